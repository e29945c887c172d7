//! Possible issues before the import: each has its row, its kind and a fix. Nothing is fixed unasked; a verdict says what happens to a row
//! according to what was decided.

mod asked;
mod beside;
mod blanks;
mod canon;
mod check;
mod doubling;
mod doubt;
mod dropped;
mod duplicates;
mod ends;
mod kin;
mod neighbours;
mod parting;
mod parts;
mod points;
mod rows;
mod second;
mod series;
mod several;
mod spans;
mod tell;
mod totals;
mod verdict;
mod within;

pub use asked::questions_of;
pub use check::check;
pub use doubt::Doubt;
pub use tell::tell;
pub use verdict::{Verdict, Verdicts, decided};
pub use within::parts_of;
