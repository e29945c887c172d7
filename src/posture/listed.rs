//! Running reports that are complete: each of their days lists all that they count, so that what one no longer lists has gone.
//!
//! A day is one of a report if any of its rows of that day is seen: known by then, and of a source and state of review that are asked for.
//! What it lists is all that is known of it, asked for or not, so that a filter of sources never makes a row look as if it had gone. A
//! row lists exactly its own sender, place, scope, component and part.

use super::clock::{Claim, Clock};
use super::levels::{Held, Key, Strengths, up_to};
use crate::model::{Dataset, Day, HashMap, Review, Strength};

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
        Self(complete.zip(1..).map(|(series, number)| (series.name.trim(), number)).collect())
    }

    /// The number of the report that a strength is from.
    pub fn of_strength(&self, strength: &Strength) -> Number {
        if self.0.is_empty() || strength.series.is_empty() {
            return NONE;
        }
        self.0.get(strength.series.trim()).copied().unwrap_or(NONE)
    }
}

impl Reports {
    /// The days of the reports of these strengths.
    pub fn of(held: &[Held]) -> Self {
        let mut days: HashMap<(Number, Day), Vec<Said>> = HashMap::default();
        for held in held.iter().filter(|held| held.series != NONE) {
            days.entry((held.series, held.claim.day)).or_default().note(&held.claim);
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

    fn get(&self, number: Number) -> Option<&Report> {
        self.0.get((number as usize).checked_sub(1)?)
    }

    /// The days of a report after another one, in order.
    pub fn days_after(&self, number: Number, day: Day) -> &[Day] {
        self.get(number).map_or(&[], |report| &report.days[up_to(&report.days, day)..])
    }
}

/// Adds a claim to those of a day.
trait Note {
    fn note(&mut self, claim: &Claim);
}

impl Note for Vec<Said> {
    fn note(&mut self, claim: &Claim) {
        let new = Said { source: claim.source, review: claim.review, known: claim.known() };
        // Mostly all rows of a day are of one source.
        match self.iter_mut().find(|said| (said.source, said.review) == (new.source, new.review)) {
            Some(said) => said.known = said.known.into_iter().chain(new.known).min(),
            None => self.push(new),
        }
    }
}

impl Strengths {
    /// The first day, up to another one, on which the report of a key's claim no longer lists what the claim is of; none: it holds.
    pub fn ended(&self, key: &Key, held: &Held, by: Day, clock: Clock<'_>) -> Option<Day> {
        let report = self.reports.get(held.series)?;
        let first = up_to(&report.days, held.claim.day);
        let later = report.days[first..].iter().zip(&report.said[first..]).take_while(|(day, _)| **day <= by);
        let seen = |said: &Said| clock.knows(said.known) && clock.hears(said.source, said.review);
        let mut gone = later.filter(|(day, said)| said.iter().any(seen) && !self.lists(key, held.series, **day, clock));
        gone.next().map(|(day, _)| *day)
    }

    /// Whether a report lists what a key is of on a day.
    fn lists(&self, key: &Key, series: Number, day: Day, clock: Clock<'_>) -> bool {
        let on = self.by(key, day).iter().rev().take_while(|held| held.claim.day == day);
        on.into_iter().any(|held| held.series == series && clock.knows(held.claim.known()))
    }
}
