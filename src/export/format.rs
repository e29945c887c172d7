//! The formats of exports.

use super::ExportError;
use crate::io::{Sniff, is_stream};
use std::{ffi::OsStr, path::Path};

/// A format of an export.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Format {
    /// A data package in a folder.
    Folder,
    /// A data package in a zip file.
    Zip,
    /// One table, with its citation in a file beside it.
    #[default]
    Csv,
    /// Points, with the citation among them.
    Geojson,
    /// A workbook.
    Xlsx,
    /// One table with typed columns.
    Parquet,
}

impl Format {
    /// All of them, in the order of menus.
    pub const ALL: &'static [Self] = &[Self::Csv, Self::Xlsx, Self::Geojson, Self::Parquet, Self::Zip, Self::Folder];

    /// Its name for readers.
    pub fn name(self) -> &'static str {
        match self {
            Self::Folder => text!("export-folder"),
            Self::Zip => text!("export-zip"),
            Self::Csv => "CSV",
            Self::Geojson => "GeoJSON",
            Self::Xlsx => text!("export-workbook"),
            Self::Parquet => "Parquet",
        }
    }

    /// How the names of its files end; a folder's in nothing.
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Folder => "",
            Self::Zip => "zip",
            Self::Csv => "csv",
            Self::Geojson => "geojson",
            Self::Xlsx => "xlsx",
            Self::Parquet => "parquet",
        }
    }

    /// What is written, in one sentence.
    pub fn sentence(self) -> &'static str {
        match self {
            Self::Folder => text!("export-folder-tip"),
            Self::Zip => text!("export-zip-tip"),
            Self::Csv => text!("export-csv-tip"),
            Self::Geojson => text!("export-geojson-tip"),
            Self::Xlsx => text!("export-workbook-tip"),
            Self::Parquet => text!("export-parquet-tip"),
        }
    }

    /// Whether it holds only records, not the numbers for a day.
    pub const fn is_package(self) -> bool {
        matches!(self, Self::Folder | Self::Zip)
    }

    /// Whether this build can write it.
    pub const fn is_built_in(self) -> bool {
        !matches!(self, Self::Parquet) || cfg!(feature = "parquet")
    }

    /// Whether the first bytes of a file are of this format; those of a table, that we wrote it.
    pub(super) fn sniff(self) -> Sniff {
        match self {
            Self::Folder | Self::Zip => |head| head.starts_with(b"PK"),
            Self::Csv => {
                |head| ["record,id,", "day,host,name,"].iter().any(|columns| head.starts_with(columns.as_bytes()))
            }
            Self::Geojson => |head| head.starts_with(b"{\"type\":\"FeatureCollection\",\"citation\":"),
            Self::Xlsx => {
                |head| head.starts_with(b"PK") && memchr::memmem::find(head, b"[Content_Types].xml").is_some()
            }
            Self::Parquet => |head| head.starts_with(b"PAR1"),
        }
    }

    /// The format of that name, which is its ending.
    pub fn named(name: &str) -> Result<Self, ExportError> {
        let format = Self::ALL.iter().copied().find(|format| format.ending().eq_ignore_ascii_case(name));
        format.ok_or_else(|| ExportError::Ending(name.to_owned()))
    }

    /// The format that a path asks for by its ending; without one a folder, or a table where it is a pipe.
    pub fn of(path: &Path) -> Result<Self, ExportError> {
        if is_stream(path) {
            let named = path.extension().and_then(OsStr::to_str).map(Self::named);
            return Ok(named.and_then(Result::ok).unwrap_or_default());
        }
        let Some(ending) = path.extension().and_then(OsStr::to_str).filter(|_| !path.is_dir()) else {
            return Ok(Self::Folder);
        };
        Self::named(ending)
    }
}
