//! The ids of the maps, by which the keyboard knows them.

use crate::session::Pane;
use egui::Id;

/// A map's own id: that of the day is what the focus comes back to.
pub(super) fn id(pane: Pane) -> Id {
    Id::unique(match pane {
        Pane::Day => "map",
        Pane::Other => "other-map",
    })
}

/// Whether a widget is a map, which leaves its keys to the window.
pub fn is_map(widget: Id) -> bool {
    [Pane::Day, Pane::Other].into_iter().any(|pane| id(pane) == widget)
}
