//! A state in the makeup and the size in which it goes out.

use crate::scene::Makeup;
use crate::session::state::State;

/// Gives a state's map a makeup and a size.
pub(super) fn make_up(state: &mut State, makeup: Makeup, size: [f32; 2]) {
    state.camera.makeup = makeup;
    state.resize(size);
    if let Some(extent) = state.fitted {
        let kind = state.camera.projection.kind();
        if !kind.is_globe() {
            state.fit(extent, Some(kind));
        }
    }
}
