//! Who says so, under which licence, and how to ask again.

use super::claims::{address, named};
use super::{Block, Item, asked::Asked};
use crate::export::{Citation, Shown};
use crate::model::{Id, RecordRef, Source};
use crate::session::view::OpenRequest;
use crate::words;
use std::collections::BTreeSet;

pub(super) fn sources(asked: Asked<'_>) -> Vec<Block> {
    let facts = asked.facts;
    let behind = facts.accounts.levels().flat_map(|level| level.records.iter().chain(&level.rivals));
    let changes = facts.accounts.changes().flat_map(|change| change.records.iter().chain(&change.rivals));
    let events = facts.posture.events.iter().map(|row| RecordRef::Event(*row));
    let events = events.filter(|record| {
        let RecordRef::Event(row) = record else { return false };
        facts.data.events.get(*row as usize).is_some_and(|event| event.day.day() >= facts.posture.from)
    });
    let records = behind.chain(changes).copied().chain(events);
    let used: BTreeSet<&Id> = records.filter_map(|record| Some(&facts.data.evidence(record)?.source)).collect();
    let all: Vec<&Source> = facts.data.sources.iter().filter(|source| used.contains(&source.id)).collect();
    let mut blocks = vec![Block::List(all.iter().map(|source| item(source)).collect())];
    let licences = asked.document().dataset().licenses.iter().map(|licence| {
        let name = if licence.title.is_empty() { &licence.name } else { &licence.title };
        let web = licence.path.starts_with("https://") || licence.path.starts_with("http://");
        Item {
            text: text!("print-sheet-licence", name = name.as_str()),
            source: if web { licence.path.clone() } else { String::new() },
            url: if web { licence.path.clone() } else { String::new() },
            ..Item::default()
        }
    });
    let view = OpenRequest::question(asked.state).view_string();
    let shown = Shown { data: facts.data, posture: facts.posture, accounts: facts.accounts };
    // Of all that the report quotes, not only of what counts.
    let cite = Citation::of_shown(shown, all, view.clone()).cite;
    let about: Vec<Item> = licences
        .chain([Item::plain(text!("report-cite", cite = cite)), Item::plain(text!("report-view", view = view))])
        .collect();
    blocks.extend([Block::Part(text!("report-about").to_owned()), Block::List(about)]);
    blocks
}

fn item(source: &Source) -> Item {
    let read = source.accessed.map(|day| text!("report-read", day = words::day(day)));
    let notes = [words::capital(words::tier(source.tier)), read.unwrap_or_default()];
    Item { text: named(source), notes: vec![words::list(notes)], source: address(source), url: address(source) }
}
