//! Findings that the user accepts with a note, and reopens.

use crate::model::{Accepted, RecordRef};
use crate::posture::{FindingKind, accepted};
use crate::session::document::Edit;
use crate::session::state::{Notice, State};

/// Accepts the finding of a kind about records, or gives it another note.
pub(super) fn accept(state: &mut State, kind: FindingKind, records: &[RecordRef], note: &str) {
    let note = note.trim();
    let data = state.document.dataset();
    let ids: Vec<_> = records.iter().filter_map(|record| data.id(*record)).cloned().collect();
    if note.is_empty() || ids.is_empty() || ids.len() < records.len() {
        let text =
            if note.is_empty() { text!("notice-accept-needs-note") } else { text!("notice-accept-records-gone") };
        state.transient.notice = Some(Notice { text: text.to_owned(), is_error: true });
        return;
    }
    // In the file of its first record, which names those of other files by their short names.
    let bundle = &state.document.bundle;
    let file = where_accepted(state, kind, records).unwrap_or_else(|| bundle.file_of(records[0]));
    let ids = ids.iter().map(|id| bundle.name_for(file, id)).collect();
    let mut list = without(state, file, kind, records);
    list.push(Accepted { kind: kind.word().to_owned(), records: ids, note: note.to_owned() });
    let kept = if state.document.is_several() { bundle.label(file) } else { text!("notice-the-dataset") };
    let text = text!("notice-accepted", kept = kept);
    turn(state, file, list, text!("step-accept", kind = kind.word()), text);
}

/// Takes an acceptance back.
pub(super) fn take_back(state: &mut State, kind: FindingKind, records: &[RecordRef]) {
    if let Some(file) = where_accepted(state, kind, records) {
        let list = without(state, file, kind, records);
        let name = text!("step-reopen", kind = kind.word());
        turn(state, file, list, name, text!("notice-finding-open").to_owned());
    }
}

/// The acceptance of a finding, as the view has it.
fn one(state: &State, kind: FindingKind, records: &[RecordRef]) -> Option<Accepted> {
    accepted(state.document.dataset(), kind, records).cloned()
}

/// The file that accepts a finding.
fn where_accepted(state: &State, kind: FindingKind, records: &[RecordRef]) -> Option<usize> {
    let (bundle, one) = (&state.document.bundle, one(state, kind, records)?);
    let is = |file: usize, other: &Accepted| bundle.shown_accepted(file, other).as_ref() == Some(&one);
    (0..bundle.len()).find(|file| bundle.accepted(*file).iter().any(|other| is(*file, other)))
}

/// What a file accepts, but for one finding.
fn without(state: &State, file: usize, kind: FindingKind, records: &[RecordRef]) -> Vec<Accepted> {
    let (bundle, one) = (&state.document.bundle, one(state, kind, records));
    let other = |accepted: &&Accepted| one.is_none() || bundle.shown_accepted(file, accepted) != one;
    bundle.accepted(file).iter().filter(other).cloned().collect()
}

fn turn(state: &mut State, file: usize, list: Vec<Accepted>, name: String, text: String) {
    let back = state.document.turn(Edit::Accepted(file, list));
    state.history.record(name, back);
    state.transient.notice = Some(Notice { text, is_error: false });
}
