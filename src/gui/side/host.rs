//! A country: its numbers with their formula, its chart, its records.

use super::{
    super::{ctx::Ctx, look, words},
    amount::said,
    behind, breakdown, chart, events,
    formula::{self, Which},
    learnt, levels, origin,
    parts::{self, Number},
    record, remarks, totals,
};
use crate::{
    model::Code,
    posture::{Account, HostFigures},
    session::Command,
};
use egui::{CollapsingHeader, Label, Ui};

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
            levels::show(ui, cx, host, &account.levels);
        }
        (Some(host), None) => {
            numbers(ui, cx, host, &Account::default());
            parts::note(ui, cx, "The records behind these numbers are being looked up…");
        }
        (None, None) => {
            ui.add(Label::new(cx.muted(remarks::absence(cx, code))).wrap());
        }
    }
    chart::show(ui, cx, Some(code));
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
    let back = egui::Button::new(cx.small("←  All hosts")).small();
    let back = ui.add(back).on_hover_text("Back to the totals (Esc)").accessible_name("Back to all hosts");
    if back.clicked() {
        cx.push(Command::Select(None));
    }
    ui.horizontal_wrapped(|ui| {
        parts::titled(ui, cx.countries.name(&code), look::DISPLAY);
        ui.label(cx.muted(code.as_str()));
    });
    let posture = cx.derived.posture();
    parts::note(ui, cx, &posture.day.long());
    if let Some(text) = totals::clocks(cx) {
        parts::note(ui, cx, &text);
    }
    ui.add_space(look::GRID);
}

fn numbers(ui: &mut Ui, cx: &mut Ctx<'_>, host: &HostFigures, account: &Account) {
    let posture = cx.derived.posture();
    let figures = &host.figures;
    parts::note(ui, cx, &totals::window(posture.from, posture.day, posture.net));
    let (moved, came) =
        (|| behind::changes(&account.changes, Which::Promised), || behind::changes(&account.changes, Which::Arrived));
    let missing = "no movement in the window";
    let promised = Number { label: "Promised", people: figures.promised, missing, records: &moved };
    let sum = |ui: &Ui, which| parts::kept(ui, cx, ("formula", host.host, which), || formula::sum(cx, account, which));
    let (mut formula, sum) = (sum(ui, Which::Promised), sum(ui, Which::Arrived));
    if let Some(people) = figures.announced {
        let only = format!("of them {} only announced, not yet ordered or under way", said(people));
        formula = if formula.is_empty() { only } else { format!("{formula}; {only}") };
    }
    parts::line(ui, cx, &promised, &formula);
    let arrived = Number { label: "Arrived", people: figures.arrived, missing: "none reported", records: &came };
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
    let what = totals::measured(choices.measure);
    let text = match (people, cx.gauge(host.host)) {
        (Some(people), Some(gauge)) => format!("{what}: {}, {}", gauge.tell(&people), gauge.divisor()),
        (None, _) => format!("{what}: not known, and so no {}", unit.suffix),
        (_, None) => format!("{what}: {}", unit.undivided),
    };
    parts::note(ui, cx, &text);
    if let Some(credit) = unit.credit {
        parts::note(ui, cx, &format!("Inhabitants: {credit}."));
    }
}

/// Every record behind the numbers: movements first, then levels with their rivals.
fn records(ui: &mut Ui, cx: &mut Ctx<'_>, code: Code, account: &Account) {
    let all = parts::kept(ui, cx, ("records", code), || record::whole_ones(cx, account.behind()));
    if all.is_empty() {
        return;
    }
    parts::heading(ui, "Records behind these numbers");
    record::cards(ui, cx, &all);
}

/// What else the dataset has of the country: other days, another window, other filters.
fn others(ui: &mut Ui, cx: &mut Ctx<'_>) {
    let rest = cx.derived.not_counted();
    if rest.is_empty() {
        return;
    }
    ui.add_space(2.0 * look::GRID);
    let title = format!("{} not counted on this day", words::count(rest.len(), "record", "records"));
    CollapsingHeader::new(title).id_salt("others").show_unindented(ui, |ui| {
        parts::note(
            ui,
            cx,
            "Earlier and later days, wholes that their parts stand for, and what the filters leave out.",
        );
        record::list(ui, cx, rest);
    });
}
