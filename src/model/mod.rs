//! The records of a dataset and the words they are written in. Nothing here reads, writes or draws.

mod code;
mod dataset;
mod day;
mod definition;
mod estimate;
mod hash;
mod place;
mod records;
mod words;

pub use code::{Code, CodeError};
pub use dataset::{Accepted, Coverage, Dataset, License, RecordRef};
pub use day::{Dated, Day, DayError, DayRange, Precision};
pub(crate) use definition::defined;
pub use definition::{Choice, Shortcut};
pub use estimate::{Estimate, Word};
pub use hash::{HashMap, HashSet};
pub use place::{Host, LatLon, Origin, Region};
pub use records::{Event, Evidence, Id, Movement, Source, Stage, Strength};
pub(crate) use words::words;
pub use words::{AsOf, Command, Component, EventKind, Review, Scope, StageKind, Tier, UnknownWord};
