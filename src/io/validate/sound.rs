//! A dataset without the rows that an error is about.

use super::rows::MOST;
use super::{Places, every};
use crate::io::{Loaded, Problem, Severity};
use crate::model::{Dataset, HashSet, Table};
use std::collections::BTreeSet;

/// Rows that refer to each other in longer chains stay: whoever writes them refuses them as a whole.
const ROUNDS: usize = 100;

impl Loaded {
    /// Leaves out the rows between which there is an error, and those that refer to them, until what is left has none. Each is a problem
    /// with its line.
    pub fn leave_out_errors(&mut self) {
        // What could not be read is not there: whatever refers to it refers to nothing.
        let places = Places { left_out: Default::default(), ..std::mem::take(&mut self.package.places) };
        self.package.places = places;
        let key = |problem: &Problem| (problem.file.clone(), problem.line, problem.what.clone());
        let mut told: HashSet<_> = self.problems.iter().map(key).collect();
        let mut more = 0;
        for _ in 0..ROUNDS {
            let mut found = every(&self.package.dataset, &self.package.places);
            found.retain(|problem| problem.severity == Severity::Error);
            if !leave_out(&mut self.package.dataset, &mut self.package.places, &found) {
                break;
            }
            found.retain(|problem| told.insert(key(problem)));
            more += found.len().saturating_sub(MOST);
            found.truncate(MOST);
            self.problems.append(&mut found);
        }
        if more > 0 {
            let (file, what) = (self.package.places.file(Table::Strengths), text!("problem-more-between", n = more));
            self.problems.push(Problem::file(Severity::Error, file, what, text!("problem-more-fix")));
        }
    }
}

/// Leaves out the rows that these problems are about; whether there is any.
fn leave_out(dataset: &mut Dataset, places: &mut Places, problems: &[Problem]) -> bool {
    let mut any = false;
    for table in Table::ALL {
        let of = problems.iter().filter(|problem| problem.file == places.file(table));
        let lines: BTreeSet<u64> = of.filter_map(|problem| problem.line).collect();
        if lines.is_empty() {
            continue;
        }
        let at = &mut places.lines[table as usize];
        let keep: Vec<bool> = at.iter().map(|line| !lines.contains(line)).collect();
        any |= keep.contains(&false);
        retain(dataset, table, &keep);
        let mut row = keep.iter();
        at.retain(|_| row.next().is_none_or(|keep| *keep));
    }
    any
}

fn retain(dataset: &mut Dataset, table: Table, keep: &[bool]) {
    let mut rows = keep.iter();
    let mut stays = || rows.next().is_none_or(|keep| *keep);
    match table {
        Table::Strengths => dataset.strengths.retain(|_| stays()),
        Table::Movements => dataset.movements.retain(|_| stays()),
        Table::Stages => dataset.stages.retain(|_| stays()),
        Table::Events => dataset.events.retain(|_| stays()),
        Table::Sources => dataset.sources.retain(|_| stays()),
    }
}
