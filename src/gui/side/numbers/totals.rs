//! Nothing selected: what the dataset is, the day in words, and the totals, changes and levels apart.

use super::behind;
use crate::gui::parts::{self, Number};
use crate::gui::{ctx::Ctx, look};
use crate::model::{Scope, Thing, Word};
use crate::posture::{Figures, Quantity};
use crate::session::{ChooseCommand, Command};
use crate::words;
use egui::Ui;

/// The dataset and the day.
pub fn head(ui: &mut Ui, cx: &Ctx<'_>) {
    let title = &cx.state.document.dataset().title;
    let title = if title.is_empty() { cx.state.document.place().name() } else { title.clone() };
    parts::note(ui, cx, &title);
    parts::titled(ui, &words::long_day(cx.derived.posture().day), look::DISPLAY);
    clocks(ui, cx);
    counted(ui, cx, cx.derived.others().iter().map(|other| (other.thing, &other.total.figures)));
}

/// What is counted, and what else there is of other things; nothing where there are only people.
pub fn counted<'a>(ui: &mut Ui, cx: &Ctx<'_>, others: impl Iterator<Item = (Thing, &'a Figures)>) {
    if cx.state.things().is_empty() {
        return;
    }
    parts::note(ui, cx, &text!("side-thing", things = words::thing(cx.derived.posture().thing)));
    let also = words::also(others);
    if !also.is_empty() {
        parts::note(ui, cx, &words::capital(&also));
    }
}

/// Says that the numbers are as known on a day; nothing with hindsight.
pub fn clocks(ui: &mut Ui, cx: &Ctx<'_>) {
    if let Some(on) = cx.derived.posture().known_on {
        parts::note(ui, cx, &text!("side-known-on", day = words::long_day(on)));
    }
}

/// The totals.
pub fn show(ui: &mut Ui, cx: &mut Ctx<'_>) {
    let posture = cx.derived.posture();
    let figures = &posture.total.figures;
    ui.add_space(2.0 * look::GRID);
    parts::note(ui, cx, &words::window(posture.from, posture.day, posture.net));
    changes(ui, cx, figures);
    ui.add_space(2.0 * look::GRID);
    parts::note(ui, cx, &text!("side-total-levels", things = words::thing(posture.thing)));
    scope_switch(ui, cx);
    levels(ui, cx, figures);
}

fn changes(ui: &mut Ui, cx: &mut Ctx<'_>, figures: &Figures) {
    let accounts = cx.derived.accounts();
    let records = |quantity| behind::changes(accounts.changes(), quantity);
    let (promised, arrived) = (|| records(Quantity::Promised), || records(Quantity::Arrived));
    let promised = Number::of(Quantity::Promised, figures.promised, &promised);
    let arrived = Number::of(Quantity::Arrived, figures.arrived, &arrived);
    let announced = figures.announced.map(|people| text!("side-only-announced", people = people)).unwrap_or_default();
    parts::pair(ui, cx, [(&promised, announced.as_str()), (&arrived, "")]);
}

fn levels(ui: &mut Ui, cx: &mut Ctx<'_>, figures: &Figures) {
    let (posture, accounts) = (cx.derived.posture(), cx.derived.accounts());
    let hosts = posture.hosts.iter().filter(|host| host.figures.reported.is_some()).count();
    let age = match figures.reported_day {
        None => String::new(),
        Some(day) if hosts == 0 => text!("side-oldest", day = day),
        Some(day) => text!("side-hosts-oldest", n = hosts, day = day),
    };
    let records = || behind::levels(accounts.hosts.iter().map(|(_, account)| account), posture.scope);
    let reported = Number::of(Quantity::Reported, figures.reported, &records);
    // What is computed without bounds may be nobody: it is not known, and not “some”.
    let people = figures.present.filter(|people| people.word != Word::Unknown);
    let present = Number::of(Quantity::Present, people, &records);
    // As the command line says it: at least those who arrived.
    let least = words::least_arrived(figures.stayed().filter(|_| people.is_none()));
    let since = least.as_deref().unwrap_or(if people.is_some() { text!("side-present-formula") } else { "" });
    let aside = if figures.reported.is_none() { no_strength(cx) } else { &age };
    parts::pair(ui, cx, [(&reported, aside), (&present, since)]);
    if figures.stale {
        parts::note(ui, cx, text!("side-some-old"));
    }
}

/// Why there is no level in the scope that is shown.
pub fn no_strength(cx: &Ctx<'_>) -> &'static str {
    let (scope, thing) = (cx.derived.posture().scope, cx.derived.posture().thing);
    if cx.facts().not_yet_public(|strength| strength.scope == scope && strength.things.what == thing) {
        text!("side-no-strength-public")
    } else {
        text!("side-no-strength")
    }
}

/// Which scope the levels count; one at a time, as levels of different scope are never added.
fn scope_switch(ui: &mut Ui, cx: &mut Ctx<'_>) {
    let scopes: Vec<_> =
        cx.state.document.index.scopes(cx.derived.posture().thing).iter().map(|(scope, _)| *scope).collect();
    let now = cx.derived.posture().scope;
    if scopes.len() < 2 {
        let name = words::scope(now);
        if now == Scope::Unspecified {
            parts::note(ui, cx, name);
        } else {
            parts::note(ui, cx, &text!("side-scope", scope = words::lower(name)));
        }
        return;
    }
    let values = scopes.into_iter().map(|scope| (scope, words::scope(scope)));
    if let Some(scope) = parts::switch(ui, cx, text!("side-scope-of-levels"), now, values) {
        cx.push(Command::Choose(ChooseCommand::Scope(Some(scope))));
    }
}
