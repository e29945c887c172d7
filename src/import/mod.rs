//! Foreign tables become a dataset: CSV, TSV, XLSX, ODS, JSON, `GeoJSON`, Parquet, and any of them zipped.
//!
//! ```text
//! read → recipe → understand → draft → judge → make → run → report
//! ```
//!
//! | room         | what                                                                    | its main types                   |
//! |--------------|-------------------------------------------------------------------------|----------------------------------|
//! | `read`       | files, archives, texts, sheets: each table in one form                   | [`Grid`], [`Watch`]              |
//! | `recipe`     | what columns mean, which doubts are settled: a file to run again          | [`Recipe`]                       |
//! | `understand` | names and values of a table: a guess, questions, the plan for reading     | [`Guess`], [`Question`]          |
//! | `draft`      | its rows, understood: small, so that millions fit                        | [`Draft`]                        |
//! | `judge`      | what looks wrong, and what happens to each row                           | [`Doubt`]                        |
//! | `make`       | records with ids and sources                                             |                                  |
//! | `run`        | the import itself, on which all of these act in turn                      | [`Import`]                       |
//! | `report`     | the result: columns, issues, rows and what is imported from them         | [`ImportReport`], [`FileRow`]    |
//!
//! A room uses those before it. An [`Import`] holds all of it, and is cheap to run again after an answer. Nothing is guessed if it would change
//! a number: what the table leaves open is a [`Question`], a possible issue a [`Doubt`] with a fix, an invalid row a
//! [`crate::io::Problem`], and a name that is not recognised is listed once.
//!
//! A table is understood, the user is asked what it does not say, and the result is records:
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
pub use facts::{FileFacts, name_of};
pub use judge::Doubt;
pub use read::{FileError, Grid, GridForm, MAX_FILE, SheetStart, Watch, bytes as file_bytes, bytes_of as stream_bytes};
pub use recipe::{
    ANY_WORD, Codes, Decision, DoubtKind, KEYS, Lists, Mapping, NamedColumn, Party, People, RIVALS, Recipe,
    RecipeError, Remedy, RowFilter, TableChoice, Target, When,
};
pub use report::{
    ColumnHead, ColumnTotal, ColumnUse, ControlTotal, DoubtGroup, DoubtLine, DoubtLines, FileRow, ImportReport,
    OutTotal, RowCount, TableUse, ToldApart, UnmatchedName,
};
pub use run::{Import, ImportError};
pub use understand::{ALL_TABLES, Guess, Match, Meaning, Name, PlanError, Question, guess};
