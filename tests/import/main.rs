//! Tables of others, in every format, with the numbers that a reader of the file finds.

#[path = "../support/data.rs"]
mod data;
#[path = "../import_support/mod.rs"]
mod import_support;
#[path = "../support/kept.rs"]
mod kept;
#[path = "../support/mod.rs"]
mod support;

mod cases;
mod formats;
mod hostile;
mod judge;
mod own;
mod troopdata;
