//! JSON: a list of objects or of lists, an object that holds one, an object a line; and the features of `GeoJSON`. Read element by
//! element, and what is nested deeper is passed over, so that no input becomes more in memory than it is on disk.

use super::grid::{Grid, GridForm};
use super::{error::FileError, header::of_a_column, rows::MOST_COLUMNS, watch::Watch, writer::Writer};
use crate::limits::allowance;
use crate::model::HashMap;
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use std::fmt;

pub fn grids(name: &str, text: &[u8], header_row: Option<u32>, watch: &Watch) -> Result<Vec<Grid>, FileError> {
    let mut table = JsonRows { watch: Some(watch), most: allowance(text.len()) as usize, ..JsonRows::default() };
    let broken = |error: serde_json::Error| {
        let deep = error.to_string().contains("recursion");
        let hint = if deep { text!("error-deep").to_owned() } else { error.to_string() };
        FileError::Broken(name.to_owned(), "JSON", hint)
    };
    let mut json = serde_json::Deserializer::from_slice(text);
    let read = Top(&mut table).deserialize(&mut json);
    watch.check()?;
    read.map_err(broken)?;
    if json.end().is_err() {
        // One value after the other. Where each ends is found first: to ask one reader for its end looks back for the line's start.
        let mut ends = serde_json::Deserializer::from_slice(text).into_iter::<IgnoredAny>();
        let mut from = 0;
        let mut first = true;
        while let Some(value) = ends.next() {
            value.map_err(broken)?;
            let piece = &text[from..ends.byte_offset()];
            from = ends.byte_offset();
            if !std::mem::take(&mut first) {
                let read = Top(&mut table).deserialize(&mut serde_json::Deserializer::from_slice(piece));
                watch.check()?;
                read.map_err(broken)?;
            }
        }
    }
    let form = if table.geo { GridForm::GeoJson } else { GridForm::Json };
    let mut grid = Grid::written(String::new(), form, table.writer, 1);
    if table.columns.is_empty() {
        // Lists in a list: the first is the header.
        return Ok(grid.find_header(header_row).map(|()| grid).into_iter().collect());
    }
    grid.header = table.columns;
    Ok(vec![grid])
}

/// Rows as they come in.
#[derive(Default)]
struct JsonRows<'w> {
    columns: Vec<String>,
    places: HashMap<String, usize>,
    writer: Writer,
    rows: usize,
    geo: bool,
    /// The most bytes that the rows may become.
    most: usize,
    watch: Option<&'w Watch>,
}

impl JsonRows<'_> {
    fn place(&mut self, name: &str) -> Option<usize> {
        let name = of_a_column(name);
        if let Some(place) = self.places.get(name) {
            return Some(*place);
        }
        let place = self.columns.len();
        if place >= MOST_COLUMNS {
            return None;
        }
        self.columns.push(name.to_owned());
        self.places.insert(name.to_owned(), place);
        Some(place)
    }

    fn row<E: serde::de::Error>(&mut self, cells: &[(String, String)]) -> Result<(), E> {
        let mut row: Vec<&str> = Vec::with_capacity(self.columns.len());
        for (name, text) in cells {
            let Some(place) = self.place(name) else { continue };
            row.resize(row.len().max(place + 1), "");
            row[place] = text;
        }
        for text in row {
            self.writer.cell(text);
        }
        self.end_row()
    }

    fn end_row<E: serde::de::Error>(&mut self) -> Result<(), E> {
        self.writer.end_row();
        self.rows += 1;
        if self.writer.held() > self.most {
            return Err(E::custom(text!("error-json-large")));
        }
        let cancelled = self.rows.is_multiple_of(1024) && self.watch.is_some_and(|watch| watch.check().is_err());
        if cancelled { Err(E::custom("cancelled")) } else { Ok(()) }
    }
}

/// A whole document: rows, or an object that is one or holds them.
struct Top<'a, 'w>(&'a mut JsonRows<'w>);

impl<'de> DeserializeSeed<'de> for Top<'_, '_> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<(), D::Error> {
        json.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Top<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(text!("error-json-rows"))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        while list.next_element_seed(RowOf(self.0))?.is_some() {}
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let before = self.0.rows;
        let mut cells = Vec::new();
        while let Some(key) = map.next_key::<String>()? {
            let value = Nested { key: &key, cells: &mut cells, rows: Some(self.0), depth: 0 };
            let is_geo = map.next_value_seed(value)?;
            self.0.geo |= is_geo;
        }
        if self.0.rows == before && !cells.is_empty() {
            self.0.row(&cells)?;
        }
        Ok(())
    }
}

/// One row: an object, or a list of cells.
struct RowOf<'a, 'w>(&'a mut JsonRows<'w>);

impl<'de> DeserializeSeed<'de> for RowOf<'_, '_> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<(), D::Error> {
        json.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for RowOf<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(text!("error-json-row"))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let mut cells = Vec::new();
        while let Some(key) = map.next_key::<String>()? {
            map.next_value_seed(Nested { key: &key, cells: &mut cells, rows: None, depth: 0 })?;
        }
        self.0.row(&cells)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        let mut cells = Vec::new();
        while list.next_element_seed(Nested { key: "", cells: &mut cells, rows: None, depth: 3 })?.is_some() {}
        cells.iter().take(MOST_COLUMNS).for_each(|(_, text)| self.0.writer.cell(text));
        self.0.end_row()
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_bool<E>(self, _: bool) -> Result<(), E> {
        Ok(())
    }

    fn visit_f64<E>(self, _: f64) -> Result<(), E> {
        Ok(())
    }

    fn visit_u64<E>(self, _: u64) -> Result<(), E> {
        Ok(())
    }

    fn visit_i64<E>(self, _: i64) -> Result<(), E> {
        Ok(())
    }

    fn visit_str<E>(self, _: &str) -> Result<(), E> {
        Ok(())
    }
}

/// A value within a row, or of a document that holds rows. Read, it says whether it makes the document one of `GeoJSON`.
struct Nested<'a, 'k, 'w> {
    key: &'k str,
    cells: &'a mut Vec<(String, String)>,
    rows: Option<&'a mut JsonRows<'w>>,
    depth: u8,
}

impl Nested<'_, '_, '_> {
    fn cell(self, text: String) -> bool {
        let geo = self.key == "type" && text == "FeatureCollection";
        if self.cells.len() < MOST_COLUMNS {
            self.cells.push((self.key.to_owned(), text));
        }
        geo
    }
}

impl<'de> DeserializeSeed<'de> for Nested<'_, '_, '_> {
    type Value = bool;
    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<bool, D::Error> {
        json.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Nested<'_, '_, '_> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(text!("error-json-value"))
    }

    fn visit_str<E>(self, text: &str) -> Result<bool, E> {
        Ok(self.cell(text.to_owned()))
    }

    fn visit_u64<E>(self, number: u64) -> Result<bool, E> {
        Ok(self.cell(number.to_string()))
    }

    fn visit_i64<E>(self, number: i64) -> Result<bool, E> {
        Ok(self.cell(number.to_string()))
    }

    fn visit_f64<E>(self, number: f64) -> Result<bool, E> {
        Ok(self.cell(number.to_string()))
    }

    fn visit_bool<E>(self, yes: bool) -> Result<bool, E> {
        Ok(self.cell(yes.to_string()))
    }

    fn visit_unit<E>(self) -> Result<bool, E> {
        Ok(self.cell(String::new()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<bool, A::Error> {
        if let Some(table) = self.rows {
            while list.next_element_seed(RowOf(table))?.is_some() {}
        } else if self.key == "coordinates" && self.depth == 1 {
            let mut numbers = Vec::new();
            while list.next_element_seed(Nested { key: "", cells: &mut numbers, rows: None, depth: 3 })?.is_some() {
                numbers.truncate(2);
            }
            for (name, (_, text)) in ["lon", "lat"].into_iter().zip(numbers) {
                self.cells.push((name.to_owned(), text));
            }
        } else {
            while list.next_element::<IgnoredAny>()?.is_some() {}
        }
        Ok(false)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<bool, A::Error> {
        // What a feature says stands in its properties; other nested objects give their key to their columns.
        let plain = matches!(self.key, "properties" | "geometry");
        while let Some(key) = map.next_key::<String>()? {
            if self.depth > 0 || self.rows.is_some() {
                map.next_value::<IgnoredAny>()?;
                continue;
            }
            let key = if plain { key } else { format!("{}.{key}", self.key) };
            map.next_value_seed(Nested { key: &key, cells: self.cells, rows: None, depth: 1 })?;
        }
        Ok(false)
    }
}
