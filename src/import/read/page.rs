//! A sheet of a workbook while its cells come in.

use super::{error::FileError, rows::MOST_COLUMNS, watch::Watch, writer::Writer};
use crate::io::Cancelled;
use std::collections::BTreeMap;

/// The most rows of a sheet: as many as the formats have.
const MOST_ROWS: u32 = 1 << 20;
/// The most sheets that are read.
pub const MOST_SHEETS: usize = 100;
pub fn broken(name: &str, why: impl std::fmt::Display) -> FileError {
    FileError::Broken(name.to_owned(), text!("error-form-workbook"), why.to_string())
}

/// A sheet is made to fill the memory.
pub fn swells(name: &str) -> FileError {
    broken(name, text!("error-sheet-large"))
}

/// Whether a row is beyond the edge of a sheet.
pub fn is_beyond(row: u32) -> bool {
    row >= MOST_ROWS
}

/// The longest text that is repeated over merged cells: a longer one names nothing.
const LONGEST_FILL: usize = 200;
/// The most merged cells that stand beside each other.
const MOST_FILLS: usize = 100;

/// A sheet that was read.
#[derive(Debug, Default)]
pub struct Sheet {
    pub name: String,
    pub writer: Writer,
    /// Whoever made the workbook does not show it.
    pub hidden: bool,
    /// Formulas of which the file holds no result, by column.
    pub unvalued: BTreeMap<u32, usize>,
}

/// A text that stands in all rows of a merged cell.
struct Fill {
    column: u32,
    until: u32,
    text: String,
}

/// A sheet while its cells come in.
#[derive(Default)]
pub struct Page {
    pub writer: Writer,
    row: u32,
    column: u32,
    fills: Vec<Fill>,
}

impl Page {
    pub fn cell(&mut self, row: u32, column: u32, text: &str, watch: &Watch) -> Result<(), Cancelled> {
        // Cells without a value, beyond the format's edge or out of order say nothing.
        let behind = row < self.row || (row == self.row && column < self.column);
        if text.is_empty() || row >= MOST_ROWS || column as usize >= MOST_COLUMNS || behind {
            return Ok(());
        }
        if self.row < row {
            self.end_fills();
            self.fills.retain(|fill| row <= fill.until);
        }
        while self.row < row {
            self.writer.end_row();
            (self.row, self.column) = (self.row + 1, 0);
            if self.row.is_multiple_of(1 << 14) {
                watch.check()?;
            }
        }
        self.fill_before(column);
        self.put(column, text);
        Ok(())
    }

    /// The text stands in this column down to that row, for its cell is merged with those below.
    pub fn merge(&mut self, column: u32, until: u32, text: &str) {
        if self.fills.len() < MOST_FILLS && text.len() <= LONGEST_FILL {
            self.fills.retain(|fill| fill.column != column);
            self.fills.push(Fill { column, until, text: text.to_owned() });
            self.fills.sort_by_key(|fill| fill.column);
        }
    }

    /// Ends a row in which something stands with the merged texts behind that.
    fn end_fills(&mut self) {
        if self.column > 0 {
            self.fill_before(MOST_COLUMNS as u32);
        }
    }

    fn fill_before(&mut self, column: u32) {
        let fills = std::mem::take(&mut self.fills);
        for fill in &fills {
            if (self.column..column).contains(&fill.column) {
                self.put(fill.column, &fill.text);
            }
        }
        self.fills = fills;
    }

    fn put(&mut self, column: u32, text: &str) {
        while self.column < column {
            self.writer.cell("");
            self.column += 1;
        }
        self.writer.cell(text);
        self.column += 1;
    }

    pub fn finish(&mut self) {
        self.end_fills();
        if self.column > 0 {
            self.writer.end_row();
        }
    }
}

/// A share as people write it: `45%`, so that it is never taken for people.
pub fn percent(share: f64) -> String {
    format!("{}%", float((share * 1e12).round() / 1e10))
}

/// Spreadsheets keep whole numbers as floating ones.
pub fn float(number: f64) -> String {
    if number.fract() == 0.0 && number.abs() < 1e15 { format!("{}", number as i64) } else { number.to_string() }
}
