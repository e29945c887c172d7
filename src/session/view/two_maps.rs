//! Two maps side by side: the other day's on the left, the day's on the right, with one camera or with one for each.

use crate::session::{
    Centre, State,
    derived::kept::{Ends, ends},
    view::timeline,
};
use crate::{
    geo::Extent,
    model::Day,
    posture::{Accounts, Posture, Query},
    scene::{MapCache, Measure, Row, Theme, View, build},
};

/// One of two maps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Pane {
    /// The other day's, on the left.
    Other,
    /// The day's: the only one where one map is shown.
    Day,
}

/// What the pointer does to a map.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Move {
    /// Moves it by pixels; the globe turns instead.
    Pan([f32; 2]),
    /// Magnifies it by a factor around a point, in pixels.
    Zoom(f64, [f32; 2]),
    /// Fits an extent.
    Fit(Extent),
}

impl Pane {
    /// The maps that are shown, from left to right.
    pub fn shown(state: &State) -> &'static [Self] {
        match state.options.centre {
            Centre::Map => &[Self::Day],
            Centre::TwoMaps => &[Self::Other, Self::Day],
            Centre::Charts => &[],
        }
    }
}

impl State {
    /// Whether two maps are shown.
    pub fn two_maps(&self) -> bool {
        self.options.centre == Centre::TwoMaps
    }

    /// The day of the left one of two maps. Unless one was chosen it is the change before the day; on the first change the window's
    /// first day, on which nothing has moved yet.
    pub fn other_day(&self) -> Day {
        let day = self.choices.day;
        let before = || timeline::previous_change(self.days.iter().copied(), day);
        self.choices.other.or_else(before).unwrap_or_else(|| self.choices.from.unwrap_or(self.document.span.0))
    }

    /// The day of a map.
    pub fn day_of(&self, pane: Pane) -> Day {
        match pane {
            Pane::Other => self.other_day(),
            Pane::Day => self.choices.day,
        }
    }

    /// The question of a map: the same for both but for its day. A window never begins after its day.
    pub fn query_of(&self, pane: Pane) -> Query {
        let (query, day) = (self.choices.query(), self.day_of(pane));
        Query { day, from: query.from.map(|from| from.min(day)), ..query }
    }

    /// The view of a map. Both are of one size and kind; a camera of its own differs in where it looks.
    pub fn view_of(&self, pane: Pane) -> View {
        let view = self.view();
        match (pane, &self.other_camera) {
            (Pane::Other, Some(own)) => {
                View { projection: own.projection, centre: own.centre, scale: own.scale, ..view }
            }
            _ => view,
        }
    }

    /// Gives the other day's map a camera of its own, which looks where both looked, or takes it away again.
    pub(in crate::session) fn link_maps(&mut self) {
        self.other_camera = if self.other_camera.is_some() { None } else { Some(self.camera.clone()) };
    }

    /// Moves the other day's map alone; false: it has no camera of its own.
    pub(in crate::session) fn move_other(&mut self, by: Move) -> bool {
        let size = self.camera.size;
        let Some(camera) = &mut self.other_camera else { return false };
        match by {
            Move::Pan([x, y]) => camera.pan(x, y),
            Move::Zoom(factor, at) => camera.zoom_at(at, factor),
            Move::Fit(extent) => {
                *camera = crate::session::state::now::fitted_view(extent, Some(camera.projection.kind()), size);
            }
        }
        true
    }
}

/// The other day's numbers, kept while two maps are shown.
#[derive(Debug)]
pub(in crate::session) struct OtherDay {
    asked: Query,
    measure: Measure,
    posture: Posture,
    accounts: Accounts,
    ends: Ends,
}

impl OtherDay {
    /// Brings them up to the state; what has not changed is kept.
    pub fn follow(kept: Option<Self>, state: &State) -> Option<Self> {
        if !state.two_maps() {
            return None;
        }
        let (asked, measure) = (state.query_of(Pane::Other), state.choices.measure);
        let kept = kept.filter(|kept| kept.measure == measure);
        if kept.as_ref().is_some_and(|kept| kept.asked == asked) {
            return kept;
        }
        let (index, data) = (&state.document.index, state.document.dataset());
        let posture = match kept.filter(|kept| asked == kept.asked.at(asked.day)) {
            Some(Self { mut posture, .. }) => {
                index.follow(data, &mut posture, &asked);
                posture
            }
            None => index.posture(data, &asked),
        };
        let (accounts, ends) = (index.accounts(data, &asked), ends(&state.document, &asked, measure));
        Some(Self { asked, measure, posture, accounts, ends })
    }

    /// The numbers of the day, those behind them, and the days that change compares.
    pub fn parts(&self) -> (&Posture, &Accounts, &Ends) {
        (&self.posture, &self.accounts, &self.ends)
    }
}

/// The picture of the maps that are shown, side by side; where none is, of the day's.
pub fn picture(state: &State, derived: &crate::session::Derived, cache: &mut MapCache) -> Row {
    let shown = Pane::shown(state);
    let panes = if shown.is_empty() { &[Pane::Day] } else { shown };
    let draw = |pane: &Pane| build(&derived.subject_of(state, *pane), &state.view_of(*pane), cache);
    Row::new(panes.iter().map(draw).collect(), Theme::of(state.options.theme).line)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        io,
        model::Code,
        session::{Action, Command, DateField, Derived, Document, OpenRequest, Place, apply},
    };

    fn two_maps() -> State {
        let loaded = io::sample("article-2022-02-13").unwrap();
        let document = Document::new(loaded.package, loaded.problems, Place::Sample("article-2022-02-13".into()));
        let mut state = State::new(document, OpenRequest::default());
        apply(&mut state, Command::Do(Action::TwoMaps));
        state
    }

    fn feb(day: i8) -> Day {
        Day::ymd(2022, 2, day)
    }

    #[test]
    fn the_other_day_is_the_change_before_or_the_windows_first() {
        let mut state = two_maps();
        assert_eq!(state.other_day(), feb(11));
        apply(&mut state, Command::SetDay(feb(2)));
        assert_eq!(state.other_day(), feb(1));
        apply(&mut state, Command::SetDay(feb(13)));
        apply(&mut state, Command::SetFrom(Some(feb(13))));
        assert_eq!(state.other_day(), feb(11));
        assert_eq!(state.query_of(Pane::Other).from, Some(feb(11)), "its window does not begin after it");
    }

    #[test]
    fn the_other_day_is_chosen_takes_the_window_along_and_is_taken_back() {
        let mut state = two_maps();
        apply(&mut state, Command::SetFrom(Some(feb(5))));
        for day in [4, 3] {
            apply(&mut state, Command::SetOther(Some(feb(day))));
        }
        assert_eq!((state.other_day(), state.choices.from, state.choices.day), (feb(3), Some(feb(3)), feb(13)));
        apply(&mut state, Command::SetFrom(Some(feb(6))));
        assert_eq!(state.other_day(), feb(6), "the window's start takes it along");
        apply(&mut state, Command::Do(Action::Undo));
        assert_eq!(Action::Undo.text_now(&state), "Undo: Other day");
        apply(&mut state, Command::Do(Action::Undo));
        assert_eq!((state.other_day(), state.choices.from), (feb(11), Some(feb(5))));
        apply(&mut state, Command::TypeDate(DateField::Other, "1 jan 1066".into()));
        let error = state.transient.date_error.as_ref().map(|error| error.field);
        assert_eq!(error, Some(DateField::Other));
    }

    #[test]
    fn the_other_day_has_its_own_numbers_only_while_it_is_shown() {
        let mut state = two_maps();
        let mut derived = Derived::new(&state);
        let promised = |derived: &Derived, state: &State, pane| {
            derived.subject_of(state, pane).posture.host(Code::new("POL")).and_then(|h| h.figures.promised?.best)
        };
        assert_eq!(promised(&derived, &state, Pane::Other), Some(4700));
        for (day, people) in [(10, Some(1700)), (12, Some(4700)), (1, None)] {
            apply(&mut state, Command::SetOther(Some(feb(day))));
            derived.update(&state);
            assert_eq!(promised(&derived, &state, Pane::Other), people, "{day}");
            assert_eq!(promised(&derived, &state, Pane::Day), Some(4700));
            assert_eq!(derived.subject_of(&state, Pane::Other).greatest, derived.greatest());
        }
        apply(&mut state, Command::SetMeasure(Measure::Change));
        apply(&mut state, Command::SetOther(Some(feb(10))));
        derived.update(&state);
        let subject = derived.subject_of(&state, Pane::Other);
        assert_eq!((subject.posture.day, subject.before.map(|before| before.posture.day)), (feb(10), Some(feb(1))));
        apply(&mut state, Command::Do(Action::OneMap));
        derived.update(&state);
        assert_eq!(derived.subject_of(&state, Pane::Other).posture.day, feb(13));
    }

    #[test]
    fn linked_maps_move_together_and_free_ones_apart() {
        let mut state = two_maps();
        let cameras = |state: &State| [Pane::Other, Pane::Day].map(|pane| state.view_of(pane));
        apply(&mut state, Command::MoveOther(Move::Zoom(2.0, [300.0, 200.0])));
        let [other, day] = cameras(&state);
        assert_eq!(other, day);
        apply(&mut state, Command::Do(Action::LinkMaps));
        assert_eq!(cameras(&state), [other.clone(), day.clone()], "it starts where both looked");
        apply(&mut state, Command::MoveOther(Move::Pan([40.0, 0.0])));
        let [moved, stays] = cameras(&state);
        assert!(moved != other && stays == day);
        apply(&mut state, Command::Do(Action::World));
        apply(&mut state, Command::Do(Action::Arrows));
        let [still, world] = cameras(&state);
        assert_eq!((still.centre, still.scale, still.flows), (moved.centre, moved.scale, false));
        assert!(world.scale < day.scale);
        apply(&mut state, Command::MoveOther(Move::Fit(Extent::Country(Code::new("POL")))));
        apply(&mut state, Command::Resize([500.0, 400.0]));
        let [near, far] = cameras(&state);
        assert!(near.scale > far.scale && near.size == far.size);
        apply(&mut state, Command::Do(Action::LinkMaps));
        let [other, day] = cameras(&state);
        assert_eq!(other, day);
    }
}
