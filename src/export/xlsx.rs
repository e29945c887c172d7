//! Tables as a workbook: a sheet for each, and “About” with the citation. Numbers are numbers and days are days of the spreadsheet;
//! text is text, also where it looks like a formula.

use super::{Citation, ExportError, Heading, Kind, Sheet};
use crate::io::Cancel;
use crate::model::{Cell, Dated, Day, Precision, runs};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, Worksheet, XlsxError};

/// So many rows has a sheet, with its header.
const MOST_ROWS: usize = 1_048_576;
/// So many letters has a cell.
const MOST_LETTERS: usize = 32_767;

/// How cells look.
struct Looks {
    head: Format,
    text: Format,
    /// Text that a spreadsheet would run if its cell were edited.
    quoted: Format,
    people: Format,
    degrees: Format,
    day: Format,
}

impl Looks {
    fn new() -> Self {
        let plain = Format::new();
        Self {
            head: plain.clone().set_bold(),
            quoted: plain.clone().set_quote_prefix(),
            people: plain.clone().set_num_format("#,##0"),
            degrees: plain.clone().set_num_format("0.0000"),
            day: plain.clone().set_num_format("yyyy-mm-dd"),
            text: plain,
        }
    }
}

/// The bytes of a workbook. The same tables make the same bytes: it says no time at which it was made.
pub(super) fn bytes(sheets: &[&Sheet<'_>], citation: &Citation, cancel: &Cancel) -> Result<Vec<u8>, ExportError> {
    let mut book = Workbook::new();
    let epoch = ExcelDateTime::from_ymd(2000, 1, 1)?;
    let about = DocProperties::new().set_title(&citation.title).set_comment(&citation.cite);
    book.set_properties(&about.set_creation_datetime(&epoch));
    let looks = Looks::new();
    for sheet in sheets {
        if sheet.len >= MOST_ROWS {
            return Err(ExportError::TooLong(sheet.name, sheet.len));
        }
        table(book.add_worksheet(), sheet, &looks, cancel)?;
    }
    explain(book.add_worksheet(), citation, &looks)?;
    Ok(book.save_to_buffer()?)
}

fn table(page: &mut Worksheet, sheet: &Sheet<'_>, looks: &Looks, cancel: &Cancel) -> Result<(), ExportError> {
    page.set_name(sheet.name)?.set_freeze_panes(1, 0)?;
    for (at, Heading { name, kind }) in (0..).zip(&sheet.columns) {
        page.write_string_with_format(0, at, *name, &looks.head)?;
        let least = if *kind == Kind::Text { 12 } else { 11 };
        page.set_column_width(at, name.len().max(least) as f64 + 1.0)?;
    }
    for row in 0..sheet.len {
        cancel.check()?;
        for (at, cell) in (0..).zip(sheet.row(row)) {
            write(page, row as u32 + 1, at, cell, looks)?;
        }
    }
    Ok(())
}

fn write(page: &mut Worksheet, row: u32, at: u16, cell: Cell<'_>, looks: &Looks) -> Result<(), XlsxError> {
    match cell {
        Cell::Nothing => {}
        Cell::Number(n) => drop(page.write_number_with_format(row, at, n as f64, &looks.people)?),
        Cell::Degrees(degrees) => drop(page.write_number_with_format(row, at, degrees, &looks.degrees)?),
        Cell::Day(day) => match date(day) {
            Some(date) => drop(page.write_datetime_with_format(row, at, &date, &looks.day)?),
            None => text(page, row, at, &day.to_string(), looks)?,
        },
        Cell::Text(words) => text(page, row, at, &words, looks)?,
    }
    Ok(())
}

fn text(page: &mut Worksheet, row: u32, at: u16, words: &str, looks: &Looks) -> Result<(), XlsxError> {
    let look = if runs(words) { &looks.quoted } else { &looks.text };
    // The length that counts is that in UTF-16.
    if words.encode_utf16().count() <= MOST_LETTERS {
        page.write_string_with_format(row, at, words, look)?;
    } else {
        let cut: String = words.chars().take(MOST_LETTERS / 2 - 40).collect();
        page.write_string_with_format(row, at, text!("export-cut", text = cut), look)?;
    }
    Ok(())
}

/// A day as spreadsheets count them; none: it is known to the month only, or lies before their first.
fn date(dated: Dated) -> Option<ExcelDateTime> {
    // Day 60 is the 29 February 1900 that never was; from 1 March on the count is right.
    let serial = dated.day() - Day::ymd(1899, 12, 30);
    let exact = dated.precision() == Precision::Day && serial > 60;
    exact.then(|| ExcelDateTime::from_serial_datetime(serial).ok()).flatten()
}

fn explain(page: &mut Worksheet, citation: &Citation, looks: &Looks) -> Result<(), ExportError> {
    page.set_name(text!("export-about"))?.set_column_width(0, 16.0)?.set_column_width(1, 110.0)?;
    for (row, (label, words)) in (0..).zip(citation.lines()) {
        page.write_string_with_format(row, 0, label, &looks.head)?;
        text(page, row, 1, &words, looks)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Dataset;

    #[test]
    fn more_rows_than_a_sheet_holds_are_refused_before_any_is_made() {
        let sheet = Sheet::new("Records", Vec::new(), MOST_ROWS, |_| panic!("no row is made"));
        let citation = Citation::of_records(&Dataset::default());
        let refused = bytes(&[&sheet], &citation, &Cancel::default()).map_err(|error| error.to_string());
        assert!(refused.is_err_and(|error| error.contains("Records has 1,048,576 rows") && error.contains(".parquet")));
    }

    #[test]
    fn a_text_that_no_cell_holds_is_cut_and_says_so() {
        let column = vec![Heading { name: "quote", kind: Kind::Text }];
        let long = "é".repeat(40_000);
        let sheet = Sheet::new("Records", column, 1, |_| vec![Cell::text(long.as_str())]);
        let citation = Citation::of_records(&Dataset::default());
        assert!(bytes(&[&sheet], &citation, &Cancel::default()).is_ok());
    }
}
