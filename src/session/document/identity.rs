//! What identifies a dataset, whatever path leads to it and whatever is there later.

use super::{datasets::Document, place::Place};
use crate::io::FileId;
use serde_json::{Map, Value, json};
use std::fs;

/// With what the place of an import begins.
const IMPORT: &str = "import:";

/// What tells a dataset from all others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Identity {
    /// An embedded one by its name, one in files by where it lies, without links.
    place: String,
    /// What it calls itself; none: nobody wrote that down.
    name: Option<String>,
    file: FileId,
    /// It is one file, and a new one whenever it is saved.
    is_file: bool,
}

impl Identity {
    /// That of a file that is open, counted from 0.
    pub fn of(document: &Document, at: usize) -> Self {
        let name = Some(document.bundle.own_name(at).to_owned());
        match &document.files[at].place {
            Place::Path(path) if document.files[at].imported => {
                let place = format!("{IMPORT}{}", path.display());
                Self { place, name: None, file: FileId::default(), is_file: false }
            }
            Place::Sample(sample) => {
                Self { place: format!("sample:{sample}"), name, file: FileId::default(), is_file: false }
            }
            Place::Path(path) => {
                let home = document.bundle.home(at).unwrap_or(path);
                let place = fs::canonicalize(home).unwrap_or_else(|_| home.to_owned());
                let (place, is_file) = (place.display().to_string(), home.is_file());
                Self { place, name, file: FileId::of(home), is_file }
            }
        }
    }

    /// What stands in the first line of a journal; none: it is of no dataset.
    pub fn read(head: &Value) -> Option<Self> {
        let number = |key: &str| head[key].as_str().and_then(|text| text.parse().ok());
        let file = FileId { born: number("born"), number: head["inode"].as_u64() };
        let name = head["name"].as_str().map(str::to_owned);
        let is_file = head["file"].as_bool().unwrap_or_default();
        Some(Self { place: head["dataset"].as_str()?.to_owned(), name, file, is_file })
    }

    /// The same for the first line of a journal.
    pub fn write(&self, head: &mut Map<String, Value>) {
        let Self { place, name, file, is_file } = self;
        head.insert("dataset".to_owned(), json!(place));
        head.insert("name".to_owned(), json!(name));
        head.insert("born".to_owned(), json!(file.born.map(|born| born.to_string())));
        head.insert("inode".to_owned(), json!(file.number));
        head.insert("file".to_owned(), json!(is_file));
    }

    /// Whether it is a dataset that was imported and lies nowhere.
    pub fn is_import(&self) -> bool {
        self.place.starts_with(IMPORT)
    }

    /// Where it lay; of an import, the table that it was made from.
    pub fn origin(&self) -> Place {
        match self.place.strip_prefix("sample:") {
            Some(name) => Place::Sample(name.to_owned()),
            None => Place::Path(self.place.strip_prefix(IMPORT).unwrap_or(&self.place).into()),
        }
    }

    /// Whether that dataset is where this one was, and is another.
    pub fn made_way_for(&self, now: &Self) -> bool {
        self.place == now.place && !self.is(now)
    }

    /// Whether a journal of this one is of that dataset. A folder is the one that was made then, wherever it is now, and no other is,
    /// even at its path; a zip file that was saved since is another file of the same name.
    pub fn is(&self, now: &Self) -> bool {
        let same_place = self.place == now.place;
        let same_name = self.name.is_none() || self.name == now.name;
        match (self.file.born, now.file.born) {
            (Some(then), Some(born)) if then == born => same_place || self.file.number == now.file.number,
            (Some(_), Some(_)) => same_place && same_name && self.is_file && now.is_file,
            _ => {
                let known = self.file.number.is_some() && self.file.number == now.file.number;
                same_name && (same_place || known)
            }
        }
    }
}
