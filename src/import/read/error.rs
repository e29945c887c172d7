//! Why a file cannot be imported.

use crate::io::Cancelled;
use std::path::PathBuf;

/// The largest file that is read, in bytes.
pub const MAX_FILE: u64 = 4 << 30;

/// A file cannot be imported.
#[derive(Debug, thiserror::Error)]
pub enum FileError {
    /// It does not exist or cannot be read.
    #[error("{}", text!("error-unreadable", path = .0.display().to_string(), cause = .1.to_string()))]
    Read(PathBuf, std::io::Error),
    /// It is a folder, pipe or device.
    #[error("{}", text!("error-no-file", path = .0.display().to_string()))]
    NoFile(PathBuf),
    /// It is too large.
    #[error("{}", text!("error-file-large", path = .0.display().to_string(), gigabytes = MAX_FILE >> 30))]
    TooLarge(PathBuf),
    /// It is empty.
    #[error("{}", text!("error-file-empty", name = .0))]
    Empty(String),
    /// It is not in a format that is read.
    #[error("{}", text!("error-file-foreign", name = .0))]
    Foreign(String),
    /// It is in one of the formats but damaged, or made to do harm.
    #[error("{}", text!("error-file-damaged", name = .0, format = *.1, cause = .2))]
    Broken(String, &'static str, String),
    /// This build cannot read it.
    #[error("{}", text!("error-file-parquet", name = .0))]
    NoParquet(String),
    /// There is no such table in it.
    #[error("{}", text!("error-no-table", name = .0, table = .1, names = .2))]
    NoTable(String, String, String),
    /// There are no records in it that Laydown wrote.
    #[error("{}", text!("error-not-ours", name = .0))]
    NotOurs(String),
    /// The import was cancelled.
    #[error("{}", text!("error-import-cancelled"))]
    Cancelled(#[from] Cancelled),
}
