//! A foreign table on its way into the window: what the wizard shows, and what can be decided.

use crate::session::{Document, Place};
use crate::{
    import::{Decision, DoubtKind, DoubtLine, Import, ImportError, Preview, Question, Recipe, UnmatchedName, Watch},
    io::Problem,
    model::{Code, Day},
};
use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    sync::{Arc, Mutex},
};

/// So many rows are previewed, doubts of a kind and broken rows listed.
const MOST: usize = 12;
/// So many unknown names are listed.
const MOST_NAMES: usize = 200;

/// A table that is being decided about.
#[derive(Debug, Clone)]
pub struct Importing {
    /// Where the file is.
    pub path: PathBuf,
    import: Arc<Mutex<Import>>,
    /// What is shown of it.
    pub shown: Arc<ImportView>,
    /// A decision is being carried out.
    pub busy: bool,
}

impl PartialEq for Importing {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.import, &other.import) && Arc::ptr_eq(&self.shown, &other.shown) && self.busy == other.busy
    }
}

/// What is shown of an import.
#[derive(Debug, Clone)]
pub struct ImportView {
    /// The file's name.
    pub file: String,
    /// What kind of file it is: “CSV, UTF-8”.
    pub form: String,
    /// The names of its tables, and which of them is read.
    pub tables: (Vec<String>, usize),
    /// The columns of that table.
    pub columns: Vec<String>,
    /// The recipe by which it is read.
    pub recipe: Recipe,
    /// Rows of the table, counts that enter, counts that stay out, rows that are broken, cells without a value.
    pub counts: [usize; 5],
    /// What is not known.
    pub questions: Vec<Question>,
    /// Why nothing was read; none: it was.
    pub stopped: Option<String>,
    /// The first rows as they would enter.
    pub preview: Vec<Preview>,
    /// Names that nobody knows, the most rows first.
    pub unmatched: Vec<UnmatchedName>,
    /// What looks wrong, by kind.
    pub doubts: Vec<Doubts>,
    /// The first of the broken rows.
    pub problems: Vec<Problem>,
}

/// What looks wrong in one way.
#[derive(Debug, Clone)]
pub struct Doubts {
    /// In which way.
    pub kind: DoubtKind,
    /// How many rows.
    pub rows: usize,
    /// Whether the remedy is applied to all of them.
    pub accepted: bool,
    /// The first of them.
    pub first: Vec<DoubtLine>,
}

/// A decision about an import.
#[derive(Debug, Clone, PartialEq)]
pub enum ImportStep {
    /// Read by a recipe that the program carries, or in a file.
    Recipe(String),
    /// Read another table of the file.
    Table(usize),
    /// Answer a question, or set anything else of the recipe.
    Set(String, String),
    /// What a name means; none: its rows stay out.
    Place(String, Option<Code>),
    /// Apply the remedy to all doubts of a kind, or no longer.
    Accept(DoubtKind, bool),
    /// Decide about some doubts.
    Decide(Decision),
}

impl Importing {
    /// Opens a file and reads it by a recipe; without one what its columns mean is guessed.
    pub fn open(path: &Path, recipe: Option<Recipe>, today: Day, watch: &Watch) -> Result<Self, ImportError> {
        let import = match recipe {
            Some(recipe) => Import::open_with(path, recipe, today, watch),
            None => Import::open(path, today, watch),
        }?;
        let shown = Arc::new(ImportView::of(&import));
        Ok(Self { path: path.to_owned(), import: Arc::new(Mutex::new(import)), shown, busy: false })
    }

    /// Carries out a decision. What cannot be done leaves everything as it was.
    pub fn step(&self, step: ImportStep, watch: &Watch) -> Result<Self, String> {
        let mut import =
            self.import.lock().map_err(|_| "the import was interrupted: open the file again".to_owned())?;
        let before = import.recipe().clone();
        if let Err(error) = carry_out(&mut import, step, watch) {
            // The recipe that it was read by before is good.
            let _ = import.use_recipe(before, watch);
            return Err(error);
        }
        let shown = Arc::new(ImportView::of(&import));
        Ok(Self { path: self.path.clone(), import: Arc::clone(&self.import), shown, busy: false })
    }

    /// The dataset that it makes; it lies nowhere yet.
    pub fn document(&self) -> Result<Document, String> {
        let import = self.import.lock().map_err(|_| "the import was interrupted: open the file again".to_owned())?;
        let mut document = Document::new(import.package(), import.problems(), Place::Path(self.path.clone()));
        document.files[0].imported = true;
        Ok(document)
    }

    /// Writes the recipe with all decisions to a file.
    pub fn write_recipe(&self, path: &Path) -> Result<(), String> {
        crate::io::write_file(path, self.shown.recipe.write().as_bytes()).map_err(|error| error.to_string())
    }
}

fn carry_out(import: &mut Import, step: ImportStep, watch: &Watch) -> Result<(), String> {
    let told = |error: ImportError| error.to_string();
    match step {
        ImportStep::Recipe(name) => {
            let path = Path::new(&name);
            let recipe = if path.is_file() {
                let text = crate::io::read_text(path, crate::io::MAX_JSON).map_err(|error| error.to_string())?;
                Recipe::read(&text).map_err(|error| error.to_string())?
            } else {
                Recipe::named(&name).map_err(|error| error.to_string())?
            };
            import.use_recipe(recipe, watch).map_err(told)
        }
        ImportStep::Table(table) => import.use_table(table, watch).map_err(told),
        ImportStep::Set(key, value) => import.set(&key, &value, watch).map_err(told),
        ImportStep::Place(name, code) => import.place(&name, code, watch).map_err(told),
        ImportStep::Accept(kind, accept) => {
            import.accept(kind, accept);
            Ok(())
        }
        ImportStep::Decide(decision) => {
            import.decide(decision);
            Ok(())
        }
    }
}

impl ImportView {
    fn of(import: &Import) -> Self {
        let (draft, entered) = (import.draft(), import.entered());
        let mut doubts: BTreeMap<DoubtKind, Doubts> = BTreeMap::new();
        for doubt in import.doubts() {
            let accepted = import.recipe().accept.contains(&doubt.kind);
            let empty = || Doubts { kind: doubt.kind, rows: 0, accepted, first: Vec::new() };
            let group = doubts.entry(doubt.kind).or_insert_with(empty);
            group.rows += 1;
            if group.first.len() < MOST {
                group.first.extend(import.line_of(doubt));
            }
        }
        let mut unmatched = import.unmatched();
        unmatched.truncate(MOST_NAMES);
        let mut problems = import.problems();
        problems.truncate(MOST);
        Self {
            file: import.file.name.clone(),
            form: import.form().to_string(),
            tables: (import.grids.iter().map(|grid| grid.name.clone()).collect(), import.grid),
            columns: import.table().header.clone(),
            recipe: import.recipe().clone(),
            counts: [draft.read, entered, draft.len() - entered, draft.broken, draft.missing],
            questions: import.questions().to_vec(),
            stopped: import.stopped().map(ToString::to_string),
            preview: import.preview(MOST),
            unmatched,
            doubts: doubts.into_values().collect(),
            problems,
        }
    }

    /// Whether anything can enter: all that is needed is known.
    pub fn can_enter(&self) -> bool {
        self.stopped.is_none() && self.counts[1] > 0 && self.questions.iter().all(|question| !question.needed)
    }
}

/// What reading a file has done so far, shared with the thread that reads.
#[derive(Debug, Clone, Default)]
pub struct Reading(pub Arc<Watch>);

impl PartialEq for Reading {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}
