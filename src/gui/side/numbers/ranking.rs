//! The hosts in order of their number, each with a bar to scale.

use super::amount::{self, Amount};
use super::totals;
use crate::gui::parts::{self, Bar};
use crate::gui::{ctx::Ctx, look};
use crate::model::{Code, Thing};
use crate::scene::{Gauge, Measure};
use crate::session::{ChooseCommand, Command, Selection};
use crate::{posture::HostFigures, words};
use egui::Ui;
use std::cmp::Reverse;

/// Draws it; the host whose row the pointer is on.
pub fn show(ui: &mut Ui, cx: &mut Ctx<'_>) -> Option<Code> {
    let measure = cx.state.choices.measure;
    let unit = cx.state.choices.unit;
    parts::heading(ui, &words::list([heading(measure, cx.derived.posture().thing).as_str(), unit.suffix()]));
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
        let filtered = !cx.state.choices.filter.is_empty();
        parts::empty(ui, cx, if filtered { text!("side-nothing-filtered") } else { text!("side-nothing") });
    }
    without_rate(ui, cx, numbers - ranked.len());
    let gone = hosts.iter().filter(|host| !measure.is_of_changes() && host.unlisted.is_some()).count();
    if gone > 0 {
        parts::note(ui, cx, &text!("side-hosts-unlisted", n = gone));
    }
    others(ui, cx, measure, hosts.len() - numbers - gone);
    pointed
}

/// What the hosts are ranked by.
pub fn heading(measure: Measure, thing: Thing) -> String {
    text!(
        "side-hosts-by",
        things = words::thing(thing),
        quantity = words::lower(words::quantity(measure.definition().counts))
    )
}

fn row(ui: &mut Ui, cx: &mut Ctx<'_>, place: usize, code: Code, amount: &Amount, greatest: i64) -> egui::Response {
    let name = cx.countries.name(&code);
    let also = words::also(cx.derived.also(code));
    let spoken = words::list([amount.spoken.as_str(), also.as_str()]);
    let bar = Bar {
        label: name,
        text: &amount.text,
        solid: amount.solid,
        whole: amount.whole,
        greatest,
        name: &text!("side-ranked", place = place, host = name, number = spoken),
    };
    let response = parts::bar(ui, cx, &bar, cx.state.transient.hover == Some(code));
    let response = if also.is_empty() { response } else { response.on_hover_text(words::capital(&also)) };
    if response.clicked() {
        cx.push(Command::Choose(ChooseCommand::Select(Some(Selection::Host(code)))));
    }
    response
}

/// Says that some hosts have no number in the unit, and names the source of the population.
fn without_rate(ui: &mut Ui, cx: &Ctx<'_>, n: usize) {
    if n > 0 {
        parts::note(ui, cx, &text!("side-hosts-no-rate", n = n));
    }
    if let Some(credit) = cx.state.choices.unit.definition().credit {
        parts::note(ui, cx, &text!("side-inhabitants", source = credit));
    }
}

/// Says that there are hosts which this measure has no number for, and offers the one that has.
fn others(ui: &mut Ui, cx: &mut Ctx<'_>, measure: Measure, n: usize) {
    if n == 0 {
        return;
    }
    let (text, other, face) = if measure.is_of_changes() {
        (text!("side-hosts-no-movement", n = n), Measure::Level, text!("side-show-present"))
    } else {
        let text = text!("side-hosts-no-level", n = n, why = totals::no_strength(cx));
        (text, Measure::Movements, text!("side-show-movements"))
    };
    ui.add_space(look::GRID);
    ui.horizontal_wrapped(|ui| {
        parts::note(ui, cx, &text);
        if ui.add(egui::Button::new(cx.small(face)).small()).accessible_name(face).clicked() {
            cx.push(Command::Choose(ChooseCommand::Measure(other)));
        }
    });
}
