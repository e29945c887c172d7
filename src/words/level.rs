//! Levels in words: what one counts, how old it is, what does not fit.

use super::{day, list, lower, name, people, some};
use crate::model::{Component, Day, Estimate, Scope};
use crate::posture::Level;

/// What a level counts: “Assigned, air force”.
pub fn counted(scope: Scope, component: Component) -> String {
    list([name::scope(scope), &lower(name::part(component))])
}

/// The age of the latest report, if it is older than the expiry: “last reported 409 days ago, on 31 Dec 2020”.
pub fn stale(reported: Day, now: Day) -> String {
    text!("level-stale", n = now - reported, day = reported)
}

/// A level in a line: “United States, assigned: 176 reported on 31 Dec 2021, 180 present”.
pub fn line(level: &Level) -> String {
    let (sender, counted) = (name::country(level.sender), lower(&counted(level.scope, level.component)));
    text!("level-line", sender = sender, counted = counted, reported = report(level), present = people(&level.present))
}

/// A level beside the sums: “27 reported on 31 Dec 2021, United States, assigned”.
pub fn beside(level: &Level) -> String {
    list([report(level), name::country(level.sender), lower(&counted(level.scope, level.component))])
}

/// “176 reported on 31 Dec 2021”, “176 last reported on 31 Dec 2020” where that is older than the expiry.
fn report(level: &Level) -> String {
    if level.stale {
        text!("level-last-report", people = level.reported, day = level.reported_day)
    } else {
        text!("level-report", people = level.reported, day = level.reported_day)
    }
}

/// Whose a level beside the sums is, and of when.
pub fn whose(level: &Level) -> String {
    list([name::country(level.sender), lower(&counted(level.scope, level.component)), day(level.reported_day)])
}

/// How present is computed.
pub fn since(level: &Level) -> &'static str {
    if level.records.len() > 1 { text!("level-moves-since") } else { text!("level-no-moves-since") }
}

/// What a reader must know of a level on a day: its age, what does not fit, where else it is counted.
pub fn remarks(level: &Level, now: Day) -> Vec<String> {
    let mut all = Vec::new();
    if level.stale {
        all.push(super::capital(&stale(level.reported_day, now)));
    }
    if level.reported.is_zero() {
        all.push(text!("level-zero").to_owned());
    }
    if let Some(gap) = level.gap.filter(|gap| !gap.is_zero()) {
        all.push(text!("level-gap", gap = people(&gap)));
    }
    if level.is_elsewhere() {
        all.push(text!("level-elsewhere").to_owned());
    }
    all
}

/// Who is present where no strength says: at least those who arrived.
pub fn present_without(arrived: Option<Estimate>) -> String {
    match arrived.filter(|people| people.low > 0) {
        Some(arrived) => text!("level-at-least-arrived", people = some(&arrived)),
        None => text!("number-not-known").to_owned(),
    }
}

/// How many may be counted twice, as an organisation's people and as its members'.
pub fn twice(overlap: Estimate) -> String {
    text!("level-twice", people = people(&Estimate::up_to(-overlap.low)))
}
