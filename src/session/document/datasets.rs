//! What is open: one dataset or several, made ready for questions, with what of each file is not saved.

use crate::io::{Bundle, Goal, Package, Problem, SaveError, Severity};
use crate::model::{Dataset, Day, HashSet, ReportSeries, Table};
use crate::posture::{DayChange, Index, Query};
use crate::session::document::edit::{Edit, Unsaved};
use crate::session::document::{aids::Aids, file::OpenFile, place::Place};
use std::sync::Arc;

/// What is open: one package or several, viewed as one dataset.
#[derive(Debug, Clone)]
pub struct Document {
    /// The records and the files that they stand in.
    pub bundle: Arc<Bundle>,
    /// The packages, in the order of the bundle.
    pub files: Vec<OpenFile>,
    /// The problems of all files.
    pub problems: Arc<Vec<Problem>>,
    /// Goes up by one whenever the records change.
    pub revision: u64,
    /// The records made ready for questions.
    pub index: Arc<Index>,
    /// What is looked up in them.
    pub(in crate::session) aids: Arc<Aids>,
    /// What happens on which day to the thing that is shown first, in hindsight and without a filter.
    pub(in crate::session) all_days: Arc<[DayChange]>,
    /// Days on which a strength holds or a stage is reached, in order and once each.
    pub changes: Arc<[Day]>,
    /// First and last day of any record or the coverage: the ends of the timeline.
    pub span: (Day, Day),
    /// First and last day on which a record became public; those of the timeline if none has a publication day.
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
            aids: Arc::default(),
            all_days: Arc::default(),
            changes: Arc::default(),
            span: (Day::from_number(0), Day::from_number(0)),
            public: (Day::from_number(0), Day::from_number(0)),
        };
        document.look_through();
        document
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

    /// The days on which something happens to what a question is about, in order. Its own day does not count.
    pub fn days(&self, query: &Query) -> Arc<[DayChange]> {
        let usual = self.index.thing(query) == self.index.thing(&Query::on(query.day));
        if usual && query.filter.is_empty() && query.known_on.is_none() {
            return Arc::clone(&self.all_days);
        }
        self.index.days(self.dataset(), query).into()
    }

    /// The records of all files.
    pub fn dataset(&self) -> &Dataset {
        self.bundle.dataset()
    }

    /// Where the first file comes from.
    pub fn place(&self) -> &Place {
        &self.files[0].place
    }

    /// Where something goes out to that is made of what is open, which is not to be written over.
    pub fn goal(&self, goal: Goal) -> Goal {
        let homes = (0..self.files.len()).filter_map(|at| self.bundle.home(at).map(ToOwned::to_owned));
        let paths = self.files.iter().filter_map(|file| match &file.place {
            Place::Path(path) => Some(path.clone()),
            Place::Sample(_) => None,
        });
        Goal { inputs: goal.inputs.iter().cloned().chain(homes).chain(paths).collect(), ..goal }
    }

    /// Where the files come from.
    pub fn places(&self) -> Vec<Place> {
        self.files.iter().map(|file| file.place.clone()).collect()
    }

    /// The file that comes from there.
    pub fn file(&self, place: &Place) -> Option<usize> {
        self.files.iter().position(|file| file.place == *place)
    }

    /// The running reports that strengths of a file are from, declared or not, and the others that it declares.
    pub fn series(&self, file: usize) -> Vec<ReportSeries> {
        let mut all = self.bundle.series(file).to_vec();
        let mut known: HashSet<&str> = self.bundle.series(file).iter().map(|series| series.name.as_str()).collect();
        for row in &self.dataset().strengths {
            let name = row.series.trim();
            let new = !name.is_empty() && !known.contains(name);
            if new && self.bundle.file(Table::Strengths, &row.id) == file {
                known.insert(name);
                all.push(ReportSeries { name: name.to_owned(), ..ReportSeries::default() });
            }
        }
        all
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

    /// How many things would differ from a file if edits, in its own names, were carried out on it again; none of it is changed yet.
    pub fn would_change(&self, place: &Place, edits: &[Edit]) -> usize {
        self.file(place).map_or(0, |file| Unsaved::of(&self.bundle.package(file).dataset, edits).count())
    }

    /// Whether one of its files was made of a foreign table and never saved.
    pub fn is_imported(&self) -> bool {
        self.files.iter().any(|file| file.imported)
    }

    /// The problems in its files, counted: “2 problems”, or “5 notes” if no action is needed. None: nothing was found.
    pub fn remarks(&self) -> Option<String> {
        let problems = self.problems.iter().filter(|problem| problem.severity != Severity::Note).count();
        match (problems, self.problems.len()) {
            (0, 0) => None,
            (0, notes) => Some(text!("notice-notes", n = notes)),
            (problems, _) => Some(text!("notice-problems", n = problems)),
        }
    }
}
