//! What was shown last, kept between two runs for those who want to go on there.

use super::{Choices, Document, OpenRequest, Place, State};
use crate::{geo::Extent, scene::View};

/// A dataset and how it was looked at.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct LastView {
    /// The dataset.
    pub place: Place,
    choices: Choices,
    camera: View,
    #[serde(default)]
    other_camera: Option<View>,
    /// What the map was fitted to, in the word of the command line.
    fitted: Option<String>,
}

impl LastView {
    /// What a state shows.
    pub fn of(state: &State) -> Self {
        Self {
            place: state.document.place.clone(),
            choices: state.choices.clone(),
            camera: state.camera.clone(),
            other_camera: state.other_camera.clone(),
            fitted: state.fitted.map(|extent| extent.to_string()),
        }
    }

    /// The state that shows it again, with the dataset read anew: what it no longer has is left out.
    pub fn restore(self, document: Document) -> State {
        let Self { choices, camera, other_camera, fitted, .. } = self;
        let mut state = State::new(document, OpenRequest::default());
        let (first, last) = state.document.span;
        let day = choices.day.clamp(first, last);
        let from = choices.from.map(|from| from.clamp(first, day));
        let other = choices.other.map(|other| other.clamp(from.unwrap_or(first), last));
        state.choices = Choices { day, other, from, ..choices };
        state.find_days();
        match fitted.and_then(|text| text.parse::<Extent>().ok()) {
            Some(extent) => state.fit(extent, Some(camera.projection.kind())),
            None if camera.is_sound() => {
                let size = state.camera.size;
                state.camera = camera;
                state.camera.resize(size);
                state.fitted = None;
            }
            None => {}
        }
        state.other_camera = other_camera.filter(View::is_sound);
        if let Some(own) = &mut state.other_camera {
            own.resize(state.camera.size);
        }
        state
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        io,
        model::{Code, Day},
        session::{Action, Command, Facet, Move, Selection, apply},
    };

    fn document() -> Document {
        let loaded = io::sample("europe-2022").unwrap();
        Document::new(loaded.package, loaded.problems, Place::Sample("europe-2022".into()))
    }

    #[test]
    fn what_was_shown_is_shown_again() {
        let mut state = State::new(document(), OpenRequest::default());
        let day = Day::ymd(2022, 3, 24);
        for command in [
            Command::SetDay(day),
            Command::SetKnownOn(Some(day)),
            Command::Do(Action::Level),
            Command::Toggle(Facet::Sender(Code::new("USA"))),
            Command::Select(Some(Selection::Host(Code::new("POL")))),
            Command::Do(Action::NextProjection),
            Command::Zoom(3.0, [300.0, 200.0]),
            Command::SetOther(Some(day - 9)),
            Command::Do(Action::TwoMaps),
            Command::Do(Action::LinkMaps),
            Command::MoveOther(Move::Fit(Extent::World)),
        ] {
            apply(&mut state, command);
        }
        let written = serde_json::to_string(&LastView::of(&state)).unwrap();
        let kept: LastView = serde_json::from_str(&written).unwrap();
        let again = kept.restore(document());
        // JSON keeps a number to its last digit but one.
        let [x, y] = [0, 1].map(|i| again.camera.centre[i] - state.camera.centre[i]);
        assert!(x.hypot(y) < 1e-12, "{:?}", again.camera);
        let camera = View { centre: state.camera.centre, ..again.camera };
        assert_eq!((&again.choices, &camera, again.fitted), (&state.choices, &state.camera, None));
        assert_eq!(again.days, state.days);
        let scale = |state: &State| state.other_camera.as_ref().map(|own| own.scale.round());
        assert!(scale(&again).is_some() && scale(&again) == scale(&state), "the other map looks elsewhere");
        apply(&mut state, Command::Do(Action::World));
        let fitted = LastView::of(&state).restore(document());
        assert_eq!((&fitted.camera, fitted.fitted), (&state.camera, Some(Extent::World)));
    }

    #[test]
    fn a_day_and_a_map_that_cannot_be_are_brought_back() {
        let state = State::new(document(), OpenRequest::default());
        let mut kept = LastView::of(&state);
        kept.choices.day = Day::ymd(1950, 1, 1);
        kept.choices.from = Some(Day::ymd(2050, 1, 1));
        kept.camera.scale = f64::NAN;
        kept.fitted = None;
        let again = kept.restore(document());
        assert_eq!((again.choices.day, again.choices.from), (again.document.span.0, Some(again.document.span.0)));
        assert_eq!(again.camera, state.camera);
    }
}
