//! What looks wrong before it enters: each doubt names its row, its kind and a remedy. Nothing is mended unasked; a verdict says what becomes
//! of a row by what was decided.

mod canon;
mod check;
mod doubling;
mod doubt;
mod duplicates;
mod points;
mod rows;
mod series;
mod tell;
mod verdict;

pub use check::check;
pub use doubt::Doubt;
pub use tell::tell;
pub use verdict::{Verdict, Verdicts, decided};
