//! A record as its source words it: who said it, when, in which words.

use super::{ctx::Ctx, look, words};
use crate::model::{Event, Evidence, Movement, RecordRef, Stage, Strength};
use egui::{Frame, Margin, RichText, Ui};

/// A frame around one thing.
pub fn framed<R>(ui: &mut Ui, cx: &Ctx<'_>, add: impl FnOnce(&mut Ui) -> R) -> R {
    let frame = Frame::new().fill(cx.ink(|t| t.raised)).corner_radius(6).inner_margin(Margin::symmetric(10, 8));
    frame
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            add(ui)
        })
        .inner
}

/// Draws a record with its evidence.
pub fn card(ui: &mut Ui, cx: &Ctx<'_>, record: RecordRef) {
    let data = cx.state.document.dataset();
    framed(ui, cx, |ui| match record {
        RecordRef::Strength(i) => data.strengths.get(i as usize).into_iter().for_each(|r| strength(ui, cx, r)),
        RecordRef::Movement(i) => data.movements.get(i as usize).into_iter().for_each(|r| movement(ui, cx, r)),
        RecordRef::Stage(i) => data.stages.get(i as usize).into_iter().for_each(|r| stage(ui, cx, r)),
        RecordRef::Event(i) => data.events.get(i as usize).into_iter().for_each(|r| event(ui, cx, r)),
    });
}

fn strength(ui: &mut Ui, cx: &Ctx<'_>, r: &Strength) {
    let place = r.host.country().map_or_else(|| r.host_text.clone(), |code| cx.name(code));
    heading(
        ui,
        cx,
        &format!("{} in {place}", r.people),
        &format!("{}, {}", cx.name(r.sender), words::scope(r.scope).to_lowercase()),
    );
    let unit = [r.unit.as_str(), &r.chain].into_iter().filter(|t| !t.is_empty()).collect::<Vec<_>>().join(", ");
    line(ui, cx, &format!("Strength of {} · {}", r.day, words::command(r.command)));
    line(ui, cx, &unit);
    evidence(ui, cx, &r.evidence);
}

fn movement(ui: &mut Ui, cx: &Ctx<'_>, r: &Movement) {
    let place = r.host.country().map_or_else(|| r.host_text.clone(), |code| cx.name(code));
    let from = r.origin.country.map(|code| format!(" from {}", cx.name(code))).unwrap_or_default();
    let title =
        if place.is_empty() { "Movement, no host known".to_owned() } else { format!("Movement to {place}{from}") };
    heading(ui, cx, &title, &cx.name(r.sender));
    line(ui, cx, words::command(r.command));
    for text in [&r.unit, &r.chain, &r.place, &r.note] {
        line(ui, cx, text);
    }
}

fn stage(ui: &mut Ui, cx: &Ctx<'_>, r: &Stage) {
    heading(ui, cx, &format!("{} {}", words::stage(r.kind), r.people), &r.day.to_string());
    let data = cx.state.document.dataset();
    if let Some(movement) = data.movements.iter().find(|movement| movement.id == r.movement) {
        let place = movement.host.country().map_or_else(|| movement.host_text.clone(), |code| cx.name(code));
        let unit = if movement.unit.is_empty() { String::new() } else { format!(" · {}", movement.unit) };
        line(ui, cx, &format!("{} to {place} · {}{unit}", cx.name(movement.sender), words::command(movement.command)));
    }
    evidence(ui, cx, &r.evidence);
}

fn event(ui: &mut Ui, cx: &Ctx<'_>, r: &Event) {
    let until = r.until.map(|until| format!(" until {until}")).unwrap_or_default();
    heading(ui, cx, &r.title, &format!("{} · {}{until}", words::event(r.kind), r.day));
    line(ui, cx, &r.text);
    let who: Vec<String> = r.participants.iter().map(|code| cx.name(*code)).collect();
    if !who.is_empty() {
        line(ui, cx, &format!("With {}", who.join(", ")));
    }
    evidence(ui, cx, &r.evidence);
}

fn heading(ui: &mut Ui, cx: &Ctx<'_>, title: &str, aside: &str) {
    ui.label(look::strong(title));
    line(ui, cx, aside);
}

fn line(ui: &mut Ui, cx: &Ctx<'_>, text: &str) {
    if !text.is_empty() {
        ui.label(cx.small(text));
    }
}

/// Who said it, when, and in which words.
pub fn evidence(ui: &mut Ui, cx: &Ctx<'_>, evidence: &Evidence) {
    ui.spacing_mut().item_spacing.y = 2.0;
    if !evidence.quote.is_empty() {
        ui.label(RichText::new(format!("“{}”", evidence.quote)).italics());
    }
    if !evidence.derived.is_empty() {
        line(ui, cx, &format!("Derived: {}", evidence.derived));
    }
    let data = cx.state.document.dataset();
    match data.source(&evidence.source) {
        Some(source) => {
            let date = source.published.map(|day| format!(", {day}")).unwrap_or_default();
            let text = format!("{}: {}{date}", source.publisher, source.title);
            if source.url.starts_with("https://") || source.url.starts_with("http://") {
                ui.hyperlink_to(RichText::new(text).size(look::SMALL), &source.url).on_hover_text(&source.url);
            } else {
                line(ui, cx, &text);
            }
        }
        None => line(ui, cx, &format!("Source {} is not in this dataset", evidence.source)),
    }
    let more = [evidence.locator.as_str(), &evidence.note]
        .into_iter()
        .filter(|t| !t.is_empty())
        .collect::<Vec<_>>()
        .join(" · ");
    line(ui, cx, &more);
}
