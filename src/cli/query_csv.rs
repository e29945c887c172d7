//! A posture as CSV: a row for each share of each host, then for what is unplaced. Shares add up to hosts and totals,
//! so a pivot table over them counts nobody twice.

use crate::{
    geo::Countries,
    model::{Dataset, Estimate, RecordRef},
    posture::Share,
    session::Derived,
};
use std::io::Write;

const MEASURES: [&str; 4] = ["promised", "arrived", "reported", "present"];

pub(super) fn write(out: &mut impl Write, dataset: &Dataset, derived: &Derived) -> anyhow::Result<()> {
    let (posture, accounts) = (derived.posture(), derived.accounts());
    let mut csv = csv::Writer::from_writer(out);
    let mut header: Vec<String> =
        ["day", "host", "name", "sender", "scope", "component", "command"].map(String::from).to_vec();
    for measure in MEASURES {
        header.extend(["low", "best", "high", "word"].map(|part| format!("{measure}_{part}")));
    }
    header.push("sources".to_owned());
    csv.write_record(&header)?;
    let day = posture.day.to_string();
    for host in &posture.hosts {
        let Some(account) = accounts.host(host.host) else { continue };
        for share in &host.by {
            let place = [&day, host.host.as_str(), Countries::embedded().name(&host.host)];
            csv.write_record(row(dataset, place, share, &account.records_of(share, posture.scope, dataset)))?;
        }
    }
    for (unplaced, (_, account)) in posture.unplaced.iter().zip(&accounts.unplaced) {
        for share in &unplaced.by {
            let records = account.records_of(share, posture.scope, dataset);
            csv.write_record(row(dataset, [&day, "", &unplaced.place], share, &records))?;
        }
    }
    csv.flush()?;
    Ok(())
}

fn row(dataset: &Dataset, place: [&str; 3], share: &Share, records: &[RecordRef]) -> Vec<String> {
    let mut cells: Vec<String> = place.map(String::from).to_vec();
    let key =
        [share.sender.to_string(), share.scope.to_string(), share.component.to_string(), share.command.to_string()];
    cells.extend(key);
    let figures = &share.figures;
    for estimate in [figures.promised, figures.arrived, figures.reported, figures.present] {
        cells.extend(estimate_cells(estimate));
    }
    let sources = super::query::sources(dataset, records);
    cells.push(sources.iter().map(|id| id.as_str()).collect::<Vec<_>>().join(";"));
    cells
}

/// Empty cells are “not known”; a zero is only ever a zero that somebody reported.
pub(super) fn estimate_cells(estimate: Option<Estimate>) -> [String; 4] {
    let number = |n: Option<i64>| n.map(|n| n.to_string()).unwrap_or_default();
    match estimate {
        None => Default::default(),
        Some(e) => [number(e.least()), number(e.best), number(e.high), e.word.word().to_owned()],
    }
}
