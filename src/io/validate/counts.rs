//! Counts and days that contradict each other between rows. Where sources differ, only what no reading allows is reported.

use super::{Places, rows::Rows};
use crate::io::problem::{Problem, Severity};
use crate::model::{Dataset, Day, Host, Id, Stage, StageKind, Strength, Table, Word, quoted};
use std::collections::BTreeMap;

pub(super) fn check(dataset: &Dataset, rows: &Rows<'_>, places: &Places, found: &mut Vec<Problem>) {
    let stages = Stages::of(dataset, rows);
    for movement in 0..dataset.movements.len() {
        let stages = stages.of_movement(movement);
        order(stages, places, found);
        arrivals(stages, places, found);
        falling(stages, places, found);
    }
    parts(dataset, rows, &stages, places, found);
    at_home(dataset, places, found);
    numberless(dataset, places, found);
    hostless(dataset, places, found);
}

/// All stages by the movement that they are steps of, in the order of their rows.
struct Stages<'a> {
    all: Vec<(usize, &'a Stage)>,
    /// Where the stages of each movement start in `all`; one more at the end.
    starts: Vec<usize>,
}

impl<'a> Stages<'a> {
    fn of(dataset: &'a Dataset, rows: &Rows<'_>) -> Self {
        let mut starts = vec![0; dataset.movements.len() + 1];
        rows.of_stages.iter().flatten().for_each(|movement| starts[movement + 1] += 1);
        for i in 1..starts.len() {
            starts[i] += starts[i - 1];
        }
        let mut free = starts.clone();
        let mut all: Vec<_> = dataset.stages.iter().enumerate().take(starts[starts.len() - 1]).collect();
        for (i, (stage, movement)) in dataset.stages.iter().zip(&rows.of_stages).enumerate() {
            let Some(movement) = movement else { continue };
            all[free[*movement]] = (i, stage);
            free[*movement] += 1;
        }
        Self { all, starts }
    }

    fn of_movement(&self, movement: usize) -> &[(usize, &'a Stage)] {
        &self.all[self.starts[movement]..self.starts[movement + 1]]
    }
}

fn is_promise(kind: StageKind) -> bool {
    kind.promises() && kind != StageKind::Arrived
}

/// Nobody moves, arrives or leaves before the movement is announced or ordered.
fn order(stages: &[(usize, &Stage)], places: &Places, found: &mut Vec<Problem>) {
    let promised = stages.iter().filter(|(_, s)| matches!(s.kind, StageKind::Announced | StageKind::Ordered));
    let Some(first): Option<Day> = promised.map(|(_, s)| s.day.first()).min() else { return };
    let later = |kind| !matches!(kind, StageKind::Alerted | StageKind::Announced | StageKind::Ordered);
    for (i, stage) in stages.iter().filter(|(_, s)| later(s.kind) && s.day.day() < first) {
        let (kind, day, first) = (stage.kind.word(), stage.day.to_string(), first.to_string());
        let what = text!("problem-early", stage = kind, day = day, first = first);
        found.push(places.problem((Table::Stages, *i), "day", Severity::Warning, what, text!("problem-early-fix")));
    }
}

/// No more arrive than any row promises.
fn arrivals(stages: &[(usize, &Stage)], places: &Places, found: &mut Vec<Problem>) {
    let mut promised = stages.iter().filter(|(_, s)| is_promise(s.kind)).map(|(_, s)| s.people.high).peekable();
    if promised.peek().is_none() {
        return;
    }
    let Some(most) = promised.try_fold(0, |most, high| Some(high?.max(most))) else { return };
    let arrived = stages.iter().filter(|(_, s)| s.kind == StageKind::Arrived && s.people.low > most);
    for (i, stage) in arrived {
        let what = text!("problem-arrived", low = stage.people.low, most = most);
        found.push(places.problem((Table::Stages, *i), "low", Severity::Warning, what, text!("problem-arrived-fix")));
    }
}

/// Cumulative counts of one source do not fall.
fn falling(stages: &[(usize, &Stage)], places: &Places, found: &mut Vec<Problem>) {
    if stages.len() < 2 {
        return;
    }
    let mut series: BTreeMap<(StageKind, &Id), Vec<(usize, &Stage)>> = BTreeMap::new();
    for (i, stage) in stages {
        series.entry((stage.kind, &stage.evidence.source)).or_default().push((*i, stage));
    }
    for rows in series.values_mut() {
        rows.sort_by_key(|(i, stage)| (stage.day.day(), *i));
        for pair in rows.windows(2) {
            let [(_, before), (i, after)] = pair else { continue };
            if after.day > before.day && after.people.high.is_some_and(|high| high < before.people.low) {
                let (now, then, day) = (after.people.to_string(), before.people.to_string(), before.day.to_string());
                let what = text!("problem-falling", after = now, before = then, day = day);
                let fix = text!("problem-falling-fix");
                found.push(places.problem((Table::Stages, *i), "word", Severity::Warning, what, fix));
            }
        }
    }
}

/// The least and the most that a movement's rows say were sent; none: no row says it.
fn sent(stages: &[(usize, &Stage)]) -> Option<(i64, Option<i64>)> {
    let mut least: BTreeMap<StageKind, i64> = BTreeMap::new();
    let mut most = Some(0);
    for (_, stage) in stages.iter().filter(|(_, s)| s.kind.promises()) {
        let low = least.entry(stage.kind).or_insert(i64::MAX);
        *low = stage.people.low.min(*low);
        most = most.zip(stage.people.high).map(|(a, b): (i64, i64)| a.max(b));
    }
    least.into_values().max().map(|low| (low, most))
}

/// No part is larger than its parent, nor are all parts together.
fn parts(dataset: &Dataset, rows: &Rows<'_>, stages: &Stages<'_>, places: &Places, found: &mut Vec<Problem>) {
    if dataset.movements.iter().all(|movement| movement.part_of.is_none()) {
        return;
    }
    let of = |id: &Id| rows.movement(id).and_then(|movement| sent(stages.of_movement(movement)));
    let thing = |id: &Id| rows.movement(id).map(|row| dataset.movements[row].things.what);
    let mut sums: BTreeMap<&Id, i64> = BTreeMap::new();
    for (i, part) in dataset.movements.iter().enumerate() {
        // A part that counts another thing takes nothing from it: `links` says so.
        let Some(parent) = part.part_of.as_ref().filter(|id| thing(id) == Some(part.things.what)) else { continue };
        let Some((low, _)) = of(&part.id) else { continue };
        let sum = sums.entry(parent).or_default();
        *sum = sum.saturating_add(low);
        if let Some((_, Some(most))) = of(parent)
            && low > most
        {
            let what = text!("problem-part", low = low, whole = quoted(parent.as_str()), most = most);
            let fix = text!("problem-part-fix");
            found.push(places.problem((Table::Movements, i), "part_of", Severity::Error, what, fix));
        }
    }
    for (i, whole) in dataset.movements.iter().enumerate() {
        if let (Some(sum), Some((_, Some(most)))) = (sums.get(&whole.id), of(&whole.id))
            && *sum > most
        {
            let what = text!("problem-parts", whole = quoted(whole.id.as_str()), sum = *sum, most = most);
            found.push(places.problem(
                (Table::Movements, i),
                "id",
                Severity::Warning,
                what,
                text!("problem-parts-fix"),
            ));
        }
    }
}

/// Forces in their own country are not a deployment.
fn at_home(dataset: &Dataset, places: &Places, found: &mut Vec<Problem>) {
    let strengths = dataset.strengths.iter().enumerate().map(|(i, s)| ((Table::Strengths, i), s.sender, s.host));
    let movements = dataset.movements.iter().enumerate().map(|(i, m)| ((Table::Movements, i), m.sender, m.host));
    for (place, sender, host) in strengths.chain(movements) {
        if host == Host::Country(sender) {
            let what = text!("problem-at-home", sender = sender.as_str());
            found.push(places.problem(place, "host", Severity::Warning, what, text!("problem-at-home-fix")));
        }
    }
}

/// Levels without a number draw a question mark.
fn numberless(dataset: &Dataset, places: &Places, found: &mut Vec<Problem>) {
    let rows = dataset.strengths.iter().enumerate();
    for (i, strength) in rows.filter(|(_, s)| s.people.word == Word::Unknown) {
        let what = text!("problem-no-number", id = quoted(strength.id.as_str()));
        found.push(places.problem((Table::Strengths, i), "word", Severity::Note, what, ""));
    }
}

/// A place stands on the map of its host: without one it is on none.
fn hostless(dataset: &Dataset, places: &Places, found: &mut Vec<Problem>) {
    let at_a_place = |s: &Strength| !s.spot.place.trim().is_empty() || s.spot.at.is_some();
    let rows = dataset.strengths.iter().enumerate();
    for (i, strength) in rows.filter(|(_, s)| s.host == Host::Unplaced && at_a_place(s)) {
        let place = match (strength.spot.place.trim(), strength.spot.at) {
            ("", Some(at)) => format!("{}, {}", at.lat, at.lon),
            (words, _) => words.to_owned(),
        };
        // Whose words name several countries is known to be in none.
        let severity = if strength.host_text.trim().is_empty() { Severity::Warning } else { Severity::Note };
        let what = text!("problem-place-no-host", place = quoted(&place));
        found.push(places.problem((Table::Strengths, i), "host", severity, what, text!("problem-place-no-host-fix")));
    }
}
