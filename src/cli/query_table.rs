//! A posture as a table for a terminal.

use super::sheet::write_aligned;
use crate::{
    geo::Countries,
    model::{Component, Dataset, Day, Estimate, Scope},
    posture::{Figures, FindingKind, Level, Posture},
    session::{Derived, remark},
};
use std::io::Write;

/// How many levels of other scopes, and beside the sums, are listed.
const MOST_OTHERS: usize = 12;
/// How many findings are listed beside the table.
const MOST_FINDINGS: usize = 40;

const HEAD: [&str; 5] = ["Host", "Promised", "Arrived", "Reported", "Present"];

pub(super) fn write(out: &mut impl Write, dataset: &Dataset, derived: &Derived) -> anyhow::Result<()> {
    let posture = derived.posture();
    let known = posture.known_on.map_or(String::new(), |day| format!(", as known on {}", day.long()));
    let net = if posture.net { ", net of what left the origin" } else { "" };
    writeln!(out, "{} — {}{known}", dataset.title, posture.day.long())?;
    writeln!(out, "Changes since {}{net}; levels of scope “{}”.\n", posture.from.long(), posture.scope)?;
    let mut rows: Vec<[String; 5]> =
        posture.hosts.iter().map(|host| row(Countries::embedded().name(&host.host), &host.figures)).collect();
    rows.sort();
    rows.insert(0, HEAD.map(String::from));
    for unplaced in &posture.unplaced {
        rows.push(row(&format!("({})", unplaced.place), &unplaced.figures));
    }
    rows.push(row("Total", &posture.total.figures));
    write_aligned(out, &rows, &[false, true, true, true, true], true)?;
    write_rest(out, dataset, derived)
}

fn row(name: &str, figures: &Figures) -> [String; 5] {
    let cell = |estimate: Option<Estimate>, none: &str| estimate.map_or_else(|| none.to_owned(), |e| e.to_string());
    let none_arrived = if figures.promised.is_some() { "none reported" } else { "–" };
    let stale = if figures.stale { " (stale)" } else { "" };
    [
        name.to_owned(),
        cell(figures.promised, "–"),
        cell(figures.arrived, none_arrived),
        cell(figures.reported, "not known") + stale,
        cell(figures.present, "not known"),
    ]
}

/// Levels that the table leaves out, for they are of another scope: never added, and never hidden either.
fn write_other_scopes(out: &mut impl Write, derived: &Derived) -> std::io::Result<()> {
    let hosts = derived.accounts().hosts.iter();
    let scopes = Scope::ALL.iter().filter(|scope| **scope != derived.posture().scope);
    let others = hosts.flat_map(|(host, account)| {
        scopes.clone().flat_map(move |scope| account.added(*scope).map(move |level| (*host, level)))
    });
    // What is old says least.
    let mut others: Vec<_> = others.collect();
    others.sort_by_key(|(_, level)| level.stale);
    if others.is_empty() {
        return Ok(());
    }
    writeln!(out, "\nLevels of other scopes (--scope shows them; never added):")?;
    let countries = Countries::embedded();
    for (host, level) in others.iter().take(MOST_OTHERS) {
        let (host, sender) = (countries.name(host), countries.name(&level.sender));
        let (what, reported, present) = (of_level(level), level.reported, level.present);
        writeln!(out, "  {host}: {sender}, {what}: {reported} on {}, {present} present", level.reported_day.long())?;
    }
    if others.len() > MOST_OTHERS {
        writeln!(out, "  and {} more", others.len() - MOST_OTHERS)?;
    }
    Ok(())
}

/// What a level counts, and whether it is old.
fn of_level(level: &Level) -> String {
    let part = if level.component == Component::All { String::new() } else { format!(", {}", level.component) };
    format!("{}{part}{}", level.scope, if level.stale { ", an old figure" } else { "" })
}

/// Whether the dataset says anything about the day at all.
fn write_coverage(out: &mut impl Write, dataset: &Dataset, posture: &Posture) -> std::io::Result<()> {
    let (from, until) = (dataset.coverage.from, dataset.coverage.until);
    if from.is_some_and(|from| posture.day < from) || until.is_some_and(|until| until < posture.day) {
        let end = |day: Option<Day>| day.map_or_else(|| "…".to_owned(), Day::long);
        writeln!(out, "\nNot covered: the dataset is about {} to {}; absence is not zero.", end(from), end(until))?;
    }
    Ok(())
}

fn write_rest(out: &mut impl Write, dataset: &Dataset, derived: &Derived) -> anyhow::Result<()> {
    let posture = derived.posture();
    write_other_scopes(out, derived)?;
    write_coverage(out, dataset, posture)?;
    let headings = [
        "Totals for regions (rivals of the sums above, added to nothing)",
        "Levels in no one country (in no sum above)",
    ];
    let mut beside = derived.accounts().beside();
    // What is old says least.
    for totals in &mut beside {
        totals.sort_by_key(|total| total.level.stale);
    }
    for (heading, totals) in headings.into_iter().zip(beside).filter(|(_, all)| !all.is_empty()) {
        writeln!(out, "\n{heading}:")?;
        for total in totals.iter().take(MOST_OTHERS) {
            let level = &total.level;
            let (sender, what, day) = (level.sender, of_level(level), level.reported_day.long());
            writeln!(out, "  {}: {sender} {}, {what}, {day}", total.place, level.reported)?;
        }
        if totals.len() > MOST_OTHERS {
            writeln!(out, "  and {} more", totals.len() - MOST_OTHERS)?;
        }
    }
    if !posture.events.is_empty() {
        writeln!(out, "\nEvents:")?;
        for event in posture.events.iter().filter_map(|row| dataset.events.get(*row as usize)) {
            writeln!(out, "  {}  {}", event.day, event.title)?;
        }
    }
    if !derived.findings().is_empty() {
        writeln!(out, "\nFindings:")?;
        // What only is old comes last.
        let (old, others): (Vec<_>, Vec<_>) = derived.findings().iter().partition(|f| f.kind == FindingKind::Stale);
        for finding in others.iter().chain(&old).take(MOST_FINDINGS) {
            writeln!(out, "  {}", remark(finding))?;
        }
        if derived.findings().len() > MOST_FINDINGS {
            writeln!(out, "  and {} more: --findings lists all", derived.findings().len() - MOST_FINDINGS)?;
        }
    }
    Ok(())
}
