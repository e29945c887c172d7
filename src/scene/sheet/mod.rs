//! Sheets: several pictures, tables, charts and lists on one page.

mod chart;
mod setting;
mod table;

pub use chart::{Chart, Curve};
pub use setting::SheetFrame;
pub use table::Tabled;
