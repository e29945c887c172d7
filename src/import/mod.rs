//! Foreign tables become a dataset: CSV, TSV, XLSX, ODS, JSON, `GeoJSON`, Parquet, and any of them zipped.
//!
//! ```text
//! bytes → Grid (one form of table) → Recipe (what the columns mean) → Draft (rows, small) → Doubts → decisions → Dataset
//! ```
//!
//! An [`Import`] holds all of it, and is cheap to run again after an answer. What a file is, its content says and not its name.
//! Nothing is guessed where it would change a number: what cannot be known is a [`Question`], what looks wrong is a [`Doubt`] with
//! a remedy, what is broken is a [`crate::io::Problem`], and a name that nobody knows is listed once.

mod archive;
mod date;
mod doubts;
mod draft;
mod file;
mod former;
mod grid;
mod guard;
mod guess;
mod interner;
mod json;
mod make;
mod number;
#[cfg(feature = "parquet")]
mod parquet;
mod part;
mod places;
mod plan;
mod read;
mod recipe;
mod report;
mod run;
mod share;
mod sheet;
mod split;
mod tell;
mod text;
mod verdict;
mod watch;
mod words;

pub use date::Order;
pub use doubts::{Decision, Doubt, DoubtKind, Remedy};
pub use draft::{Draft, Row};
pub use file::{FileError, MAX_FILE};
pub use grid::{Form, Grid};
pub use guess::{Guess, Question, guess};
pub use number::{Count, Decimal};
pub use places::{Match, Meaning, Name};
pub use plan::PlanError;
pub use recipe::{Cell, Codes, Filter, KEYS, Named, Party, People, Recipe, RecipeError, TableChoice, Target, When};
pub use report::{DoubtLine, Report, UnmatchedName};
pub use run::{FileFacts, Import, ImportError, Preview};
pub use watch::{Cancelled, Watch};
