//! Reads JSON feature by feature, so that a file of 50 MB is never held as a tree of values: `GeoJSON`, and `TopoJSON`, which is known by its
//! members.

use super::asked::{Asked, LayerError};
use super::draft::Draft;
use super::topojson::Topology;
use super::{geojson, topojson};
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::Value;
use std::fmt;

/// Reads the bytes of a JSON file.
pub(super) fn read(name: &str, bytes: &[u8], asked: &Asked<'_>, draft: &mut Draft) -> Result<(), LayerError> {
    let plain = finite(bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes));
    let mut json = serde_json::Deserializer::from_slice(&plain);
    let mut top = Top { draft, asked, all: bytes.len(), rest: serde_json::Map::new(), topology: Topology::default() };
    let read = (&mut top).deserialize(&mut json);
    let Top { draft, rest, topology, .. } = top;
    asked.cancel.check()?;
    if let Err(error) = read {
        if draft.number == 0 {
            return Err(LayerError::Broken(name.to_owned(), error.to_string()));
        }
        draft.whole(text!("layer-cut", cause = error.to_string()), text!("layer-cut-fix"));
        return Ok(());
    }
    if rest.get("type").and_then(Value::as_str) == Some("Topology") {
        return topojson::read(&topology, &rest, asked, draft);
    }
    if let Some(crs) = rest.get("crs").map(Value::to_string)
        && ![r"CRS84", r"4326", r"4979", "null"].iter().any(|known| crs.contains(known))
    {
        draft.whole(text!("layer-crs", crs = crs.chars().take(80).collect::<String>()), text!("layer-projected-fix"));
    }
    if draft.number == 0 && !rest.contains_key("features") {
        // A file may be a single feature, or a shape alone.
        let value = Value::Object(rest);
        if value.get("type").and_then(Value::as_str).is_none() {
            return Err(LayerError::Unknown(name.to_owned()));
        }
        geojson::feature(value, draft);
    }
    Ok(())
}

/// The same bytes with `null` for what some programs write for no number, which JSON does not have.
fn finite(bytes: &[u8]) -> std::borrow::Cow<'_, [u8]> {
    const WORDS: [&[u8]; 3] = [b"NaN", b"-Infinity", b"Infinity"];
    let has = |word: &&[u8]| memchr::memmem::find(bytes, word).is_some();
    if !WORDS.iter().any(has) {
        return bytes.into();
    }
    let (mut out, mut at, mut quoted) = (Vec::with_capacity(bytes.len()), 0, false);
    while at < bytes.len() {
        let word = WORDS.iter().find(|word| !quoted && bytes[at..].starts_with(word));
        if let Some(word) = word {
            out.extend_from_slice(b"null");
            at += word.len();
            continue;
        }
        if quoted && bytes[at] == b'\\' {
            out.extend(bytes[at..].iter().take(2));
            at += 2;
            continue;
        }
        quoted ^= bytes[at] == b'"';
        out.push(bytes[at]);
        at += 1;
    }
    out.into()
}

/// The object of a file: its features are taken as they come, what is small is kept.
struct Top<'a> {
    draft: &'a mut Draft,
    asked: &'a Asked<'a>,
    all: usize,
    rest: serde_json::Map<String, Value>,
    topology: Topology,
}

impl<'de> DeserializeSeed<'de> for &mut Top<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        from.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for &mut Top<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a GeoJSON or TopoJSON object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(key) = map.next_key::<String>()? {
            match key.as_str() {
                "features" => {
                    map.next_value_seed(Features { draft: self.draft, asked: self.asked, all: self.all })?;
                    self.rest.insert(key, Value::Null);
                }
                "arcs" => self.topology.arcs = map.next_value()?,
                "type" | "crs" | "name" | "transform" | "objects" | "geometry" | "properties" | "coordinates"
                | "geometries" | "id" => {
                    let value = map.next_value()?;
                    self.rest.insert(key, value);
                }
                _ => drop(map.next_value::<IgnoredAny>()?),
            }
        }
        Ok(())
    }
}

/// Bytes of a point, more or less.
const BYTES: usize = 22;

/// A list of features.
struct Features<'a> {
    draft: &'a mut Draft,
    asked: &'a Asked<'a>,
    all: usize,
}

impl<'de> DeserializeSeed<'de> for Features<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        from.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for Features<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list of features")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        let mut read = 0;
        while !self.draft.is_full() {
            let Some(value) = list.next_element::<Value>()? else { return Ok(()) };
            geojson::feature(value, self.draft);
            read += 1;
            // A feature has no place in the bytes here; a point is about so many of them.
            let bytes = self.draft.points() * BYTES + usize::from(read == 0);
            self.asked.told(bytes, self.all).map_err(serde::de::Error::custom)?;
        }
        while list.next_element::<IgnoredAny>()?.is_some() {}
        Ok(())
    }
}
