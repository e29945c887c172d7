//! The panel of numbers on the right: all hosts, or the selected country.

use super::{ctx::Ctx, look};
use egui::{Margin, ScrollArea, Ui};

/// Draws it.
pub fn show(ui: &mut Ui, cx: &mut Ctx<'_>) {
    ScrollArea::vertical().auto_shrink(false).content_margin(Margin::same(12)).show(ui, |ui| {
        let title = cx.state.choices.host().map_or_else(|| "All hosts".to_owned(), |code| cx.name(code));
        ui.label(look::strong(title).size(look::DISPLAY));
    });
}
