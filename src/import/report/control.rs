//! Control totals: what the file adds up to, day by day, what was imported, and what was left out and why.

use crate::import::draft::{Aside, Beside, DraftRow};
use crate::import::recipe::People;
use crate::import::understand::{Meaning, Name, is_total};
use crate::import::{DoubtKind, judge::Verdicts, run::Import};
use crate::model::{Dated, HashMap, Thing};
use std::collections::BTreeMap;

/// What a day of a file adds up to, and what became of it. `file` is always what entered and all that stayed out.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize)]
pub struct ControlTotal {
    /// The day, the month or the year, as the file has it; empty: none that can be read.
    pub day: String,
    /// What is counted.
    pub what: Thing,
    /// What the columns of counts add up to; of a range the lower end.
    pub file: u64,
    /// What entered the dataset.
    pub entered: u64,
    /// In how many counts.
    pub counts: usize,
    /// What stayed out, by reason.
    pub out: BTreeMap<&'static str, OutTotal>,
    /// What stayed out with the whole of a column, by its name.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub columns: BTreeMap<String, ColumnTotal>,
}

/// What a column adds up to of which nothing entered.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, serde::Serialize)]
pub struct ColumnTotal {
    /// How many people.
    pub people: u64,
    /// In how many counts.
    pub counts: usize,
    /// Whether nobody has said that it stays out.
    pub open: bool,
    /// Whether it is what a total has beyond the columns that are read.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub rest: bool,
}

/// What stayed out for one reason.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, serde::Serialize)]
pub struct OutTotal {
    /// How many people.
    pub people: u64,
    /// In how many counts.
    pub counts: usize,
}

impl ControlTotal {
    /// What the file has and nothing accounts for.
    pub fn unexplained(&self) -> u64 {
        let left = self.columns.values().filter(|column| !column.open).map(|column| column.people);
        self.file.abs_diff(self.entered + self.out.values().map(|out| out.people).chain(left).sum::<u64>())
    }

    /// What stands in columns that nobody has decided about.
    pub fn in_open_columns(&self) -> u64 {
        self.columns.values().filter(|column| column.open).map(|column| column.people).sum()
    }

    fn leave_column(&mut self, column: &str, more: ColumnTotal) {
        let left = self.columns.entry(column.to_owned()).or_default();
        left.people += more.people;
        left.counts += more.counts;
        left.open |= more.open;
        left.rest |= more.rest;
    }

    fn leave_out(&mut self, reason: &'static str, people: u64) {
        let out = self.out.entry(reason).or_default();
        out.people += people;
        out.counts += 1;
    }

    /// Adds another day's, as those of a year are added.
    pub fn add(&mut self, other: &Self) {
        self.file += other.file;
        self.entered += other.entered;
        self.counts += other.counts;
        for (reason, more) in &other.out {
            let out = self.out.entry(*reason).or_default();
            out.people += more.people;
            out.counts += more.counts;
        }
        for (column, more) in &other.columns {
            self.leave_column(column, *more);
        }
    }
}

/// A day of the file, if it can be read, and what is counted.
type ControlKey = (Option<Dated>, Thing);

/// No sender or host is known.
const NAME: &str = "name";
/// Only a part of the number entered, for it was counted more than once.
const DIVIDED: &str = "divided";

impl Import {
    /// What each day of the file adds up to, and what became of it, in the order of days.
    pub fn control(&self) -> Vec<(ControlKey, ControlTotal)> {
        let (draft, verdicts) = (self.draft(), Verdicts::of_changes(self.draft(), self.recipe(), self.doubts()));
        let named = self.named_columns();
        let senders: Vec<bool> = draft.senders.iter().map(|name| name.sender().is_some()).collect();
        let mut places: HashMap<ControlKey, usize> = HashMap::default();
        let mut totals: Vec<(ControlKey, ControlTotal)> = Vec::new();
        let mut at = 0;
        for (number, row) in draft.rows() {
            let key = (Some(row.day), row.what);
            // Most rows are of the day of the row before.
            if totals.get(at).is_none_or(|last| last.0 != key) {
                at = *places.entry(key).or_insert(totals.len());
                if at == totals.len() {
                    totals.push((key, ControlTotal::default()));
                }
            }
            let people = u64::from(row.people.n);
            let total = &mut totals[at].1;
            total.file += people;
            let verdict = verdicts.of(number);
            let known = senders.get(row.sender as usize) == Some(&true);
            if let Some(reason) = self.unplaced(row, known) {
                match named.get(row.column as usize).copied().flatten() {
                    Some(column) if reason == NAME => {
                        total.leave_column(column, ColumnTotal { people, counts: 1, ..ColumnTotal::default() });
                    }
                    _ => total.leave_out(reason, people),
                }
            } else if verdict.added {
                // Its people enter with those of the row that it is added to.
            } else if verdict.join.is_some() && !verdict.out {
                total.leave_out(DoubtKind::SecondReport.word(), people);
            } else if verdict.out {
                total.leave_out(verdict.why.map_or("decided", |kind| kind.word()), people);
            } else {
                // What is added from other rows stands in the file on their lines.
                let added = verdict.plus.map_or(0, |more| u64::from(more.n));
                let enters = u64::from(verdict.mended(row).people.n);
                total.entered += enters;
                total.counts += 1;
                if enters < people + added {
                    total.leave_out(DIVIDED, people + added - enters);
                }
            }
        }
        let mut days = totals.into_iter().collect();
        self.beside_rows(&mut days);
        let some = |total: &ControlTotal| total.counts > 0 || !total.out.is_empty() || !total.columns.is_empty();
        let mut days: Vec<_> = days.into_iter().filter(|(_, total)| some(total)).collect();
        days.sort_by_key(|((day, what), _)| (day.map(|day| (day.day(), day.precision() as u8)), *what));
        for ((day, what), total) in &mut days {
            total.day = day.map_or_else(String::new, |day| day.to_string());
            total.what = *what;
        }
        days
    }

    /// The columns of people that stand for a sender or a host by their names, by their place among those of people.
    fn named_columns(&self) -> Vec<Option<&str>> {
        let table = self.table();
        let one = |people: &People| {
            let at = table.column(&people.column)?;
            Some(people.host.as_ref().or(people.sender.as_ref()).map(|_| table.header[at].as_str()))
        };
        self.recipe().people.iter().filter_map(one).collect()
    }

    /// Adds what is counted and is in no row: of rows that do not go on, and of columns that are not read.
    fn beside_rows(&self, days: &mut HashMap<ControlKey, ControlTotal>) {
        let (draft, header) = (self.draft(), &self.table().header);
        for (day, Aside { what, reason, people, counts }) in &draft.aside {
            let total = days.entry((*day, *what)).or_default();
            total.file += people;
            let out = total.out.entry(*reason).or_default();
            out.people += people;
            out.counts += counts;
        }
        for (day, Beside { column, decided, rest, people, counts, .. }) in
            draft.beside.iter().filter(|(_, beside)| beside.people > 0)
        {
            let total = days.entry((*day, Thing::People)).or_default();
            total.file += people;
            total.leave_column(
                &header[*column],
                ColumnTotal { people: *people, counts: *counts, open: !decided, rest: *rest },
            );
        }
    }

    /// Why a row has no place among the records whatever was decided of it; none: it has one.
    pub(super) fn unplaced(&self, row: &DraftRow, sender: bool) -> Option<&'static str> {
        let host = self.draft().host(row);
        let named = host.is_some_and(|name| name.on(row.day.day()).is_some());
        if sender && named {
            return None;
        }
        let of_total = |name: &Name| is_total(&name.text);
        let total = host.is_some_and(|name| !named && of_total(name))
            || !sender && self.draft().senders.get(row.sender as usize).is_some_and(of_total);
        let left = host.is_some_and(|name| name.meaning == Meaning::LeftOut);
        Some(if total {
            "total"
        } else if left {
            "decided"
        } else {
            NAME
        })
    }
}
