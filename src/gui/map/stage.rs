//! The scene of a map, rebuilt only when what it depends on has changed.

use crate::scene::{MapCache, Scene, View, build};
use crate::session::{Derived, Pane, State};
use crate::{paint::egui::ScenePainter, posture::Query};

/// The scene that is shown, with what its painter keeps of it.
#[derive(Default)]
pub struct Stage {
    /// Draws it.
    pub painter: ScenePainter,
    shown: Option<(Key, Scene)>,
    /// The focus came back to the map by itself, and no ring shows it.
    pub quiet: bool,
}

impl std::fmt::Debug for Stage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Stage").field("shown", &self.shown.as_ref().map(|(key, _)| key)).finish_non_exhaustive()
    }
}

#[derive(Debug, Clone, PartialEq)]
struct Key {
    revision: u64,
    query: Query,
    view: View,
    /// Drawn without the records that are fetched later.
    behind: bool,
}

impl Stage {
    /// Brings the scene up to the state.
    pub fn update(&mut self, pane: Pane, state: &State, derived: &Derived, shapes: &mut MapCache) {
        let (query, view) = (state.query_of(pane), state.view_of(pane));
        let key = Key { revision: state.document.revision, query, view, behind: derived.is_behind() };
        if self.shown.as_ref().is_some_and(|(shown, _)| *shown == key) {
            return;
        }
        let scene = build(&derived.subject_of(state, pane), &key.view, shapes);
        self.shown = Some((key, scene));
    }

    /// What to draw, the view that it was made for, and what draws it; none before the first frame.
    pub fn parts(&mut self) -> Option<(&Scene, &View, &mut ScenePainter, &mut bool)> {
        let (key, scene) = self.shown.as_ref()?;
        Some((scene, &key.view, &mut self.painter, &mut self.quiet))
    }

    /// The number of the scene that is shown.
    #[cfg(test)]
    pub fn serial(&self) -> Option<u64> {
        self.shown.as_ref().map(|(_, scene)| scene.serial)
    }
}
