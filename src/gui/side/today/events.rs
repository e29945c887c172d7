//! Events as a list.

use crate::gui::{ctx::Ctx, parts, side::records::event};
use crate::model::{Code, RecordRef};
use crate::words;
use egui::Ui;

/// An event as a line that opens with a click.
pub fn row(ui: &mut Ui, cx: &mut Ctx<'_>, row: u32) {
    let Some(event) = cx.state.document.dataset().events.get(row as usize) else { return };
    let name = text!("side-event", title = &event.title);
    if parts::pressed(ui, cx, (("event", row), &name), |ui, cx| event::head(ui, cx, event)) {
        cx.push(parts::records(&event.title, &[RecordRef::Event(row)]));
    }
}

/// The events by this day that a country acts or takes part in.
pub fn of_host(ui: &mut Ui, cx: &mut Ctx<'_>, host: Code) {
    let events = &cx.derived.today().of_host;
    if events.is_empty() {
        return;
    }
    parts::heading(ui, &text!("side-events-with", host = words::country(host)));
    for event in events {
        parts::lazily(ui, "event", event, |ui| row(ui, cx, *event));
    }
}
