//! What all dialogs share: their frame, their title, and the answers to a question.

use super::{ctx::Ctx, look};
use crate::session::Command;
use egui::{Align, Context, Frame, Layout, Ui};

/// The frame of what lies over the window.
pub fn frame(ctx: &Context) -> Frame {
    Frame::window(&ctx.global_style())
}

/// The title of a dialog, with the button that closes it.
pub fn header(ui: &mut Ui, cx: &mut Ctx<'_>, title: &str) {
    ui.horizontal(|ui| {
        // The dots of a menu say that it asks something; here it does.
        let title = title.trim_end_matches('…').trim_end();
        ui.label(look::strong(title).size(look::HEADING));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let close = ui.button("×").on_hover_text(text!("dialog-close-tip"));
            if close.accessible_name(text!("window-close")).clicked() {
                cx.push(Command::Show(None));
            }
        });
    });
    ui.add_space(look::GRID);
}

/// An answer to a question.
pub struct Choice<'a> {
    /// The text of its button.
    pub face: &'a str,
    /// One sentence on it; empty where its face says enough.
    pub tip: &'a str,
    /// What it does.
    pub command: Command,
}

/// The buttons under a question, from left to right. The last one is the `usual` one, and has the focus.
pub fn choices(ui: &mut Ui, cx: &mut Ctx<'_>, name: &'static str, usual: bool, choices: Vec<Choice<'_>>) {
    ui.add_space(2.0 * look::GRID);
    ui.horizontal(|ui| {
        look::at_right(ui, name, |ui| {
            let last = choices.len() - 1;
            for (at, Choice { face, tip, command }) in choices.into_iter().enumerate() {
                let button = ui.button(face);
                let button = if tip.is_empty() { button } else { button.on_hover_text(tip) };
                if at == last && usual && ui.memory(|memory| memory.focused().is_none()) {
                    button.request_focus();
                }
                if button.clicked() {
                    cx.push(command);
                }
            }
        });
    });
}

/// The heading of a part.
pub fn heading(ui: &mut Ui, text: &str) {
    ui.add_space(2.0 * look::GRID);
    ui.label(look::strong(text));
}
