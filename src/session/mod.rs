//! What the window knows and does, without any window: state, commands, undo, timeline.
//!
//! Panels read [`State`] and push [`Command`]s; [`apply`] alone changes the state and returns the [`Effect`]s (work that
//! takes time, questions, the clipboard) that the window or the command line carries out: see [`Host`]. [`Derived`] keeps what follows from the state.
//!
//! ```
//! use laydown::{
//!     io, model::{Code, Table},
//!     session::{
//!         Action, ChooseCommand, Command, Derived, Document, EditCommand, OpenRequest, Place, Selection, State, TimeCommand, apply,
//!     },
//! };
//!
//! let loaded = io::sample("article-2022-02-13")?;
//! let document = Document::new(loaded.package, loaded.problems, Place::Sample("article-2022-02-13".into()));
//! let mut state = State::new(document, OpenRequest::default());
//! apply(&mut state, Command::Time(TimeCommand::Day("2022-02-10".parse()?)));
//! apply(&mut state, Command::Choose(ChooseCommand::Select(Some(Selection::Host(Code::new("POL"))))));
//! assert_eq!(Derived::new(&state).posture().day.to_string(), "2022-02-10");
//!
//! let stage = state.document.dataset().stages[0].id.clone();
//! apply(&mut state, Command::Edit(EditCommand::Delete(Table::Stages, stage)));
//! assert!(state.document.is_changed());
//! apply(&mut state, Command::Do(Action::Undo));
//! assert!(!state.document.is_changed());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod commands;
mod derived;
mod document;
mod explain;
mod form;
mod jobs;
mod publish;
mod records;
mod report;
mod state;
mod view;

pub use commands::{
    Action, ChooseCommand, Command, EditCommand, Effect, ExportCommand, ImportCommand, LayerCommand, MapCommand,
    OpenCommand, PanelCommand, ReadCommand, SaveCommand, SourceCommand, TimeCommand, TourCommand, apply,
};
pub use derived::{
    Derived, Facts, Fetch, Fetched, HostChart, HostCharts, Learnt, Today, can_stack, changes_as_tsv, changes_in_window,
    event_days, greatest, picture, sources_of, stages_of,
};
pub use document::{
    Document, Edit, FacetCount, Facets, JoinError, Journal, Keep, Logged, Lookup, OpenFile, Place, Recovery, RowEdit,
    Side, Unfinished, Unsaved, named_edit, public_days,
};
pub use explain::{Explanation, explained};
pub use form::{Bulk, Fault, FieldKind, Form, Sheet, second_report};
pub use jobs::{
    Afterwards, Answer, Asked, CardState, Coming, DecideJob, Done, Doubts, Entering, ExportJob, FetchJob, Finished,
    Host, ImportPage, ImportStep, ImportView, Importing, Inline, Job, JoinJob, Joined, LayerJob, Leave, MarkOf,
    NameAsked, NoRecipe, NotOpened, NumberMark, OnMap, OpenJob, Opened, Outgoing, Proposal, Publishing, Question,
    ReadAsk, ReadJob, Reading, RecipeJob, ReconciledDay, Reconciliation, SaveJob, Started, TextRead, Ticket, Wanted,
    at_home, bring, imported, left_out, looked_at, of_thing, open_dataset, open_datasets, people_of, recipe, reconcile,
    unsound, why,
};
pub use publish::{
    FilmForm, FilmJob, PageJob, PictureJob, PrintJob, STYLES, dressed, is_page, page_address, plate, preview, style,
    thumbnail, usual_hold,
};
pub use records::{Records, Sort, Summary, TableAsk, TableColumn, TableOptions, Usage, Usages, summary};
pub use report::{Report, ReportBlock, ReportFigure, ReportItem, ReportJob, report_state};
pub use state::{
    Choices, DateError, DateField, Dialog, Exporting, Fetching, FindingsView, GuideView, History, LayerNow,
    LayersTyped, Notice, Noting, ReadingNow, Running, Saving, Selection, Shelf, Shelved, State, Steps, Tour, TourStep,
    Trail, Transient,
};
pub use view::{
    Breakdown, Camera, Centre, FilmStep, INCH, LONGEST_VIEW, Move, OPTIONS, OpenRequest, Options, Pane, Part, Playback,
    Print, PrintKind, ReportAsk, ReportKind, SPEEDS, SheetKind, SidePage, Template, Turned, VIEW_SCHEME, ViewError,
    next_change, previous_change,
};
