//! XLSX, read cell by cell whatever dimensions it claims.

use super::page::{MOST_SHEETS, Page, broken, float, swells};
use super::{error::FileError, watch::Watch, writer::Writer};
use calamine::{Data, DataRef, ExcelDateTime, Reader as _, Xlsx};
use quick_xml::events::Event;
use std::io::{BufReader, Cursor};

/// A workbook of more sheets is refused.
const MOST_NAMED: usize = 4096;
/// One of which a tag of the list of sheets is longer, too: spreadsheets allow names of 31 letters.
const LONGEST_TAG: usize = 1 << 16;

/// The sheets of a file, of at most so many bytes together.
pub fn sheets(name: &str, bytes: &[u8], most: usize, watch: &Watch) -> Result<Vec<(String, Writer)>, FileError> {
    if promises_too_much(bytes) {
        return Err(broken(name, text!("error-strings")));
    }
    if names_too_much(bytes) {
        return Err(broken(name, text!("error-sheets", most = MOST_NAMED, letters = LONGEST_TAG)));
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

/// Whether a list of shared texts states more of them than it has bytes for: room would be made for all of them at once, and where there
/// is not so much memory the whole program would end.
fn promises_too_much(bytes: &[u8]) -> bool {
    any_part(bytes, "sharedstrings.xml", |archive, name| {
        let said = archive.by_name(name).ok().and_then(|file| stated_texts(reader(file))).unwrap_or(0);
        let mut size =
            || archive.by_name(name).ok().and_then(|mut file| std::io::copy(&mut file, &mut std::io::sink()).ok());
        // The shortest text is `<si/>`.
        said > 0 && said.saturating_mul(5) > size().unwrap_or(0)
    })
}

/// Whether one of the files of that name says so.
fn any_part(bytes: &[u8], name: &str, says: impl Fn(&mut zip::ZipArchive<Cursor<&[u8]>>, &str) -> bool) -> bool {
    let Ok(mut archive) = zip::ZipArchive::new(Cursor::new(bytes)) else { return false };
    let names: Vec<String> = archive.file_names().filter_map(|name| Some(name.ok()?.into_owned())).collect();
    names.iter().filter(|file| file.to_ascii_lowercase().ends_with(name)).any(|file| says(&mut archive, file))
}

/// A reader of XML that is as lenient as whoever reads it afterwards.
fn reader<R: std::io::Read>(file: R) -> quick_xml::Reader<BufReader<R>> {
    let mut xml = quick_xml::Reader::from_reader(BufReader::new(file));
    let config = xml.config_mut();
    (config.check_end_names, config.check_comments) = (false, false);
    xml
}

/// Whether a workbook names so many sheets, or one at such length, that the list of them would fill the memory.
fn names_too_much(bytes: &[u8]) -> bool {
    any_part(bytes, "workbook.xml", |archive, name| {
        let Ok(file) = archive.by_name(name) else { return false };
        let mut xml = reader(file);
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
fn stated_texts(mut xml: quick_xml::Reader<impl std::io::BufRead>) -> Option<u64> {
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

fn day(date: &ExcelDateTime) -> String {
    if date.is_duration() || !(0.0..3_000_000.0).contains(&date.as_f64()) {
        return float(date.as_f64());
    }
    let (year, month, day, ..) = date.to_ymd_hms_milli();
    format!("{year:04}-{month:02}-{day:02}")
}
