//! What stands for all days of a dataset: the question but for its day.

use crate::model::Code;
use crate::posture::{Query, Series};
use crate::scene::{Measure, Unit};
use crate::session::{document::Document, state::State};

/// A question but for its day, the measure and the selected host.
pub(super) type Period = (Query, (Measure, Unit), Option<Code>);

/// What series, days of change and the scale of symbols depend on.
pub(super) fn period(state: &State) -> Period {
    let (first, _) = state.document.span;
    (Query { day: first, ..state.settled() }, (state.choices.measure, state.choices.unit), state.choices.host())
}

/// The numbers of a period's host, or of all, through time.
pub(super) fn series(document: &Document, (query, _, host): &Period) -> Series {
    let (first, last) = document.span;
    document.index.series(document.dataset(), *host, query, first, last)
}
