//! Why a file cannot be imported.

use crate::io::Cancelled;
use std::path::PathBuf;

/// The largest file that is read, in bytes.
pub const MAX_FILE: u64 = 4 << 30;

/// A file cannot be imported.
#[derive(Debug, thiserror::Error)]
pub enum FileError {
    /// It is not there or cannot be read.
    #[error("“{0}” cannot be read ({1}): check the path and its permissions")]
    Read(PathBuf, std::io::Error),
    /// It is a folder, pipe or device.
    #[error("“{0}” is no regular file: name the file to import")]
    NoFile(PathBuf),
    /// It is too large.
    #[error("“{0}” has more than {max} GB: split it into parts", max = MAX_FILE >> 30)]
    TooLarge(PathBuf),
    /// It is empty.
    #[error("“{0}” has no table in it: choose a file with a header row and rows below it")]
    Empty(String),
    /// It is no format that is read.
    #[error("“{0}” is no table that can be read: save it as CSV, XLSX, ODS, JSON, GeoJSON or Parquet")]
    Foreign(String),
    /// It is one of the formats and broken, or made to do harm.
    #[error("“{0}” cannot be read as {1} ({2}): save it anew, or as CSV")]
    Broken(String, &'static str, String),
    /// This build cannot read it.
    #[error("“{0}” is a Parquet file, and this build of laydown has no Parquet: save it as CSV")]
    NoParquet(String),
    /// There is no such table in it.
    #[error("“{0}” has no table “{1}”: choose one of {2}")]
    NoTable(String, String, String),
    /// The reading was stopped.
    #[error("the reading was cancelled; nothing was written")]
    Cancelled(#[from] Cancelled),
}
