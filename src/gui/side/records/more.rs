//! What is not shown one after the other is listed in the table.

use crate::gui::{ctx::Ctx, look};
use crate::session::{Command, PanelCommand, TableOptions};
use egui::Ui;

/// The way to the table, where so many more are listed.
pub fn show(ui: &mut Ui, cx: &mut Ctx<'_>, n: usize) {
    if n == 0 {
        return;
    }
    ui.add_space(look::GRID);
    if ui.button(text!("side-more-cards", n = n)).on_hover_text(text!("side-more-cards-tip")).clicked() {
        let only_selected = cx.state.choices.host().is_some();
        let table = TableOptions { open: true, only_selected, ..cx.state.options.table.clone() };
        cx.push(Command::Panel(PanelCommand::Table(table)));
    }
}
