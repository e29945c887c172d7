//! A table as GeoJSON (RFC 7946): a feature for each row, at the place of its symbol; without a place its geometry is null. The
//! citation is a foreign member of the collection. What is missing is no property.

use super::{Cell, Citation, ExportError, Sheet};
use crate::{
    io::{self, Cancel},
    model::LatLon,
};
use serde_json::{Map, Value, json};
use std::{io::Write, path::Path};

pub(super) fn save(path: &Path, sheet: &Sheet<'_>, citation: &Citation, cancel: &Cancel) -> Result<(), ExportError> {
    io::replace_file(path, |out| write(out, sheet, citation, cancel))
}

fn write(out: &mut dyn Write, sheet: &Sheet<'_>, citation: &Citation, cancel: &Cancel) -> Result<(), ExportError> {
    write!(out, "{{\"type\":\"FeatureCollection\",\"citation\":")?;
    serde_json::to_writer(&mut *out, citation)?;
    write!(out, ",\"features\":[")?;
    for row in 0..sheet.len {
        cancel.check()?;
        writeln!(out, "{}", if row == 0 { "" } else { "," })?;
        serde_json::to_writer(&mut *out, &feature(sheet, row))?;
    }
    writeln!(out, "\n]}}")?;
    Ok(())
}

fn feature(sheet: &Sheet<'_>, row: usize) -> Value {
    let cells = sheet.columns.iter().zip(sheet.row(row));
    let properties: Map<String, Value> =
        cells.filter_map(|(column, cell)| Some((column.name.to_owned(), value(cell)?))).collect();
    let point = |LatLon { lat, lon }| json!({ "type": "Point", "coordinates": [lon, lat] });
    json!({ "type": "Feature", "geometry": sheet.place(row).map(point), "properties": properties })
}

fn value(cell: Cell<'_>) -> Option<Value> {
    match cell {
        Cell::Nothing => None,
        Cell::Text(text) => Some(text.into()),
        Cell::Number(n) => Some(n.into()),
        Cell::Degrees(degrees) => Some(degrees.into()),
        Cell::Day(day) => Some(day.to_string().into()),
    }
}
