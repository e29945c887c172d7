//! The rows of a table, understood and not yet records: read on all cores, small, and without a text.

mod aside;
mod cells;
mod interner;
mod lists;
mod memory;
mod part;
mod parts;
mod repeat;
mod rows;
mod texts;
mod torn;

pub use parts::{read, rows_named};
pub use rows::{Aside, Beside, Draft, DraftRow, NONE};
pub use texts::{ColumnTexts, RowTexts};
