//! A country's numbers by sender, command, scope, component or unit.

use super::{
    super::{ctx::Ctx, words},
    amount,
    bar::{self, Bar},
    behind, parts,
};
use crate::{
    model::RecordRef,
    posture::{Account, Figures, HostFigures, Share},
    scene::{Gauge, Measure},
    session::{Breakdown, Command},
};
use egui::Ui;
use std::{cmp::Reverse, sync::Arc};

/// Draws it.
pub fn show(ui: &mut Ui, cx: &mut Ctx<'_>, host: &HostFigures, account: &Account) {
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
    let groups = parts::kept(ui, cx, ("breakdown", host.host, by), || Arc::new(groups(cx, host, account, by)));
    let gauge = cx.gauge(host.host).unwrap_or(Gauge::PEOPLE);
    let mut rows: Vec<_> = groups
        .iter()
        .filter_map(|group| Some((group, amount::of(&group.figures, measure, cx.state.choices.net, gauge)?)))
        .collect();
    rows.sort_by_key(|(group, amount)| (Reverse(amount.whole), &group.label));
    let greatest = rows.iter().map(|(_, amount)| amount.whole.abs()).max().unwrap_or(1);
    for (Group { label, records, .. }, amount) in &rows {
        let name = format!("{label}: {}", amount.spoken);
        let (solid, whole) = (amount.solid, amount.whole);
        let bar = Bar { label, text: &amount.text, solid, whole, greatest, name: &name };
        if bar::show(ui, cx, &bar, false).clicked() {
            let data = cx.state.document.dataset();
            cx.push(parts::records(name, &behind::share(data, records, measure)));
        }
    }
    if rows.is_empty() {
        parts::note(ui, cx, why_nothing(measure, by));
    }
    let twice = host.overlap.map(|overlap| if measure == Measure::Level { overlap.present } else { overlap.reported });
    if let (Some(twice), Measure::Level | Measure::Reported) = (twice, measure) {
        let most = crate::model::Estimate::up_to(-twice.low);
        parts::note(
            ui,
            cx,
            &format!("{most} of them may be counted twice: an organisation's and its members' people."),
        );
    }
}

fn why_nothing(measure: Measure, by: Breakdown) -> &'static str {
    match (measure, by) {
        (Measure::Movements | Measure::Change, _) => "No movement in the window.",
        (_, Breakdown::Unit) => "Strengths are not told by unit.",
        _ => "No strength in this scope; the table of levels above has all scopes.",
    }
}

/// The numbers of one value, and the records behind them.
struct Group {
    label: String,
    figures: Figures,
    records: Vec<RecordRef>,
}

/// The numbers of each value, with each of its records once.
fn groups(cx: &Ctx<'_>, host: &HostFigures, account: &Account, by: Breakdown) -> Vec<Group> {
    let mut groups = if by == Breakdown::Unit { units(cx, account) } else { shares(cx, host, account, by) };
    for group in &mut groups {
        group.records.sort_unstable();
        group.records.dedup();
    }
    groups
}

/// The numbers of each value that shares differ by.
fn shares(cx: &Ctx<'_>, host: &HostFigures, account: &Account, by: Breakdown) -> Vec<Group> {
    let label = |share: &Share| match by {
        Breakdown::Command => words::command(share.command).to_owned(),
        Breakdown::Scope => words::scope(share.scope).to_owned(),
        Breakdown::Component => words::component(share.component),
        Breakdown::Sender | Breakdown::Unit => cx.name(share.sender),
    };
    let (data, scope) = (cx.state.document.dataset(), cx.derived.posture().scope);
    let mut groups: Vec<Group> = Vec::new();
    for share in &host.by {
        add(&mut groups, label(share), &share.figures, &account.records_of(share, scope, data));
    }
    groups
}

/// The numbers of each unit that moves.
fn units(cx: &Ctx<'_>, account: &Account) -> Vec<Group> {
    let data = cx.state.document.dataset();
    let mut groups: Vec<Group> = Vec::new();
    for change in &account.changes {
        let unit = data.movements.get(change.movement as usize).map_or("", |movement| movement.unit.as_str());
        let label = if unit.is_empty() { "Unit not stated" } else { unit };
        let figures = Figures { promised: change.promised, arrived: change.arrived, ..Figures::default() };
        add(&mut groups, super::today::capital(label), &figures, &change.records);
    }
    groups
}

/// Adds the numbers of people who are not yet among those of a value.
fn add(groups: &mut Vec<Group>, label: String, figures: &Figures, records: &[RecordRef]) {
    let at = groups.iter().position(|group| group.label == label).unwrap_or_else(|| {
        groups.push(Group { label, figures: Figures::default(), records: Vec::new() });
        groups.len() - 1
    });
    groups[at].figures.add(figures);
    groups[at].records.extend(records);
}
