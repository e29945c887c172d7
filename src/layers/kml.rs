//! Placemarks of KML. Each is read separately, so that an invalid one does not affect the others.

use super::asked::{Asked, LayerError};
use super::draft::Draft;
use super::geometry::Geometry;
use crate::geo::LonLat;
use crate::limits;
use kml::types::{Coord, Element, Geometry as Shape, Placemark};
use kml::{Kml, KmlReader};
use quick_xml::events::Event;

/// The element of a feature.
const PLACEMARK: &str = "Placemark";

/// Reads the bytes of a KML file.
pub(super) fn read(name: &str, bytes: &[u8], asked: &Asked<'_>, draft: &mut Draft) -> Result<(), LayerError> {
    let text = String::from_utf8_lossy(bytes);
    let mut xml = quick_xml::Reader::from_str(&text);
    // Where the placemark began that is open, how deep elements lie in it, and whether that is too deep.
    let mut open: Option<(usize, usize, bool)> = None;
    let mut any = false;
    loop {
        let before = xml.buffer_position() as usize;
        let event = match xml.read_event() {
            Ok(event) => event,
            Err(error) if draft.number == 0 => {
                return Err(LayerError::Broken(name.to_owned(), error.to_string()));
            }
            Err(error) => {
                draft.whole(text!("layer-cut", cause = error.to_string()), text!("layer-cut-fix"));
                return Ok(());
            }
        };
        match event {
            Event::Start(start) => {
                any |= start.local_name().as_ref() == "kml";
                open = match open {
                    None if start.local_name().as_ref() == PLACEMARK => Some((before, 1, false)),
                    Some((from, depth, deep)) => Some((from, depth + 1, deep || depth >= limits::LAYER_DEPTH)),
                    None => None,
                };
            }
            Event::End(_) => {
                open = match open {
                    Some((from, 1, deep)) => {
                        let part = &text[from..xml.buffer_position() as usize];
                        placemark(part, deep, draft);
                        asked.told(before, text.len())?;
                        None
                    }
                    open => open.map(|(from, depth, deep)| (from, depth - 1, deep)),
                };
            }
            Event::Eof => break,
            _ => {}
        }
    }
    if any || draft.number > 0 { Ok(()) } else { Err(LayerError::Unknown(name.to_owned())) }
}

fn placemark(text: &str, deep: bool, draft: &mut Draft) {
    if deep {
        draft.unreadable("", text!("layer-deep", most = limits::LAYER_DEPTH), text!("layer-deep-fix"));
        return;
    }
    if let Ok(Kml::Placemark(placemark)) = KmlReader::<_, f64>::from_string(text).read() {
        take(placemark, draft);
    } else {
        let name = text.split_once("<name>").and_then(|(_, rest)| rest.split_once("</name>"));
        let name = name.map_or("", |(name, _)| name.trim());
        draft.unreadable(name, text!("layer-unread").to_owned(), text!("layer-unread-fix"));
    }
}

fn take(placemark: Placemark, draft: &mut Draft) {
    let mut values: Vec<(String, String)> = Vec::new();
    values.extend(placemark.name.map(|name| ("name".to_owned(), name.trim().to_owned())));
    placemark.children.iter().for_each(|element| said(element, &mut values));
    let mut geometry = Geometry::default();
    if let Some(shape) = placemark.geometry {
        places(shape, &mut geometry);
    }
    draft.feature(values, geometry);
}

/// What an element says of a feature: its data by their names, and when it is.
fn said(element: &Element, values: &mut Vec<(String, String)>) {
    let content = |element: &Element| element.content.as_deref().unwrap_or_default().trim().to_owned();
    let name = element.attrs.get("name").cloned().unwrap_or_default();
    match element.name.as_str() {
        "Data" => {
            let value = element.children.iter().find(|child| child.name == "value");
            values.push((name, value.map(content).unwrap_or_default()));
        }
        "SimpleData" => values.push((name, content(element))),
        "begin" | "end" => values.push((element.name.clone(), content(element))),
        _ => element.children.iter().for_each(|child| said(child, values)),
    }
}

fn line(coords: &[Coord<f64>]) -> Vec<LonLat> {
    coords.iter().map(|coord| [coord.x, coord.y]).collect()
}

fn places(shape: Shape<f64>, out: &mut Geometry) {
    match shape {
        Shape::Point(point) => out.dots.push([point.coord.x, point.coord.y]),
        Shape::LineString(way) => out.lines.push(line(&way.coords)),
        Shape::LinearRing(ring) => out.lines.push(line(&ring.coords)),
        Shape::Polygon(area) => {
            out.rings.push((line(&area.outer.coords), false));
            out.rings.extend(area.inner.iter().map(|ring| (line(&ring.coords), true)));
        }
        Shape::MultiGeometry(all) => all.geometries.into_iter().for_each(|one| places(one, out)),
        _ => {}
    }
}
