//! What is shown: the posture of a day as a table, a row for each share of each host, then for what is unplaced. Shares add up to
//! hosts and totals, so that a pivot table over them counts no one twice.

use super::{Heading, Kind, Sheet, people_cells};
use crate::geo::Countries;
use crate::model::{Cell, Code, Dataset, Id, LatLon, RecordRef};
use crate::posture::{Accounts, Figures, Posture, Share};
use std::collections::BTreeSet;

/// An answer about a day, with what it is made of.
#[derive(Debug, Clone, Copy)]
pub struct Shown<'a> {
    /// The dataset that was asked.
    pub data: &'a Dataset,
    /// The answer.
    pub posture: &'a Posture,
    /// The records behind its numbers.
    pub accounts: &'a Accounts,
}

/// A row of the table.
struct Row<'a> {
    host: Option<&'a Code>,
    /// The name of the host, or where it is in words.
    place: &'a str,
    /// The figures of the whole place.
    all: &'a Figures,
    share: Share,
    records: Vec<RecordRef>,
}

const COLUMNS: &[(&str, Kind)] = &[
    ("day", Kind::Day),
    ("host", Kind::Text),
    ("name", Kind::Text),
    ("sender", Kind::Text),
    ("scope", Kind::Text),
    ("component", Kind::Text),
    ("command", Kind::Text),
    ("promised_low", Kind::People),
    ("promised_best", Kind::People),
    ("promised_high", Kind::People),
    ("promised_word", Kind::Text),
    ("arrived_low", Kind::People),
    ("arrived_best", Kind::People),
    ("arrived_high", Kind::People),
    ("arrived_word", Kind::Text),
    ("reported_low", Kind::People),
    ("reported_best", Kind::People),
    ("reported_high", Kind::People),
    ("reported_word", Kind::Text),
    ("present_low", Kind::People),
    ("present_best", Kind::People),
    ("present_high", Kind::People),
    ("present_word", Kind::Text),
    ("reported_day", Kind::Day),
    ("stale", Kind::Text),
    ("sources", Kind::Text),
    ("what", Kind::Text),
];

/// The posture as a table.
pub fn posture_sheet(shown: Shown<'_>) -> Sheet<'_> {
    let rows = rows(shown);
    let places: Vec<Option<LatLon>> = rows.iter().map(|row| Countries::embedded().get(*row.host?)?.symbol).collect();
    let headings = COLUMNS.iter().map(|(name, kind)| Heading { name, kind: *kind }).collect();
    let cells = move |at: usize| rows.get(at).map(|row| cells(shown, row)).unwrap_or_default();
    Sheet::new(text!("export-posture"), headings, places.len(), cells)
        .placed(move |at| places.get(at).copied().flatten())
}

fn rows(Shown { data, posture, accounts }: Shown<'_>) -> Vec<Row<'_>> {
    let mut rows = Vec::new();
    for host in &posture.hosts {
        let Some(account) = accounts.host(host.host) else { continue };
        rows.extend(account.shares(data, posture.scope).into_iter().map(|share| Row {
            host: Some(&host.host),
            all: &host.figures,
            place: Countries::embedded().english(&host.host),
            records: account.records_of(&share, posture.scope, data),
            share,
        }));
    }
    for (unplaced, (_, account)) in posture.unplaced.iter().zip(&accounts.unplaced) {
        rows.extend(account.shares(data, posture.scope).into_iter().map(|share| Row {
            host: None,
            place: &unplaced.place,
            all: &unplaced.figures,
            records: account.records_of(&share, posture.scope, data),
            share,
        }));
    }
    rows
}

fn cells<'a>(shown: Shown<'a>, row: &Row<'a>) -> Vec<Cell<'a>> {
    let Row { share, .. } = row;
    let figures = &share.figures;
    let mut cells = vec![
        Cell::Day(shown.posture.day.into()),
        Cell::text(row.host.map_or("", Code::as_str)),
        Cell::text(row.place),
        Cell::text(share.sender.to_string()),
        Cell::text(share.scope.word()),
        Cell::text(share.component.word()),
        Cell::text(share.command.word()),
    ];
    for people in [figures.promised, figures.arrived, figures.reported, figures.presence_in(row.all)] {
        cells.extend(people_cells(people));
    }
    cells.push(Cell::day(figures.reported_day.map(Into::into)));
    cells.push(Cell::text(if figures.stale { "yes" } else { "" }));
    let ids = sources_of(shown.data, &row.records);
    cells.push(Cell::text(ids.into_iter().map(Id::as_str).collect::<Vec<_>>().join(";")));
    cells.push(Cell::text(shown.posture.thing.word()));
    cells
}

/// The claims behind all numbers, in order and once each.
pub(super) fn claims(Shown { posture, accounts, .. }: Shown<'_>) -> Vec<RecordRef> {
    let everywhere = accounts.hosts.iter().map(|(_, account)| account);
    let everywhere = everywhere.chain(accounts.unplaced.iter().map(|(_, account)| account));
    let all: BTreeSet<RecordRef> = everywhere.flat_map(|account| account.counted(posture.scope)).collect();
    all.into_iter().filter(|record| matches!(record, RecordRef::Strength(_) | RecordRef::Stage(_))).collect()
}

/// Ids of the sources behind records, in order and once each.
pub fn sources_of<'a>(data: &'a Dataset, records: &[RecordRef]) -> Vec<&'a Id> {
    let evidence = records.iter().filter_map(|record| data.evidence(*record));
    let ids: BTreeSet<&Id> = evidence.map(|evidence| &evidence.source).collect();
    ids.into_iter().collect()
}
