//! What came of an import, told: what columns are taken for, what nobody knows, what is doubtful, and the first rows as they would enter.

mod columns;
mod lines;
mod preview;
mod summary;
mod unmatched;

pub use columns::ColumnUse;
pub use lines::DoubtLine;
pub use preview::Preview;
pub use summary::ImportReport;
pub use unmatched::UnmatchedName;
