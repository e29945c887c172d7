//! The rows of the table of records, one at a time, since there may be a million: the same as in the window.

use super::query_more::about;
use super::sheet::{self, Format, Sheet};
use crate::export::CsvRows;
use crate::model::{Cell, RecordRef};
use crate::print::Out;
use crate::session::{Derived, Records, State, TableAsk, TableColumn, TableOptions};
use crate::words;
use serde::{Serialize, Serializer, ser::SerializeMap};
use serde_json::{Map, Value};
use std::io::Write;

/// Writes all records that match the filters, as known on the day asked for, in order of their day.
pub(super) fn write(out: &mut Out<impl Write>, format: Format, state: &State, derived: &Derived) -> anyhow::Result<()> {
    let records = Records::of(state, derived);
    let rows = records.list(&TableAsk::of(state));
    match format {
        Format::Table => table(out, state, derived, &records, &rows),
        Format::Csv => csv(out, &records, &rows),
        Format::Json => json(out, derived, &records, &rows),
    }
}

/// For readers: the columns that the window shows at first.
fn table(
    out: &mut Out<impl Write>,
    state: &State,
    derived: &Derived,
    records: &Records,
    rows: &[RecordRef],
) -> anyhow::Result<()> {
    let mut columns = TableOptions::default().columns;
    // What is compared must be distinguished.
    columns.extend(records.columns().filter(|column| column.is_file()));
    let text = |cell: Cell<'_>| sheet::Cell::Text(cell.shown().into_owned());
    let rows = rows.iter().map(|row| records.cells(*row, &columns).into_iter().map(text).collect());
    let title = words::headed(&state.document.dataset().title, derived.posture().thing);
    let (known, day) = (words::as_known_on(derived.posture().known_on), words::long_day(derived.posture().day));
    let heading = text!("query-records", title = title, known = known, day = day);
    let sheet = Sheet { columns: columns.iter().map(|column| column.name()).collect(), rows };
    sheet.write(out, Format::Table, &heading, Map::new())
}

/// All columns.
fn csv(out: &mut Out<impl Write>, records: &Records, rows: &[RecordRef]) -> anyhow::Result<()> {
    let mut csv = CsvRows::new(out.plain());
    let columns: Vec<TableColumn> = records.columns().collect();
    csv.row(columns.iter().map(|column| column.word()))?;
    for row in rows {
        let cells = records.cells(*row, &columns);
        csv.row(cells.into_iter().map(Cell::plain))?;
    }
    Ok(csv.end()?)
}

/// What was asked, and the rows with all columns as keys; null for empty cells.
#[derive(Serialize)]
struct Answer<'a> {
    #[serde(flatten)]
    about: Map<String, Value>,
    rows: Rows<'a>,
}

struct Rows<'a>(&'a Records, &'a [RecordRef]);

impl Serialize for Rows<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let columns: Vec<TableColumn> = self.0.columns().collect();
        serializer.collect_seq(self.1.iter().map(|row| JsonRow(&columns, self.0.cells(*row, &columns))))
    }
}

struct JsonRow<'a>(&'a [TableColumn], Vec<Cell<'a>>);

impl Serialize for JsonRow<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (column, cell) in self.0.iter().zip(&self.1) {
            match cell {
                Cell::Nothing => map.serialize_entry(column.word(), &())?,
                Cell::Text(text) => map.serialize_entry(column.word(), text)?,
                Cell::Number(n) => map.serialize_entry(column.word(), n)?,
                Cell::Degrees(degrees) => map.serialize_entry(column.word(), degrees)?,
                Cell::Day(day) => map.serialize_entry(column.word(), &day.to_string())?,
            }
        }
        map.end()
    }
}

fn json(out: &mut Out<impl Write>, derived: &Derived, records: &Records, rows: &[RecordRef]) -> anyhow::Result<()> {
    let answer = Answer { about: about(derived), rows: Rows(records, rows) };
    Ok(out.json(&answer)?)
}
