//! The records behind a number: those that made it, and no others.

use crate::model::{Dataset, RecordRef, Scope, StageKind};
use crate::posture::{Account, Change, Quantity};
use crate::{scene::Measure, words};

/// The movements that make up promised or arrived.
pub fn changes<'a>(changes: impl IntoIterator<Item = &'a Change>, quantity: Quantity) -> Vec<RecordRef> {
    let counts = |change: &&Change| words::number_of(change, quantity).is_some();
    changes.into_iter().filter(counts).map(|change| RecordRef::Movement(change.movement)).collect()
}

/// The strengths that are added up in a scope and what came and went since.
pub fn levels<'a>(accounts: impl IntoIterator<Item = &'a Account>, scope: Scope) -> Vec<RecordRef> {
    let levels = accounts.into_iter().flat_map(|account| account.added(scope));
    levels.flat_map(|level| level.records.iter().copied()).collect()
}

/// The records of a share that are behind its number in a measure.
pub fn share(data: &Dataset, records: &[RecordRef], measure: Measure) -> Vec<RecordRef> {
    let level = measure.definition().level.as_ref();
    let counts = |record: &RecordRef| match record {
        RecordRef::Movement(_) => level.is_none(),
        RecordRef::Strength(_) => level.is_some(),
        RecordRef::Stage(row) => {
            let kind = data.stages.get(*row as usize).map(|stage| stage.kind);
            let moved = matches!(kind, Some(StageKind::Arrived | StageKind::Withdrawn));
            moved && level.is_some_and(|level| level.goes_on)
        }
        RecordRef::Event(_) => false,
    };
    records.iter().filter(|record| counts(record)).copied().collect()
}
