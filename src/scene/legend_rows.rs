//! What the rows of a legend are of: round values, examples of textures, colours and dots.

use super::fold::Dots;
use super::measured::{Amount, Kind};
use super::scaling::{LEAST_RADIUS, Scaling};
use super::{Color, DrawnLayer, Measure, View, hues::Hue, symbol::Placed};
use crate::words;
use std::collections::BTreeSet;
use std::sync::Arc;

/// A row of a legend.
#[derive(Debug)]
pub(super) enum Row {
    Heading(String),
    Note(String),
    /// Nested circles for these numbers of people, largest first.
    Circles(Vec<i64>),
    Sample(Kind, f32, &'static str),
    Hue(Hue),
    /// A class with its ends.
    Class(usize, [i64; 2]),
    /// The sign of a unit.
    Sign(&'static str),
    /// An arrow as wide as one of so many people is.
    Arrow(i64),
    /// Dots: hollow for hosts without a number.
    Dots(Kind, String),
    /// The colour of a layer, or of some of its features, whether they are areas, and what it stands for.
    Layer(Color, bool, String),
}

/// So many rows a layer has at most.
const MOST: usize = 9;

/// What the user's own layers are.
pub(super) fn of_layers(own: &[Arc<DrawnLayer>]) -> Vec<Row> {
    let mut rows = Vec::new();
    for layer in own.iter().rev().filter(|layer| !layer.inked.rows.is_empty()) {
        let heading = &layer.inked.heading;
        rows.extend((!heading.is_empty()).then(|| Row::Note(heading.clone())));
        let areas = (0..layer.layer.overlay.len()).any(|row| layer.layer.overlay.has(row)[0]);
        let told = layer.inked.rows.iter().take(MOST);
        rows.extend(told.map(|(color, name)| Row::Layer(*color, areas, name.chars().take(40).collect())));
    }
    rows
}

/// What dots there are, in a row each.
pub(super) fn of_dots(dots: &Dots, placed: &[Placed], view: &View, scaling: Scaling) -> Vec<Row> {
    let mut rows = Vec::new();
    if dots.hosts > 0 {
        let most = view.unit.label(scaling.least_people());
        let people = dots.people.filter(|_| view.unit.is_people() && !view.measure.definition().compares);
        let words = match people {
            Some(people) => text!("scene-dots-people", most = most, n = dots.hosts, people = words::some(&people)),
            None => text!("scene-dots", most = most, n = dots.hosts),
        };
        let hue = hues_of(placed).first().copied().unwrap_or(Hue::NAMELESS);
        let amount = Amount { there: 1, ordered: 1, all: 1, all_by: vec![(hue, 1)], ..Amount::default() };
        rows.push(Row::Dots(Kind::Amount(amount), words));
    }
    if dots.unknown > 0 {
        rows.push(Row::Dots(Kind::Missing, text!("scene-dots-unknown", n = dots.unknown)));
    }
    rows
}

/// Up to three round numbers of the series 1, 2, 5 that the map's symbols reach, none of them with a larger circle than that.
pub(super) fn round_values(placed: &[Placed], scaling: Scaling, largest: f32) -> Vec<i64> {
    let most = placed.iter().map(|symbol| symbol.measured.weight).max().unwrap_or(0).min(scaling.people(largest));
    let mut values: Vec<i64> = Vec::new();
    for part in [1, 4, 20] {
        let value = round_down(most / part);
        let seen = scaling.radius(value) > LEAST_RADIUS + 0.5 || values.is_empty();
        if value > 0 && seen && values.last().is_none_or(|last| value < *last) {
            values.push(value);
        }
    }
    values
}

/// The greatest number of the series 1, 2, 5, 10, 20 … that is not greater; 0 for none.
pub(super) fn round_down(n: i64) -> i64 {
    let mut power = 1_i64;
    while n / 10 >= power {
        power *= 10;
    }
    [5, 2, 1].into_iter().map(|digit| digit * power).find(|value| *value <= n).unwrap_or(0)
}

/// An example of each texture that is on the map.
pub(super) fn samples(placed: &[Placed], measure: Measure) -> Vec<Row> {
    let hue = hues_of(placed).first().copied().unwrap_or(Hue::NAMELESS);
    let amounts =
        || placed.iter().filter_map(|p| if let Kind::Amount(amount) = &p.measured.kind { Some(amount) } else { None });
    let example = |there: i64, ordered: i64, all: i64, low: i64, high: Option<i64>| {
        let by = vec![(hue, 1)];
        Amount { there, ordered, all, low, high, there_by: by.clone(), all_by: by, ..Amount::default() }
    };
    let sample = |there, ordered, all, low, high| Kind::Amount(example(there, ordered, all, low, high));
    let gain = |there| Kind::Gain(example(there, 100, 100, 100, Some(100)));
    let there = (measure.definition().solid)();
    let kinds = |wanted: fn(&Kind) -> bool| placed.iter().any(|p| wanted(&p.measured.kind));
    let gains = |wanted: fn(&Amount) -> bool| {
        placed.iter().any(|p| matches!(&p.measured.kind, Kind::Gain(amount) if wanted(amount)))
    };
    let ranged = |a: &Amount| a.high.is_some_and(|high| high > a.low);
    let open = |a: &Amount| a.high.is_none();
    // What a “?” says: that nobody reports it, or that its number is not known.
    let missing = || placed.iter().filter(|p| p.measured.kind == Kind::Missing && !p.folded);
    let not_reported = text!("figure-not-reported");
    let unknown =
        if missing().all(|p| p.measured.number == not_reported) { not_reported } else { text!("number-not-known") };
    let candidates = [
        (amounts().any(|a| a.there > 0), sample(100, 100, 100, 100, Some(100)), 1.0, there),
        (amounts().any(|a| a.ordered > a.there), sample(0, 100, 100, 100, Some(100)), 1.0, text!("scene-ordered")),
        (amounts().any(|a| a.all > a.ordered), sample(0, 0, 100, 100, Some(100)), 1.0, text!("scene-announced")),
        (amounts().any(ranged), sample(40, 40, 40, 40, Some(100)), 1.0, text!("scene-range")),
        (amounts().any(open), sample(60, 60, 60, 60, None), 1.0, text!("scene-at-least")),
        (placed.iter().any(|p| p.measured.stale), sample(100, 100, 100, 100, Some(100)), 0.45, text!("scene-old")),
        (gains(|a| a.there > 0), gain(100), 1.0, text!("scene-more-there")),
        (gains(|a| a.ordered > a.there), gain(0), 1.0, text!("scene-more-promised")),
        (kinds(|k| matches!(k, Kind::Minus(_))), Kind::Minus(100), 1.0, text!("scene-fewer")),
        (kinds(|k| matches!(k, Kind::Zero)), Kind::Zero, 1.0, text!("scene-zero")),
        (missing().next().is_some(), Kind::Missing, 1.0, unknown),
    ];
    let rows = candidates.into_iter().filter(|(shown, ..)| *shown);
    rows.map(|(_, kind, fade, words)| Row::Sample(kind, fade, words)).collect()
}

/// An example of two halves.
pub(super) fn halved(placed: &[Placed]) -> Kind {
    let hue = hues_of(placed).first().copied().unwrap_or(Hue::NAMELESS);
    let by = vec![(hue, 45)];
    Kind::Amount(Amount {
        there: 45,
        ordered: 100,
        all: 100,
        there_by: by.clone(),
        all_by: vec![(hue, 100)],
        ..Amount::default()
    })
}

/// The hues on the map, in their order.
pub(super) fn hues_of(placed: &[Placed]) -> Vec<Hue> {
    let parts = placed.iter().filter_map(|p| match &p.measured.kind {
        Kind::Amount(amount) => Some(amount.all_by.iter().chain(&amount.there_by)),
        _ => None,
    });
    parts.flatten().map(|(hue, _)| *hue).collect::<BTreeSet<_>>().into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::round_down;

    #[test]
    fn legends_have_round_values() {
        for (n, round) in
            [(0, 0), (1, 1), (4, 2), (9, 5), (4_700, 2_000), (50_000, 50_000), (i64::MAX, 5_000_000_000_000_000_000)]
        {
            assert_eq!(round_down(n), round, "{n}");
        }
    }
}
