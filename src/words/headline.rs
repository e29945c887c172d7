//! The headline of a picture: who, where, when, and how many.

use super::{long_day, lower, name, some, told};
use crate::geo::{Countries, Phrase, phrase};
use crate::model::{Code, Dataset, Estimate, Region, Scope, Thing, Word};
use crate::posture::{Account, Accounts, Figures, HostFigures, Posture};
use std::collections::BTreeSet;

/// The number of a host that a headline is about.
pub type NumberOf = fn(&Figures) -> Option<Estimate>;

/// What a headline is about: the records, and the answer with what is behind it.
pub type Told<'a> = (&'a Dataset, &'a Posture, &'a Accounts);

/// Whose forces an account has, as far as a headline counts them.
type Senders = fn(&Dataset, &Posture, &Account) -> Vec<Code>;

fn senders_of_levels(_: &Dataset, posture: &Posture, account: &Account) -> Vec<Code> {
    account.added(posture.scope).map(|level| level.sender).collect()
}

fn senders_of_changes(data: &Dataset, _: &Posture, account: &Account) -> Vec<Code> {
    let counted = account.changes.iter().filter(|change| change.promised.is_some() && !change.at_origin);
    counted.filter_map(|change| data.movements.get(change.movement as usize)).map(|movement| movement.sender).collect()
}

/// “US troops assigned abroad, 31 December 2021: 165,547”. None: no number is known.
pub fn of_level(told_of: Told<'_>, number: NumberOf) -> Option<String> {
    let (_, posture, _) = told_of;
    let total = number(&posture.total.figures)?;
    let (who, place) = (who(told_of, senders_of_levels), inside(&place(told_of, number, senders_of_levels)));
    let (day, n) = (long_day(posture.day), told(posture.thing, some(&total), &total));
    Some(match posture.scope {
        Scope::Assigned => text!("headline-assigned", who = who, place = place, day = day, n = n),
        Scope::Rotational => text!("headline-rotational", who = who, place = place, day = day, n = n),
        Scope::All | Scope::Unspecified => text!("headline-level", who = who, place = place, day = day, n = n),
    })
}

/// “US troops for Poland, 13 February 2022: 4,700 promised, about 1,133 arrived”. None: nothing moved.
pub fn of_movements(told_of: Told<'_>) -> Option<String> {
    let (_, posture, _) = told_of;
    let figures = &posture.total.figures;
    let promised = figures.promised?;
    let number: NumberOf = |figures| figures.promised;
    let (who, day) = (who(told_of, senders_of_changes), long_day(posture.day));
    let n = told(posture.thing, some(&promised), &promised);
    let word = super::promised(posture.net);
    let goal = whither(&place(told_of, number, senders_of_changes));
    Some(match figures.arrived {
        // “Number not known arrived” is no English.
        Some(arrived) if arrived.word == Word::Unknown && !super::nameless(&arrived) => {
            text!("headline-moved-unknown", who = who, goal = goal, day = day, n = n, word = word)
        }
        Some(arrived) => {
            text!("headline-moved", who = who, goal = goal, day = day, n = n, word = word, arrived = some(&arrived))
        }
        None => text!("headline-promised", who = who, goal = goal, day = day, n = n, word = word),
    })
}

/// Whose they are and what is counted: “US troops”, “Troops of Germany”, “Combat aircraft”.
fn who((data, posture, accounts): Told<'_>, senders: Senders) -> String {
    let all =
        accounts.hosts.iter().map(|(_, account)| account).chain(accounts.unplaced.iter().map(|(_, account)| account));
    let senders: BTreeSet<Code> = all.flat_map(|account| senders(data, posture, account)).collect();
    let one = match senders.iter().collect::<Vec<_>>()[..] {
        [one] => Some(*one),
        _ => None,
    };
    if posture.thing.is_people() { troops(one) } else { things(posture.thing, one) }
}

/// “US troops”, “Troops of Germany”.
fn troops(sender: Option<Code>) -> String {
    let Some(sender) = sender else { return text!("headline-troops").to_owned() };
    match (sender.as_str(), short(sender)) {
        ("USA", _) => text!("headline-troops-us").to_owned(),
        ("GBR", _) => text!("headline-troops-uk").to_owned(),
        (_, Some(short)) => text!("headline-troops-short", sender = short),
        (_, None) => text!("headline-troops-of", sender = name::of_country(sender)),
    }
}

/// “US combat aircraft”, “Combat aircraft of Germany”.
fn things(thing: Thing, sender: Option<Code>) -> String {
    let (label, things) = (thing.text(), super::thing(thing));
    let Some(sender) = sender else { return label.to_owned() };
    match (sender.as_str(), short(sender)) {
        ("USA", _) => text!("headline-things-us", things = things, label = label),
        ("GBR", _) => text!("headline-things-uk", things = things, label = label),
        (_, Some(short)) => text!("headline-things-short", sender = short, things = things, label = label),
        (_, None) => text!("headline-things-of", label = label, sender = name::of_country(sender)),
    }
}

/// The short name of an organisation, before what is counted; none: it is a country, or the language says whose they are otherwise.
fn short(sender: Code) -> Option<String> {
    let organisation = Countries::embedded().get(sender).is_some_and(crate::geo::Country::is_organisation);
    (organisation && phrase(sender, Phrase::Of).is_none()).then(|| sender.as_str().to_owned())
}

/// Where all hosts of a number are.
enum Place {
    Host(Code),
    Europe,
    Abroad,
    /// Some of them are in their own country.
    Anywhere,
}

fn place((data, posture, accounts): Told<'_>, number: NumberOf, senders: Senders) -> Place {
    let counted = || posture.hosts.iter().filter(|host| number(&host.figures).is_some());
    let in_europe = |host: &HostFigures| {
        let country = Countries::embedded().get(host.host);
        country.is_some_and(|country| country.region == Some(Region::Europe))
    };
    let at_home = |host: &HostFigures| {
        let account = accounts.host(host.host);
        account.is_some_and(|account| senders(data, posture, account).contains(&host.host))
    };
    let mut hosts = counted();
    match (hosts.next(), hosts.next()) {
        (Some(one), None) if posture.unplaced.is_empty() => Place::Host(one.host),
        (Some(_), Some(_)) if counted().all(in_europe) => Place::Europe,
        _ if counted().any(at_home) => Place::Anywhere,
        _ => Place::Abroad,
    }
}

fn inside(place: &Place) -> String {
    match place {
        Place::Host(code) => name::in_country(*code),
        Place::Europe => text!("headline-in-europe").to_owned(),
        Place::Abroad => text!("headline-abroad").to_owned(),
        Place::Anywhere => text!("headline-anywhere").to_owned(),
    }
}

fn whither(place: &Place) -> String {
    match place {
        Place::Host(code) => name::for_country(*code),
        Place::Europe => text!("headline-for-europe").to_owned(),
        Place::Abroad | Place::Anywhere => text!("headline-sent").to_owned(),
    }
}

/// What stands below the headline of levels: “People present, scope: assigned”.
pub fn under_level(thing: Thing, word: &str, scope: Scope) -> String {
    text!("headline-under-level", things = thing.text(), word = lower(word), scope = lower(name::scope(scope)))
}
