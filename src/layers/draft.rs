//! A layer while it is read: features come in, valid ones stay.

use super::check::{Checked, check};
use super::geometry::Geometry;
use super::{Layer, LayerIssue, LayerRow};
use crate::limits;
use crate::model::HashMap;

/// A layer while it is read.
#[derive(Debug, Default)]
pub(super) struct Draft {
    layer: Layer,
    columns: HashMap<String, usize>,
    /// Features so far, also those that are left out.
    pub number: usize,
    /// Comparisons that may still be made to find rings that cross themselves.
    left: usize,
    full: bool,
}

impl Draft {
    pub fn new() -> Self {
        Self { left: limits::LAYER_CROSSINGS, ..Self::default() }
    }

    /// How many points there are so far.
    pub fn points(&self) -> usize {
        self.layer.overlay.size()
    }

    /// Whether no more features are taken.
    pub fn is_full(&self) -> bool {
        self.full
    }

    /// Takes a feature: its columns with their values, and where it is.
    pub fn feature(&mut self, values: impl IntoIterator<Item = (String, String)>, geometry: Geometry) {
        self.number += 1;
        let room = limits::LAYER_POINTS.saturating_sub(self.layer.overlay.size());
        let size = geometry.size();
        if self.full || self.layer.rows.len() >= limits::LAYER_FEATURES || size > room {
            if !self.full {
                self.full = true;
                let (features, points) = (limits::LAYER_FEATURES, limits::LAYER_POINTS);
                self.whole(text!("layer-large", features = features, points = points), text!("layer-large-fix"));
            }
            return;
        }
        let mut row: Vec<Box<str>> = Vec::new();
        for (column, value) in values {
            let Some(at) = self.column(column) else { continue };
            if row.len() <= at {
                row.resize(at + 1, "".into());
            }
            row[at] = value.chars().take(limits::LAYER_VALUE).collect::<String>().into();
        }
        let number = self.number;
        let anchor = geometry.anchor();
        self.layer.rows.push(LayerRow { number, values: row, anchor });
        let name = self.layer.name(self.layer.rows.len() - 1).to_owned();
        let Checked { geometry, faults } = check(geometry, &mut self.left);
        for (what, fix) in faults {
            self.issue(Some((number, name.clone())), what, fix);
        }
        let Some(geometry) = geometry else {
            self.layer.rows.pop();
            return;
        };
        self.layer.overlay.begin();
        geometry.rings.iter().for_each(|(ring, hole)| self.layer.overlay.ring(ring, *hole));
        geometry.lines.iter().for_each(|line| self.layer.overlay.line(line));
        geometry.dots.iter().for_each(|dot| self.layer.overlay.dot(*dot));
    }

    /// A feature that cannot be read.
    pub fn unreadable(&mut self, name: &str, what: String, fix: &str) {
        self.number += 1;
        self.issue(Some((self.number, name.to_owned())), what, fix);
    }

    /// Something about the whole file.
    pub fn whole(&mut self, what: impl Into<String>, fix: &str) {
        self.issue(None, what.into(), fix);
    }

    fn issue(&mut self, feature: Option<(usize, String)>, what: String, fix: &str) {
        if self.layer.issues.len() < limits::LAYER_ISSUES {
            self.layer.issues.push(LayerIssue { feature, what, fix: fix.to_owned() });
        } else {
            self.layer.more_issues += 1;
        }
    }

    fn column(&mut self, name: String) -> Option<usize> {
        if let Some(at) = self.columns.get(&name) {
            return Some(*at);
        }
        let at = self.layer.columns.len();
        (at < limits::LAYER_COLUMNS).then(|| {
            self.layer.columns.push(name.clone());
            self.columns.insert(name, at);
            at
        })
    }

    /// The layer.
    pub fn done(self) -> Layer {
        self.layer
    }
}
