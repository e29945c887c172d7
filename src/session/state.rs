//! The state: the document, what the user asks of it, saved options, and what passes.

use super::{
    Camera, Centre, Column, DateError, Dialog, Edit, Fetching, History, Leave, OpenRequest, Options, Outgoing,
    Playback, TableOptions, Unsaved, timeline,
};
use crate::{
    catalogue::Kept,
    geo::{Basemap, Countries, Extent, Projection, ProjectionKind},
    io::{Bundle, Cancel, Package, Problem, SaveError, Severity},
    model::{Code, Dataset, Dated, Day, LatLon, Region, Scope},
    posture::{Filter, Index, Query, RegionMembers},
    scene::{self, Measure, Subject, Unit, View},
};
use std::{collections::BTreeSet, path::PathBuf, sync::Arc};

/// Where a dataset comes from.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum Place {
    /// An embedded one, by name.
    Sample(String),
    /// A file or folder.
    Path(PathBuf),
}

impl Place {
    /// What it is called beside others: its name without the ending.
    pub fn label(&self) -> String {
        let name = match self {
            Self::Path(path) if path.file_name().is_some_and(|name| name == "datapackage.json") => {
                let folder = path.parent().and_then(std::path::Path::file_name);
                folder.map_or_else(|| self.name(), |name| name.to_string_lossy().into_owned())
            }
            _ => self.name(),
        };
        let plain = name.strip_suffix(".zip").unwrap_or(&name).trim();
        // A colon ends the short name in front of a record's.
        if plain.is_empty() { "dataset".to_owned() } else { plain.replace(':', "-") }
    }

    /// Its name for readers.
    pub fn name(&self) -> String {
        match self {
            Self::Sample(name) => name.clone(),
            Self::Path(path) => path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned(),
        }
    }
}

/// One of the packages that are open: where it lies, and what of it is not saved.
#[derive(Debug, Clone)]
pub struct OpenFile {
    /// Where it comes from.
    pub place: Place,
    /// What is wrong with its files.
    pub problems: Arc<Vec<Problem>>,
    /// What differs from the files, in their own names.
    pub unsaved: Unsaved,
    /// All changes since it was read or saved, in order, with those that took others back; in its own names.
    pub log: Vec<Edit>,
    /// It was made of a foreign table and never saved.
    pub imported: bool,
}

impl OpenFile {
    /// Whether it differs from its files.
    pub fn is_changed(&self) -> bool {
        self.imported || !self.unsaved.is_empty()
    }
}

/// Why datasets are not looked at as one.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum JoinError {
    /// None was named.
    #[error("no dataset was named: name one")]
    Nothing,
    /// One was named twice.
    #[error("“{0}” was named twice: name each dataset once")]
    Twice(String),
}

/// What is open: one package or several, looked at as one dataset.
#[derive(Debug, Clone)]
pub struct Document {
    /// The records and the files that they stand in.
    pub bundle: Arc<Bundle>,
    /// The packages, in the order of the bundle.
    pub files: Vec<OpenFile>,
    /// What is wrong with all files.
    pub problems: Arc<Vec<Problem>>,
    /// Goes up by one whenever the records change.
    pub revision: u64,
    /// The records made ready for questions.
    pub index: Arc<Index>,
    /// Days on which a strength holds or a stage is reached, in order and once each.
    pub changes: Arc<[Day]>,
    /// First and last day that any record or the coverage speaks of: the ends of the timeline.
    pub span: (Day, Day),
    /// First and last day on which a record became public; those of the timeline where nobody dates any.
    pub public: (Day, Day),
}

impl Document {
    /// A dataset that was read.
    pub fn new(package: Package, problems: Vec<Problem>, place: Place) -> Self {
        let problems = Arc::new(problems);
        let mut document = Self {
            bundle: Arc::new(Bundle::one(package, &place.label())),
            problems: Arc::clone(&problems),
            files: vec![OpenFile { place, problems, unsaved: Unsaved::default(), log: Vec::new(), imported: false }],
            revision: 0,
            index: Arc::default(),
            changes: Arc::default(),
            span: (SEED_DAY, SEED_DAY),
            public: (SEED_DAY, SEED_DAY),
        };
        document.look_through();
        document
    }

    /// Makes the records ready for questions: they are new, or have changed.
    pub(super) fn look_through(&mut self) {
        let data = self.bundle.dataset();
        let dated = data.strengths.iter().map(|r| r.day).chain(data.stages.iter().map(|r| r.day));
        let changes: BTreeSet<Day> = dated.map(Dated::day).collect();
        let events = data.events.iter().flat_map(|r| [Some(r.day), r.until].into_iter().flatten()).map(Dated::day);
        let covered = [data.coverage.from, data.coverage.until].into_iter().flatten();
        let mut all: Vec<Day> = changes.iter().copied().chain(events).chain(covered).collect();
        if all.is_empty() {
            all.push(SEED_DAY);
        }
        all.sort_unstable();
        let (first, last) = (all[0], all[all.len() - 1]);
        // A dataset of a day or two has room around it on the timeline.
        let room = (SHORTEST_SPAN - (last - first)).max(0) / 2;
        let span = (first - room, last + room);
        let public = timeline::public_days(data).unwrap_or(span);
        let index = Arc::new(Index::build(data, &region_members()));
        (self.index, self.changes, self.span, self.public) = (index, changes.into_iter().collect(), span, public);
    }

    /// Puts another dataset beside those that are open, whose names in the view stay. Gives the number of movements that both tell.
    pub(super) fn put_beside(&mut self, other: Self) -> usize {
        let bundle = Arc::make_mut(&mut self.bundle);
        let mut twins = 0;
        for (at, file) in other.files.into_iter().enumerate() {
            twins += bundle.add(other.bundle.package(at), &file.place.label());
            self.files.push(file);
        }
        self.look_anew();
        twins
    }

    /// Several datasets as one view, the first ones' names first.
    pub fn joined(documents: impl IntoIterator<Item = Self>) -> Result<Self, JoinError> {
        let mut documents = documents.into_iter();
        let mut first = documents.next().ok_or(JoinError::Nothing)?;
        for other in documents {
            if first.shares(&other) {
                return Err(JoinError::Twice(other.place().name()));
            }
            first.put_beside(other);
        }
        Ok(first)
    }

    /// Whether a file of another document is open here too, be it under another name: both would be saved to one place.
    pub(super) fn shares(&self, other: &Self) -> bool {
        let mine = |home| (0..self.files.len()).any(|at| self.bundle.home(at) == Some(home));
        let same =
            |at: usize, file: &OpenFile| self.file(&file.place).is_some() || other.bundle.home(at).is_some_and(mine);
        other.files.iter().enumerate().any(|(at, file)| same(at, file))
    }

    /// Leaves one of several files; what is not saved of it is lost.
    pub(super) fn close(&mut self, file: usize) {
        if self.files.len() > 1 && file < self.files.len() {
            self.bundle = Arc::new(self.bundle.without(file));
            self.files.remove(file);
            self.look_anew();
        }
    }

    /// Takes a file as it was read anew.
    pub(super) fn replace(&mut self, file: usize, by: &Self) {
        if let (Some(old), Some(new)) = (self.files.get_mut(file), by.files.first()) {
            *old = new.clone();
            self.bundle = Arc::new(self.bundle.with(file, by.bundle.package(0)));
            self.look_anew();
        }
    }

    /// Other files are open than before.
    fn look_anew(&mut self) {
        self.revision += 1;
        let several = self.files.len() > 1;
        let problems = self.files.iter().enumerate().flat_map(|(at, file)| {
            let label = self.bundle.label(at);
            file.problems.iter().map(move |problem| {
                let file = if several { format!("{label}/{}", problem.file) } else { problem.file.clone() };
                Problem { file, ..problem.clone() }
            })
        });
        self.problems = Arc::new(problems.collect());
        self.look_through();
    }

    /// Saves a file to a folder, here and now.
    pub fn save(&mut self, file: usize, folder: &std::path::Path) -> Result<(), SaveError> {
        let mut package = self.bundle.package(file);
        package.save(folder)?;
        Arc::make_mut(&mut self.bundle).saved(file, package);
        if let Some(open) = self.files.get_mut(file) {
            open.unsaved = Unsaved::default();
            open.log.clear();
            open.imported = false;
        }
        Ok(())
    }

    /// The records of all files.
    pub fn dataset(&self) -> &Dataset {
        self.bundle.dataset()
    }

    /// Where the first file comes from.
    pub fn place(&self) -> &Place {
        &self.files[0].place
    }

    /// Where the files come from.
    pub fn places(&self) -> Vec<Place> {
        self.files.iter().map(|file| file.place.clone()).collect()
    }

    /// The file that comes from there.
    pub fn file(&self, place: &Place) -> Option<usize> {
        self.files.iter().position(|file| file.place == *place)
    }

    /// Whether several files are open.
    pub fn is_several(&self) -> bool {
        self.files.len() > 1
    }

    /// Whether one of its files is changed.
    pub fn is_changed(&self) -> bool {
        self.files.iter().any(OpenFile::is_changed)
    }

    /// How many things differ from the files.
    pub fn changes(&self) -> usize {
        self.files.iter().map(|file| file.unsaved.count()).sum()
    }

    /// Whether one of its files was made of a foreign table and never saved.
    pub fn is_imported(&self) -> bool {
        self.files.iter().any(|file| file.imported)
    }

    /// What was found in its files, counted in words: “2 problems”, or “5 notes” where nothing needs to be done. None: nothing.
    pub fn remarks(&self) -> Option<String> {
        let problems = self.problems.iter().filter(|problem| problem.severity != Severity::Note).count();
        let (n, word) = if problems > 0 { (problems, "problem") } else { (self.problems.len(), "note") };
        (n > 0).then(|| format!("{n} {word}{}", if n == 1 { "" } else { "s" }))
    }

    /// The day to show first: the one that the dataset names, else the last day on which something changes.
    pub fn first_look(&self) -> Day {
        let last = || self.changes.last().copied().unwrap_or(self.span.1);
        self.dataset().opens.unwrap_or_else(last).clamp(self.span.0, self.span.1)
    }
}

/// The countries of each region, for the posture.
pub(super) fn region_members() -> RegionMembers {
    let countries = Countries::embedded();
    Region::ALL.iter().map(|region| (*region, countries.members(*region).into_iter().collect())).collect()
}

/// The timeline shows at least so many days.
const SHORTEST_SPAN: i32 = 8;

/// The timeline of a dataset without any day: the day of the article that the worked example is made from.
const SEED_DAY: Day = Day::ymd(2022, 2, 13);

/// What is selected on the map and explained in the side panel.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum Selection {
    /// A country.
    Host(Code),
}

/// What the user asks to see: all that undo takes back.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Choices {
    /// The day D.
    pub day: Day,
    /// The day of the left one of two maps; none: see [`State::other_day`].
    #[serde(default)]
    pub other: Option<Day>,
    /// First day of the window; none: the dataset's first.
    pub from: Option<Day>,
    /// Known on; none: in hindsight.
    pub known_on: Option<Day>,
    /// Whether changes subtract at the origin.
    pub net: bool,
    /// The scope of levels; none: the one with most hosts.
    pub scope: Option<Scope>,
    /// Which records count.
    pub filter: Filter,
    /// What the map shows.
    pub measure: Measure,
    /// In what people are told and drawn.
    #[serde(default)]
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
            net: false,
            scope: None,
            filter: Filter::default(),
            measure: Measure::Movements,
            unit: Unit::People,
            selected: None,
        }
    }

    /// The question to the posture.
    pub fn query(&self) -> Query {
        Query {
            day: self.day,
            from: self.from,
            known_on: self.known_on,
            net: self.net,
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
    pub reading: super::Reading,
    /// What is being saved.
    pub saving: Option<Saving>,
    /// What is to be saved after it.
    pub to_save: Vec<Place>,
    /// A form that was closed before it was entered.
    pub kept_form: Option<Box<super::Form>>,
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
    /// Undo.
    pub history: History,
}

impl State {
    /// The state that shows a dataset as it was asked for.
    pub fn new(document: Document, request: OpenRequest) -> Self {
        let (first, last) = document.span;
        let day = request.day.unwrap_or_else(|| document.first_look());
        let extent = request.view.unwrap_or(Extent::Europe);
        let defaults = Options::default();
        let mut state = Self {
            document: Document { span: (first.min(day), last.max(day)), ..document },
            days: Vec::new(),
            choices: Choices {
                from: request.from.map(|from| from.min(day)),
                known_on: request.known_on,
                net: request.net,
                scope: request.scope,
                filter: request.filter,
                measure: request.measure.unwrap_or_default(),
                unit: request.unit.unwrap_or_default(),
                ..Choices::on(day)
            },
            camera: View {
                displace: request.displace,
                flannery: request.flannery,
                flows: !request.no_arrows,
                ..fitted_view(extent, request.projection, [1200.0, 800.0])
            },
            other_camera: None,
            fitted: Some(extent),
            home: extent,
            options: Options { theme: request.theme.unwrap_or(defaults.theme), ..defaults },
            transient: Transient::default(),
            history: History::default(),
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

    /// The columns of the table that are shown: the file only where several are open.
    pub fn table_columns(&self) -> Vec<Column> {
        let several = self.document.is_several();
        let chosen = self.options.table.columns.iter().copied();
        let shown: Vec<Column> = chosen.filter(|column| several || *column != Column::File).collect();
        if shown.is_empty() { TableOptions::default().columns } else { shown }
    }

    /// Brings the days of change up to what is asked.
    pub(super) fn find_days(&mut self) {
        let Choices { filter, known_on, .. } = &self.choices;
        let days = self.document.index.days(self.document.dataset(), filter, *known_on);
        self.days = days.iter().map(|change| change.day).collect();
    }

    /// The view to draw.
    pub fn view(&self) -> View {
        View {
            theme: self.options.theme,
            measure: self.choices.measure,
            unit: self.choices.unit,
            selected: self.choices.host(),
            hovered: self.transient.hover,
            ..self.camera.clone()
        }
    }

    /// Fits an extent into the map; no kind: the projection that suits it. The globe, of which half is seen, turns to the data.
    pub fn fit(&mut self, extent: Extent, kind: Option<ProjectionKind>) {
        self.show_extent(extent, kind);
        if let (Extent::World, ProjectionKind::Orthographic) = (extent, self.camera.projection.kind())
            && let Some(middle) = self.middle()
        {
            self.camera.look_at(middle);
        }
    }

    fn show_extent(&mut self, extent: Extent, kind: Option<ProjectionKind>) {
        let View { flannery, flows, displace, size, .. } = self.camera;
        self.camera = View { flannery, flows, displace, ..fitted_view(extent, kind, size) };
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
            if projection.kind() == ProjectionKind::Orthographic {
                self.camera.look_at(LatLon { lat: projection.lat0(), lon: projection.lon0() });
            }
        }
    }

    /// The middle of what the map shows, on the globe.
    fn middle(&self) -> Option<LatLon> {
        let Choices { measure, .. } = self.choices;
        // Where change has nothing to show yet, the globe looks where its movements go.
        let measure = if measure == Measure::Change { Measure::Movements } else { measure };
        let (index, dataset, query) = (&self.document.index, self.document.dataset(), self.choices.query());
        let (posture, accounts) = (index.posture(dataset, &query), index.accounts(dataset, &query));
        let subject = Subject { dataset, posture: &posture, accounts: &accounts, before: None, greatest: 1 };
        scene::middle(&subject, measure)
    }
}

/// The view of an extent; no kind: in the projection that suits it.
pub(super) fn fitted_view(extent: Extent, kind: Option<ProjectionKind>, size: [f32; 2]) -> View {
    let (basemap, countries) = (Basemap::embedded(), Countries::embedded());
    View::new(extent.projection(kind, basemap, countries), &extent.bounds(basemap, countries), size)
}
