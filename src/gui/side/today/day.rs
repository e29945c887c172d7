//! What changed on the day that is shown, and the events around it.

use super::events;
use crate::gui::{ctx::Ctx, parts};
use crate::{model::RecordRef, words};
use egui::{Label, Ui};

/// Draws them.
pub fn show(ui: &mut Ui, cx: &mut Ctx<'_>) {
    let today = cx.derived.today();
    parts::heading(ui, text!("side-changed-today"));
    if today.changed.is_empty() && !cx.derived.is_behind() {
        parts::empty(ui, cx, text!("side-nothing-today"));
    }
    for record in &today.changed {
        parts::lazily(ui, "changed", record, |ui| change(ui, cx, *record));
    }
    parts::heading(ui, text!("side-events"));
    if today.events.is_empty() {
        ui.label(cx.muted(text!("side-no-events")));
    }
    for event in &today.events {
        events::row(ui, cx, *event);
    }
}

/// One change in words; a click opens its record.
fn change(ui: &mut Ui, cx: &mut Ctx<'_>, record: RecordRef) {
    let Some((text, who)) = said(cx, record) else { return };
    let name = text!("side-change-of", change = &text, sender = &who);
    let draw = |ui: &mut Ui, cx: &mut Ctx<'_>| {
        ui.add(Label::new(&text).wrap());
        parts::note(ui, cx, &who);
    };
    if parts::pressed(ui, cx, (record, &name), draw) {
        cx.push(parts::records(&text, &[record]));
    }
}

/// What a strength or stage says, and whose it is.
fn said(cx: &Ctx<'_>, record: RecordRef) -> Option<(String, String)> {
    let data = cx.state.document.dataset();
    match record {
        RecordRef::Strength(row) => {
            let strength = data.strengths.get(row as usize)?;
            Some((words::reported(strength), words::country(strength.sender)))
        }
        RecordRef::Stage(row) => {
            let stage = data.stages.get(row as usize)?;
            let movement = data.movements.get(cx.derived.lookup().movement(&stage.movement)? as usize)?;
            Some((words::step(stage, movement), words::country(movement.sender)))
        }
        RecordRef::Movement(_) | RecordRef::Event(_) => None,
    }
}
