//! Levels in words: what one counts, how old it is, what does not fit.

use super::{day, list, lower, name, people};
use crate::model::{Component, Dataset, Day, Estimate, Scope, Word, quoted};
use crate::posture::{Figures, Level, LevelRole, OverScopes};

/// What a level counts: “Assigned, air force”.
pub fn counted(scope: Scope, component: Component) -> String {
    list([name::scope(scope), &lower(name::part(component))])
}

/// The age of the latest report, if it is older than the expiry: “last reported 409 days ago, on 31 Dec 2020”.
pub fn stale(reported: Day, now: Day) -> String {
    text!("level-stale", n = now - reported, day = reported)
}

/// That a report that lists all no longer lists it, and since which of its days: “no longer listed since 31 Dec 2021”.
pub fn unlisted(since: Day) -> String {
    text!("level-unlisted", day = since)
}

/// The part that a level is of: “MINUSMA, Gao, 2e REI”; empty for the whole.
pub fn part_of(data: &Dataset, level: &Level) -> String {
    let Some(strength) = data.strengths.get(level.row as usize) else { return String::new() };
    if level.role == LevelRole::Rest {
        return text!("level-rest").to_owned();
    }
    list([strength.operation.trim(), &name::spot(&strength.spot), strength.unit.trim(), strength.things.kind.trim()])
}

/// A level in a line: “United States, assigned, Powidz: 176 reported on 31 Dec 2021, 180 present”.
pub fn line(data: &Dataset, level: &Level) -> String {
    let (sender, counted) = (name::country(level.sender), lower(&counted(level.scope, level.component)));
    let counted = list([counted, part_of(data, level)]);
    if level.role == LevelRole::Rest {
        return text!("level-line-rest", sender = sender, counted = counted, people = people(&level.present));
    }
    if let Some(since) = level.since {
        let gone = unlisted(since);
        return text!("level-line-unlisted", sender = sender, counted = counted, reported = report(level), gone = gone);
    }
    text!("level-line", sender = sender, counted = counted, reported = report(level), present = people(&level.present))
}

/// A level beside the sums: “27 reported on 31 Dec 2021, United States, assigned”.
pub fn beside(level: &Level) -> String {
    let gone = level.since.map(unlisted).unwrap_or_default();
    list([report(level), gone, name::country(level.sender), lower(&counted(level.scope, level.component))])
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

/// How present is computed; empty: nobody is.
pub fn since(level: &Level) -> &'static str {
    if level.since.is_some() {
        ""
    } else if level.records.len() > 1 || level.role == LevelRole::Rest {
        text!("level-moves-since")
    } else {
        text!("level-no-moves-since")
    }
}

/// What a reader must know of a level on a day: its age, what does not fit, where else it is counted.
pub fn remarks(level: &Level, now: Day) -> Vec<String> {
    let mut all = Vec::new();
    if level.stale {
        all.push(super::capital(&stale(level.reported_day, now)));
    }
    if level.reported.is_zero() && level.role != LevelRole::Rest {
        all.push(text!("level-zero").to_owned());
    }
    if let Some(gap) = level.gap.filter(|gap| !gap.is_zero()) {
        all.push(text!("level-gap", gap = people(&gap)));
    }
    if let Some(parts) = level.parts.filter(|_| level.role == LevelRole::Counted) {
        let rest = (level.reported - parts).floor_zero();
        let part = (people(&parts), people(&rest));
        all.push(if rest.is_zero() {
            text!("level-parts", parts = part.0)
        } else {
            text!("level-parts-and-rest", parts = part.0, rest = part.1)
        });
    }
    match level.role {
        LevelRole::Counted | LevelRole::Rest => {}
        LevelRole::Unlisted => all.extend(level.since.map(|since| super::capital(&unlisted(since)))),
        LevelRole::Within => all.push(text!("level-within").to_owned()),
        LevelRole::Aside => all.push(text!("level-aside").to_owned()),
        LevelRole::Elsewhere => all.push(text!("level-elsewhere").to_owned()),
    }
    all
}

/// Who is present.
pub fn present(figures: &Figures) -> String {
    figures.present.map_or_else(|| present_without(figures.stayed()), |present| people(&present))
}

/// Who is present where no strength says: it is not known; at least those who arrived, and stayed.
pub fn present_without(stayed: Option<Estimate>) -> String {
    present_without_as(stayed, people)
}

/// The same, a number written by `write`.
pub fn present_without_as(stayed: Option<Estimate>, write: impl Fn(&Estimate) -> String) -> String {
    match least_arrived_as(stayed, write) {
        Some(least) => text!("level-at-least-arrived", least = least),
        None => text!("number-not-known").to_owned(),
    }
}

/// “At least the about 1,133 who arrived”: all that is known of who is present; none: nobody is known to be.
pub fn least_arrived(stayed: Option<Estimate>) -> Option<String> {
    least_arrived_as(stayed, people)
}

fn least_arrived_as(stayed: Option<Estimate>, write: impl Fn(&Estimate) -> String) -> Option<String> {
    // “At least the at least 2,574” says it twice.
    let least = |people: Estimate| if people.word == Word::AtLeast { Estimate::exact(people.low) } else { people };
    let stayed = stayed.filter(|people| people.low > 0).map(least)?;
    Some(text!("level-least-arrived", people = write(&stayed)))
}

/// The scope of the levels that are shown: “scope: assigned”.
pub fn of_scope(scope: Scope) -> String {
    let name = lower(name::scope(scope));
    // “Scope: scope not reported” says it twice.
    if scope == Scope::Unspecified { name } else { text!("level-of-scope", scope = name) }
}

/// Levels over scopes: “assigned 176 + rotational about 8,700: about 8,876 if nobody is in both”.
pub fn over_scopes(over: &OverScopes) -> String {
    let [(one, here), (other, there)] = over.parts.map(|(scope, n)| (lower(name::scope(scope)), people(&n)));
    let sum = people(&over.sum());
    let line = text!("level-over-scopes", one = one, here = here, other = other, there = there, sum = sum);
    match over.beside.as_slice() {
        [] => line,
        beside => {
            let beside = list(beside.iter().map(|scope| quoted(scope.word())));
            text!("level-over-scopes-beside", line = line, beside = beside)
        }
    }
}

/// How many may be counted twice, as an organisation's people and as its members'.
pub fn twice(overlap: Estimate) -> String {
    text!("level-twice", people = people(&Estimate::up_to(-overlap.low)))
}
