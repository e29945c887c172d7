//! Foreign tables become a dataset: CSV, TSV, XLSX, ODS, JSON, `GeoJSON`, Parquet, and any of them zipped.
//!
//! ```text
//! bytes → Grid (one form of table) → Recipe (what the columns mean) → Draft (rows, small) → Doubts → decisions → Dataset
//! ```
//!
//! An [`Import`] holds all of it, and is cheap to run again after an answer. What a file is, its content says and not its name.
//! Nothing is guessed where it would change a number: what cannot be known is a [`Question`], what looks wrong is a [`Doubt`] with
//! a remedy, what is broken is a [`crate::io::Problem`], and a name that nobody knows is listed once.
//!
//! A table is understood, what it does not say is asked for, and records come of it:
//!
//! ```
//! use laydown::{
//!     import::{Import, Watch},
//!     model::{Code, Day},
//! };
//!
//! let table = "Country;Date;Troops\nPoland;31.12.2021;1.176\nGermany;31.12.2021;35.558\nAtlantis;31.12.2021;7\n";
//! let watch = Watch::on(1);
//! let mut import = Import::of_bytes("troops.csv", table.into(), Day::ymd(2026, 1, 1), &watch)?;
//! assert!(import.questions().iter().any(|question| question.needed && question.key == "sender"));
//! import.set("sender", "USA", &watch)?;
//! import.place("Atlantis", None, &watch)?;
//!
//! let dataset = import.dataset();
//! let people = |host| dataset.strengths.iter().find(|s| s.host.country() == Some(Code::new(host))).unwrap().people;
//! assert_eq!((dataset.strengths.len(), people("POL").best), (2, Some(1_176)));
//! # Ok::<(), laydown::import::ImportError>(())
//! ```

mod archive;
mod date;
mod doubts;
mod draft;
mod entered;
mod file;
mod former;
mod grid;
mod guard;
mod guess;
mod interner;
mod json;
mod keys;
mod make;
mod number;
mod ods;
mod own;
#[cfg(feature = "parquet")]
mod parquet;
mod part;
mod places;
mod plan;
mod preview;
mod questions;
mod read;
mod recipe;
mod report;
mod run;
mod sheet;
mod split;
mod strengths;
mod tell;
mod text;
mod verdict;
mod watch;
mod wording;
mod words;

pub use date::Order;
pub use doubts::{Decision, Doubt, DoubtKind, Remedy};
pub use draft::{Draft, Row};
pub use file::{FileError, MAX_FILE};
pub use grid::{Form, Grid};
pub use guess::{Guess, guess};
pub use keys::KEYS;
pub use number::{Count, Decimal};
pub use places::{Match, Meaning, Name};
pub use plan::PlanError;
pub use preview::Preview;
pub use questions::Question;
pub use recipe::{Cell, Codes, Filter, Named, Party, People, Recipe, RecipeError, TableChoice, Target, When};
pub use report::{ColumnUse, DoubtLine, Report, UnmatchedName};
pub use run::{FileFacts, Import, ImportError};
pub use watch::{Cancelled, Watch};
