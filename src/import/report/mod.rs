//! The result of an import: columns, names that are not recognised, possible issues, and a preview.

mod columns;
mod control;
mod lines;
mod preview;
mod summary;
mod tables;
mod unmatched;

pub use columns::ColumnUse;
pub use control::{ControlTotal, OutTotal};
pub use lines::DoubtLine;
pub use preview::Preview;
pub use summary::ImportReport;
pub use tables::TableUse;
pub use unmatched::UnmatchedName;
