//! What the values of a column settle: its system of codes, its decimal mark, its order of day and month.

use super::systems;
use crate::import::{read::Grid, read::plain, recipe::Codes};
use crate::parse::{DateOrder, Decimal, Outcome, is_missing, settle_decimal, settle_order};
use std::collections::BTreeMap;

/// How many rows are looked at.
const SAMPLE: usize = 2_000;

/// The system of codes of a column of countries.
pub fn codes(grid: &Grid, column: usize) -> Codes {
    let values = values(grid, &[column], SAMPLE);
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for value in values.iter().filter(|value| !is_missing(value)) {
        *counts.entry(value).or_default() += 1;
    }
    systems::settle(&counts, &plain(&grid.header[column])).codes
}

/// The decimal mark of columns of counts.
pub fn decimal(grid: &Grid, columns: &[usize]) -> Decimal {
    settle_decimal(values(grid, columns, SAMPLE / 4).iter().map(String::as_str))
}

/// The order of day and month of a column; none: no value is open. `Auto`: one is, and none proves it.
pub fn order(grid: &Grid, column: usize) -> Option<DateOrder> {
    let order = settle_order(values(grid, &[column], SAMPLE).iter().map(String::as_str))?;
    // Where the first rows leave it open, one value of all the others may prove it.
    Some(if order == DateOrder::Auto { proven(grid, column) } else { order })
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

/// The order that some value of a whole column proves; `Auto` if none does.
fn proven(grid: &Grid, column: usize) -> DateOrder {
    let mut walk = grid.walk().wanting(column + 1);
    while let Some(outcome) = walk.advance() {
        let text = walk.field(column).filter(|_| outcome == Outcome::Row).unwrap_or_default();
        match settle_order(std::str::from_utf8(&text).into_iter()) {
            Some(DateOrder::Auto) | None => {}
            Some(order) => return order,
        }
    }
    DateOrder::Auto
}
