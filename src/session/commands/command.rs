//! Everything that can change the state, room by room.

use super::{
    action::Action, choose::ChooseCommand, edit::EditCommand, export::ExportCommand, import::ImportCommand,
    layers::LayerCommand, map::MapCommand, open::OpenCommand, panel::PanelCommand, read::ReadCommand,
    save::SaveCommand, sources::SourceCommand, time::TimeCommand, tour::TourCommand,
};
use crate::session::jobs::{Answer, Finished, Question};
use crate::session::state::Dialog;

/// One change of the state.
#[derive(Debug, Clone)]
pub enum Command {
    /// What a menu, shortcut or the palette names.
    Do(Action),
    /// The days that are shown, and play.
    Time(TimeCommand),
    /// What is asked of the records.
    Choose(ChooseCommand),
    /// The user's own layers, ranges and distances.
    Layer(LayerCommand),
    /// Where the maps look.
    Map(MapCommand),
    /// What the panels beside the map show.
    Panel(PanelCommand),
    /// The records.
    Edit(EditCommand),
    /// Datasets and views that are opened.
    Open(OpenCommand),
    /// The foreign table that is being decided about.
    Import(ImportCommand),
    /// A text that is read for records.
    Read(ReadCommand),
    /// Datasets that are saved and left.
    Save(SaveCommand),
    /// Records, what is shown, or pictures that go out.
    Export(ExportCommand),
    /// Public sources.
    Source(SourceCommand),
    /// The tour of the window.
    Tour(TourCommand),
    /// Work is done, or why it is not.
    Done(Box<Finished>),
    /// A path that was asked for.
    Answered(Box<Question>, Answer),
    /// Lays something over the window, or takes it away.
    Show(Option<Dialog>),
    /// A message: what happened, or what went wrong.
    Notify(String, bool),
    /// Takes the message away.
    Dismiss,
    /// Puts text on the clipboard.
    CopyText(String),
    /// Puts so many rows of the table, as text, on the clipboard.
    CopyRows(String, usize),
}
