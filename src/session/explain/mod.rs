//! A host's numbers, each with how it was computed: the sum, the records, who says so in which words, and what was
//! rejected and why. The same for the command line, as text or JSON, and for the clipboard.

mod make;
mod text;

use crate::model::{Code, Command, Component, Dated, Day, Estimate, Id, Review, Scope, Thing, Tier};
use crate::posture::Quantity;
use serde::Serialize;

pub use text::explained;

/// All that a host has to say for itself on a day.
#[derive(Debug, Serialize)]
pub struct Explanation<'a> {
    /// Which.
    pub host: Code,
    /// Its name.
    pub name: String,
    /// The day.
    pub day: Day,
    /// First day of the window.
    pub from: Day,
    /// Only what was public by then; none: hindsight.
    pub known_on: Option<Day>,
    /// Whether changes subtract what leaves.
    pub net: bool,
    /// The thing that is counted.
    pub what: Thing,
    /// The scope of the levels that are added up.
    pub scope: Scope,
    /// Each number with its sum.
    pub numbers: Vec<Number<'a>>,
    /// Each level, in every scope: side by side and never added across scopes.
    pub levels: Vec<LevelLine<'a>>,
    /// The claims behind them, those that count and those that don't.
    pub claims: Vec<ClaimLine<'a>>,
    /// Remarks.
    pub findings: Vec<String>,
}

/// A number and the sum that makes it.
#[derive(Debug, Serialize)]
pub struct Number<'a> {
    /// Which.
    pub measure: Quantity,
    /// How many; none: not known, which is not zero.
    pub people: Option<Estimate>,
    /// The same in words.
    #[serde(skip)]
    pub told: String,
    /// What is added.
    pub terms: Vec<Term<'a>>,
}

/// A level of one sender, scope and component, and the sum that makes it.
#[derive(Debug, Serialize)]
pub struct LevelLine<'a> {
    /// Whose.
    pub sender: Code,
    /// What it counts.
    pub scope: Scope,
    /// Which part of the forces.
    pub component: Component,
    /// Under whose command.
    pub command: Command,
    /// The day from which on its series no longer lists it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub since: Option<Day>,
    /// How many are present; none: it is no longer listed.
    pub present: Option<Estimate>,
    /// Reported, and what came and went since.
    pub terms: Vec<Term<'a>>,
    /// Counted in another record: added to nothing.
    pub elsewhere: bool,
}

/// One term of a sum.
#[derive(Debug, Serialize)]
pub struct Term<'a> {
    /// How many; negative: subtracted.
    pub people: Estimate,
    /// Whose, under whose command, how.
    pub what: String,
    /// The records that say so.
    pub records: Vec<&'a Id>,
}

/// A claim, and how it stands.
#[derive(Debug, Serialize)]
pub struct ClaimLine<'a> {
    /// The strength or stage.
    pub id: &'a Id,
    /// The movement of a stage.
    pub movement: Option<&'a Id>,
    /// What it is about: `strength`, or a stage.
    pub kind: &'static str,
    /// Whose.
    pub sender: Code,
    /// What it counts.
    pub scope: Scope,
    /// Which part of the forces.
    pub component: Component,
    /// Under whose command.
    pub command: Command,
    /// The day it is about.
    pub day: Dated,
    /// How many.
    pub people: Estimate,
    /// Whether it counts.
    pub counts: bool,
    /// If it does not: why. If it does in a way of its own: how.
    pub remark: String,
    /// Who says so.
    #[serde(flatten)]
    pub evidence: Said<'a>,
}

/// What a claim stands on.
#[derive(Debug, Serialize)]
pub struct Said<'a> {
    /// Id of the source.
    pub source: &'a Id,
    /// Who published it.
    pub publisher: &'a str,
    /// Under what title.
    pub title: &'a str,
    /// When.
    pub published: Option<Dated>,
    /// The day the claim became public; none: known in hindsight only.
    pub public: Option<Day>,
    /// Where to read it.
    pub url: &'a str,
    /// How near it is to those who count.
    pub tier: Option<Tier>,
    /// The words that carry the number.
    pub quote: &'a str,
    /// Where in the source.
    pub locator: &'a str,
    /// How it was derived; empty: as stated.
    pub derived: &'a str,
    /// Whether somebody has checked it.
    pub review: Review,
}
