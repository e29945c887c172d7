//! Changes of the records.

use super::{accept, claims, rows, series};
use crate::model::{Id, OwnLayer, RecordRef, ReportSeries, Table, Texts};
use crate::posture::FindingKind;
use crate::session::document::{Edit, Place, RowEdit};
use crate::session::{form::Form, state::State};

/// A change of the records.
#[derive(Debug, Clone)]
pub enum EditCommand {
    /// Prefers a claim over its rivals, whatever the rule says; or lets the rule decide again.
    Prefer(Id, bool),
    /// Counts the people of strengths and movements in another record, in which they serve; none: by themselves.
    CountIn(Vec<RecordRef>, Option<RecordRef>),
    /// Accepts the finding of a kind about records, with a note.
    Accept(FindingKind, Vec<RecordRef>, String),
    /// Declares a series in a file, counted from 0, or changes what is said of it there.
    Declare(usize, ReportSeries),
    /// Writes the texts around the map of a file, counted from 0.
    Texts(usize, Texts),
    /// Takes back that a finding is accepted.
    TakeBack(FindingKind, Vec<RecordRef>),
    /// Adds or changes the records of a form; what is wrong with them is said, and the form stays.
    Enter(Box<Form>),
    /// Puts rows into the dataset as they are, in one step.
    Rows(Vec<RowEdit>),
    /// Deletes a record; a movement with its stages.
    Delete(Table, Id),
    /// Writes a text into a column of several rows of a table.
    Fill(Table, Vec<Id>, &'static str, String),
    /// Carries out again what an earlier run changed of a dataset and did not save.
    Recover(Place, Vec<Edit>),
    /// Lets go what an earlier run changed of a dataset and did not save.
    ForgetLeft(Place),
}

pub(super) fn change(state: &mut State, command: EditCommand) {
    match command {
        EditCommand::Prefer(id, on) => claims::prefer(state, &id, on),
        EditCommand::CountIn(records, target) => claims::count_in(state, &records, target),
        EditCommand::Accept(kind, records, note) => accept::accept(state, kind, &records, &note),
        EditCommand::Declare(file, one) => series::declare(state, file, one),
        EditCommand::Texts(file, texts) => keep_texts(state, file, texts),
        EditCommand::TakeBack(kind, records) => accept::take_back(state, kind, &records),
        EditCommand::Enter(form) => rows::enter(state, &form),
        EditCommand::Rows(edits) => rows::put(state, edits),
        EditCommand::Delete(table, id) => rows::delete(state, table, &id),
        EditCommand::Fill(table, ids, column, text) => rows::fill(state, table, &ids, column, &text),
        EditCommand::Recover(place, edits) => rows::recover(state, &place, &edits),
        EditCommand::ForgetLeft(_) => state.transient.dialog = None,
    }
}

/// Keeps the texts around the map in a file; the view has none of its own from then on.
fn keep_texts(state: &mut State, file: usize, texts: Texts) {
    let texts = Texts { layer: kept_layers(state, &texts), ..texts };
    if file < state.document.files.len() && state.document.bundle.texts(file) != texts {
        let back = state.document.turn(Edit::Texts(file, texts));
        state.history.record(text!("step-texts").to_owned(), back);
    }
    state.choices.texts = Texts::default();
}

/// Layers as a dataset keeps them: those within its folder by their path in it, each with the checksum that it has now.
fn kept_layers(state: &State, texts: &Texts) -> String {
    let mut layers = texts.layers();
    for layer in &mut layers {
        let path = state.layer_path(layer);
        if let Some(Ok(read)) = state.shelf.get(&path) {
            layer.sum.clone_from(&read.sum);
        }
        let inside = state.data_folder().and_then(|folder| Some(path.strip_prefix(folder).ok()?.display().to_string()));
        layer.path = inside.unwrap_or_else(|| path.display().to_string());
    }
    OwnLayer::written(&layers)
}
