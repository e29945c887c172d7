//! Things that are counted, in words. Numbers of people go without the word; those of all else have it: “6 combat aircraft”.

use super::{list, lower, number};
use crate::message::Language;
use crate::model::{Estimate, Thing, Word};
use crate::posture::Figures;

/// A thing within a sentence, in the plural: “combat aircraft”.
pub fn thing(thing: Thing) -> String {
    lower(thing.text())
}

/// So many of a thing: “6 combat aircraft”, “about 1,133 people”, “1 brigade”.
pub fn things(thing: Thing, count: &Estimate) -> String {
    named(thing, number::people(count), count)
}

/// A written number with its thing, which goes without saying where it is people, or where there is no number.
pub fn told(thing: Thing, written: String, count: &Estimate) -> String {
    if thing.is_people() || count.word == Word::Unknown { written } else { named(thing, written, count) }
}

/// A heading with what is counted under it: “Levels through time: combat aircraft”. Of people it goes without saying.
pub fn headed(heading: &str, thing: Thing) -> String {
    if thing.is_people() {
        return heading.to_owned();
    }
    text!("number-headed", heading = heading, things = self::thing(thing))
}

/// What else there is: “also 6 combat aircraft, 2 air-defence batteries”; who is present, else what is promised. Empty: nothing.
pub fn also<'a>(others: impl IntoIterator<Item = (Thing, &'a Figures)>) -> String {
    let some = |count: Option<Estimate>| count.filter(|count| !count.is_zero());
    let each = others.into_iter().filter_map(|(thing, figures)| {
        let promised = || some(figures.promised).map(|count| text!("number-promised", count = things(thing, &count)));
        some(figures.present).map(|count| things(thing, &count)).or_else(promised)
    });
    let all = list(each.collect::<Vec<_>>());
    if all.is_empty() { all } else { text!("number-also", all = all) }
}

fn named(thing: Thing, count: String, people: &Estimate) -> String {
    if people.word == Word::Unknown {
        return text!("number-unknown-things", things = self::thing(thing));
    }
    let n = governing(people);
    match thing {
        Thing::People => text!("number-people", n = n, count = count),
        Thing::CombatAircraft => text!("number-combat-aircraft", n = n, count = count),
        Thing::Aircraft => text!("number-aircraft", n = n, count = count),
        Thing::Helicopters => text!("number-helicopters", n = n, count = count),
        Thing::Drones => text!("number-drones", n = n, count = count),
        Thing::Ships => text!("number-ships", n = n, count = count),
        Thing::Submarines => text!("number-submarines", n = n, count = count),
        Thing::Tanks => text!("number-tanks", n = n, count = count),
        Thing::ArmouredVehicles => text!("number-armoured-vehicles", n = n, count = count),
        Thing::Artillery => text!("number-artillery", n = n, count = count),
        Thing::AirDefence => text!("number-air-defence", n = n, count = count),
        Thing::MissileLaunchers => text!("number-missile-launchers", n = n, count = count),
        Thing::Battalions => text!("number-battalions", n = n, count = count),
        Thing::Brigades => text!("number-brigades", n = n, count = count),
        Thing::Other => text!("number-other", n = n, count = count),
    }
}

/// The number in a written count that the word behind it agrees with: that of a range is its last, and “0–1 brigades” are several.
fn governing(count: &Estimate) -> i64 {
    if let (Word::About | Word::UpTo, Some(n)) = (count.word, Language::now().counted_after_a_word()) {
        return n;
    }
    match (count.best, count.stated_high()) {
        (Some(best), _) if matches!(count.word, Word::Exact | Word::About) => count.stated(best),
        (_, Some(high)) if high == count.stated_low() => high,
        (_, Some(high)) => high.max(2),
        (_, None) => count.stated_low().max(2),
    }
}
