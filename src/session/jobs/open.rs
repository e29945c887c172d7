//! Datasets and foreign tables are opened: here, and nowhere else.

use crate::catalogue::catalogue;
use crate::import::{ImportError, Recipe, Watch};
use crate::io::{self, Loaded, OpenError, Package, Unpacking};
use crate::layers::layer_in;
use crate::session::document::{Document, JoinError, Place};
use crate::session::jobs::{host::Host, import::Importing, reading::Reading};
use std::path::{Path, PathBuf};

/// What was opened.
#[derive(Debug, Clone)]
pub enum Opened {
    /// Datasets as one view.
    Dataset(Document),
    /// A foreign table, which is to be decided about.
    Table(Importing),
    /// A layer, which is yet to be read.
    Layer(PathBuf),
    /// A file that is a table and a layer.
    Either(PathBuf),
}

/// Why nothing was opened.
#[derive(Debug, thiserror::Error)]
pub enum NotOpened {
    /// A dataset cannot be read.
    #[error(transparent)]
    Dataset(#[from] OpenError),
    /// A foreign table cannot be read.
    #[error(transparent)]
    Table(#[from] ImportError),
    /// Datasets are not looked at as one.
    #[error(transparent)]
    Join(#[from] JoinError),
}

/// Datasets, or one foreign table, that are to be opened.
#[derive(Debug)]
pub struct OpenJob {
    /// From where; several are one view.
    pub places: Vec<Place>,
    /// Says how far it has come, and stops it.
    pub reading: Reading,
    /// A file that is a layer as well is a table.
    pub table: bool,
}

impl OpenJob {
    /// Opens them. One file that is not a dataset is read as a foreign table.
    pub fn open(self, host: &dyn Host) -> Result<Opened, NotOpened> {
        let places: Vec<Place> = self.places.into_iter().map(Place::absolute).collect();
        let foreign =
            |error: &NotOpened| matches!(error, NotOpened::Dataset(OpenError::Foreign(_) | OpenError::NoPackage(_)));
        match (open_datasets(places.clone()), places.as_slice()) {
            (Err(error), [Place::Path(path)]) if path.is_file() && foreign(&error) => {
                match layer_in(path) {
                    Some(true) if !self.table => return Ok(Opened::Layer(path.clone())),
                    None if !self.table => return Ok(Opened::Either(path.clone())),
                    _ => {}
                }
                Ok(Opened::Table(open_table(path, &self.reading.0, host)?))
            }
            (document, _) => {
                let document = document?;
                document.prepare();
                Ok(Opened::Dataset(document))
            }
        }
    }
}

/// Opens a foreign table; one that is a public source by its recipe.
fn open_table(path: &Path, watch: &Watch, host: &dyn Host) -> Result<Importing, ImportError> {
    let source = host.library().and_then(|library| catalogue().iter().find(|entry| library.path(entry) == path));
    let recipe = source.and_then(|entry| Recipe::named(entry.recipe.as_ref()?).ok());
    Importing::open(path, recipe, host.today(), watch)
}

/// Opens datasets as one view.
pub fn open_datasets(places: Vec<Place>) -> Result<Document, NotOpened> {
    let all = Unpacking::default();
    let documents: Vec<Document> = places.into_iter().map(|place| open_among(place, &all)).collect::<Result<_, _>>()?;
    Ok(Document::joined(documents)?)
}

/// Opens a dataset.
pub fn open_dataset(place: Place) -> Result<Document, OpenError> {
    open_among(place, &Unpacking::default())
}

fn open_among(place: Place, all: &Unpacking) -> Result<Document, OpenError> {
    let Loaded { package, problems, .. } = match &place {
        Place::Sample(name) => io::sample(name),
        Place::Path(path) => Package::open_among(path, all),
    }?
    .whole()?;
    Ok(Document::new(package, problems, place))
}
