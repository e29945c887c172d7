//! The question.

use crate::model::{Code, Command, Component, Day, Id, Region, Review, Scope, StageKind};
use std::collections::BTreeSet;

/// Which records count. An empty set lets all through.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct Filter {
    /// Whose forces.
    pub senders: BTreeSet<Code>,
    /// Where.
    pub hosts: BTreeSet<Code>,
    /// Under whose command.
    pub commands: BTreeSet<Command>,
    /// What they count. Levels use the view's one scope; changes use all that are let through.
    pub scopes: BTreeSet<Scope>,
    /// Which parts of the forces.
    pub components: BTreeSet<Component>,
    /// The furthest stage that a movement has reached by the day.
    pub stages: BTreeSet<StageKind>,
    /// Hosts of these regions only.
    pub regions: BTreeSet<Region>,
    /// As these sources tell it: what others say is not seen, and a rival of theirs steps forward.
    pub sources: BTreeSet<Id>,
    /// Claims in these states of review; others are not seen.
    pub reviews: BTreeSet<Review>,
    /// Words that must stand in a record's unit, place, chain, note or quote, in an event's title or text, or in the source;
    /// case does not count.
    pub text: String,
}

impl Filter {
    /// Whether it lets everything through.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// A question to a dataset.
///
/// The two clocks: what was so on 13 February, as known on the 3rd.
///
/// ```
/// use laydown::{io, model::Code, posture::{Index, Query, RegionMembers}};
///
/// let data = io::sample("article-2022-02-13")?.package.dataset;
/// let index = Index::build(&data, &RegionMembers::new());
/// let promised = |query: &Query| index.posture(&data, query).host(Code::new("POL")).unwrap().figures.promised.unwrap();
///
/// let hindsight = Query::on("2022-02-13".parse()?);
/// assert_eq!(promised(&hindsight).best, Some(4_700));
/// let then = Query { known_on: Some("2022-02-03".parse()?), ..hindsight };
/// assert_eq!(promised(&then).best, Some(1_700));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Query {
    /// The day D.
    pub day: Day,
    /// First day of the window for changes; none: the dataset's first day.
    pub from: Option<Day>,
    /// Only what was public by the end of this day; none: all that the dataset knows.
    pub known_on: Option<Day>,
    /// Whether promised and arrived subtract what leaves at the origin.
    pub net: bool,
    /// The scope of levels; none: see [`super::Index::scope`].
    pub scope: Option<Scope>,
    /// Which records count.
    pub filter: Filter,
}

impl Query {
    /// Everything that the dataset knows of a day.
    pub fn on(day: Day) -> Self {
        Self { day, from: None, known_on: None, net: false, scope: None, filter: Filter::default() }
    }

    /// The same question about another day.
    #[must_use]
    pub fn at(&self, day: Day) -> Self {
        Self { day, ..self.clone() }
    }
}
