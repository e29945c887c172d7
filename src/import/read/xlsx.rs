//! XLSX, read cell by cell whatever dimensions it claims.

use super::page::{MOST_SHEETS, Page, Sheet, broken, float, percent, swells};
use super::{error::FileError, watch::Watch};
use crate::model::HashMap;
use calamine::{Data, DataRef, ExcelDateTime, Reader as _, SheetVisible, Style, Xlsx};
use quick_xml::events::Event;
use std::collections::BTreeMap;
use std::io::{BufReader, Cursor, Read as _};

/// A workbook of more sheets is refused.
const MOST_NAMED: usize = 4096;
/// One of which a tag of the list of sheets is longer, too: spreadsheets allow names of 31 letters.
const LONGEST_TAG: usize = 1 << 16;
/// So many merged cells are looked at.
const MOST_MERGED: usize = 100_000;

/// The sheets of a file, of at most so many bytes together.
pub fn sheets(name: &str, bytes: &[u8], most: usize, watch: &Watch) -> Result<Vec<Sheet>, FileError> {
    if promises_too_much(bytes) {
        return Err(broken(name, text!("error-strings")));
    }
    if names_too_much(bytes) {
        return Err(broken(name, text!("error-sheets", most = MOST_NAMED, letters = LONGEST_TAG)));
    }
    let mut book = Xlsx::new(Cursor::new(bytes)).map_err(|error| broken(name, error))?;
    let merges = any_part(bytes, ".xml", mentions_merges);
    let hidden: Vec<String> =
        book.sheets_metadata().iter().filter(|s| s.visible != SheetVisible::Visible).map(|s| s.name.clone()).collect();
    let (mut sheets, mut left) = (Vec::new(), most);
    for title in book.sheet_names().into_iter().take(MOST_SHEETS) {
        let merged = if merges { merged(&mut book, &title) } else { HashMap::default() };
        let Some(mut sheet) = sheet(name, &mut book, &title, &merged, left, watch)? else { continue };
        left -= sheet.writer.held().min(left);
        sheet.hidden = hidden.contains(&title);
        sheets.push(Sheet { name: title, ..sheet });
    }
    Ok(sheets)
}

type Book<'b> = Xlsx<Cursor<&'b [u8]>>;

/// One sheet; none: it is not a table.
fn sheet(
    name: &str,
    book: &mut Book<'_>,
    title: &str,
    merged: &HashMap<(u32, u32), u32>,
    left: usize,
    watch: &Watch,
) -> Result<Option<Sheet>, FileError> {
    let (mut page, mut empty) = (Page::default(), false);
    let Ok(mut cells) = book.worksheet_cells_reader(title) else { return Ok(None) };
    let shares: Vec<Share> = cells.styles().iter().map(share_format).collect();
    while let Some((cell, style)) = cells.next_cell_with_style_id().map_err(|error| broken(name, error))? {
        let (row, column) = cell.get_position();
        let value = cell.get_value();
        empty |= matches!(value, DataRef::Empty);
        let text = match (value, shares.get(style)) {
            (DataRef::Float(share), Some(Share::Hundredths)) => percent(*share),
            (DataRef::Float(share), Some(Share::Whole)) => format!("{}%", float(*share)),
            _ => text_ref(value),
        };
        page.cell(row, column, &text, watch)?;
        // A number that stands in a merged cell is one and not many.
        if !matches!(value, DataRef::Empty | DataRef::Int(_) | DataRef::Float(_))
            && let Some(until) = merged.get(&(row, column))
        {
            page.merge(column, *until, &text);
        }
        if page.writer.held() > left {
            return Err(swells(name));
        }
    }
    drop(cells);
    page.finish();
    // Whoever writes a workbook without a spreadsheet program writes formulas and no results.
    let unvalued = if empty { unvalued(book, title, watch)? } else { BTreeMap::new() };
    Ok(Some(Sheet { writer: page.writer, unvalued, ..Sheet::default() }))
}

/// How a number of a style is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Share {
    None,
    /// 0.45 as 45%.
    Hundredths,
    /// 45 as 45%.
    Whole,
}

fn share_format(style: &Style) -> Share {
    let Some(format) = &style.number_format else { return Share::None };
    // What stands between quotation marks or behind a backslash is a mere letter.
    let outside = format.format_code.split('"').step_by(2).collect::<String>().replace("\\%", "");
    match (matches!(format.format_id, Some(9 | 10)) || outside.contains('%'), format.format_code.contains('%')) {
        (true, _) => Share::Hundredths,
        (false, true) => Share::Whole,
        (false, false) => Share::None,
    }
}

/// The last rows of merged cells by the first, of those that are more than one row high.
fn merged(book: &mut Book<'_>, title: &str) -> HashMap<(u32, u32), u32> {
    let merged = book.merge_cells_by_sheet_name(title).unwrap_or_default();
    let high = merged.into_iter().filter(|cells| cells.end.0 > cells.start.0).take(MOST_MERGED);
    high.map(|cells| (cells.start, cells.end.0)).collect()
}

/// Formulas without a result, by column.
fn unvalued(book: &mut Book<'_>, title: &str, watch: &Watch) -> Result<BTreeMap<u32, usize>, FileError> {
    let mut found = BTreeMap::new();
    let Ok(mut cells) = book.worksheet_cells_reader(title) else { return Ok(found) };
    let mut seen = 0_usize;
    while let Ok(Some(cell)) = cells.next_cell_with_formula_metadata() {
        if cell.formula.is_some() && matches!(cell.value, DataRef::Empty) {
            *found.entry(cell.pos.1).or_default() += 1;
        }
        seen += 1;
        if seen.is_multiple_of(1 << 14) {
            watch.check()?;
        }
    }
    Ok(found)
}

/// Whether a sheet has merged cells.
fn mentions_merges(archive: &mut zip::ZipArchive<Cursor<&[u8]>>, name: &str) -> bool {
    const MARK: &[u8] = b"mergeCell ";
    if !name.contains("sheet") {
        return false;
    }
    let Ok(mut file) = archive.by_name(name) else { return false };
    let (mut buffer, mut kept) = (vec![0; 1 << 16], 0);
    while let Ok(read) = file.read(&mut buffer[kept..])
        && read > 0
    {
        let end = kept + read;
        if memchr::memmem::find(&buffer[..end], MARK).is_some() {
            return true;
        }
        // The mark may lie across two readings.
        kept = end.min(MARK.len() - 1);
        buffer.copy_within(end - kept..end, 0);
    }
    false
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
