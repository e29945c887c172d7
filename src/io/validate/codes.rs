//! Codes that name no country or organisation.

use super::{MOST, Places};
use crate::geo::Countries;
use crate::io::{
    manifest,
    problem::{Problem, Severity, shown},
    suggest,
    tables::Table,
};
use crate::model::{Code, Dataset, HashMap};
use std::collections::BTreeMap;

pub(super) fn check(dataset: &Dataset, places: &Places, found: &mut Vec<Problem>) {
    let countries = Countries::embedded();
    let fits =
        |code: Code, is_place: bool| countries.get(code).is_some_and(|known| !(is_place && known.is_organisation()));
    // Each code is looked up once, and so is a likely name: not for every row.
    let mut known: HashMap<(Code, bool), bool> = HashMap::default();
    let mut is_wrong = |code, is_place| !*known.entry((code, is_place)).or_insert_with(|| fits(code, is_place));
    let mut remedies: BTreeMap<Code, String> = BTreeMap::new();
    let wrong = codes(dataset).filter(|(.., code, is_place)| is_wrong(*code, *is_place)).take(MOST);
    for (place, column, code, _) in wrong {
        let (what, remedy) = if countries.get(code).is_some() {
            let what = format!("{} is an organisation and no place", shown(code.as_str()));
            (what, "write the country, or leave it empty and put the words into host_text".to_owned())
        } else {
            let remedy = remedies.entry(code).or_insert_with(|| suggest::code(code.as_str()));
            (stranger(code), remedy.clone())
        };
        found.push(places.problem(place, column, Severity::Error, what, &remedy));
    }
    for (key, codes, is_place) in
        [("senders", &dataset.coverage.senders, false), ("hosts", &dataset.coverage.hosts, true)]
    {
        for code in codes.iter().filter(|code| !fits(**code, is_place)).take(MOST) {
            let problem =
                Problem::file(Severity::Warning, manifest::FILE, stranger(*code), suggest::code(code.as_str()));
            found.push(problem.column(&format!("laydown.coverage.{key}")));
        }
    }
}

fn stranger(code: Code) -> String {
    format!("{} is no country, territory or organisation", shown(code.as_str()))
}

/// Every code of the dataset with its column, and whether a place must stand there.
fn codes(dataset: &Dataset) -> impl Iterator<Item = ((Table, usize), &'static str, Code, bool)> {
    let strengths = dataset.strengths.iter().enumerate().flat_map(|(i, strength)| {
        let place = (Table::Strengths, i);
        let host = strength.host.country().map(|code| (place, "host", code, true));
        [Some((place, "sender", strength.sender, false)), host].into_iter().flatten()
    });
    let movements = dataset.movements.iter().enumerate().flat_map(|(i, movement)| {
        let place = (Table::Movements, i);
        let origin = movement.origin.country.map(|code| (place, "origin", code, true));
        let host = movement.host.country().map(|code| (place, "host", code, true));
        [Some((place, "sender", movement.sender, false)), origin, host].into_iter().flatten()
    });
    let events = dataset.events.iter().enumerate().flat_map(|(i, event)| {
        let place = (Table::Events, i);
        let actor = event.actor.map(|code| (place, "actor", code, false));
        actor.into_iter().chain(event.participants.iter().map(move |code| (place, "participants", *code, false)))
    });
    strengths.chain(movements).chain(events)
}
