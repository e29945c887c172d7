//! What the wizard shows of a foreign table.

use crate::import::{ColumnHead, DoubtKind, DoubtLine, FileRow, Import, Question, Recipe, UnmatchedName};
use crate::io::Problem;
use crate::model::Code;
use crate::session::jobs::reconcile::{Reconciliation, looked_at};
use std::collections::BTreeMap;

/// So many rows of the file are shown, doubts of a kind and broken rows listed.
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
    /// The columns of that table, with what each is taken for.
    pub heads: Vec<ColumnHead>,
    /// The recipe by which it is read.
    pub recipe: Recipe,
    /// Rows of the table, counts that enter, counts that stay out, rows that are broken, cells without a value.
    pub counts: [usize; 5],
    /// What is not known.
    pub questions: Vec<Question>,
    /// What was asked, in the order in which it came up, with the answers.
    pub asked: Vec<Asked>,
    /// Why nothing was read; none: it was.
    pub stopped: Option<String>,
    /// The first rows of the file and those that decide a question, each beside what becomes of it.
    pub rows: Vec<FileRow>,
    /// Names that nobody knows, the most rows first.
    pub unmatched: Vec<UnmatchedName>,
    /// The same and those that were decided since, in the order in which they came up.
    pub names: Vec<NameAsked>,
    /// What looks wrong, by kind.
    pub doubts: Vec<Doubts>,
    /// The first of the broken rows.
    pub problems: Vec<Problem>,
    /// Its sums, once all that is needed is known.
    pub sums: Option<Reconciliation>,
}

/// A question, open or answered.
#[derive(Debug, Clone)]
pub struct Asked {
    /// The question.
    pub question: Question,
    /// The columns that it is about.
    pub columns: Vec<String>,
    /// The lines of the rows that decide it.
    pub lines: Vec<u32>,
    /// The answer; none: it is open.
    pub answer: Option<String>,
}

/// A name that was not recognised.
#[derive(Debug, Clone)]
pub struct NameAsked {
    /// The name.
    pub name: UnmatchedName,
    /// What was decided, none within: its rows are skipped; none: nothing yet.
    pub decided: Option<Option<Code>>,
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
    /// What is shown of an import; what was shown `before` keeps its order. `answered`: a key of the recipe and its value.
    pub(super) fn of(import: &Import, before: Option<&Self>, answered: Option<(&str, &str)>, threads: usize) -> Self {
        let (draft, entered) = (import.draft(), import.entered());
        let mut unmatched = import.unmatched();
        unmatched.truncate(MOST_NAMES);
        let mut problems = import.problems();
        problems.truncate(MOST);
        let asked = asked(import, before.map_or(&[], |before| &before.asked), answered);
        let lines: Vec<u32> = asked.iter().flat_map(|asked| asked.lines.iter().copied()).collect();
        let mut view = Self {
            file: import.file.name.clone(),
            form: import.form().to_string(),
            tables: (import.grids.iter().map(|grid| grid.name.clone()).collect(), import.grid),
            heads: import.heads(),
            recipe: import.recipe().clone(),
            counts: [
                if import.stopped().is_some() { import.table().lines() } else { draft.read },
                entered,
                draft.len() - entered,
                draft.broken,
                draft.missing,
            ],
            questions: import.questions().to_vec(),
            asked,
            stopped: import.stopped().map(ToString::to_string),
            rows: import.file_rows(MOST, &lines),
            names: names(&unmatched, before.map_or(&[], |before| &before.names), import.recipe()),
            unmatched,
            doubts: doubts(import),
            problems,
            sums: None,
        };
        if view.can_enter() {
            view.sums = Some(looked_at(import, threads)).filter(|sums| !sums.days.is_empty());
        }
        view
    }

    /// Whether anything can enter: all that is needed is known.
    pub fn can_enter(&self) -> bool {
        self.stopped.is_none() && self.counts[1] > 0 && self.questions.iter().all(|question| !question.needed)
    }

    /// Whether all of its sums are explained, as far as there are some.
    pub fn is_explained(&self) -> bool {
        self.sums.as_ref().is_none_or(Reconciliation::is_explained)
    }
}

/// Open questions and answered ones, in the order in which they came up. One that went by itself is gone.
fn asked(import: &Import, before: &[Asked], answered: Option<(&str, &str)>) -> Vec<Asked> {
    let open = |question: &Question| {
        let (columns, lines) = import.asked(question);
        Asked { question: question.clone(), columns, lines, answer: None }
    };
    let mut open: Vec<Asked> = import.questions().iter().map(open).collect();
    let mut list = Vec::new();
    for old in before {
        if let Some(at) = open.iter().position(|new| new.question.key == old.question.key) {
            list.push(open.remove(at));
            continue;
        }
        // One sender for all rows answers which column is the sender.
        let stem = |key: &str| key.trim_end_matches(".column").to_owned();
        let now = answered.filter(|(key, _)| stem(key) == stem(old.question.key));
        let answer = now.map(|(_, value)| value.to_owned()).or_else(|| old.answer.clone());
        if answer.is_some() {
            list.push(Asked { answer, ..old.clone() });
        }
    }
    list.extend(open);
    list
}

/// Names that are not recognised and those that were decided, in the order in which they came up.
fn names(unmatched: &[UnmatchedName], before: &[NameAsked], recipe: &Recipe) -> Vec<NameAsked> {
    let mut open: Vec<&UnmatchedName> = unmatched.iter().collect();
    let mut list = Vec::new();
    for old in before {
        if let Some(at) = open.iter().position(|new| new.name == old.name.name) {
            list.push(NameAsked { name: open.remove(at).clone(), decided: None });
        } else if let Some(decided) = recipe.places.get(&old.name.name) {
            list.push(NameAsked { decided: Some(*decided), ..old.clone() });
        }
    }
    list.extend(open.into_iter().map(|name| NameAsked { name: name.clone(), decided: None }));
    list
}

fn doubts(import: &Import) -> Vec<Doubts> {
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
    doubts.into_values().collect()
}
