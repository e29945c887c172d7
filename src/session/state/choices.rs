//! What the user asks to see.

use crate::model::{Code, Day, Scope, Texts, Thing};
use crate::posture::{Filter, Query};
use crate::scene::{Borders, Classing, Coloring, Form, Insets, Measure, Spread, Switch, Switches, Unit};

/// What is selected on the map and explained in the side panel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Selection {
    /// A country.
    Host(Code),
}

/// What the user asks to see: all that going back takes back.
#[derive(Debug, Clone, PartialEq)]
pub struct Choices {
    /// The day D.
    pub day: Day,
    /// The day of the left one of two maps; none: see [`State::other_day`](super::State::other_day).
    pub other: Option<Day>,
    /// First day of the window; none: the dataset's first.
    pub from: Option<Day>,
    /// Known on; none: in hindsight.
    pub known_on: Option<Day>,
    /// What is switched on and off.
    pub switches: Switches,
    /// The thing that is counted; none: people, or what is recorded in most hosts.
    pub thing: Option<Thing>,
    /// The scope of levels; none: that of most hosts' last reports.
    pub scope: Option<Scope>,
    /// Which records count.
    pub filter: Filter,
    /// What the map shows.
    pub measure: Measure,
    /// In what people are formatted and drawn.
    pub unit: Unit,
    /// Whether parts of a level stand at their places.
    pub spread: Spread,
    /// Which crowded parts of the map are enlarged.
    pub insets: Insets,
    /// By what symbols are coloured.
    pub coloring: Coloring,
    /// What symbols look like.
    pub form: Form,
    /// How numbers are put into classes.
    pub classing: Classing,
    /// From whose point of view disputed land is shown.
    pub borders: Borders,
    /// What is written around the map in place of what it says by itself.
    pub texts: Texts,
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
            switches: Switches::default(),
            thing: None,
            scope: None,
            filter: Filter::default(),
            measure: Measure::default(),
            unit: Unit::default(),
            spread: Spread::default(),
            insets: Insets::default(),
            coloring: Coloring::default(),
            form: Form::default(),
            classing: Classing::default(),
            borders: Borders::default(),
            texts: Texts::default(),
            selected: None,
        }
    }

    /// The question to the posture.
    pub fn query(&self) -> Query {
        Query {
            day: self.day,
            from: self.from,
            known_on: self.known_on,
            net: self.switches.is_on(Switch::Net),
            thing: self.thing,
            scope: self.scope,
            filter: self.filter.clone(),
        }
    }

    /// The selected country.
    pub fn host(&self) -> Option<Code> {
        self.selected.map(|Selection::Host(code)| code)
    }
}
