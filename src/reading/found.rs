//! What a text gives: candidate records, and the numbers that are not records, with the reason.

use crate::model::{Code, Command, Dated, Day, Estimate, EventKind, Host, StageKind};
use serde::Serialize;

macro_rules! reasons {
    ($($(#[$doc:meta])* $name:ident = $word:literal),+ $(,)?) => {
        /// Why a number is not a record.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
        pub enum Why { $($(#[$doc])* #[serde(rename = $word)] $name),+ }

        impl Why {
            /// All reasons.
            pub const ALL: &[Self] = &[$(Self::$name),+];

            /// Whether numbers that follow without a noun or a verb of their own share it.
            pub(super) const fn lasts(self) -> bool {
                !matches!(self, Self::Money | Self::Law | Self::Name | Self::Duration | Self::Percentage | Self::Distance | Self::Other | Self::Repeated | Self::Resulting | Self::Sum | Self::Usual)
            }

            /// The word of the files.
            pub const fn word(self) -> &'static str {
                match self { $(Self::$name => $word),+ }
            }
        }
    };
}

reasons! {
    /// On alert, in readiness.
    Readiness = "readiness",
    /// Killed, wounded, captured.
    Casualties = "casualties",
    /// Vehicles, ships, aircraft, weapons.
    Equipment = "equipment",
    /// Years, days, hours.
    Duration = "duration",
    /// A part of a unit's name.
    Name = "name",
    /// Money.
    Money = "money",
    /// A percentage or a part of something.
    Percentage = "percentage",
    /// Kilometres, hectares.
    Distance = "distance",
    /// The number of a law or a resolution.
    Law = "law",
    /// The size of an army.
    Army = "army-total",
    /// The most that is allowed.
    Ceiling = "ceiling",
    /// Those who take part in an exercise.
    Exercise = "exercise",
    /// Civilians, evacuees, refugees.
    Civilians = "civilians",
    /// Those who are trained.
    Trainees = "trainees",
    /// Irregular fighters.
    Adversary = "adversary",
    /// The same number again.
    Repeated = "repeated",
    /// A sum of others.
    Sum = "sum",
    /// What a change is to lead to.
    Resulting = "resulting-total",
    /// An older figure that another takes the place of.
    Superseded = "superseded",
    /// In the sender's own country.
    OwnSoil = "own-soil",
    /// Denied.
    Denied = "denied",
    /// Asked for, wished, advised.
    Requested = "requested",
    /// The usual size of a unit.
    Usual = "usual-size",
    /// Units, countries, votes: no people.
    Things = "things",
    /// No country and no region that they could be in.
    NoHost = "no-host",
    /// Nothing says that they are sent or stationed.
    Other = "other",
}

/// Whether a candidate is a level or a change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum CandidateKind {
    /// A change.
    Movement,
    /// A level.
    Strength,
}

/// How certain the text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Certainty {
    /// It is so.
    Firm,
    /// It is planned.
    Planned,
    /// It may be.
    Possible,
}

/// A field of a candidate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum CandidateField {
    /// Who sends.
    Sender,
    /// From where.
    Origin,
    /// To where.
    Host,
    /// Where in the host.
    Place,
    /// How many.
    People,
    /// The change.
    Stage,
    /// When.
    Day,
    /// By when.
    Expected,
    /// Who commands.
    Command,
    /// The unit.
    Unit,
    /// The operation.
    Operation,
    /// The whole that it is a part of.
    PartOf,
    /// What happened, of an event.
    Event,
    /// With whom, of an event.
    Participants,
}

/// What a field was read from: the words at their place, in Unicode scalar values.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct EvidenceWords {
    /// The field.
    pub field: CandidateField,
    /// Scalar values before it.
    pub start: usize,
    /// Scalar values up to its end.
    pub end: usize,
    /// The words.
    pub text: String,
}

/// A field that somebody should look at, and what would settle it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Doubt {
    /// The field.
    pub field: CandidateField,
    /// Why: a key that the front doors put into words.
    pub why: DoubtKind,
}

/// Why a field is doubtful.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum DoubtKind {
    /// The sentence does not say it: it was taken from what the text speaks of before.
    FromContext,
    /// Nothing says it.
    Missing,
    /// No verb says what becomes of them.
    NoVerb,
    /// The parts do not make the whole.
    PartsDiffer,
    /// It is offered or considered only.
    Undecided,
}

/// A record that a text may give.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Candidate {
    /// Its name in this reading: `c1`.
    pub id: String,
    /// A level or a change.
    pub kind: CandidateKind,
    /// The stage of a change.
    pub stage: Option<StageKind>,
    /// Who sends.
    pub sender: Option<Code>,
    /// Who else sends.
    #[serde(serialize_with = "none_if_empty")]
    pub contributors: Vec<Code>,
    /// The country that they leave.
    pub origin: Option<Code>,
    /// The place that they leave.
    pub origin_place: Option<String>,
    /// Where they are or go.
    #[serde(serialize_with = "written")]
    pub host: Host,
    /// The same in the text's words, if it is not a single country.
    pub host_text: Option<String>,
    /// Where in the host.
    pub place: Option<String>,
    /// How many.
    #[serde(serialize_with = "counted")]
    pub people: Estimate,
    /// In addition to others.
    pub additional: bool,
    /// When.
    pub day: Dated,
    /// How exactly the day is known.
    pub precision: &'static str,
    /// By when.
    pub expected: Option<Dated>,
    /// Who commands, where the text says so.
    pub command: Option<Command>,
    /// The unit.
    pub unit: Option<String>,
    /// The mission or operation.
    pub operation: Option<String>,
    /// The candidate that contains them.
    pub part_of: Option<String>,
    /// How certain the text is.
    pub certainty: Certainty,
    /// No field is doubtful.
    pub sure: bool,
    /// The doubtful fields.
    pub doubts: Vec<Doubt>,
    /// The paragraph, from one.
    pub paragraph: u32,
    /// The few words that carry it.
    pub quote: String,
    /// The words of each field.
    pub evidence: Vec<EvidenceWords>,
}

/// A number that is not a record.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Rejected {
    /// Scalar values before it.
    pub start: usize,
    /// Scalar values up to its end.
    pub end: usize,
    /// The words.
    pub text: String,
    /// The number.
    pub value: f64,
    /// Why.
    pub why: Why,
}

/// A call or a warning that a text tells of: context, and no number of people.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FoundEvent {
    /// Its name in this reading: `e1`.
    pub id: String,
    /// What it is.
    pub kind: EventKind,
    /// When.
    pub day: Dated,
    /// The day on which what it speaks of ends.
    pub until: Option<Dated>,
    /// Who called or warned.
    pub actor: Option<Code>,
    /// With whom.
    #[serde(serialize_with = "none_if_empty")]
    pub participants: Vec<Code>,
    /// The paragraph, from one.
    pub paragraph: u32,
    /// The few words that carry it.
    pub quote: String,
    /// The words of each field.
    pub evidence: Vec<EvidenceWords>,
}

/// What a text gives.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Reading {
    /// The day that its dates are read against.
    pub published: Day,
    /// Its language.
    pub language: &'static str,
    /// Records that it may give, in its order.
    pub candidates: Vec<Candidate>,
    /// Calls and warnings, in its order.
    pub events: Vec<FoundEvent>,
    /// Its other numbers, in its order.
    pub rejected: Vec<Rejected>,
}

fn none_if_empty<S: serde::Serializer>(codes: &[Code], to: S) -> Result<S::Ok, S::Error> {
    if codes.is_empty() { to.serialize_none() } else { to.collect_seq(codes) }
}

fn written<S: serde::Serializer>(host: &Host, to: S) -> Result<S::Ok, S::Error> {
    match host {
        Host::Unplaced => to.serialize_none(),
        host => to.collect_str(host),
    }
}

fn counted<S: serde::Serializer>(people: &Estimate, to: S) -> Result<S::Ok, S::Error> {
    use serde::ser::SerializeMap as _;
    let mut map = to.serialize_map(Some(4))?;
    map.serialize_entry("low", &people.low)?;
    map.serialize_entry("best", &people.best)?;
    map.serialize_entry("high", &people.high)?;
    map.serialize_entry("word", people.word.word())?;
    map.end()
}
