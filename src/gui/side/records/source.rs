//! The publisher, the day and the quote.

use crate::gui::{ctx::Ctx, look, parts};
use crate::model::{Dated, Evidence, Review, Source};
use crate::words;
use egui::{Label, RichText, Stroke, Ui, pos2};

/// Draws the source of a number.
pub fn show(ui: &mut Ui, cx: &mut Ctx<'_>, evidence: &Evidence) {
    ui.spacing_mut().item_spacing.y = 2.0;
    quote(ui, cx, evidence);
    parts::note(ui, cx, &words::derived(&evidence.derived));
    let source = cx.derived.lookup().source(cx.state.document.dataset(), evidence);
    match source {
        Some(source) => {
            title(ui, cx, source);
            let (published, known) = (source.published.map(Dated::day), cx.facts().known(evidence));
            parts::note(ui, cx, &words::published(published, source.tier, known));
        }
        None => parts::note(ui, cx, &text!("side-no-source", id = evidence.source.as_str())),
    }
    if evidence.review == Review::Unsure {
        parts::warning(ui, cx, text!("side-unsure"));
    }
    let note = source.map_or("", |source| source.note.as_str());
    parts::note(ui, cx, &words::capital(&evidence.note));
    parts::note(ui, cx, &words::capital(note));
}

/// The words that carry the number, with a line at their side.
fn quote(ui: &mut Ui, cx: &Ctx<'_>, evidence: &Evidence) {
    if evidence.quote.is_empty() {
        return;
    }
    let rect = ui
        .horizontal_top(|ui| {
            ui.add_space(10.0);
            ui.vertical(|ui| {
                ui.add(Label::new(RichText::new(words::quoted(&evidence.quote, "")).italics()).wrap());
                if !evidence.locator.is_empty() {
                    parts::note(ui, cx, &text!("side-locator", locator = evidence.locator.as_str()));
                }
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
    let text = words::source_title(&source.publisher, &source.title);
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
