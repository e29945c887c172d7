//! Exports: the records of a dataset, or the answer about a day, as a data package, CSV, GeoJSON, a workbook or
//! Parquet. Each says how to cite it and which sources it draws on. What is missing stays empty, counts keep their low, best and high
//! number with their word, and the same data give the same bytes.
//!
//! [`Export`] turns the data into tables ([`Sheet`]); one file for each [`Format`] writes them.

mod citation;
mod csv;
mod error;
mod format;
mod geojson;
mod package;
#[cfg(feature = "parquet")]
mod parquet;
mod records;
mod sheet;
mod shown;
mod xlsx;

pub use citation::{Citation, Reference};
pub use csv::{CsvRows, write_csv};
pub use error::ExportError;
pub use format::Format;
pub use sheet::{Heading, Kind, Sheet, people_cells};
pub use shown::{Shown, posture_sheet, sources_of};

use crate::io::{Bundle, Cancel, Goal, Package};
use crate::model::{Dataset, Id, Source, Table};
use std::collections::BTreeSet;

/// What is exported, ready for any format.
///
/// ```
/// use laydown::{
///     export::{Export, Format},
///     io::{self, Cancel},
/// };
///
/// # let folder = tempfile::tempdir()?;
/// let package = io::sample("article-2022-02-13")?.package;
/// let path = folder.path().join("records.csv");
/// Export::records(&package).write(Format::Csv, &path, &Cancel::default())?;
/// assert!(std::fs::read_to_string(path)?.contains("Poland"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct Export<'a> {
    /// All in one table.
    one: Sheet<'a>,
    /// The same in the sheets of a workbook.
    many: Vec<Sheet<'a>>,
    /// Makes the records as they are into a package; none: an answer about a day.
    package: Option<Box<dyn Fn() -> Package + 'a>>,
    citation: Citation,
}

impl<'a> Export<'a> {
    /// All records of a dataset.
    pub fn records(package: &'a Package) -> Self {
        Self::of_records(&package.dataset, Box::new(|| package.clone()))
    }

    /// All records of several datasets, as one.
    pub fn bundle(bundle: &'a Bundle) -> Self {
        Self::of_records(bundle.dataset(), Box::new(|| bundle.whole()))
    }

    fn of_records(data: &'a Dataset, package: Box<dyn Fn() -> Package + 'a>) -> Self {
        Self {
            one: records::flat(data, records::all(data)),
            many: Table::ALL
                .into_iter()
                .map(|table| records::table(data, table))
                .chain([records::series(data)])
                .collect(),
            package: Some(package),
            citation: Citation::of_records(data),
        }
    }

    /// An answer about a day; `view` is the question as text.
    pub fn shown(shown: Shown<'a>, view: String) -> Self {
        let (data, claims) = (shown.data, shown::claims(shown));
        let used: BTreeSet<&Id> = sources_of(data, &claims).into_iter().collect();
        let rows = data.sources.iter().enumerate().filter(|(_, source)| used.contains(&source.id));
        let (rows, sources): (Vec<usize>, Vec<&Source>) = rows.unzip();
        let pages =
            vec![posture_sheet(shown), records::flat(data, claims), records::rows_of(data, Table::Sources, rows)];
        let citation = Citation::of_shown(shown, sources, view);
        Self { one: posture_sheet(shown), many: pages, package: None, citation }
    }

    /// How to cite it.
    pub fn citation(&self) -> &Citation {
        &self.citation
    }

    /// Writes it to a path, whole or not at all; an export of the same format that stands there is replaced, another file and the files of
    /// a dataset only where the goal says so.
    pub fn write(&self, format: Format, to: impl Into<Goal>, cancel: &Cancel) -> Result<(), ExportError> {
        let goal = &to.into();
        match format {
            Format::Folder | Format::Zip => {
                let package = self.package.as_ref().ok_or(ExportError::OnlyRecords)?;
                package::save(goal, package(), &self.citation)
            }
            Format::Csv => csv::save(goal, &self.one, &self.citation, cancel),
            Format::Geojson => geojson::save(goal, &self.one, &self.citation, cancel),
            Format::Xlsx => {
                let pages: Vec<&Sheet<'_>> = self.many.iter().filter(|sheet| sheet.len > 0).collect();
                goal.check(format.sniff())?;
                Ok(goal.write(format.sniff(), &xlsx::bytes(&pages, &self.citation, cancel)?)?)
            }
            Format::Parquet => self.parquet(goal, cancel),
        }
    }

    #[cfg(feature = "parquet")]
    fn parquet(&self, goal: &Goal, cancel: &Cancel) -> Result<(), ExportError> {
        goal.replace(Format::Parquet.sniff(), |mut out| parquet::write(&mut out, &self.one, &self.citation, cancel))
    }

    #[cfg(not(feature = "parquet"))]
    #[expect(clippy::unused_self, reason = "the other build uses all of them")]
    fn parquet(&self, _: &Goal, _: &Cancel) -> Result<(), ExportError> {
        Err(ExportError::NoParquet)
    }
}
