//! What may go wrong on the way out.

use crate::io::{Cancelled, SaveError, WriteError};
use std::io;

/// Why nothing went out. What stood at the path before still does.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// Somebody stopped it.
    #[error("nothing was written: {0}")]
    Cancelled(#[from] Cancelled),
    /// No format has that ending.
    #[error(
        "“.{0}” is no format that can be written: end the name in .csv, .xlsx, .geojson, .parquet or .zip, or in nothing for a folder"
    )]
    Ending(String),
    /// Such a package holds records.
    #[error(
        "a data package holds records and no answer about a day: choose .csv, .xlsx, .geojson or .parquet, or the records"
    )]
    OnlyRecords,
    /// The table is longer than a sheet can be.
    #[error("{0} has {1} rows, more than a sheet of a workbook holds: choose .csv or .parquet")]
    TooLong(&'static str, usize),
    /// This build cannot.
    #[error("this build of Laydown has no Parquet: choose .csv or .xlsx, or build it with the feature “parquet”")]
    NoParquet,
    /// The data package was not saved.
    #[error(transparent)]
    Save(#[from] SaveError),
    /// The file was not written.
    #[error(transparent)]
    Write(#[from] WriteError),
    /// The operating system refuses.
    #[error("the file cannot be written ({0}): check the space on the disk")]
    Io(#[from] io::Error),
    /// The rows could not be written as CSV.
    #[error("the table cannot be written ({0}): check the space on the disk")]
    Csv(#[from] ::csv::Error),
    /// The rows could not be written as JSON.
    #[error("the file cannot be written ({0}): check the space on the disk")]
    Json(#[from] serde_json::Error),
    /// The workbook could not be made.
    #[error("the workbook cannot be made ({0}): choose .csv")]
    Xlsx(#[from] rust_xlsxwriter::XlsxError),
    /// The Parquet file could not be made.
    #[cfg(feature = "parquet")]
    #[error("the Parquet file cannot be made ({0}): choose .csv")]
    Parquet(#[from] ::parquet::errors::ParquetError),
}
