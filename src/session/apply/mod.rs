//! The one place where the state changes.

mod accept;
mod claims;
mod save;

use super::{
    Action, Centre, Choices, Command, DateError, DateField, Dialog, Document, Effect, FindingsView, Leave, Move,
    Notice, OpenRequest, Options, Place, Reply, SidePage, State, timeline,
};
use crate::{
    geo::{Extent, ProjectionKind},
    model::{Day, DayRange},
    scene::{Measure, ThemeId, Unit},
};

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
        Command::Open(place) => return open(state, place),
        Command::OpenView(request) => return open_view(state, *request),
        Command::Loaded(reply) => finish_loading(state, *reply),
        Command::SaveTo(folder) => return save::to(state, folder),
        Command::Saved(saved) => return save::finish(state, *saved),
        Command::SaveAndLeave(leave) => return save::and_leave(state, leave),
        Command::Discard(leave) => return save::discard(state, leave),
        Command::Leave(leave) => return save::leave(state, leave),
        Command::Show(dialog) => state.transient.dialog = dialog,
        Command::Notify(text, is_error) => state.transient.notice = Some(Notice { text, is_error }),
        Command::Dismiss => state.transient.notice = None,
        Command::SavePicture(path) => {
            state.transient.dialog = None;
            return vec![Effect::SavePicture(path)];
        }
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

fn act(state: &mut State, action: Action) -> Vec<Effect> {
    let (first, last) = state.document.span;
    let day = state.choices.day;
    match action {
        Action::Palette => toggle_dialog(state, Dialog::Palette),
        Action::Help => toggle_dialog(state, Dialog::Help),
        Action::Problems => toggle_dialog(state, Dialog::Problems),
        Action::Findings => toggle_dialog(state, Dialog::Findings(FindingsView::default())),
        Action::OpenPath => toggle_dialog(state, Dialog::OpenPath(String::new())),
        Action::OpenFolder
        | Action::OpenFile
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
            set_projection(state, super::action::next_projection(state.camera.projection.kind()));
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
        Action::SaveAs => save::ask(state, None),
        Action::Quit => save::leave(state, Leave::Quit),
        Action::OpenFolder => vec![Effect::AskFolder],
        Action::OpenFile => vec![Effect::AskFile],
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
    if state.transient.dialog.take().is_none() {
        state.choices.selected = None;
    }
}

fn select(state: &mut State, selected: Option<super::Selection>) {
    state.choices.selected = selected;
    state.options.side_open |= selected.is_some();
}

/// Shows a day within the timeline, and moves the window's start before it.
fn show_day(state: &mut State, day: Day) {
    let (first, last) = state.document.span;
    let choices = &mut state.choices;
    choices.day = day.clamp(first, last);
    choices.from = choices.from.map(|from| from.min(choices.day));
    forget_typed(state, DateField::Day);
}

/// Starts the window on a day up to the one shown, and moves the other day into it. The dataset's first day is its usual start and kept as none.
fn set_from(state: &mut State, from: Option<Day>) {
    let (first, last) = DateField::From.limits(state);
    let from = from.map(|from| from.clamp(first, last)).filter(|from| *from > first);
    state.choices.from = from;
    state.choices.other = state.choices.other.map(|other| from.map_or(other, |from| other.max(from)));
    forget_typed(state, DateField::From);
}

/// Shows a day on the left one of two maps, and moves the window's start before it.
fn set_other(state: &mut State, day: Option<Day>) {
    let (first, last) = DateField::Other.limits(state);
    let choices = &mut state.choices;
    choices.other = day.map(|day| day.clamp(first, last));
    choices.from = choices.from.map(|from| choices.other.map_or(from, |other| from.min(other)));
    forget_typed(state, DateField::Other);
}

fn set_known_on(state: &mut State, day: Option<Day>) {
    let (first, last) = DateField::KnownOn.limits(state);
    state.choices.known_on = day.map(|day| day.clamp(first, last));
    forget_typed(state, DateField::KnownOn);
}

fn forget_typed(state: &mut State, field: DateField) {
    let error = &mut state.transient.date_error;
    if error.as_ref().is_some_and(|error| error.field == field) {
        *error = None;
    }
}

fn type_date(state: &mut State, field: DateField, text: &str) {
    match (field, field.read(text, state)) {
        (DateField::Day, Ok(day)) => show_day(state, day),
        (DateField::Other, Ok(day)) => set_other(state, Some(day)),
        (DateField::From, Ok(day)) => set_from(state, Some(day)),
        (DateField::KnownOn, Ok(day)) => set_known_on(state, Some(day)),
        (_, Err(text)) => state.transient.date_error = Some(DateError { field, text }),
    }
}

/// Goes to a day, if there is one.
fn go(state: &mut State, day: Option<Day>) {
    if let Some(day) = day {
        show_day(state, day);
    }
}

/// Starts or stops; at the end it starts from the beginning.
fn play(state: &mut State) {
    let playing = !state.transient.playback.playing;
    let (first, last) = played(state);
    match state.choices.known_on {
        Some(on) if playing && on >= last => set_known_on(state, Some(first)),
        None if playing && state.choices.day == last => show_day(state, first),
        _ => {}
    }
    state.transient.playback.set(playing);
}

/// The first and last day that play shows. One clock runs and the other stands: as published it is the day known on, from the
/// first day on which anything became public to the last; in hindsight it is the day, from the window's start.
fn played(state: &State) -> (Day, Day) {
    if state.choices.known_on.is_some() {
        return state.document.public;
    }
    let (first, last) = state.document.span;
    (state.choices.from.unwrap_or(first), last)
}

fn tick(state: &mut State, seconds: f64) {
    let (first, last) = played(state);
    let span = DayRange { first, last: Some(last) };
    let Options { speed, looping, .. } = state.options;
    let now = state.choices.known_on.unwrap_or(state.choices.day);
    let day = state.transient.playback.advance(seconds, speed, now, span, looping);
    if day == now {
        return;
    }
    if state.choices.known_on.is_some() {
        set_known_on(state, Some(day));
    } else {
        show_day(state, day);
    }
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

fn copy_view(state: &mut State) -> Vec<Effect> {
    state.transient.notice = Some(Notice { text: "The view is on the clipboard".to_owned(), is_error: false });
    vec![Effect::CopyText(OpenRequest::of(state).view_string())]
}

/// Shows a view of the dataset that is open, or opens that of the view first.
fn open_view(state: &mut State, request: OpenRequest) -> Vec<Effect> {
    state.transient.dialog = None;
    let place = request.place();
    if place == state.document.place {
        show_view(state, request);
        return Vec::new();
    }
    let effects = open(state, place);
    state.transient.view = state.transient.loading.is_some().then_some(request);
    effects
}

/// Takes over what a view shows of the dataset that is open.
fn show_view(state: &mut State, request: OpenRequest) {
    let theme = request.theme.unwrap_or(state.options.theme);
    state.options.centre = if request.beside.is_some() { Centre::TwoMaps } else { Centre::Map };
    let mut shown = State::new(state.document.clone(), request);
    shown.resize(state.camera.size);
    state.document.span = shown.document.span;
    (state.choices, state.camera, state.fitted) = (shown.choices, shown.camera, shown.fitted);
    state.other_camera = shown.other_camera;
    state.options.theme = theme;
    state.transient.playback.set(false);
}

fn open(state: &mut State, place: Place) -> Vec<Effect> {
    if state.document.is_changed() && !state.transient.discarding {
        state.transient.dialog = Some(Dialog::Unsaved(Leave::Open(place)));
        return Vec::new();
    }
    let transient = &mut state.transient;
    transient.view = None;
    transient.requests += 1;
    transient.loading = Some((transient.requests, place.name()));
    transient.dialog = None;
    vec![Effect::Load { request: transient.requests, place }]
}

/// Takes the dataset over, unless another one was asked for since. One that cannot be read leaves the old one open.
fn finish_loading(state: &mut State, reply: Reply) {
    if state.transient.loading.as_ref().is_none_or(|(request, _)| *request != reply.request) {
        return;
    }
    state.transient.loading = None;
    let discarding = std::mem::take(&mut state.transient.discarding);
    match reply.result {
        // Changed while the other one was being read.
        Ok(document) if state.document.is_changed() && !discarding => {
            state.transient.dialog = Some(Dialog::Unsaved(Leave::Open(document.place)));
        }
        Ok(document) => take_over(state, document),
        Err(text) => state.transient.notice = Some(Notice { text, is_error: true }),
    }
}

fn take_over(state: &mut State, document: Document) {
    let title = &document.dataset().title;
    let text =
        document.remarks().map_or_else(|| format!("Opened {title}"), |found| format!("Opened {title} with {found}"));
    if let Place::Path(path) = &document.place {
        state.options.remember(path);
    }
    let measure = state.choices.measure;
    let day = document.first_look();
    let revision = state.document.revision + 1;
    state.document = Document { revision, ..document };
    state.choices = Choices { measure, ..Choices::on(day) };
    state.history.clear();
    (state.transient.saving, state.transient.leaving) = (None, None);
    state.transient.playback.set(false);
    state.transient.notice = Some(Notice { text, is_error: false });
    if let Some(view) = state.transient.view.take() {
        show_view(state, view);
        state.find_days();
    }
}

#[cfg(test)]
mod tests;
