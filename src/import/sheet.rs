//! Workbooks: XLSX is read cell by cell, whatever dimensions it claims; ODS after what it would unfold to was measured.

use super::{
    archive::allowance,
    file::FileError,
    grid::{Form, Grid},
    guard::guard,
    split::MOST_COLUMNS,
    text::Writer,
    watch::{Cancelled, Watch},
};
use calamine::{Data, DataRef, ExcelDateTime, Ods, Reader as _, Xlsx};
use std::io::{Cursor, Read as _};

/// The most rows of a sheet: as many as the formats have.
const MOST_ROWS: u32 = 1 << 20;
/// The most sheets that are read.
const MOST_SHEETS: usize = 100;

/// The sheets of a workbook that have a table.
pub(super) fn grids(
    name: &str,
    bytes: Vec<u8>,
    header_row: Option<u32>,
    watch: &Watch,
) -> Result<Vec<Grid>, FileError> {
    if !bytes.starts_with(b"PK") {
        let why = "it is of the old binary form".to_owned();
        return Err(FileError::Broken(name.to_owned(), "a workbook", why));
    }
    let most = allowance(bytes.len()) as usize;
    let watch = std::panic::AssertUnwindSafe(watch);
    guard(name, "a workbook", move || {
        let sheets = if is_ods(&bytes) { ods(name, &bytes, most, *watch)? } else { xlsx(name, &bytes, most, *watch)? };
        let grid = |(sheet, writer): (String, Writer)| {
            let mut grid = Grid::new(sheet, Form::Sheet, writer.bytes, b',');
            grid.find_header(header_row).map(|()| grid)
        };
        Ok(sheets.into_iter().filter_map(grid).collect())
    })
}

fn broken(name: &str, why: impl std::fmt::Display) -> FileError {
    FileError::Broken(name.to_owned(), "a workbook", why.to_string())
}

fn is_ods(bytes: &[u8]) -> bool {
    zip::ZipArchive::new(Cursor::new(bytes)).is_ok_and(|zip| zip.index_for_name("content.xml").is_some())
}

fn xlsx(name: &str, bytes: &[u8], most: usize, watch: &Watch) -> Result<Vec<(String, Writer)>, FileError> {
    let mut book = Xlsx::new(Cursor::new(bytes)).map_err(|error| broken(name, error))?;
    let mut sheets = Vec::new();
    let mut left = most;
    for sheet in book.sheet_names().into_iter().take(MOST_SHEETS) {
        let mut page = Page::default();
        let Ok(mut cells) = book.worksheet_cells_reader(&sheet) else { continue };
        while let Some(cell) = cells.next_cell().map_err(|error| broken(name, error))? {
            let (row, column) = cell.get_position();
            page.cell(row, column, &text_ref(cell.get_value()), watch)?;
            if page.writer.bytes.len() > left {
                return Err(broken(name, "a sheet unfolds to far more than the size of the file"));
            }
        }
        page.finish();
        left -= page.writer.bytes.len().min(left);
        sheets.push((sheet, page.writer));
    }
    Ok(sheets)
}

/// A sheet while its cells come in.
#[derive(Default)]
struct Page {
    writer: Writer,
    row: u32,
    column: u32,
}

impl Page {
    fn cell(&mut self, row: u32, column: u32, text: &str, watch: &Watch) -> Result<(), Cancelled> {
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

    fn finish(&mut self) {
        if self.column > 0 {
            self.writer.end_row();
        }
    }
}

fn ods(name: &str, bytes: &[u8], most: usize, watch: &Watch) -> Result<Vec<(String, Writer)>, FileError> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|error| broken(name, error))?;
    let file = archive.by_name("content.xml").map_err(|error| broken(name, error))?;
    let mut content = Vec::new();
    let size = file.take(most as u64 + 1).read_to_end(&mut content).map_err(|error| broken(name, error))?;
    if size > most || unfolded(&String::from_utf8_lossy(&content)) > most / 8 {
        return Err(broken(name, "a sheet unfolds to far more than the size of the file"));
    }
    drop(content);
    let mut book: Ods<_> = Ods::new(Cursor::new(bytes)).map_err(|error| broken(name, error))?;
    let mut sheets = Vec::new();
    for sheet in book.sheet_names().into_iter().take(MOST_SHEETS) {
        let Ok(range) = book.worksheet_range(&sheet) else { continue };
        let mut page = Page::default();
        let (top, left) = range.start().unwrap_or_default();
        for (row, cells) in (top..).zip(range.rows()) {
            for (column, cell) in (left..).zip(cells) {
                page.cell(row, column, &text(cell), watch)?;
            }
        }
        page.finish();
        sheets.push((sheet, page.writer));
    }
    Ok(sheets)
}

/// How many cells the tables of an ODS unfold to, by the repetitions that its rows and cells state.
fn unfolded(content: &str) -> usize {
    let repeats = |tag: &str, what: &str| {
        let at = tag.find(what).map(|at| at + what.len());
        let text = at.and_then(|at| tag[at..].split(['"', '\'']).nth(1));
        text.and_then(|text| text.parse::<usize>().ok()).unwrap_or(1)
    };
    let (mut cells, mut widest, mut empty) = (0_usize, 1_usize, 0_usize);
    for row in content.split("<table:table-row").skip(1) {
        let (head, body) = row.split_once('>').unwrap_or((row, ""));
        let rows = repeats(head, "number-rows-repeated");
        let (mut width, mut pending) = (0_usize, 0_usize);
        let parts = body.split("<table:table-cell").flat_map(|part| part.split("<table:covered-table-cell")).skip(1);
        for cell in parts {
            let (tag, inner) = cell.split_once('>').unwrap_or((cell, ""));
            pending = pending.saturating_add(repeats(tag, "number-columns-repeated"));
            if tag.contains("office:value") || tag.contains("formula") || inner.contains("<text:p") {
                width = width.saturating_add(std::mem::take(&mut pending));
            }
        }
        widest = widest.max(width);
        if width == 0 {
            empty = empty.saturating_add(rows);
        } else {
            // Empty rows unfold only where a row with a value follows.
            let all = rows.saturating_mul(width).saturating_add(std::mem::take(&mut empty).saturating_mul(widest));
            cells = cells.saturating_add(all);
        }
    }
    cells
}

fn text(cell: &Data) -> String {
    match cell {
        Data::Empty | Data::Error(_) => String::new(),
        Data::Int(number) => number.to_string(),
        Data::Float(number) => float(*number),
        Data::Bool(yes) => yes.to_string(),
        Data::String(text) | Data::DurationIso(text) => text.clone(),
        Data::DateTimeIso(text) => text.get(..10).unwrap_or(text).to_owned(),
        Data::DateTime(date) => day(date),
    }
}

fn text_ref(cell: &DataRef<'_>) -> String {
    match cell {
        DataRef::SharedString(text) => (*text).to_owned(),
        other => text(&Data::from(other.clone())),
    }
}

/// Spreadsheets keep whole numbers as floating ones.
fn float(number: f64) -> String {
    if number.fract() == 0.0 && number.abs() < 1e15 { format!("{}", number as i64) } else { number.to_string() }
}

fn day(date: &ExcelDateTime) -> String {
    if date.is_duration() || !(0.0..3_000_000.0).contains(&date.as_f64()) {
        return float(date.as_f64());
    }
    let (year, month, day, ..) = date.to_ymd_hms_milli();
    format!("{year:04}-{month:02}-{day:02}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_an_ods_unfolds_to_is_measured() {
        let plain = "<table:table-row><table:table-cell office:value=\"1\"/><table:table-cell table:number-columns-repeated=\"16000\"/></table:table-row>\
            <table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>";
        assert_eq!(unfolded(plain), 1, "what is empty at the end does not unfold");
        let bomb = "<table:table-row table:number-rows-repeated=\"1000000\"><table:table-cell office:value=\"1\" table:number-columns-repeated=\"16000\"/></table:table-row>";
        assert_eq!(unfolded(bomb), 16_000_000_000);
    }
}
