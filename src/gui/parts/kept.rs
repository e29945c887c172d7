//! What is kept from frame to frame: things made of very many records, and the heights of cards.

use crate::gui::ctx::Ctx;
use egui::{Id, Rect, Sense, Ui, vec2};

/// What is made of the records behind the numbers, kept from frame to frame until these are others.
pub fn kept<T: Clone + Send + Sync + 'static>(
    ui: &Ui,
    cx: &Ctx<'_>,
    key: impl std::hash::Hash + std::fmt::Debug,
    make: impl FnOnce() -> T,
) -> T {
    kept_for(ui, cx.derived.serial(), key, make)
}

/// What is made of anything, kept from frame to frame until that has another number.
pub fn kept_for<T: Clone + Send + Sync + 'static>(
    ui: &Ui,
    serial: u64,
    key: impl std::hash::Hash + std::fmt::Debug,
    make: impl FnOnce() -> T,
) -> T {
    let id = Id::unique(("kept", key));
    let known = ui.data(|data| data.get_temp::<(u64, T)>(id)).filter(|(of, _)| *of == serial);
    known.map_or_else(
        || {
            let made = make();
            ui.data_mut(|data| data.insert_temp(id, (serial, made.clone())));
            made
        },
        |(_, made)| made,
    )
}

/// Draws something only where it is seen or nearly so; elsewhere it takes the room that it took last time, or else that of the last one
/// of its kind: to lay out a long list of cards only to know their heights would take longer than a frame.
pub fn lazily(ui: &mut Ui, kind: &str, key: impl std::hash::Hash + std::fmt::Debug, draw: impl FnOnce(&mut Ui)) {
    // A card laid out for another width has another height.
    let width = ui.available_width() as i32;
    let (id, like) = (Id::unique(("lazy", kind, key, width)), Id::unique(("lazy", kind, width)));
    let known: Option<f32> = ui.data(|data| data.get_temp(id));
    if let Some(height) = known.or_else(|| ui.data(|data| data.get_temp(like))) {
        let rect = Rect::from_min_size(ui.cursor().min, vec2(ui.available_width(), height));
        // So far around the seen part, that Tab always finds the next thing to go to.
        if !ui.clip_rect().expand(400.0).intersects(rect) {
            ui.allocate_exact_size(rect.size(), Sense::hover());
            return;
        }
    }
    let height = ui.scope(draw).response.rect.height();
    if known != Some(height) {
        ui.data_mut(|data| {
            data.insert_temp(id, height);
            data.insert_temp(like, height);
        });
    }
}
