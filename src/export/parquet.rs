//! One table as Parquet: a typed column each, all of them optional, and the citation as JSON under the key `citation`.

use super::{Citation, ExportError, Heading, Kind, Sheet};
use crate::{io::Cancel, model::Cell};
use parquet::basic::{Compression, LogicalType, Repetition, Type as Physical};
use parquet::data_type::{ByteArray, ByteArrayType, DoubleType, Int32Type, Int64Type};
use parquet::file::writer::{SerializedColumnWriter, SerializedFileWriter};
use parquet::file::{metadata::KeyValue, properties::WriterProperties};
use parquet::{errors::ParquetError, schema::types::Type};
use std::{io::Write, sync::Arc};

/// So many rows are held at once.
const GROUP: usize = 20_000;

/// Writes a table.
pub(super) fn write(
    out: &mut (impl Write + Send),
    sheet: &Sheet<'_>,
    citation: &Citation,
    cancel: &Cancel,
) -> Result<(), ExportError> {
    let fields =
        sheet.columns.iter().map(|column| Ok(Arc::new(field(column)?))).collect::<Result<_, ParquetError>>()?;
    let schema = Arc::new(Type::group_type_builder("laydown").with_fields(fields).build()?);
    let about = vec![KeyValue::new("citation".to_owned(), serde_json::to_string(citation)?)];
    let properties = WriterProperties::builder()
        .set_created_by(super::citation::VERSION.to_owned())
        .set_compression(Compression::SNAPPY)
        .set_key_value_metadata(Some(about));
    let mut file = SerializedFileWriter::new(out, schema, Arc::new(properties.build()))?;
    for first in (0..sheet.len).step_by(GROUP) {
        let mut rows = Vec::with_capacity(GROUP.min(sheet.len - first));
        for row in first..(first + GROUP).min(sheet.len) {
            cancel.check()?;
            rows.push(sheet.row(row));
        }
        let mut group = file.next_row_group()?;
        for (at, heading) in sheet.columns.iter().enumerate() {
            let Some(mut column) = group.next_column()? else { break };
            write_column(&mut column, heading.kind, rows.iter().filter_map(|row| row.get(at)))?;
            column.close()?;
        }
        group.close()?;
    }
    file.close()?;
    Ok(())
}

/// Dates that may be partial are texts: `2022-Q1` is not a day.
fn field(column: &Heading) -> Result<Type, ParquetError> {
    let (physical, logical) = match column.kind {
        Kind::Text | Kind::Date => (Physical::BYTE_ARRAY, Some(LogicalType::String)),
        Kind::People => (Physical::INT64, None),
        Kind::Degrees => (Physical::DOUBLE, None),
        Kind::Day => (Physical::INT32, Some(LogicalType::Date)),
    };
    Type::primitive_type_builder(column.name, physical)
        .with_repetition(Repetition::OPTIONAL)
        .with_logical_type(logical)
        .build()
}

fn write_column<'c>(
    column: &mut SerializedColumnWriter<'_>,
    kind: Kind,
    cells: impl Iterator<Item = &'c Cell<'c>>,
) -> Result<(), ParquetError> {
    match kind {
        Kind::Text | Kind::Date => {
            let (values, there) = present(cells, |cell| match cell {
                Cell::Text(text) => Some(ByteArray::from(text.as_ref())),
                Cell::Day(day) => Some(ByteArray::from(day.to_string().as_str())),
                _ => None,
            });
            column.typed::<ByteArrayType>().write_batch(&values, Some(&there), None)?;
        }
        Kind::People => {
            let (values, there) = present(cells, |cell| if let Cell::Number(n) = cell { Some(*n) } else { None });
            column.typed::<Int64Type>().write_batch(&values, Some(&there), None)?;
        }
        Kind::Degrees => {
            let (values, there) = present(cells, |cell| if let Cell::Degrees(d) = cell { Some(*d) } else { None });
            column.typed::<DoubleType>().write_batch(&values, Some(&there), None)?;
        }
        // Days since 1970-01-01, as here.
        Kind::Day => {
            let (values, there) =
                present(cells, |cell| if let Cell::Day(day) = cell { Some(day.day().number()) } else { None });
            column.typed::<Int32Type>().write_batch(&values, Some(&there), None)?;
        }
    }
    Ok(())
}

/// The values that are there, and for each row whether it has one.
fn present<'c, T>(
    cells: impl Iterator<Item = &'c Cell<'c>>,
    value: impl Fn(&Cell<'c>) -> Option<T>,
) -> (Vec<T>, Vec<i16>) {
    let cells: Vec<Option<T>> = cells.map(value).collect();
    let there = cells.iter().map(|value| i16::from(value.is_some())).collect();
    (cells.into_iter().flatten().collect(), there)
}
