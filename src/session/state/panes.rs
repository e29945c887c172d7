//! The day, the question and the view of each of two maps, with one camera or with one for each.

use crate::session::state::session::State;
use crate::session::view::{Move, Pane, fitted_view, previous_change};
use crate::{model::Day, posture::Query, scene::View};

impl State {
    /// Whether two maps are shown.
    pub fn two_maps(&self) -> bool {
        self.options.centre.definition().maps.contains(&Pane::Other)
    }

    /// The day of the left one of two maps. Unless one was chosen it is the change before the day; on the first change the window's
    /// first day, on which nothing has moved yet.
    pub fn other_day(&self) -> Day {
        let day = self.choices.day;
        let before = || previous_change(self.days.iter().copied(), day);
        self.choices.other.or_else(before).unwrap_or_else(|| self.choices.from.unwrap_or(self.document.span.0))
    }

    /// The day of a map.
    pub fn day_of(&self, pane: Pane) -> Day {
        match pane {
            Pane::Other => self.other_day(),
            Pane::Day => self.choices.day,
        }
    }

    /// The first and last day that play and a film show. One clock runs and the other stands: as published it is the day known on, from
    /// the first day on which anything became public to the last; in hindsight it is the day, from the window's start.
    pub fn played(&self) -> (Day, Day) {
        if self.choices.known_on.is_some() {
            return self.document.public;
        }
        let (first, last) = self.document.span;
        (self.choices.from.unwrap_or(first), last)
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
            Move::Fit(extent) => *camera = fitted_view(extent, Some(camera.projection.kind()), size),
        }
        true
    }
}
