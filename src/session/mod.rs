//! What the window knows and does, without any window: state, commands, undo, timeline.
//!
//! Panels read [`State`] and push [`Command`]s; [`apply`] alone changes the state and returns the [`Effect`]s (reading files,
//! dialogs, the clipboard) that somebody with a window or a disk carries out. [`Derived`] keeps what follows from the state.

mod action;
mod apply;
mod command;
mod dates;
mod derived;
mod facets;
mod lookup;
mod request;
mod state;
mod timeline;
mod today;
mod undo;

pub use action::{Action, Shortcut};
pub use apply::apply;
pub use command::{Command, Effect, Reply};
pub use dates::{NoDate, parse_date};
pub use derived::{Derived, greatest};
pub use facets::{Facet, FacetCount, Facets};
pub use lookup::Lookup;
pub use request::OpenRequest;
pub use state::{Breakdown, Choices, Dialog, Document, Notice, Options, Place, Selection, State, Transient};
pub use timeline::{DateError, DateField, Playback, SPEEDS, next_change, previous_change};
pub use today::Today;
pub use undo::History;
