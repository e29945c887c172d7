//! The cards: browsed by keyboard, accepted, rejected and edited.

use super::{
    card, event,
    focus::{follow, id, seen, take_focus},
};
use crate::gui::{ctx::Ctx, look, parts};
use crate::reading::CandidateField;
use crate::session::{Command, MarkOf, ReadCommand, TextRead};
use egui::style::ScrollAnimation;
use egui::{
    Align, EventFilter, Key, Label, Rect, Response, RichText, Role, ScrollArea, Sense, Stroke, StrokeKind, Ui,
    WidgetInfo, vec2,
};

/// The keys that give chosen words to a field.
const DIGITS: [Key; 9] =
    [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6, Key::Num7, Key::Num8, Key::Num9];

/// The chosen words, and the fields that they can be given to.
fn given(ui: &mut Ui, cx: &mut Ctx<'_>, read: &TextRead) {
    let Some((words, ..)) = read.words().filter(|_| read.chosen_card().is_some_and(|at| read.card(at).is_some()))
    else {
        return;
    };
    parts::framed(ui, cx, |ui, cx| {
        ui.add(Label::new(cx.small(text!("read-words", words = event::squeezed(words)))).wrap());
        ui.horizontal_wrapped(|ui| {
            for (n, field) in CandidateField::GIVEN.into_iter().enumerate() {
                let name = crate::words::capital(field.text());
                let face = text!("read-give", key = n + 1, field = name.as_str());
                let tip = text!("read-give-tip", field = field.text());
                if parts::small_button(ui, RichText::new(&face).size(look::SMALL), &tip, &face) {
                    cx.push(Command::Read(ReadCommand::Assign(field)));
                    take_focus(ui.ctx());
                }
            }
        });
    });
    ui.add_space(look::GRID);
}

/// Draws them.
pub fn show(ui: &mut Ui, cx: &mut Ctx<'_>, read: &TextRead) {
    let all = ui.available_rect_before_wrap();
    let body = ui.interact(all, id(), Sense::click());
    body.widget_info(|| {
        let mut info = WidgetInfo::labeled(Role::List, true, text!("read-cards"));
        info.current_text_value = Some(read.chosen.map_or_else(String::new, |of| card::mark(read, of)));
        info
    });
    keys(ui, cx, &body);
    let follow = follow(ui, "read-cards", read);
    ScrollArea::vertical().id_salt("read-cards").auto_shrink(false).show(ui, |ui| {
        ui.set_width(ui.available_width());
        card::rejected(ui, cx, read);
        given(ui, cx, read);
        if read.states.is_empty() {
            parts::empty(ui, cx, text!("read-none"));
        }
        for at in 0..read.states.len() {
            let chosen = read.chosen == Some(MarkOf::Card(at));
            if chosen {
                let place = ui.scope(|ui| card::show(ui, cx, read, at, true)).response.rect;
                if follow {
                    ui.scroll_to_rect_animation(place, Some(Align::TOP), ScrollAnimation::none());
                    seen(ui, "read-cards", Rect::from_min_size(place.min, vec2(place.width(), 20.0)));
                }
            } else {
                parts::lazily(ui, "read-card", at, |ui| card::show(ui, cx, read, at, false));
            }
            ui.add_space(look::GRID);
        }
        ui.label(cx.small(text!("read-keys")));
    });
    if body.has_focus() {
        let stroke = Stroke::new(1.5, cx.ink(|t| t.accent));
        ui.painter().rect_stroke(all.expand(3.0), 4.0, stroke, StrokeKind::Inside);
    }
}

fn keys(ui: &Ui, cx: &mut Ctx<'_>, body: &Response) {
    if !body.has_focus() {
        return;
    }
    let filter = EventFilter { vertical_arrows: true, horizontal_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(body.id, filter));
    let plain = |key| ui.input(|input| if input.modifiers.is_none() { input.num_presses(key) } else { 0 });
    let shifted = |key| ui.input(|input| if input.modifiers.shift_only() { input.num_presses(key) } else { 0 });
    for (key, forward) in [(Key::ArrowLeft, false), (Key::ArrowRight, true)] {
        for _ in 0..plain(key) {
            cx.push(Command::Read(ReadCommand::Word(forward, false)));
        }
        for _ in 0..shifted(key) {
            cx.push(Command::Read(ReadCommand::Word(forward, true)));
        }
    }
    for (key, field) in DIGITS.into_iter().zip(CandidateField::GIVEN) {
        if plain(key) > 0 {
            cx.push(Command::Read(ReadCommand::Assign(field)));
        }
    }
    let all: [(&[Key], ReadCommand); 8] = [
        (&[Key::S], ReadCommand::Split),
        (&[Key::M], ReadCommand::Join),
        (&[Key::ArrowDown, Key::J], ReadCommand::Step(true)),
        (&[Key::ArrowUp, Key::K], ReadCommand::Step(false)),
        (&[Key::A], ReadCommand::Accept(false)),
        (&[Key::N], ReadCommand::Accept(true)),
        (&[Key::R], ReadCommand::Refuse),
        (&[Key::Enter, Key::E], ReadCommand::Edit),
    ];
    for (keys, command) in all {
        let presses: usize = keys.iter().map(|key| plain(*key)).sum();
        for _ in 0..presses {
            cx.push(Command::Read(command.clone()));
        }
    }
}
