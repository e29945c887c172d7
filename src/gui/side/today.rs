//! What changed on the day that is shown, and the events around it.

use super::{
    super::{ctx::Ctx, words},
    amount::said,
    events, parts,
    record::framed,
};
use crate::model::{Host, Movement, RecordRef, Stage, StageKind, Strength};
use egui::Ui;

/// Draws them.
pub fn show(ui: &mut Ui, cx: &mut Ctx<'_>) {
    let today = cx.derived.today();
    parts::heading(ui, "What changed on this day");
    if today.changed.is_empty() && !cx.derived.is_behind() {
        let text = "Nothing: no strength and no stage of a movement is dated this day.";
        ui.add(egui::Label::new(cx.muted(text)).wrap());
    }
    for record in &today.changed {
        parts::lazily(ui, "changed", record, |ui| change(ui, cx, *record));
    }
    parts::heading(ui, "Events");
    if today.events.is_empty() {
        ui.label(cx.muted("None on this day."));
    }
    for event in &today.events {
        events::row(ui, cx, *event);
    }
}

/// One change in words; a click opens its record.
fn change(ui: &mut Ui, cx: &mut Ctx<'_>, record: RecordRef) {
    let data = cx.state.document.dataset();
    let (text, who) = match record {
        RecordRef::Strength(row) => match data.strengths.get(row as usize) {
            Some(strength) => (level(cx, strength), cx.name(strength.sender)),
            None => return,
        },
        RecordRef::Stage(row) => {
            let stage = data.stages.get(row as usize);
            let found = stage.and_then(|stage| Some((stage, cx.derived.lookup().movement(&stage.movement)?)));
            let Some((stage, row)) = found else { return };
            let movement = &data.movements[row as usize];
            (step(cx, stage, movement), cx.name(movement.sender))
        }
        RecordRef::Movement(_) | RecordRef::Event(_) => return,
    };
    press(ui, cx, &text, &who, record);
}

/// A line that opens a record.
fn press(ui: &mut Ui, cx: &mut Ctx<'_>, text: &str, who: &str, record: RecordRef) {
    let inner = framed(ui, cx, |ui, cx| {
        ui.spacing_mut().item_spacing.y = 1.0;
        ui.add(egui::Label::new(text).wrap());
        parts::note(ui, cx, who);
        ui.min_rect()
    });
    let rect = inner.expand2(egui::vec2(10.0, 8.0));
    let response = ui.interact(rect, ui.scope_id().with(record), egui::Sense::click());
    parts::ring(ui, cx, &response, 6.0);
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, format!("{text} — {who}")));
    if response.clicked() {
        cx.push(parts::records(text, &[record]));
    }
}

/// “about 1,700 announced for Poland”.
fn step(cx: &Ctx<'_>, stage: &Stage, movement: &Movement) -> String {
    let place = place(cx, movement.host, &movement.host_text);
    let link = match stage.kind {
        StageKind::Alerted | StageKind::Announced => "for",
        StageKind::Ordered | StageKind::Moving | StageKind::Cancelled => "to",
        StageKind::Arrived => "in",
        StageKind::Withdrawn => "from",
    };
    let verb = match stage.kind {
        StageKind::Moving => "under way".to_owned(),
        StageKind::Cancelled => "called off on the way".to_owned(),
        kind => words::stage(kind).to_lowercase(),
    };
    capital(&format!("{} {verb} {link} {place}", said(stage.people)))
}

fn level(cx: &Ctx<'_>, strength: &Strength) -> String {
    let place = place(cx, strength.host, &strength.host_text);
    let scope = words::scope(strength.scope).to_lowercase();
    capital(&format!("{} reported in {place} ({scope})", said(strength.people)))
}

/// Where, in words.
pub fn place(cx: &Ctx<'_>, host: Host, text: &str) -> String {
    match host {
        Host::Country(code) => cx.name(code),
        _ if !text.is_empty() => text.to_owned(),
        Host::Region(region) => region.name().to_owned(),
        Host::Unplaced => "a place not stated".to_owned(),
    }
}

/// With a capital letter at the front.
pub fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
