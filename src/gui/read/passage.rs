//! The text itself: each of its numbers is marked by its state and can be clicked.

use super::{
    card,
    focus::{follow, seen, take_focus},
};
use crate::gui::{ctx::Ctx, look, parts};
use crate::session::{CardState, Command, MarkOf, NumberMark, ReadCommand, TextRead};
use egui::epaint::text::cursor::CCursor;
use egui::style::ScrollAnimation;
use egui::text::{LayoutJob, TextFormat};
use egui::{
    Color32, FontId, Galley, Id, Pos2, Rect, Response, Role, ScrollArea, Sense, Stroke, StrokeKind, Ui, WidgetInfo,
};
use std::sync::Arc;

/// Of a shorter text, in bytes, all is laid out: then every number can be brought into view at once.
const SHORT: usize = 40_000;

/// Draws it.
pub fn show(ui: &mut Ui, cx: &mut Ctx<'_>, read: &TextRead) {
    let follow = follow(ui, "read-text", read);
    ScrollArea::vertical().id_salt("read-text").auto_shrink(false).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let (mut start, mut next) = (0, 0);
        for line in read.text.split_inclusive('\n') {
            let end = start + line.len();
            let from = next;
            while read.marks.get(next).is_some_and(|mark| mark.start < end) {
                next += 1;
            }
            let marks = &read.marks[from..next];
            let within = Paragraph { read, start, text: line.trim_end(), marks };
            let chosen = follow && marks.iter().any(|mark| Some(mark.of) == read.chosen);
            if chosen || read.text.len() < SHORT {
                within.show(ui, cx, chosen);
            } else {
                parts::lazily(ui, "read-paragraph", (Arc::as_ptr(&read.text).addr(), start), |ui| {
                    within.show(ui, cx, false);
                });
            }
            start = end;
        }
    });
}

/// A paragraph with its numbers.
struct Paragraph<'a> {
    read: &'a TextRead,
    /// Where it begins in the text, in bytes.
    start: usize,
    text: &'a str,
    marks: &'a [NumberMark],
}

impl Paragraph<'_> {
    fn show(&self, ui: &mut Ui, cx: &mut Ctx<'_>, follow: bool) {
        let galley = ui.painter().layout_job(self.laid_out(ui, cx));
        let (place, response) = ui.allocate_exact_size(galley.size(), Sense::drag());
        self.select(ui, cx, &galley, &response);
        ui.painter().galley(place.min, Arc::clone(&galley), cx.ink(|t| t.text));
        for mark in self.marks {
            let rect = self.place(&galley, mark, place.min);
            self.number(ui, cx, mark, rect);
            if follow && Some(mark.of) == self.read.chosen {
                ui.scroll_to_rect_animation(rect.expand(40.0), None, ScrollAnimation::none());
                seen(ui, "read-text", rect);
            }
        }
    }

    /// Words that the pointer is dragged over are chosen, as far as they stand in one paragraph.
    fn select(&self, ui: &Ui, cx: &mut Ctx<'_>, galley: &Galley, response: &Response) {
        let pointer = response.interact_pointer_pos().filter(|_| response.dragged());
        let (Some(to), Some(from)) = (pointer, ui.input(|input| input.pointer.press_origin())) else { return };
        let letter = |at: Pos2| usize::from(galley.cursor_from_pos(at - response.rect.min).index);
        let (first, last) = (letter(from).min(letter(to)), letter(from).max(letter(to)));
        let byte = |letter: usize| self.text.char_indices().nth(letter).map_or(self.text.len(), |(at, _)| at);
        let word = |c: &char| !c.is_whitespace();
        let (first, last) = (byte(first), byte(last));
        let before: usize = self.text[..first].chars().rev().take_while(word).map(char::len_utf8).sum();
        let behind: usize = self.text[last..].chars().take_while(word).map(char::len_utf8).sum();
        let words = (self.start + first - before, self.start + last + behind);
        if words.0 < words.1 && self.read.selected != Some(words) {
            cx.push(Command::Read(ReadCommand::Select(Some(words))));
            take_focus(ui.ctx());
        }
    }

    /// Adds a piece of the paragraph: what is chosen of it has a ground of its own.
    fn append(&self, cx: &Ctx<'_>, job: &mut LayoutJob, (from, to): (usize, usize), format: &TextFormat) {
        let within = |at: usize| at.saturating_sub(self.start).clamp(from, to);
        let (first, last) = self.read.selected.map_or((from, from), |(first, last)| (within(first), within(last)));
        let chosen = TextFormat {
            background: cx.ink(|t| t.accent.fade(0.45)),
            underline: Stroke::new(1.0, cx.ink(|t| t.accent)),
            ..format.clone()
        };
        for (from, to, format) in [(from, first, format), (first, last, &chosen), (last, to, format)] {
            if from < to {
                job.append(&self.text[from..to], 0.0, format.clone());
            }
        }
    }

    fn laid_out(&self, ui: &Ui, cx: &Ctx<'_>) -> LayoutJob {
        let mut job = LayoutJob::default();
        job.wrap.max_width = ui.available_width();
        let font = FontId::proportional(look::BODY);
        let plain = TextFormat::simple(font.clone(), cx.ink(|t| t.text));
        let mut at = 0;
        for mark in self.marks {
            let (from, to) = self.within(mark);
            self.append(cx, &mut job, (at, from), &plain);
            self.append(cx, &mut job, (from, to), &format(cx, self.read, mark.of, font.clone()));
            at = to;
        }
        self.append(cx, &mut job, (at, self.text.len()), &plain);
        job
    }

    /// Where a number stands in the paragraph.
    fn within(&self, mark: &NumberMark) -> (usize, usize) {
        let within = |at: usize| at.saturating_sub(self.start).min(self.text.len());
        (within(mark.start), within(mark.end))
    }

    /// Where it stands on the screen; one that is broken, up to the end of its line.
    fn place(&self, galley: &Galley, mark: &NumberMark, origin: Pos2) -> Rect {
        let (from, to) = self.within(mark);
        let letters =
            |to: usize, next: bool| CCursor { index: self.text[..to].chars().count().into(), prefer_next_row: next };
        let at = |to: usize, next: bool| galley.pos_from_cursor(letters(to, next));
        let (first, last) = (at(from, true), at(to, false));
        let right = if last.top() > first.top() { galley.rect.right() } else { last.right() };
        Rect::from_min_max(first.min, Pos2::new(right.max(first.left() + 6.0), first.bottom()))
            .translate(origin.to_vec2())
    }

    fn number(&self, ui: &Ui, cx: &mut Ctx<'_>, mark: &NumberMark, rect: Rect) {
        // Not reached by Tab: the cards are, and the text follows them.
        let seen = rect.expand(1.0).intersect(ui.clip_rect());
        let response = ui.interact(seen, Id::unique(("read-number", mark.start)), Sense::CLICK);
        let on = Some(mark.of) == self.read.chosen;
        let (from, to) = self.within(mark);
        let said = card::mark(self.read, mark.of);
        let name = text!("read-number", number = &self.text[from..to], said = said);
        response.widget_info(|| WidgetInfo::selected(Role::Button, true, on, &name));
        if on || response.hovered() {
            let stroke = Stroke::new(if on { 2.0 } else { 1.0 }, cx.ink(|t| t.accent));
            ui.painter().rect_stroke(rect.expand(2.0), 3.0, stroke, StrokeKind::Inside);
        }
        if response.clicked() {
            cx.push(Command::Read(ReadCommand::Choose(mark.of)));
            take_focus(ui.ctx());
        }
        response.on_hover_text(name);
    }
}

/// How a number is marked: never by its colour alone. A card has a ground, a refused one is struck through, and what is none is underlined.
fn format(cx: &Ctx<'_>, read: &TextRead, of: MarkOf, font: FontId) -> TextFormat {
    let format = TextFormat::simple(font, cx.ink(|t| t.text));
    let MarkOf::Card(at) = of else {
        let muted = cx.ink(|t| t.muted);
        return TextFormat { color: muted, underline: Stroke::new(1.0, muted), ..format };
    };
    let doubtful = read.card(at).is_some_and(|card| !card.sure);
    let ground = |background: Color32| TextFormat { background, ..format.clone() };
    match read.states.get(at).copied().unwrap_or_default() {
        CardState::Accepted => TextFormat { color: cx.ink(|t| t.on_accent), ..ground(cx.ink(|t| t.accent)) },
        CardState::Refused => TextFormat {
            color: cx.ink(|t| t.muted),
            strikethrough: Stroke::new(1.0, cx.ink(|t| t.muted)),
            ..ground(cx.ink(|t| t.raised))
        },
        CardState::Open if doubtful => {
            let warning = cx.ink(|t| t.warning);
            TextFormat { underline: Stroke::new(2.0, warning), ..ground(cx.ink(|t| t.warning.fade(0.22))) }
        }
        CardState::Open => ground(cx.ink(|t| t.accent.fade(0.25))),
    }
}
