//! A text at its place in a table that is laid out by hand.

use egui::{Align, Label, Layout, Rect, Response, RichText, Ui, UiBuilder};

/// A text in a rectangle, at its left or at its right end.
pub fn text(ui: &mut Ui, within: Rect, text: RichText, right: bool) -> Response {
    let layout = if right { Layout::right_to_left(Align::Center) } else { Layout::left_to_right(Align::Center) };
    // What stands in the grid moves nothing.
    ui.new_child(UiBuilder::new().max_rect(within).layout(layout)).add(Label::new(text).truncate())
}
