//! Tables as files: how a row becomes a record and a record a row, by the columns of the schema.

mod head;
mod marks;
mod parts;
mod prints;
mod read;
mod write;

pub(super) use marks::Marks;
pub(super) use parts::{marks_of, read_parts};
pub(super) use prints::Prints;
pub use read::read_cells;
pub(super) use read::{Seen, more_rows, read, remark};
pub(super) use write::{Written, write};
