//! The hosts in order of their number, each with a bar to scale.

use super::{
    super::{ctx::Ctx, look, words},
    amount::{self, Amount},
    bar::{self, Bar},
    parts, totals,
};
use crate::{
    model::Code,
    posture::HostFigures,
    scene::{Gauge, Measure},
    session::{Command, Selection},
};
use egui::Ui;
use std::cmp::Reverse;

/// Draws it; the host whose row the pointer is on.
pub fn show(ui: &mut Ui, cx: &mut Ctx<'_>) -> Option<Code> {
    let measure = cx.state.choices.measure;
    let unit = cx.state.choices.unit;
    let suffix = if unit.is_people() { String::new() } else { format!(", {}", unit.definition().suffix) };
    parts::heading(ui, &format!("{}{suffix}", heading(measure)));
    let posture = cx.derived.posture();
    let hosts = &posture.hosts;
    let has_number = |host: &&HostFigures| amount::of(&host.figures, measure, posture.net, Gauge::PEOPLE).is_some();
    let numbers = hosts.iter().filter(has_number).count();
    let amount = |host: &HostFigures| amount::of(&host.figures, measure, posture.net, cx.gauge(host.host)?);
    let mut ranked: Vec<(Code, Amount)> = hosts.iter().filter_map(|host| Some((host.host, amount(host)?))).collect();
    ranked.sort_by_key(|(code, amount)| (Reverse(amount.whole), *code));
    let greatest = ranked.iter().map(|(_, amount)| amount.whole.abs()).max().unwrap_or(1);
    let mut pointed = None;
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 1.0;
        for (place, (code, amount)) in ranked.iter().enumerate() {
            let response = row(ui, cx, place + 1, *code, amount, greatest);
            if response.hovered() {
                pointed = Some(*code);
            }
        }
    });
    if ranked.is_empty() {
        let under = if cx.state.choices.filter.is_empty() { "" } else { " under these filters" };
        let text = format!("Nothing on this day{under}. That is not zero: it is what this dataset does not say.");
        ui.add(egui::Label::new(cx.muted(text)).wrap());
    }
    without_rate(ui, cx, numbers - ranked.len());
    others(ui, cx, measure, hosts.len() - numbers);
    pointed
}

/// What the hosts are ranked by.
pub fn heading(measure: Measure) -> String {
    format!("Hosts by people {}", measure.definition().counts)
}

fn row(ui: &mut Ui, cx: &mut Ctx<'_>, place: usize, code: Code, amount: &Amount, greatest: i64) -> egui::Response {
    let name = cx.countries.name(&code);
    let bar = Bar {
        label: name,
        text: &amount.text,
        solid: amount.solid,
        whole: amount.whole,
        greatest,
        name: &format!("{place}. {name}: {}", amount.spoken),
    };
    let response = bar::show(ui, cx, &bar, cx.state.transient.hover == Some(code));
    if response.clicked() {
        cx.push(Command::Select(Some(Selection::Host(code))));
    }
    response
}

/// Says that there are hosts whose number cannot be told in the unit, and where the inhabitants are from.
fn without_rate(ui: &mut Ui, cx: &Ctx<'_>, n: usize) {
    if n > 0 {
        let hosts = words::count(n, "more host has", "more hosts have");
        parts::note(ui, cx, &format!("{hosts} a number, but nothing known to divide it by."));
    }
    if let Some(credit) = cx.state.choices.unit.definition().credit {
        parts::note(ui, cx, &format!("Inhabitants: {credit}."));
    }
}

/// Says that there are hosts which this measure has no number for, and offers the one that has.
fn others(ui: &mut Ui, cx: &mut Ctx<'_>, measure: Measure, n: usize) {
    if n == 0 {
        return;
    }
    let hosts = words::count(n, "more host has", "more hosts have");
    let (text, other, name) = if measure.is_of_changes() {
        (format!("{hosts} a strength but no movement here."), Measure::Level, "present")
    } else {
        (format!("{hosts} records, but {}.", totals::no_strength(cx)), Measure::Movements, "movements")
    };
    ui.add_space(look::GRID);
    ui.horizontal_wrapped(|ui| {
        parts::note(ui, cx, &text);
        let face = format!("Show {name}");
        if ui.add(egui::Button::new(cx.small(&face)).small()).accessible_name(face).clicked() {
            cx.push(Command::SetMeasure(other));
        }
    });
}
