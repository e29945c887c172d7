//! The colours of values: what symbols are coloured by, and the colours that the user chooses.

use super::{ctx::Ctx, look, modal::header, texts::keep_or_show};
use crate::model::{OwnColors, Texts, class_bounds};
use crate::scene::{Color, Coloring};
use crate::session::{Action, Command, Dialog};
use egui::{ComboBox, ScrollArea, TextEdit, Ui};

/// The least contrast of a mark with what is behind it.
const SEEN: f64 = 3.0;

/// Draws the dialog.
pub fn show(ui: &mut Ui, cx: &mut Ctx<'_>, texts: &Texts) {
    ui.set_width((ui.ctx().content_rect().width() - 80.0).min(420.0));
    header(ui, cx, Action::Colors.text());
    by(ui, cx);
    let before: OwnColors = texts.colors.parse().unwrap_or_default();
    let (mut own, mut faint) = (before.clone(), false);
    let height = ui.ctx().content_rect().height() * 0.5;
    ScrollArea::vertical().max_height(height).show(ui, |ui| {
        let hues = cx.derived.hues();
        for ((value, name), usual) in hues.values().zip(cx.theme.hues) {
            ui.horizontal(|ui| {
                let mut color = own.of(value).unwrap_or([usual.r, usual.g, usual.b]);
                let chosen = ui.color_edit_button_srgb(&mut color).accessible_name(&name);
                if chosen.changed() {
                    own.set(value, Some(color));
                }
                ui.label(name);
                if own.of(value).is_some() && ui.small_button(text!("dialog-colors-reset")).clicked() {
                    own.set(value, None);
                }
            });
            let [r, g, b] = own.of(value).unwrap_or([usual.r, usual.g, usual.b]);
            let color = Color { r, g, b, a: 255 };
            faint |= [cx.theme.sea, cx.theme.land].iter().any(|ground| color.contrast(*ground) < SEEN);
        }
    });
    if faint {
        ui.label(cx.small(text!("dialog-colors-faint")));
    }
    let mut typed = Texts { colors: own.to_string(), ..texts.clone() };
    let bounds = bounds(ui, cx, &mut typed.classes);
    if own != before || bounds {
        cx.push(Command::Show(Some(Dialog::Colors(typed.clone()))));
    }
    // What is not a bound yet is not kept.
    if class_bounds(&typed.classes).is_none() {
        typed.classes.clear();
    }
    keep_or_show(ui, cx, typed);
}

/// The bounds of classes, typed; whether they have changed.
fn bounds(ui: &mut Ui, cx: &Ctx<'_>, classes: &mut String) -> bool {
    ui.add_space(look::GRID);
    let label = text!("dialog-classes");
    ui.label(cx.small(label));
    let hint = look::hint(text!("dialog-classes-hint"));
    let field = ui.add(TextEdit::singleline(classes).hint_text(hint).desired_width(f32::INFINITY));
    let field = field.accessible_name(label);
    cx.edge(ui, &field);
    if class_bounds(classes).is_none() {
        ui.label(cx.small(text!("model-class-bounds", text = &*classes)));
    }
    field.changed()
}

/// By what symbols are coloured.
fn by(ui: &mut Ui, cx: &mut Ctx<'_>) {
    let now = cx.state.choices.coloring;
    let shown = ComboBox::from_id_salt("color-by").selected_text(now.text()).width(260.0).show_ui(ui, |ui| {
        for coloring in Coloring::ALL.iter().copied() {
            if ui.selectable_label(coloring == now, coloring.text()).clicked() {
                cx.push(Command::Do(Action::Coloring(coloring)));
            }
        }
    });
    shown.response.accessible_name(text!("dialog-colors-by"));
    ui.add_space(look::GRID);
}
