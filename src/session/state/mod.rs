//! The state: the document, what is asked of it, what runs, what lies over the window, what can be undone.

mod camera;
pub(in crate::session) mod choices;
pub(in crate::session) mod date;
mod date_limits;
pub(in crate::session) mod dialog;
mod panes;
mod request;
pub(in crate::session) mod running;
pub(in crate::session) mod session;
mod shelf;
mod table;
mod tour;
pub(in crate::session) mod transient;
pub(in crate::session) mod undo;

pub use choices::{Choices, Selection};
pub use date::{DateError, DateField};
pub use dialog::{Dialog, FindingsView, GuideView, LayersTyped, Noting};
pub(in crate::session) use running::Ended;
pub use running::{Exporting, Fetching, LayerNow, ReadingNow, Running, Saving};
pub use session::State;
pub use shelf::{Shelf, Shelved};
pub use tour::{Tour, TourStep};
pub use transient::{Notice, Transient};
pub use undo::{History, Steps, Trail, Undoable};
