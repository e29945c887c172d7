//! Running reports that the user declares, or says to be complete or not.

use crate::model::ReportSeries;
use crate::session::document::Edit;
use crate::session::state::{Notice, State};

/// Declares a series in a file, or changes what is said of it there.
pub(super) fn declare(state: &mut State, file: usize, series: ReportSeries) {
    let mut list = state.document.bundle.series(file).to_vec();
    let at = list.iter().position(|other| other.name == series.name);
    let same = at.is_some_and(|at| list[at] == series);
    if same || file >= state.document.files.len() {
        let text = text!("notice-nothing-changed").to_owned();
        state.transient.notice = Some(Notice { text, is_error: false });
        return;
    }
    let name = if series.complete {
        text!("step-series-complete", name = series.text())
    } else {
        text!("step-series-not-complete", name = series.text())
    };
    match at {
        Some(at) => list[at] = series,
        None => list.push(series),
    }
    let back = state.document.turn(Edit::Series(file, list));
    state.history.record(name.clone(), back);
    state.transient.notice = Some(Notice { text: text!("notice-done", name = name), is_error: false });
}
