//! What the user asks to see.

use crate::model::{Code, Day, Scope};
use crate::posture::{Filter, Query};
use crate::scene::{Measure, Unit};

/// What is selected on the map and explained in the side panel.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum Selection {
    /// A country.
    Host(Code),
}

/// What the user asks to see: all that undo takes back.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Choices {
    /// The day D.
    pub day: Day,
    /// The day of the left one of two maps; none: see [`State::other_day`].
    #[serde(default)]
    pub other: Option<Day>,
    /// First day of the window; none: the dataset's first.
    pub from: Option<Day>,
    /// Known on; none: in hindsight.
    pub known_on: Option<Day>,
    /// Whether changes subtract at the origin.
    pub net: bool,
    /// The scope of levels; none: that of most hosts' last reports.
    pub scope: Option<Scope>,
    /// Which records count.
    pub filter: Filter,
    /// What the map shows.
    pub measure: Measure,
    /// In what people are told and drawn.
    #[serde(default)]
    pub unit: Unit,
    /// What is selected.
    pub selected: Option<Selection>,
}

impl Choices {
    /// Everything on a day.
    pub fn on(day: Day) -> Self {
        Self {
            day,
            other: None,
            from: None,
            known_on: None,
            net: false,
            scope: None,
            filter: Filter::default(),
            measure: Measure::Movements,
            unit: Unit::People,
            selected: None,
        }
    }

    /// The question to the posture.
    pub fn query(&self) -> Query {
        Query {
            day: self.day,
            from: self.from,
            known_on: self.known_on,
            net: self.net,
            scope: self.scope,
            filter: self.filter.clone(),
        }
    }

    /// The selected country.
    pub fn host(&self) -> Option<Code> {
        self.selected.map(|Selection::Host(code)| code)
    }
}
