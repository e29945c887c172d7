//! The table of records, in a drawer under the map: only the visible rows are turned into text.

mod bar;
mod drawer;
mod head;
mod rows;

pub use drawer::Drawer;
pub use rows::take_focus;

use super::{ctx::Ctx, tasks::Tasks};
use egui::{Frame, Margin, Panel, Ui};

/// Draws the drawer, if it is open.
pub fn show(ui: &mut Ui, cx: &mut Ctx<'_>, drawer: &mut Drawer, tasks: &Tasks) {
    drawer.update(cx, tasks, ui.ctx());
    if !cx.state.options.table.open {
        return;
    }
    let room = ui.available_height();
    let share = |part: f32, least: f32| (room * part).max(least).round();
    let frame = Frame::new().fill(cx.ink(|t| t.panel)).inner_margin(Margin { left: 12, right: 0, top: 6, bottom: 0 });
    let panel = Panel::bottom("table of records").frame(frame).resizable(true).default_size(share(0.45, 150.0));
    panel.size_range(110.0..=share(0.8, 120.0)).show(ui, |ui| {
        ui.set_min_size(ui.available_size());
        ui.spacing_mut().item_spacing.y = 4.0;
        bar::show(ui, cx, drawer, tasks);
        if drawer.rows().is_empty() {
            bar::nothing(ui, cx, drawer);
            return;
        }
        let columns = drawer.lay_out(&cx.state.table_columns(), ui.available_width());
        ui.spacing_mut().item_spacing.y = 0.0;
        head::show(ui, cx, drawer, &columns);
        rows::show(ui, cx, drawer, &columns);
    });
}
