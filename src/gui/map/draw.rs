//! A new movement is drawn on the map: from country to country with Shift held.

use super::super::ctx::Ctx;
use crate::model::Code;
use crate::session::{Command, Dialog, Form};
use egui::{CursorIcon, Id, Pos2, Response, Stroke, Ui};

/// Where such a drag began.
#[derive(Debug, Clone, Copy)]
struct Begun {
    at: Pos2,
    origin: Option<Code>,
}

/// Draws the line while it is dragged, and opens the form at its end. True: the drag is not the map's.
pub fn show(ui: &Ui, cx: &mut Ctx<'_>, response: &Response, under: impl Fn(Pos2) -> Option<Code>) -> bool {
    let id = Id::unique(("new-movement", response.id));
    if response.drag_started() && ui.input(|input| input.modifiers.shift_only()) {
        let origin = ui.input(|input| input.pointer.press_origin()).or(response.interact_pointer_pos());
        if let Some(at) = origin {
            ui.data_mut(|data| data.insert_temp(id, Begun { at, origin: under(at) }));
        }
    }
    let Some(begun) = ui.data(|data| data.get_temp::<Begun>(id)) else { return false };
    let Some(end) = response.interact_pointer_pos().or_else(|| ui.input(|input| input.pointer.latest_pos())) else {
        return true;
    };
    if response.drag_stopped() || !response.dragged() {
        ui.data_mut(|data| data.remove::<Begun>(id));
        let host = under(end);
        let (from, to) = (begun.origin, host.filter(|host| Some(*host) != begun.origin));
        match to {
            Some(host) if response.drag_stopped() => {
                let form = Form::movement(from, Some(host), cx.state.choices.day);
                cx.push(Command::Show(Some(Dialog::Form(Box::new(form)))));
            }
            _ => {
                cx.push(Command::Notify(text!("notice-drag-to-another").to_owned(), false));
            }
        }
        return true;
    }
    ui.set_cursor_icon(CursorIcon::Crosshair);
    let accent = cx.ink(|t| t.accent);
    let painter = ui.painter_at(response.rect);
    painter.circle_filled(begun.at, 4.0, accent);
    painter.arrow(begun.at, end - begun.at, Stroke::new(2.0, accent));
    let name = |code: Option<Code>| code.map_or_else(|| text!("map-no-country").to_owned(), |code| cx.name(code));
    let text = format!("{} → {}", name(begun.origin), name(under(end)));
    let font = egui::FontId::proportional(super::super::look::BODY);
    let galley = ui.painter().layout_no_wrap(text, font, cx.ink(|t| t.text));
    let at = end + egui::vec2(14.0, -24.0);
    painter.rect_filled(galley.rect.translate(at.to_vec2()).expand(4.0), 4.0, cx.ink(|t| t.panel));
    painter.galley(at, galley, cx.ink(|t| t.text));
    true
}
