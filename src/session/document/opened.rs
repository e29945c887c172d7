//! What is open: one dataset or several, made ready for questions, with what of each file is not saved.

use crate::session::{Edit, Facets, Lookup, Unsaved, view::timeline};
use crate::{
    geo::{Countries, Extent},
    io::{Bundle, Package, Problem, SaveError, Severity},
    model::{Code, Dataset, Dated, Day, Region},
    posture::{DayChange, Filter, Index, RegionMembers},
    scene::Measure,
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
    /// Which records belong together.
    pub lookup: Arc<Lookup>,
    /// The filters' values, not yet counted for any question.
    pub facets: Arc<Facets>,
    /// What happens on which day, in hindsight and without a filter.
    pub(in crate::session) all_days: Arc<[DayChange]>,
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
            lookup: Arc::default(),
            facets: Arc::default(),
            all_days: Arc::default(),
            changes: Arc::default(),
            span: (SEED_DAY, SEED_DAY),
            public: (SEED_DAY, SEED_DAY),
        };
        document.look_through();
        document
    }

    /// Makes the records ready for questions: they are new, or have changed.
    pub(in crate::session) fn look_through(&mut self) {
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
        let (index, lookup, facets) = std::thread::scope(|scope| {
            let lookup = scope.spawn(|| (Lookup::of(data), Facets::of(data)));
            let index = Index::build(data, &region_members());
            let (lookup, facets) = lookup.join().unwrap_or_default();
            (index, lookup, facets)
        });
        (self.lookup, self.facets) = (Arc::new(lookup), Arc::new(facets));
        let index = Arc::new(index);
        self.all_days = index.days(data, &Filter::default(), None).into();
        (self.index, self.changes, self.span, self.public) = (index, changes.into_iter().collect(), span, public);
    }

    /// Puts another dataset beside those that are open, whose names in the view stay. Gives the number of movements that both tell.
    pub(in crate::session) fn put_beside(&mut self, other: Self) -> usize {
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
    pub(in crate::session) fn shares(&self, other: &Self) -> bool {
        let mine = |home| (0..self.files.len()).any(|at| self.bundle.home(at) == Some(home));
        let same =
            |at: usize, file: &OpenFile| self.file(&file.place).is_some() || other.bundle.home(at).is_some_and(mine);
        other.files.iter().enumerate().any(|(at, file)| same(at, file))
    }

    /// Leaves one of several files; what is not saved of it is lost.
    pub(in crate::session) fn close(&mut self, file: usize) {
        if self.files.len() > 1 && file < self.files.len() {
            self.bundle = Arc::new(self.bundle.without(file));
            self.files.remove(file);
            self.look_anew();
        }
    }

    /// Takes a file as it was read anew.
    pub(in crate::session) fn replace(&mut self, file: usize, by: &Self) {
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

    /// The days on which something happens to what a filter lets through, as known on a day (none: hindsight), in order.
    pub fn days(&self, filter: &Filter, known_on: Option<Day>) -> Arc<[DayChange]> {
        if filter.is_empty() && known_on.is_none() {
            return Arc::clone(&self.all_days);
        }
        self.index.days(self.dataset(), filter, known_on).into()
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

    /// What to show first: movements, or levels where there are no others.
    pub fn first_measure(&self) -> Measure {
        let data = self.dataset();
        if data.movements.is_empty() && !data.strengths.is_empty() { Measure::Level } else { Measure::Movements }
    }

    /// Where to look first: at Europe, or at the world where most hosts of what is shown first are elsewhere.
    pub fn first_extent(&self) -> Extent {
        let moves = self.first_measure().is_of_changes();
        let europe: BTreeSet<Code> = Countries::embedded().members(Region::Europe).into_iter().collect();
        let hosts = self.index.hosts().filter(|host| if moves { host.2 } else { host.1 });
        let (in_europe, elsewhere): (Vec<Code>, Vec<Code>) =
            hosts.map(|host| host.0).partition(|host| europe.contains(host));
        if in_europe.len() < elsewhere.len() { Extent::World } else { Extent::Europe }
    }
}

/// The countries of each region, for the posture.
pub(in crate::session) fn region_members() -> RegionMembers {
    let countries = Countries::embedded();
    Region::ALL.iter().map(|region| (*region, countries.members(*region).into_iter().collect())).collect()
}

/// The timeline shows at least so many days.
const SHORTEST_SPAN: i32 = 8;

/// The timeline of a dataset without any day: the day of the article that the worked example is made from.
const SEED_DAY: Day = Day::ymd(2022, 2, 13);
