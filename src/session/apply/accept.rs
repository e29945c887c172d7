//! Findings that the user accepts with a note, and takes back.

use super::super::{Edit, Notice, State, accepted};
use crate::{
    model::{Accepted, RecordRef},
    posture::{Finding, FindingKind},
};

/// Accepts the finding of a kind about records, or gives it another note.
pub(super) fn accept(state: &mut State, kind: FindingKind, records: &[RecordRef], note: &str) {
    let note = note.trim();
    let data = state.document.dataset();
    let ids: Vec<_> = records.iter().filter_map(|record| data.id(*record)).cloned().collect();
    if note.is_empty() || ids.is_empty() || ids.len() < records.len() {
        let text = if note.is_empty() { "Write a note: why is it accepted?" } else { "Its records are gone" };
        state.transient.notice = Some(Notice { text: format!("{text} Nothing was changed"), is_error: true });
        return;
    }
    let mut list = without(state, kind, records);
    list.push(Accepted { kind: kind.word().to_owned(), records: ids, note: note.to_owned() });
    turn(state, list, format!("accept a finding ({})", kind.word()), "Accepted: kept in the dataset with its note");
}

/// Takes an acceptance back.
pub(super) fn take_back(state: &mut State, kind: FindingKind, records: &[RecordRef]) {
    let list = without(state, kind, records);
    if list != state.document.dataset().accepted {
        turn(state, list, format!("no longer accept a finding ({})", kind.word()), "The finding is open again");
    }
}

/// What is accepted, but for one finding.
fn without(state: &State, kind: FindingKind, records: &[RecordRef]) -> Vec<Accepted> {
    let data = state.document.dataset();
    let finding = Finding { kind, host: None, whose: None, text: String::new(), records: records.to_vec() };
    let one = accepted(data, &finding);
    data.accepted.iter().filter(|other| one != Some(other)).cloned().collect()
}

fn turn(state: &mut State, list: Vec<Accepted>, name: String, text: &str) {
    let back = state.document.turn(Edit::Accepted(list));
    state.history.record_edit(name, state.choices.clone(), back);
    state.transient.notice = Some(Notice { text: text.to_owned(), is_error: false });
}
