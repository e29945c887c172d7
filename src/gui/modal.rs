//! What all dialogs share: their frame, their title, and the answers to a question.

use super::{ctx::Ctx, look};
use crate::session::Command;
use egui::{Align, Button, Color32, Context, FontId, Frame, Key, Layout, Response, TextEdit, Ui, vec2};

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

/// How wide the names of fields are that stand under each other: as the longest, in points.
pub fn widest<'a>(ui: &Ui, names: impl IntoIterator<Item = &'a str>) -> f32 {
    let font = FontId::proportional(look::BODY);
    let wide = |name: &str| ui.painter().layout_no_wrap(name.to_owned(), font.clone(), Color32::PLACEHOLDER).size().x;
    names.into_iter().map(wide).fold(0.0, f32::max).ceil()
}

/// The name of a field, at the left of a room that is as wide for all fields beside and below it.
pub fn name(ui: &mut Ui, cx: &Ctx<'_>, name: &str, width: f32) {
    ui.allocate_ui_with_layout(vec2(width, 24.0), Layout::left_to_right(Align::Center), |ui| {
        ui.set_min_width(width);
        ui.label(cx.muted(name));
    });
}

/// A field for a path; whether Enter was pressed in it.
pub fn path(ui: &mut Ui, cx: &Ctx<'_>, name: &str, typed: &mut String, width: f32) -> bool {
    let field = path_field(ui, cx, name, typed, width);
    is_entered(ui, &field)
}

fn path_field(ui: &mut Ui, cx: &Ctx<'_>, name: &str, typed: &mut String, width: f32) -> Response {
    let edit = TextEdit::singleline(typed).hint_text(look::hint(text!("window-path-hint"))).desired_width(width);
    let response = ui.add(edit).accessible_name(name);
    cx.edge(ui, &response);
    response
}

/// Whether Enter was pressed in a field.
pub fn is_entered(ui: &Ui, field: &Response) -> bool {
    field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter))
}

/// The same in a dialog that is about that path: it has the keyboard where nothing else has it.
pub fn only_path(ui: &mut Ui, cx: &Ctx<'_>, name: &str, typed: &mut String, width: f32) -> bool {
    let field = path_field(ui, cx, name, typed, width);
    // Asked first: a field that is given the focus again has not lost it.
    let entered = is_entered(ui, &field);
    if !entered && is_free(ui) {
        field.request_focus();
    }
    entered
}

/// Whether nothing has the keyboard: asked before the fields of a dialog are drawn, for one that Enter is pressed in lets go of it.
pub fn is_free(ui: &Ui) -> bool {
    ui.memory(|memory| memory.focused().is_none())
}

/// To where something is saved.
pub struct Saving<'a> {
    /// A name for what is drawn.
    pub id: &'static str,
    /// What the field is, for a screen reader.
    pub name: &'a str,
    /// The path.
    pub path: &'a str,
    /// Nothing had the keyboard: Enter saves.
    pub free: bool,
}

/// What was done in the foot of a dialog that saves.
pub struct Saved {
    /// The path, if another one was typed.
    pub typed: Option<String>,
    /// A path is to be chosen.
    pub asks: bool,
    /// It is to be saved.
    pub saves: bool,
}

/// The foot of a dialog that saves: the path and the buttons. Enter saves in the field of the path, and where nothing has the keyboard.
pub fn saving(ui: &mut Ui, cx: &mut Ctx<'_>, of: &Saving<'_>) -> Saved {
    let mut typed = of.path.to_owned();
    let (mut asks, mut saves) = (false, false);
    ui.horizontal(|ui| {
        let width = (ui.available_width() - 260.0).max(120.0);
        let entered = path(ui, cx, of.name, &mut typed, width);
        let entered = entered || of.free && ui.input(|input| input.key_pressed(Key::Enter));
        asks = ui.button(text!("window-choose")).on_hover_text(text!("dialog-export-choose-tip")).clicked();
        let ready = !typed.trim().is_empty() && cx.state.running.exporting.is_none();
        look::at_right(ui, of.id, |ui| {
            if ui.button(text!("window-cancel")).clicked() {
                cx.push(Command::Show(None));
            }
            let save = ui.add_enabled(ready, Button::new(text!("dialog-save")));
            saves = (save.on_disabled_hover_text(text!("print-not-ready")).clicked() || entered) && ready;
        });
    });
    Saved { typed: Some(typed).filter(|typed| typed != of.path), asks, saves }
}

/// The button that closes a dialog in which nothing is decided.
pub fn close(ui: &mut Ui, cx: &mut Ctx<'_>, id: &'static str) {
    ui.add_space(2.0 * look::GRID);
    ui.horizontal(|ui| {
        look::at_right(ui, id, |ui| {
            if ui.button(text!("window-close")).clicked() {
                cx.push(Command::Show(None));
            }
        });
    });
}
