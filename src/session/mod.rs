//! What the window knows and does, without any window: state, commands, undo, timeline.
//!
//! Panels read [`State`] and push [`Command`]s; [`apply`] alone changes the state and returns the [`Effect`]s (reading files,
//! dialogs, the clipboard) that somebody with a window or a disk carries out. [`Derived`] keeps what follows from the state.
//!
//! ```
//! use laydown::{
//!     io, model::Code,
//!     session::{Action, Command, Derived, Document, OpenRequest, Place, Selection, State, apply},
//! };
//!
//! let loaded = io::sample("article-2022-02-13")?;
//! let document = Document::new(loaded.package, loaded.problems, Place::Sample("article-2022-02-13".into()));
//! let mut state = State::new(document, OpenRequest::default());
//! apply(&mut state, Command::SetDay("2022-02-10".parse()?));
//! apply(&mut state, Command::Select(Some(Selection::Host(Code::new("POL")))));
//! assert_eq!(Derived::new(&state).posture().day.to_string(), "2022-02-10");
//!
//! let stage = state.document.dataset().stages[0].id.clone();
//! apply(&mut state, Command::Delete(io::Table::Stages, stage));
//! assert!(state.document.is_changed());
//! apply(&mut state, Command::Do(Action::Undo));
//! assert!(!state.document.is_changed());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod commands;
mod derived;
mod document;
mod form;
mod jobs;
mod records;
mod state;
mod view;
mod words;

pub use commands::{Action, Command, Effect, ImportReply, Reply, Saved, Shortcut, apply};
pub use derived::{
    Derived, Facts, Fetch, Fetched, HostChart, HostCharts, Learnt, Standing, Today, changes_as_tsv, changes_in_window,
    event_days, greatest, place_of, sources_of, stages_of,
};
pub use document::{
    Document, Edit, Facet, FacetCount, Facets, JoinError, Journal, Lookup, OpenFile, Place, RowEdit, Unsaved,
};
pub use form::{Bulk, Fault, FieldKind, Form, PEOPLE, Sheet, kind_of, named_edit};
pub use jobs::{Doubts, ExportJob, Fetching, ImportStep, ImportView, Importing, JoinJob, Joined, Outgoing, Reading};
pub use records::{
    Cell, Column, Records, Sort, Summary, TableAsk, TableOptions, Usage, Usages, as_text, found, summary,
};
pub use state::{
    Choices, Dialog, Entering, FindingsView, History, Leave, Notice, Noting, Saving, Selection, State, Transient,
};
pub use view::{
    Breakdown, Camera, Centre, DateError, DateField, LONGEST_VIEW, Move, NoDate, OpenRequest, Options, Pane, Playback,
    SPEEDS, SidePage, VIEW_SCHEME, ViewError, next_change, parse_date, picture, previous_change, public_days,
};
pub use words::{Explanation, accepted, explained, remark, told};
