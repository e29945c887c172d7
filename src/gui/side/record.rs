//! Records as cards: strengths, movements with their stages, events, each with what it stands on.

use super::{
    super::{ctx::Ctx, look, words},
    amount::said,
    edit, events, parts, pins, source, stages,
    today::{capital, place},
};
use crate::{
    model::{AnyRecord, Component, HashSet, Movement, RecordRef, Strength, Table},
    posture::Role,
    session::{Command, EditCommand, PanelCommand, Standing, TableOptions},
};
use egui::{Frame, Label, Margin, Ui};
use std::sync::Arc;

/// So many cards are read one after the other; more are for the table.
const MOST: usize = 200;

/// A frame around one thing.
pub fn framed<R>(ui: &mut Ui, cx: &mut Ctx<'_>, add: impl FnOnce(&mut Ui, &mut Ctx<'_>) -> R) -> R {
    let frame = Frame::new().fill(cx.ink(|t| t.raised)).corner_radius(6).inner_margin(Margin::symmetric(10, 8));
    let inner = frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        add(ui, cx)
    });
    inner.inner
}

/// The records behind a number, each once: a movement shows its stages, so that these need no card of their own.
pub fn list(ui: &mut Ui, cx: &mut Ctx<'_>, records: &[RecordRef]) {
    let whole = whole_ones(cx, records.iter().copied());
    cards(ui, cx, &whole);
}

/// The records that are shown for some, each once, what counts at the top.
pub fn whole_ones(cx: &Ctx<'_>, records: impl Iterator<Item = RecordRef>) -> Arc<[RecordRef]> {
    let mut seen = HashSet::default();
    let each = records.map(|record| whole(cx, record));
    let mut shown: Vec<RecordRef> = each.filter(|card| seen.insert(*card)).collect();
    // Movements before the levels that they change.
    shown.sort_by_key(|record| matches!(record, RecordRef::Strength(_)));
    shown.into()
}

/// These records as cards, the first ones of very many.
pub fn cards(ui: &mut Ui, cx: &mut Ctx<'_>, shown: &[RecordRef]) {
    let more = shown.len().saturating_sub(MOST);
    for &record in shown.iter().take(MOST) {
        parts::lazily(ui, "record", record, |ui| card(ui, cx, record));
    }
    if more > 0 {
        ui.add_space(look::GRID);
        let text = format!("{} more: list all in the table", words::number(more));
        if ui.button(text).on_hover_text("The table lists every record and sorts them").clicked() {
            let only_selected = cx.state.choices.host().is_some();
            let table = TableOptions { open: true, only_selected, ..cx.state.options.table.clone() };
            cx.push(Command::Panel(PanelCommand::Table(table)));
        }
    }
}

/// The record that is shown for one: the movement for its stage.
fn whole(cx: &Ctx<'_>, record: RecordRef) -> RecordRef {
    let RecordRef::Stage(row) = record else { return record };
    let stage = cx.state.document.dataset().stages.get(row as usize);
    stage.and_then(|stage| cx.derived.lookup().movement(&stage.movement)).map_or(record, RecordRef::Movement)
}

/// A record as a card.
pub fn card(ui: &mut Ui, cx: &mut Ctx<'_>, record: RecordRef) {
    let data = cx.state.document.dataset();
    framed(ui, cx, |ui, cx| match record {
        RecordRef::Strength(row) => {
            if let Some(strength) = data.strengths.get(row as usize) {
                self::strength(ui, cx, row, strength);
            }
        }
        RecordRef::Movement(row) => {
            if let Some(movement) = data.movements.get(row as usize) {
                self::movement(ui, cx, row, movement);
            }
        }
        RecordRef::Event(row) => {
            if let Some(event) = data.events.get(row as usize) {
                events::body(ui, cx, event);
            }
        }
        // A stage whose movement is not in the dataset.
        RecordRef::Stage(row) => {
            if let Some(stage) = data.stages.get(row as usize) {
                parts::note(ui, cx, &format!("{} {}", said(stage.people), words::stage(stage.kind)));
                source::show(ui, cx, &stage.evidence);
                edit::menu(ui, cx, Table::Stages, &stage.id);
            }
        }
    });
}

fn movement(ui: &mut Ui, cx: &mut Ctx<'_>, row: u32, movement: &Movement) {
    ui.spacing_mut().item_spacing.y = 2.0;
    let route = route(cx, movement);
    parts::titled(ui, &route, look::BODY);
    ui.horizontal_wrapped(|ui| {
        parts::note(ui, cx, &cx.name(movement.sender));
        edit::menu(ui, cx, Table::Movements, &movement.id);
    });
    let who = [words::command(movement.command).to_owned(), movement.chain.clone()];
    parts::note(ui, cx, &capital(&joined(who)));
    let component = Some(movement.component).filter(|c| *c != Component::All).map(words::component);
    let what = [movement.unit.clone(), component.unwrap_or_default(), words::scope(movement.scope).to_owned()];
    parts::note(ui, cx, &capital(&joined(what)));
    plain_rows(ui, cx, movement);
    let change = cx.facts().change(row);
    for remark in remarks(cx, movement, change.map(|change| change.role)) {
        ui.add(Label::new(egui::RichText::new(remark).size(look::SMALL)).wrap());
    }
    if movement.counted_in.is_some() {
        by_itself(ui, cx, RecordRef::Movement(row));
    }
    ui.add_space(look::GRID);
    stages::show(ui, cx, row, change);
    parts::note(ui, cx, &capital(&movement.note));
}

/// What else a record says, a line for each column that has one on cards.
fn plain_rows(ui: &mut Ui, cx: &Ctx<'_>, record: &dyn AnyRecord) {
    for (at, column) in record.table().columns().iter().enumerate().filter(|(_, column)| column.carded) {
        let text = record.told(at).shown();
        if !text.is_empty() {
            parts::note(ui, cx, &format!("{}: {text}", column.label));
        }
    }
}

/// “Vilseck, Germany → Mihail Kogălniceanu, Romania”.
fn route(cx: &Ctx<'_>, movement: &Movement) -> String {
    let host = place(cx, movement.host, &movement.host_text);
    let to = joined([movement.spot.place.clone(), host]);
    let country = movement.origin.country.map(|code| cx.name(code));
    let from = match (movement.origin.place.as_str(), country) {
        ("", None) => "Origin not stated".to_owned(),
        // The words may name the country already.
        (text, Some(country)) if !text.contains(&country) => joined([text.to_owned(), country]),
        (text, _) => capital(text),
    };
    format!("{from} → {to}")
}

fn joined<const N: usize>(texts: [String; N]) -> String {
    texts.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(", ")
}

/// In what way a movement counts, where that is not plainly.
fn remarks(cx: &Ctx<'_>, movement: &Movement, role: Option<Role>) -> Vec<String> {
    let mut all = Vec::new();
    if let Some(whole) = &movement.part_of {
        all.push(format!("A part of {}: it counts here, and once", told(cx, whole.as_str())));
    }
    if !movement.replaces.is_empty() {
        all.push(format!("A rotation: relieves {}, and adds nobody", told(cx, &movement.replaces)));
    }
    if let Some(other) = &movement.counted_in {
        all.push(format!("These people are counted in {}", told(cx, other.as_str())));
    }
    match role {
        Some(Role::Remainder) => all.push("Only what its parts leave of it counts; they count by themselves".into()),
        Some(Role::Elsewhere) => all.push("Listed here, added to nothing".into()),
        Some(Role::Counted | Role::Rotation) | None => {}
    }
    all
}

/// A record that another names, in words.
fn told(cx: &Ctx<'_>, id: &str) -> String {
    let data = cx.state.document.dataset();
    match cx.derived.lookup().record(id) {
        Some(RecordRef::Movement(row)) => {
            let movement = &data.movements[row as usize];
            let host = place(cx, movement.host, &movement.host_text);
            format!("the movement to {host} ({id})")
        }
        Some(RecordRef::Strength(row)) => {
            let strength = &data.strengths[row as usize];
            let host = place(cx, strength.host, &strength.host_text);
            format!("{} people in {host} ({id})", possessive(&cx.name(strength.sender)))
        }
        _ => format!("“{id}”"),
    }
}

/// The way back for people who are counted in another record.
fn by_itself(ui: &mut Ui, cx: &mut Ctx<'_>, record: RecordRef) {
    let id = cx.state.document.dataset().id(record).map(ToString::to_string).unwrap_or_default();
    let button = egui::Button::new(cx.small("Count by itself")).small();
    let response = ui.add(button).on_hover_text("Takes the link to the other record away");
    if response.accessible_name(format!("Count {id} by itself")).clicked() {
        cx.push(Command::Edit(EditCommand::CountIn(vec![record], None)));
    }
}

fn possessive(name: &str) -> String {
    if name.ends_with('s') { format!("{name}’") } else { format!("{name}’s") }
}

fn warning(ui: &mut Ui, cx: &Ctx<'_>, text: &str) {
    let text = egui::RichText::new(text).size(look::SMALL).color(cx.ink(|t| t.warning));
    ui.add(Label::new(text).wrap());
}

fn strength(ui: &mut Ui, cx: &mut Ctx<'_>, row: u32, strength: &Strength) {
    ui.spacing_mut().item_spacing.y = 2.0;
    let level = cx.facts().level(row);
    let standing = cx.facts().of_strength(row, strength, level);
    if standing != Standing::Counts {
        ui.multiply_opacity(0.75);
    }
    let host = joined([strength.spot.place.clone(), place(cx, strength.host, &strength.host_text)]);
    parts::titled(ui, &capital(&format!("{} in {host}", said(strength.people))), look::BODY);
    let component = Some(strength.component).filter(|c| *c != Component::All).map(words::component);
    let what = [cx.name(strength.sender), words::scope(strength.scope).to_owned(), component.unwrap_or_default()];
    parts::note(ui, cx, &joined(what));
    let start = if strength.as_of == crate::model::AsOf::Start { ", before that day’s moves" } else { "" };
    ui.horizontal_wrapped(|ui| {
        parts::note(ui, cx, &format!("Strength of {}{start}", super::dates::dated(strength.day)));
        edit::menu(ui, cx, Table::Strengths, &strength.id);
    });
    let who = [words::command(strength.command).to_owned(), strength.chain.clone(), strength.unit.clone()];
    parts::note(ui, cx, &joined(who));
    plain_rows(ui, cx, strength);
    parts::note(ui, cx, &standing.remark());
    if standing == Standing::Counts {
        pins::badge(ui, cx, &cx.facts().rivals(RecordRef::Strength(row)));
    }
    if let Some(other) = &strength.counted_in {
        warning(ui, cx, &format!("These people are counted in {}", told(cx, other.as_str())));
        by_itself(ui, cx, RecordRef::Strength(row));
    }
    if level.is_some_and(|level| level.stale) {
        let day = cx.derived.posture().day.short();
        let text = format!("No figure for {day}; showing the latest, from {}", strength.day.day().short());
        warning(ui, cx, &text);
    }
    source::show(ui, cx, &strength.evidence);
    pins::show(ui, cx, RecordRef::Strength(row), &strength.id, strength.preferred);
}
