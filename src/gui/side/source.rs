//! Who said it, when, and in which words.

use super::{
    super::{ctx::Ctx, look},
    parts,
};
use crate::model::{Dated, Evidence, Review, Source, Tier};
use egui::{Label, RichText, Stroke, Ui, pos2};

/// Draws what a number stands on.
pub fn show(ui: &mut Ui, cx: &mut Ctx<'_>, evidence: &Evidence) {
    ui.spacing_mut().item_spacing.y = 2.0;
    quote(ui, cx, evidence);
    if !evidence.derived.is_empty() {
        parts::note(ui, cx, &format!("Derived, not stated: {}", evidence.derived));
    }
    let source = cx.derived.lookup().source(cx.state.document.dataset(), evidence);
    match source {
        Some(source) => {
            title(ui, cx, source);
            parts::note(ui, cx, &published(cx, source, evidence));
        }
        None => parts::note(ui, cx, &format!("The source “{}” is not in this dataset", evidence.source)),
    }
    if evidence.review == Review::Unsure {
        let text = RichText::new("Unsure: nobody has checked that the source says so").size(look::SMALL);
        ui.add(Label::new(text.color(cx.ink(|t| t.warning))).wrap());
    }
    let note = source.map_or("", |source| source.note.as_str());
    parts::note(ui, cx, &today(&evidence.note));
    parts::note(ui, cx, &today(note));
}

fn today(text: &str) -> String {
    super::today::capital(text)
}

/// The words that carry the number, with a line at their side.
fn quote(ui: &mut Ui, cx: &Ctx<'_>, evidence: &Evidence) {
    if evidence.quote.is_empty() {
        return;
    }
    let place = if evidence.locator.is_empty() { String::new() } else { format!("  ({})", evidence.locator) };
    let rect = ui
        .horizontal_top(|ui| {
            ui.add_space(10.0);
            ui.vertical(|ui| {
                ui.add(Label::new(RichText::new(format!("“{}”", evidence.quote)).italics()).wrap());
                parts::note(ui, cx, place.trim());
            });
        })
        .response
        .rect;
    let stroke = Stroke::new(2.0, cx.ink(|t| t.line));
    ui.painter()
        .line_segment([pos2(rect.left() + 3.0, rect.top() + 1.0), pos2(rect.left() + 3.0, rect.bottom())], stroke);
}

/// Publisher and title, as a link where there is something to open.
fn title(ui: &mut Ui, cx: &Ctx<'_>, source: &Source) {
    let text = match (source.publisher.as_str(), source.title.as_str()) {
        (publisher, "") => publisher.to_owned(),
        ("", title) => title.to_owned(),
        (publisher, title) => format!("{publisher}: {title}"),
    };
    if source.url.starts_with("https://") || source.url.starts_with("http://") {
        let link = ui.hyperlink_to(RichText::new(text).size(look::SMALL), &source.url);
        if link.gained_focus() {
            link.scroll_to_me(None);
        }
        link.on_hover_text(&source.url);
    } else {
        parts::note(ui, cx, &text);
    }
}

/// When it was published, how near it is to those who count, and since when it is known.
fn published(cx: &Ctx<'_>, source: &Source, evidence: &Evidence) -> String {
    let published = source.published.map(Dated::day);
    let known = cx.facts().known(evidence);
    let mut text = match published {
        Some(day) => format!("Published {}", day.short()),
        None => "Day of publication not known".to_owned(),
    };
    text.push_str(match source.tier {
        Tier::Official => ", official",
        Tier::Press => ", press",
        Tier::Secondary => ", secondary",
    });
    match known {
        Some(known) if Some(known) != published => text.push_str(&format!("; public since {}", known.short())),
        None => text.push_str("; known in hindsight only"),
        Some(_) => {}
    }
    text
}
