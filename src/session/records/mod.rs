//! Records one by one: the table of them, and each in a line.

pub(in crate::session) mod summary;
pub(in crate::session) mod table;

pub use summary::{Summary, summary};
pub use table::{Records, Sort, TableAsk, TableColumn, TableOptions, Usage, Usages};
