//! Records one by one: the table of them, and finding them by their words.

pub(in crate::session) mod found;
pub(in crate::session) mod table;

pub use found::{Summary, found, summary};
pub use table::{Cell, Column, Records, Sort, TableAsk, TableOptions, Usage, Usages, as_text};
