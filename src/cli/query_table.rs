//! A posture as a table for a terminal.

use super::sheet::write_aligned;
use crate::model::{Code, Dataset, Day, Estimate, Scope};
use crate::posture::{Figures, FindingKind, Posture, Quantity, RegionTotal};
use crate::print::Out;
use crate::{session::Derived, words};
use std::{collections::BTreeSet, io::Write};

/// How many levels of other scopes, and beside the sums, are listed.
const MOST_OTHERS: usize = 12;
/// How many findings are listed beside the table.
const MOST_FINDINGS: usize = 40;

pub(super) fn write(out: &mut Out<impl Write>, dataset: &Dataset, derived: &Derived) -> anyhow::Result<()> {
    let posture = derived.posture();
    let (day, known) = (words::long_day(posture.day), words::as_known_on(posture.known_on));
    out.line(text!("query-posture", title = &dataset.title, day = day, known = known))?;
    out.line(words::question((posture.from, posture.net), posture.scope, posture.thing))?;
    out.line("")?;
    let hosts = posture.hosts.iter();
    let mut rows: Vec<[String; 5]> =
        hosts.map(|host| row(words::country(host.host), &host.figures, host.unlisted)).collect();
    rows.sort();
    let quantities = [Quantity::Promised, Quantity::Arrived, Quantity::Reported, Quantity::Present];
    let [promised, arrived, reported, present] = quantities.map(|quantity| words::quantity(quantity).to_owned());
    rows.insert(0, [text!("name-host").to_owned(), promised, arrived, reported, present]);
    for unplaced in &posture.unplaced {
        rows.push(row(format!("({})", unplaced.place), &unplaced.figures, None));
    }
    rows.push(row(text!("query-total").to_owned(), &posture.total.figures, None));
    write_aligned(out, &rows, &[false, true, true, true, true], true)?;
    write_other_things(out, derived)?;
    write_other_scopes(out, dataset, derived)?;
    write_over_scopes(out, derived)?;
    write_coverage(out, dataset, posture)?;
    write_beside(out, derived)?;
    write_events(out, dataset, posture)?;
    write_findings(out, derived)
}

fn row(name: String, figures: &Figures, unlisted: Option<Day>) -> [String; 5] {
    let reported = {
        let text = words::or_missing(Quantity::Reported, figures.reported);
        if figures.stale { text!("side-number-old", number = text) } else { text }
    };
    // Where nothing moves, no arrival is expected.
    let moved = |quantity, number: Option<Estimate>| {
        if figures.promised.is_none() && number.is_none() {
            "–".to_owned()
        } else {
            words::or_missing(quantity, number)
        }
    };
    if let Some(since) = unlisted {
        let [promised, arrived] = [(Quantity::Promised, figures.promised), (Quantity::Arrived, figures.arrived)];
        let [promised, arrived] = [promised, arrived].map(|(quantity, number)| moved(quantity, number));
        return [name, promised, arrived, words::unlisted(since), "–".to_owned()];
    }
    [
        name,
        moved(Quantity::Promised, figures.promised),
        moved(Quantity::Arrived, figures.arrived),
        reported,
        words::present(figures),
    ]
}

/// What there is of other things, host by host: never added, and never hidden either.
fn write_other_things(out: &mut Out<impl Write>, derived: &Derived) -> std::io::Result<()> {
    let hosts: BTreeSet<Code> = derived.others().iter().flat_map(|other| &other.hosts).map(|host| host.host).collect();
    let lines = hosts.into_iter().map(|host| (words::country(host), words::also(derived.also(host))));
    let mut lines: Vec<_> = lines.filter(|(_, also)| !also.is_empty()).collect();
    lines.sort();
    write_some(out, text!("query-other-things"), &lines, |(host, also)| {
        text!("query-in-host", host = host.as_str(), level = also.as_str())
    })
}

/// Levels that the table leaves out, for they are of another scope: never added, and never hidden either.
fn write_other_scopes(out: &mut Out<impl Write>, dataset: &Dataset, derived: &Derived) -> std::io::Result<()> {
    let hosts = derived.accounts().hosts.iter();
    let scopes = Scope::ALL.iter().filter(|scope| **scope != derived.posture().scope);
    let others = hosts.flat_map(|(host, account)| {
        scopes.clone().flat_map(move |scope| account.added(*scope).map(move |level| (*host, level)))
    });
    // What is old says least.
    let mut others: Vec<_> = others.collect();
    others.sort_by_key(|(_, level)| level.stale);
    write_some(out, text!("query-other-scopes"), &others, |(host, level)| {
        text!("query-in-host", host = words::country(*host), level = words::level_line(dataset, level))
    })
}

/// What the levels of a host come to over scopes that exclude each other.
fn write_over_scopes(out: &mut Out<impl Write>, derived: &Derived) -> std::io::Result<()> {
    let hosts = derived.accounts().hosts.iter();
    let all: Vec<_> = hosts.filter_map(|(host, account)| Some((*host, account.over_scopes()?))).collect();
    write_some(out, text!("query-over-scopes"), &all, |(host, over)| {
        text!("query-in-host", host = words::country(*host), level = words::over_scopes(over))
    })
}

/// A heading and the first of some lines under it; nothing for nothing.
fn write_some<T>(
    out: &mut Out<impl Write>,
    heading: &str,
    all: &[T],
    line: impl Fn(&T) -> String,
) -> std::io::Result<()> {
    if all.is_empty() {
        return Ok(());
    }
    out.line("")?;
    out.line(heading)?;
    for one in all.iter().take(MOST_OTHERS) {
        out.line(format!("  {}", line(one)))?;
    }
    if all.len() > MOST_OTHERS {
        out.line(format!("  {}", text!("query-and-more", n = all.len() - MOST_OTHERS)))?;
    }
    Ok(())
}

/// Whether the dataset says anything about the day at all.
fn write_coverage(out: &mut Out<impl Write>, dataset: &Dataset, posture: &Posture) -> std::io::Result<()> {
    let (from, until) = (dataset.coverage.from, dataset.coverage.until);
    let outside = from.is_some_and(|from| posture.day < from) || until.is_some_and(|until| until < posture.day);
    match words::covered(&dataset.coverage).filter(|_| outside) {
        Some(period) => out.lines(format!("\n{}", text!("query-not-covered", period = period))),
        None => Ok(()),
    }
}

/// Levels that are in no sum: totals for regions, and what lies in no one country.
fn write_beside(out: &mut Out<impl Write>, derived: &Derived) -> std::io::Result<()> {
    let headings = [text!("query-regions"), text!("query-no-country")];
    for (heading, mut totals) in headings.into_iter().zip(derived.accounts().beside()) {
        // What is old says least.
        totals.sort_by_key(|total| total.level.stale);
        write_some(out, heading, &totals, |total: &&RegionTotal| {
            let place = words::placeless(&total.place);
            text!("query-in-host", host = place, level = words::beside(&total.level))
        })?;
    }
    Ok(())
}

fn write_events(out: &mut Out<impl Write>, dataset: &Dataset, posture: &Posture) -> std::io::Result<()> {
    if !posture.events.is_empty() {
        out.line("")?;
        out.line(text!("query-events"))?;
    }
    for event in posture.events.iter().filter_map(|row| dataset.events.get(*row as usize)) {
        out.line(format!("  {}  {}", event.day, event.title))?;
    }
    Ok(())
}

fn write_findings(out: &mut Out<impl Write>, derived: &Derived) -> anyhow::Result<()> {
    let all = derived.findings();
    if all.is_empty() {
        return Ok(());
    }
    out.line("")?;
    out.line(text!("explain-findings"))?;
    // What only is old comes last.
    let (old, others): (Vec<_>, Vec<_>) = all.iter().partition(|finding| finding.kind() == FindingKind::Stale);
    for finding in others.iter().chain(&old).take(MOST_FINDINGS) {
        out.line(format!("  {}", words::finding(finding)))?;
    }
    if all.len() > MOST_FINDINGS {
        out.line(format!("  {}", text!("query-more-findings", n = all.len() - MOST_FINDINGS)))?;
    }
    Ok(())
}
