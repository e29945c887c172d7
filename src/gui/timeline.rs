//! The timeline at the bottom.

use super::{ctx::Ctx, icons::Icon, look};
use crate::session::Action;
use egui::Ui;

/// Draws it.
pub fn show(ui: &mut Ui, cx: &mut Ctx<'_>) {
    ui.horizontal(|ui| {
        for (action, face) in
            [(Action::PreviousChange, Icon::Previous), (Action::Play, Icon::Play), (Action::NextChange, Icon::Next)]
        {
            cx.icon(ui, action, face);
        }
        ui.label(look::strong(cx.state.choices.day.long()).size(look::HEADING));
    });
}
