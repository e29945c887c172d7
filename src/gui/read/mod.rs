//! Reading a text for records: the dialog that asks for it, then the text above the map with its numbers marked, next to a card for each record found.

mod ask;
mod card;
mod cards;
mod event;
mod focus;
mod passage;

pub use ask::show as ask;
pub use focus::{KEYS, is_cards, take_focus};

use super::{ctx::Ctx, look};
use crate::message::Language;
use crate::reading::DocumentFormat;
use crate::session::{CardState, Command, Dialog, OpenCommand, Place, ReadCommand, State, TextRead};
use crate::words;
use egui::{Button, Frame, Label, Margin, Panel, Rect, Ui, UiBuilder, pos2};
use std::path::Path;

/// What becomes of files that are dropped: a text is read, all else is opened. A `.txt` may be a table as well: it is taken for a text
/// while one is asked for or read.
pub fn dropped(state: &State, places: Vec<Place>) -> Command {
    let reads = matches!(state.transient.dialog, Some(Dialog::ReadText(_))) || state.transient.text.is_some();
    let format = |path: &Path| {
        DocumentFormat::of(path).filter(|format| reads || *format != DocumentFormat::Plain || is_prose(path))
    };
    match places.as_slice() {
        [Place::Path(path)] if format(path).is_some() || reads && path.is_dir() => {
            Command::Read(ReadCommand::Open(path.clone()))
        }
        _ => Command::Open(OpenCommand::Open(places)),
    }
}

/// Whether a name is that of a text which is not a table.
fn is_prose(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("md") || ending.eq_ignore_ascii_case("markdown"))
}

/// Draws the text and its cards above the map, where one was read.
pub fn show(ui: &mut Ui, cx: &mut Ctx<'_>) {
    let Some(read) = cx.state.transient.text.as_deref() else { return };
    let room = ui.available_height();
    let frame = Frame::new().fill(cx.ink(|t| t.panel)).inner_margin(Margin { left: 12, right: 12, top: 6, bottom: 6 });
    let panel = Panel::top("read").frame(frame).resizable(true).default_size((room * 0.58).round());
    panel.size_range(140.0..=(room * 0.85).max(160.0)).show(ui, |ui| {
        ui.set_min_size(ui.available_size());
        head(ui, cx, read);
        let all = ui.available_rect_before_wrap();
        let middle = (all.left() + all.width() * 0.5).round();
        let left = Rect::from_min_max(all.min, pos2(middle - 6.0, all.bottom()));
        let right = Rect::from_min_max(pos2(middle + 6.0, all.top()), all.max);
        // First: a number that is pressed gives the cards the focus, and they would give it up again at the same press.
        ui.scope_builder(UiBuilder::new().max_rect(right), |ui| cards::show(ui, cx, read));
        ui.scope_builder(UiBuilder::new().max_rect(left), |ui| passage::show(ui, cx, read));
    });
}

/// What is read, how far it has come, and what can be done with all of it.
fn head(ui: &mut Ui, cx: &mut Ctx<'_>, read: &TextRead) {
    ui.horizontal(|ui| {
        ui.label(look::strong(read.article.publisher.as_str()));
        let count = |state| read.count(state);
        let (open, accepted) = (count(CardState::Open), count(CardState::Accepted));
        let refused = count(CardState::Refused);
        let said = text!("read-progress", open = open, accepted = accepted, refused = refused);
        let published = words::day(read.found.published);
        let about = text!("read-about", day = published, language = Language::name_of(read.found.language));
        look::at_right(ui, "read", |ui| {
            ui.add(Label::new(cx.small(about)));
            ui.add(Label::new(cx.small(said)));
            let sure = read.found.candidates.iter().zip(&read.states);
            let sure = sure.filter(|(card, state)| card.sure && **state == CardState::Open).count();
            let first = read.found.candidates.len();
            let sure = sure + read.states[first..].iter().filter(|state| **state == CardState::Open).count();
            let all = ui.add_enabled(sure > 0, Button::new(text!("read-accept-sure", n = sure)));
            if all.on_hover_text(text!("read-accept-sure-tip")).clicked() {
                cx.push(Command::Read(ReadCommand::AcceptSure));
            }
            let close = ui.button(text!("read-close")).on_hover_text(text!("read-close-tip"));
            if close.accessible_name(text!("read-close-name")).clicked() {
                cx.push(Command::Read(ReadCommand::Close));
            }
        });
    });
}
