//! Records in sentences: strengths, movements and their stages, events, and what each stands on.

use super::{capital, dated, list, lower, name, some, thing::told};
use crate::model::{Code, Component, Day, Event, Host, Movement, Precision, Scope, Stage, StageKind, Strength};

/// “1,700 in Poland”.
pub fn strength(strength: &Strength) -> String {
    let inside = match strength.host {
        Host::Country(code) if strength.spot.place.is_empty() => name::in_country(code),
        host => {
            let place = list([strength.spot.place.as_str(), &name::place(host, &strength.host_text)]);
            text!("headline-in", place = place)
        }
    };
    capital(&text!("record-strength", people = counted(strength), inside = inside))
}

/// A place in a sentence, by the language's phrase for a country; else by a message around its words.
fn said(host: Host, text: &str, known: fn(Code) -> String, other: fn(String) -> String) -> String {
    match host {
        Host::Country(code) => known(code),
        _ => other(name::place(host, text)),
    }
}

fn inside(host: Host, text: &str) -> String {
    said(host, text, name::in_country, |place| text!("headline-in", place = place))
}

/// “1,700 reported in Poland (assigned)”.
pub fn reported(strength: &Strength) -> String {
    let (inside, scope) = (inside(strength.host, &strength.host_text), lower(name::scope(strength.scope)));
    capital(&text!("record-reported", people = counted(strength), inside = inside, scope = scope))
}

/// How many of what: “1,700”, “6 combat aircraft”.
fn counted(strength: &Strength) -> String {
    told(strength.things.what, some(&strength.people), &strength.people)
}

/// Of when a strength is: “Strength of 31 Dec 2021, before that day’s movements”.
pub fn strength_day(strength: &Strength) -> String {
    let day = dated(strength.day);
    match strength.as_of {
        crate::model::AsOf::Start => text!("record-strength-of-start", day = day),
        crate::model::AsOf::End => text!("record-strength-of", day = day),
    }
}

/// “Vilseck, Germany → Mihail Kogălniceanu, Romania”.
pub fn route(movement: &Movement) -> String {
    let host = name::place(movement.host, &movement.host_text);
    let to = list([movement.spot.place.as_str(), &host]);
    let country = movement.origin.country.map(name::country);
    let from = match (movement.origin.place.as_str(), country) {
        ("", None) => text!("record-origin-not-reported").to_owned(),
        // The words may name the country already.
        (text, Some(country)) if !text.contains(&country) => list([text, &country]),
        (text, _) => capital(text),
    };
    text!("record-route", from = from, to = to)
}

/// Under whose command, in whose words.
pub fn commanded(movement: &Movement) -> String {
    capital(&list([name::command(movement.command), &movement.chain]))
}

/// What moves: thing, unless people, unit, component, scope.
pub fn moving(movement: &Movement) -> String {
    let thing = movement.things.what;
    let thing = if thing.is_people() { "" } else { thing.text() };
    capital(&list([thing, movement.unit.as_str(), name::part(movement.component), name::scope(movement.scope)]))
}

/// Whose strength, in which scope, of which component.
pub fn whose(sender: Code, scope: Scope, component: Component) -> String {
    list([&name::country(sender), name::scope(scope), name::part(component)])
}

/// “1,700 arrived”, “350 arrived, expected”.
pub fn stage(stage: &Stage, expected: bool) -> String {
    let (people, kind) = (capital(&some(&stage.people)), lower(name::stage(stage.kind)));
    if expected {
        text!("record-stage-expected", people = people, kind = kind)
    } else {
        text!("record-stage", people = people, kind = kind)
    }
}

/// The day of a stage, as exactly as it is known.
pub fn stage_day(stage: &Stage) -> String {
    match stage.day.precision() {
        Precision::Day => super::long_day(stage.day.day()),
        _ => dated(stage.day),
    }
}

/// “About 1,700 announced for Poland”.
pub fn step(stage: &Stage, movement: &Movement) -> String {
    let people = told(movement.things.what, some(&stage.people), &stage.people);
    let (host, text) = (movement.host, movement.host_text.as_str());
    let place = said(host, text, name::of_country, |place| place);
    let bound = said(host, text, name::for_country, |place| text!("headline-for", place = place));
    let from = said(host, text, name::from_country, |place| text!("scene-from", origin = place));
    capital(&match stage.kind {
        StageKind::Alerted => text!("record-step-alerted", people = people, bound = bound),
        StageKind::Announced => text!("record-step-announced", people = people, bound = bound),
        StageKind::Ordered => text!("record-step-ordered", people = people, place = place, bound = bound),
        StageKind::Moving => text!("record-step-moving", people = people, place = place, bound = bound),
        StageKind::Arrived => text!("record-step-arrived", people = people, inside = inside(host, text)),
        StageKind::Withdrawn => text!("record-step-withdrawn", people = people, from = from),
        StageKind::Cancelled => text!("record-step-cancelled", people = people, place = place, bound = bound),
    })
}

/// Kind and days of an event: “Warning, 11 Feb 2022 until 20 Feb 2022”.
pub fn event(event: &Event, now: Day) -> String {
    let (kind, day) = (name::event(event.kind), event.day.day());
    match event.until.map(crate::model::Dated::day) {
        None => text!("record-event", kind = kind, day = day),
        Some(until) if until < now => text!("record-event-over", kind = kind, day = day, until = until),
        Some(until) => text!("record-event-until", kind = kind, day = day, until = until),
    }
}

/// Who acts in an event and who takes part; empty where nobody is named.
pub fn participants(event: &Event) -> String {
    let mut others = event.participants.clone();
    others.dedup();
    let others = list(others.into_iter().map(name::country));
    match event.actor.map(name::country) {
        Some(actor) if others.is_empty() => text!("record-event-by", actor = actor),
        Some(actor) => text!("record-event-by-with", actor = actor, others = others),
        None if others.is_empty() => String::new(),
        None => text!("record-event-with", others = others),
    }
}

/// “the movement to Poland (m1)”, as another record names it.
pub fn named_movement(movement: &Movement) -> String {
    let place = name::place(movement.host, &movement.host_text);
    text!("record-named-movement", place = place, id = movement.id.as_str())
}

/// Whether what is entered is a second report of a movement: “Is this a second report of the movement to Poland (m1)? …”.
pub fn second_report(movement: &Movement) -> String {
    text!("record-second-report", movement = named_movement(movement))
}

/// The answer that it is.
pub fn second_source(movement: &Movement) -> String {
    text!("record-second-source", movement = named_movement(movement))
}

/// “Norway’s people in Latvia (s1)”, as another record names it.
pub fn named_strength(strength: &Strength) -> String {
    let (sender, place) = (name::country(strength.sender), name::place(strength.host, &strength.host_text));
    let whose = possessive(&sender);
    text!("record-named-strength", sender = sender, whose = whose, place = place, id = strength.id.as_str())
}

/// “Norway’s”, “United States’”.
pub fn possessive(name: &str) -> String {
    if name.ends_with('s') {
        text!("record-possessive-s", name = name)
    } else {
        text!("record-possessive", name = name)
    }
}

/// The words that carry a number, and where they stand: “…” (paragraph 9). Empty without words.
pub fn quoted(quote: &str, locator: &str) -> String {
    match (quote, locator) {
        ("", _) => String::new(),
        (quote, "") => text!("record-quote", quote = quote),
        (quote, locator) => text!("record-quote-in", quote = quote, locator = locator),
    }
}

/// How a number was derived; empty: as stated.
pub fn derived(how: &str) -> String {
    if how.is_empty() { String::new() } else { text!("record-derived", how = how) }
}

/// “Reuters: US sends troops”.
pub fn source_title(publisher: &str, title: &str) -> String {
    match (publisher, title) {
        (name, "") | ("", name) => name.to_owned(),
        (publisher, title) => text!("record-source", publisher = publisher, title = title),
    }
}
