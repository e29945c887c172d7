//! Where the map looks.

use crate::geo::{Countries, Extent, GeoBox, Projection, ProjectionKind};
use crate::model::LatLon;
use crate::scene::{self, Measure, Subject, View};
use crate::session::state::session::State;
use crate::session::view::{Camera, fitted_in};

impl State {
    /// Looks exactly there; where that is nowhere, the map stays as it is.
    pub(super) fn aim(&mut self, camera: Camera, kind: Option<ProjectionKind>) {
        if let Some(view) = self.seen_from(camera, kind) {
            (self.camera, self.fitted) = (view, None);
        }
    }

    /// The view of a camera in the map's size; none: there can be no such view.
    pub(super) fn seen_from(&self, camera: Camera, kind: Option<ProjectionKind>) -> Option<View> {
        let Camera { turned_to: [lon, lat], centre, scale, size } = camera;
        let projection = Projection::new(kind.unwrap_or(self.camera.projection.kind()), lon, lat);
        let mut view = View { projection, centre, scale, size, ..self.camera.clone() };
        let sound = view.is_sound();
        view.resize(self.camera.size);
        sound.then_some(view)
    }

    /// The view to draw.
    pub fn view(&self) -> View {
        View {
            theme: self.options.theme,
            measure: self.choices.measure,
            unit: self.choices.unit,
            spread: self.choices.spread,
            switches: self.choices.switches,
            insets: self.choices.insets,
            coloring: self.choices.coloring,
            form: self.choices.form,
            classing: self.choices.classing,
            borders: self.choices.borders,
            selected: self.choices.host(),
            hovered: self.transient.hover,
            texts: self.choices.texts.or(&self.document.dataset().texts),
            layers: self.shown_layers(),
            ..self.camera.clone()
        }
    }

    /// Fits an extent into the map; no kind: the projection that suits it. An azimuthal map of the world, of which half or the
    /// middle is seen well, turns to the data.
    pub fn fit(&mut self, extent: Extent, kind: Option<ProjectionKind>) {
        self.show_extent(extent, kind);
        if extent == Extent::World
            && self.camera.projection.kind().is_azimuthal()
            && let Some(middle) = self.middle()
        {
            self.turn_to(middle);
        }
    }

    /// Turns the projection to a place; a map of the world stays one.
    fn turn_to(&mut self, place: LatLon) {
        self.camera.turn_to(place);
        if self.fitted == Some(Extent::World) {
            self.camera.fit(&GeoBox::WORLD);
        }
    }

    /// The same as somebody asks for it, so that another size of the map does not turn it back.
    pub(in crate::session) fn centre_on(&mut self, place: LatLon) {
        self.turn_to(place);
        self.fitted = None;
    }

    /// Turns the projection to the selected country, or to what is in the middle of the map.
    pub(in crate::session) fn centre_here(&mut self) {
        let country = self.choices.host().and_then(|host| Countries::embedded().get(host));
        let selected = country.and_then(|country| country.symbol);
        if let Some(place) = selected.or_else(|| self.camera.lat_lon(self.camera.middle())) {
            self.centre_on(place);
        }
    }

    fn show_extent(&mut self, extent: Extent, kind: Option<ProjectionKind>) {
        let makeup = self.camera.makeup.clone();
        self.camera = fitted_in(extent, kind, self.camera.size, makeup);
        self.fitted = Some(extent);
    }

    /// Gives the map another size. What was fitted stays fitted.
    pub fn resize(&mut self, size: [f32; 2]) {
        let View { projection, .. } = self.camera;
        self.camera.resize(size);
        if let Some(own) = &mut self.other_camera {
            own.resize(size);
        }
        if let Some(extent) = self.fitted {
            self.show_extent(extent, Some(projection.kind()));
            if extent == Extent::World {
                self.turn_to(LatLon { lat: projection.lat0(), lon: projection.lon0() });
            } else if projection.kind().is_globe() {
                self.camera.look_at(LatLon { lat: projection.lat0(), lon: projection.lon0() });
            }
        }
    }

    /// The middle of what the map shows, on the globe.
    fn middle(&self) -> Option<LatLon> {
        let measure = self.choices.measure;
        // Where change has nothing to show yet, the globe looks where its movements go.
        let measure = if measure.definition().compares { Measure::default() } else { measure };
        let (index, dataset, query) = (&self.document.index, self.document.dataset(), self.choices.query());
        let (posture, accounts) = (index.posture(dataset, &query), index.accounts(dataset, &query));
        let subject = Subject {
            dataset,
            posture: &posture,
            accounts: &accounts,
            gist: None,
            hues: None,
            before: None,
            greatest: 1,
        };
        scene::middle(&subject, measure)
    }
}
