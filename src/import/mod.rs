//! Foreign tables become a dataset: CSV, TSV, XLSX, ODS, JSON, `GeoJSON`, Parquet, and any of them zipped.
//!
//! ```text
//! read → recipe → understand → draft → judge → make → run → report
//! ```
//!
//! | room         | what                                                                    | its main types                   |
//! |--------------|-------------------------------------------------------------------------|----------------------------------|
//! | `read`       | files, archives, texts, sheets: each table in one form                   | [`Grid`], [`Watch`]              |
//! | `recipe`     | what columns mean, which doubts are settled: a file that is run again     | [`Recipe`]                       |
//! | `understand` | names and values of a table: a guess, questions, the plan for reading     | [`Guess`], [`Question`]          |
//! | `draft`      | its rows, understood: small, so that millions fit                        | [`Draft`]                        |
//! | `judge`      | what looks wrong, and what becomes of each row                           | [`Doubt`]                        |
//! | `make`       | records with ids and sources                                             |                                  |
//! | `run`        | the import itself, on which all of these act one after the other          | [`Import`]                       |
//! | `report`     | what came of it, told                                                    | [`ImportReport`], [`Preview`]    |
//!
//! A room uses those before it. An [`Import`] holds all of it, and is cheap to run again after an answer. Nothing is guessed where it would change
//! a number: what cannot be known is a [`Question`], what looks wrong is a [`Doubt`] with a remedy, what is broken is a
//! [`crate::io::Problem`], and a name that nobody knows is listed once.

mod draft;
mod facts;
mod judge;
mod make;
mod read;
mod recipe;
mod report;
mod run;
mod understand;

pub use crate::parse::{Count, DateOrder, Decimal};
pub use draft::{Draft, DraftRow};
pub use facts::FileFacts;
pub use judge::Doubt;
pub use read::{FileError, Grid, GridForm, MAX_FILE, Watch};
pub use recipe::{
    Codes, Decision, DoubtKind, KEYS, Mapping, NamedColumn, Party, People, Recipe, RecipeError, Remedy, RowFilter,
    TableChoice, Target, When,
};
pub use report::{ColumnUse, DoubtLine, ImportReport, Preview, UnmatchedName};
pub use run::{Import, ImportError};
pub use understand::{Guess, Match, Meaning, Name, PlanError, Question, guess};
