//! A table as GeoJSON (RFC 7946): a feature for each row, at the place of its symbol; without a place its geometry is null. The
//! citation is a foreign member of the collection. What is missing has no property.

use super::{Citation, ExportError, Format, Sheet};
use crate::io::{Cancel, Goal};
use crate::model::{Cell, LatLon};
use serde::{Serialize, Serializer, ser::SerializeMap as _};
use std::io::Write;

pub(super) fn save(goal: &Goal, sheet: &Sheet<'_>, citation: &Citation, cancel: &Cancel) -> Result<(), ExportError> {
    goal.replace(Format::Geojson.sniff(), |out| write(out, sheet, citation, cancel))
}

fn write(mut out: impl Write, sheet: &Sheet<'_>, citation: &Citation, cancel: &Cancel) -> Result<(), ExportError> {
    write!(out, "{{\"type\":\"FeatureCollection\",\"citation\":")?;
    serde_json::to_writer(&mut out, citation)?;
    write!(out, ",\"features\":[")?;
    for row in 0..sheet.len {
        cancel.check()?;
        writeln!(out, "{}", if row == 0 { "" } else { "," })?;
        let geometry = sheet.place(row).map(|LatLon { lat, lon }| Point { kind: "Point", coordinates: [lon, lat] });
        serde_json::to_writer(&mut out, &Feature { kind: "Feature", geometry, properties: Properties(sheet, row) })?;
    }
    writeln!(out, "\n]}}")?;
    Ok(())
}

#[derive(Serialize)]
struct Feature<'s, 'a> {
    #[serde(rename = "type")]
    kind: &'static str,
    geometry: Option<Point>,
    properties: Properties<'s, 'a>,
}

/// Longitude first.
#[derive(Serialize)]
struct Point {
    #[serde(rename = "type")]
    kind: &'static str,
    coordinates: [f64; 2],
}

/// The cells of a row that say something.
struct Properties<'s, 'a>(&'s Sheet<'a>, usize);

impl Serialize for Properties<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(sheet, row) = self;
        let mut map = serializer.serialize_map(None)?;
        for (column, cell) in sheet.columns.iter().zip(sheet.row(*row)) {
            match cell {
                Cell::Nothing => {}
                Cell::Text(text) => map.serialize_entry(column.name, &text)?,
                Cell::Number(n) => map.serialize_entry(column.name, &n)?,
                Cell::Degrees(degrees) => map.serialize_entry(column.name, &degrees)?,
                Cell::Day(day) => map.serialize_entry(column.name, &day)?,
            }
        }
        map.end()
    }
}
