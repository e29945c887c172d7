//! The state: the document, what is asked of it, what lies over the window, what can be undone.

pub(in crate::session) mod dialog;
pub(in crate::session) mod now;
pub(in crate::session) mod undo;

pub use dialog::{Dialog, FindingsView, Leave, Noting};
pub use now::{Choices, Entering, Notice, Saving, Selection, State, Transient};
pub use undo::{History, Steps, Trail};
