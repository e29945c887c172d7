//! How large the largest symbol of a period is, so that sizes stay comparable while the date moves.

use super::{large::large, moments::on};
use crate::model::{Code, Day, Estimate};
use crate::posture::{Figures, Query};
use crate::scene::{Gauge, Measure, Moment, Unit, greatest_change};
use crate::session::document::Document;
use std::collections::BTreeMap;

/// On so many days at most a change is looked at for the scale of its symbols.
const MOST_DAYS: usize = 200;

/// The same where there are very many records.
const FEW_DAYS: usize = 24;

/// The most that any host has on any day of a dataset in a measure and unit, under a question whose day and scope do not count: one scale
/// for the whole period and every scope, so that symbols do not lie while the date moves or a report begins to count others. At least 1.
pub fn greatest(document: &Document, query: &Query, (measure, unit): (Measure, Unit)) -> i64 {
    if let Some(most) = unit.definition().most {
        return most;
    }
    // What was not public yet changes no scale either: the same number has one size on both clocks.
    let query = Query { known_on: None, ..query.clone() };
    // Inhabitants of one year for the whole period: the scale stays.
    let year = document.span.1;
    let drawn = |host: Code, people: i64| Gauge::of(unit, host, year, None).map_or(0, |gauge| gauge.amount(people));
    let of_scope = |query: &Query| {
        if measure.definition().compares {
            return greatest_difference(document, query, drawn);
        }
        // The soft edge of a range is a part of its symbol.
        let reach = |people: &Estimate| people.weight().abs().max(people.high.unwrap_or(0));
        peaks(document, query, measure, reach).into_iter().map(|(host, people)| drawn(host, people)).max().unwrap_or(0)
    };
    let definition = measure.definition();
    let of_levels = definition.compares || definition.level.is_some();
    let scopes = document.index.scopes(document.index.thing(&query)).iter().filter(|_| of_levels);
    let asked = scopes.map(|(scope, _)| of_scope(&Query { scope: Some(*scope), ..query.clone() }));
    asked.max().unwrap_or_else(|| of_scope(&query)).max(1)
}

/// The most people that each host has on any day of a dataset, in a measure that has a number of its own: that of movements for
/// change, as a size is taken of a number. The question's day does not count.
pub(super) fn peaks(
    document: &Document,
    query: &Query,
    measure: Measure,
    size: impl Fn(&Estimate) -> i64,
) -> Vec<(Code, i64)> {
    let largest = |_: Code, figures: &Figures| {
        let numbers = (measure.definition().numbers)(figures).into_iter().flatten();
        numbers.map(|people| size(&people)).max().unwrap_or(0)
    };
    if !large(document.dataset()) {
        return document.index.peaks(document.dataset(), query, largest);
    }
    // Of very many days some are enough for a scale.
    let days = document.changes.iter().copied().step_by(document.changes.len() / FEW_DAYS + 1).chain([query.day]);
    let mut peaks: BTreeMap<Code, i64> = BTreeMap::new();
    for host in days.flat_map(|day| document.index.posture(document.dataset(), &query.at(day)).hosts) {
        let peak = peaks.entry(host.host).or_default();
        *peak = largest(host.host, &host.figures).max(*peak);
    }
    peaks.into_iter().collect()
}

/// The most by which any host differs from the end of the window's first day.
fn greatest_difference(document: &Document, query: &Query, drawn: impl Fn(Code, i64) -> i64) -> i64 {
    let first = query.from.unwrap_or(document.span.0);
    let whole = Query { from: None, ..query.clone() };
    let before = on(document, &whole.at(first));
    let before = Moment { posture: &before.0, accounts: &before.1 };
    let days: Vec<Day> = document.changes.iter().copied().filter(|day| *day > first).collect();
    // Of very many days some are enough for a scale.
    let days = days.iter().copied().step_by(days.len() / MOST_DAYS + 1).chain([query.day]);
    let greatest = days.map(|day| {
        let (posture, accounts) = on(document, &whole.at(day));
        greatest_change(before, Moment { posture: &posture, accounts: &accounts }, &drawn)
    });
    greatest.max().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{io, model::Scope, session::Place};

    #[test]
    fn one_scale_holds_for_all_scopes() {
        let loaded = io::sample("europe-2022").unwrap();
        let document = Document::new(loaded.package, loaded.problems, Place::Sample("europe-2022".into()));
        let of = |scope| {
            let query = Query { scope, ..Query::on(document.span.1) };
            greatest(&document, &query, (Measure::Level, Unit::People))
        };
        assert_eq!(of(Some(Scope::Assigned)), of(Some(Scope::Rotational)));
        assert_eq!(of(None), of(Some(Scope::Assigned)));
    }
}
