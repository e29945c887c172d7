//! Saving a picture, a film or a page: options on the left, a preview on the right.

use super::modal::{Saving, header, is_free, saving};
use super::{ctx::Ctx, look, preview::Preview};
use crate::message::Language;
use crate::model::Texts;
use crate::scene::{LegendPlace, Letters, ThemeId};
use crate::session::{Command, Dialog, ExportCommand, FilmStep, INCH, Print, PrintKind, STYLES, SheetKind, Template};
use egui::{ComboBox, DragValue, Grid, ScrollArea, TextEdit, Ui, vec2};

/// Width of the choices.
const CHOICES: f32 = 330.0;
/// Resolutions to choose from, in pixels an inch.
const RESOLUTIONS: [f32; 4] = [96.0, 192.0, 300.0, 600.0];

/// Draws the dialog.
pub fn show(ui: &mut Ui, cx: &mut Ctx<'_>, preview: &mut Preview, chosen: &Print) {
    let free = is_free(ui);
    let screen = ui.ctx().content_rect().size();
    let size = vec2((screen.x - 80.0).min(1240.0), (screen.y * 0.8).min(820.0));
    ui.set_width(size.x);
    header(ui, cx, text!("print-title"));
    let mut next = chosen.clone();
    let height = size.y - 84.0;
    ui.horizontal_top(|ui| {
        ui.vertical(|ui| {
            ui.set_width(CHOICES);
            ScrollArea::vertical().max_height(height).auto_shrink([false, false]).show(ui, |ui| {
                ui.set_width(CHOICES - 16.0);
                choices(ui, cx, &mut next);
                texts(ui, cx, &mut next.texts);
            });
        });
        ui.add_space(look::GRID);
        let room = vec2(ui.available_width(), height);
        preview.show(ui, cx, &next, room);
    });
    ui.add_space(look::GRID);
    foot(ui, cx, (next, chosen), free);
}

/// The path and the buttons.
fn foot(ui: &mut Ui, cx: &mut Ctx<'_>, (mut next, chosen): (Print, &Print), free: bool) {
    let saved = saving(ui, cx, &Saving { id: "print", name: text!("print-path"), path: &next.path, free });
    if let Some(path) = saved.typed {
        next = next.with_path(path);
    }
    if saved.asks {
        cx.push(Command::Export(ExportCommand::AskPrint(Box::new(next.clone()))));
    }
    if next != *chosen {
        cx.push(Command::Show(Some(Dialog::Print(Box::new(next.clone())))));
    }
    if saved.saves {
        cx.push(Command::Export(ExportCommand::Print(Box::new(next))));
    }
}

/// All that is chosen but for the texts.
fn choices(ui: &mut Ui, cx: &Ctx<'_>, next: &mut Print) {
    Grid::new("print").num_columns(2).spacing(vec2(12.0, 6.0)).show(ui, |ui| {
        let kind = one_of(ui, cx, text!("print-format"), &next.kind, PrintKind::ALL, |kind| {
            text!("print-format-is", kind = kind.word())
        });
        if let Some(kind) = kind {
            *next = next.clone().with_kind(kind);
        }
        if next.kind.is_picture() {
            let sheet = one_of(ui, cx, text!("print-sheet"), &next.sheet, SheetKind::ALL, |sheet| {
                text!("print-sheet-is", sheet = sheet.word())
            });
            next.sheet = sheet.unwrap_or(next.sheet);
        }
        if next.kind.is_film() {
            let step = one_of(ui, cx, text!("print-step"), &next.step, FilmStep::ALL, |step| {
                text!("print-step-is", step = step.word())
            });
            next.step = step.unwrap_or(next.step);
        }
        if next.kind != PrintKind::Page {
            size(ui, cx, next);
        }
        look_of(ui, cx, next);
    });
}

/// The template, the size and the resolution.
fn size(ui: &mut Ui, cx: &Ctx<'_>, next: &mut Print) {
    let template = one_of(ui, cx, text!("print-template"), &next.template, Template::ALL, |template| {
        text!("print-template-is", template = template.word())
    });
    if let Some(template) = template {
        // Who goes on from a template begins with its size.
        (next.size, next.template) = (next.sides(cx.state.camera.size), template);
        next.millimetres = template.is_paper() || next.millimetres && template == Template::Own;
        if template.is_paper() && next.dpi < 300.0 {
            next.dpi = 300.0;
        }
    }
    name(ui, cx, text!("print-size"));
    ui.horizontal(|ui| {
        let unit = if next.millimetres { Print::millimetre() } else { 1.0 };
        let mut sides = next.sides(cx.state.camera.size).map(|side| side / unit);
        let before = sides;
        for (side, name) in sides.iter_mut().zip([text!("print-width"), text!("print-height")]) {
            let most = Print::LONGEST / unit;
            let drag = DragValue::new(side).range(1.0..=most).max_decimals(usize::from(next.millimetres)).speed(1.0);
            ui.add(drag).accessible_name(name);
        }
        if sides != before {
            (next.size, next.template) = (sides.map(|side| side * unit), Template::Own);
        }
        let units = [text!("print-pixels"), text!("print-millimetres")];
        for (n, text) in units.into_iter().enumerate() {
            if ui.selectable_label(next.millimetres == (n == 1), text).clicked() {
                next.millimetres = n == 1;
            }
        }
    });
    ui.end_row();
    if next.kind.has_pixels() {
        let dpi = one_of(ui, cx, text!("print-resolution"), &next.dpi, &RESOLUTIONS, |dpi| {
            let [width, height] = next.sides(cx.state.camera.size).map(|side| (side * dpi / INCH).round().to_string());
            let (scale, dots) = ((dpi / INCH).to_string(), dpi.to_string());
            let resolution = if dpi % INCH == 0.0 && *dpi <= 2.0 * INCH {
                text!("print-times", scale = scale)
            } else {
                text!("print-dpi", dpi = dots)
            };
            text!("print-resolution-is", resolution = resolution, width = width, height = height)
        });
        next.dpi = dpi.unwrap_or(next.dpi);
    }
}

/// Theme, style, legend, ground, letters.
fn look_of(ui: &mut Ui, cx: &Ctx<'_>, next: &mut Print) {
    let themes = [None, Some(ThemeId::Light), Some(ThemeId::Dark)];
    if next.kind != PrintKind::Page {
        let theme = one_of(ui, cx, text!("print-theme"), &next.theme, &themes, |theme| {
            text!("print-theme-is", theme = theme.map_or("window", ThemeId::word))
        });
        next.theme = theme.unwrap_or(next.theme);
    }
    let languages: Vec<_> = std::iter::once(None).chain(Language::ALL.iter().copied().map(Some)).collect();
    let language = one_of(ui, cx, text!("print-language"), &next.language, &languages, |language| {
        language.map_or(text!("print-language-window"), Language::own_name).to_owned()
    });
    next.language = language.unwrap_or(next.language);
    name(ui, cx, text!("print-style"));
    ui.horizontal(|ui| {
        let known = STYLES.iter().any(|(name, _)| *name == next.style);
        let shown = if known { next.style.clone() } else { text!("print-style-own").to_owned() };
        let shown = if next.style.is_empty() { text!("print-style-none").to_owned() } else { shown };
        let combo = ComboBox::from_id_salt("print-style").width(110.0).selected_text(shown);
        let response = combo.show_ui(ui, |ui| {
            ui.selectable_value(&mut next.style, String::new(), text!("print-style-none"));
            for (name, _) in STYLES {
                ui.selectable_value(&mut next.style, name.to_owned(), name);
            }
        });
        response.response.accessible_name(text!("print-style"));
        let edit = TextEdit::singleline(&mut next.style).hint_text(look::hint(text!("print-style-hint")));
        let response = ui.add(edit.desired_width(f32::INFINITY)).accessible_name(text!("print-style-path"));
        cx.edge(ui, &response);
    });
    ui.end_row();
    let legend = one_of(ui, cx, text!("print-legend"), &next.legend, LegendPlace::ALL, |place| {
        text!("print-legend-is", place = place.word())
    });
    next.legend = legend.unwrap_or(next.legend);
    if next.kind == PrintKind::Page {
        name(ui, cx, text!("print-address"));
        let edit = TextEdit::singleline(&mut next.address).hint_text(look::hint("https://…"));
        let response = ui.add(edit.desired_width(f32::INFINITY)).on_hover_text(text!("print-address-tip"));
        cx.edge(ui, &response.accessible_name(text!("print-address")));
        ui.end_row();
    }
    if next.kind == PrintKind::Svg {
        let letters = one_of(ui, cx, text!("print-letters"), &next.letters, Letters::ALL, |letters| {
            text!("print-letters-is", letters = letters.word())
        });
        next.letters = letters.unwrap_or(next.letters);
    }
    if next.kind.is_picture() {
        ui.label("");
        ui.checkbox(&mut next.clear, text!("print-clear")).on_hover_text(text!("print-clear-tip"));
        ui.end_row();
    }
}

/// The texts around the map.
fn texts(ui: &mut Ui, cx: &Ctx<'_>, texts: &mut Texts) {
    ui.add_space(look::GRID);
    let labels = [
        text!("dialog-text-title"),
        text!("dialog-text-subtitle"),
        text!("dialog-text-caption"),
        text!("dialog-text-credit"),
    ];
    for (text, label) in texts.all_mut().into_iter().zip(labels) {
        ui.label(cx.small(label));
        let edit = TextEdit::singleline(text).hint_text(look::hint(text!("dialog-text-hint")));
        let response = ui.add(edit.desired_width(f32::INFINITY)).accessible_name(label);
        cx.edge(ui, &response);
    }
    ui.label(cx.small(text!("dialog-text-note")));
}

fn name(ui: &mut Ui, cx: &Ctx<'_>, name: &str) {
    ui.label(cx.muted(name));
}

/// A row with a list to choose from; what was chosen, if another one was.
fn one_of<T: PartialEq + Clone>(
    ui: &mut Ui,
    cx: &Ctx<'_>,
    title: &str,
    now: &T,
    all: &[T],
    text: impl Fn(&T) -> String,
) -> Option<T> {
    name(ui, cx, title);
    let combo = ComboBox::from_id_salt(("print", title.to_owned())).width(196.0).selected_text(text(now));
    let mut chosen = None;
    let response = combo.height(320.0).show_ui(ui, |ui| {
        for one in all {
            if ui.selectable_label(one == now, text(one)).clicked() {
                chosen = Some(one.clone());
            }
        }
    });
    response.response.accessible_name(title);
    ui.end_row();
    chosen.filter(|chosen| chosen != now)
}
