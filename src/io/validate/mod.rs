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
/// Of very many in one file the worst are listed.
pub fn validate(dataset: &Dataset, places: &Places) -> Vec<Problem> {
    let mut found = every(dataset, places);
    found.sort_by_key(|problem| (places.rank(&problem.file), problem.severity, problem.line));
    // By file, how many there are and how bad the worst is that is not listed.
    let mut counts: BTreeMap<String, (usize, Option<Severity>)> = BTreeMap::new();
    found.retain(|problem| {
        let (count, left_out) = counts.entry(problem.file.clone()).or_default();
        *count += 1;
        if *count > MOST {
            left_out.get_or_insert(problem.severity);
        }
        *count <= MOST
    });
    found.sort_by_key(|problem| (places.rank(&problem.file), problem.line));
    for (file, (count, left_out)) in counts {
        if let Some(severity) = left_out {
            let what = text!("problem-more-between", n = count - MOST);
            found.push(Problem::file(severity, &file, what, text!("problem-more-fix")));
        }
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
