//! What a state shows as a request, so that it can be shown again.

use crate::session::view::{Camera, OpenRequest};
use crate::session::{document::Place, state::session::State};
use std::path::{Path, PathBuf};

impl OpenRequest {
    /// What a state shows, so that it can be shown again.
    pub fn of(state: &State) -> Self {
        let (choices, camera) = (&state.choices, &state.camera);
        let (path, sample) = match state.document.place() {
            Place::Path(path) => (Some(path.clone()), None),
            Place::Sample(name) => (None, Some(name.clone())),
        };
        let [title, subtitle, caption, credit, colors, classes, layer, range, distance] =
            choices.texts.all().map(|text| Some(text.to_owned()).filter(|text| !text.is_empty()));
        let other = state.other_camera.as_ref().filter(|_| state.two_maps());
        Self {
            path,
            sample,
            also: state.document.files[1..].iter().map(|file| file.place.clone()).collect(),
            day: Some(choices.day),
            from: choices.from,
            known_on: choices.known_on,
            switches: choices.switches,
            thing: choices.thing,
            scope: choices.scope,
            filter: choices.filter.clone(),
            measure: Some(choices.measure),
            unit: Some(choices.unit),
            spread: Some(choices.spread),
            insets: Some(choices.insets),
            coloring: Some(choices.coloring),
            form: Some(choices.form),
            classing: Some(choices.classing),
            borders: Some(choices.borders),
            selected: choices.host(),
            projection: Some(camera.projection.kind()),
            centre: None,
            view: state.fitted,
            camera: state.fitted.is_none().then(|| Camera::of(camera)),
            beside: state.two_maps().then(|| state.other_day()),
            other_camera: other.map(Camera::of),
            theme: Some(state.options.theme),
            language: None,
            title,
            subtitle,
            caption,
            credit,
            colors,
            classes,
            layer,
            range,
            distance,
        }
    }

    /// What a state asks of its dataset, without how the map looks; of a dataset in files only the name, for where they lie is nobody
    /// else's concern.
    pub fn question(state: &State) -> Self {
        let all = Self::of(state);
        let name = |path: &Path| path.file_name().map(PathBuf::from);
        let named = |place: &Place| match place {
            Place::Path(path) => name(path).map(Place::Path),
            sample @ Place::Sample(_) => Some(sample.clone()),
        };
        Self {
            path: all.path.as_deref().and_then(name),
            sample: all.sample,
            also: all.also.iter().filter_map(named).collect(),
            day: all.day,
            from: all.from,
            known_on: all.known_on,
            switches: all.switches.only(true),
            thing: all.thing,
            scope: all.scope,
            filter: all.filter,
            ..Self::default()
        }
    }
}
