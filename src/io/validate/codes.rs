//! Codes that name no country or organisation.

use super::{MOST, Places};
use crate::geo::Countries;
use crate::io::{
    manifest,
    problem::{Problem, Severity, shown},
    suggest,
    tables::Table,
};
use crate::model::{Code, Dataset};
use std::collections::BTreeMap;

pub(super) fn check(dataset: &Dataset, places: &Places, found: &mut Vec<Problem>) {
    let countries = Countries::embedded();
    let fits =
        |code: Code, is_place: bool| countries.get(code).is_some_and(|known| !(is_place && known.is_organisation()));
    // Finding a likely name takes time: not again for every row of a file that is wrong throughout.
    let mut remedies: BTreeMap<Code, String> = BTreeMap::new();
    let wrong = codes(dataset).into_iter().filter(|(.., code, is_place)| !fits(*code, *is_place)).take(MOST);
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
fn codes(dataset: &Dataset) -> Vec<((Table, usize), &'static str, Code, bool)> {
    let mut codes = Vec::new();
    for (i, strength) in dataset.strengths.iter().enumerate() {
        let place = (Table::Strengths, i);
        codes.push((place, "sender", strength.sender, false));
        codes.extend(strength.host.country().map(|code| (place, "host", code, true)));
    }
    for (i, movement) in dataset.movements.iter().enumerate() {
        let place = (Table::Movements, i);
        codes.push((place, "sender", movement.sender, false));
        codes.extend(movement.origin.country.map(|code| (place, "origin", code, true)));
        codes.extend(movement.host.country().map(|code| (place, "host", code, true)));
    }
    for (i, event) in dataset.events.iter().enumerate() {
        let place = (Table::Events, i);
        codes.extend(event.actor.map(|code| (place, "actor", code, false)));
        codes.extend(event.participants.iter().map(|code| (place, "participants", *code, false)));
    }
    codes
}
