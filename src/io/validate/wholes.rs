//! Parts of a strength that one source reports beside their whole, and that add up to more than it.

use super::Places;
use crate::io::problem::{Problem, Severity};
use crate::model::{Dataset, HashMap, HashSet, Table, part_names, quoted};

/// The whole and the parts of one key, day and source: rows, and by which of operation, place, unit and type parts are told apart.
#[derive(Default)]
struct Reported {
    whole: Option<usize>,
    parts: Vec<(usize, [String; 4])>,
}

pub(super) fn check(dataset: &Dataset, places: &Places, found: &mut Vec<Problem>) {
    let mut all = HashMap::default();
    for (row, s) in dataset.strengths.iter().enumerate().filter(|(_, s)| s.host.country().is_some()) {
        let key = (s.sender, s.host, s.scope, s.component, s.things.what, s.day.day(), s.as_of, &s.evidence.source);
        let reported: &mut Reported = all.entry(key).or_default();
        let part = part_names(&s.operation, &s.spot, &s.unit, &s.things);
        if part.iter().all(String::is_empty) {
            reported.whole = reported.whole.or(Some(row));
        } else {
            reported.parts.push((row, part));
        }
    }
    let mut beyond: Vec<(usize, i64, i64)> = Vec::new();
    for Reported { whole, parts } in all.into_values() {
        let Some(row) = whole else { continue };
        let Some(most) = dataset.strengths[row].people.high else { continue };
        // Parts by one column are different people; those by two columns may be the same ones.
        let sums = (0..4).map(|column| {
            let alone = |part: &[String; 4]| part.iter().enumerate().all(|(i, name)| (i == column) != name.is_empty());
            let mut told: HashSet<&str> = HashSet::default();
            let once = parts.iter().filter(|(_, part)| alone(part) && told.insert(&part[column]));
            once.map(|(row, _)| dataset.strengths[*row].people.low.max(0)).sum::<i64>()
        });
        let sum = sums.max().unwrap_or(0);
        if sum > most {
            beyond.push((row, sum, most));
        }
    }
    beyond.sort_unstable();
    for (row, sum, most) in beyond {
        let whole = quoted(dataset.strengths[row].id.as_str());
        let what = text!("problem-parts", whole = whole, sum = sum, most = most);
        let place = (Table::Strengths, row);
        found.push(places.problem(place, "best", Severity::Warning, what, text!("problem-parts-fix")));
    }
}
