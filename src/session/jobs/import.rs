//! A foreign table on its way in: opened, decided about step by step, and made into a dataset.

use crate::import::{Decision, DoubtKind, Import, ImportError, Recipe, Watch};
use crate::model::{Code, Day};
use crate::session::document::{Document, Place};
use crate::session::jobs::reconcile::{imported, unsound};
use crate::session::jobs::{entering::Entering, import_view::ImportView, reading::Reading, recipe::recipe};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard};

/// A table that is being decided about.
#[derive(Debug, Clone)]
pub struct Importing {
    /// Where the file is.
    pub path: PathBuf,
    import: Arc<Mutex<Import>>,
    /// What is shown of it.
    pub shown: Arc<ImportView>,
    /// What becomes of the dataset that it makes.
    pub entering: Entering,
    /// Which page is shown.
    pub page: ImportPage,
    /// It is imported although not all of its sums are explained.
    pub despite: bool,
}

/// A page of the wizard.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum ImportPage {
    /// The table with its questions.
    #[default]
    Table,
    /// What it adds up to.
    Sums,
}

impl PartialEq for Importing {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.import, &other.import)
            && Arc::ptr_eq(&self.shown, &other.shown)
            && (self.page, self.despite) == (other.page, other.despite)
    }
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
    /// Take a column out of whatever it is, and then set this of the recipe; none: it is ignored.
    Take(String, Option<(&'static str, String)>),
    /// What a name means; none: its rows stay out.
    Place(String, Option<Code>),
    /// Apply the remedy to all doubts of a kind, or no longer.
    Accept(DoubtKind, bool),
    /// Decide about some doubts.
    Decide(Decision),
}

impl ImportStep {
    /// What is answered by it, and how.
    fn answer(&self) -> Option<(&str, &str)> {
        match self {
            Self::Set(key, value) => Some((key, value)),
            Self::Take(_, Some((key, value))) => Some((key, value)),
            _ => None,
        }
    }

    /// Whether what was asked before is of another table or another reading of it.
    const fn is_anew(&self) -> bool {
        matches!(self, Self::Recipe(_) | Self::Table(_))
    }
}

/// A decision that is to be carried out.
#[derive(Debug)]
pub struct DecideJob {
    /// About which table.
    pub importing: Importing,
    /// The decision.
    pub step: ImportStep,
    /// Says how far it has come, and stops it.
    pub reading: Reading,
}

impl DecideJob {
    /// Carries it out. What cannot be done leaves everything as it was.
    pub fn decide(self) -> Result<Importing, String> {
        let Self { importing, step, reading } = self;
        let mut import = importing.lock()?;
        let before = import.recipe().clone();
        if let Err(error) = carry_out(&mut import, &step, &reading.0) {
            // The recipe that it was read by before is good; whoever stopped this reading did not stop that one.
            let _ = import.use_recipe(before, &Reading::beside_a_window().0);
            return Err(error);
        }
        let shown = Some(importing.shown.as_ref()).filter(|_| !step.is_anew());
        let shown = Arc::new(ImportView::of(&import, shown, step.answer(), reading.0.threads()));
        drop(import);
        Ok(Importing { shown, despite: false, ..importing })
    }
}

impl Importing {
    /// Opens a file and reads it by a recipe; without one what its columns mean is guessed.
    pub fn open(path: &Path, recipe: Option<Recipe>, today: Day, watch: &Watch) -> Result<Self, ImportError> {
        let import = match recipe {
            Some(recipe) => Import::open_with(path, recipe, today, watch),
            None => Import::open(path, today, watch),
        }?;
        let shown = Arc::new(ImportView::of(&import, None, None, watch.threads()));
        let (import, entering) = (Arc::new(Mutex::new(import)), Entering::default());
        let (page, despite) = Default::default();
        Ok(Self { path: path.to_owned(), import, shown, entering, page, despite })
    }

    /// The same with another thing becoming of its dataset.
    #[must_use]
    pub fn entering(self, entering: Entering) -> Self {
        Self { entering, ..self }
    }

    /// Whether it can be imported: all that is needed is known, and its sums are explained or somebody imports it all the same.
    pub fn can_enter(&self) -> bool {
        self.shown.can_enter() && (self.despite || self.shown.is_explained())
    }

    /// The dataset that it makes; it lies nowhere yet.
    pub fn document(&self) -> Result<Document, String> {
        let import = self.lock()?;
        if let Some(why) = import.too_large() {
            return Err(why);
        }
        let (package, sums) = imported(&import, Watch::default().threads());
        if !sums.is_explained() && !self.despite {
            return Err(text!("job-import-unexplained", days = sums.unexplained().count()));
        }
        if let Some(why) = unsound(&package) {
            return Err(why);
        }
        let mut document = Document::new(package, import.problems(), Place::Path(self.path.clone()));
        document.files[0].imported = true;
        document.prepare();
        Ok(document)
    }

    fn lock(&self) -> Result<MutexGuard<'_, Import>, String> {
        self.import.lock().map_err(|_| text!("job-import-stopped").to_owned())
    }
}

fn carry_out(import: &mut Import, step: &ImportStep, watch: &Watch) -> Result<(), String> {
    let told = |error: ImportError| error.to_string();
    match step {
        ImportStep::Recipe(name) => {
            let recipe = recipe(name).map_err(|error| error.to_string())?;
            import.use_recipe(recipe, watch).map_err(told)
        }
        ImportStep::Table(table) => import.use_table(*table, watch).map_err(told),
        ImportStep::Set(key, value) => import.set(key, value, watch).map_err(told),
        ImportStep::Take(column, set) => {
            let mut recipe = import.recipe().clone();
            let sets = std::iter::once(("ignore", column)).chain(set.as_ref().map(|(key, value)| (*key, value)));
            for (key, value) in sets {
                recipe.set(key, value).map_err(|error| error.to_string())?;
            }
            import.use_recipe(recipe, watch).map_err(told)
        }
        ImportStep::Place(name, code) => import.place(name, *code, watch).map_err(told),
        ImportStep::Accept(kind, accept) => {
            import.accept(*kind, *accept);
            Ok(())
        }
        ImportStep::Decide(decision) => {
            import.decide(decision.clone());
            Ok(())
        }
    }
}
