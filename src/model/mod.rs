//! The records of a dataset and the words they are written in. Nothing here reads files or draws.

mod circles;
mod code;
mod colors;
mod dataset;
mod day;
mod definition;
mod estimate;
mod hash;
mod layers;
mod part;
mod place;
mod rows_by_id;
mod schema;
mod second;
mod texts;
mod thing;
mod words;

pub use circles::circles;
pub use code::{Code, CodeError};
pub use colors::{OwnColors, OwnColorsError};
pub use dataset::{Accepted, Coverage, License, RecordRef, ReportSeries};
pub use day::{Dated, Day, DayError, DayRange, Precision};
pub(crate) use definition::defined;
pub use definition::{Choice, Shortcut};
pub use estimate::Estimate;
pub use hash::{HashMap, HashSet};
pub use layers::{OwnLayer, OwnLayerError};
pub use part::part_names;
pub use place::{Host, LatLon};
pub use rows_by_id::RowsById;
pub use schema::{
    AnyRecord, Cell, CellFault, Chapter, Column, Dataset, Event, Evidence, Field, Gathered, Id, Kind, Listed, Movement,
    Names, Origin, PEOPLE, Rank, Record, Row, Rows, Said, SharedText, Source, Spot, Stage, Strength, Suggest, Table,
    Things, as_text, from_text, in_quotes, quoted, runs,
};
pub use second::{NEAR, same_steps};
pub use texts::{Texts, class_bounds};
pub use thing::Thing;
pub(crate) use words::words;
pub use words::{AsOf, Command, Component, EventKind, Region, Review, Scope, StageKind, Tier, UnknownWord, Word};
