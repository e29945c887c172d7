//! The user's own layers, ranges and distances.

use super::effect::Effect;
use crate::geo::{geodesic, reaches, ways};
use crate::io::Cancel;
use crate::layers::Layer;
use crate::model::{LatLon, OwnLayer, Texts};
use crate::session::jobs::{Coming, Job, LayerJob, Question};
use crate::session::state::{LayerNow, Notice, State};
use crate::words;
use std::path::PathBuf;
use std::sync::Arc;

/// A change of what is drawn on the map besides.
#[derive(Debug, Clone)]
pub enum LayerCommand {
    /// Has the files read that are not yet.
    Read,
    /// Adds a file on top of the others.
    Add(PathBuf),
    /// Asks for a file by a dialog of the desktop.
    Ask,
    /// Shows these layers, those below first.
    Show(Vec<OwnLayer>),
    /// Reads the file of a layer anew.
    Again(OwnLayer),
    /// Stops what is being read.
    Stop,
    /// Draws these ranges, as they are written.
    Ranges(String),
    /// Draws these distances, as they are written.
    Distances(String),
    /// A place was pointed at while a distance is measured.
    Point(LatLon),
}

pub(super) fn change(state: &mut State, command: LayerCommand) -> Vec<Effect> {
    match command {
        // What follows every change does it.
        LayerCommand::Read => {}
        LayerCommand::Ask => return vec![Effect::Ask(Question::Layer)],
        LayerCommand::Add(path) => add(state, path),
        LayerCommand::Show(layers) => show(state, &layers),
        LayerCommand::Again(layer) => {
            let path = state.layer_path(&layer);
            state.shelf.forget(&path);
            // What it is now is what is meant.
            let mut layers = state.own_layers();
            layers.iter_mut().filter(|own| **own == layer).for_each(|own| own.sum.clear());
            show(state, &layers);
        }
        LayerCommand::Stop => {
            if let Some(now) = &state.running.layer {
                now.cancel.stop();
            }
        }
        LayerCommand::Ranges(text) => match reaches(&text) {
            Ok(_) => state.choices.texts.range = or_nothing(text, &state.document.dataset().texts.range),
            Err(error) => state.transient.notice = Some(Notice::error(error.to_string())),
        },
        LayerCommand::Distances(text) => match ways(&text) {
            Ok(_) => state.choices.texts.distance = or_nothing(text, &state.document.dataset().texts.distance),
            Err(error) => state.transient.notice = Some(Notice::error(error.to_string())),
        },
        LayerCommand::Point(at) => point(state, at),
    }
    Vec::new()
}

/// The text of a view; where it is empty and the dataset has one, the word for nothing.
fn or_nothing(text: String, of_dataset: &str) -> String {
    if text.is_empty() && !of_dataset.is_empty() { Texts::NOTHING.to_owned() } else { text }
}

/// Adds a file on top of the layers.
pub(super) fn add(state: &mut State, path: PathBuf) {
    let path = std::path::absolute(&path).unwrap_or(path);
    let mut layers = state.own_layers();
    if layers.len() == OwnLayer::MOST {
        state.transient.notice = Some(Notice::error(text!("model-layer-most", most = OwnLayer::MOST)));
        return;
    }
    let text = path.display().to_string();
    if OwnLayer::list(&text).is_ok_and(|read| read.len() == 1 && read[0].path == text) {
        layers.push(OwnLayer::of(text));
        show(state, &layers);
    } else {
        state.transient.notice = Some(Notice::error(text!("model-layer-path", text = text)));
    }
}

fn show(state: &mut State, layers: &[OwnLayer]) {
    state.choices.texts.layer = or_nothing(OwnLayer::written(layers), &state.document.dataset().texts.layer);
}

/// The first place of a distance, or the second one, which says how far it is.
fn point(state: &mut State, at: LatLon) {
    let Some(measuring) = &mut state.transient.measuring else { return };
    let Some(from) = measuring.take() else {
        *measuring = Some(at);
        state.transient.notice = Some(Notice::said(text!("layer-measure-second")));
        return;
    };
    state.transient.measuring = None;
    let (km, bearing) = geodesic::way(from, at);
    let place = |LatLon { lat, lon }: LatLon| format!("{lat:.3},{lon:.3}");
    let (from, to) = (place(from), place(at));
    let said = text!("layer-measured", from = from.as_str(), to = to.as_str(), way = words::way(km, bearing));
    state.transient.notice = Some(Notice::said(said));
    let [_, before] = state.choices.texts.or(&state.document.dataset().texts).measured().map(str::to_owned);
    let between = if before.is_empty() { "" } else { "; " };
    state.choices.texts.distance = format!("{before}{between}{from}:{to}");
}

/// Begins to measure a distance, or no longer does.
pub(super) fn measure(state: &mut State) {
    let begins = state.transient.measuring.is_none();
    state.transient.measuring = begins.then_some(None);
    let text = if begins { text!("layer-measure-first") } else { text!("layer-measure-stopped") };
    state.transient.notice = Some(Notice::said(text));
}

/// Has the next file read that the layers want; one that nobody wants any more is stopped.
pub(super) fn follow(state: &mut State) -> Vec<Effect> {
    if let Some(now) = &state.running.layer {
        let wanted = state.own_layers().iter().any(|layer| state.layer_path(layer) == now.path);
        if !wanted {
            now.cancel.stop();
        }
        return Vec::new();
    }
    let Some(path) = state.unread_layer() else { return Vec::new() };
    let (ticket, coming, cancel) = (state.running.ticket(), Coming::default(), Cancel::default());
    let job = LayerJob { path: path.clone(), coming: coming.clone(), cancel: cancel.clone() };
    state.running.layer = Some(LayerNow { ticket, path, coming, cancel });
    Effect::start(ticket, Job::Layer(job))
}

/// A file was read, or why it was not.
pub(super) fn read(state: &mut State, was: &LayerNow, result: Result<Arc<Layer>, String>) {
    state.shelf.put(was.path.clone(), result);
    let layers = state.own_layers();
    let Some(layer) = layers.iter().find(|layer| state.layer_path(layer) == was.path) else { return };
    let failed = state.shelf.get(&was.path).is_some_and(Result::is_err);
    let remarks = state.layer_remarks(layer);
    let n = state.shelf.get(&was.path).and_then(|read| read.as_ref().ok()).map_or(0, |read| read.rows.len());
    state.transient.notice = Some(match remarks.as_slice() {
        [] => Notice::said(text!("layer-read", name = layer.title(), n = n)),
        [first, ..] if failed => Notice::error(first.clone()),
        [first, ..] => Notice::said(text!("layer-read-with", name = layer.title(), n = n, first = first.as_str())),
    });
}
