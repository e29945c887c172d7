//! Workbooks: XLSX is read cell by cell, whatever dimensions it claims; ODS by a reader of its own.

use super::{
    archive::allowance,
    file::FileError,
    grid::{Form, Grid},
    guard::guard,
    split::MOST_COLUMNS,
    text::Writer,
    watch::{Cancelled, Watch},
};
use calamine::{Data, DataRef, ExcelDateTime, Reader as _, Xlsx};
use quick_xml::events::Event;
use std::io::{BufReader, Cursor};

/// The most rows of a sheet: as many as the formats have.
const MOST_ROWS: u32 = 1 << 20;
/// The most sheets that are read.
pub(super) const MOST_SHEETS: usize = 100;
/// A workbook of more sheets is refused.
const MOST_NAMED: usize = 4096;
/// One of which a tag of the list of sheets is longer, too: spreadsheets allow names of 31 letters.
const LONGEST_TAG: usize = 1 << 16;

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
        let sheets = if is_ods(&bytes) {
            super::ods::sheets(name, &bytes, most, *watch)?
        } else {
            xlsx(name, &bytes, most, *watch)?
        };
        let grid = |(sheet, writer): (String, Writer)| {
            let mut grid = Grid::new(sheet, Form::Sheet, writer.bytes, b',');
            grid.find_header(header_row).map(|()| grid)
        };
        Ok(sheets.into_iter().filter_map(grid).collect())
    })
}

pub(super) fn broken(name: &str, why: impl std::fmt::Display) -> FileError {
    FileError::Broken(name.to_owned(), "a workbook", why.to_string())
}

/// A sheet is made to fill the memory.
pub(super) fn swells(name: &str) -> FileError {
    broken(name, "a sheet unfolds to far more than the size of the file")
}

fn is_ods(bytes: &[u8]) -> bool {
    zip::ZipArchive::new(Cursor::new(bytes)).is_ok_and(|zip| zip.index_for_name("content.xml").is_some())
}

/// Whether a list of shared texts states more of them than it has bytes for: room would be made for all of them at once, and where there
/// is not so much memory the whole program would end.
fn promises_too_much(bytes: &[u8]) -> bool {
    let Ok(mut archive) = zip::ZipArchive::new(Cursor::new(bytes)) else { return false };
    let names: Vec<String> = archive.file_names().filter_map(|name| Some(name.ok()?.into_owned())).collect();
    names.iter().filter(|name| name.to_ascii_lowercase().ends_with("sharedstrings.xml")).any(|name| {
        let said = archive.by_name(name).ok().and_then(|file| stated_texts(BufReader::new(file))).unwrap_or(0);
        let mut size =
            || archive.by_name(name).ok().and_then(|mut file| std::io::copy(&mut file, &mut std::io::sink()).ok());
        // The shortest text is `<si/>`.
        said > 0 && said.saturating_mul(5) > size().unwrap_or(0)
    })
}

/// Whether a workbook names so many sheets, or one at such length, that the list of them would fill the memory.
fn names_too_much(bytes: &[u8]) -> bool {
    let Ok(mut archive) = zip::ZipArchive::new(Cursor::new(bytes)) else { return false };
    let names: Vec<String> = archive.file_names().filter_map(|name| Some(name.ok()?.into_owned())).collect();
    names.iter().filter(|name| name.to_ascii_lowercase().ends_with("workbook.xml")).any(|name| {
        let Ok(file) = archive.by_name(name) else { return false };
        let mut xml = quick_xml::Reader::from_reader(BufReader::new(file));
        let config = xml.config_mut();
        (config.check_end_names, config.check_comments) = (false, false);
        let (mut buffer, mut sheets) = (Vec::new(), 0);
        while sheets <= MOST_NAMED {
            buffer.clear();
            match xml.read_event_into(&mut buffer) {
                Ok(Event::Start(tag) | Event::Empty(tag)) => {
                    if tag.len() > LONGEST_TAG {
                        return true;
                    }
                    sheets += usize::from(tag.local_name().as_ref() == "sheet");
                }
                Ok(Event::Eof) | Err(_) => return false,
                Ok(_) => {}
            }
        }
        true
    })
}

/// How many texts such a list says that it has.
fn stated_texts(list: impl std::io::BufRead) -> Option<u64> {
    let mut xml = quick_xml::Reader::from_reader(list);
    let config = xml.config_mut();
    // As lenient as whoever reads it afterwards.
    (config.check_end_names, config.check_comments) = (false, false);
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        match xml.read_event_into(&mut buffer).ok()? {
            Event::Start(tag) if tag.local_name().as_ref() == "sst" => {
                let mut attributes = tag.attributes();
                let counts = attributes
                    .with_checks(false)
                    .filter_map(Result::ok)
                    .filter(|attribute| attribute.key.as_ref().ends_with("uniqueCount"));
                // What no number holds is more than any list has.
                let number = |text: &str| text.trim().parse().unwrap_or(u64::MAX);
                return counts.map(|attribute| number(&attribute.value)).max();
            }
            Event::Eof => return None,
            _ => {}
        }
    }
}

fn xlsx(name: &str, bytes: &[u8], most: usize, watch: &Watch) -> Result<Vec<(String, Writer)>, FileError> {
    if promises_too_much(bytes) {
        return Err(broken(name, "it states more texts than it has"));
    }
    if names_too_much(bytes) {
        let why = format!("it names more than {MOST_NAMED} sheets, or one in more than {LONGEST_TAG} letters");
        return Err(broken(name, why));
    }
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
                return Err(swells(name));
            }
        }
        page.finish();
        left -= page.writer.bytes.len().min(left);
        sheets.push((sheet, page.writer));
    }
    Ok(sheets)
}

/// Whether a row is beyond the edge of a sheet.
pub(super) fn is_beyond(row: u32) -> bool {
    row >= MOST_ROWS
}

/// A sheet while its cells come in.
#[derive(Default)]
pub(super) struct Page {
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
pub(super) fn float(number: f64) -> String {
    if number.fract() == 0.0 && number.abs() < 1e15 { format!("{}", number as i64) } else { number.to_string() }
}

fn day(date: &ExcelDateTime) -> String {
    if date.is_duration() || !(0.0..3_000_000.0).contains(&date.as_f64()) {
        return float(date.as_f64());
    }
    let (year, month, day, ..) = date.to_ymd_hms_milli();
    format!("{year:04}-{month:02}-{day:02}")
}
