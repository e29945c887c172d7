//! How a country's number is computed, as a sum: “= 1,700 (national) + 3,000 (command not reported)”.

use super::{list, lower, name, people};
use crate::model::{Command, Dataset, Estimate, Movement};
use crate::posture::{Account, Change, Quantity};

/// A sum of more single movements than this is not read: its only sender and command are named instead.
const MOST_TERMS: usize = 40;

/// One term of a sum.
#[derive(Debug, Clone, PartialEq)]
struct Term {
    people: Estimate,
    what: String,
}

/// The number of a change: promised or arrived. A level is none.
pub fn number_of(change: &Change, quantity: Quantity) -> Option<Estimate> {
    match quantity {
        Quantity::Promised => change.promised,
        Quantity::Arrived => change.arrived,
        Quantity::Reported | Quantity::Present => None,
    }
}

/// The sum behind promised or arrived; empty where there is none.
pub fn formula(data: &Dataset, account: &Account, quantity: Quantity) -> String {
    let mut terms = here(data, account, quantity);
    let leaving = leaving(data, account, quantity);
    if terms.len() == 1 && leaving.is_empty() {
        return terms.remove(0).what;
    }
    written(&terms, &leaving)
}

/// The people who come, by what tells them apart best: command, else sender, else the single movements.
fn here(data: &Dataset, account: &Account, quantity: Quantity) -> Vec<Term> {
    let all = account.changes.iter().filter(|change| !change.at_origin);
    let found: Vec<_> = all
        .filter_map(|change| {
            let people = number_of(change, quantity).filter(|people| !people.is_zero())?;
            Some((data.movements.get(change.movement as usize)?, people))
        })
        .collect();
    let commands = grouped(&found, |movement| movement.command);
    if commands.len() > 1 {
        return named(commands, |key| command(key).to_owned());
    }
    let mut terms = named(grouped(&found, |movement| movement.sender), name::country);
    if terms.len() == 1 && found.len() <= MOST_TERMS {
        let unit = |movement: &Movement| Some(movement.unit.to_string()).filter(|unit| !unit.is_empty());
        let units = grouped(&found, |movement| unit(movement).unwrap_or_else(|| name::country(movement.sender)));
        terms = named(units, |unit| unit);
    }
    if let (Some((movement, _)), [term]) = (found.first(), terms.as_mut_slice()) {
        term.what = list([name::country(movement.sender), lower(name::command(movement.command))]);
    }
    terms
}

/// The people of movements that have something in common, in the order in which that is met first.
fn grouped<K: PartialEq>(found: &[(&Movement, Estimate)], key: impl Fn(&Movement) -> K) -> Vec<(K, Estimate)> {
    let mut groups: Vec<(K, Estimate)> = Vec::new();
    for (movement, people) in found {
        let key = key(movement);
        match groups.iter_mut().find(|(other, _)| *other == key) {
            Some((_, sum)) => *sum = *sum + *people,
            None => groups.push((key, *people)),
        }
    }
    groups
}

fn named<K>(groups: Vec<(K, Estimate)>, what: impl Fn(K) -> String) -> Vec<Term> {
    groups.into_iter().map(|(key, people)| Term { people, what: what(key) }).collect()
}

/// The people who leave for elsewhere; only a net answer has them.
fn leaving(data: &Dataset, account: &Account, quantity: Quantity) -> Vec<Term> {
    let mut terms = Vec::new();
    for change in account.changes.iter().filter(|change| change.at_origin) {
        let movement = data.movements.get(change.movement as usize);
        if let Some((movement, people)) = movement.zip(number_of(change, quantity)) {
            let place = name::place(movement.host, &movement.host_text);
            add(&mut terms, text!("formula-left-for", place = place), Estimate::ZERO - people);
        }
    }
    terms
}

fn add(terms: &mut Vec<Term>, what: String, people: Estimate) {
    match terms.iter_mut().find(|term| term.what == what) {
        Some(term) => term.people = term.people + people,
        None => terms.push(Term { people, what }),
    }
}

fn written(terms: &[Term], leaving: &[Term]) -> String {
    let mut text = String::new();
    for Term { people, what } in terms {
        let link = if text.is_empty() { "= " } else { " + " };
        text.push_str(&format!("{link}{} ({what})", self::people(people)));
    }
    for Term { people, what } in leaving {
        let link = if text.is_empty() { "= 0 − " } else { " − " };
        text.push_str(&format!("{link}{} {what}", self::people(people)));
    }
    text
}

/// A command as a term names it.
fn command(command: Command) -> &'static str {
    match command {
        Command::National => text!("formula-national"),
        Command::Nato => text!("formula-nato"),
        Command::Un => text!("formula-un"),
        Command::Eu => text!("formula-eu"),
        Command::Coalition => text!("formula-coalition"),
        Command::Unknown => text!("formula-command-not-reported"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums_are_written_out() {
        let term = |n, what: &str| Term { people: Estimate::exact(n), what: what.to_owned() };
        let terms = [term(1700, "national"), term(3000, "command not reported")];
        assert_eq!(written(&terms, &[]), "= 1,700 (national) + 3,000 (command not reported)");
        let leaving = [term(1000, "left for Romania")];
        assert_eq!(written(&terms[..1], &leaving), "= 1,700 (national) − 1,000 left for Romania");
        assert_eq!(written(&[], &leaving), "= 0 − 1,000 left for Romania");
    }
}
