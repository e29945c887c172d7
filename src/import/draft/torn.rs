//! Rows that the comma of a number tears: 35,500 without quotation marks is two cells.

use super::memory::{Memory, day_of, thing_of_row};
use super::part::TablePart;
use crate::import::read::{Grid, GridForm, Rows};
use crate::import::understand::{PeoplePlan, ReadingPlan};
use crate::parse::occurrences;
use std::ops::RangeInclusive;

impl TablePart {
    /// Whether a comma tears the row: then it is invalid.
    pub(super) fn is_torn(&mut self, plan: &ReadingPlan, grid: &Grid, row: &Rows<'_>, memory: &mut Memory) -> bool {
        let Some(fields) = fields_of_torn(plan, grid, row) else { return false };
        let what = || text!("problem-fields", n = fields, header = grid.header.len());
        self.fault(row.line(), None, what, text!("problem-fields-fix"));
        self.no_numbers((day_of(plan, row, memory), thing_of_row(plan, row, memory)), 1);
        true
    }
}

/// How many fields a row has, if the comma of a number parts it, as in 35,500 without quotation marks: it has more than the header, and what is
/// too much is a number, or stands where its count goes on. What stands in its columns may be any of its cells.
fn fields_of_torn(plan: &ReadingPlan, grid: &Grid, row: &Rows<'_>) -> Option<usize> {
    let width = grid.header.len();
    let text = grid.delimiter == b',' && matches!(grid.form, GridForm::Delimited(_));
    // Most rows are told by their commas, which is quick.
    if !text || occurrences(row.bytes(), b',') < width {
        return None;
    }
    let all = grid.row_at(row.start(), usize::MAX);
    if all.len() <= width {
        // The commas stand within quotation marks.
        return None;
    }
    let digits = |column: usize, long: RangeInclusive<usize>| {
        let text = all.field(column).unwrap_or_default();
        long.contains(&text.len()) && text.iter().all(u8::is_ascii_digit)
    };
    let last = (width..all.len()).rev().find(|column| all.field(*column).is_some_and(|text| !text.is_empty()));
    let counted = |column: usize| plan.people.iter().any(|people| people.column == column);
    let torn = |people: &PeoplePlan| {
        let next = people.column + 1;
        digits(people.column, 1..=3) && digits(next, 3..=3) && (last.is_some() || !counted(next))
    };
    (last.is_some_and(|last| digits(last, 1..=18)) || plan.people.iter().any(torn)).then(|| all.len())
}
