//! The running reports that files declare, and the texts that they put around their map.

use super::Bundle;
use crate::model::{ReportSeries, Texts};
use std::sync::Arc;

impl Bundle {
    /// The series that a file declares.
    pub fn series(&self, file: usize) -> &[ReportSeries] {
        self.parts.get(file).map_or(&[], |part| &part.package.dataset.series)
    }

    /// A file declares these series from now on; gives those that it did.
    pub fn declare(&mut self, file: usize, list: Vec<ReportSeries>) -> Vec<ReportSeries> {
        let Some(part) = self.parts.get_mut(file) else { return Vec::new() };
        let was = std::mem::replace(&mut Arc::make_mut(part).package.dataset.series, list);
        self.show_series();
        was
    }

    /// The texts of a file.
    pub fn texts(&self, file: usize) -> Texts {
        self.parts.get(file).map(|part| part.package.dataset.texts.clone()).unwrap_or_default()
    }

    /// A file has these texts from now on; gives those that it had.
    pub fn write_texts(&mut self, file: usize, texts: Texts) -> Texts {
        let Some(part) = self.parts.get_mut(file) else { return Texts::default() };
        let was = std::mem::replace(&mut Arc::make_mut(part).package.dataset.texts, texts);
        self.show_texts();
        was
    }

    /// One file's texts are those of its map; a view of several has none of them.
    pub(super) fn show_texts(&mut self) {
        self.dataset.texts = if self.parts.len() == 1 { self.texts(0) } else { Texts::default() };
    }

    /// The series of all files. One of a name is one report, which lists all if every file that declares it says so.
    pub(super) fn show_series(&mut self) {
        let mut shown: Vec<ReportSeries> = Vec::new();
        for series in (0..self.parts.len()).flat_map(|file| self.series(file)) {
            match shown.iter_mut().find(|other| other.name == series.name) {
                Some(other) => {
                    other.complete &= series.complete;
                    if other.title.is_empty() {
                        other.title.clone_from(&series.title);
                    }
                }
                None => shown.push(series.clone()),
            }
        }
        self.dataset.series = shown;
    }
}
