//! How a country's number comes to be, as a sum: “1,700 (national) + 3,000 (command not stated)”.

use super::{
    super::{ctx::Ctx, words},
    amount::shown,
};
use crate::{
    model::{Command, Estimate, Movement},
    posture::{Account, Change},
};

/// Which of the two changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Which {
    /// Promised.
    Promised,
    /// Arrived.
    Arrived,
}

impl Which {
    /// The number of a change.
    pub fn of(self, change: &Change) -> Option<Estimate> {
        match self {
            Self::Promised => change.promised,
            Self::Arrived => change.arrived,
        }
    }
}

/// A sum of more single movements than this is not read: its only sender and command are named instead.
const MOST_TERMS: usize = 40;

/// One term of a sum.
#[derive(Debug, Clone, PartialEq)]
struct Term {
    people: Estimate,
    what: String,
}

/// The sum behind a number; empty where there is none.
pub fn sum(cx: &Ctx<'_>, account: &Account, which: Which) -> String {
    let mut terms = here(cx, account, which);
    let leaving = leaving(cx, account, which);
    if terms.len() == 1 && leaving.is_empty() {
        return terms.remove(0).what;
    }
    written(&terms, &leaving)
}

/// The people who come, by what tells them apart best: command, else sender, else the single movements.
fn here(cx: &Ctx<'_>, account: &Account, which: Which) -> Vec<Term> {
    let data = cx.state.document.dataset();
    let all = account.changes.iter().filter(|change| !change.at_origin);
    let found: Vec<_> = all
        .filter_map(|change| {
            let people = which.of(change).filter(|people| !people.is_zero())?;
            Some((data.movements.get(change.movement as usize)?, people))
        })
        .collect();
    let named = |terms: Vec<(String, Estimate)>| -> Vec<Term> {
        terms.into_iter().map(|(what, people)| Term { people, what }).collect()
    };
    let commands = grouped(&found, |movement| movement.command);
    if commands.len() > 1 {
        return named(commands.into_iter().map(|(key, people)| (command(key).to_owned(), people)).collect());
    }
    let senders = grouped(&found, |movement| movement.sender);
    let mut terms = named(senders.into_iter().map(|(code, people)| (cx.name(code), people)).collect());
    if terms.len() == 1 && found.len() <= MOST_TERMS {
        let unit = |movement: &Movement| Some(movement.unit.clone()).filter(|unit| !unit.is_empty());
        let units = grouped(&found, |movement| unit(movement).unwrap_or_else(|| cx.name(movement.sender)));
        terms = named(units);
    }
    if terms.len() > 1 {
        return terms;
    }
    if let (Some((movement, _)), [term]) = (found.first(), terms.as_mut_slice()) {
        term.what = format!("{}, {}", cx.name(movement.sender), words::command(movement.command).to_lowercase());
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

/// The people who leave for elsewhere; only a net answer has them.
fn leaving(cx: &Ctx<'_>, account: &Account, which: Which) -> Vec<Term> {
    let data = cx.state.document.dataset();
    let mut terms = Vec::new();
    for change in account.changes.iter().filter(|change| change.at_origin) {
        let movement = data.movements.get(change.movement as usize);
        if let Some((movement, people)) = movement.zip(which.of(change)) {
            let place = super::today::place(cx, movement.host, &movement.host_text);
            add(&mut terms, format!("left for {place}"), Estimate::ZERO - people);
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
    for term in terms {
        let link = if text.is_empty() { "= " } else { " + " };
        text.push_str(&format!("{link}{} ({})", shown(term.people), term.what));
    }
    for term in leaving {
        let link = if text.is_empty() { "= 0 − " } else { " − " };
        text.push_str(&format!("{link}{} {}", term.people, term.what));
    }
    text
}

fn command(command: Command) -> &'static str {
    match command {
        Command::National => "national",
        Command::Nato => "NATO",
        Command::Un => "UN",
        Command::Eu => "EU",
        Command::Coalition => "coalition",
        Command::Unknown => "command unknown",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums_are_written_out() {
        let term = |n, what: &str| Term { people: Estimate::exact(n), what: what.to_owned() };
        let terms = [term(1700, "national"), term(3000, "command unknown")];
        assert_eq!(written(&terms, &[]), "= 1,700 (national) + 3,000 (command unknown)");
        let leaving = [term(1000, "left for Romania")];
        assert_eq!(written(&terms[..1], &leaving), "= 1,700 (national) − 1,000 left for Romania");
        assert_eq!(written(&[], &leaving), "= 0 − 1,000 left for Romania");
    }
}
