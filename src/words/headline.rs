//! The headline of a picture: who, where, when, and how many.

use super::{capital, long_day, lower, name, some, told};
use crate::geo::Countries;
use crate::model::{Code, Estimate, Region, Scope, Thing};
use crate::posture::{Figures, HostFigures, Posture};
use std::collections::BTreeSet;

/// The number of a host that a headline is about.
pub type NumberOf = fn(&Figures) -> Option<Estimate>;

/// “US troops assigned abroad, 31 December 2021: 165,547”. None: no number is known.
pub fn of_level(posture: &Posture, number: NumberOf) -> Option<String> {
    let total = number(&posture.total.figures)?;
    let (who, place) = (who(posture, number), inside(posture, number));
    let (day, n) = (long_day(posture.day), told(posture.thing, some(&total), &total));
    Some(match posture.scope {
        Scope::Assigned => text!("headline-assigned", who = who, place = place, day = day, n = n),
        Scope::Rotational => text!("headline-rotational", who = who, place = place, day = day, n = n),
        Scope::All | Scope::Unspecified => text!("headline-level", who = who, place = place, day = day, n = n),
    })
}

/// “US troops for Poland, 13 February 2022: 4,700 promised, about 1,133 arrived”. None: nothing moved.
pub fn of_movements(posture: &Posture) -> Option<String> {
    let figures = &posture.total.figures;
    let promised = figures.promised?;
    let number: NumberOf = |figures| figures.promised;
    let (who, day) = (who(posture, number), long_day(posture.day));
    let n = told(posture.thing, some(&promised), &promised);
    let word = super::promised(posture.net);
    let goal = whither(posture, number);
    Some(match figures.arrived {
        Some(arrived) => {
            text!("headline-moved", who = who, goal = goal, day = day, n = n, word = word, arrived = some(&arrived))
        }
        None => text!("headline-promised", who = who, goal = goal, day = day, n = n, word = word),
    })
}

/// Whose they are and what is counted: “US troops”, “Troops of Germany”, “Combat aircraft”.
fn who(posture: &Posture, number: NumberOf) -> String {
    let shares = posture.hosts.iter().flat_map(|host| &host.by).chain(&posture.total.by);
    let senders: BTreeSet<Code> = shares.filter(|share| number(&share.figures).is_some()).map(|s| s.sender).collect();
    let things =
        if posture.thing.is_people() { text!("headline-troops").to_owned() } else { super::thing(posture.thing) };
    match senders.iter().collect::<Vec<_>>()[..] {
        [one] => match of_sender(*one) {
            Some(short) => text!("headline-short", sender = short, things = things),
            None => text!("headline-of", sender = name::the_country(*one), things = capital(&things)),
        },
        _ => capital(&things),
    }
}

/// What a sender is called before what is counted; none: it has no such name.
fn of_sender(sender: Code) -> Option<String> {
    match sender.as_str() {
        "USA" => Some(text!("headline-us").to_owned()),
        "GBR" => Some(text!("headline-uk").to_owned()),
        code => {
            let country = Countries::embedded().get(sender);
            country.is_some_and(crate::geo::Country::is_organisation).then(|| code.to_owned())
        }
    }
}

/// Where all hosts of a number are.
enum Place {
    Host(Code),
    Europe,
    Abroad,
    /// Some of them are in their own country.
    Anywhere,
}

fn place(posture: &Posture, number: NumberOf) -> Place {
    let counted = || posture.hosts.iter().filter(|host| number(&host.figures).is_some());
    let in_europe = |host: &HostFigures| {
        let country = Countries::embedded().get(host.host);
        country.is_some_and(|country| country.region == Some(Region::Europe))
    };
    let at_home = |host: &HostFigures| host.by.iter().any(|share| share.sender == host.host);
    let mut hosts = counted();
    match (hosts.next(), hosts.next()) {
        (Some(one), None) if posture.unplaced.is_empty() => Place::Host(one.host),
        (Some(_), Some(_)) if counted().all(in_europe) => Place::Europe,
        _ if counted().any(at_home) => Place::Anywhere,
        _ => Place::Abroad,
    }
}

fn inside(posture: &Posture, number: NumberOf) -> String {
    match place(posture, number) {
        Place::Host(host) => text!("headline-in", place = name::the_country(host)),
        Place::Europe => text!("headline-in", place = Region::Europe.name()),
        Place::Abroad => text!("headline-abroad").to_owned(),
        Place::Anywhere => text!("headline-anywhere").to_owned(),
    }
}

fn whither(posture: &Posture, number: NumberOf) -> String {
    match place(posture, number) {
        Place::Host(host) => text!("headline-for", place = name::the_country(host)),
        Place::Europe => text!("headline-for", place = Region::Europe.name()),
        Place::Abroad | Place::Anywhere => text!("headline-sent").to_owned(),
    }
}

/// What stands below the headline of levels: “People present, scope: assigned”.
pub fn under_level(thing: Thing, word: &str, scope: Scope) -> String {
    text!("headline-under-level", things = thing.text(), word = lower(word), scope = lower(name::scope(scope)))
}
