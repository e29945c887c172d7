//! What is open: the records of one dataset or several, made ready for questions, and how they are changed.

mod aids;
pub(in crate::session) mod datasets;
pub(in crate::session) mod edit;
pub(in crate::session) mod facets;
pub(in crate::session) mod file;
mod first_look;
mod identity;
pub(in crate::session) mod join;
pub(in crate::session) mod journal;
mod journal_file;
mod journal_line;
pub(in crate::session) mod lookup;
pub(in crate::session) mod name;
pub(in crate::session) mod place;
pub(in crate::session) mod ready;
pub(in crate::session) mod recovery;
mod turn;
pub(in crate::session) mod unfinished;

pub use datasets::Document;
pub use edit::{Edit, Logged, RowEdit, Unsaved};
pub use facets::{FacetCount, Facets};
pub use file::OpenFile;
pub use join::JoinError;
pub use journal::Journal;
pub use lookup::Lookup;
pub(in crate::session) use name::name_of;
pub use name::named_edit;
pub use place::Place;
pub use ready::public_days;
pub(in crate::session) use ready::publications;
pub use recovery::{Recovery, Side};
pub use unfinished::{Keep, Unfinished};
