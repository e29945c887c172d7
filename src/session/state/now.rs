//! The state: the document, what the user asks of it, saved options, and what passes.

use crate::session::{
    Camera, Centre, DateError, Dialog, Document, Fetching, History, Leave, OpenRequest, Options, Outgoing, Place,
    Playback, TableColumn, TableOptions, Trail,
};
use crate::{
    catalogue::Kept,
    geo::{Basemap, Countries, Extent, Projection, ProjectionKind},
    io::Cancel,
    model::{Code, Day, LatLon, Scope},
    posture::{Filter, Query},
    scene::{self, Measure, Subject, Switch, Switches, Unit, View},
};

/// What is selected on the map and explained in the side panel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Selection {
    /// A country.
    Host(Code),
}

/// What the user asks to see: all that going back takes back.
#[derive(Debug, Clone, PartialEq)]
pub struct Choices {
    /// The day D.
    pub day: Day,
    /// The day of the left one of two maps; none: see [`State::other_day`].
    pub other: Option<Day>,
    /// First day of the window; none: the dataset's first.
    pub from: Option<Day>,
    /// Known on; none: in hindsight.
    pub known_on: Option<Day>,
    /// What is switched on and off.
    pub switches: Switches,
    /// The scope of levels; none: that of most hosts' last reports.
    pub scope: Option<Scope>,
    /// Which records count.
    pub filter: Filter,
    /// What the map shows.
    pub measure: Measure,
    /// In what people are told and drawn.
    pub unit: Unit,
    /// What is selected.
    pub selected: Option<Selection>,
}

impl Choices {
    /// Everything on a day.
    pub fn on(day: Day) -> Self {
        Self {
            day,
            other: None,
            from: None,
            known_on: None,
            switches: Switches::default(),
            scope: None,
            filter: Filter::default(),
            measure: Measure::default(),
            unit: Unit::default(),
            selected: None,
        }
    }

    /// The question to the posture.
    pub fn query(&self) -> Query {
        Query {
            day: self.day,
            from: self.from,
            known_on: self.known_on,
            net: self.switches.is_on(Switch::Net),
            scope: self.scope,
            filter: self.filter.clone(),
        }
    }

    /// The selected country.
    pub fn host(&self) -> Option<Code> {
        self.selected.map(|Selection::Host(code)| code)
    }
}

/// A short message in the status line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// One sentence.
    pub text: String,
    /// Whether something went wrong.
    pub is_error: bool,
}

/// What becomes of a dataset that is being read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Entering {
    /// It takes the place of all that is open.
    #[default]
    Instead,
    /// It is looked at beside what is open.
    Beside,
    /// It is one of the files that are open, read anew.
    Anew(Place),
}

/// A file while it is being saved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Saving {
    /// The number of the request.
    pub request: u64,
    /// Which file.
    pub place: Place,
    /// To where, in words.
    pub to: String,
    /// How long its log of changes was when saving began: so much of it is in the files when it ends well.
    pub log: usize,
}

/// What passes and is never kept.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Transient {
    /// The country under the pointer.
    pub hover: Option<Code>,
    /// Play.
    pub playback: Playback,
    /// What lies over the window.
    pub dialog: Option<Dialog>,
    /// The last message.
    pub notice: Option<Notice>,
    /// Why the date that was typed last is not shown.
    pub date_error: Option<DateError>,
    /// What is being read, and the number of that request: only the last one counts.
    pub loading: Option<(u64, String)>,
    /// How far that has come.
    pub reading: crate::session::Reading,
    /// What is being saved.
    pub saving: Option<Saving>,
    /// What is to be saved after it.
    pub to_save: Vec<Place>,
    /// A form that was closed before it was entered.
    pub kept_form: Option<Box<crate::session::Form>>,
    /// Where data go out to, with the number of that request and the switch that stops it.
    pub exporting: Option<(u64, String, Cancel)>,
    /// What went out last.
    pub outgoing: Option<Outgoing>,
    /// The public source that is being downloaded.
    pub fetching: Option<Fetching>,
    /// How much of each public source is here, in the order of their list; empty: not looked up.
    pub sources: Vec<Kept>,
    /// What is done when it is saved.
    pub leaving: Option<Leave>,
    /// The user lets what is not saved go: the dataset that is being read takes its place.
    pub discarding: bool,
    /// What becomes of the dataset that is being read.
    pub entering: Entering,
    /// How the dataset that is being read is to be shown.
    pub view: Option<OpenRequest>,
    /// How many requests there were.
    pub requests: u64,
}

/// Everything.
#[derive(Debug, Clone)]
pub struct State {
    /// The dataset.
    pub document: Document,
    /// What is asked of it.
    pub choices: Choices,
    /// Days on which something changes of what the filters let through, as known on the day chosen, in order.
    pub days: Vec<Day>,
    /// Where the map looks, in which projection, how large. Its theme, measure and selection are those of
    /// [`State::view`], which takes them from where they are chosen.
    pub camera: View,
    /// Where the left one of two maps looks, if it does not look where the right one does.
    pub other_camera: Option<View>,
    /// What the map is fitted to, until it is moved by hand.
    pub fitted: Option<Extent>,
    /// What it is fitted to when it is sent home.
    pub home: Extent,
    /// What is kept between runs.
    pub options: Options,
    /// What passes.
    pub transient: Transient,
    /// Undo and redo.
    pub history: History,
    /// Back and forward.
    pub trail: Trail,
}

impl State {
    /// The state that shows a dataset as it was asked for.
    pub fn new(document: Document, request: OpenRequest) -> Self {
        let (first, last) = document.span;
        let day = request.day.unwrap_or_else(|| document.first_look());
        let extent = request.view.unwrap_or_else(|| document.first_extent());
        let measure = request.measure.unwrap_or_else(|| document.first_measure());
        let defaults = Options::default();
        let mut state = Self {
            document: Document { span: (first.min(day), last.max(day)), ..document },
            days: Vec::new(),
            choices: Choices {
                from: request.from.map(|from| from.min(day)),
                known_on: request.known_on,
                switches: request.switches,
                scope: request.scope,
                filter: request.filter,
                measure,
                unit: request.unit.unwrap_or_default(),
                ..Choices::on(day)
            },
            camera: fitted_view(extent, request.projection, [1200.0, 800.0]),
            other_camera: None,
            fitted: Some(extent),
            home: extent,
            options: Options { theme: request.theme.unwrap_or(defaults.theme), ..defaults },
            transient: Transient::default(),
            history: History::default(),
            trail: Trail::default(),
        };
        state.choices.selected = request.selected.map(Selection::Host);
        state.find_days();
        state.fit(extent, request.projection);
        if let Some(camera) = request.camera {
            state.aim(camera, request.projection);
        }
        if request.beside.is_some() {
            (state.options.centre, state.choices.other) = (Centre::TwoMaps, request.beside);
            state.other_camera = request.other_camera.and_then(|camera| state.seen_from(camera, request.projection));
        }
        state
    }

    /// Looks exactly there; where that is nowhere, the map stays as it is.
    fn aim(&mut self, camera: Camera, kind: Option<ProjectionKind>) {
        if let Some(view) = self.seen_from(camera, kind) {
            (self.camera, self.fitted) = (view, None);
        }
    }

    /// The view of a camera in the map's size; none: there can be no such view.
    fn seen_from(&self, camera: Camera, kind: Option<ProjectionKind>) -> Option<View> {
        let Camera { turned_to: [lon, lat], centre, scale, size } = camera;
        let projection = Projection::new(kind.unwrap_or(self.camera.projection.kind()), lon, lat);
        let mut view = View { projection, centre, scale, size, ..self.camera.clone() };
        let sound = view.is_sound();
        view.resize(self.camera.size);
        sound.then_some(view)
    }

    /// Forgets all steps: what they name may not be there any longer.
    pub(in crate::session) fn forget_steps(&mut self) {
        (self.history, self.trail) = (History::default(), Trail::default());
    }

    /// The columns of the table that are shown: the file only where several are open.
    pub fn table_columns(&self) -> Vec<TableColumn> {
        let several = self.document.is_several();
        let chosen = self.options.table.columns.iter().copied();
        let shown: Vec<TableColumn> = chosen.filter(|column| several || !column.is_file()).collect();
        if shown.is_empty() { TableOptions::default().columns } else { shown }
    }

    /// Brings the days of change up to what is asked.
    pub(in crate::session) fn find_days(&mut self) {
        let Choices { filter, known_on, .. } = &self.choices;
        let days = self.document.days(filter, *known_on);
        self.days = days.iter().map(|change| change.day).collect();
    }

    /// The view to draw.
    pub fn view(&self) -> View {
        View {
            theme: self.options.theme,
            measure: self.choices.measure,
            unit: self.choices.unit,
            switches: self.choices.switches,
            selected: self.choices.host(),
            hovered: self.transient.hover,
            ..self.camera.clone()
        }
    }

    /// Fits an extent into the map; no kind: the projection that suits it. The globe, of which half is seen, turns to the data.
    pub fn fit(&mut self, extent: Extent, kind: Option<ProjectionKind>) {
        self.show_extent(extent, kind);
        if extent == Extent::World
            && self.camera.projection.kind().is_globe()
            && let Some(middle) = self.middle()
        {
            self.camera.look_at(middle);
        }
    }

    fn show_extent(&mut self, extent: Extent, kind: Option<ProjectionKind>) {
        self.camera = fitted_view(extent, kind, self.camera.size);
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
            if projection.kind().is_globe() {
                self.camera.look_at(LatLon { lat: projection.lat0(), lon: projection.lon0() });
            }
        }
    }

    /// The question with its scope settled: what is about many days at once, a series or a scale, is of the quantity of the day shown.
    pub(in crate::session) fn settled(&self) -> Query {
        let query = self.choices.query();
        Query { scope: Some(self.document.index.scope(&query)), ..query }
    }

    /// The middle of what the map shows, on the globe.
    fn middle(&self) -> Option<LatLon> {
        let Choices { measure, .. } = self.choices;
        // Where change has nothing to show yet, the globe looks where its movements go.
        let measure = if measure.definition().compares { Measure::default() } else { measure };
        let (index, dataset, query) = (&self.document.index, self.document.dataset(), self.choices.query());
        let (posture, accounts) = (index.posture(dataset, &query), index.accounts(dataset, &query));
        let subject =
            Subject { dataset, posture: &posture, accounts: &accounts, gist: None, before: None, greatest: 1 };
        scene::middle(&subject, measure)
    }
}

/// The view of an extent; no kind: in the projection that suits it.
pub(in crate::session) fn fitted_view(extent: Extent, kind: Option<ProjectionKind>, size: [f32; 2]) -> View {
    let (basemap, countries) = (Basemap::embedded(), Countries::embedded());
    View::new(extent.projection(kind, basemap, countries), &extent.bounds(basemap, countries), size)
}
