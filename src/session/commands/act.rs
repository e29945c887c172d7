//! What menus, shortcuts and the palette name, carried out.

use super::map::{move_map, set_projection};
use super::save::{self, SaveCommand};
use super::time::{go, play, set_known_on, show_day};
use super::{action::Action, effect::Effect, export, layers, leave::leave, open, rows, sources, tour};
use crate::session::document::Document;
use crate::session::jobs::{Leave, Question, TextRead};
use crate::session::state::{Dialog, FindingsView, GuideView, LayersTyped, Notice, State, Undoable};
use crate::session::view::{Centre, Move, OpenRequest, SidePage, next_change, previous_change};
use crate::{geo::Extent, posture::Filter, scene::ThemeId};

pub(super) fn act(state: &mut State, action: Action) -> Vec<Effect> {
    let (first, last) = state.document.span;
    let day = state.choices.day;
    match action {
        Action::NewMovement | Action::NewStrength | Action::NewEvent | Action::NewSource | Action::ResumeForm => {
            rows::open_form(state, action);
        }
        Action::Export => export::ask(state),
        Action::Sources => return sources::list(state),
        Action::Tour if state.transient.tour.is_some() => state.transient.tour = None,
        Action::Tour => return tour::begin(state),
        Action::Reopen => return open::reopen(state),
        Action::OpenPath => toggle_dialog(state, Dialog::OpenPath(String::new())),
        Action::OpenFolder
        | Action::OpenFile
        | Action::ImportTable
        | Action::AddFolder
        | Action::AddFile
        | Action::Save
        | Action::SaveAs
        | Action::CopyPicture
        | Action::Quit => return ask(state, action),
        Action::Undo => state.history.undo(|step| turn(&mut state.document, state.transient.text.as_deref_mut(), step)),
        Action::Redo => state.history.redo(|step| turn(&mut state.document, state.transient.text.as_deref_mut(), step)),
        Action::Back | Action::Forward => go_back(state, action),
        Action::Play => play(state),
        Action::PreviousChange => go(state, previous_change(state.days.iter().copied(), day)),
        Action::NextChange => go(state, next_change(state.days.iter().copied(), day)),
        Action::PreviousDay => show_day(state, day - 1),
        Action::NextDay => show_day(state, day + 1),
        Action::FirstDay => show_day(state, first),
        Action::LastDay => show_day(state, last),
        Action::Thing(thing) => state.choices.thing = Some(thing),
        Action::Measure(measure) => state.choices.measure = measure,
        Action::Unit(unit) => state.choices.unit = unit,
        Action::Spread(spread) => state.choices.spread = spread,
        Action::Insets(insets) => state.choices.insets = insets,
        Action::Coloring(coloring) => state.choices.coloring = coloring,
        Action::Form(form) => state.choices.form = form,
        Action::Classing(classing) => state.choices.classing = classing,
        Action::Borders(borders) => state.choices.borders = borders,
        Action::Switch(switch) => state.choices.switches.set(switch, !state.choices.switches.is_on(switch)),
        Action::AsPublished => set_known_on(state, state.choices.known_on.is_none().then_some(day)),
        Action::CopyView => return copy_view(state),
        Action::ClearFilters => state.choices.filter = Filter::default(),
        Action::MeasureDistance => layers::measure(state),
        Action::Close => close(state),
        _ => match dialog(state, action) {
            Some(dialog) => toggle_dialog(state, dialog),
            None => look(state, action),
        },
    }
    Vec::new()
}

/// Carries out a step, and gives what takes it back. Cards of a text that is closed stay as they are.
fn turn(document: &mut Document, text: Option<&mut TextRead>, step: Undoable) -> Undoable {
    match step {
        Undoable::Data(edit) => Undoable::Data(document.turn(edit)),
        Undoable::Cards(edit) => Undoable::Cards(text.map_or_else(|| edit.clone(), |text| text.turn(edit.clone()))),
    }
}

/// The dialog that an action opens, and closes again; none: it does something else.
fn dialog(state: &State, action: Action) -> Option<Dialog> {
    let texts = || state.choices.texts.or(&state.document.dataset().texts);
    Some(match action {
        Action::Palette => Dialog::Palette,
        Action::Help => Dialog::Help(GuideView::default()),
        Action::Start => Dialog::Start,
        Action::Report => Dialog::Report(Box::new(export::report(state))),
        Action::About => Dialog::About,
        Action::Problems => Dialog::Problems,
        Action::Findings => Dialog::Findings(FindingsView::default()),
        Action::Texts => Dialog::Texts(texts()),
        Action::Colors => Dialog::Colors(texts()),
        Action::SavePicture => Dialog::Print(Box::new(export::print(state))),
        Action::ReadText => Dialog::ReadText(Box::default()),
        Action::Files => Dialog::Files,
        Action::Layers => Dialog::Layers(LayersTyped::default()),
        _ => return None,
    })
}

/// Changes how it is looked at: the maps, and what stands beside them.
fn look(state: &mut State, action: Action) {
    match action {
        Action::Middle(middle) => show_in_middle(state, middle),
        Action::LinkMaps => state.link_maps(),
        Action::Home => state.fit(state.home, None),
        Action::World => state.fit(Extent::World, None),
        Action::ZoomIn => zoom_in(state, 1.4),
        Action::ZoomOut => zoom_in(state, 1.0 / 1.4),
        Action::PanLeft | Action::PanRight | Action::PanUp | Action::PanDown => step_aside(state, action),
        Action::Projection(kind) => set_projection(state, kind),
        Action::CentreHere => state.centre_here(),
        Action::NextProjection => set_projection(state, state.camera.projection.kind().next()),
        Action::Theme if state.options.theme == ThemeId::Dark => state.options.theme = ThemeId::Light,
        Action::Theme => state.options.theme = ThemeId::Dark,
        Action::Language(chosen) => state.options.language = Some(chosen),
        Action::Larger => state.options.zoom = state.options.zoomed(true).unwrap_or(state.options.zoom),
        Action::Smaller => state.options.zoom = state.options.zoomed(false).unwrap_or(state.options.zoom),
        Action::UsualSize => state.options.zoom = 100,
        Action::Filters => state.options.filters_open = !state.options.filters_open,
        Action::Side => state.options.side_open = !state.options.side_open,
        Action::Changes => toggle_changes(state),
        Action::Table => state.options.table.open = !state.options.table.open,
        Action::Restore => set_restore(state),
        // A test holds that no other action is enabled and does nothing.
        _ => {}
    }
}

/// Magnifies the map around its middle.
fn zoom_in(state: &mut State, factor: f64) {
    let middle = state.camera.middle();
    move_map(state, Move::Zoom(factor, middle));
}

/// Moves the map by a sixth of its smaller side.
fn step_aside(state: &mut State, action: Action) {
    let [width, height] = state.camera.size;
    let step = width.min(height) / 6.0;
    let by = match action {
        Action::PanLeft => [step, 0.0],
        Action::PanRight => [-step, 0.0],
        Action::PanUp => [0.0, step],
        _ => [0.0, -step],
    };
    move_map(state, Move::Pan(by));
}

/// Actions that ask something of the world.
fn ask(state: &mut State, action: Action) -> Vec<Effect> {
    match action {
        Action::Save => save::save_all(state, None),
        // Of several files somebody has to say which one.
        Action::SaveAs if state.document.is_several() => {
            state.transient.dialog = Some(Dialog::Files);
            Vec::new()
        }
        Action::SaveAs => save::change(state, SaveCommand::As(state.document.place().clone())),
        Action::Quit => leave(state, Leave::Quit),
        Action::OpenFolder => vec![Effect::Ask(Question::OpenFolder { beside: false })],
        Action::OpenFile => vec![Effect::Ask(Question::OpenFile { beside: false })],
        Action::ImportTable => vec![Effect::Ask(Question::Table)],
        Action::AddFolder => vec![Effect::Ask(Question::OpenFolder { beside: true })],
        Action::AddFile => vec![Effect::Ask(Question::OpenFile { beside: true })],
        Action::CopyPicture => vec![Effect::CopyPicture],
        _ => Vec::new(),
    }
}

/// Shows the list of changes in the side panel, or its numbers again.
fn toggle_changes(state: &mut State) {
    let page = if Action::Changes.is_on(state) { SidePage::Numbers } else { SidePage::Changes };
    (state.options.side_page, state.options.side_open) = (page, true);
}

fn set_restore(state: &mut State) {
    state.options.restore = !state.options.restore;
    let text = if state.options.restore { text!("notice-restore") } else { text!("notice-no-restore") };
    state.transient.notice = Some(Notice::said(text));
}

/// Shows something else in the middle; what was under the pointer is there no longer.
fn show_in_middle(state: &mut State, middle: Centre) {
    state.options.centre = middle;
    state.transient.hover = None;
}

fn toggle_dialog(state: &mut State, dialog: Dialog) {
    let open = &mut state.transient.dialog;
    let same = open.as_ref().is_some_and(|old| std::mem::discriminant(old) == std::mem::discriminant(&dialog));
    *open = (!same).then_some(dialog);
}

pub(super) fn close(state: &mut State) {
    match state.transient.dialog.take() {
        Some(Dialog::Form(form)) => rows::keep_form(state, form),
        Some(Dialog::Import(_)) => open::stop(state),
        Some(_) => {}
        None if state.transient.measuring.is_some() => layers::measure(state),
        None => state.choices.selected = None,
    }
}

/// Shows again what was shown before, or what was gone back from.
fn go_back(state: &mut State, action: Action) {
    let State { trail, choices, .. } = state;
    let turn = |then| std::mem::replace(choices, then);
    if action == Action::Back {
        trail.undo(turn);
    } else {
        trail.redo(turn);
    }
    state.transient.playback.set(false);
}

fn copy_view(state: &mut State) -> Vec<Effect> {
    state.transient.notice = Some(Notice::said(text!("notice-view-copied")));
    vec![Effect::CopyText(OpenRequest::of(state).view_string())]
}
