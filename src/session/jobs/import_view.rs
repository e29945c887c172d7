//! What the wizard shows of a foreign table.

use crate::import::{DoubtKind, DoubtLine, Import, Preview, Question, Recipe, UnmatchedName};
use crate::io::Problem;
use std::collections::BTreeMap;

/// So many rows are previewed, doubts of a kind and broken rows listed.
const MOST: usize = 12;
/// So many unknown names are listed.
const MOST_NAMES: usize = 200;

/// What is shown of an import.
#[derive(Debug, Clone)]
pub struct ImportView {
    /// The file's name.
    pub file: String,
    /// What kind of file it is: “CSV, UTF-8”.
    pub form: String,
    /// The names of its tables, and which of them is read.
    pub tables: (Vec<String>, usize),
    /// The columns of that table.
    pub columns: Vec<String>,
    /// The recipe by which it is read.
    pub recipe: Recipe,
    /// Rows of the table, counts that enter, counts that stay out, rows that are broken, cells without a value.
    pub counts: [usize; 5],
    /// What is not known.
    pub questions: Vec<Question>,
    /// Why nothing was read; none: it was.
    pub stopped: Option<String>,
    /// The first rows as they would enter.
    pub preview: Vec<Preview>,
    /// Names that nobody knows, the most rows first.
    pub unmatched: Vec<UnmatchedName>,
    /// What looks wrong, by kind.
    pub doubts: Vec<Doubts>,
    /// The first of the broken rows.
    pub problems: Vec<Problem>,
}

/// What looks wrong in one way.
#[derive(Debug, Clone)]
pub struct Doubts {
    /// In which way.
    pub kind: DoubtKind,
    /// How many rows.
    pub rows: usize,
    /// Whether the remedy is applied to all of them.
    pub accepted: bool,
    /// The first of them.
    pub first: Vec<DoubtLine>,
}

impl ImportView {
    pub(super) fn of(import: &Import) -> Self {
        let (draft, entered) = (import.draft(), import.entered());
        let mut doubts: BTreeMap<DoubtKind, Doubts> = BTreeMap::new();
        for doubt in import.doubts() {
            let accepted = import.recipe().accept.contains(&doubt.kind);
            let empty = || Doubts { kind: doubt.kind, rows: 0, accepted, first: Vec::new() };
            let group = doubts.entry(doubt.kind).or_insert_with(empty);
            group.rows += 1;
            if group.first.len() < MOST {
                group.first.extend(import.line_of(doubt));
            }
        }
        let mut unmatched = import.unmatched();
        unmatched.truncate(MOST_NAMES);
        let mut problems = import.problems();
        problems.truncate(MOST);
        Self {
            file: import.file.name.clone(),
            form: import.form().to_string(),
            tables: (import.grids.iter().map(|grid| grid.name.clone()).collect(), import.grid),
            columns: import.table().header.clone(),
            recipe: import.recipe().clone(),
            counts: [draft.read, entered, draft.len() - entered, draft.broken, draft.missing],
            questions: import.questions().to_vec(),
            stopped: import.stopped().map(ToString::to_string),
            preview: import.preview(MOST),
            unmatched,
            doubts: doubts.into_values().collect(),
            problems,
        }
    }

    /// Whether anything can enter: all that is needed is known.
    pub fn can_enter(&self) -> bool {
        self.stopped.is_none() && self.counts[1] > 0 && self.questions.iter().all(|question| !question.needed)
    }
}
