//! The user's own layers, ranges and distances: which there are, how they look, and how to add more.

use super::modal::{Choice, choices, header, heading, is_entered, name as named, widest};
use super::{ctx::Ctx, look};
use crate::model::{OwnLayer, Texts};
use crate::scene::Color;
use crate::session::{Action, Command, Dialog, EditCommand, LayerCommand, LayersTyped, OpenCommand, Shelved, at_home};
use egui::{Button, ComboBox, Frame, Label, Margin, ScrollArea, TextEdit, Ui};
use std::path::Path;

/// Draws the dialog.
pub fn show(ui: &mut Ui, cx: &mut Ctx<'_>, typed: &LayersTyped) {
    let screen = ui.ctx().content_rect().size();
    ui.set_width((screen.x - 80.0).min(620.0));
    header(ui, cx, Action::Layers.text());
    ScrollArea::vertical().max_height(screen.y * 0.62).show(ui, |ui| {
        // The bar lies over what it scrolls.
        ui.set_max_width(ui.available_width() - 3.0 * look::GRID);
        all(ui, cx);
        add(ui, cx, typed);
        let texts = cx.state.choices.texts.or(&cx.state.document.dataset().texts);
        let [range, distance] = texts.measured().map(str::to_owned);
        heading(ui, text!("dialog-ranges"));
        let hint = text!("dialog-ranges-hint");
        let again = |range: String| LayersTyped { range, ..typed.clone() };
        measured(ui, cx, (&range, &typed.range), (text!("dialog-range-name"), hint), &again, LayerCommand::Ranges);
        heading(ui, text!("dialog-distances"));
        let hint = text!("dialog-distances-hint");
        let again = |distance: String| LayersTyped { distance, ..typed.clone() };
        let words = (text!("dialog-distance-name"), hint);
        measured(ui, cx, (&distance, &typed.distance), words, &again, LayerCommand::Distances);
    });
    foot(ui, cx);
}

/// What becomes of all of it.
fn foot(ui: &mut Ui, cx: &mut Ctx<'_>) {
    ui.add_space(2.0 * look::GRID);
    ui.horizontal(|ui| {
        look::at_right(ui, "layers", |ui| {
            let measure = ui.button(Action::MeasureDistance.text()).on_hover_text(Action::MeasureDistance.tip());
            if measure.clicked() {
                cx.push(Command::Show(None));
                cx.push(Command::Do(Action::MeasureDistance));
            }
            let document = &cx.state.document;
            let texts: Texts = cx.state.choices.texts.or(&document.dataset().texts);
            let new = document.files.len() == 1 && texts != document.dataset().texts;
            let keep = ui.add_enabled(new, Button::new(text!("dialog-text-keep")));
            if keep.on_hover_text(text!("dialog-layers-keep-tip")).clicked() {
                cx.push(Command::Edit(EditCommand::Texts(0, texts)));
            }
            if ui.button(text!("window-close")).clicked() {
                cx.push(Command::Show(None));
            }
        });
    });
}

/// All layers, those on top first.
fn all(ui: &mut Ui, cx: &mut Ctx<'_>) {
    let before = cx.state.own_layers();
    if before.is_empty() {
        ui.label(cx.muted(text!("dialog-layers-none")));
    }
    let mut now = before.clone();
    // Which one goes, and which one goes up by so much.
    let (mut gone, mut moved) = (None, None);
    for at in (0..now.len()).rev() {
        let frame = Frame::new().fill(cx.ink(|t| t.raised)).corner_radius(6).inner_margin(Margin::symmetric(12, 8));
        let last = before.len() - 1;
        frame.show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.push_id(("layer", at), |ui| {
                match first_row(ui, cx, &mut now[at], at) {
                    Row::Gone => gone = Some(at),
                    Row::Up if at < last => moved = Some((at, at + 1)),
                    Row::Down if at > 0 => moved = Some((at, at - 1)),
                    _ => {}
                }
                style(ui, cx, &mut now[at]);
                remarks(ui, cx, &before[at]);
            });
        });
        ui.add_space(look::GRID);
    }
    if let Some(at) = gone {
        now.remove(at);
    }
    if let Some((from, to)) = moved {
        now.swap(from, to);
    }
    if now != before {
        cx.push(Command::Layer(LayerCommand::Show(now)));
    }
}

/// What was pressed in a row.
enum Row {
    Nothing,
    Gone,
    Up,
    Down,
}

/// Whether it is shown, its colour and its name, and its place among the others.
fn first_row(ui: &mut Ui, cx: &mut Ctx<'_>, layer: &mut OwnLayer, at: usize) -> Row {
    let mut row = Row::Nothing;
    let title = layer.title().to_owned();
    ui.horizontal(|ui| {
        let mut shown = !layer.hidden;
        let shows = ui.checkbox(&mut shown, "").accessible_name(text!("dialog-layer-show", name = title.as_str()));
        if shows.on_hover_text(text!("dialog-layer-show-tip")).changed() {
            layer.hidden = !shown;
        }
        let Color { r, g, b, .. } = cx.theme.layer_hue(at);
        let mut color = layer.color.unwrap_or([r, g, b]);
        let one = layer.by.is_empty();
        let chosen = ui.add_enabled_ui(one, |ui| ui.color_edit_button_srgb(&mut color)).inner;
        if chosen.accessible_name(text!("dialog-layer-color", name = title.as_str())).changed() {
            layer.color = Some(color);
        }
        let name = TextEdit::singleline(&mut layer.name).hint_text(look::hint(&title)).desired_width(190.0);
        let field = ui.add(name).accessible_name(text!("dialog-layer-name", name = title.as_str()));
        cx.edge(ui, &field);
        layer.name = plain(&layer.name);
        look::at_right(ui, "layer-row", |ui| {
            for (face, tip, pressed) in [
                ("▲", text!("dialog-layer-up", name = title.as_str()), Row::Up),
                ("▼", text!("dialog-layer-down", name = title.as_str()), Row::Down),
                ("×", text!("dialog-layer-remove", name = title.as_str()), Row::Gone),
            ] {
                let button = ui.add(Button::new(face).small()).on_hover_text(&tip);
                if button.accessible_name(tip).clicked() {
                    row = pressed;
                }
            }
        });
    });
    row
}

/// By which columns it is coloured and labelled, its credit, and whether it stands in for borders.
fn style(ui: &mut Ui, cx: &mut Ctx<'_>, layer: &mut OwnLayer) {
    let path = cx.state.layer_path(layer);
    let Some(Ok(read)) = cx.state.shelf.get(&path) else { return };
    let columns = &read.columns;
    let (by, label, credit) = (text!("dialog-layer-by"), text!("dialog-layer-label"), text!("dialog-layer-credit"));
    let width = widest(ui, [by, label, credit]);
    ui.horizontal(|ui| {
        let room = (ui.available_width() / 2.0 - width - 3.0 * look::GRID).max(60.0);
        column(ui, cx, columns, &mut layer.by, (by, width, room));
        column(ui, cx, columns, &mut layer.label, (label, width, room));
    });
    ui.horizontal(|ui| {
        named(ui, cx, credit, width);
        let hint = look::hint(text!("dialog-layer-credit-hint"));
        let edit = TextEdit::singleline(&mut layer.credit).hint_text(hint).desired_width(f32::INFINITY);
        let field = ui.add(edit).accessible_name(text!("dialog-layer-credit-name", name = layer.title()));
        cx.edge(ui, &field);
        layer.credit = plain(&layer.credit);
    });
    let borders = ui.checkbox(&mut layer.borders, text!("dialog-layer-borders"));
    borders.on_hover_text(text!("dialog-layer-borders-tip"));
}

/// What a layer's text cannot hold.
fn plain(text: &str) -> String {
    text.replace(['|', '\n', '\r'], "")
}

/// A column of a file, or none.
fn column(ui: &mut Ui, cx: &Ctx<'_>, columns: &[String], now: &mut String, (title, name, room): (&str, f32, f32)) {
    named(ui, cx, title, name);
    let none = text!("dialog-layer-no-column");
    let shown = if now.is_empty() { none } else { now.as_str() }.to_owned();
    let combo = ComboBox::from_id_salt(("column", title.to_owned())).width(room).selected_text(shown);
    let shown = combo.show_ui(ui, |ui| {
        ui.selectable_value(now, String::new(), none);
        for column in columns {
            ui.selectable_value(now, column.clone(), column);
        }
    });
    shown.response.accessible_name(title);
}

/// What is to be said of a layer, and that it can be read anew.
fn remarks(ui: &mut Ui, cx: &mut Ctx<'_>, layer: &OwnLayer) {
    let path = cx.state.layer_path(layer);
    let about = match cx.state.shelf.get(&path) {
        None => text!("dialog-layer-reading").to_owned(),
        Some(Shelved::Ok(read)) => text!("dialog-layer-about", n = read.rows.len(), path = path.display().to_string()),
        Some(Shelved::Err(_)) => path.display().to_string(),
    };
    ui.horizontal(|ui| {
        let again = ui.add(Button::new(cx.small(text!("dialog-layer-again"))).small());
        let again = again.on_hover_text(text!("dialog-layer-again-tip"));
        if again.accessible_name(text!("dialog-layer-again-name", name = layer.title())).clicked() {
            cx.push(Command::Layer(LayerCommand::Again(layer.clone())));
        }
        ui.add(Label::new(cx.small(about)).truncate());
    });
    for remark in cx.state.layer_remarks(layer) {
        let text = cx.small(remark).color(cx.ink(|t| t.warning));
        ui.add(Label::new(text).wrap());
    }
}

/// A file to add: chosen, or typed.
fn add(ui: &mut Ui, cx: &mut Ctx<'_>, typed: &LayersTyped) {
    heading(ui, text!("dialog-layer-add"));
    ui.label(cx.small(text!("dialog-layer-add-note")));
    ui.horizontal(|ui| {
        if ui.button(text!("dialog-layer-choose")).clicked() {
            cx.push(Command::Layer(LayerCommand::Ask));
        }
        let mut path = typed.path.clone();
        let entered = line(ui, cx, &mut path, (text!("dialog-layer-path"), text!("window-path-hint")));
        let trimmed = path.trim().trim_matches('"').to_owned();
        if entered && !trimmed.is_empty() {
            cx.push(Command::Layer(LayerCommand::Add(at_home(Path::new(&trimmed)))));
            path.clear();
        }
        if path != typed.path {
            cx.push(Command::Show(Some(Dialog::Layers(LayersTyped { path, ..typed.clone() }))));
        }
    });
}

/// The margins of a field, at both sides.
const MARGIN: f32 = 4.0;

/// A field with a button that adds what is typed; whether it was pressed, or Enter.
fn line(ui: &mut Ui, cx: &Ctx<'_>, typed: &mut String, (name, hint): (&str, &str)) -> bool {
    let face = text!("dialog-layer-add-button");
    // As much as the button leaves, in any language.
    let button = widest(ui, [face]) + 2.0 * ui.spacing().button_padding.x + ui.spacing().item_spacing.x;
    let width = ui.available_width() - button - MARGIN;
    let edit = TextEdit::singleline(typed).hint_text(look::hint(hint)).desired_width(width);
    let field = ui.add(edit).accessible_name(name);
    cx.edge(ui, &field);
    let entered = is_entered(ui, &field);
    let button = ui.add_enabled(!typed.trim().is_empty(), Button::new(face));
    button.accessible_name(text!("dialog-add-name", what = name)).clicked() || entered
}

/// Ranges or distances: each with a button that takes it away, and a field for the next one.
fn measured(
    ui: &mut Ui,
    cx: &mut Ctx<'_>,
    (now, typed): (&str, &str),
    words: (&str, &str),
    again: &dyn Fn(String) -> LayersTyped,
    command: fn(String) -> LayerCommand,
) {
    let all: Vec<&str> = now.split(';').map(str::trim).filter(|part| !part.is_empty()).collect();
    for (at, one) in all.iter().enumerate() {
        ui.horizontal(|ui| {
            let tip = text!("dialog-layer-remove", name = *one);
            let button = ui.add(Button::new("×").small()).on_hover_text(&tip);
            if button.accessible_name(tip).clicked() {
                let rest = all.iter().enumerate().filter(|(n, _)| *n != at).map(|(_, one)| *one);
                cx.push(Command::Layer(command(rest.collect::<Vec<_>>().join("; "))));
            }
            ui.add(Label::new(*one).truncate());
        });
    }
    ui.horizontal(|ui| {
        let mut text = typed.to_owned();
        if line(ui, cx, &mut text, words) && !text.trim().is_empty() {
            let next = all.iter().copied().chain([text.trim()]).collect::<Vec<_>>().join("; ");
            cx.push(Command::Layer(command(next)));
            text.clear();
        }
        if text != typed {
            cx.push(Command::Show(Some(Dialog::Layers(again(text)))));
        }
    });
}

/// Asks whether a file is a layer, or a table to import.
pub fn either(ui: &mut Ui, cx: &mut Ctx<'_>, path: &Path) {
    ui.set_width(480.0);
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    header(ui, cx, &text!("window-open-file", name = name));
    ui.add(Label::new(text!("dialog-either")).wrap());
    let table = Command::Open(OpenCommand::Table(path.to_owned()));
    let layer = Command::Open(OpenCommand::Layer(path.to_owned()));
    let list = vec![
        Choice { face: text!("window-cancel"), tip: text!("dialog-stay-tip"), command: Command::Show(None) },
        Choice { face: text!("dialog-either-table"), tip: text!("dialog-either-table-tip"), command: table },
        Choice { face: text!("dialog-either-layer"), tip: text!("dialog-either-layer-tip"), command: layer },
    ];
    choices(ui, cx, "either", true, list);
}
