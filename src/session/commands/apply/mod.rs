//! The one place where the state changes.

mod accept;
mod claims;
mod importing;
pub(in crate::session) mod open;
mod rows;
mod save;
mod time;

use crate::session::{
    Action, Centre, Command, DateField, Dialog, Effect, Entering, FindingsView, Leave, Move, Notice, SidePage, State,
    jobs::{outgoing, sources},
    view::timeline,
};
use crate::{
    geo::{Extent, ProjectionKind},
    scene::{Measure, ThemeId, Unit},
};
pub(super) use open::open;
use open::{add_beside, copy_view, finish_joining, finish_loading, load, open_view};
use time::{go, play, set_from, set_known_on, set_other, show_day, tick, type_date};

/// Carries out a command; what it asks of the world comes back.
pub fn apply(state: &mut State, command: Command) -> Vec<Effect> {
    let (before, revision) = (state.choices.clone(), state.document.revision);
    let name = step_name(&command, state);
    let effects = change(state, command);
    let same_days = before.filter == state.choices.filter && before.known_on == state.choices.known_on;
    if !same_days || revision != state.document.revision {
        state.find_days();
    }
    if let Some((name, goes_on)) = name.filter(|_| state.choices != before) {
        state.history.record(name, before, goes_on);
    }
    effects
}

/// Under which name undo takes a command back, and whether it goes on with the step before it. None: no step.
fn step_name(command: &Command, state: &State) -> Option<(String, bool)> {
    let (name, goes_on) = match command {
        Command::TypeDate(field, _) => (field.name().into(), false),
        Command::SetOther(_) => (DateField::Other.name().into(), true),
        Command::SetFrom(_) => (DateField::From.name().into(), true),
        Command::Do(Action::AsPublished) => (DateField::KnownOn.name().into(), false),
        Command::SetKnownOn(_) => (DateField::KnownOn.name().into(), true),
        Command::Tick(_) if state.choices.known_on.is_some() => (DateField::KnownOn.name().into(), true),
        Command::SetDay(_) | Command::Tick(_) => (DateField::Day.name().into(), true),
        Command::SetNet(_) | Command::Do(Action::Net) => ("Net changes".into(), false),
        Command::SetScope(_) => ("Scope".into(), false),
        Command::SetMeasure(_) => ("Measure".into(), false),
        Command::Toggle(facet) => (format!("Filter by {}", facet.kind().to_lowercase()), false),
        Command::SetText(_) => ("Filter by text".into(), true),
        Command::Select(_) => ("Selection".into(), false),
        Command::OpenView(_) => ("View".into(), false),
        Command::Do(Action::Undo | Action::Redo) => return None,
        Command::Do(Action::Close) if state.transient.dialog.is_none() => ("Selection".into(), false),
        Command::Do(action) => (action.text().to_owned(), false),
        _ => return None,
    };
    Some((name, goes_on))
}

#[expect(clippy::too_many_lines, reason = "one arm for each command")]
fn change(state: &mut State, command: Command) -> Vec<Effect> {
    match command {
        Command::Do(action) if action.enabled(state) => return act(state, action),
        Command::Do(_) => {}
        Command::SetDay(day) => show_day(state, day),
        Command::SetOther(day) => set_other(state, day),
        Command::TypeDate(field, text) => type_date(state, field, &text),
        Command::ForgetTyped => state.transient.date_error = None,
        Command::SetFrom(from) => set_from(state, from),
        Command::SetKnownOn(day) => set_known_on(state, day),
        Command::SetNet(net) => state.choices.net = net,
        Command::SetScope(scope) => state.choices.scope = scope,
        Command::SetMeasure(measure) => state.choices.measure = measure,
        Command::SetProjection(kind) => set_projection(state, kind),
        Command::SetTheme(theme) => state.options.theme = theme,
        Command::Toggle(facet) => facet.toggle(&mut state.choices.filter),
        Command::SetText(text) => state.choices.filter.text = text,
        Command::Select(selected) => select(state, selected),
        Command::Hover(code) => state.transient.hover = code,
        Command::Resize(size) => state.resize(size),
        Command::Pan(by) => pan(state, by),
        Command::Zoom(factor, at) => zoom(state, factor, at),
        Command::Fit(extent) => state.fit(extent, Some(state.camera.projection.kind())),
        Command::MoveOther(by) => move_other(state, by),
        Command::Tick(seconds) => tick(state, seconds),
        Command::SetSpeed(speed) => state.options.speed = speed.max(1),
        Command::SetLooping(looping) => state.options.looping = looping,
        Command::SetSidePage(page) => state.options.side_page = page,
        Command::SetSameScale(same) => state.options.same_scale = same,
        Command::SetBreakdown(by) => state.options.breakdown = by,
        Command::SetStack(by) => state.options.stack = by,
        Command::Prefer(id, on) => claims::prefer(state, &id, on),
        Command::CountIn(records, target) => claims::count_in(state, &records, target),
        Command::Accept(kind, records, note) => accept::accept(state, kind, &records, &note),
        Command::TakeBack(kind, records) => accept::take_back(state, kind, &records),
        Command::Enter(form) => rows::enter(state, &form),
        Command::Rows(edits) => rows::put(state, edits),
        Command::Recover(place, edits) => rows::recover(state, &place, &edits),
        Command::FilesChanged(place, files) => save::files_changed(state, place, files),
        Command::Reload(place) => return save::reload(state, place),
        Command::KeepMine(place) => save::keep_mine(state, &place),
        Command::ForgetLeft(_) => state.transient.dialog = None,
        Command::Delete(table, id) => rows::delete(state, table, &id),
        Command::Fill(table, ids, column, text) => rows::fill(state, table, &ids, column, &text),
        Command::Open(places) => return open(state, places),
        Command::OpenInstead(places) => return load(state, places, Entering::Instead),
        Command::AddBeside(places) => return add_beside(state, places),
        Command::OpenView(request) => return open_view(state, *request),
        Command::Loaded(reply) => return finish_loading(state, *reply),
        Command::Joined(joined) => return finish_joining(state, *joined),
        Command::ImportRead(reply) => importing::finish(state, *reply),
        Command::Import(step) => return importing::step(state, step),
        Command::ImportEnter => return importing::enter(state),
        Command::AskRecipe => return vec![Effect::AskRecipe],
        Command::SaveRecipe(path) => importing::save_recipe(state, &path),
        Command::StopReading => importing::stop(state),
        Command::SaveTo(place, folder) => return save::to(state, &place, folder),
        Command::SaveAs(place) => return save::ask(state, place),
        Command::Saved(saved) => return save::finish(state, *saved),
        Command::SaveAndLeave(leave) => return save::and_leave(state, leave),
        Command::Discard(leave) => return save::discard(state, leave),
        Command::Leave(leave) => return save::leave(state, leave),
        Command::Show(None) if matches!(state.transient.dialog, Some(Dialog::Form(_) | Dialog::Import(_))) => {
            close(state);
        }
        Command::Show(dialog) => state.transient.dialog = dialog,
        Command::Notify(text, is_error) => state.transient.notice = Some(Notice { text, is_error }),
        Command::Dismiss => state.transient.notice = None,
        Command::SavePicture(path) => {
            state.transient.dialog = None;
            return vec![Effect::SavePicture(path)];
        }
        Command::AskExportPath(chosen) => return vec![Effect::AskExportPath(chosen)],
        Command::Export(chosen) => return outgoing::begin(state, chosen),
        Command::Exported(request, result) => outgoing::finish(state, request, result),
        Command::StopExport => outgoing::stop(state),
        Command::Fetch(name) => return sources::begin(state, name),
        Command::FetchProgress(request, come, whole) => sources::progress(state, request, come, whole),
        Command::Fetched(request, result) => return sources::finish(state, request, result),
        Command::StopFetch => sources::stop(state),
        Command::SourcesSeen(kept) => sources::seen(state, kept),
        Command::OpenSource(name) => return vec![Effect::FindSource(name)],
        Command::CopyText(text) => return vec![Effect::CopyText(text)],
        Command::SetTable(table) => state.options.table = table.checked(),
        Command::CopyRows(text, rows) => {
            let text_of = if rows == 1 {
                "1 row is on the clipboard".to_owned()
            } else {
                format!("{rows} rows are on the clipboard")
            };
            state.transient.notice = Some(Notice { text: text_of, is_error: false });
            return vec![Effect::CopyText(text)];
        }
    }
    Vec::new()
}

#[expect(clippy::too_many_lines, reason = "one arm for each action")]
fn act(state: &mut State, action: Action) -> Vec<Effect> {
    let (first, last) = state.document.span;
    let day = state.choices.day;
    match action {
        Action::Palette => toggle_dialog(state, Dialog::Palette),
        Action::Help => toggle_dialog(state, Dialog::Help),
        Action::Problems => toggle_dialog(state, Dialog::Problems),
        Action::Findings => toggle_dialog(state, Dialog::Findings(FindingsView::default())),
        Action::NewMovement | Action::NewStrength | Action::NewEvent | Action::NewSource | Action::ResumeForm => {
            rows::open_form(state, action);
        }
        Action::Export => outgoing::ask(state),
        Action::Sources => return sources::list(state),
        Action::OpenPath => toggle_dialog(state, Dialog::OpenPath(String::new())),
        Action::Files => toggle_dialog(state, Dialog::Files),
        Action::OpenFolder
        | Action::OpenFile
        | Action::AddFolder
        | Action::AddFile
        | Action::Save
        | Action::SaveAs
        | Action::SavePicture
        | Action::CopyPicture
        | Action::Quit => return ask(state, action),
        Action::Undo => step_back(state, true),
        Action::Redo => step_back(state, false),
        Action::Play => play(state),
        Action::PreviousChange => go(state, timeline::previous_change(state.days.iter().copied(), day)),
        Action::NextChange => go(state, timeline::next_change(state.days.iter().copied(), day)),
        Action::PreviousDay => show_day(state, day - 1),
        Action::NextDay => show_day(state, day + 1),
        Action::FirstDay => show_day(state, first),
        Action::LastDay => show_day(state, last),
        Action::Movements => state.choices.measure = Measure::Movements,
        Action::Level => state.choices.measure = Measure::Level,
        Action::Reported => state.choices.measure = Measure::Reported,
        Action::Change => state.choices.measure = Measure::Change,
        Action::People => state.choices.unit = Unit::People,
        Action::Share => state.choices.unit = Unit::Share,
        Action::Rate => state.choices.unit = Unit::Rate,
        Action::AsPublished => set_known_on(state, state.choices.known_on.is_none().then_some(day)),
        Action::Net => state.choices.net = !state.choices.net,
        Action::OneMap | Action::TwoMaps | Action::Charts => show_in_middle(state, action),
        Action::LinkMaps => state.link_maps(),
        Action::Home => state.fit(state.home, None),
        Action::World => state.fit(Extent::World, None),
        Action::ZoomIn => zoom_in(state, 1.4),
        Action::ZoomOut => zoom_in(state, 1.0 / 1.4),
        Action::PanLeft | Action::PanRight | Action::PanUp | Action::PanDown => step_aside(state, action),
        Action::Arrows => state.camera.flows = !state.camera.flows,
        Action::Displace => state.camera.displace = !state.camera.displace,
        Action::Flannery => state.camera.flannery = !state.camera.flannery,
        Action::CopyView => return copy_view(state),
        Action::NextProjection => {
            set_projection(state, crate::session::commands::action::next_projection(state.camera.projection.kind()));
        }
        Action::Theme => {
            let dark = state.options.theme == ThemeId::Dark;
            state.options.theme = if dark { ThemeId::Light } else { ThemeId::Dark };
        }
        Action::Larger => state.options.zoom = state.options.zoomed(true).unwrap_or(state.options.zoom),
        Action::Smaller => state.options.zoom = state.options.zoomed(false).unwrap_or(state.options.zoom),
        Action::UsualSize => state.options.zoom = 100,
        Action::Filters => state.options.filters_open = !state.options.filters_open,
        Action::Side => state.options.side_open = !state.options.side_open,
        Action::Changes => toggle_changes(state),
        Action::Table => state.options.table.open = !state.options.table.open,
        Action::ClearFilters => state.choices.filter = crate::posture::Filter::default(),
        Action::Restore => set_restore(state),
        Action::Close => close(state),
    }
    Vec::new()
}

/// Magnifies the map around its middle.
fn zoom_in(state: &mut State, factor: f64) {
    zoom(state, factor, state.camera.size.map(|side| side / 2.0));
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
    pan(state, by);
}

/// Actions that ask something of the world.
fn ask(state: &mut State, action: Action) -> Vec<Effect> {
    match action {
        Action::Save => save::save(state, None),
        // Of several files somebody has to say which one.
        Action::SaveAs if state.document.is_several() => {
            state.transient.dialog = Some(Dialog::Files);
            Vec::new()
        }
        Action::SaveAs => save::ask(state, state.document.place().clone()),
        Action::Quit => save::leave(state, Leave::Quit),
        Action::OpenFolder => vec![Effect::AskFolder { beside: false }],
        Action::OpenFile => vec![Effect::AskFile { beside: false }],
        Action::AddFolder => vec![Effect::AskFolder { beside: true }],
        Action::AddFile => vec![Effect::AskFile { beside: true }],
        Action::SavePicture => vec![Effect::AskPicture],
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
    let text =
        if state.options.restore { "The next start shows this view again" } else { "Each start shows the first view" };
    state.transient.notice = Some(Notice { text: text.to_owned(), is_error: false });
}

/// Shows something else in the middle; what was under the pointer is there no longer.
fn show_in_middle(state: &mut State, action: Action) {
    state.options.centre = match action {
        Action::TwoMaps => Centre::TwoMaps,
        Action::Charts => Centre::Charts,
        _ => Centre::Map,
    };
    state.transient.hover = None;
}

fn toggle_dialog(state: &mut State, dialog: Dialog) {
    let open = &mut state.transient.dialog;
    let same = open.as_ref().is_some_and(|old| std::mem::discriminant(old) == std::mem::discriminant(&dialog));
    *open = (!same).then_some(dialog);
}

fn close(state: &mut State) {
    match state.transient.dialog.take() {
        Some(Dialog::Form(form)) => rows::keep_form(state, form),
        Some(Dialog::Import(_)) => importing::stop(state),
        Some(_) => {}
        None => state.choices.selected = None,
    }
}

fn select(state: &mut State, selected: Option<crate::session::Selection>) {
    state.choices.selected = selected;
    state.options.side_open |= selected.is_some();
}

/// Draws the same place in another projection.
fn set_projection(state: &mut State, kind: ProjectionKind) {
    match state.fitted {
        Some(extent) => state.fit(extent, Some(kind)),
        None => state.camera.set_projection(kind),
    }
}

fn pan(state: &mut State, [x, y]: [f32; 2]) {
    state.camera.pan(x, y);
    state.fitted = None;
}

fn zoom(state: &mut State, factor: f64, at: [f32; 2]) {
    state.camera.zoom_at(at, factor);
    state.fitted = None;
}

/// Moves the other day's map alone, or both where they are linked.
fn move_other(state: &mut State, by: Move) {
    if state.move_other(by) {
        return;
    }
    match by {
        Move::Pan(by) => pan(state, by),
        Move::Zoom(factor, at) => zoom(state, factor, at),
        Move::Fit(extent) => state.fit(extent, Some(state.camera.projection.kind())),
    }
}

fn step_back(state: &mut State, undo: bool) {
    let State { history, choices, document, .. } = state;
    let turn = |edit| document.turn(edit);
    if undo {
        history.undo(choices, turn)
    } else {
        history.redo(choices, turn)
    };
    state.transient.playback.set(false);
}

#[cfg(test)]
mod tests;
