//! Where the maps look.

use crate::geo::{Extent, ProjectionKind};
use crate::model::Code;
use crate::session::{state::State, view::Move};

/// A change of where a map looks.
#[derive(Debug, Clone, Copy)]
pub enum MapCommand {
    /// Draws the same place in another projection.
    Projection(ProjectionKind),
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
}

pub(super) fn change(state: &mut State, command: MapCommand) {
    match command {
        MapCommand::Projection(kind) => set_projection(state, kind),
        MapCommand::Hover(code) => state.transient.hover = code,
        MapCommand::Resize(size) => state.resize(size),
        MapCommand::Pan(by) => move_map(state, Move::Pan(by)),
        MapCommand::Zoom(factor, at) => move_map(state, Move::Zoom(factor, at)),
        MapCommand::Fit(extent) => move_map(state, Move::Fit(extent)),
        MapCommand::MoveOther(by) if state.move_other(by) => {}
        MapCommand::MoveOther(by) => move_map(state, by),
    }
}

/// Draws the same place in another projection.
pub(super) fn set_projection(state: &mut State, kind: ProjectionKind) {
    match state.fitted {
        Some(extent) => state.fit(extent, Some(kind)),
        None => state.camera.set_projection(kind),
    }
}

/// Moves the map of the day.
pub(super) fn move_map(state: &mut State, by: Move) {
    match by {
        Move::Pan([x, y]) => state.camera.pan(x, y),
        Move::Zoom(factor, at) => state.camera.zoom_at(at, factor),
        Move::Fit(extent) => return state.fit(extent, Some(state.camera.projection.kind())),
    }
    state.fitted = None;
}
