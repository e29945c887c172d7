//! Rows of the file as they are, each with what is imported from it.

use crate::geo::Countries;
use crate::import::draft::{DraftRow, rows_named};
use crate::import::judge::{Doubt, Verdicts};
use crate::import::run::Import;
use crate::import::understand::Name;
use crate::model::Word;
use crate::parse::Outcome;
use std::collections::{BTreeMap, BTreeSet};

/// So many characters of a cell are shown.
const LONGEST: usize = 200;
/// So many columns of a table are shown.
pub const MOST_COLUMNS: usize = 300;
/// So many counts of a row are shown.
const MOST_COUNTS: usize = 60;

/// A row of the file beside what becomes of it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FileRow {
    /// Its line.
    pub line: u32,
    /// The same in words; of several tables with the name of its own.
    pub at: String,
    /// What stands in its cells.
    pub cells: Vec<String>,
    /// Its counts, as they are imported or stay out.
    pub counts: Vec<RowCount>,
    /// Why there is none, as a sentence without a full stop; empty: nothing is read yet, or there are some.
    pub out: String,
}

/// A count of a row as it is imported.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowCount {
    /// Whose forces, by name; empty: not known.
    pub sender: String,
    /// Where, by name, or what stands in the table if it is not known.
    pub host: String,
    /// Whether sender and host are known.
    pub known: bool,
    /// The day, as exactly as it is known.
    pub day: String,
    /// How many, in the word of the table.
    pub people: String,
    /// Why it stays out, in a word; none: it is imported.
    pub out: Option<&'static str>,
    /// Its issues.
    pub doubts: Vec<String>,
}

impl Import {
    /// The first rows of the file, and those on these lines, in its order.
    pub fn file_rows(&self, first: usize, lines: &[u32]) -> Vec<FileRow> {
        let mut rows = self.raw_rows(first, lines);
        if self.stopped().is_some() || self.own().is_some() {
            return rows.into_values().collect();
        }
        let outside = self.outside(&rows);
        self.count_rows(&mut rows);
        for problem in &self.draft().problems {
            let line = problem.line.and_then(|line| u32::try_from(line).ok());
            if let Some(row) = line.and_then(|line| rows.get_mut(&line)).filter(|row| row.counts.is_empty()) {
                row.out.clone_from(&problem.what);
            }
        }
        let header = &self.table().header;
        for row in rows.values_mut().filter(|row| row.counts.is_empty() && row.out.is_empty()) {
            let cell = |name: &String| {
                let at = header.iter().position(|column| column == name);
                at.and_then(|at| row.cells.get(at)).map_or("", String::as_str)
            };
            let passes = self.recipe().filters.iter().all(|filter| filter.passes(cell(&filter.column)));
            let why = if passes { text!("import-row-empty") } else { text!("import-row-filtered") };
            let why = if outside.contains(&row.line) { text!("import-row-outside") } else { why };
            why.clone_into(&mut row.out);
        }
        rows.into_values().collect()
    }

    /// Which of these lines stand before or behind the rows that the recipe names: the home states of a table of countries abroad.
    fn outside(&self, rows: &BTreeMap<u32, FileRow>) -> BTreeSet<u32> {
        let range = rows_named(self.table(), self.recipe());
        let last = rows.keys().next_back().copied().unwrap_or_default();
        let mut outside = BTreeSet::new();
        let mut walk = self.table().walk();
        while walk.advance().is_some() && walk.line() <= last {
            if !range.contains(&walk.start()) {
                outside.insert(walk.line());
            }
        }
        outside
    }

    /// What stands in the file, by line.
    fn raw_rows(&self, first: usize, lines: &[u32]) -> BTreeMap<u32, FileRow> {
        let wanted: BTreeSet<u32> = lines.iter().copied().collect();
        let last = wanted.last().copied().unwrap_or_default();
        let columns = self.table().header.len().min(MOST_COLUMNS);
        let mut rows = BTreeMap::new();
        let mut walk = self.table().walk();
        while let Some(outcome) = walk.advance() {
            if rows.len() >= first && walk.line() > last {
                break;
            }
            if !matches!(outcome, Outcome::Row) || (rows.len() >= first && !wanted.contains(&walk.line())) {
                continue;
            }
            let cell = |at: usize| short(&walk.text(at).unwrap_or_default());
            let row = FileRow {
                line: walk.line(),
                at: self.line_name(walk.line()),
                cells: (0..columns).map(cell).collect(),
                ..FileRow::default()
            };
            rows.insert(walk.line(), row);
        }
        rows
    }

    /// What is imported of these rows.
    fn count_rows(&self, rows: &mut BTreeMap<u32, FileRow>) {
        let last = rows.keys().next_back().copied().unwrap_or_default();
        let verdicts = Verdicts::of_changes(self.draft(), self.recipe(), self.doubts());
        for (number, row) in self.draft().rows().take_while(|(_, row)| row.line <= last) {
            let Some(shown) = rows.get_mut(&row.line).filter(|shown| shown.counts.len() < MOST_COUNTS) else {
                continue;
            };
            let sender = self.draft().senders.get(row.sender as usize).and_then(Name::sender);
            let unplaced = self.unplaced(row, sender.is_some());
            let verdict = verdicts.of(number);
            let decided = if verdict.added {
                Some("added")
            } else {
                verdict.out.then(|| verdict.why.map_or("decided", |kind| kind.word()))
            };
            let row = verdict.mended(row);
            let from = self.doubts().partition_point(|doubt| doubt.row < number);
            let about = self.doubts()[from..].iter().take_while(|doubt| doubt.row == number);
            shown.counts.push(RowCount {
                sender: sender.map(|code| Countries::embedded().name(&code).to_owned()).unwrap_or_default(),
                host: self.host_name(&row),
                known: unplaced.is_none(),
                day: row.day.to_string(),
                people: people(&row),
                out: unplaced.or(decided),
                doubts: about.map(|doubt: &Doubt| self.tell(doubt)).collect(),
            });
        }
    }
}

/// Events count no people.
fn people(row: &DraftRow) -> String {
    if row.people.word == Word::Unknown { "?".to_owned() } else { row.people.estimate().to_string() }
}

/// A cell as it is shown.
fn short(text: &str) -> String {
    text.chars().take(LONGEST).map(|c| if c.is_control() { ' ' } else { c }).collect()
}
