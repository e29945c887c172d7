//! What the values of a column settle: its system of codes, its decimal mark, its order of day and month.

use super::systems;
use crate::import::{read::Grid, read::plain, recipe::Codes};
use crate::model::HashSet;
use crate::parse::{DayForms, Decimal, Outcome, Settled, is_missing, iso_day, settle_decimal, settle_spaces};
use std::collections::BTreeMap;

/// How many rows are looked at.
const SAMPLE: usize = 2_000;
/// How many cells of several columns.
const CELLS: usize = 40_000;
/// So many different texts of days are remembered.
const MOST_KNOWN: usize = 100_000;

/// The system of codes of a column of countries.
pub fn codes(grid: &Grid, column: usize) -> Codes {
    let values = values(grid, &[column], SAMPLE);
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for value in values.iter().filter(|value| !is_missing(value)) {
        *counts.entry(value).or_default() += 1;
    }
    systems::system_of(&counts, &plain(&grid.header[column])).codes
}

/// The decimal mark of columns of counts.
pub fn decimal(grid: &Grid, columns: &[usize]) -> Decimal {
    settle_decimal(values(grid, columns, SAMPLE / 4).iter().map(String::as_str))
}

/// Whether spaces within the numbers of columns part thousands.
pub fn spaces(grid: &Grid, columns: &[usize]) -> bool {
    let most = SAMPLE.min(CELLS / columns.len().max(1)).max(2);
    let cells = values(grid, columns, most);
    settle_spaces(cells.iter().map(String::as_str))
}

/// What the days of a column say about their order: its first rows, and where these leave it open those up to the first that does not. All rows
/// are heard when they are read.
pub fn day_forms(grid: &Grid, column: usize) -> DayForms {
    let (mut walk, mut rows) = (grid.walk().wanting(column + 1), 0);
    let (mut forms, mut known, mut open) = (DayForms::default(), HashSet::default(), true);
    while (rows < SAMPLE || open)
        && let Some(outcome) = walk.advance()
    {
        rows += usize::from(outcome != Outcome::Blank);
        let text = walk.field(column).filter(|_| outcome == Outcome::Row).unwrap_or_default();
        let new = iso_day(&text).is_none() && !known.contains(&*text);
        if new {
            forms.add(&String::from_utf8_lossy(&text), walk.line());
        }
        if new && known.len() < MOST_KNOWN {
            known.insert(text.to_vec());
        }
        if new || rows == SAMPLE {
            open = matches!(forms.settle(None), Settled::Open(_));
        }
    }
    forms
}

/// The texts in some columns of the first rows.
fn values(grid: &Grid, columns: &[usize], most: usize) -> Vec<String> {
    let (mut walk, mut found, mut rows) = (grid.walk(), Vec::new(), 0);
    while rows < most
        && let Some(outcome) = walk.advance()
    {
        rows += usize::from(outcome != Outcome::Blank);
        if outcome == Outcome::Row {
            found.extend(columns.iter().filter_map(|column| walk.text(*column)));
        }
    }
    found
}
