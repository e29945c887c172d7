//! Possible issues before the import: each has its row, its kind and a fix. Nothing is fixed unasked; a verdict says what becomes of a row
//! by what was decided.

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
mod verdict;
mod within;

pub use beside::beside_question;
pub use blanks::blanks_question;
pub use canon::Canon;
pub use check::check;
pub use doubt::Doubt;
pub use dropped::dropped_question;
pub use parts::parts_question;
pub use several::several_question;
pub use tell::tell;
pub use within::parts_of;
pub use verdict::{Verdict, Verdicts, decided};
