//! What the window knows and does, without any window: state, commands, undo, timeline.
//!
//! Panels read [`State`] and push [`Command`]s; [`apply`] alone changes the state and returns the [`Effect`]s (reading files,
//! dialogs, the clipboard) that somebody with a window or a disk carries out. [`Derived`] keeps what follows from the state.

mod action;
mod apply;
mod change_list;
mod command;
mod dates;
mod derived;
mod dialog;
mod edit;
mod explain;
mod facets;
mod form;
mod found;
mod host_charts;
mod importing;
mod journal;
mod learnt;
mod lookup;
mod options;
mod outgoing;
mod remark;
mod request;
mod sources;
mod standing;
mod state;
mod table;
mod timeline;
mod today;
mod told;
mod two_maps;
mod undo;
mod view_string;

pub use action::{Action, Shortcut};
pub use apply::apply;
pub use change_list::{changes_as_tsv, changes_in_window, place_of, sources_of, stages_of};
pub use command::{Command, Effect, ImportReply, Reply, Saved};
pub use dates::{NoDate, parse_date};
pub use derived::{Derived, greatest};
pub use dialog::{Dialog, FindingsView, Leave, Noting};
pub use edit::{Edit, RowEdit, Unsaved};
pub use explain::{Explanation, explained};
pub use facets::{Facet, FacetCount, Facets};
pub use form::{Bulk, Fault, FieldKind, Form, PEOPLE, Sheet, kind_of, named_edit};
pub use found::{Summary, found, summary};
pub use host_charts::{HostChart, HostCharts, event_days};
pub use importing::{Doubts, ImportStep, ImportView, Importing, Reading};
pub use journal::Journal;
pub use learnt::Learnt;
pub use lookup::Lookup;
pub use options::{Breakdown, Centre, Options, SidePage};
pub use outgoing::{ExportJob, Outgoing};
pub use remark::{accepted, remark};
pub use request::{Camera, OpenRequest};
pub use sources::Fetching;
pub use standing::{Facts, Standing};
pub use state::{Choices, Document, Entering, JoinError, Notice, OpenFile, Place, Saving, Selection, State, Transient};
pub use table::{Cell, Column, Records, Sort, TableAsk, TableOptions, Usage, Usages, as_text};
pub use timeline::{DateError, DateField, Playback, SPEEDS, next_change, previous_change};
pub use today::Today;
pub use told::told;
pub use two_maps::{Move, Pane, picture};
pub use undo::History;
pub use view_string::{LONGEST_VIEW, VIEW_SCHEME, ViewError};
