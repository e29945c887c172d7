//! What the window knows and does, without any window: state, commands, undo, timeline.
//!
//! Panels read [`State`] and push [`Command`]s; [`apply`] alone changes the state and returns the [`Effect`]s (reading files,
//! dialogs, the clipboard) that somebody with a window or a disk carries out. [`Derived`] keeps what follows from the state.

mod commands;
mod derived;
mod document;
mod form;
mod jobs;
mod records;
mod state;
mod view;
mod words;

pub use commands::{Action, Command, Effect, ImportReply, Reply, Saved, apply};
pub use derived::{
    Derived, Facts, Fetch, Fetched, HostChart, HostCharts, Learnt, Standing, Today, changes_as_tsv, changes_in_window,
    event_days, greatest, place_of, sources_of, stages_of,
};
pub use document::{Document, Edit, FacetCount, Facets, JoinError, Journal, Lookup, OpenFile, Place, RowEdit, Unsaved};
pub use form::{Bulk, Fault, FieldKind, Form, Sheet, named_edit};
pub use jobs::{Doubts, ExportJob, Fetching, ImportStep, ImportView, Importing, JoinJob, Joined, Outgoing, Reading};
pub use records::{Records, Sort, Summary, TableAsk, TableColumn, TableOptions, Usage, Usages, summary};
pub use state::{
    Choices, Dialog, Entering, FindingsView, History, Leave, Notice, Noting, Saving, Selection, State, Steps, Trail,
    Transient,
};
pub use view::{
    Breakdown, Camera, Centre, DateError, DateField, LONGEST_VIEW, Move, OpenRequest, Options, Pane, Part, Playback,
    SPEEDS, SidePage, VIEW_SCHEME, ViewError, next_change, picture, previous_change, public_days,
};
pub use words::{Explanation, accepted, explained, remark, told};
