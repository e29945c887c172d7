//! What the user makes of claims: which one is preferred.

use crate::model::{Code, Dataset, Id, Record, RecordRef, in_quotes};
use crate::session::document::{Edit, Lookup, RowEdit};
use crate::session::state::{Notice, State};
use crate::{posture::Figures, words};
use std::collections::BTreeSet;

/// Prefers a claim over its rivals, or lets the rule decide among them again.
pub(super) fn prefer(state: &mut State, id: &Id, on: bool) {
    let data = state.document.dataset();
    let lookup = Lookup::of(data);
    let Some(record) = lookup.claim(data, id) else {
        return say(state, text!("notice-no-claim", id = id.as_str()), true);
    };
    let rivals = lookup.rivals(data, record);
    if on && rivals.len() < 2 {
        return say(state, text!("notice-no-rival", id = id.as_str()), true);
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
        let id = id.as_str();
        let text = if on { text!("notice-preferred-already", id = id) } else { text!("notice-not-pinned", id = id) };
        return say(state, text, false);
    }
    let remark = units(data, &rivals);
    let host = host(data, &lookup, record);
    let before = figures(state, host);
    let back = state.document.turn(Edit::Rows(pins));
    let name = if on { text!("step-pin", id = id.as_str()) } else { text!("step-unpin", id = id.as_str()) };
    state.history.record(name, back);
    let what = words::differences(&before, &figures(state, host));
    let what = outcome(host, &what);
    let id = id.as_str();
    let text = if on {
        text!("notice-preferred", id = id, outcome = what, units = remark)
    } else {
        text!("notice-unpinned", id = id, outcome = what, units = remark)
    };
    say(state, text, false);
}

/// Counts the people of some records in another one, or by themselves again.
pub(super) fn count_in(state: &mut State, records: &[RecordRef], target: Option<RecordRef>) {
    let data = state.document.dataset();
    let id = target.and_then(|target| data.id(target)).cloned();
    if target.is_some() && id.is_none() {
        return say(state, text!("notice-counted-in-gone").to_owned(), true);
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
        return say(state, text!("notice-counted-so").to_owned(), false);
    };
    if let Some((_, _, why)) = state.document.foreign(0, &links) {
        return say(state, text!("notice-why-nothing", why = why), true);
    }
    let names: Vec<String> = links.iter().map(|row| row.id.to_string()).collect();
    let host = match &first.record {
        Some(Record::Movement(movement)) => movement.host.country(),
        Some(Record::Strength(strength)) => strength.host.country(),
        _ => None,
    };
    let before = figures(state, host);
    let back = state.document.turn(Edit::Rows(links));
    let names = words::list(names);
    let name = match id {
        Some(id) => text!("step-count-in", names = names, id = id.as_str()),
        None => text!("step-count-alone", names = names),
    };
    state.history.record(name.clone(), back);
    let what = outcome(host, &words::differences(&before, &figures(state, host)));
    say(state, text!("notice-done-outcome", name = name, outcome = what), false);
}

/// What a change makes of the numbers of a place, in words.
fn outcome(host: Option<Code>, numbers: &[String]) -> String {
    let numbers = words::list(numbers);
    match host {
        _ if numbers.is_empty() => text!("notice-no-number-changes").to_owned(),
        Some(host) => text!("notice-host-now", host = words::country(host), numbers = numbers),
        None => text!("notice-total-now", numbers = numbers),
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
    let units: Vec<_> = units.into_iter().map(in_quotes).collect();
    text!("notice-other-units", units = words::list(units))
}
