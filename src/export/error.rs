//! Why an export fails.

use crate::io::{Cancelled, GoalError, SaveError, WriteError};
use std::io;

/// Why nothing was exported. What was at the path before still is.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// It was cancelled.
    #[error("{}", text!("error-export-cancelled"))]
    Cancelled(#[from] Cancelled),
    /// No format has that ending.
    #[error("{}", text!("error-export-ending", ending = .0))]
    Ending(String),
    /// A data package holds records.
    #[error("{}", text!("error-export-records"))]
    OnlyRecords,
    /// The table is longer than a sheet can be.
    #[error("{}", text!("error-export-rows", name = *.0, n = .1))]
    TooLong(&'static str, usize),
    /// This build cannot.
    #[error("{}", text!("error-export-no-parquet"))]
    NoParquet,
    /// The data package was not saved.
    #[error(transparent)]
    Save(#[from] SaveError),
    /// Something else is in the way.
    #[error(transparent)]
    Goal(#[from] GoalError),
    /// The file was not written.
    #[error(transparent)]
    Write(#[from] WriteError),
    /// The operating system refuses.
    #[error("{}", text!("error-export-file", cause = .0.to_string()))]
    Io(#[from] io::Error),
    /// The rows could not be written as JSON.
    #[error("{}", text!("error-export-file", cause = .0.to_string()))]
    Json(#[from] serde_json::Error),
    /// The workbook could not be made.
    #[error("{}", text!("error-export-workbook", cause = .0.to_string()))]
    Xlsx(#[from] rust_xlsxwriter::XlsxError),
    /// The Parquet file could not be made.
    #[cfg(feature = "parquet")]
    #[error("{}", text!("error-export-parquet", cause = .0.to_string()))]
    Parquet(#[from] ::parquet::errors::ParquetError),
}
