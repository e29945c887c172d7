//! Records as cards: strengths, movements with their stages, events, each with its source.

use super::{edit, event, more, pins, source, stages};
use crate::gui::{ctx::Ctx, look, parts};
use crate::model::{AnyRecord, HashSet, Movement, RecordRef, Strength, Table};
use crate::posture::Role;
use crate::session::{Command, EditCommand};
use crate::words::{self, Standing};
use egui::{Label, RichText, Ui};
use std::sync::Arc;

/// The most cards that are shown one after the other; more are for the table.
const MOST: usize = 200;

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
    for &record in shown.iter().take(MOST) {
        parts::lazily(ui, "record", record, |ui| card(ui, cx, record));
    }
    more::show(ui, cx, shown.len().saturating_sub(MOST));
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
    parts::framed(ui, cx, |ui, cx| match record {
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
                event::body(ui, cx, event);
            }
        }
        // A stage whose movement is not in the dataset.
        RecordRef::Stage(row) => {
            if let Some(stage) = data.stages.get(row as usize) {
                parts::note(ui, cx, &words::stage(stage, false));
                source::show(ui, cx, &stage.evidence);
                edit::menu(ui, cx, Table::Stages, &stage.id);
            }
        }
    });
}

fn movement(ui: &mut Ui, cx: &mut Ctx<'_>, row: u32, movement: &Movement) {
    ui.spacing_mut().item_spacing.y = 2.0;
    parts::titled(ui, &words::route(movement), look::BODY);
    ui.horizontal_wrapped(|ui| {
        parts::note(ui, cx, &words::country(movement.sender));
        edit::menu(ui, cx, Table::Movements, &movement.id);
    });
    parts::note(ui, cx, &words::commanded(movement));
    parts::note(ui, cx, &words::moving(movement));
    plain_rows(ui, cx, movement);
    let change = cx.facts().change(row);
    for remark in remarks(cx, movement, change.map(|change| change.role)) {
        ui.add(Label::new(RichText::new(remark).size(look::SMALL)).wrap());
    }
    if movement.counted_in.is_some() {
        by_itself(ui, cx, RecordRef::Movement(row));
    }
    ui.add_space(look::GRID);
    stages::show(ui, cx, row, change);
    parts::note(ui, cx, &words::capital(&movement.note));
}

/// What else a record says, a line for each column that has one on cards.
fn plain_rows(ui: &mut Ui, cx: &Ctx<'_>, record: &dyn AnyRecord) {
    for (at, column) in record.table().columns().iter().enumerate().filter(|(_, column)| column.carded) {
        let text = record.told(at).shown();
        if !text.is_empty() {
            parts::note(ui, cx, &text!("side-number", label = column.label(), number = text.as_ref()));
        }
    }
}

/// How a movement counts, where that is not obvious.
fn remarks(cx: &Ctx<'_>, movement: &Movement, role: Option<Role>) -> Vec<String> {
    let mut all = Vec::new();
    if let Some(whole) = &movement.part_of {
        all.push(text!("side-part-of", whole = named(cx, whole.as_str())));
    }
    if !movement.replaces.is_empty() {
        all.push(text!("side-relieves", other = named(cx, &movement.replaces)));
    }
    if let Some(other) = &movement.counted_in {
        all.push(text!("side-counted-in", other = named(cx, other.as_str())));
    }
    match role {
        Some(Role::Remainder) => all.push(text!("side-remainder").to_owned()),
        Some(Role::Elsewhere) => all.push(text!("side-elsewhere").to_owned()),
        Some(Role::Counted | Role::Rotation) | None => {}
    }
    all
}

/// A record that another names, in words.
fn named(cx: &Ctx<'_>, id: &str) -> String {
    let data = cx.state.document.dataset();
    match cx.derived.lookup().record(id) {
        Some(RecordRef::Movement(row)) => words::named_movement(&data.movements[row as usize]),
        Some(RecordRef::Strength(row)) => words::named_strength(&data.strengths[row as usize]),
        _ => text!("record-quote", quote = id),
    }
}

/// The way back for people who are counted in another record.
fn by_itself(ui: &mut Ui, cx: &mut Ctx<'_>, record: RecordRef) {
    let id = cx.state.document.dataset().id(record).map(ToString::to_string).unwrap_or_default();
    let name = text!("side-count-alone-name", id = &id);
    if parts::small_button(ui, cx.small(text!("side-count-alone")), text!("side-count-alone-tip"), &name) {
        cx.push(Command::Edit(EditCommand::CountIn(vec![record], None)));
    }
}

fn strength(ui: &mut Ui, cx: &mut Ctx<'_>, row: u32, strength: &Strength) {
    ui.spacing_mut().item_spacing.y = 2.0;
    let level = cx.facts().level(row);
    let standing = cx.facts().of_strength(row, strength, level);
    if standing != Standing::Counts {
        ui.multiply_opacity(0.75);
    }
    parts::titled(ui, &words::strength(strength), look::BODY);
    parts::note(ui, cx, &words::whose(strength.sender, strength.scope, strength.component));
    ui.horizontal_wrapped(|ui| {
        parts::note(ui, cx, &words::strength_day(strength));
        edit::menu(ui, cx, Table::Strengths, &strength.id);
    });
    parts::note(ui, cx, &words::list([words::command(strength.command), &strength.chain, &strength.unit]));
    plain_rows(ui, cx, strength);
    parts::note(ui, cx, &standing.remark());
    if standing == Standing::Counts {
        pins::badge(ui, cx, &cx.facts().rivals(RecordRef::Strength(row)));
    }
    if let Some(other) = &strength.counted_in {
        parts::warning(ui, cx, &text!("side-counted-in", other = named(cx, other.as_str())));
        by_itself(ui, cx, RecordRef::Strength(row));
    }
    if level.is_some_and(|level| level.stale) {
        let age = words::stale(strength.day.day(), cx.derived.posture().day);
        parts::warning(ui, cx, &words::capital(&age));
    }
    source::show(ui, cx, &strength.evidence);
    pins::show(ui, cx, RecordRef::Strength(row), &strength.id, strength.preferred);
}
