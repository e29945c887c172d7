//! Invalid rows with their places.

use crate::import::{read::SheetStart, run::Import};
use crate::io::Problem;

impl Import {
    /// Invalid rows, which are skipped, with the names of their columns.
    pub fn problems(&self) -> Vec<Problem> {
        if let Some(own) = self.own() {
            return own.problems.clone();
        }
        let header = &self.table().header;
        let name = |column: String| column.parse().ok().and_then(|at: usize| header.get(at).cloned()).unwrap_or(column);
        let file = &self.file.name;
        let place = |sheet: &str| if sheet.is_empty() { file.clone() } else { format!("{file}/{sheet}") };
        let named = |problem: &Problem| {
            let line = problem.line.and_then(|line| u32::try_from(line).ok());
            let of = line.and_then(|line| SheetStart::of(&self.table().sheets, line));
            Problem {
                file: place(of.map_or(&self.table().name, |(sheet, _)| sheet)),
                line: of.map(|(_, line)| u64::from(line)).or(problem.line),
                column: problem.column.clone().map(name),
                ..problem.clone()
            }
        };
        self.draft().problems.iter().map(named).collect()
    }
}
