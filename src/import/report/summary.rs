//! The result of an import, for people and programs.

use super::{columns::ColumnUse, heads::ToldApart, lines::DoubtLines, tables::TableUse, unmatched::UnmatchedName};
use crate::import::{draft::DraftRow, judge::Verdicts, run::Import, understand::Question};
use crate::io::Problem;

/// The result of an import. The keys are stable.
#[derive(Debug, Clone, serde::Serialize)]
pub struct ImportReport<'i> {
    /// The file.
    pub file: String,
    /// The recipe's name.
    pub recipe: String,
    /// The tables of the file.
    pub tables: Vec<TableUse>,
    /// What the columns are taken for.
    pub columns: Vec<ColumnUse>,
    /// Columns that are ignored.
    pub unused: Vec<String>,
    /// Those of them whose numbers are something else than people.
    pub told_apart: Vec<ToldApart>,
    /// Lines of the table that are not read before what is needed is known.
    pub waiting: usize,
    /// Rows of the table.
    pub rows: usize,
    /// Counts that are imported.
    pub entered: usize,
    /// Counts that are skipped: unmatched, or decided so.
    pub left_out: usize,
    /// Invalid rows.
    pub broken: usize,
    /// Rows that a filter left out.
    pub filtered: usize,
    /// Cells without a value.
    pub missing: usize,
    /// Of these the numbers that stand for “no value” (−9, −99 and the like), and how many cells have each.
    pub codes: Vec<(String, usize)>,
    /// Names that are not recognised, each once.
    pub unmatched: Vec<UnmatchedName>,
    /// Possible issues.
    pub doubts: DoubtLines<'i>,
    /// Open questions.
    pub questions: Vec<Question>,
    /// Invalid rows, with place and fix.
    pub problems: Vec<Problem>,
}

impl Import {
    /// How many counts are imported.
    pub fn entered(&self) -> usize {
        if self.own().is_some() {
            return self.draft().len();
        }
        let verdicts = Verdicts::of_changes(self.draft(), self.recipe(), self.doubts());
        let draft = self.draft();
        let known: Vec<bool> = draft.senders.iter().map(|name| name.sender().is_some()).collect();
        let enters = |(number, row): &(u32, &DraftRow)| {
            known.get(row.sender as usize) == Some(&true)
                && draft.host(row).is_some_and(|name| name.on(row.day.day()).is_some())
                && !verdicts.of(*number).out
        };
        draft.rows().filter(enters).count()
    }

    /// The result of the import.
    pub fn report(&self) -> ImportReport<'_> {
        let draft = self.draft();
        let entered = self.entered();
        let columns = if self.own().is_some() { Vec::new() } else { self.columns() };
        let unused = if self.own().is_some() { Vec::new() } else { self.unused() };
        let told_apart = self.told_apart(&unused);
        let unused = unused.into_iter().map(|at| self.table().header[at].clone()).collect();
        ImportReport {
            file: self.file.name.clone(),
            recipe: self.recipe().name.clone(),
            tables: self.tables(),
            columns,
            unused,
            told_apart,
            waiting: if self.stopped().is_some() { self.table().lines() } else { 0 },
            rows: draft.read,
            entered,
            left_out: draft.len() - entered,
            broken: draft.broken,
            filtered: draft.filtered,
            missing: draft.missing,
            codes: draft.codes.clone().into_iter().collect(),
            unmatched: self.unmatched(),
            doubts: self.doubt_lines(),
            questions: self.questions().to_vec(),
            problems: self.problems(),
        }
    }
}
