//! Checks that look beyond one row.

mod circles;
mod codes;
mod counts;
mod links;
mod places;
mod rows;
mod series;
mod sound;
mod wholes;

pub use codes::strange_codes;
pub use places::Places;

use super::problem::{Problem, Severity};
use crate::model::Dataset;
use rows::{MOST, Rows};
use std::collections::BTreeMap;

/// The problems between the rows of a dataset. `places` says where the records are; [`Places::default`] if in no file.
///
/// An error makes numbers wrong or leaves a row without effect; a warning is most likely not what was meant; a note asks for nothing.
pub fn validate(dataset: &Dataset, places: &Places) -> Vec<Problem> {
    let mut found = every(dataset, places);
    found.sort_by_key(|problem| (places.rank(&problem.file), problem.line));
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    found.retain(|problem| {
        let count = counts.entry(problem.file.clone()).or_default();
        *count += 1;
        *count <= MOST
    });
    for (file, count) in counts.into_iter().filter(|(_, count)| *count > MOST) {
        let what = text!("problem-more-between", n = count - MOST);
        found.push(Problem::file(Severity::Error, &file, what, text!("problem-more-fix")));
    }
    found
}

/// All of them, in no order of their own.
fn every(dataset: &Dataset, places: &Places) -> Vec<Problem> {
    let (rows, mut found) = (Rows::of(dataset), Vec::new());
    codes::check(dataset, places, &mut found);
    links::check(dataset, &rows, places, &mut found);
    counts::check(dataset, &rows, places, &mut found);
    series::check(dataset, places, &mut found);
    wholes::check(dataset, places, &mut found);
    found
}
