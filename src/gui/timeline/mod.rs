//! The timeline at the bottom: the day, the window, and the two clocks, by pointer, keyboard and typed date.

mod axis;
mod bars;
mod controls;
mod field;
mod handles;
mod marks;
mod strip;

use super::{ctx::Ctx, look};
use egui::Ui;

/// Draws it.
pub fn show(ui: &mut Ui, cx: &mut Ctx<'_>) {
    ui.spacing_mut().item_spacing.y = look::GRID;
    controls::show(ui, cx);
    strip::show(ui, cx);
}
