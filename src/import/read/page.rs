//! A sheet of a workbook while its cells come in.

use super::{error::FileError, rows::MOST_COLUMNS, watch::Watch, writer::Writer};
use crate::io::Cancelled;

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

/// A sheet while its cells come in.
#[derive(Default)]
pub struct Page {
    pub writer: Writer,
    row: u32,
    column: u32,
}

impl Page {
    pub fn cell(&mut self, row: u32, column: u32, text: &str, watch: &Watch) -> Result<(), Cancelled> {
        // Cells without a value, beyond the format's edge or out of order say nothing.
        let behind = row < self.row || (row == self.row && column < self.column);
        if text.is_empty() || row >= MOST_ROWS || column as usize >= MOST_COLUMNS || behind {
            return Ok(());
        }
        while self.row < row {
            self.writer.end_row();
            (self.row, self.column) = (self.row + 1, 0);
            if self.row.is_multiple_of(1 << 14) {
                watch.check()?;
            }
        }
        while self.column < column {
            self.writer.cell("");
            self.column += 1;
        }
        self.writer.cell(text);
        self.column += 1;
        Ok(())
    }

    pub fn finish(&mut self) {
        if self.column > 0 {
            self.writer.end_row();
        }
    }
}

/// Spreadsheets keep whole numbers as floating ones.
pub fn float(number: f64) -> String {
    if number.fract() == 0.0 && number.abs() < 1e15 { format!("{}", number as i64) } else { number.to_string() }
}
