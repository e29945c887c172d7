//! The formats of exports.

use super::ExportError;
use crate::io::{Sniff, is_stream};
use std::{ffi::OsStr, path::Path};

/// How the program names itself in a file that has no columns of its own.
const PROGRAM: &[u8] = b"Laydown ";

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

    /// Whether a file is an export of this format. A dataset is none: it is saved, not made anew.
    pub(super) fn sniff(self) -> Sniff {
        match self {
            Self::Folder | Self::Zip => |_| false,
            Self::Csv => {
                |there| ["record,id,", "day,host,name,"].iter().any(|columns| there.begins(columns.as_bytes()))
            }
            Self::Geojson => |there| there.begins(b"{\"type\":\"FeatureCollection\",\"citation\":"),
            Self::Xlsx => |there| there.has_in("docProps/core.xml", PROGRAM),
            Self::Parquet => |there| there.begins(b"PAR1") && there.has_last(PROGRAM),
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
