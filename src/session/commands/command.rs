//! All that can change the state, and all that the state asks of the world.

use crate::session::{
    Action, Breakdown, DateField, Dialog, Document, Edit, ExportJob, Form, ImportStep, Importing, JoinJob, Joined,
    Leave, Move, OpenRequest, Outgoing, Place, Reading, RowEdit, Selection, SidePage, TableOptions,
};
use crate::{
    catalogue::Kept,
    geo::{Extent, ProjectionKind},
    io::{Bundle, Cancel, Package},
    model::{Code, Day, Id, RecordRef, Scope, Table},
    posture::{Facet, FindingKind, Grouping},
    scene::{Measure, Switch, ThemeId},
};
use std::{path::PathBuf, sync::Arc};

/// A dataset that was read, or why it was not.
#[derive(Debug, Clone)]
pub struct Reply {
    /// The request that it answers.
    pub request: u64,
    /// The dataset with its problems, or one sentence.
    pub result: Result<Document, String>,
}

/// A foreign table that was read or decided about, or why it was not.
#[derive(Debug, Clone)]
pub struct ImportReply {
    /// The request that it answers.
    pub request: u64,
    /// The table, or one sentence.
    pub result: Result<Importing, String>,
}

/// A dataset that was saved, or why it was not.
#[derive(Debug, Clone)]
pub struct Saved {
    /// The request that it answers.
    pub request: u64,
    /// Where it was saved to.
    pub folder: PathBuf,
    /// The package as it stands there now, or one sentence.
    pub result: Result<Package, String>,
}

/// One change of the state.
#[derive(Debug, Clone)]
pub enum Command {
    /// What a menu, shortcut or the palette names.
    Do(Action),
    /// Shows a day.
    SetDay(Day),
    /// The day of the left one of two maps; none: the usual one.
    SetOther(Option<Day>),
    /// Sets a date as it was typed, or says why that is none.
    TypeDate(DateField, String),
    /// Takes back what was typed and is no date.
    ForgetTyped,
    /// Moves the window's start; none: the dataset's first day.
    SetFrom(Option<Day>),
    /// Known on a day; none: in hindsight.
    SetKnownOn(Option<Day>),
    /// Switches something on or off.
    Switch(Switch, bool),
    /// The scope of levels.
    SetScope(Option<Scope>),
    /// What the map shows.
    SetMeasure(Measure),
    /// The map's projection.
    SetProjection(ProjectionKind),
    /// Light or dark.
    SetTheme(ThemeId),
    /// Lets a facet's value through or no longer.
    Toggle(Facet),
    /// Words that must stand in a record.
    SetText(String),
    /// Selects, or nothing.
    Select(Option<Selection>),
    /// The country under the pointer.
    Hover(Option<Code>),
    /// The map's size in pixels.
    Resize([f32; 2]),
    /// Moves the map by pixels; the globe turns instead.
    Pan([f32; 2]),
    /// Magnifies by a factor around a point of the map, in pixels.
    Zoom(f64, [f32; 2]),
    /// Fits an extent.
    Fit(Extent),
    /// Moves the left one of two maps; both, where they are linked.
    MoveOther(Move),
    /// Lets time pass, seconds.
    Tick(f64),
    /// Days for each second of play.
    SetSpeed(u16),
    /// Whether play starts again at the end.
    SetLooping(bool),
    /// By what the side panel breaks numbers down.
    SetBreakdown(Breakdown),
    /// By what the chart through time is stacked; none: the numbers as lines.
    SetStack(Option<Grouping>),
    /// Whether small charts share one scale of people.
    SetSameScale(bool),
    /// Prefers a claim over its rivals, whatever the rule says; or lets the rule decide again.
    Prefer(Id, bool),
    /// Counts the people of strengths and movements in another record, in which they serve; none: by themselves.
    CountIn(Vec<RecordRef>, Option<RecordRef>),
    /// Accepts the finding of a kind about records, with a note.
    Accept(FindingKind, Vec<RecordRef>, String),
    /// Takes back that a finding is accepted.
    TakeBack(FindingKind, Vec<RecordRef>),
    /// Adds or changes the records of a form; what is wrong with them is said, and the form stays.
    Enter(Box<Form>),
    /// Puts rows into the dataset as they are, in one step.
    Rows(Vec<RowEdit>),
    /// Carries out again what an earlier run changed of a dataset and did not save.
    Recover(Place, Vec<Edit>),
    /// Files of a dataset were changed by somebody else.
    FilesChanged(Place, Vec<String>),
    /// Reads a dataset anew; what is not saved of it is lost.
    Reload(Place),
    /// Keeps a dataset as it is here: saving will write it over the changed files.
    KeepMine(Place),
    /// Lets go what an earlier run changed of a dataset and did not save.
    ForgetLeft(Place),
    /// Deletes a record; a movement with its stages.
    Delete(Table, Id),
    /// Writes a text into a column of several rows of a table.
    Fill(Table, Vec<Id>, &'static str, String),
    /// What the side panel shows.
    SetSidePage(SidePage),
    /// Opens datasets, several as one view; or asks first what becomes of those that are open.
    Open(Vec<Place>),
    /// Opens datasets in the place of those that are open.
    OpenInstead(Vec<Place>),
    /// Opens datasets beside those that are open, all as one view.
    AddBeside(Vec<Place>),
    /// Shows a view again; its dataset is opened if it is another one.
    OpenView(Box<OpenRequest>),
    /// A dataset was read.
    Loaded(Box<Reply>),
    /// A dataset was put beside what is open.
    Joined(Box<Joined>),
    /// A foreign table was read, or decided about.
    ImportRead(Box<ImportReply>),
    /// Decides something about the foreign table.
    Import(ImportStep),
    /// Makes a dataset of the foreign table and opens it.
    ImportEnter,
    /// Asks where to write the recipe of the foreign table.
    AskRecipe,
    /// Writes the recipe of the foreign table to a file.
    SaveRecipe(PathBuf),
    /// Stops what is being read.
    StopReading,
    /// Saves a dataset that is open to a folder.
    SaveTo(Place, PathBuf),
    /// Asks where to save a dataset that is open.
    SaveAs(Place),
    /// The dataset was saved.
    Saved(Box<Saved>),
    /// Saves the dataset, and then leaves it.
    SaveAndLeave(Leave),
    /// Leaves the dataset; what is not saved is lost.
    Discard(Leave),
    /// Leaves the dataset, or asks first if it is not saved.
    Leave(Leave),
    /// Lays something over the window, or takes it away.
    Show(Option<Dialog>),
    /// A message: what happened, or what went wrong.
    Notify(String, bool),
    /// Takes the message away.
    Dismiss,
    /// Saves the picture there.
    SavePicture(PathBuf),
    /// Asks where to let it go out, by a dialog of the desktop.
    AskExportPath(Outgoing),
    /// Lets records, or what is shown, go out.
    Export(Outgoing),
    /// The export of that request is done, to that path, or why not, in one sentence.
    Exported(u64, Result<PathBuf, String>),
    /// Stops the export.
    StopExport,
    /// Downloads a public source, whose licence is accepted.
    Fetch(String),
    /// So many bytes have come for that request, of so many if that is known.
    FetchProgress(u64, u64, Option<u64>),
    /// The download of that request is done, to that path, or why not, in one sentence.
    Fetched(u64, Result<PathBuf, String>),
    /// Stops the download.
    StopFetch,
    /// How much of each public source is here.
    SourcesSeen(Vec<Kept>),
    /// Opens a public source that is here: its table is imported by its recipe.
    OpenSource(String),
    /// Puts text on the clipboard.
    CopyText(String),
    /// What is shown of the table of records, and in which order.
    SetTable(TableOptions),
    /// Puts so many rows of the table, as text, on the clipboard.
    CopyRows(String, usize),
}

/// What the state asks of the world.
#[derive(Debug, Clone, PartialEq)]
pub enum Effect {
    /// Read a dataset and answer with [`Command::Loaded`].
    Load {
        /// The number to answer with.
        request: u64,
        /// From where; several are one view.
        places: Vec<Place>,
        /// Where it says how far it has come, and is stopped.
        reading: Reading,
    },
    /// Put a dataset beside what is open and answer with [`Command::Joined`].
    Join(Box<JoinJob>),
    /// Decide something about a foreign table and answer with [`Command::ImportRead`].
    Import {
        /// The number to answer with.
        request: u64,
        /// The table.
        importing: Importing,
        /// The decision.
        step: ImportStep,
        /// Where it says how far it has come, and is stopped.
        reading: Reading,
    },
    /// Make a dataset of a foreign table and answer with [`Command::Loaded`].
    ImportEnter {
        /// The number to answer with.
        request: u64,
        /// The table.
        importing: Importing,
    },
    /// Ask where to write the recipe of the foreign table.
    AskRecipe,
    /// Ask for a folder and open it.
    AskFolder {
        /// Beside what is open.
        beside: bool,
    },
    /// Ask for a file and open it.
    AskFile {
        /// Beside what is open.
        beside: bool,
    },
    /// Ask for a folder and save that dataset there.
    AskSaveFolder(Place),
    /// Save the dataset and answer with [`Command::Saved`].
    Save {
        /// The number to answer with.
        request: u64,
        /// The datasets that are open.
        bundle: Arc<Bundle>,
        /// Which of them.
        file: usize,
        /// To where.
        folder: PathBuf,
    },
    /// Ask where to save the picture.
    AskPicture,
    /// Save the map as a picture (by its ending: SVG or PNG).
    SavePicture(PathBuf),
    /// Ask where to let it go out and answer with the dialog again.
    AskExportPath(Outgoing),
    /// Let data go out to that path and answer with [`Command::Exported`].
    Export(Box<ExportJob>, PathBuf),
    /// Look up which public sources are here and answer with [`Command::SourcesSeen`].
    LookUpSources,
    /// Download a public source and answer with [`Command::Fetched`].
    Fetch {
        /// The number to answer with.
        request: u64,
        /// Its name in the list.
        name: String,
        /// The switch that stops it.
        cancel: Cancel,
    },
    /// Find the file of that public source and answer with [`Command::Open`].
    FindSource(String),
    /// Put the map on the clipboard.
    CopyPicture,
    /// Put text on the clipboard.
    CopyText(String),
    /// Close the window.
    Quit,
}
