//! Foreign tables: read, decided about, entered.

use crate::import::Watch;
use crate::session::{Dialog, Effect, ImportReply, ImportStep, Notice, Reading, State};
use crate::words::text;
use std::{path::Path, sync::Arc};

/// A fresh account of how far reading has come; the window keeps a core for itself.
pub(super) fn reading() -> Reading {
    Reading(Arc::new(Watch::beside_a_window()))
}

/// Shows a table that was read or decided about, unless something else was asked for since.
pub(super) fn finish(state: &mut State, reply: ImportReply) {
    let transient = &mut state.transient;
    if transient.loading.as_ref().is_none_or(|(request, _)| *request != reply.request) {
        return;
    }
    // Leave to lose what is not saved was given for this table. Entering it asks for it again; any other dataset asks anew.
    (transient.loading, transient.discarding) = (None, false);
    match reply.result {
        Ok(importing) => transient.dialog = Some(Dialog::Import(Box::new(importing))),
        Err(text) => {
            if let Some(Dialog::Import(importing)) = &mut transient.dialog {
                importing.busy = false;
            }
            transient.notice = Some(Notice { text, is_error: true });
        }
    }
}

/// Asks for something to be done with the table; nothing while another thing is being done.
fn ask(state: &mut State, effect: impl FnOnce(u64, crate::session::Importing, Reading) -> Effect) -> Vec<Effect> {
    let transient = &mut state.transient;
    let Some(Dialog::Import(importing)) = transient.dialog.as_mut().filter(|_| transient.loading.is_none()) else {
        return Vec::new();
    };
    transient.requests += 1;
    transient.loading = Some((transient.requests, importing.shown.file.clone()));
    transient.reading = reading();
    let effect = effect(transient.requests, (**importing).clone(), transient.reading.clone());
    importing.busy = true;
    vec![effect]
}

pub(super) fn step(state: &mut State, step: ImportStep) -> Vec<Effect> {
    ask(state, |request, importing, reading| Effect::Import { request, importing, step, reading })
}

pub(super) fn enter(state: &mut State) -> Vec<Effect> {
    let ready = matches!(&state.transient.dialog, Some(Dialog::Import(importing)) if importing.shown.can_enter());
    if !ready {
        let text = text!("notice-import-open-questions").to_owned();
        state.transient.notice = Some(Notice { text, is_error: true });
        return Vec::new();
    }
    let effects = ask(state, |request, importing, _| Effect::ImportEnter { request, importing });
    // Whoever opened the file let what was not saved go, or had nothing.
    state.transient.discarding |= !effects.is_empty();
    effects
}

pub(super) fn save_recipe(state: &mut State, path: &Path) {
    let Some(Dialog::Import(importing)) = &state.transient.dialog else { return };
    let written = importing.write_recipe(path);
    let is_error = written.is_err();
    let text = written.err().unwrap_or_else(|| text!("notice-recipe-saved", path = path.display().to_string()));
    state.transient.notice = Some(Notice { text, is_error });
}

/// Stops what is being read; what is open stays.
pub(super) fn stop(state: &mut State) {
    let transient = &mut state.transient;
    transient.discarding = false;
    if transient.loading.take().is_some() {
        transient.reading.0.cancel();
        if let Some(Dialog::Import(importing)) = &mut transient.dialog {
            importing.busy = false;
        }
        transient.notice = Some(Notice { text: text!("notice-reading-stopped").to_owned(), is_error: false });
    }
}
