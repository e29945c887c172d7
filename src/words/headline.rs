//! The headline of a picture: who, where, when, and how many.

use super::{capital, long_day, lower, name, some, told};
use crate::geo::Countries;
use crate::model::{Code, Dataset, Estimate, Region, Scope, Thing};
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
        Place::Host(host) => text!("headline-in", place = name::the_country(*host)),
        Place::Europe => text!("headline-in", place = Region::Europe.name()),
        Place::Abroad => text!("headline-abroad").to_owned(),
        Place::Anywhere => text!("headline-anywhere").to_owned(),
    }
}

fn whither(place: &Place) -> String {
    match place {
        Place::Host(host) => text!("headline-for", place = name::the_country(*host)),
        Place::Europe => text!("headline-for", place = Region::Europe.name()),
        Place::Abroad | Place::Anywhere => text!("headline-sent").to_owned(),
    }
}

/// What stands below the headline of levels: “People present, scope: assigned”.
pub fn under_level(thing: Thing, word: &str, scope: Scope) -> String {
    text!("headline-under-level", things = thing.text(), word = lower(word), scope = lower(name::scope(scope)))
}
