//! What happens to what is read, and what closes the open dataset.

use crate::session::{document::Place, view::OpenRequest};

/// What becomes of a dataset that is being read.
#[derive(Debug, Clone, PartialEq)]
pub enum Entering {
    /// It takes the place of all that is open.
    Instead {
        /// The revision of the document of which what is not saved may be lost; none: nothing may be lost.
        let_go: Option<u64>,
        /// How it is to be shown; none: as it opens by itself.
        view: Option<Box<OpenRequest>>,
    },
    /// It is looked at beside what is open.
    Beside,
    /// It is one of the files that are open, read anew.
    Anew(Place),
}

impl Default for Entering {
    fn default() -> Self {
        Self::Instead { let_go: None, view: None }
    }
}

/// Datasets that are to be opened.
#[derive(Debug, Clone, PartialEq)]
pub struct Wanted {
    /// From where; several are one view.
    pub places: Vec<Place>,
    /// How they are to be shown; none: as they open by themselves.
    pub view: Option<Box<OpenRequest>>,
}

impl From<Vec<Place>> for Wanted {
    fn from(places: Vec<Place>) -> Self {
        Self { places, view: None }
    }
}

/// What makes the dataset be left.
#[derive(Debug, Clone, PartialEq)]
pub enum Leave {
    /// The window closes.
    Quit,
    /// Others open.
    Open(Wanted),
    /// One of several files is closed.
    Close(Place),
}
