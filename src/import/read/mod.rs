//! From a file to its tables. The content of a file decides its format, not its name.
//!
//! Each table first becomes a [`Grid`]: delimited UTF-8 text in which line numbers are the row numbers of the
//! original. What is unpacked is measured before it is held, and a panic in a third-party reader means a damaged file.

mod archive;
mod decode;
mod delimited;
mod encoding;
mod error;
mod file;
mod grid;
mod guard;
mod header;
mod json;
mod layout;
mod ods;
mod page;
#[cfg(feature = "parquet")]
mod parquet;
mod rows;
mod watch;
mod workbook;
mod writer;
mod xlsx;

pub use archive::description;
pub use decode::is_utf8;
pub use error::{FileError, MAX_FILE};
pub use file::{bytes, bytes_of, grids};
pub use grid::{Grid, GridForm, SheetStart, plain};
pub use rows::{LONGEST_ROW, MOST_LINES, Rows};
pub use watch::Watch;
pub use writer::LETTERS;
pub use writer::Writer;
