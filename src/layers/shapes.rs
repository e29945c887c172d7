//! Shapefiles: shapes in `.shp`, what is said of them in `.dbf`, in which coordinates in `.prj`. Records are found by walking through the
//! shapes, so that no `.shx` is needed, and a broken one takes no other with it.

use super::asked::{Asked, LayerError};
use super::draft::Draft;
use super::geometry::Geometry;
use crate::geo::LonLat;
use crate::threads::held;
use shapefile::dbase::{FieldValue, Reader, Record};
use shapefile::record::traits::HasXY;
use shapefile::{PolygonRing, ReadableShape, Shape};
use std::io::Cursor;

/// Bytes before the first record, and of the head of each.
const HEADS: (usize, usize) = (100, 8);

/// The files of a shapefile; all but the first may be missing.
#[derive(Debug, Default)]
pub(super) struct Parts {
    pub shp: Vec<u8>,
    pub dbf: Option<Vec<u8>>,
    pub prj: Option<String>,
    /// Whether there is an index, which is not needed.
    pub shx: bool,
}

/// Reads the parts of a shapefile.
pub(super) fn read(name: &str, parts: &Parts, asked: &Asked<'_>, draft: &mut Draft) -> Result<(), LayerError> {
    if !parts.shp.starts_with(&[0, 0, 0x27, 0x0a]) || parts.shp.len() < HEADS.0 {
        return Err(LayerError::Unknown(name.to_owned()));
    }
    if !parts.shx {
        draft.whole(text!("layer-no-shx"), text!("layer-no-shx-fix"));
    }
    if let Some(prj) = parts.prj.as_deref().filter(|prj| prj.contains("PROJCS") || prj.contains("PROJCRS")) {
        let crs: String = prj.split('"').nth(1).unwrap_or(prj).chars().take(60).collect();
        draft.whole(text!("layer-crs", crs = crs), text!("layer-projected-fix"));
    }
    let mut rows = rows(parts, draft).into_iter();
    let mut at = HEADS.0;
    while let Some(head) = parts.shp.get(at..at + HEADS.1) {
        let words = u32::from_be_bytes([head[4], head[5], head[6], head[7]]) as usize;
        let from = at + HEADS.1;
        let Some(record) = parts.shp.get(from..from.saturating_add(2 * words)) else {
            let cause = text!("layer-cut-record", n = draft.number + 1);
            draft.whole(text!("layer-cut", cause = cause), text!("layer-cut-fix"));
            break;
        };
        let values = rows.next().unwrap_or_default();
        // The reader is given one record, and its panic would be that of this record alone.
        let shape = held(|| Shape::read_from(&mut Cursor::new(record), (2 * words) as i32));
        if let Ok(Ok(shape)) = shape {
            draft.feature(values, places(&shape));
        } else {
            let name = values.iter().find(|(key, _)| key.to_lowercase().contains("name"));
            let name = name.map_or("", |(_, name)| name.as_str());
            draft.unreadable(name, text!("layer-unread").to_owned(), text!("layer-unread-fix"));
        }
        at = from + 2 * words;
        asked.told(at, parts.shp.len())?;
    }
    Ok(())
}

/// What the table says of each record.
fn rows(parts: &Parts, draft: &mut Draft) -> Vec<Vec<(String, String)>> {
    let Some(dbf) = &parts.dbf else {
        draft.whole(text!("layer-no-dbf"), text!("layer-no-dbf-fix"));
        return Vec::new();
    };
    let read = || -> Option<Vec<Vec<(String, String)>>> {
        let mut reader = Reader::new(Cursor::new(dbf.as_slice())).ok()?;
        // Records say their fields in no order.
        let names: Vec<String> = reader.fields().iter().map(|field| field.name().to_owned()).collect();
        let rows = reader.iter_records().map_while(Result::ok);
        Some(rows.map(|row| names.iter().map(|name| (name.clone(), said(&row, name))).collect()).collect())
    };
    let rows = held(read).ok().flatten();
    if rows.is_none() {
        draft.whole(text!("layer-broken-dbf"), text!("layer-no-dbf-fix"));
    }
    rows.unwrap_or_default()
}

fn said(row: &Record, name: &str) -> String {
    let number = |n: f64| if n.fract() == 0.0 && n.abs() < 1e15 { format!("{n:.0}") } else { n.to_string() };
    match row.get(name) {
        Some(FieldValue::Character(Some(text)) | FieldValue::Memo(text)) => text.trim().to_owned(),
        Some(FieldValue::Numeric(Some(n)) | FieldValue::Currency(n) | FieldValue::Double(n)) => number(*n),
        Some(FieldValue::Float(Some(n))) => number(f64::from(*n)),
        Some(FieldValue::Integer(n)) => n.to_string(),
        Some(FieldValue::Logical(Some(yes))) => yes.to_string(),
        Some(FieldValue::Date(Some(day))) => format!("{:04}-{:02}-{:02}", day.year(), day.month(), day.day()),
        _ => String::new(),
    }
}

fn line<P: HasXY>(points: &[P]) -> Vec<LonLat> {
    points.iter().map(|point| [point.x(), point.y()]).collect()
}

fn rings<P: HasXY>(all: &[PolygonRing<P>]) -> Vec<(Vec<LonLat>, bool)> {
    // Where no ring runs as outer ones do, all were written the wrong way round.
    let turned = !all.iter().any(|ring| matches!(ring, PolygonRing::Outer(_)));
    let ring = |ring: &PolygonRing<P>| match ring {
        PolygonRing::Outer(points) => (line(points), false),
        PolygonRing::Inner(points) => (line(points), !turned),
    };
    all.iter().map(ring).collect()
}

fn places(shape: &Shape) -> Geometry {
    let mut out = Geometry::default();
    match shape {
        Shape::Point(p) => out.dots.push([p.x, p.y]),
        Shape::PointM(p) => out.dots.push([p.x, p.y]),
        Shape::PointZ(p) => out.dots.push([p.x, p.y]),
        Shape::Multipoint(all) => out.dots = line(all.points()),
        Shape::MultipointM(all) => out.dots = line(all.points()),
        Shape::MultipointZ(all) => out.dots = line(all.points()),
        Shape::Polyline(all) => out.lines = all.parts().iter().map(|part| line(part)).collect(),
        Shape::PolylineM(all) => out.lines = all.parts().iter().map(|part| line(part)).collect(),
        Shape::PolylineZ(all) => out.lines = all.parts().iter().map(|part| line(part)).collect(),
        Shape::Polygon(area) => out.rings = rings(area.rings()),
        Shape::PolygonM(area) => out.rings = rings(area.rings()),
        Shape::PolygonZ(area) => out.rings = rings(area.rings()),
        Shape::Multipatch(_) | Shape::NullShape => {}
    }
    out
}
