//! The numbers of single days, with what they are made of.

use crate::posture::{Accounts, Posture, Query};
use crate::{model::Day, scene::Measure, session::document::Document};

/// The two days that change compares; none in the other measures.
pub(super) type Ends = Option<[(Posture, Accounts); 2]>;

/// What holds at the end of the window's first day and on the day shown, both with all that moved since the dataset's first
/// day: what began before the window changes in it too. None in the other measures.
pub(super) fn ends(document: &Document, query: &Query, measure: Measure) -> Ends {
    let first = query.from.unwrap_or(document.span.0);
    let scope = Some(document.index.scope(query));
    let on = |day: Day| on(document, &Query { day, from: None, scope, ..query.clone() });
    measure.definition().compares.then(|| [on(first), on(query.day)])
}

/// A day's numbers and what they are made of.
pub(super) fn on(document: &Document, query: &Query) -> (Posture, Accounts) {
    let data = document.dataset();
    (document.index.posture(data, query), document.index.accounts(data, query))
}
