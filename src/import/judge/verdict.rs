//! What becomes of each row: issues, and what was decided about them.

use super::{doubt::Doubt, tell::tell};
use crate::import::draft::Draft;
use crate::import::recipe::{Decision, DoubtKind, Recipe, Remedy};
use crate::model::Host;
use std::collections::BTreeMap;

/// What becomes of one row.
#[expect(clippy::struct_excessive_bools, reason = "each is one fix, and any may go with any")]
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Verdict {
    /// It is skipped.
    pub out: bool,
    /// The kind of issue for which it is skipped.
    pub why: Option<DoubtKind>,
    /// Its number is halved.
    pub halve: bool,
    /// Its coordinates are swapped.
    pub swap: bool,
    /// Its coordinates are dropped.
    pub no_point: bool,
    /// It is imported as unsure.
    pub unsure: bool,
    /// The undecided issues.
    pub note: String,
}

/// What becomes of all rows; those without an issue are not listed.
#[derive(Debug, Default)]
pub struct Verdicts(BTreeMap<u32, Verdict>);

impl Verdicts {
    pub fn new(draft: &Draft, recipe: &Recipe, doubts: &[Doubt]) -> Self {
        Self::noted(draft, recipe, doubts, &|doubt| tell(draft, doubt))
    }

    /// The same without a note, where only the skipped rows matter.
    pub fn without_notes(draft: &Draft, recipe: &Recipe, doubts: &[Doubt]) -> Self {
        Self::noted(draft, recipe, doubts, &|_| String::new())
    }

    fn noted(draft: &Draft, recipe: &Recipe, doubts: &[Doubt], note: &dyn Fn(&Doubt) -> String) -> Self {
        let mut verdicts: BTreeMap<u32, Verdict> = BTreeMap::new();
        for doubt in doubts {
            let verdict = verdicts.entry(doubt.row).or_default();
            let remedy = decided(draft, recipe, doubt);
            match (remedy, doubt.kind) {
                (Some(Remedy::Missing), DoubtKind::Point) => verdict.no_point = true,
                (Some(Remedy::Drop | Remedy::Missing), kind) => {
                    verdict.out = true;
                    verdict.why = verdict.why.or(Some(kind));
                }
                (Some(Remedy::Halve), _) => verdict.halve = true,
                (Some(Remedy::Swap), _) => verdict.swap = true,
                (Some(Remedy::Keep) | None, _) => {
                    verdict.unsure = true;
                    if !verdict.note.is_empty() {
                        verdict.note.push_str("; ");
                    }
                    verdict.note.push_str(&note(doubt));
                }
            }
        }
        Self(verdicts)
    }

    /// What becomes of a row.
    pub fn of(&self, row: u32) -> &Verdict {
        const NONE: &Verdict =
            &Verdict { out: false, why: None, halve: false, swap: false, no_point: false, unsure: false, note: String::new() };
        self.0.get(&row).unwrap_or(NONE)
    }
}

/// What was decided about an issue: for its line, else its host, else its kind. None: nothing yet.
pub fn decided(draft: &Draft, recipe: &Recipe, doubt: &Doubt) -> Option<Remedy> {
    let fits = |decision: &&Decision| {
        let row = draft.row(doubt.row);
        let host = |host: &String| {
            let name = row.and_then(|row| Some((draft.host(row)?, row.day.day())));
            name.is_some_and(|(name, day)| {
                name.text == *host
                    || name.on(day).is_some_and(|m| matches!(m.host, Host::Country(c) if c.as_str() == host))
            })
        };
        decision.kind == doubt.kind
            && decision.line.is_none_or(|line| row.is_some_and(|row| row.line == line))
            && decision.host.as_ref().is_none_or(host)
    };
    let narrow = |decision: &&Decision| (decision.line.is_some(), decision.host.is_some());
    let narrowest = recipe.decisions.iter().filter(fits).max_by_key(narrow).map(|decision| decision.remedy);
    narrowest.or_else(|| recipe.accept.contains(&doubt.kind).then_some(doubt.remedy))
}
