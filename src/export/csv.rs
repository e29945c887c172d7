//! One table as CSV, in UTF-8 with commas. Its citation is in a text file next to it, since a table has no room for it.

use super::{Citation, ExportError, Format, Sheet};
use crate::io::{Cancel, Goal, GoalError, InTheWay, is_stream};
use std::io::Write;

/// Rows of CSV. What holds a semicolon or a tab is quoted too, for some spreadsheets part cells there; what a spreadsheet would run is not
/// dealt with here but by [`Cell::plain`](crate::model::Cell::plain).
pub struct CsvRows<W: Write>(std::io::BufWriter<W>);

impl<W: Write> CsvRows<W> {
    /// Rows that go out here.
    pub fn new(out: W) -> Self {
        Self(std::io::BufWriter::new(out))
    }

    /// Writes a row.
    pub fn row<C: AsRef<str>>(&mut self, cells: impl IntoIterator<Item = C>) -> std::io::Result<()> {
        let mut line = String::new();
        for (at, cell) in cells.into_iter().enumerate() {
            let cell = cell.as_ref();
            if at > 0 {
                line.push(',');
            }
            if cell.contains([',', ';', '"', '\t', '\n', '\r']) {
                line.push('"');
                line.push_str(&cell.replace('"', "\"\""));
                line.push('"');
            } else {
                line.push_str(cell);
            }
        }
        // A row of one empty cell would be no row.
        self.0.write_all(if line.is_empty() { "\"\"" } else { &line }.as_bytes())?;
        self.0.write_all(b"\n")
    }

    /// Nothing waits any more.
    pub fn end(mut self) -> std::io::Result<()> {
        self.0.flush()
    }
}

/// Writes a table.
pub fn write_csv(out: impl Write, sheet: &Sheet<'_>, cancel: &Cancel) -> Result<(), ExportError> {
    let mut csv = CsvRows::new(out);
    csv.row(sheet.columns.iter().map(|column| column.name))?;
    for row in 0..sheet.len {
        cancel.check()?;
        csv.row(sheet.row(row).iter().map(|cell| cell.clone().plain()))?;
    }
    csv.end()?;
    Ok(())
}

/// The citation is written before the table takes its place: neither stands there without the other, and what is stopped changes nothing.
/// A pipe has nothing beside it.
pub(super) fn save(goal: &Goal, sheet: &Sheet<'_>, citation: &Citation, cancel: &Cancel) -> Result<(), ExportError> {
    let (text, is) = (citation.to_string(), Format::Csv.sniff());
    let beside = Goal::from(goal.path.with_extension("citation.txt"));
    if !is_stream(&goal.path) {
        goal.check(is)?;
        // A citation that stands there without a table is of something else, and so is one that we did not write.
        let there = std::fs::read(&beside.path).ok();
        let ours = |there: &[u8]| goal.path.exists() && there.starts_with(head(&text));
        if there.is_some_and(|there| there != text.as_bytes() && !ours(&there)) {
            return Err(GoalError::Other(beside.path, text!("error-goal-elsewhere")).into());
        }
    }
    goal.replace(is, |out| {
        write_csv(out, sheet, cancel)?;
        let over = Goal { in_the_way: InTheWay::Goes, ..beside };
        if is_stream(&goal.path) { Ok(()) } else { Ok(over.write(is, text.as_bytes())?) }
    })
}

/// With what each citation begins.
fn head(citation: &str) -> &[u8] {
    citation.split_inclusive(':').next().unwrap_or(citation).as_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn rows_are_read_as_they_were(rows in proptest::collection::vec(proptest::collection::vec("[a\",;\n\r\té]{0,5}", 3), 1..8)) {
            let mut out = Vec::new();
            let mut csv = CsvRows::new(&mut out);
            for row in &rows {
                csv.row(row).unwrap();
            }
            csv.end().unwrap();
            let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(out.as_slice());
            let read: Vec<Vec<String>> = reader.records().map(|r| r.unwrap().iter().map(str::to_owned).collect()).collect();
            prop_assert_eq!(read, rows);
        }
    }
}
