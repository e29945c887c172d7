//! How a dataset was made, and what a name in it may mean.

use crate::geo::Countries;
use crate::import::{read::GridForm, run::Import};
use crate::model::Code;
use serde_json::json;

impl Import {
    /// How the dataset is made: the file, the recipe with all decisions, and the program.
    pub fn provenance(&self) -> serde_json::Value {
        let recipe: serde_json::Value = serde_json::from_str(&self.recipe().write()).unwrap_or_default();
        let whole = self.grids.len() == 1
            && self.form() == GridForm::Delimited("UTF-8")
            && self.table().len() as u64 == self.file.length;
        let file = if whole { self.file.hashed(&self.table().bytes) } else { self.file.clone() };
        json!({ "file": file, "recipe": recipe, "laydown": env!("CARGO_PKG_VERSION") })
    }

    /// Codes that a name may mean, the likest first: to choose from, never taken unasked.
    pub fn suggestions(&self, name: &str) -> Vec<Code> {
        let bare = name.split(['(', '[', '*']).next().unwrap_or_default().trim();
        Countries::embedded().suggest(if bare.is_empty() { name } else { bare }, 3)
    }
}
