//! Nothing selected: what the dataset is, the day in words, and the totals, changes and levels apart.

use super::{
    super::{ctx::Ctx, look, words},
    amount::said,
    behind,
    formula::Which,
    learnt,
    parts::{self, Number},
};
use crate::{
    model::{Day, Scope, Word},
    posture::Figures,
    scene::Measure,
    session::Command,
};
use egui::Ui;

/// Draws them.
pub fn show(ui: &mut Ui, cx: &mut Ctx<'_>) {
    let derived = cx.derived;
    let posture = derived.posture();
    let title = &cx.state.document.dataset().title;
    let title = if title.is_empty() { cx.state.document.place().name() } else { title.clone() };
    parts::note(ui, cx, &title);
    parts::titled(ui, &posture.day.long(), look::DISPLAY);
    if let Some(text) = clocks(cx) {
        parts::note(ui, cx, &text);
    }
    learnt::show(ui, cx);
    let figures = &posture.total.figures;
    ui.add_space(2.0 * look::GRID);
    parts::note(ui, cx, &window(posture.from, posture.day, posture.net));
    changes(ui, cx, figures);
    ui.add_space(2.0 * look::GRID);
    parts::note(ui, cx, "Levels: people there. They are never added to changes.");
    scope_switch(ui, cx);
    levels(ui, cx, figures);
}

/// What the numbers are as known on; none in hindsight.
pub fn clocks(cx: &Ctx<'_>) -> Option<String> {
    let on = cx.derived.posture().known_on?;
    Some(format!("As known on {}: what was published later is left out.", on.long()))
}

/// What a measure counts.
pub fn measured(measure: Measure) -> String {
    super::today::capital(measure.definition().counts)
}

/// The window in words.
pub fn window(from: Day, day: Day, net: bool) -> String {
    let net = if net { ", net of those who leave" } else { "" };
    if from > day {
        format!("The window begins on {}, after this day: no changes{net}.", from.long())
    } else {
        format!("Movements begun since {}{net}", from.long())
    }
}

fn changes(ui: &mut Ui, cx: &mut Ctx<'_>, figures: &Figures) {
    let accounts = cx.derived.accounts();
    let records = |which| behind::changes(accounts.changes(), which);
    let (promised, arrived) = (|| records(Which::Promised), || records(Which::Arrived));
    let promised = Number { label: "Promised", people: figures.promised, missing: "no movement", records: &promised };
    let arrived = Number { label: "Arrived", people: figures.arrived, missing: "none reported", records: &arrived };
    let announced =
        figures.announced.map(|people| format!("of them {} only announced", said(people))).unwrap_or_default();
    parts::pair(ui, cx, [(&promised, announced.as_str()), (&arrived, "")]);
}

fn levels(ui: &mut Ui, cx: &mut Ctx<'_>, figures: &Figures) {
    let (posture, accounts) = (cx.derived.posture(), cx.derived.accounts());
    let hosts = posture.hosts.iter().filter(|host| host.figures.reported.is_some()).count();
    let of = if hosts == 0 { String::new() } else { format!("in {}", words::count(hosts, "host", "hosts")) };
    let age = figures.reported_day.map(|day| format!("{of}, the oldest of {}", day.short())).unwrap_or_default();
    let missing = "not known";
    let records = || behind::levels(accounts.hosts.iter().map(|(_, account)| account), posture.scope);
    let reported = Number { label: "Reported", people: figures.reported, missing, records: &records };
    // What is reckoned without bounds may be nobody: it is not known, and not “some”.
    let people = figures.present.filter(|people| people.word != Word::Unknown);
    let present = Number { label: "Present", people, missing, records: &records };
    let since = if people.is_some() { "reported + arrived − left since" } else { "" };
    let aside = if figures.reported.is_none() { no_strength(cx) } else { &age };
    parts::pair(ui, cx, [(&reported, aside), (&present, since)]);
    if figures.stale {
        parts::note(ui, cx, "Some of these figures are more than 400 days old.");
    }
}

/// Why there is no level in the scope that is shown.
pub fn no_strength(cx: &Ctx<'_>) -> &'static str {
    let scope = cx.derived.posture().scope;
    if cx.facts().not_yet_public(|strength| strength.scope == scope) {
        "no strength was public by then"
    } else {
        "no strength in this scope"
    }
}

/// Which scope the levels count; one at a time, as levels of different scope are never added.
fn scope_switch(ui: &mut Ui, cx: &mut Ctx<'_>) {
    let scopes: Vec<_> = cx.state.document.index.scopes().iter().map(|(scope, _)| *scope).collect();
    let now = cx.derived.posture().scope;
    let named = |scope| words::scope(scope).to_owned();
    if scopes.len() < 2 {
        let plain = named(now);
        let text = if now == Scope::Unspecified { plain } else { format!("Scope: {}", plain.to_lowercase()) };
        parts::note(ui, cx, &text);
        return;
    }
    let values = scopes.into_iter().map(|scope| (scope, named(scope)));
    if let Some(scope) = parts::switch(ui, cx, "Scope of levels", now, values) {
        cx.push(Command::SetScope(Some(scope)));
    }
}
