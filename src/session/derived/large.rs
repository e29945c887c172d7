//! Datasets with so many records that looking at all of them would cause a noticeable delay.

use crate::model::{Code, Dataset, RecordRef};
use crate::session::document::Document;

/// A host of more movements than this is looked up on a thread, where the dataset is large, and so are the numbers of all on more days.
const FEW: usize = 1_000;

/// Whether there are so many records that what looks at all of them on every day would be felt.
pub(super) fn large(data: &Dataset) -> bool {
    data.strengths.len() + data.stages.len() > 200_000
}

/// Whether so much is said of a host, or of all, that a frame which draws it through time would be late.
pub(super) fn is_many(document: &Document, host: Option<Code>) -> bool {
    let Some(host) = host else { return document.changes.len() > FEW };
    let moves = |record: &&RecordRef| matches!(record, RecordRef::Movement(_));
    large(document.dataset()) && document.lookup().of_host(host).iter().filter(moves).nth(FEW).is_some()
}
