//! A country's numbers by sender, command, scope, component or unit.

use super::{
    super::{ctx::Ctx, words},
    amount,
    bar::{self, Bar},
    behind, parts,
};
use crate::{
    model::RecordRef,
    posture::{Figures, HostFigures, Share},
    scene::Measure,
    session::{Breakdown, Command},
};
use egui::Ui;
use std::cmp::Reverse;

/// Draws it.
pub fn show(ui: &mut Ui, cx: &mut Ctx<'_>, host: &HostFigures) {
    let by = cx.state.options.breakdown;
    let measure = cx.state.choices.measure;
    let heading = match measure {
        Measure::Movements | Measure::Change => "Promised and arrived by",
        Measure::Level => "Present by",
        Measure::Reported => "Reported by",
    };
    parts::heading(ui, heading);
    let names = Breakdown::ALL.iter().map(|by| (*by, by.name().to_owned()));
    if let Some(by) = parts::switch(ui, cx, "Break down by", by, names) {
        cx.push(Command::SetBreakdown(by));
    }
    let groups = groups(cx, host, by);
    let mut rows: Vec<_> = groups
        .iter()
        .filter_map(|(label, figures)| Some((label, figures, amount::of(figures, measure, cx.state.choices.net)?)))
        .collect();
    rows.sort_by_key(|(label, _, amount)| (Reverse(amount.whole), *label));
    let greatest = rows.iter().map(|(_, _, amount)| amount.whole.abs()).max().unwrap_or(1);
    for (label, figures, amount) in &rows {
        let name = format!("{label}: {}", amount.spoken);
        let (solid, whole) = (amount.solid, amount.whole);
        let bar = Bar { label, text: &amount.text, solid, whole, greatest, name: &name };
        if bar::show(ui, cx, &bar, false).clicked() {
            let data = cx.state.document.dataset();
            cx.push(parts::records(name, &behind::share(data, &figures.records, measure)));
        }
    }
    if rows.is_empty() {
        parts::note(ui, cx, why_nothing(measure, by));
    }
}

fn why_nothing(measure: Measure, by: Breakdown) -> &'static str {
    match (measure, by) {
        (Measure::Movements | Measure::Change, _) => "No movement in the window.",
        (_, Breakdown::Unit) => "Strengths are not told by unit.",
        _ => "No strength in this scope; the table of levels above has all scopes.",
    }
}

/// The numbers of each value.
fn groups(cx: &Ctx<'_>, host: &HostFigures, by: Breakdown) -> Vec<(String, Figures)> {
    if by == Breakdown::Unit {
        return units(cx, host);
    }
    let label = |share: &Share| match by {
        Breakdown::Command => words::command(share.command).to_owned(),
        Breakdown::Scope => words::scope(share.scope).to_owned(),
        Breakdown::Component => words::component(share.component),
        Breakdown::Sender | Breakdown::Unit => cx.name(share.sender),
    };
    let mut groups: Vec<(String, Figures)> = Vec::new();
    for share in &host.by {
        let figures = entry(&mut groups, label(share));
        add(figures, &share.figures);
    }
    groups
}

/// The numbers of each unit that moves.
fn units(cx: &Ctx<'_>, host: &HostFigures) -> Vec<(String, Figures)> {
    let data = cx.state.document.dataset();
    let mut groups: Vec<(String, Figures)> = Vec::new();
    for change in &host.changes {
        let unit = data.movements.get(change.movement as usize).map_or("", |movement| movement.unit.as_str());
        let label = if unit.is_empty() { "Unit not stated" } else { unit };
        let figures = Figures {
            promised: change.promised,
            arrived: change.arrived,
            records: change.records.clone(),
            ..Figures::default()
        };
        add(entry(&mut groups, super::today::capital(label)), &figures);
    }
    groups
}

fn entry(groups: &mut Vec<(String, Figures)>, label: String) -> &mut Figures {
    let at = groups.iter().position(|(other, _)| *other == label).unwrap_or_else(|| {
        groups.push((label, Figures::default()));
        groups.len() - 1
    });
    &mut groups[at].1
}

/// Adds the numbers of people who are not among these.
fn add(to: &mut Figures, other: &Figures) {
    let sum = |a: Option<crate::model::Estimate>, b| match (a, b) {
        (Some(a), Some(b)) => Some(a + b),
        (a, b) => a.or(b),
    };
    to.promised = sum(to.promised, other.promised);
    to.arrived = sum(to.arrived, other.arrived);
    to.reported = sum(to.reported, other.reported);
    to.present = sum(to.present, other.present);
    to.stale |= other.stale;
    let new: Vec<RecordRef> = other.records.iter().filter(|record| !to.records.contains(record)).copied().collect();
    to.records.extend(new);
}
