//! Where there are so many records that looking at all of them would be felt.

use crate::model::{Code, Dataset, RecordRef};
use crate::session::document::Document;

/// A host of more movements than this is looked up on a thread, where the dataset is large.
const FEW: usize = 1_000;

/// Whether there are so many records that what looks at all of them on every day would be felt.
pub(super) fn large(data: &Dataset) -> bool {
    data.strengths.len() + data.stages.len() > 200_000
}

/// Whether so much is said of a host that a frame would be late.
pub(super) fn is_many(document: &Document, host: Code) -> bool {
    let moves = |record: &&RecordRef| matches!(record, RecordRef::Movement(_));
    large(document.dataset()) && document.lookup.of_host(host).iter().filter(moves).nth(FEW).is_some()
}
