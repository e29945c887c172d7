//! `TopoJSON`: shapes made of arcs that they share.

use super::asked::{Asked, LayerError};
use super::draft::Draft;
use super::geojson::texts;
use super::geometry::Geometry;
use crate::geo::LonLat;
use crate::limits;
use serde_json::{Map, Value};

/// The arcs of a file as it has them: small steps from point to point where it has a grid.
#[derive(Debug, Default)]
pub(super) struct Topology {
    pub arcs: Vec<Vec<Vec<f64>>>,
}

/// The arcs on the globe.
struct Arcs {
    arcs: Vec<Vec<LonLat>>,
    grid: Option<[LonLat; 2]>,
    /// So many points may still be made of them: arcs may be named again and again.
    left: usize,
}

/// Takes all objects of a file.
pub(super) fn read(
    topology: &Topology,
    rest: &Map<String, Value>,
    asked: &Asked<'_>,
    draft: &mut Draft,
) -> Result<(), LayerError> {
    let pair = |key: &str| {
        let list = rest.get("transform")?.get(key)?.as_array()?;
        Some([list.first()?.as_f64()?, list.get(1)?.as_f64()?])
    };
    let grid = pair("scale").zip(pair("translate")).map(|(scale, translate)| [scale, translate]);
    let arcs = topology.arcs.iter().map(|arc| unpacked(arc, grid)).collect();
    let mut arcs = Arcs { arcs, grid, left: 2 * limits::LAYER_POINTS };
    let objects = rest.get("objects").and_then(Value::as_object);
    for object in objects.into_iter().flat_map(Map::values) {
        let all = object.get("geometries").and_then(Value::as_array);
        let all = all.map_or(std::slice::from_ref(object), Vec::as_slice);
        for (n, geometry) in all.iter().enumerate() {
            take(geometry, &mut arcs, draft);
            asked.told(n, all.len())?;
        }
    }
    Ok(())
}

fn unpacked(arc: &[Vec<f64>], grid: Option<[LonLat; 2]>) -> Vec<LonLat> {
    let mut at = [0.0; 2];
    let place = |point: &Vec<f64>| {
        let point = [0, 1].map(|i| point.get(i).copied().unwrap_or(f64::NAN));
        match grid {
            None => point,
            Some([scale, translate]) => {
                at = [0, 1].map(|i| at[i] + point[i]);
                [0, 1].map(|i| at[i] * scale[i] + translate[i])
            }
        }
    };
    arc.iter().map(place).collect()
}

fn take(geometry: &Value, arcs: &mut Arcs, draft: &mut Draft) {
    let properties = geometry.get("properties").and_then(Value::as_object).cloned().unwrap_or_default();
    let name = properties.get("name").and_then(Value::as_str).unwrap_or_default().to_owned();
    let mut places = Geometry::default();
    if arcs.add(geometry, &mut places, 0).is_some() {
        let id = geometry.get("id").map(|id| ("id".to_owned(), id.clone())).filter(|_| !properties.contains_key("id"));
        draft.feature(texts(properties.into_iter().chain(id).collect()), places);
    } else {
        draft.unreadable(&name, text!("layer-unread").to_owned(), text!("layer-unread-fix"));
    }
}

impl Arcs {
    /// Adds the places of a geometry; none: it is broken.
    fn add(&mut self, geometry: &Value, out: &mut Geometry, depth: usize) -> Option<()> {
        let list = |key: &str| geometry.get(key).and_then(Value::as_array);
        match geometry.get("type").and_then(Value::as_str) {
            Some("Point") => out.dots.push(self.dot(geometry.get("coordinates")?)?),
            Some("MultiPoint") => {
                for point in list("coordinates")? {
                    out.dots.push(self.dot(point)?);
                }
            }
            Some("LineString") => out.lines.push(self.line(geometry.get("arcs")?)?),
            Some("MultiLineString") => {
                for line in list("arcs")? {
                    out.lines.push(self.line(line)?);
                }
            }
            Some("Polygon") => self.area(geometry.get("arcs")?, out)?,
            Some("MultiPolygon") => {
                for area in list("arcs")? {
                    self.area(area, out)?;
                }
            }
            Some("GeometryCollection") if depth < limits::LAYER_DEPTH => {
                for one in list("geometries")? {
                    self.add(one, out, depth + 1)?;
                }
            }
            // A feature without a shape has none.
            None => {}
            Some(_) => return None,
        }
        Some(())
    }

    fn dot(&self, point: &Value) -> Option<LonLat> {
        let point = point.as_array()?;
        let at = [point.first()?.as_f64()?, point.get(1)?.as_f64()?];
        Some(self.grid.map_or(at, |[scale, translate]| [0, 1].map(|i| at[i] * scale[i] + translate[i])))
    }

    fn area(&mut self, rings: &Value, out: &mut Geometry) -> Option<()> {
        for (n, ring) in rings.as_array()?.iter().enumerate() {
            let ring = self.line(ring)?;
            out.rings.push((ring, n > 0));
        }
        Some(())
    }

    /// A line of arcs, each forwards, or as `!n` backwards.
    fn line(&mut self, refs: &Value) -> Option<Vec<LonLat>> {
        let mut line: Vec<LonLat> = Vec::new();
        for number in refs.as_array()? {
            let number = number.as_i64()?;
            let arc = self.arcs.get(usize::try_from(if number < 0 { !number } else { number }).ok()?)?;
            self.left = self.left.checked_sub(arc.len())?;
            let skip = usize::from(!line.is_empty());
            if number < 0 {
                line.extend(arc.iter().rev().skip(skip));
            } else {
                line.extend(arc.iter().skip(skip));
            }
        }
        Some(line)
    }
}
