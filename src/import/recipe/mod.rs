//! What a table means, said once: which columns are what, which rows are read, which doubts are settled. A recipe is the whole of an import.

mod decision;
mod ignore;
mod parts;
mod set;
mod whole;

pub use decision::{Decision, DoubtKind, Remedy};
pub use parts::{ANY_WORD, Codes, Lists, Mapping, NamedColumn, Party, People, RowFilter, TableChoice, Target, When};
pub use set::{KEYS, RIVALS};
pub use whole::{Recipe, RecipeError};
