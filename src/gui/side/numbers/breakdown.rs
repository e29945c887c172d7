//! A country's numbers by sender, command, scope, component or unit.

use super::{amount, behind};
use crate::gui::ctx::Ctx;
use crate::gui::parts::{self, Bar};
use crate::posture::{Account, HostFigures};
use crate::scene::{Gauge, Measure};
use crate::session::{Breakdown, Command, PanelCommand};
use crate::words;
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
    let groups = parts::kept(ui, cx, ("breakdown", host.host, by), || {
        let (data, scope) = (cx.state.document.dataset(), cx.derived.posture().scope);
        Arc::new(host.groups(data, account, scope, by.grouping()))
    });
    let gauge = cx.gauge(host.host).unwrap_or(Gauge::PEOPLE);
    let mut rows: Vec<_> = groups
        .iter()
        .filter_map(|group| Some((group, amount::of(&group.figures, measure, cx.derived.posture().net, gauge)?)))
        .collect();
    rows.sort_by_key(|(group, amount)| (Reverse(amount.whole), label(by, &group.key)));
    let greatest = rows.iter().map(|(_, amount)| amount.whole.abs()).max().unwrap_or(1);
    for (group, amount) in &rows {
        let label = &label(by, &group.key);
        let name = text!("side-number", label = label, number = &amount.spoken);
        let (solid, whole) = (amount.solid, amount.whole);
        let bar = Bar { label, text: &amount.text, solid, whole, greatest, name: &name };
        if parts::bar(ui, cx, &bar, false).clicked() {
            let data = cx.state.document.dataset();
            let scope = cx.derived.posture().scope;
            let records = account.records_by(data, scope, (by.grouping(), &group.key));
            cx.push(parts::records(name, &behind::share(data, &records, measure)));
        }
    }
    if rows.is_empty() {
        parts::note(ui, cx, why_nothing(measure));
    }
    if let (Some(twice), Some(level)) = (&host.overlap, &measure.definition().level) {
        parts::note(ui, cx, &words::twice((level.twice)(twice)));
    }
}

fn why_nothing(measure: Measure) -> &'static str {
    if measure.is_of_changes() { text!("side-no-movement-in-window") } else { text!("side-no-strength-see-above") }
}

fn label(by: Breakdown, key: &str) -> String {
    match (by, key) {
        (Breakdown::Unit, "") => text!("side-unit-not-stated").to_owned(),
        (Breakdown::Unit, unit) => words::capital(unit),
        _ => words::group(by.grouping(), key),
    }
}
