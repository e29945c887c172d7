//! The running reports that files declare.

use super::Bundle;
use crate::model::ReportSeries;
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
