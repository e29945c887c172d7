//! A country: its numbers with their formula, its chart, its records.

use super::numbers::{behind, breakdown, levels, origin, totals};
use super::today::{events, learnt};
use super::{findings::remarks, records::cards, time};
use crate::gui::parts::{self, Number};
use crate::gui::{ctx::Ctx, look, tour};
use crate::posture::{Account, HostFigures, Quantity};
use crate::session::{Action, ChooseCommand, Command};
use crate::{model::Code, words};
use egui::{CollapsingHeader, Ui};

/// Draws it.
pub fn show(ui: &mut Ui, cx: &mut Ctx<'_>, code: Code) {
    header(ui, cx, code);
    learnt::show(ui, cx);
    let derived = cx.derived;
    let host = derived.posture().host(code);
    let found = host.zip(derived.accounts().host(code));
    match (host, found) {
        (_, Some((host, account))) => {
            numbers(ui, cx, host, account);
            levels::show(ui, cx, host, account);
        }
        (Some(host), None) => {
            numbers(ui, cx, host, &Account::default());
            parts::note(ui, cx, text!("side-looking-up"));
        }
        (None, None) => {
            parts::empty(ui, cx, remarks::absence(cx, code));
        }
    }
    time::show(ui, cx, Some(code));
    if let Some((host, account)) = found {
        breakdown::show(ui, cx, host, account);
    }
    origin::show(ui, cx, code);
    remarks::findings(ui, cx, Some(code));
    if let Some((_, account)) = found {
        records(ui, cx, code, account);
    }
    others(ui, cx);
    events::of_host(ui, cx, code);
    ui.add_space(2.0 * look::GRID);
}

fn header(ui: &mut Ui, cx: &mut Ctx<'_>, code: Code) {
    let back = egui::Button::new(cx.small(text!("side-back-face"))).small();
    let back = ui.add(back).on_hover_text(text!("side-back-tip")).accessible_name(text!("side-back"));
    if back.clicked() {
        cx.push(Command::Choose(ChooseCommand::Select(None)));
    }
    ui.horizontal_wrapped(|ui| {
        parts::titled(ui, cx.countries.name(&code), look::DISPLAY);
        ui.label(cx.muted(code.as_str()));
        let face = egui::Button::new(cx.small(Action::Report.text())).small();
        let report = ui.add_enabled(Action::Report.enabled(cx.state), face);
        let name = text!("report-of", host = cx.countries.name(&code));
        if report.on_hover_text(Action::Report.tip()).accessible_name(name).clicked() {
            cx.push(Command::Do(Action::Report));
        }
    });
    parts::note(ui, cx, &words::long_day(cx.derived.posture().day));
    totals::clocks(ui, cx);
    totals::counted(ui, cx, cx.derived.also(code));
    ui.add_space(look::GRID);
}

fn numbers(ui: &mut Ui, cx: &mut Ctx<'_>, host: &HostFigures, account: &Account) {
    let posture = cx.derived.posture();
    let figures = &host.figures;
    parts::note(ui, cx, &words::window(posture.from, posture.day, posture.net));
    let records = |quantity| behind::changes(&account.changes, quantity);
    let (moved, came) = (|| records(Quantity::Promised), || records(Quantity::Arrived));
    let data = cx.state.document.dataset();
    let sum = |ui: &Ui, quantity| {
        parts::kept(ui, cx, ("formula", host.host, quantity), || words::formula(data, account, quantity))
    };
    let (mut formula, sum) = (sum(ui, Quantity::Promised), sum(ui, Quantity::Arrived));
    if let Some(people) = figures.announced {
        let only = text!("side-only-announced-long", people = people);
        formula = if formula.is_empty() { only } else { text!("side-formula-and", formula = formula, only = only) };
    }
    let line = parts::line(ui, cx, &Number::of(Quantity::Promised, figures.promised, &moved), &formula);
    tour::here(ui, tour::Target::Number, line.rect.expand(4.0));
    let arrived = Number::of(Quantity::Arrived, figures.arrived, &came);
    parts::line(ui, cx, &arrived, if sum.starts_with('=') { &sum } else { "" });
    in_unit(ui, cx, host);
}

/// The number of the measure in the unit that is chosen, and what it is divided by.
fn in_unit(ui: &mut Ui, cx: &Ctx<'_>, host: &HostFigures) {
    let choices = &cx.state.choices;
    if choices.unit.is_people() {
        return;
    }
    let (unit, people) = (choices.unit.definition(), choices.measure.whole(&host.figures));
    let what = words::quantity(choices.measure.definition().counts);
    let text = match (people, cx.gauge(host.host)) {
        (Some(people), Some(gauge)) => {
            text!("side-in-unit", what = what, number = gauge.tell(&people), divisor = gauge.divisor())
        }
        (None, _) => text!("side-in-unit-unknown", what = what, unit = choices.unit.suffix()),
        (_, None) => text!("side-number", label = what, number = choices.unit.undivided()),
    };
    parts::note(ui, cx, &text);
    if let Some(credit) = unit.credit {
        parts::note(ui, cx, &text!("side-inhabitants", source = credit));
    }
}

/// Every record behind the numbers: movements first, then levels with their rivals.
fn records(ui: &mut Ui, cx: &mut Ctx<'_>, code: Code, account: &Account) {
    let all = parts::kept(ui, cx, ("records", code), || cards::whole_ones(cx, account.behind()));
    if all.is_empty() {
        return;
    }
    parts::heading(ui, text!("side-records-behind"));
    cards::cards(ui, cx, &all);
}

/// What else the dataset has of the country: other days, another window, other filters.
fn others(ui: &mut Ui, cx: &mut Ctx<'_>) {
    let rest = cx.derived.not_counted();
    if rest.is_empty() {
        return;
    }
    ui.add_space(2.0 * look::GRID);
    let title = text!("side-not-counted", n = rest.len());
    CollapsingHeader::new(title).id_salt("others").show_unindented(ui, |ui| {
        parts::note(ui, cx, text!("side-not-counted-note"));
        cards::list(ui, cx, rest);
    });
}
