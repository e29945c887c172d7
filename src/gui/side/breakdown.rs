//! A country's numbers by sender, command, scope, component or unit.

use super::{
    super::{ctx::Ctx, words},
    amount,
    bar::{self, Bar},
    behind, parts, totals,
};
use crate::{
    model::RecordRef,
    posture::{Account, Change, Figures, HostFigures, Share},
    scene::{Gauge, Measure},
    session::{Breakdown, Command},
};
use egui::Ui;
use std::{cmp::Reverse, sync::Arc};

/// Draws it.
pub fn show(ui: &mut Ui, cx: &mut Ctx<'_>, host: &HostFigures, account: &Account) {
    let by = cx.state.options.breakdown;
    let measure = cx.state.choices.measure;
    let and = if measure.is_of_changes() { " and arrived" } else { "" };
    parts::heading(ui, &format!("{}{and} by", totals::measured(measure)));
    let names = Breakdown::ALL.iter().map(|by| (*by, by.name().to_owned()));
    if let Some(by) = parts::switch(ui, cx, "Break down by", by, names) {
        cx.push(Command::SetBreakdown(by));
    }
    let groups = parts::kept(ui, cx, ("breakdown", host.host, by), || Arc::new(groups(cx, host, account, by)));
    let gauge = cx.gauge(host.host).unwrap_or(Gauge::PEOPLE);
    let mut rows: Vec<_> = groups
        .iter()
        .filter_map(|group| Some((group, amount::of(&group.figures, measure, cx.derived.posture().net, gauge)?)))
        .collect();
    rows.sort_by_key(|(group, amount)| (Reverse(amount.whole), &group.label));
    let greatest = rows.iter().map(|(_, amount)| amount.whole.abs()).max().unwrap_or(1);
    for (Group { label, .. }, amount) in &rows {
        let name = format!("{label}: {}", amount.spoken);
        let (solid, whole) = (amount.solid, amount.whole);
        let bar = Bar { label, text: &amount.text, solid, whole, greatest, name: &name };
        if bar::show(ui, cx, &bar, false).clicked() {
            let data = cx.state.document.dataset();
            let records = records(cx, host, account, by, label);
            cx.push(parts::records(name, &behind::share(data, &records, measure)));
        }
    }
    if rows.is_empty() {
        parts::note(ui, cx, why_nothing(measure, by));
    }
    if let (Some(twice), Some(level)) = (&host.overlap, &measure.definition().level) {
        let twice = (level.twice)(twice);
        let most = crate::model::Estimate::up_to(-twice.low);
        parts::note(
            ui,
            cx,
            &format!("{most} of them may be counted twice: an organisation's and its members' people."),
        );
    }
}

fn why_nothing(measure: Measure, by: Breakdown) -> &'static str {
    match (measure.is_of_changes(), by) {
        (true, _) => "No movement in the window.",
        (_, Breakdown::Unit) => "Strengths are not told by unit.",
        _ => "No strength in this scope; the table of levels above has all scopes.",
    }
}

/// The numbers of one value.
struct Group {
    label: String,
    figures: Figures,
}

/// The numbers of each value.
fn groups(cx: &Ctx<'_>, host: &HostFigures, account: &Account, by: Breakdown) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    if by == Breakdown::Unit {
        for change in &account.changes {
            let figures = Figures { promised: change.promised, arrived: change.arrived, ..Figures::default() };
            add(&mut groups, unit(cx, change), &figures);
        }
    } else {
        host.by.iter().for_each(|share| add(&mut groups, label(cx, share, by), &share.figures));
    }
    groups
}

/// The records behind a value, each once: looked up where they are asked for, as there may be very many.
fn records(cx: &Ctx<'_>, host: &HostFigures, account: &Account, by: Breakdown, value: &str) -> Vec<RecordRef> {
    let (data, scope) = (cx.state.document.dataset(), cx.derived.posture().scope);
    let mut records: Vec<RecordRef> = if by == Breakdown::Unit {
        let of = account.changes.iter().filter(|change| unit(cx, change) == value);
        of.flat_map(|change| &change.records).copied().collect()
    } else {
        let of = host.by.iter().filter(|share| label(cx, share, by) == value);
        of.flat_map(|share| account.records_of(share, scope, data)).collect()
    };
    records.sort_unstable();
    records.dedup();
    records
}

fn label(cx: &Ctx<'_>, share: &Share, by: Breakdown) -> String {
    match by {
        Breakdown::Command => words::command(share.command).to_owned(),
        Breakdown::Scope => words::scope(share.scope).to_owned(),
        Breakdown::Component => words::component(share.component),
        Breakdown::Sender | Breakdown::Unit => cx.name(share.sender),
    }
}

/// The unit that moves.
fn unit(cx: &Ctx<'_>, change: &Change) -> String {
    let movement = cx.state.document.dataset().movements.get(change.movement as usize);
    let unit = movement.map_or("", |movement| movement.unit.as_str());
    super::today::capital(if unit.is_empty() { "Unit not stated" } else { unit })
}

/// Adds the numbers of people who are not yet among those of a value.
fn add(groups: &mut Vec<Group>, label: String, figures: &Figures) {
    match groups.iter_mut().find(|group| group.label == label) {
        Some(group) => group.figures.add(figures),
        None => groups.push(Group { label, figures: *figures }),
    }
}
