//! The table of records: which rows, in which order, and what stands in each cell. The window, the clipboard and the command
//! line show the same ones.

mod column;
mod line;
mod list;
mod records;
mod sort;
mod tsv;
mod usage;

pub use column::{Sort, TableColumn, TableOptions};
pub use list::TableAsk;
pub use records::Records;
pub use usage::{Usage, Usages};
