//! The result of an import: columns, names that are not recognised, possible issues, and the rows of the file with what is imported from each.

mod asked;
mod columns;
mod control;
mod heads;
mod lines;
mod problems;
mod provenance;
mod room;
mod rows;
mod summary;
mod tables;
mod unmatched;

pub use columns::ColumnUse;
pub use control::{ColumnTotal, ControlTotal, OutTotal};
pub use heads::{ColumnHead, ToldApart};
pub use lines::{DoubtGroup, DoubtLine, DoubtLines};
pub use rows::{FileRow, RowCount};
pub use summary::ImportReport;
pub use tables::TableUse;
pub use unmatched::UnmatchedName;
