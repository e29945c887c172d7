//! Running reports: what one lists twice on a day, names that cannot be declared, and those that nothing is from.

use super::Places;
use crate::io::manifest;
use crate::io::problem::{Problem, Severity};
use crate::model::{Dataset, Estimate, HashMap, HashSet, Table, part_names, quoted};
use std::collections::hash_map::Entry;

pub(super) fn check(dataset: &Dataset, places: &Places, found: &mut Vec<Problem>) {
    let mut named: HashSet<&str> = HashSet::default();
    let mut listed = HashMap::default();
    for (row, s) in dataset.strengths.iter().enumerate().filter(|(_, s)| !s.series.trim().is_empty()) {
        let (series, place) = (s.series.trim(), (Table::Strengths, row));
        if named.insert(series) && series.contains(',') {
            let what = text!("problem-series-comma", series = quoted(series));
            found.push(places.problem(place, "series", Severity::Error, what, text!("problem-series-comma-fix")));
        }
        let words = if s.host.country().is_some() { "" } else { s.host_text.trim() };
        let part = part_names(&s.operation, &s.spot, &s.unit, &s.things);
        // A number that is revised later has a source of its own: it is a rival.
        let of = (s.sender, s.host, words, s.scope, s.component, s.things.what, part, s.day.day(), s.as_of);
        match listed.entry((series, &s.evidence.source, of)) {
            Entry::Vacant(free) => drop(free.insert(row)),
            Entry::Occupied(first) => {
                let first = &dataset.strengths[*first.get()];
                let (before, people, day) = (first.people.to_string(), s.people.to_string(), s.day.to_string());
                let what = text!(
                    "problem-series-lists-twice",
                    series = quoted(series),
                    day = day,
                    before = before,
                    other = first.id.as_str(),
                    people = people
                );
                // The same number twice changes nothing on the map, unless the rows are of different people.
                let same = ends(s.people) == ends(first.people);
                let severity = if same { Severity::Warning } else { Severity::Error };
                let fix = text!("problem-series-lists-twice-fix");
                found.push(places.problem(place, "series", severity, what, fix));
            }
        }
    }
    // A row that cannot be read may be from one.
    if places.lacks_rows(Table::Strengths) {
        return;
    }
    for series in dataset.series.iter().filter(|series| !named.contains(series.name.as_str())) {
        let what = text!("problem-series-no-rows", series = quoted(&series.name));
        let problem =
            Problem::file(Severity::Warning, manifest::FILE, what, text!("problem-series-no-rows-fix").to_owned());
        found.push(problem.column("laydown.series"));
    }
}

fn ends(people: Estimate) -> (i64, Option<i64>, Option<i64>) {
    (people.low, people.best, people.high)
}
