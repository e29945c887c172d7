//! What the user makes of claims: which one is preferred.

use crate::session::{Edit, Lookup, Notice, RowEdit, State, told};
use crate::{
    geo::Countries,
    model::{Code, Dataset, Id, Record, RecordRef},
    posture::Figures,
};
use std::collections::BTreeSet;

/// Prefers a claim over its rivals, or lets the rule decide among them again.
pub(super) fn prefer(state: &mut State, id: &Id, on: bool) {
    let data = state.document.dataset();
    let lookup = Lookup::of(data);
    let Some(record) = lookup.claim(data, id) else {
        return say(state, format!("There is no claim “{id}” in this dataset: nothing was changed"), true);
    };
    let rivals = lookup.rivals(data, record);
    if on && rivals.len() < 2 {
        return say(state, format!("“{id}” has no rival to be preferred over: nothing was changed"), true);
    }
    let wanted = |other: RecordRef| on && other == record;
    let pin = |other: &RecordRef| {
        RowEdit::change(data, *other, |record| match record {
            Record::Strength(strength) => strength.preferred = wanted(*other),
            Record::Stage(stage) => stage.preferred = wanted(*other),
            _ => {}
        })
    };
    let pins: Vec<_> = rivals.iter().filter_map(pin).collect();
    if pins.is_empty() {
        let text = if on { "is preferred already" } else { "is not pinned" };
        return say(state, format!("“{id}” {text}: nothing was changed"), false);
    }
    let remark = units(data, &rivals);
    let host = host(data, &lookup, record);
    let before = figures(state, host);
    let back = state.document.turn(Edit::Rows(pins));
    let name = if on { format!("prefer {id}") } else { format!("let the rule decide on {id}") };
    state.history.record(name, back);
    let what = told(&before, &figures(state, host));
    let what = outcome(host, &what);
    let did = if on { format!("{id} is preferred") } else { format!("{id} is no longer pinned") };
    say(state, format!("{did}: {what}{remark}"), false);
}

/// Counts the people of some records in another one, or by themselves again.
pub(super) fn count_in(state: &mut State, records: &[RecordRef], target: Option<RecordRef>) {
    let data = state.document.dataset();
    let id = target.and_then(|target| data.id(target)).cloned();
    if target.is_some() && id.is_none() {
        return say(state, "The record in which these people serve is gone: nothing was changed".to_owned(), true);
    }
    let link = |record: &RecordRef| {
        RowEdit::change(data, *record, |record| match record {
            Record::Strength(strength) => strength.counted_in.clone_from(&id),
            Record::Movement(movement) => movement.counted_in.clone_from(&id),
            _ => {}
        })
    };
    let links: Vec<_> = records.iter().filter(|record| Some(**record) != target).filter_map(link).collect();
    let Some(first) = links.first() else {
        return say(state, "These people are counted so already: nothing was changed".to_owned(), false);
    };
    if let Some((_, _, why)) = state.document.foreign(0, &links) {
        return say(state, format!("{why}: nothing was changed"), true);
    }
    let names: Vec<String> = links.iter().map(|row| row.id.to_string()).collect();
    let host = match &first.record {
        Some(Record::Movement(movement)) => movement.host.country(),
        Some(Record::Strength(strength)) => strength.host.country(),
        _ => None,
    };
    let before = figures(state, host);
    let back = state.document.turn(Edit::Rows(links));
    let names = names.join(", ");
    let name = id.map_or_else(|| format!("count {names} by itself"), |id| format!("count {names} in {id}"));
    state.history.record(name.clone(), back);
    let what = outcome(host, &told(&before, &figures(state, host)));
    say(state, format!("Done: {name}: {what}"), false);
}

/// What a change makes of the numbers of a place, in words.
fn outcome(host: Option<Code>, numbers: &[String]) -> String {
    let place = host.map_or_else(|| "the total".to_owned(), |host| Countries::embedded().name(&host).to_owned());
    if numbers.is_empty() {
        "no number of this day changes".to_owned()
    } else {
        format!("{place} now {}", numbers.join(", "))
    }
}

fn say(state: &mut State, text: String, is_error: bool) {
    state.transient.notice = Some(Notice { text, is_error });
}

/// The host that a claim is about.
fn host(data: &Dataset, lookup: &Lookup, record: RecordRef) -> Option<Code> {
    match record {
        RecordRef::Strength(row) => data.strengths.get(row as usize)?.host.country(),
        RecordRef::Stage(row) => {
            let movement = lookup.movement(&data.stages.get(row as usize)?.movement)?;
            data.movements.get(movement as usize)?.host.country()
        }
        RecordRef::Movement(_) | RecordRef::Event(_) => None,
    }
}

/// The numbers of a host on the day shown; none: the totals.
fn figures(state: &State, host: Option<Code>) -> Figures {
    let posture = state.document.index.posture(state.document.dataset(), &state.choices.query());
    match host {
        Some(host) => posture.host(host).map(|host| host.figures).unwrap_or_default(),
        None => posture.total.figures,
    }
}

/// A warning where rivals name different units: they may not speak of the same people.
fn units(data: &Dataset, rivals: &[RecordRef]) -> String {
    let unit = |record: &RecordRef| match record {
        RecordRef::Strength(row) => data.strengths.get(*row as usize).map(|s| s.unit.trim()),
        _ => None,
    };
    let units: BTreeSet<&str> = rivals.iter().filter_map(unit).filter(|unit| !unit.is_empty()).collect();
    if units.len() < 2 {
        return String::new();
    }
    let units: Vec<_> = units.into_iter().map(|unit| format!("“{unit}”")).collect();
    format!(". Its rivals name other units ({}): they may not speak of the same people", units.join(", "))
}
