//! The names in a row: its own, and those by which it refers to others.

use super::{Each, Part};
use crate::model::HashMap;
use crate::{
    io::tables::{Entry, Table},
    model::{Dataset, Event, Evidence, Id, Movement, Source, Stage, Strength},
};

/// Sources have names of their own; all other tables share theirs.
pub(super) fn space(table: Table) -> usize {
    usize::from(table == Table::Sources)
}

/// Names that are others in the view, both ways.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Names {
    shown: HashMap<Id, Id>,
    own: HashMap<Id, Id>,
}

impl Names {
    pub fn add(&mut self, own: Id, shown: Id) {
        self.own.insert(shown.clone(), own.clone());
        self.shown.insert(own, shown);
    }

    /// The name in the view, where it is another one.
    pub fn shown(&self, own: &Id) -> Option<&Id> {
        self.shown.get(own)
    }

    /// The name in the file, where it is another one.
    pub fn own(&self, shown: &Id) -> Option<&Id> {
        self.own.get(shown)
    }
}

/// All names of records and of sources in some rows, also those that are only referred to.
pub(super) fn names_of(data: &Dataset) -> [Each<'_>; 2] {
    let (mut records, mut sources) = (Each::default(), Each::default());
    for r in &data.strengths {
        records.extend([Some(&r.id), r.counted_in.as_ref()].into_iter().flatten());
        sources.insert(&r.evidence.source);
    }
    for r in &data.movements {
        records.extend([Some(&r.id), r.part_of.as_ref(), r.counted_in.as_ref()].into_iter().flatten());
    }
    for r in &data.stages {
        records.extend([&r.id, &r.movement]);
        sources.insert(&r.evidence.source);
    }
    for r in &data.events {
        records.insert(&r.id);
        sources.insert(&r.evidence.source);
    }
    sources.extend(data.sources.iter().map(|r| &r.id));
    [records, sources]
}

/// From the names of a file to those of the view, or back.
pub(super) enum Way<'a> {
    Shown(&'a Part),
    Own(&'a Part),
}

impl Way<'_> {
    /// A row's own name.
    fn id(&self, space: usize, id: &mut Id) {
        let other = match self {
            Self::Shown(part) => part.names[space].shown(id),
            Self::Own(part) => part.names[space].own(id),
        };
        if let Some(other) = other {
            *id = other.clone();
        }
    }

    /// A record that a row refers to.
    fn record(&self, id: &mut Id) {
        let twin = match self {
            Self::Shown(part) => part.twins.get(id),
            Self::Own(part) => part.told.get(id),
        };
        match twin {
            Some(other) => *id = other.clone(),
            None => self.id(0, id),
        }
    }

    fn evidence(&self, evidence: &mut Evidence) {
        self.id(1, &mut evidence.source);
    }

    /// Turns the names of all rows.
    pub fn turn_all(&self, data: &mut Dataset) {
        let (Self::Shown(part) | Self::Own(part)) = self;
        if part.twins.is_empty() && part.names.iter().all(|names| names.shown.is_empty()) {
            return;
        }
        data.strengths.iter_mut().for_each(|row| row.turn(self));
        data.movements.iter_mut().for_each(|row| row.turn(self));
        data.stages.iter_mut().for_each(|row| row.turn(self));
        data.events.iter_mut().for_each(|row| row.turn(self));
        data.sources.iter_mut().for_each(|row| row.turn(self));
    }
}

/// A row whose names can be turned.
pub(super) trait Named {
    fn turn(&mut self, way: &Way<'_>);
}

impl Named for Strength {
    fn turn(&mut self, way: &Way<'_>) {
        way.id(0, &mut self.id);
        self.counted_in.iter_mut().for_each(|id| way.record(id));
        way.evidence(&mut self.evidence);
    }
}

impl Named for Movement {
    fn turn(&mut self, way: &Way<'_>) {
        way.id(0, &mut self.id);
        self.part_of.iter_mut().chain(&mut self.counted_in).for_each(|id| way.record(id));
    }
}

impl Named for Stage {
    fn turn(&mut self, way: &Way<'_>) {
        way.id(0, &mut self.id);
        way.record(&mut self.movement);
        way.evidence(&mut self.evidence);
    }
}

impl Named for Event {
    fn turn(&mut self, way: &Way<'_>) {
        way.id(0, &mut self.id);
        way.evidence(&mut self.evidence);
    }
}

impl Named for Source {
    fn turn(&mut self, way: &Way<'_>) {
        way.id(1, &mut self.id);
    }
}

impl Named for Entry {
    fn turn(&mut self, way: &Way<'_>) {
        match self {
            Self::Strength(row) => row.turn(way),
            Self::Movement(row) => row.turn(way),
            Self::Stage(row) => row.turn(way),
            Self::Event(row) => row.turn(way),
            Self::Source(row) => row.turn(way),
        }
    }
}
