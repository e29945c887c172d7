//! An import: a file, its tables, the recipe, and the result.

use super::draft::{self, Draft};
use super::facts::{FileFacts, name_of};
use super::judge::{Doubt, Verdicts, check, parts_of, questions_of, tell};
use super::make::{Making, dataset, slug};
use super::read::{FileError, Grid, GridForm, Watch, bytes, description, grids, plain};
use super::recipe::{Decision, DoubtKind, Recipe, RecipeError, Target};
use super::understand::{
    DayPlan, OWN, OpenOrder, Own, PART, PlanError, Question, ReadingPlan, alike, beside, guess, named_tables,
    open_order, order, own_recipe, own_records, questions, read_own, settle_lists, settle_places, stack, system_of,
    unfold,
};
use crate::io::{Cancelled, Loaded};
use crate::model::{Code, Dataset, Day};
use crate::parse::{DateOrder, is_missing};
use std::{collections::BTreeMap, path::Path};

/// A day so far ahead is not reported yet: a year of two digits that lies there is none.
const A_YEAR: i32 = 366;

/// An import cannot go on.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// The file cannot be read.
    #[error(transparent)]
    File(#[from] FileError),
    /// The recipe cannot be used.
    #[error(transparent)]
    Recipe(#[from] RecipeError),
    /// The import was cancelled.
    #[error("{}", text!("error-import-cancelled"))]
    Cancelled(#[from] Cancelled),
}

/// A file on its way to a dataset. Every change runs what depends on it, and nothing else.
#[derive(Debug)]
pub struct Import {
    /// The file.
    pub file: FileFacts,
    /// Its tables.
    pub grids: Vec<Grid>,
    /// The table that is read; of several that are read as one the first.
    pub grid: usize,
    /// Several tables as one.
    stacked: Option<Box<Grid>>,
    today: Day,
    threads: usize,
    recipe: Recipe,
    /// Open questions, with the flag that answers each.
    questions: Vec<Question>,
    stopped: Option<PlanError>,
    draft: Draft,
    doubts: Vec<Doubt>,
    /// A file written by Laydown is read as the dataset that it was.
    own: Option<Box<Own>>,
    /// The description of a dataset that came with its tables.
    described: Option<Vec<u8>>,
}

impl Import {
    /// Opens a file, guesses what its columns mean, and reads it. `today`: later days are possible issues.
    pub fn open(path: &Path, today: Day, watch: &Watch) -> Result<Self, ImportError> {
        Self::of_bytes(&name_of(path), bytes(path, watch)?, today, watch)
    }

    /// The same for the bytes of a file. Its name is kept, and says nothing of its format.
    pub fn of_bytes(name: &str, bytes: Vec<u8>, today: Day, watch: &Watch) -> Result<Self, ImportError> {
        let mut import = Self::unread(name, bytes, None, today, watch)?;
        import.guess();
        import.run(watch)?;
        Ok(import)
    }

    /// Takes the bytes of a file and guesses what its columns mean; its rows are not read before [`Import::use_recipe`].
    pub fn look(name: &str, bytes: Vec<u8>, today: Day, watch: &Watch) -> Result<Self, ImportError> {
        let mut import = Self::unread(name, bytes, None, today, watch)?;
        import.guess();
        Ok(import)
    }

    /// Opens a file and reads it by a recipe.
    pub fn open_with(path: &Path, recipe: Recipe, today: Day, watch: &Watch) -> Result<Self, ImportError> {
        Self::of_bytes_with(&name_of(path), bytes(path, watch)?, recipe, today, watch)
    }

    /// The same for the bytes of a file.
    pub fn of_bytes_with(
        name: &str,
        bytes: Vec<u8>,
        recipe: Recipe,
        today: Day,
        watch: &Watch,
    ) -> Result<Self, ImportError> {
        let mut import = Self::unread(name, bytes, recipe.table.header_row, today, watch)?;
        import.use_recipe(recipe, watch)?;
        Ok(import)
    }

    /// The tables of a file, of which none is read yet.
    fn unread(
        name: &str,
        bytes: Vec<u8>,
        header_row: Option<u32>,
        today: Day,
        watch: &Watch,
    ) -> Result<Self, ImportError> {
        let file = FileFacts::of(name, &bytes, watch);
        let described = description(&bytes);
        let mut grids = grids(name, bytes, header_row, watch)?;
        if header_row.is_none() {
            grids.iter_mut().for_each(unfold);
        }
        // The largest table is most likely the one that is meant, and never one that nobody is shown.
        let size = |i: &usize| (!grids[*i].hidden, grids[*i].len(), usize::MAX - i);
        let grid = (0..grids.len()).max_by_key(size).unwrap_or(0);
        let (recipe, questions, stopped, draft, doubts, own) = Default::default();
        let (stacked, threads) = (None, watch.threads());
        Ok(Self {
            file,
            grids,
            grid,
            stacked,
            today,
            threads,
            recipe,
            questions,
            stopped,
            draft,
            doubts,
            own,
            described,
        })
    }

    /// Takes the recipe that the table's names and values suggest; nothing is read by it yet.
    pub fn guess(&mut self) {
        self.own = self.read_own();
        if self.own.is_some() {
            (self.recipe, self.questions) = (own_recipe(), Vec::new());
            return;
        }
        let guess = guess(self.table());
        (self.recipe, self.questions) = (guess.recipe, guess.questions);
    }

    fn read_own(&self) -> Option<Box<Own>> {
        read_own(&self.grids, self.described.as_deref()).map(Box::new)
    }

    /// The table that is read.
    pub fn table(&self) -> &Grid {
        self.stacked.as_deref().unwrap_or(&self.grids[self.grid])
    }

    /// The recipe.
    pub fn recipe(&self) -> &Recipe {
        &self.recipe
    }

    /// Takes another recipe and reads the table by it.
    pub fn use_recipe(&mut self, recipe: Recipe, watch: &Watch) -> Result<(), ImportError> {
        if recipe.name == OWN {
            let none = || FileError::NotOurs(self.file.name.clone());
            let own = self.own.take().or_else(|| self.read_own());
            self.own = Some(own.ok_or_else(none)?);
            self.recipe = recipe;
            return self.run(watch);
        }
        self.own = None;
        let head = recipe.table.header_row;
        if head.is_some() && head != self.recipe.table.header_row {
            let named = recipe.table.name.as_ref().and_then(|name| named_tables(&self.grids, self.grid, name));
            for grid in named.unwrap_or(vec![self.grid]) {
                if self.grids[grid].find_header(head).is_none() {
                    return Err(FileError::Empty(self.file.name.clone()).into());
                }
            }
            self.stacked = None;
        }
        if let Some(name) = &recipe.table.name {
            if !self.choose(name) {
                let names = self.grids.iter().map(|grid| grid.name.clone()).collect::<Vec<_>>().join(", ");
                return Err(FileError::NoTable(self.file.name.clone(), name.clone(), names).into());
            }
        } else if self.grids.len() > 1 && ReadingPlan::new(&recipe, self.table()).is_err() {
            let fits = (0..self.grids.len()).find(|i| ReadingPlan::new(&recipe, &self.grids[*i]).is_ok());
            self.grid = fits.unwrap_or(self.grid);
        }
        self.recipe = recipe;
        self.run(watch)
    }

    /// Reads another table of the file, by a new guess.
    pub fn use_table(&mut self, grid: usize, watch: &Watch) -> Result<(), ImportError> {
        (self.grid, self.stacked) = (grid.min(self.grids.len() - 1), None);
        self.guess();
        self.recipe.table.name = Some(self.table().name.clone()).filter(|name| !name.is_empty());
        self.run(watch)
    }

    /// Guesses what the table of that name means, or the tables, if there are such; nothing is read yet.
    pub fn look_at(&mut self, name: &str) {
        if self.choose(name) {
            self.guess();
            self.recipe.table.name = Some(name.to_owned()).filter(|name| !name.is_empty());
        }
    }

    /// Takes the table of that name, or the tables as one; whether there are such.
    fn choose(&mut self, name: &str) -> bool {
        if self.stacked.as_ref().is_some_and(|stacked| stacked.name == name) {
            return true;
        }
        let Some(chosen) = named_tables(&self.grids, self.grid, name) else { return false };
        let Some(first) = chosen.first() else { return false };
        let several: Vec<&Grid> = chosen.iter().map(|i| &self.grids[*i]).collect();
        self.stacked = (chosen.len() > 1).then(|| stack(name, &several)).flatten().map(Box::new);
        self.grid = *first;
        true
    }

    /// The tables that nobody chose among, though they have the same columns: a sheet a year.
    fn alike(&self) -> Vec<String> {
        let like = |grid: &&Grid| !grid.hidden && alike(grid, self.table());
        let names: Vec<String> = self.grids.iter().filter(like).map(|grid| grid.name.clone()).collect();
        if names.len() > 1 && self.recipe.table.name.is_none() && self.own.is_none() { names } else { Vec::new() }
    }

    /// Answers a question or sets anything else by its name (see [`Recipe::set`]), and reads the table again.
    pub fn set(&mut self, key: &str, value: &str, watch: &Watch) -> Result<(), ImportError> {
        let mut recipe = self.recipe.clone();
        recipe.set(key, value)?;
        if key == "table" && self.choose(value) && self.stacked.is_some() {
            // What the names of the tables say fills what nobody has said.
            recipe.complete_from(guess(self.table()).recipe);
        }
        self.use_recipe(recipe, watch)
    }

    /// Decides what a name means: a code, or none to leave its rows out. The table is not read again.
    pub fn place(&mut self, name: &str, code: Option<Code>, watch: &Watch) -> Result<(), ImportError> {
        self.recipe.places.insert(name.to_owned(), code);
        if self.own.is_some() {
            return Ok(());
        }
        let Ok(plan) = ReadingPlan::new(&self.recipe, self.table()) else { return Ok(()) };
        self.draft.resolve(&self.recipe, &plan);
        self.check(watch)
    }

    /// Accepts the fixes of all issues of a kind, or no longer.
    pub fn accept(&mut self, kind: DoubtKind, accept: bool) {
        self.recipe.accept.retain(|other| *other != kind);
        if accept {
            self.recipe.accept.push(kind);
            self.recipe.accept.sort_unstable();
        }
    }

    /// Decides about some issues; an earlier decision about the same ones is replaced.
    pub fn decide(&mut self, decision: Decision) {
        let same =
            |other: &Decision| (other.kind, &other.host, other.line) == (decision.kind, &decision.host, decision.line);
        self.recipe.decisions.retain(|other| !same(other));
        self.recipe.decisions.push(decision);
    }

    /// Reads the table by the recipe, and checks it.
    fn run(&mut self, watch: &Watch) -> Result<(), ImportError> {
        (self.draft, self.doubts, self.stopped) = Default::default();
        if let Some(own) = &self.own {
            self.draft = Draft::of_records(own_records(&own.loaded.package.dataset), own.broken);
            self.questions = Vec::new();
            return Ok(());
        }
        let grid = self.stacked.as_deref().unwrap_or(&self.grids[self.grid]);
        settle_lists(grid, &mut self.recipe);
        settle_places(grid, &mut self.recipe);
        match ReadingPlan::new(&self.recipe, grid) {
            Ok(plan) => {
                let mut plan = plan.with(beside(grid, &self.recipe));
                self.draft = draft::read(grid, &self.recipe, &plan, watch)?;
                let until = Some(self.today + A_YEAR);
                if let (DayPlan::Column(column, by), DateOrder::Auto) = (&plan.day, self.recipe.day.order) {
                    // All rows decide, and the plan has seen the first.
                    let order = order(&self.draft.days, until);
                    if order != *by {
                        plan.day = DayPlan::Column(*column, order);
                        self.draft = draft::read(grid, &self.recipe, &plan, watch)?;
                    }
                    plan.open_order = OpenOrder::of(&self.draft.days, until, &grid.sheets);
                }
                self.questions = questions(grid, &self.recipe, plan.open_order.as_ref());
                self.settle_codes();
            }
            Err(error) => {
                self.questions = questions(grid, &self.recipe, open_order(&self.recipe, grid).as_ref());
                self.stopped = Some(error);
            }
        }
        let alike = self.alike();
        if !alike.is_empty() {
            // The names of the tables may be their days.
            self.questions.retain(|question| question.key != "day");
            self.questions.insert(0, Question::which_table(alike));
        }
        self.check(watch)?;
        let lists = self.questions.iter().any(|question| question.key == "lists");
        let more = questions_of(self.table(), &self.draft, &self.recipe, &self.doubts, lists);
        self.questions.extend(more);
        self.questions.sort_by_key(|question| !question.needed);
        Ok(())
    }

    /// Which systems of codes all values of the columns of countries are in: the first rows may have left it open.
    fn settle_codes(&mut self) {
        let mut changed = false;
        let parties =
            [("sender", &mut self.recipe.sender), ("host", &mut self.recipe.host), ("origin", &mut self.recipe.origin)];
        for ((role, party), keys) in parties.into_iter().zip(&self.draft.keys) {
            for (at, named) in party.columns.iter_mut().enumerate().filter(|(_, named)| named.guessed) {
                let texts = keys.iter().filter_map(|key| key.split(PART).nth(at)).map(str::trim);
                let values: BTreeMap<&str, usize> =
                    texts.filter(|text| !is_missing(text)).map(|text| (text, 1)).collect();
                let system = system_of(&values, &plain(&named.column));
                if !system.rivals.is_empty() {
                    self.questions.push(Question::codes(role, &named.column, &system));
                }
                changed |= named.codes != Some(system.codes);
                named.codes = Some(system.codes);
            }
        }
        if changed && let Ok(plan) = ReadingPlan::new(&self.recipe, self.table()) {
            self.draft.resolve(&self.recipe, &plan);
        }
    }

    fn check(&mut self, watch: &Watch) -> Result<(), ImportError> {
        let grid = self.stacked.as_deref().unwrap_or(&self.grids[self.grid]);
        self.draft.within = parts_of(grid, &self.draft, &self.recipe, watch)?;
        self.doubts = check(grid, &self.draft, &self.recipe, self.today, watch)?;
        Ok(())
    }

    /// Open questions, the needed first.
    pub fn questions(&self) -> &[Question] {
        &self.questions
    }

    /// Why nothing was read; none: it was.
    pub fn stopped(&self) -> Option<&PlanError> {
        self.stopped.as_ref()
    }

    /// The rows, understood.
    pub fn draft(&self) -> &Draft {
        &self.draft
    }

    /// Possible issues, in the order of the rows.
    pub fn doubts(&self) -> &[Doubt] {
        &self.doubts
    }

    /// The dataset of a file of ours, as it was read.
    pub(super) fn own(&self) -> Option<&Loaded> {
        self.own.as_ref().map(|own| &own.loaded)
    }

    /// The dataset, as far as it is understood; decided issues are fixed, the others marked.
    pub fn dataset(&self) -> Dataset {
        let stem = self.file.stem();
        if let Some(own) = &self.own {
            return own.dataset(slug(stem), stem);
        }
        let verdicts = Verdicts::new(&self.draft, &self.recipe, &self.doubts);
        let making = Making::new(self.table(), &self.recipe, &self.draft, &verdicts, &self.file.name, self.threads);
        let description = match self.recipe.about.as_str() {
            "" => text!("import-from", file = &self.file.name),
            about => text!("import-from-about", file = &self.file.name, about = about),
        };
        Dataset { name: slug(stem), title: stem.to_owned(), description, ..dataset(&making) }
    }

    /// An issue as a sentence without a full stop.
    pub fn tell(&self, doubt: &Doubt) -> String {
        tell(&self.draft, doubt)
    }

    /// Whether the rows become movements.
    pub fn is_of_movements(&self) -> bool {
        self.recipe.target == Target::Movements
    }

    /// What the table was before.
    pub fn form(&self) -> GridForm {
        self.table().form
    }
}
