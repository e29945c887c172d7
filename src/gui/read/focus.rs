//! What the keyboard knows of the cards.

use crate::session::{MarkOf, TextRead};
use egui::{Context, Id, Key, Ui};

/// So many frames after another number is looked at it is brought into view: the first ones do not know yet how high all is.
const FRAMES: u8 = 3;

/// The keys that belong to the cards while they have the focus.
pub const KEYS: &[Key] = &[Key::A, Key::E, Key::J, Key::K, Key::N, Key::R];

/// The cards' own id: what has the focus while keys move from card to card.
pub(super) fn id() -> Id {
    Id::unique("read-cards")
}

/// Whether a widget is the list of cards, to which its letters belong.
pub fn is_cards(widget: Id) -> bool {
    widget == id()
}

/// Gives the cards the focus.
pub fn take_focus(ctx: &Context) {
    ctx.memory_mut(|memory| memory.request_focus(id()));
}

/// Whether the number that is looked at is to be brought into view, in a part of the window.
pub(super) fn follow(ui: &Ui, part: &'static str, read: &TextRead) -> bool {
    let id = Id::unique(("read-follows", part));
    let now = (read.chosen, read.found.published, read.text.len());
    let before: Option<((Option<MarkOf>, _, usize), u8)> = ui.data(|data| data.get_temp(id));
    let passed = before.filter(|(of, _)| *of == now).map_or(0, |(_, passed)| passed);
    if passed >= FRAMES {
        return false;
    }
    ui.data_mut(|data| data.insert_temp(id, (now, passed + 1)));
    ui.request_repaint();
    true
}
