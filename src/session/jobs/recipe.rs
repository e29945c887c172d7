//! Recipes: found by their names or in files, and written to files.

use crate::import::{Recipe, RecipeError};
use crate::io::{self, Goal, GoalError};
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

/// A recipe with all decisions, to be written to a file.
#[derive(Debug)]
pub struct RecipeJob {
    /// The recipe.
    pub recipe: Recipe,
    /// To where.
    pub goal: Goal,
}

impl RecipeJob {
    /// Writes it, and gives its path.
    pub fn write(self) -> Result<PathBuf, GoalError> {
        let is_recipe = |head: &[u8]| head.starts_with(b"{") && memchr::memmem::find(head, b"\"recipe\"").is_some();
        self.goal.write(is_recipe, self.recipe.write().as_bytes())?;
        Ok(self.goal.path)
    }
}
