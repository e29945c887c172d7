//! An event: dated context that is not a number of people.

use super::{edit, source};
use crate::gui::{ctx::Ctx, parts};
use crate::model::{Event, Table};
use crate::words;
use egui::{Label, Ui};

/// What it is, and when.
pub fn head(ui: &mut Ui, cx: &Ctx<'_>, event: &Event) {
    ui.spacing_mut().item_spacing.y = 1.0;
    ui.add(Label::new(&event.title).wrap());
    parts::note(ui, cx, &words::event(event, cx.derived.posture().day));
}

/// An event with its text, who took part, and its source.
pub fn body(ui: &mut Ui, cx: &mut Ctx<'_>, event: &Event) {
    head(ui, cx, event);
    if !event.text.is_empty() {
        ui.add(Label::new(&event.text).wrap());
    }
    parts::note(ui, cx, &words::participants(event));
    parts::note(ui, cx, text!("side-event-note"));
    source::show(ui, cx, &event.evidence);
    edit::menu(ui, cx, Table::Events, &event.id);
}
