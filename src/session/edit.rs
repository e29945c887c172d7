//! Changes of the dataset that the user makes: which claim is preferred, who serves in whose strength, which finding is accepted. Each can be taken back, and what differs
//! from the files is known.

use super::Document;
use crate::{
    model::{Accepted, Dataset, Id, RecordRef},
    posture::Index,
};
use std::{collections::BTreeMap, sync::Arc};

/// A change of the records.
#[derive(Debug, Clone, PartialEq)]
pub enum Edit {
    /// Strengths and stages, and whether each is pinned.
    Pins(Vec<(RecordRef, bool)>),
    /// Strengths and movements, and the record in which the people of each are counted; none: by itself.
    CountedIn(Vec<(RecordRef, Option<Id>)>),
    /// All findings that are accepted from now on.
    Accepted(Vec<Accepted>),
}

/// What differs from the files: for each changed strength or stage whether it is pinned there, for each changed strength or movement
/// where it is counted there, and what is accepted there if that differs.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Unsaved {
    pins: BTreeMap<RecordRef, bool>,
    counted_in: BTreeMap<RecordRef, Option<Id>>,
    accepted: Option<Vec<Accepted>>,
    /// How many findings are accepted on one side only.
    findings: usize,
}

impl Unsaved {
    /// What differs between two states of one dataset with the same rows.
    pub fn between(saved: &Dataset, now: &Dataset) -> Self {
        let strengths = saved.strengths.iter().zip(&now.strengths).map(|(was, is)| (was.preferred, is.preferred));
        let stages = saved.stages.iter().zip(&now.stages).map(|(was, is)| (was.preferred, is.preferred));
        let strengths = (0..).zip(strengths).map(|(row, pins)| (RecordRef::Strength(row), pins));
        let all = strengths.chain((0..).zip(stages).map(|(row, pins)| (RecordRef::Stage(row), pins)));
        let pins = all.filter(|(_, (was, is))| was != is).map(|(record, (was, _))| (record, was)).collect();
        let counted = |data: &Dataset| -> BTreeMap<RecordRef, Option<Id>> {
            let strengths = (0..).zip(&data.strengths).map(|(row, r)| (RecordRef::Strength(row), r.counted_in.clone()));
            let movements = (0..).zip(&data.movements).map(|(row, r)| (RecordRef::Movement(row), r.counted_in.clone()));
            strengths.chain(movements).collect()
        };
        let now_counted = counted(now);
        let mut counted_in = counted(saved);
        counted_in.retain(|record, was| now_counted.get(record).is_some_and(|is| is != was));
        let mut unsaved = Self { pins, counted_in, ..Self::default() };
        unsaved.accept(&saved.accepted, &now.accepted);
        unsaved
    }

    /// Whether all is as in the files.
    pub fn is_empty(&self) -> bool {
        self.pins.is_empty() && self.counted_in.is_empty() && self.accepted.is_none()
    }

    /// How many things differ.
    pub fn count(&self) -> usize {
        self.pins.len() + self.counted_in.len() + self.findings
    }

    fn accept(&mut self, was: &[Accepted], is: &[Accepted]) {
        let saved = self.accepted.take().unwrap_or_else(|| was.to_vec());
        let lacks = |list: &[Accepted], other: &[Accepted]| list.iter().filter(|one| !other.contains(one)).count();
        self.findings = lacks(&saved, is) + lacks(is, &saved);
        self.accepted = (self.findings > 0).then_some(saved);
    }

    fn pin(&mut self, record: RecordRef, was: bool, is: bool) {
        differ(&mut self.pins, record, was, &is);
    }
}

/// Notes what a record's value is in the files, unless it is so again.
fn differ<T: PartialEq>(saved: &mut BTreeMap<RecordRef, T>, record: RecordRef, was: T, is: &T) {
    match saved.get(&record) {
        Some(there) if there == is => drop(saved.remove(&record)),
        None if was != *is => drop(saved.insert(record, was)),
        _ => {}
    }
}

impl Document {
    /// Carries out a change of the records; gives the change that takes it back.
    pub(super) fn turn(&mut self, edit: Edit) -> Edit {
        self.revision += 1;
        let data = &mut Arc::make_mut(&mut self.package).dataset;
        match edit {
            Edit::Pins(mut pins) => {
                for (record, on) in &mut pins {
                    if let Some(pin) = pin_of(data, *record) {
                        self.unsaved.pin(*record, *pin, *on);
                        std::mem::swap(pin, on);
                    }
                }
                self.index = Arc::new(Index::build(data, &super::state::region_members()));
                Edit::Pins(pins)
            }
            Edit::CountedIn(mut links) => {
                for (record, target) in &mut links {
                    if let Some(link) = link_of(data, *record) {
                        differ(&mut self.unsaved.counted_in, *record, link.clone(), target);
                        std::mem::swap(link, target);
                    }
                }
                self.index = Arc::new(Index::build(data, &super::state::region_members()));
                Edit::CountedIn(links)
            }
            Edit::Accepted(list) => {
                self.unsaved.accept(&data.accepted, &list);
                Edit::Accepted(std::mem::replace(&mut data.accepted, list))
            }
        }
    }
}

/// Where it is kept whether a strength or stage is pinned.
fn pin_of(data: &mut Dataset, record: RecordRef) -> Option<&mut bool> {
    match record {
        RecordRef::Strength(row) => data.strengths.get_mut(row as usize).map(|r| &mut r.preferred),
        RecordRef::Stage(row) => data.stages.get_mut(row as usize).map(|r| &mut r.preferred),
        RecordRef::Movement(_) | RecordRef::Event(_) => None,
    }
}

/// Where it is kept in which record the people of a strength or movement are counted.
fn link_of(data: &mut Dataset, record: RecordRef) -> Option<&mut Option<Id>> {
    match record {
        RecordRef::Strength(row) => data.strengths.get_mut(row as usize).map(|r| &mut r.counted_in),
        RecordRef::Movement(row) => data.movements.get_mut(row as usize).map(|r| &mut r.counted_in),
        RecordRef::Stage(_) | RecordRef::Event(_) => None,
    }
}

/// Whether a strength or stage is pinned.
pub(super) fn is_pinned(data: &Dataset, record: RecordRef) -> bool {
    match record {
        RecordRef::Strength(row) => data.strengths.get(row as usize).is_some_and(|r| r.preferred),
        RecordRef::Stage(row) => data.stages.get(row as usize).is_some_and(|r| r.preferred),
        RecordRef::Movement(_) | RecordRef::Event(_) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{io, session::Place};

    #[test]
    fn taken_back_or_done_anew_it_is_as_in_the_files() {
        let loaded = io::sample("article-2022-02-13").unwrap();
        let saved = loaded.package.dataset.clone();
        let mut document = Document::new(loaded.package, loaded.problems, Place::Sample("x".into()));
        let one = RecordRef::Stage(0);
        let back = document.turn(Edit::Pins(vec![(one, true), (RecordRef::Stage(99_999), true)]));
        assert!(is_pinned(document.dataset(), one) && document.unsaved.count() == 1);
        assert_eq!(document.unsaved, Unsaved::between(&saved, document.dataset()));
        let again = document.turn(back);
        assert!(document.unsaved.is_empty() && *document.dataset() == saved);
        document.turn(again);
        document.turn(Edit::Pins(vec![(one, false)]));
        assert_eq!((document.unsaved.is_empty(), document.revision), (true, 4));
        let link = vec![(RecordRef::Movement(1), Id::new("feb-2"))];
        let back = document.turn(Edit::CountedIn(link));
        assert_eq!((document.unsaved.count(), &document.unsaved), (1, &Unsaved::between(&saved, document.dataset())));
        document.turn(back);
        assert!(document.unsaved.is_empty() && *document.dataset() == saved);
    }
}
