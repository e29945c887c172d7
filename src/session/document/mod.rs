//! What is open: the records of one dataset or several, made ready for questions, and how they are changed.

pub(in crate::session) mod edit;
pub(in crate::session) mod facets;
pub(in crate::session) mod journal;
pub(in crate::session) mod lookup;
pub(in crate::session) mod opened;

pub use edit::{Edit, RowEdit, Unsaved};
pub use facets::{FacetCount, Facets};
pub use journal::Journal;
pub use lookup::Lookup;
pub use opened::{Document, JoinError, OpenFile, Place};
