//! Recipes: found by their names or in files, and written to files.

use crate::import::{Recipe, RecipeError};
use crate::io::{self, Goal, GoalError, Sniff};
use std::path::{Path, PathBuf};

/// Why there is no such recipe.
#[derive(Debug, thiserror::Error)]
pub enum NoRecipe {
    /// Its file cannot be read.
    #[error(transparent)]
    Unreadable(#[from] io::TextError),
    /// Its file holds none.
    #[error(transparent)]
    Broken(RecipeError),
    /// No recipe that the program carries has that name.
    #[error(transparent)]
    Unknown(RecipeError),
}

/// A recipe by its file, or by its name if there is no such file.
pub fn recipe(name: &str) -> Result<Recipe, NoRecipe> {
    let path = Path::new(name);
    if path.is_file() {
        return Recipe::read(&io::read_text(path, io::MAX_JSON)?).map_err(NoRecipe::Broken);
    }
    Recipe::named(name).map_err(NoRecipe::Unknown)
}

/// A recipe holds what a person has decided: no file is replaced by another unasked.
const NEVER: Sniff = |_| false;

/// A recipe with all decisions, to be written to a file.
#[derive(Debug)]
pub struct RecipeJob {
    /// The recipe.
    pub recipe: Recipe,
    /// To where.
    pub goal: Goal,
}

impl RecipeJob {
    /// Whether it may be written there.
    pub fn check(&self) -> Result<(), GoalError> {
        self.goal.check_write(NEVER, self.recipe.write().as_bytes())
    }

    /// Writes it, and gives its path.
    pub fn write(self) -> Result<PathBuf, GoalError> {
        self.goal.write(NEVER, self.recipe.write().as_bytes())?;
        Ok(self.goal.path)
    }
}
