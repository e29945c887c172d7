//! The top bar: name and dataset, what is shown and how, and the menus.

use super::icons::{self, Icon};
use super::{ctx::Ctx, files, keys, look, middle, tour};
use crate::message::Language;
use crate::scene::{Borders, Classing, Coloring, Form, Insets, Measure, Spread, Switch, ThemeId, Unit};
use crate::session::{Action, Centre, ChooseCommand, Command, Dialog, OpenCommand, Place};
use crate::{geo::ProjectionKind, io};
use egui::{Button, Id, Rect, Response, RichText, Sense, Stroke, Ui, Vec2, vec2};

/// From this width on there is room for going back and forward; in narrower windows the menu of the map has them.
const ROOMY: f32 = 1240.0;

/// In narrower windows the bar has room for the measures, and not for what the middle shows or what is counted.
const NARROW: f32 = 1140.0;

/// So much room the choice of what is counted takes from what the middle shows.
const CHOICE: f32 = 180.0;

/// Draws it.
pub fn show(ui: &mut Ui, cx: &mut Ctx<'_>) {
    ui.horizontal(|ui| {
        mark(ui, cx);
        dataset(ui, cx);
        ui.separator();
        measures(ui, cx);
        things(ui, cx);
        centre(ui, cx);
        let id = Id::unique("beside-search");
        let beside: f32 = ui.data(|data| data.get_temp(id)).unwrap_or_default();
        let room = ui.available_width() - beside;
        look::at_right(ui, "top", |ui| {
            search(ui, cx, room);
            let left = ui.min_rect().right();
            if width(ui) >= ROOMY {
                cx.icon(ui, Action::Back, Icon::Back);
                cx.icon(ui, Action::Forward, Icon::Forward);
            }
            cx.icon(ui, Action::Undo, Icon::Undo);
            cx.icon(ui, Action::Redo, Icon::Redo);
            projection_menu(ui, cx);
            picture_menu(ui, cx);
            let dark = cx.state.options.theme == ThemeId::Dark;
            cx.icon(ui, Action::Theme, if dark { Icon::Sun } else { Icon::Moon });
            cx.icon(ui, Action::Help, Icon::Help);
            ui.data_mut(|data| data.insert_temp(id, ui.min_rect().right() - left));
        });
    });
}

/// The mark: a disc within a ring, as the map draws what has arrived of what was promised.
fn mark(ui: &mut Ui, cx: &Ctx<'_>) {
    let (rect, _) = ui.allocate_exact_size(Vec2::splat(22.0), Sense::hover());
    let accent = cx.ink(|t| t.accent);
    ui.painter().circle_stroke(rect.center(), 9.5, Stroke::new(1.6, accent));
    ui.painter().circle_filled(rect.center(), 5.0, accent);
    // The smallest windows need its room for the controls.
    if width(ui) >= 1000.0 {
        ui.label(look::strong("Laydown").size(look::HEADING));
    }
}

fn dataset(ui: &mut Ui, cx: &mut Ctx<'_>) {
    let title = &cx.state.document.dataset().title;
    let title = if title.is_empty() { cx.state.document.place().name() } else { title.clone() };
    let most = match width(ui) {
        1500.0.. => 56,
        1100.0.. => 22,
        _ => 12,
    };
    let changed = cx.state.document.is_changed();
    let face = format!("{}{}", if changed { "• " } else { "" }, elide(&title, most));
    let menu = ui.menu_button(icons::before_icon(&face), |ui| {
        ui.set_min_width(260.0);
        // Small windows are lower than the menu is long.
        let height = ui.ctx().content_rect().height() - 80.0;
        egui::ScrollArea::vertical().max_height(height).min_scrolled_height(height).show(ui, |ui| {
            // The bar lies over what it scrolls.
            ui.set_max_width(ui.available_width() - 2.0 * look::GRID);
            dataset_menu(ui, cx);
        });
    });
    arrow(ui, cx, &menu.response);
    let title = title.as_str();
    let (tip, name) = if changed {
        (text!("window-title-changed", title = title), text!("window-dataset-changed", title = title))
    } else {
        (title.to_owned(), text!("window-dataset", title = title))
    };
    menu.response.on_hover_text(tip).accessible_name(name);
    if let Some(found) = cx.state.document.remarks() {
        let calm = cx.state.document.problems.iter().all(|problem| problem.severity == io::Severity::Note);
        let color = if calm { cx.ink(|t| t.muted) } else { cx.ink(|t| t.warning) };
        if ui.button(RichText::new(found).color(color)).on_hover_text(cx.tip(ui, Action::Problems)).clicked() {
            cx.push(Command::Show(Some(Dialog::Problems)));
        }
    }
}

/// What is opened, saved, entered and learned.
fn dataset_menu(ui: &mut Ui, cx: &mut Ctx<'_>) {
    for action in [Action::Start, Action::Reopen] {
        cx.menu_item(ui, action);
    }
    ui.menu_button(text!("window-samples"), |ui| samples(ui, cx));
    if !cx.state.options.recent.is_empty() {
        ui.menu_button(text!("window-recent"), |ui| recent(ui, cx));
    }
    ui.separator();
    for action in [Action::OpenFolder, Action::OpenFile, Action::OpenPath, Action::ImportTable] {
        cx.menu_item(ui, action);
    }
    for action in [Action::AddFolder, Action::AddFile, Action::Sources] {
        cx.menu_item(ui, action);
    }
    ui.separator();
    for action in [Action::Save, Action::SaveAs, Action::Export, Action::Report, Action::Files] {
        cx.menu_item(ui, action);
    }
    files::close_items(ui, cx);
    ui.separator();
    for action in [Action::Undo, Action::Redo] {
        cx.menu_item(ui, action);
    }
    ui.separator();
    for action in [
        Action::NewMovement,
        Action::NewStrength,
        Action::NewEvent,
        Action::NewSource,
        Action::ReadText,
        Action::ResumeForm,
    ] {
        cx.menu_item(ui, action);
    }
    ui.separator();
    cx.menu_item(ui, Action::Tour);
    cx.menu_item(ui, Action::About);
    cx.menu_item(ui, Action::Restore);
    cx.menu_item(ui, Action::Quit);
}

/// Datasets that are part of the program.
fn samples(ui: &mut Ui, cx: &mut Ctx<'_>) {
    ui.set_min_width(240.0);
    for sample in io::samples() {
        let place = Place::Sample(sample.name.to_owned());
        let open = cx.state.document.file(&place).is_some();
        if ui.add(Button::selectable(open, sample.title())).clicked() {
            cx.push(Command::Open(OpenCommand::Open(vec![place])));
        }
    }
}

/// Datasets of files that were opened before.
fn recent(ui: &mut Ui, cx: &mut Ctx<'_>) {
    ui.set_min_width(200.0);
    for path in &cx.state.options.recent {
        let place = Place::Path(path.clone());
        let button = Button::selectable(cx.state.document.file(&place).is_some(), elide(&place.name(), 40));
        if ui.add(button).on_hover_text(path.display().to_string()).clicked() {
            cx.commands.push(Command::Open(OpenCommand::Open(vec![place])));
        }
    }
}

/// The measures, of which one is on, as one control.
fn measures(ui: &mut Ui, cx: &mut Ctx<'_>) {
    let on = Measure::ALL.iter().position(|measure| *measure == cx.state.choices.measure).unwrap_or_default();
    let actions: Vec<Action> = Measure::ALL.iter().copied().map(Action::Measure).collect();
    let tips: Vec<String> = actions.iter().map(|action| cx.tip(ui, *action)).collect();
    let faces: Vec<_> = actions.iter().zip(&tips).map(|(action, tip)| (action.text(), tip.as_str())).collect();
    let begun = ui.cursor().min;
    let pressed = cx.segments(ui, &faces, on);
    let end = egui::pos2(ui.cursor().min.x, ui.min_rect().bottom());
    tour::here(ui, tour::Target::Measures, Rect::from_two_pos(begun, end));
    if let Some(pressed) = pressed {
        cx.push(Command::Choose(ChooseCommand::Measure(Measure::ALL[pressed])));
    }
}

/// What is counted, where there is more than people. Narrow windows have it in the menu of the map only.
fn things(ui: &mut Ui, cx: &mut Ctx<'_>) {
    let things = cx.state.things();
    if things.is_empty() || width(ui) < NARROW {
        return;
    }
    let now = cx.derived.posture().thing.text();
    let menu = ui.menu_button(icons::before_icon(now), |ui| {
        ui.set_min_width(180.0);
        for thing in things {
            cx.menu_item(ui, Action::Thing(thing));
        }
    });
    arrow(ui, cx, &menu.response);
    menu.response.on_hover_text(text!("window-thing-tip")).accessible_name(text!("window-thing", things = now));
}

/// What the middle shows, as one control, and next to it whether two maps are linked. Narrow windows have both in a menu only.
fn centre(ui: &mut Ui, cx: &mut Ctx<'_>) {
    let width = width(ui);
    let taken = if cx.state.things().is_empty() { 0.0 } else { CHOICE };
    if width < NARROW + taken {
        return;
    }
    let frame = egui::Frame::new().fill(cx.ink(|t| t.raised)).corner_radius(6).inner_margin(0);
    frame.show(ui, |ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        for shown in Centre::ALL.iter().copied() {
            cx.icon(ui, Action::Middle(shown), middle::icon(shown));
        }
    });
    if cx.state.two_maps() && width >= 1200.0 {
        cx.icon(ui, Action::LinkMaps, Icon::Link);
    }
}

/// As wide as there is room left of the measures: a field, a shorter one, or its icon alone.
fn search(ui: &mut Ui, cx: &mut Ctx<'_>, room: f32) {
    let room = room - 4.0 * look::GRID;
    let (text, width) = match width(ui) {
        1500.0.. if room >= 260.0 => (text!("window-search-long"), 260.0),
        1100.0.. if room >= 150.0 => (text!("window-search"), 150.0),
        _ => {
            cx.icon(ui, Action::Palette, Icon::Search);
            return;
        }
    };
    // Behind the lens.
    let button = Button::new(cx.muted(format!("      {text}"))).shortcut_text(keys::first(ui, Action::Palette));
    let button = button.min_size(vec2(width, 28.0));
    let response = ui.add(button.stroke(Stroke::new(1.0, cx.ink(|t| t.line))));
    let lens = Rect::from_center_size(response.rect.left_center() + vec2(16.0, 0.0), Vec2::splat(14.0));
    icons::paint(ui.painter(), Icon::Search, lens, cx.ink(|t| t.muted));
    if response.on_hover_text(cx.tip(ui, Action::Palette)).accessible_name(Action::Palette.text()).clicked() {
        cx.push(Command::Do(Action::Palette));
    }
}

fn projection_menu(ui: &mut Ui, cx: &mut Ctx<'_>) {
    let now = cx.state.camera.projection.kind();
    let menu = ui.menu_button(icons::before_icon(text!("window-map")), |ui| {
        ui.set_min_width(250.0);
        // Small windows are lower than the menu is long.
        let height = ui.ctx().content_rect().height() - 80.0;
        egui::ScrollArea::vertical().max_height(height).min_scrolled_height(height).show(ui, |ui| {
            // The bar lies over what it scrolls.
            ui.set_max_width(ui.available_width() - 2.0 * look::GRID);
            map_menu(ui, cx);
        });
    });
    arrow(ui, cx, &menu.response);
    menu.response
        .on_hover_text(text!("window-map-tip", projection = now.text()))
        .accessible_name(text!("window-map-name"));
}

/// Projections, what the middle shows, where it looks, what else is shown, units, size of text.
fn map_menu(ui: &mut Ui, cx: &mut Ctx<'_>) {
    ui.label(cx.small(text!("window-projection")));
    for kind in ProjectionKind::ALL.iter().copied() {
        cx.menu_item(ui, Action::Projection(kind));
    }
    cx.menu_item(ui, Action::CentreHere);
    ui.separator();
    for shown in Centre::ALL.iter().copied() {
        cx.menu_item(ui, Action::Middle(shown));
    }
    cx.menu_item(ui, Action::LinkMaps);
    ui.separator();
    for action in [Action::Back, Action::Forward, Action::Home, Action::World, Action::ZoomIn, Action::ZoomOut] {
        cx.menu_item(ui, action);
    }
    ui.separator();
    let switches = Switch::ALL.iter().copied().map(Action::Switch);
    for action in switches.chain([Action::AsPublished, Action::Filters, Action::Side, Action::Table]) {
        cx.menu_item(ui, action);
    }
    ui.separator();
    for insets in Insets::ALL.iter().copied() {
        cx.menu_item(ui, Action::Insets(insets));
    }
    ui.separator();
    group(ui, cx, text!("window-color-by"), Coloring::ALL.iter().copied().map(Action::Coloring));
    group(ui, cx, text!("window-symbols"), Form::ALL.iter().copied().map(Action::Form));
    if cx.state.choices.form == Form::Classes {
        group(ui, cx, text!("window-classes"), Classing::ALL.iter().copied().map(Action::Classing));
    }
    cx.menu_item(ui, Action::Colors);
    cx.menu_item(ui, Action::Layers);
    cx.menu_item(ui, Action::MeasureDistance);
    group(ui, cx, text!("window-disputed"), Borders::ALL.iter().copied().map(Action::Borders));
    ui.separator();
    let things = cx.state.things();
    if !things.is_empty() {
        ui.label(cx.small(text!("window-things")));
        for thing in things {
            cx.menu_item(ui, Action::Thing(thing));
        }
        ui.separator();
    }
    for spread in Spread::ALL.iter().copied() {
        cx.menu_item(ui, Action::Spread(spread));
    }
    ui.separator();
    ui.label(cx.small(text!("window-numbers")));
    for unit in Unit::ALL.iter().copied() {
        cx.menu_item(ui, Action::Unit(unit));
    }
    ui.separator();
    group(ui, cx, text!("window-language"), Language::ALL.iter().copied().map(Action::Language));
    for action in [Action::Larger, Action::Smaller, Action::UsualSize] {
        cx.menu_item(ui, action);
    }
}

/// Choices of one kind in a menu of their own.
fn group(ui: &mut Ui, cx: &mut Ctx<'_>, title: &str, actions: impl Iterator<Item = Action>) {
    ui.menu_button(title, |ui| {
        ui.set_min_width(200.0);
        actions.for_each(|action| cx.menu_item(ui, action));
    });
}

fn picture_menu(ui: &mut Ui, cx: &mut Ctx<'_>) {
    let menu = ui.menu_button(icons::before_icon(text!("window-picture")), |ui| {
        ui.set_min_width(200.0);
        cx.menu_item(ui, Action::SavePicture);
        cx.menu_item(ui, Action::Report);
        cx.menu_item(ui, Action::CopyPicture);
        cx.menu_item(ui, Action::Texts);
        cx.menu_item(ui, Action::Colors);
        ui.separator();
        cx.menu_item(ui, Action::CopyView);
    });
    arrow(ui, cx, &menu.response);
    tour::here(ui, tour::Target::Picture, menu.response.rect);
    menu.response.on_hover_text(text!("window-picture-tip"));
}

/// Width of the window in points: long names need much of it.
fn width(ui: &Ui) -> f32 {
    ui.ctx().content_rect().width()
}

/// The sign of a menu, in the space that the button's text leaves for it.
fn arrow(ui: &Ui, cx: &Ctx<'_>, response: &Response) {
    icons::paint(ui.painter(), Icon::Down, icons::right_end(response.rect), cx.ink(|t| t.muted));
}

/// A text cut to a number of letters.
fn elide(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let cut: String = text.chars().take(most - 1).collect();
    format!("{}…", cut.trim_end())
}
