//! Running reports that are complete: each of their days lists all that they count, so that what one no longer lists has gone.
//!
//! A day is one of a report if any of its rows of that day is seen: known by then, and of a source and state of review that are asked for.
//! What it lists is all that is known of it, asked for or not, so that a filter of sources never makes a row look as if it had gone. A
//! row lists exactly its own sender, place, scope, component, thing and part; a day on which one lists other things alone is none for people.

use super::clock::{Claim, Clock};
use crate::model::{Dataset, Day, HashMap, Review, Strength, Thing};

/// The number of a complete report, from 1; [`NONE`]: of no report, or of one that is not complete.
pub(super) type Number = u32;

pub(super) const NONE: Number = 0;

/// The complete reports of a dataset.
#[derive(Debug, Default)]
pub(super) struct Reports(Vec<Report>);

/// The days of one report, in order, and by whom each was said.
#[derive(Debug, Default)]
struct Report {
    days: Vec<Day>,
    said: Vec<Vec<Said>>,
}

/// A source, a state of review, and when the first of its rows became public.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Said {
    source: u32,
    review: Review,
    known: Option<Day>,
}

/// The numbers of the complete reports by their names.
pub(super) struct Numbers<'a>(HashMap<&'a str, Number>);

impl<'a> Numbers<'a> {
    pub fn of(data: &'a Dataset) -> Self {
        let complete = data.series.iter().filter(|series| series.complete);
        let things = Thing::ALL.len() as Number;
        Self(complete.zip(0..).map(|(series, at)| (series.name.trim(), 1 + at * things)).collect())
    }

    /// The number of the report that a strength is from.
    pub fn of_strength(&self, strength: &Strength) -> Number {
        if self.0.is_empty() || strength.series.is_empty() {
            return NONE;
        }
        // What one lists of another thing is a report by itself.
        self.0.get(strength.series.trim()).map_or(NONE, |first| first + strength.things.what as Number)
    }
}

impl Reports {
    /// The days of the reports of these claims.
    pub fn of<'c>(claims: impl Iterator<Item = (Number, &'c Claim)>) -> Self {
        let mut days: HashMap<(Number, Day), Vec<Said>> = HashMap::default();
        for (number, claim) in claims.filter(|(number, _)| *number != NONE) {
            note(days.entry((number, claim.day)).or_default(), claim);
        }
        let mut days: Vec<_> = days.into_iter().collect();
        days.sort_unstable_by_key(|(at, _)| *at);
        let mut reports = Self::default();
        for ((number, day), said) in days {
            reports.0.resize_with(reports.0.len().max(number as usize), Report::default);
            if let Some(report) = reports.0.last_mut() {
                report.days.push(day);
                report.said.push(said);
            }
        }
        reports
    }

    fn after(&self, number: Number, day: Day) -> (&[Day], &[Vec<Said>]) {
        let Some(report) = (number as usize).checked_sub(1).and_then(|at| self.0.get(at)) else { return (&[], &[]) };
        let at = report.days.partition_point(|other| *other <= day);
        (&report.days[at..], &report.said[at..])
    }

    /// The days of a report after another one, in order.
    pub fn days_after(&self, number: Number, day: Day) -> &[Day] {
        self.after(number, day).0
    }

    /// The days of a report after one day, up to another, that are seen, in order.
    pub fn seen(&self, number: Number, (after, by): (Day, Day), clock: Clock<'_>) -> impl Iterator<Item = Day> {
        let seen = move |said: &Said| clock.knows(said.known) && clock.hears(said.source, said.review);
        let (days, said) = self.after(number, after);
        let days = days.iter().copied().zip(said).take_while(move |(day, _)| *day <= by);
        days.filter(move |(_, said)| said.iter().any(seen)).map(|(day, _)| day)
    }
}

/// Adds a claim to those of a day.
fn note(said: &mut Vec<Said>, claim: &Claim) {
    let new = Said { source: claim.source, review: claim.review, known: claim.known() };
    // Mostly all rows of a day are of one source.
    match said.iter_mut().find(|said| (said.source, said.review) == (new.source, new.review)) {
        Some(said) => said.known = said.known.into_iter().chain(new.known).min(),
        None => said.push(new),
    }
}
