//! Features of GeoJSON (RFC 7946).

use super::draft::Draft;
use super::geometry::Geometry;
use crate::geo::LonLat;
use geojson::{Feature, GeometryValue, Position};
use serde_json::{Map, Value};

/// Takes a feature, or a shape alone.
pub(super) fn feature(value: Value, draft: &mut Draft) {
    let is_feature = value.get("type").and_then(Value::as_str) == Some("Feature");
    let name = value.pointer("/properties/name").and_then(Value::as_str).unwrap_or_default().to_owned();
    let value =
        if is_feature { value } else { serde_json::json!({"type": "Feature", "properties": null, "geometry": value}) };
    // What is said of a shape that is none says nothing of the reader.
    match serde_json::from_value::<Feature>(value) {
        Ok(Feature { geometry, properties, .. }) => {
            let geometry = geometry.map(|geometry| places(geometry.value)).unwrap_or_default();
            draft.feature(texts(properties.unwrap_or_default()), geometry);
        }
        Err(_) => draft.unreadable(&name, text!("layer-unread").to_owned(), text!("layer-unread-fix")),
    }
}

/// What an object says, as texts.
pub(super) fn texts(properties: Map<String, Value>) -> impl Iterator<Item = (String, String)> {
    properties.into_iter().map(|(key, value)| {
        let text = match value {
            Value::Null => String::new(),
            Value::String(text) => text,
            other => other.to_string(),
        };
        (key, text)
    })
}

fn place(position: &Position) -> LonLat {
    // A place without two numbers is none.
    [0, 1].map(|i| position.as_slice().get(i).copied().unwrap_or(f64::NAN))
}

fn line(line: &[Position]) -> Vec<LonLat> {
    line.iter().map(place).collect()
}

fn places(value: GeometryValue) -> Geometry {
    let mut out = Geometry::default();
    let area = |rings: Vec<Vec<Position>>| rings.into_iter().enumerate().map(|(n, ring)| (line(&ring), n > 0));
    match value {
        GeometryValue::Point { coordinates } => out.dots.push(place(&coordinates)),
        GeometryValue::MultiPoint { coordinates } => out.dots = line(&coordinates),
        GeometryValue::LineString { coordinates } => out.lines.push(line(&coordinates)),
        GeometryValue::MultiLineString { coordinates } => out.lines = coordinates.iter().map(|one| line(one)).collect(),
        GeometryValue::Polygon { coordinates } => out.rings = area(coordinates).collect(),
        GeometryValue::MultiPolygon { coordinates } => out.rings = coordinates.into_iter().flat_map(area).collect(),
        GeometryValue::GeometryCollection { geometries } => {
            for one in geometries {
                out.add(places(one.value));
            }
        }
    }
    out
}
