//! The four numbers of a host in words: promised, arrived, reported, present; the text for a missing one, and how two differ.

use super::{lower, name, people};
use crate::message::Language;
use crate::model::{Day, Estimate, Scope, Thing, Word};
use crate::posture::{Difference, Figures, Quantity};

/// The text for a missing number, which is never zero.
pub fn missing(quantity: Quantity) -> &'static str {
    match quantity {
        Quantity::Promised => text!("figure-no-movement"),
        Quantity::Arrived | Quantity::Reported => text!("figure-not-reported"),
        Quantity::Present => text!("number-not-known"),
    }
}

/// The number, or the text for a missing one.
pub fn or_missing(quantity: Quantity, number: Option<Estimate>) -> String {
    number.map_or_else(|| missing(quantity).to_owned(), |number| people(&number))
}

/// Promised, net of departures or not.
pub fn promised(net: bool) -> &'static str {
    if net { text!("figure-net-promised") } else { text!("figure-promised") }
}

/// What moved, as a sentence and as a short number.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Moved {
    /// “about 1,133 arrived of 4,700 promised”.
    pub sentence: String,
    /// “about 1,133 of 4,700”.
    pub short: String,
}

/// What moved, in the words of `write`, which writes a number; `short` does so without a unit. None: nothing did.
pub fn moved(
    (promised, arrived): (Option<Estimate>, Option<Estimate>),
    net: bool,
    write: impl Fn(&Estimate) -> String,
    short: impl Fn(&Estimate) -> String,
) -> Option<Moved> {
    let said = |people: &Estimate| super::some_as(people, &write);
    let word = self::promised(net);
    Some(match (promised, arrived) {
        (None, None) => return None,
        (Some(all), None) => {
            Moved { sentence: text!("figure-no-arrival", promised = said(&all), word = word), short: write(&all) }
        }
        (Some(all), Some(there)) => {
            let sentence = text!("figure-arrived-of", arrived = said(&there), promised = said(&all), word = word);
            let short = if super::nameless(&there) {
                text!("figure-unknown-of", all = write(&all))
            } else {
                text!("figure-of", some = short(&there), all = write(&all))
            };
            Moved { sentence, short }
        }
        (None, Some(there)) => {
            let sentence = text!("figure-arrived", arrived = said(&there));
            Moved { short: sentence.clone(), sentence }
        }
    })
}

/// The window in words.
pub fn window(from: Day, day: Day, net: bool) -> String {
    match (from > day, net) {
        (true, _) => text!("figure-window-later", day = super::long_day(from)),
        (false, true) => text!("figure-window-net", day = super::long_day(from)),
        (false, false) => text!("figure-window", day = super::long_day(from)),
    }
}

/// What the numbers of changes and levels are about: “Changes since 1 February 2022; levels of scope “assigned”.” Before it what is
/// counted, if it is not people: “Combat aircraft. Changes since …”.
pub fn question((from, net): (Day, bool), scope: Scope, thing: Thing) -> String {
    // In English a scope is called as in the files, which its label would not fit: “levels of scope “unspecified””.
    let english = Language::now() == Language::En;
    let scope = if english { scope.word().to_owned() } else { lower(name::scope(scope)) };
    let from = super::long_day(from);
    let question = if net {
        text!("figure-question-net", day = from, scope = scope)
    } else {
        text!("figure-question", day = from, scope = scope)
    };
    if thing.is_people() { question } else { text!("figure-question-of", things = thing.text(), question = question) }
}

/// “promised 5,050 (was 1,700)”, for each number that differs.
pub fn differences(before: &Figures, after: &Figures) -> Vec<String> {
    let numbers = [
        (Quantity::Promised, before.promised, after.promised),
        (Quantity::Arrived, before.arrived, after.arrived),
        (Quantity::Reported, before.reported, after.reported),
        (Quantity::Present, before.present, after.present),
    ];
    let other = numbers.into_iter().filter(|(_, was, is)| was != is);
    let texts = other.map(|(quantity, was, is)| {
        let (now, before) = (or_missing(quantity, is), or_missing(quantity, was));
        text!("figure-instead", quantity = lower(name::quantity(quantity)), now = now, before = before)
    });
    texts.collect()
}

/// A change: “+1,700 promised”, “+6 combat aircraft promised”, “176 reported, first report”.
pub fn change(difference: &Difference, thing: Thing) -> String {
    let told = |count: &Estimate, written: String| super::told(thing, written, count);
    let quantity = lower(name::quantity(difference.quantity));
    match (difference.people(), difference.before, difference.after) {
        (Some(people), ..) if super::nameless(&people) => text!("figure-more", quantity = quantity),
        (Some(people), ..) if people.word == Word::Unknown => text!("figure-fewer", quantity = quantity),
        (Some(people), ..) => {
            text!("figure-change", people = told(&people, super::signed(&people, super::people)), quantity = quantity)
        }
        (None, None, Some(level)) => {
            text!("figure-first", people = told(&level, super::some(&level)), quantity = quantity)
        }
        (None, Some(level), _) => {
            text!("figure-no-longer", people = told(&level, super::some(&level)), quantity = quantity)
        }
        (None, None, None) => String::new(),
    }
}

/// “1,700 → 4,700”: a change from its number before to that after.
pub fn from_to(difference: &Difference) -> String {
    let number = |number: Option<Estimate>| match number {
        Some(number) => people(&number),
        None if difference.quantity.is_level() => missing(difference.quantity).to_owned(),
        None => text!("figure-not-reported").to_owned(),
    };
    text!("figure-from-to", before = number(difference.before), after = number(difference.after))
}

/// Where a number differs.
pub fn place_of(difference: &Difference) -> String {
    difference.host.map_or_else(|| name::placeless(&difference.place).to_owned(), name::country)
}

/// What became known after the known-on day: “4 claims became public after 3 Feb 2022; with hindsight: promised 5,050 (was 1,700).”
pub fn learnt(later: usize, undated: usize, on: Day, numbers: &[String]) -> String {
    if later + undated == 0 && numbers.is_empty() {
        return text!("figure-nothing-learnt", day = on);
    }
    let claims = text!("figure-claims-later", n = later, day = on);
    let claims = if undated == 0 { claims } else { text!("figure-claims-undated", claims = claims, n = undated) };
    if numbers.is_empty() {
        text!("figure-hindsight-same", claims = claims)
    } else {
        text!("figure-hindsight", claims = claims, numbers = numbers.join("; "))
    }
}
