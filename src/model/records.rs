//! The five kinds of record, one a row in a dataset's tables.

use super::{
    AsOf, Code, Command, Component, Dated, Day, Estimate, EventKind, Host, LatLon, Origin, Review, Scope, StageKind,
    Tier,
};
use std::{borrow::Borrow, fmt, sync::Arc};

/// The name of a record within its table; never empty.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id(Arc<str>);

impl Id {
    /// An id from its text; surrounding space is cut.
    pub fn new(text: &str) -> Option<Self> {
        let text = text.trim();
        (!text.is_empty()).then(|| Self(text.into()))
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl fmt::Debug for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Borrow<str> for Id {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl serde::Serialize for Id {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.serialize_str(&self.0)
    }
}

impl<'de> serde::Deserialize<'de> for Id {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        let text = String::deserialize(d)?;
        Self::new(&text).ok_or_else(|| serde::de::Error::custom("an id is never empty"))
    }
}

/// A level: on a day so many of a sender's people are in a host. `strengths.csv`.
#[derive(Debug, Clone, PartialEq, Hash)]
pub struct Strength {
    /// Unique over all tables but `sources.csv`.
    pub id: Id,
    /// Whose forces.
    pub sender: Code,
    /// Where.
    pub host: Host,
    /// The host in words, where it is no one country.
    pub host_text: String,
    /// The day it holds on; a partial date means its last day.
    pub day: Dated,
    /// Whether it holds before or after that day's moves.
    pub as_of: AsOf,
    /// What it counts.
    pub scope: Scope,
    /// Which part of the forces.
    pub component: Component,
    /// Who commands.
    pub command: Command,
    /// The chain of command in words.
    pub chain: String,
    /// The unit in words.
    pub unit: String,
    /// How many.
    pub people: Estimate,
    /// The strength or movement in which these people are counted already.
    pub counted_in: Option<Id>,
    /// The user's pin: this row is preferred over its rivals.
    pub preferred: bool,
    /// How the row is evidenced.
    pub evidence: Evidence,
}

impl Strength {
    /// Whether it is an organisation's.
    pub fn is_of_organisation(&self) -> bool {
        self.sender.is_organisation()
    }
}

/// What every number stands on: the source, its words, and how sure we are that it says so.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Evidence {
    /// Id in `sources.csv`.
    pub source: Id,
    /// The few words that carry the number, or a retelling if the row is not a quotation.
    pub quote: String,
    /// Where in the source: a paragraph, page or column.
    pub locator: String,
    /// The day it became public, where the source says that it was before the source's own day.
    pub known_from: Option<Dated>,
    /// How a number that the source does not state outright was made: `⅔ × 1,700`. Empty: as stated.
    pub derived: String,
    /// Whether somebody has checked it.
    pub review: Review,
    /// A remark.
    pub note: String,
}

/// A change: a sender moves people from an origin to a host, in stages. `movements.csv`.
#[derive(Debug, Clone, PartialEq, Hash)]
pub struct Movement {
    /// Unique over all tables but `sources.csv`.
    pub id: Id,
    /// Whose forces.
    pub sender: Code,
    /// From where.
    pub origin: Origin,
    /// To where.
    pub host: Host,
    /// The host in words, where it is no one country.
    pub host_text: String,
    /// The place in the host, in words.
    pub place: String,
    /// Where that place is, if known.
    pub at: Option<LatLon>,
    /// What kind of presence it adds to.
    pub scope: Scope,
    /// Which part of the forces.
    pub component: Component,
    /// Who commands.
    pub command: Command,
    /// The chain of command in words.
    pub chain: String,
    /// The unit in words.
    pub unit: String,
    /// The movement of which this is a part; both are kept, one is counted.
    pub part_of: Option<Id>,
    /// The unit or movement that it relieves. A rotation adds nobody.
    pub replaces: String,
    /// The strength or movement in which these people are counted already.
    pub counted_in: Option<Id>,
    /// A remark.
    pub note: String,
}

/// One step of a movement, with a cumulative count. `stages.csv`.
#[derive(Debug, Clone, PartialEq, Hash)]
pub struct Stage {
    /// Unique over all tables but `sources.csv`.
    pub id: Id,
    /// Id of the movement.
    pub movement: Id,
    /// Which step.
    pub kind: StageKind,
    /// When.
    pub day: Dated,
    /// How many so far: arrived 100, then arrived 350, is 350.
    pub people: Estimate,
    /// The user's pin.
    pub preferred: bool,
    /// How the row is evidenced.
    pub evidence: Evidence,
}

/// Dated context that is no number of people in a host. `events.csv`.
#[derive(Debug, Clone, PartialEq, Hash)]
pub struct Event {
    /// Unique over all tables but `sources.csv`.
    pub id: Id,
    /// What kind.
    pub kind: EventKind,
    /// The day it happened or began.
    pub day: Dated,
    /// The day it ends, if it lasts.
    pub until: Option<Dated>,
    /// One line.
    pub title: String,
    /// More, in words.
    pub text: String,
    /// Who acted: the caller, the one who warned.
    pub actor: Option<Code>,
    /// Who took part or is concerned.
    pub participants: Vec<Code>,
    /// How the row is evidenced.
    pub evidence: Evidence,
}

/// Where claims come from. `sources.csv`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Source {
    /// Unique within `sources.csv`.
    pub id: Id,
    /// Who published it.
    pub publisher: String,
    /// Its title.
    pub title: String,
    /// The day of publication; none: what it says is known in hindsight only.
    pub published: Option<Dated>,
    /// Where to read it; empty: nowhere on the web.
    pub url: String,
    /// The day somebody read it.
    pub accessed: Option<Day>,
    /// How near it is to those who count.
    pub tier: Tier,
    /// A remark.
    pub note: String,
}
