//! ODS, read as its XML comes in: nothing is unpacked before it is written, a file that ends within a table is damaged, and no
//! repetition takes longer or more than what it writes.

use super::page::{MOST_SHEETS, Page, Sheet, broken, float, is_beyond, percent, swells};
use super::{error::FileError, rows::MOST_COLUMNS, watch::Watch};
use crate::model::HashSet;
use quick_xml::Reader;
use quick_xml::escape::{resolve_predefined_entity, unescape};
use quick_xml::events::{BytesStart, Event};
use std::collections::BTreeMap;
use std::io::{BufReader, Cursor};

/// The longest text of a cell; the rest of it is passed over.
const LONGEST_CELL: usize = 1 << 15;

/// The tables of a file, of at most so many bytes together.
pub fn sheets(name: &str, bytes: &[u8], most: usize, watch: &Watch) -> Result<Vec<Sheet>, FileError> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|error| broken(name, error))?;
    let file = archive.by_name("content.xml").map_err(|error| broken(name, error))?;
    let mut xml = Reader::from_reader(BufReader::new(file));
    let mut book = Book { left: most, ..Book::default() };
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        match xml.read_event_into(&mut buffer).map_err(|error| broken(name, error))? {
            Event::Start(tag) => book.open(&tag),
            Event::Empty(tag) => {
                book.open(&tag);
                book.close(tag.name().0, name, watch)?;
            }
            Event::End(tag) => book.close(tag.name().0, name, watch)?,
            Event::Text(text) => book.text(&text.xml10_content()),
            Event::CData(text) => book.text(&text.xml10_content()),
            Event::GeneralRef(reference) => {
                let letter = reference.resolve_char_ref().ok().flatten().map(String::from);
                let known = || resolve_predefined_entity(&reference.xml10_content()).map(str::to_owned);
                book.text(&letter.or_else(known).unwrap_or_default());
            }
            Event::Eof if book.tables > 0 => return Err(broken(name, text!("error-truncated"))),
            Event::Eof => return Ok(book.sheets),
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => {}
        }
    }
}

/// What was read so far, and where the reader stands.
#[derive(Default)]
struct Book {
    sheets: Vec<Sheet>,
    left: usize,
    /// Styles of sheets that are not shown, and the one that is being read.
    hidden: HashSet<String>,
    style: String,
    is_hidden: bool,
    unvalued: BTreeMap<u32, usize>,
    /// Tables within each other: only the outermost is read.
    tables: usize,
    title: String,
    page: Page,
    row: u32,
    row_times: u32,
    /// The cells of the row: column, how often they stand there, text, how many rows they are high.
    cells: Vec<(usize, usize, String, u32)>,
    column: usize,
    cell: Option<OdsCell>,
    paragraphs: usize,
    /// Notes within each other: what is remarked on a cell is none of its text.
    notes: usize,
}

/// A cell while its text comes in.
#[derive(Default)]
struct OdsCell {
    times: usize,
    /// What its attributes say; none: its text does.
    value: Option<String>,
    is_formula: bool,
    is_number: bool,
    /// So many rows high.
    rows: u32,
    text: String,
    inside: usize,
}

impl Book {
    fn open(&mut self, tag: &BytesStart<'_>) {
        match tag.name().0 {
            "table:table" => {
                self.tables += 1;
                if self.tables == 1 {
                    self.title = attribute(tag, "table:name").unwrap_or_default();
                    self.is_hidden =
                        attribute(tag, "table:style-name").is_some_and(|style| self.hidden.contains(&style));
                    self.unvalued.clear();
                    (self.page, self.row) = (Page::default(), 0);
                }
            }
            "table:table-row" if self.tables == 1 => {
                self.row_times = times(tag, "table:number-rows-repeated").try_into().unwrap_or(u32::MAX);
                self.cells.clear();
                self.column = 0;
            }
            "table:table-cell" | "table:covered-table-cell" if self.tables == 1 => {
                let times = times(tag, "table:number-columns-repeated");
                self.paragraphs = 0;
                let rows = attribute(tag, "table:number-rows-spanned").and_then(|rows| rows.parse().ok()).unwrap_or(1);
                let (is_formula, is_number) =
                    (attribute(tag, "table:formula").is_some(), attribute(tag, "office:value").is_some());
                self.cell =
                    Some(OdsCell { times, value: value(tag), is_formula, is_number, rows, ..OdsCell::default() });
            }
            "office:annotation" => self.notes += 1,
            "style:style" => self.style = attribute(tag, "style:name").unwrap_or_default(),
            "style:table-properties" if attribute(tag, "table:display").as_deref() == Some("false") => {
                self.hidden.insert(std::mem::take(&mut self.style));
            }
            inner => {
                let Some(cell) = self.cell.as_mut().filter(|_| self.notes == 0 && self.tables == 1) else { return };
                match inner {
                    "text:p" => {
                        if self.paragraphs > 0 {
                            cell.text.push(' ');
                        }
                        self.paragraphs += 1;
                        cell.inside += 1;
                    }
                    "text:s" | "text:tab" | "text:line-break" => cell.text.push(' '),
                    _ => {}
                }
            }
        }
    }

    fn close(&mut self, tag: &str, name: &str, watch: &Watch) -> Result<(), FileError> {
        match tag {
            "table:table" => {
                self.tables = self.tables.saturating_sub(1);
                if self.tables == 0 {
                    self.end_table();
                }
            }
            "table:table-row" if self.tables == 1 => self.end_row(name, watch)?,
            "table:table-cell" | "table:covered-table-cell" if self.tables == 1 => {
                let Some(cell) = self.cell.take() else { return Ok(()) };
                let text = cell.value.unwrap_or(cell.text);
                if text.is_empty() && cell.is_formula && self.column < MOST_COLUMNS {
                    *self.unvalued.entry(self.column as u32).or_default() += 1;
                }
                if !text.is_empty() && self.column < MOST_COLUMNS {
                    // A number that stands in a merged cell is one and not many.
                    let rows = if cell.is_number { 1 } else { cell.rows };
                    self.cells.push((self.column, cell.times.min(MOST_COLUMNS - self.column), text, rows));
                }
                self.column = self.column.saturating_add(cell.times);
            }
            "office:annotation" => self.notes = self.notes.saturating_sub(1),
            "text:p" if self.notes == 0 => {
                if let Some(cell) = &mut self.cell {
                    cell.inside = cell.inside.saturating_sub(1);
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn text(&mut self, text: &str) {
        if let Some(cell) = self.cell.as_mut().filter(|cell| cell.inside > 0 && self.notes == 0 && self.tables == 1)
            && cell.text.len() < LONGEST_CELL
        {
            cell.text.push_str(text);
        }
    }

    /// Writes the row as often as it says; what is empty is only counted.
    fn end_row(&mut self, name: &str, watch: &Watch) -> Result<(), FileError> {
        if self.cells.is_empty() {
            self.row = self.row.saturating_add(self.row_times);
            return Ok(());
        }
        for _ in 0..self.row_times {
            for (column, times, text, rows) in &self.cells {
                for column in *column..column + times {
                    self.page.cell(self.row, column as u32, text, watch)?;
                    if *rows > 1 {
                        self.page.merge(column as u32, self.row.saturating_add(rows - 1), text);
                    }
                }
            }
            self.row = self.row.saturating_add(1);
            if self.page.writer.held() > self.left {
                return Err(swells(name));
            }
            if is_beyond(self.row) {
                break;
            }
        }
        Ok(())
    }

    fn end_table(&mut self) {
        let mut page = std::mem::take(&mut self.page);
        page.finish();
        self.left -= page.writer.held().min(self.left);
        if self.sheets.len() < MOST_SHEETS {
            let (name, unvalued) = (std::mem::take(&mut self.title), std::mem::take(&mut self.unvalued));
            self.sheets.push(Sheet { name, writer: page.writer, hidden: self.is_hidden, unvalued });
        }
    }
}

fn attribute(tag: &BytesStart<'_>, name: &str) -> Option<String> {
    let attribute = tag.try_get_attribute(name).ok().flatten()?;
    Some(unescape(&attribute.value).map_or_else(|_| attribute.value.to_string(), std::borrow::Cow::into_owned))
}

/// How often something is repeated: once by default.
fn times(tag: &BytesStart<'_>, name: &str) -> usize {
    attribute(tag, name).and_then(|text| text.parse().ok()).unwrap_or(1)
}

/// The value that a cell states beside its text.
fn value(tag: &BytesStart<'_>) -> Option<String> {
    if let Some(number) = attribute(tag, "office:value").and_then(|text| text.parse::<f64>().ok()) {
        let share = attribute(tag, "office:value-type").as_deref() == Some("percentage");
        return Some(if share { percent(number) } else { float(number) });
    }
    // A day may have a time, which no day needs.
    let day = || attribute(tag, "office:date-value").map(|text| text.get(..10).unwrap_or(&text).to_owned());
    let others = ["office:string-value", "office:boolean-value", "office:time-value"];
    day().or_else(|| others.iter().find_map(|name| attribute(tag, name)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write as _;

    fn read(rows: &str) -> Result<String, String> {
        let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
        zip.start_file("content.xml", zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(format!("<a><table:table table:name=\"T &amp; U\">{rows}</table:table></a>").as_bytes()).unwrap();
        let bytes = zip.finish().unwrap().into_inner();
        let read = sheets("x", &bytes, 1 << 20, &Watch::on(1)).map_err(|error| error.to_string())?;
        assert_eq!(read[0].name, "T & U");
        Ok(String::from_utf8(read[0].writer.bytes.clone()).unwrap())
    }

    fn row(cells: &str) -> String {
        format!("<table:table-row>{cells}</table:table-row>")
    }

    #[test]
    fn cells_say_their_value_or_their_text() {
        let cells = "<table:table-cell office:value=\"1700\"><text:p>1.700</text:p></table:table-cell>\
            <table:table-cell office:date-value=\"2022-02-03T00:00:00\"/><table:table-cell/>\
            <table:table-cell table:number-columns-repeated=\"2\"><text:p>a<text:s/>&lt;b</text:p><text:p>c</text:p>\
            <office:annotation><text:p>a remark</text:p></office:annotation></table:table-cell>\
            <table:table-cell table:number-columns-repeated=\"16000\"/>";
        assert_eq!(read(&row(cells)).unwrap(), "1700,2022-02-03,,a <b c,a <b c\n");
    }

    #[test]
    fn repetitions_are_written_only_as_far_as_they_may() {
        let one = "<table:table-cell office:value=\"1\" table:number-columns-repeated=\"16000\"/>";
        let bomb = row(one).replacen("row>", "row table:number-rows-repeated=\"1000000\">", 1);
        assert!(read(&bomb).unwrap_err().contains("unpacks"));
        let empty = "<table:table-row table:number-rows-repeated=\"99999999999\"><table:table-cell/></table:table-row>";
        let after = format!("{empty}{}", row("<table:table-cell office:value=\"1\"/>"));
        assert_eq!(read(&after).unwrap(), "", "it stands beyond the last row of a sheet");
    }

    #[test]
    fn a_file_that_ends_within_a_table_is_broken() {
        // Other readers wait for the table's end for ever.
        for rows in [
            "<!-- </table:table> --><table:table>",
            "<table:table-row><table:table-cell><text:p>x",
            "<table:table-row>",
        ] {
            assert!(read(rows).is_err(), "{rows}");
        }
    }
}
