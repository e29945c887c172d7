//! The files of a package as they would be saved.

use super::bounded::MAX_TABLE;
use super::contents::Contents;
use super::load_tables::marks_again;
use super::manifest::{self, Manifest};
use super::package::{Kept, Package};
use super::save::SaveError;
use super::tables::{self, Written};
use crate::model::Table;
use std::borrow::Cow;

impl Package {
    /// The files of the package as they would be saved: name and bytes, `datapackage.json` last.
    /// Files that were not read in full, and whose records did not change, are left out.
    pub fn files(&self) -> Result<Vec<(String, Vec<u8>)>, SaveError> {
        Ok(self.written()?.into_iter().map(|(name, written)| (name, written.bytes)).collect())
    }

    /// The same, with where the rows of each table stand.
    pub(super) fn written(&self) -> Result<Vec<(String, Written)>, SaveError> {
        let mut files = Vec::new();
        let mut added = Vec::new();
        for (table, old) in Table::ALL.into_iter().zip(&self.tables) {
            let file = if old.file.is_empty() { table.file() } else { &old.file };
            let Some(written) = self.table(table, old, file)? else { continue };
            // A table that was found unlisted stays so: an unchanged package is written as it was.
            if old.contents.is_empty() || self.manifest.contents.is_empty() {
                added.push(table);
            }
            if !(old.partial && old.contents.are(&written.bytes)) {
                files.push((file.to_owned(), written));
            }
        }
        let old = &self.manifest;
        let there = old.contents.here();
        let bytes = match manifest::write(there, &Manifest::of(&self.dataset), &added) {
            Some(bytes) if !old.partial => bytes,
            // Broken: what it says is not known, and stays as long as the dataset says nothing either.
            _ if Manifest::of(&self.dataset) == Manifest::default() => there.to_vec(),
            _ if old.partial => return Err(SaveError::Partial(old.file.clone())),
            _ => return Err(SaveError::Broken(old.file.clone())),
        };
        if !old.partial {
            files.push((manifest::FILE.to_owned(), Written { bytes, ..Written::default() }));
        }
        Ok(files)
    }

    /// A table as it is written; none if there was none and nothing is to be written.
    fn table(&self, table: Table, old: &Kept, file: &str) -> Result<Option<Written>, SaveError> {
        let rows = self.dataset.rows(table);
        let bytes = self.bytes(old)?;
        let again = (old.marks.rows() == 0 && !bytes.is_empty()).then(|| marks_again(table, &bytes));
        let marks = again.as_ref().unwrap_or(&old.marks);
        match tables::write(table, &bytes, marks, rows) {
            _ if bytes.is_empty() && rows.is_empty() => Ok(None),
            Some(written) if old.partial && written.bytes != *bytes => Err(SaveError::Partial(file.to_owned())),
            Some(Written { lost: Some(id), .. }) => Err(SaveError::Lossy(id)),
            Some(written) if written.bytes.len() > MAX_TABLE && !old.partial => Err(SaveError::Large(file.to_owned())),
            Some(written) => Ok(Some(written)),
            None if rows.is_empty() => {
                Ok(Some(Written { bytes: bytes.into_owned(), marks: marks.clone(), lost: None }))
            }
            None => Err(SaveError::Broken(file.to_owned())),
        }
    }

    /// The bytes that were read of a file, of a large one from where they stand.
    fn bytes<'k>(&self, kept: &'k Kept) -> Result<Cow<'k, [u8]>, SaveError> {
        if let Contents::Here(bytes) = &kept.contents {
            return Ok(bytes.into());
        }
        let path = || self.home.clone().unwrap_or_default().join(&kept.file);
        match self.stands(&kept.file) {
            Ok(Some(bytes)) if kept.contents.are(&bytes) => Ok(bytes.into()),
            Ok(_) => Err(SaveError::Changed(path())),
            Err(error) => Err(SaveError::Io(path(), error)),
        }
    }
}
