//! Datasets in and out. Every reader returns the valid records and a list of [`Problem`]s; none panics, whatever the input.
//!
//! A dataset is a data package: see `assets/datasets/README.md`. [`Package::open`] reads one from a folder or a zip file, [`sample`] one that is
//! built in, [`read_package`] one from any named bytes; all run the same code. A [`Bundle`] shows several as one. [`Package::save`] writes it back without losing what
//! Laydown did not understand.
//!
//! A dataset is read, changed and saved, and whatever Laydown does not understand is left as it is:
//!
//! ```
//! use laydown::{io::Package, model::Estimate};
//!
//! # let folder = tempfile::tempdir()?;
//! # let path = folder.path();
//! # laydown::io::sample("article-2022-02-13")?.package.save(path)?;
//! let mut package = Package::open(path)?.package;
//! let ordered = package.dataset.stages.iter_mut().find(|stage| stage.people == Estimate::exact(3_000)).unwrap();
//! ordered.people = Estimate::about(3_000);
//! package.save(path)?;
//!
//! let again = Package::open(path)?;
//! assert!(again.problems.is_empty());
//! assert_eq!(again.package.dataset, package.dataset);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod bounded;
mod bundle;
mod cancel;
mod contents;
mod cut;
mod folder;
mod load;
mod load_tables;
mod made;
mod manifest;
mod moment;
mod package;
mod problem;
mod resource;
mod samples;
mod save;
mod series;
mod suggest;
mod tables;
mod texts;
mod validate;
mod write;
mod zip;

pub use bounded::{MAX_JSON, MAX_LINE, MAX_TABLE, TextError, read_text};
pub use bundle::Bundle;
pub use cancel::{Cancel, Cancelled};
pub use folder::entries;
pub use load::{read_package, read_package_within};
pub use moment::open_file;
pub use package::{CITATION, Loaded, OpenError, Package};
pub use problem::{Problem, Severity};
pub use resource::table_resource;
pub use samples::{DEFAULT_SAMPLE, Sample, sample, samples};
pub use save::SaveError;
pub use tables::read_cells;
pub use validate::{Places, strange_codes, validate};
pub use write::{
    FileId, Goal, GoalError, InTheWay, Out, Sniff, There, WriteError, hold_file, is_stream, replace_file, same_file,
    write_file,
};
pub use zip::{Unpacking, other_name};
