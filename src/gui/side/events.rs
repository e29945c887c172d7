//! Events: dated context that is no number of people.

use super::{
    super::{ctx::Ctx, words},
    edit, parts,
    record::framed,
    source,
};
use crate::model::{Code, Event, RecordRef, Table};
use egui::{Label, Ui};

/// An event as a line that opens with a click.
pub fn row(ui: &mut Ui, cx: &mut Ctx<'_>, event: u32) {
    let Some(event_row) = cx.state.document.dataset().events.get(event as usize) else { return };
    let rect = framed(ui, cx, |ui, cx| {
        head(ui, cx, event_row);
        ui.min_rect()
    });
    let rect = rect.expand2(egui::vec2(10.0, 8.0));
    let response = ui.interact(rect, ui.scope_id().with(("event", event)), egui::Sense::click());
    parts::ring(ui, cx, &response, 6.0);
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, format!("Event: {}", event_row.title)));
    if response.clicked() {
        cx.push(parts::records(&event_row.title, &[RecordRef::Event(event)]));
    }
}

/// The events by this day that a country acts or takes part in.
pub fn of_host(ui: &mut Ui, cx: &mut Ctx<'_>, host: Code) {
    let events = &cx.derived.today().of_host;
    if events.is_empty() {
        return;
    }
    parts::heading(ui, &format!("Events with {}", cx.name(host)));
    for event in events {
        parts::lazily(ui, "event", event, |ui| row(ui, cx, *event));
    }
}

fn head(ui: &mut Ui, cx: &Ctx<'_>, event: &Event) {
    ui.spacing_mut().item_spacing.y = 1.0;
    ui.add(Label::new(&event.title).wrap());
    let until = event.until.map(|until| format!(" until {}", until.day().short())).unwrap_or_default();
    let over = event.until.is_some_and(|until| until.day() < cx.derived.posture().day);
    let over = if over { ", over" } else { "" };
    parts::note(ui, cx, &format!("{}, {}{until}{over}", words::event(event.kind), event.day.day().short()));
}

/// An event with its text, who took part, and its source.
pub fn body(ui: &mut Ui, cx: &mut Ctx<'_>, event: &Event) {
    head(ui, cx, event);
    if !event.text.is_empty() {
        ui.add(Label::new(&event.text).wrap());
    }
    let actor = event.actor.map(|code| cx.name(code));
    let mut who: Vec<String> = event.participants.iter().map(|code| cx.name(*code)).collect();
    who.dedup();
    let line = match (actor, who.is_empty()) {
        (Some(actor), true) => format!("By {actor}"),
        (Some(actor), false) => format!("{actor}, with {}", who.join(", ")),
        (None, false) => format!("With {}", who.join(", ")),
        (None, true) => String::new(),
    };
    parts::note(ui, cx, &line);
    parts::note(ui, cx, "Context, never counted as people.");
    source::show(ui, cx, &event.evidence);
    edit::menu(ui, cx, Table::Events, &event.id);
}
