//! Leaving what is open: nothing unsaved is lost unasked.

use super::open::{instead, open};
use super::{effect::Effect, time::show_day};
use crate::posture::Facet;
use crate::session::state::{Dialog, Notice, State};
use crate::session::{document::Place, jobs::Leave};

/// Leaves what is open; what is not saved is lost once the other one is there.
pub(super) fn discard(state: &mut State, leave: Leave) -> Vec<Effect> {
    state.transient.dialog = None;
    match leave {
        Leave::Quit => vec![Effect::Quit],
        Leave::Open(wanted) => instead(state, wanted, Some(state.document.revision)),
        Leave::Close(place) => {
            close(state, &place);
            Vec::new()
        }
    }
}

/// Leaves what is open, or asks first if it is not saved.
pub(super) fn leave(state: &mut State, leave: Leave) -> Vec<Effect> {
    let changed = match &leave {
        Leave::Open(wanted) => return open(state, wanted.clone()),
        Leave::Close(place) => state.document.files.iter().any(|file| file.place == *place && file.is_changed()),
        Leave::Quit => state.document.is_changed(),
    };
    if changed {
        state.transient.dialog = Some(Dialog::Unsaved(leave));
        return Vec::new();
    }
    discard(state, leave)
}

/// Closes one of several files. The last one stays: the window shows something.
fn close(state: &mut State, place: &Place) {
    let Some(file) = state.document.file(place).filter(|_| state.document.is_several()) else { return };
    let name = state.document.bundle.title(file).to_owned();
    state.document.close(file);
    // Names of the view may be others now, and files have other numbers.
    state.forget_steps();
    if let Some(form) = &mut state.transient.kept_form {
        form.into = 0;
    }
    let data = state.document.dataset();
    state.choices.filter.retain(|facet| !matches!(facet, Facet::Source(id) if data.source(id).is_none()));
    show_day(state, state.choices.day);
    state.transient.notice = Some(Notice::said(text!("notice-closed", name = name)));
}
