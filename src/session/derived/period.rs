//! What holds for all days of a dataset: the question without its day.

use crate::model::Code;
use crate::posture::{Grouping, Query, Series};
use crate::scene::{Measure, Unit};
use crate::session::{document::Document, state::State};

/// A question but for its day, and what is drawn of its answers.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Period {
    pub query: Query,
    pub measured: (Measure, Unit),
    /// The selected host.
    pub host: Option<Code>,
    /// Whether shares are drawn.
    shares: bool,
}

/// Shares of more days than this would take more memory than the rest of the program.
const MOST_DAYS: usize = 5_000;

/// Whether the numbers of a dataset through time can be stacked by that.
pub fn can_stack(document: &Document, by: Grouping) -> bool {
    by == Grouping::Stage || document.changes.len() <= MOST_DAYS
}

/// What series, days of change and the scale of symbols depend on.
pub(super) fn period(state: &State) -> Period {
    let (first, _) = state.document.span;
    Period {
        query: Query { day: first, ..state.settled() },
        measured: (state.choices.measure, state.choices.unit),
        host: state.choices.host(),
        shares: (state.options.stack).is_some_and(|by| by != Grouping::Stage && can_stack(&state.document, by)),
    }
}

/// The numbers of a period's host, or of all, through time.
pub(super) fn series(document: &Document, Period { query, host, shares, .. }: &Period) -> Series {
    let (first, last) = document.span;
    let (index, data) = (&document.index, document.dataset());
    if *shares {
        index.series_of_shares(data, *host, query, first, last)
    } else {
        index.series(data, *host, query, first, last)
    }
}
