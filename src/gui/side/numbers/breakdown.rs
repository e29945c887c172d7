//! A country's numbers by sender, command, scope, component or unit.

use super::{amount, behind};
use crate::gui::ctx::Ctx;
use crate::gui::parts::{self, Bar};
use crate::posture::{Account, Change, Figures, HostFigures, Share};
use crate::scene::{Gauge, Measure};
use crate::session::{Breakdown, Command, PanelCommand};
use crate::{model::RecordRef, words};
use egui::Ui;
use std::{cmp::Reverse, sync::Arc};

/// Draws it.
pub fn show(ui: &mut Ui, cx: &mut Ctx<'_>, host: &HostFigures, account: &Account) {
    let by = cx.state.options.breakdown;
    let measure = cx.state.choices.measure;
    let by_what = if measure.is_of_changes() {
        text!("side-by-moved").to_owned()
    } else {
        text!("side-by", quantity = words::quantity(measure.definition().counts))
    };
    parts::heading(ui, &by_what);
    let names = Breakdown::ALL.iter().map(|by| (*by, by.name()));
    if let Some(by) = parts::switch(ui, cx, text!("side-break-down-by"), by, names) {
        cx.push(Command::Panel(PanelCommand::Breakdown(by)));
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
        let name = text!("side-number", label = label, number = &amount.spoken);
        let (solid, whole) = (amount.solid, amount.whole);
        let bar = Bar { label, text: &amount.text, solid, whole, greatest, name: &name };
        if parts::bar(ui, cx, &bar, false).clicked() {
            let data = cx.state.document.dataset();
            let records = records(cx, host, account, by, label);
            cx.push(parts::records(name, &behind::share(data, &records, measure)));
        }
    }
    if rows.is_empty() {
        parts::note(ui, cx, why_nothing(measure, by));
    }
    if let (Some(twice), Some(level)) = (&host.overlap, &measure.definition().level) {
        parts::note(ui, cx, &words::twice((level.twice)(twice)));
    }
}

fn why_nothing(measure: Measure, by: Breakdown) -> &'static str {
    match (measure.is_of_changes(), by) {
        (true, _) => text!("side-no-movement-in-window"),
        (_, Breakdown::Unit) => text!("side-no-units"),
        _ => text!("side-no-strength-see-above"),
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
        Breakdown::Component => words::component(share.component).to_owned(),
        Breakdown::Sender | Breakdown::Unit => cx.name(share.sender),
    }
}

/// The unit that moves.
fn unit(cx: &Ctx<'_>, change: &Change) -> String {
    let movement = cx.state.document.dataset().movements.get(change.movement as usize);
    let unit = movement.map_or("", |movement| movement.unit.as_str());
    words::capital(if unit.is_empty() { text!("side-unit-not-stated") } else { unit })
}

/// Adds the numbers of people who are not yet among those of a value.
fn add(groups: &mut Vec<Group>, label: String, figures: &Figures) {
    match groups.iter_mut().find(|group| group.label == label) {
        Some(group) => group.figures.add(figures),
        None => groups.push(Group { label, figures: *figures }),
    }
}
