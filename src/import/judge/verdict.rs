//! What happens to each row: its issues, and what was decided about them.

use super::{doubt::Doubt, rows::exchanged, tell::tell};
use crate::import::draft::{Draft, DraftRow};
use crate::import::read::SheetStart;
use crate::import::recipe::{Decision, DoubtKind, Recipe, Remedy};
use crate::model::Host;
use crate::parse::Count;
use std::collections::BTreeMap;

/// What becomes of one row.
#[expect(clippy::struct_excessive_bools, reason = "each is one fix, and any may go with any")]
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Verdict {
    /// It is skipped.
    pub out: bool,
    /// The kind of issue for which it is skipped.
    pub why: Option<DoubtKind>,
    /// It is skipped because its people are added to those of another row.
    pub added: bool,
    /// It is a second source for the movement of this row.
    pub join: Option<u32>,
    /// Its number is divided by this; 0: it is not.
    pub divide: u32,
    /// The people of other rows that are added to its own, with their lines.
    pub plus: Option<Count>,
    /// The lines of these rows.
    pub plus_lines: Vec<u32>,
    /// Its coordinates are swapped.
    pub swap: bool,
    /// Its day and month are swapped.
    pub swap_day: bool,
    /// Its coordinates are dropped.
    pub no_point: bool,
    /// It is imported as unsure.
    pub unsure: bool,
    /// The undecided issues.
    pub note: String,
}

impl Verdict {
    /// The row as it enters.
    pub fn mended(&self, row: &DraftRow) -> DraftRow {
        let mut row = *row;
        if self.swap_day {
            row.day = exchanged(row.day).unwrap_or(row.day);
        }
        if self.divide > 1 {
            row.people = row.people.part(self.divide);
        }
        row.people = self.plus.map_or(row.people, |more| row.people.plus(more));
        row
    }

    /// How the row as it enters follows from what the table says; empty: it is the same.
    pub fn derived(&self, row: &DraftRow, sheets: &[SheetStart]) -> String {
        let mut said = Vec::new();
        let n = row.people.n.to_string();
        match self.divide {
            2 => said.push(text!("import-halved", n = n)),
            3 => said.push(text!("import-third", n = n)),
            _ => {}
        }
        if !self.plus_lines.is_empty() {
            let lines = std::iter::once(&row.line).chain(&self.plus_lines).map(|line| SheetStart::line(sheets, *line));
            let lines = lines.collect::<Vec<_>>();
            said.push(text!("import-summed", lines = lines.join(", ")));
        }
        if self.swap_day {
            said.push(text!("import-day-mended", day = row.day.to_string()));
        }
        said.join("; ")
    }

    fn apply(&mut self, remedy: Option<Remedy>, doubt: &Doubt, draft: &Draft) {
        match (remedy, doubt.kind) {
            (Some(Remedy::Missing), DoubtKind::Point) => self.no_point = true,
            (Some(Remedy::Drop | Remedy::Missing), kind) => {
                self.out = true;
                self.why = self.why.or(Some(kind));
            }
            (Some(Remedy::Halve), _) => self.divide = 2,
            (Some(Remedy::Third), _) => self.divide = 3,
            (Some(Remedy::Join), _) => self.join = doubt.beside(),
            (Some(Remedy::Swap), DoubtKind::Day) => self.swap_day = true,
            (Some(Remedy::Swap), _) => self.swap = true,
            (Some(Remedy::Keep | Remedy::Add) | None, _) => {
                self.unsure = true;
                if !self.note.is_empty() {
                    self.note.push_str("; ");
                }
                self.note.push_str(&tell(draft, doubt));
            }
        }
    }
}

/// What becomes of all rows; those without an issue are not listed.
#[derive(Debug, Default)]
pub struct Verdicts(BTreeMap<u32, Verdict>);

impl Verdicts {
    pub fn new(draft: &Draft, recipe: &Recipe, doubts: &[Doubt]) -> Self {
        Self::of_these(draft, doubts.iter().map(|doubt| (doubt, decided(draft, recipe, doubt))))
    }

    /// Only those that change something: rows with open issues stay as they are.
    pub fn of_changes(draft: &Draft, recipe: &Recipe, doubts: &[Doubt]) -> Self {
        let changes = doubts.iter().filter_map(|doubt| Some((doubt, Some(decided(draft, recipe, doubt)?))));
        Self::of_these(draft, changes.filter(|(_, remedy)| *remedy != Some(Remedy::Keep)))
    }

    fn of_these<'d>(draft: &Draft, doubts: impl Iterator<Item = (&'d Doubt, Option<Remedy>)>) -> Self {
        let mut verdicts: BTreeMap<u32, Verdict> = BTreeMap::new();
        let mut sums = Vec::new();
        for (doubt, remedy) in doubts {
            if let (Some(Remedy::Add), Some(first)) = (remedy, doubt.beside()) {
                sums.push((first, doubt.row));
            } else {
                verdicts.entry(doubt.row).or_default().apply(remedy, doubt, draft);
            }
        }
        for (first, number) in sums {
            let verdict = verdicts.entry(number).or_default();
            let skipped = std::mem::replace(&mut verdict.out, true);
            let Some(row) = draft.row(number).filter(|_| !skipped) else { continue };
            verdict.added = true;
            let (people, line) = (verdict.mended(row).people, row.line);
            let into = verdicts.entry(first).or_default();
            into.plus = Some(into.plus.map_or(people, |sum| sum.plus(people)));
            into.plus_lines.push(line);
        }
        Self(verdicts)
    }

    /// The rows for which another one is a second source.
    pub fn joined(&self) -> impl Iterator<Item = u32> {
        self.0.values().filter_map(|verdict| verdict.join)
    }

    /// What becomes of a row.
    pub fn of(&self, row: u32) -> &Verdict {
        const NONE: &Verdict = &Verdict {
            out: false,
            why: None,
            added: false,
            join: None,
            divide: 0,
            plus: None,
            plus_lines: Vec::new(),
            swap: false,
            swap_day: false,
            no_point: false,
            unsure: false,
            note: String::new(),
        };
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
