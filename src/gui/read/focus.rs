//! The keyboard focus among the cards.

use crate::session::{MarkOf, TextRead};
use egui::{Context, Id, Key, Rect, Ui};

/// So many frames after another number is looked at it is brought into view at most: the first ones do not know yet how high all is.
const FRAMES: u8 = 9;
/// A frame in which it is seen counts as so many.
const SEEN: u8 = 4;

/// The keys that belong to the cards while they have the focus.
pub const KEYS: &[Key] = &[
    Key::A,
    Key::E,
    Key::J,
    Key::K,
    Key::M,
    Key::N,
    Key::R,
    Key::S,
    Key::ArrowLeft,
    Key::ArrowRight,
    Key::Num1,
    Key::Num2,
    Key::Num3,
    Key::Num4,
    Key::Num5,
    Key::Num6,
    Key::Num7,
    Key::Num8,
    Key::Num9,
];

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

/// The number that is followed in a text of that length, and for how many frames it was.
type Following = ((Option<MarkOf>, usize), u8);

fn following(part: &'static str) -> Id {
    Id::unique(("read-follows", part))
}

/// It was drawn there: whoever sees it need not be brought to it much longer.
pub(super) fn seen(ui: &Ui, part: &'static str, place: Rect) {
    if ui.clip_rect().expand(1.0).contains_rect(place) {
        let count = |(now, passed): Following| (now, passed + SEEN - 1);
        let before: Option<Following> = ui.data(|data| data.get_temp(following(part)));
        ui.data_mut(|data| before.map(|before| data.insert_temp(following(part), count(before))));
    }
}

/// Whether the number that is looked at is to be brought into view, in a part of the window.
pub(super) fn follow(ui: &Ui, part: &'static str, read: &TextRead) -> bool {
    let now = (read.chosen, read.text.len());
    let before: Option<Following> = ui.data(|data| data.get_temp(following(part)));
    let passed = before.filter(|(of, _)| *of == now).map_or(0, |(_, passed)| passed);
    if passed >= FRAMES {
        return false;
    }
    ui.data_mut(|data| data.insert_temp(following(part), (now, passed + 1)));
    ui.request_repaint();
    true
}
