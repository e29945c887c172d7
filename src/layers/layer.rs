//! A layer as it was read.

use super::LayerIssue;
use crate::geo::Overlay;
use crate::model::LatLon;

/// Features with what their file says of them.
#[derive(Debug, Default)]
pub struct Layer {
    /// The columns, in the order of the file.
    pub columns: Vec<String>,
    /// The features, in the order of the file.
    pub rows: Vec<LayerRow>,
    /// Their places, in the same order.
    pub overlay: Overlay,
    /// The first 16 digits of the file's SHA-256.
    pub sum: String,
    /// What is wrong with it, so much as is listed.
    pub issues: Vec<LayerIssue>,
    /// How many more are not listed.
    pub more_issues: usize,
}

/// A feature but for its shape.
#[derive(Debug, Clone, PartialEq)]
pub struct LayerRow {
    /// Its number in the file, from 1.
    pub number: usize,
    /// What the columns say, in their order; the last ones may be missing.
    pub values: Vec<Box<str>>,
    /// Where its label stands.
    pub anchor: LatLon,
}

impl Layer {
    /// The place of a column by its name, whatever the case.
    pub fn column(&self, name: &str) -> Option<usize> {
        let same = |column: &String| column.trim().eq_ignore_ascii_case(name.trim());
        self.columns.iter().position(|column| column == name).or_else(|| self.columns.iter().position(same))
    }

    /// What a feature has in a column; empty: nothing.
    pub fn value(&self, row: usize, column: usize) -> &str {
        self.rows.get(row).and_then(|row| row.values.get(column)).map_or("", |value| value)
    }

    /// The name of a feature: the first of its columns that is called like one.
    pub fn name(&self, row: usize) -> &str {
        self.name_column().map_or("", |column| self.value(row, column))
    }

    /// The column that names features, by its name.
    pub fn name_column(&self) -> Option<usize> {
        const NAMES: [&str; 8] = ["name", "cntry_name", "name_en", "title", "label", "admin", "place", "id"];
        NAMES.into_iter().find_map(|name| self.column(name))
    }
}
