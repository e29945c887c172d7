//! What an accepted card becomes: rows of the dataset, and the record that they join.

use crate::model::{AnyRecord, Dataset, HashSet, Id, Record, Table};
use crate::reading::{Candidate, CandidateKind, FoundEvent, enter_event, enter_one};
use crate::session::document::RowEdit;
use crate::session::jobs::read_text::TextRead;
use std::collections::BTreeMap;

/// The rows that a card makes, and what they join.
#[derive(Debug, Clone, PartialEq)]
pub struct Proposal {
    /// The rows; the source is among them if it is new.
    pub rows: Vec<RowEdit>,
    /// The row that holds its number.
    pub record: (Table, Id),
    /// The movement that they join as a second source or as a new stage; none: it is a record of its own.
    pub joins: Option<Id>,
}

impl Proposal {
    /// What a card makes; none: it has no sender. `alone`: as a record of its own, even where the dataset seems to tell it already.
    pub fn of(read: &TextRead, at: usize, data: &Dataset, alone: bool) -> Option<Self> {
        if let Some(event) = read.event(at) {
            return Self::of_event(read, event, data);
        }
        let candidate = read.card(at)?;
        let known = known(read, data);
        let mut after = data.clone();
        let made = enter_one(&read.found, candidate, &read.article, &known, alone, &mut after)?;
        let mut rows: Vec<RowEdit> = Vec::new();
        for table in [Table::Sources, Table::Movements, Table::Strengths, Table::Stages] {
            let new = after.records(table).skip(data.rows(table).len());
            rows.extend(new.map(|record| RowEdit::put(data, record.to_record())));
        }
        rows.extend(parts(read, candidate, data, &known, &made.id));
        let holds = match candidate.kind {
            CandidateKind::Movement => Table::Stages,
            CandidateKind::Strength => Table::Strengths,
        };
        let record = rows.iter().find(|row| row.table == holds).map(|row| (holds, row.id.clone()))?;
        let joins = (!made.is_new && holds == Table::Stages).then_some(made.id);
        Some(Self { rows, record, joins })
    }
}

impl Proposal {
    /// What an event makes; none: the dataset tells it already.
    fn of_event(read: &TextRead, event: &FoundEvent, data: &Dataset) -> Option<Self> {
        let mut after = data.clone();
        let id = enter_event(&read.found, event, &read.article, &mut after)?;
        let new = [Table::Sources, Table::Events]
            .into_iter()
            .flat_map(|table| after.records(table).skip(data.rows(table).len()).map(AnyRecord::to_record));
        let rows = new.map(|record| RowEdit::put(data, record)).collect();
        Some(Self { rows, record: (Table::Events, id), joins: None })
    }
}

/// The movements that cards became.
fn known(read: &TextRead, data: &Dataset) -> BTreeMap<String, Id> {
    let cards = read.found.candidates.iter().enumerate();
    let movement = |(at, candidate): (usize, &Candidate)| {
        let (table, id) = read.record(at)?;
        let id = match table {
            Table::Stages => data.stages.iter().find(|stage| stage.id == *id)?.movement.clone(),
            _ => id.clone(),
        };
        Some((candidate.id.clone(), id))
    };
    cards.filter_map(movement).collect()
}

/// Parts that were accepted before their whole are tied to it.
fn parts(read: &TextRead, whole: &Candidate, data: &Dataset, known: &BTreeMap<String, Id>, id: &Id) -> Vec<RowEdit> {
    let parts = read.found.candidates.iter().filter(|part| part.part_of.as_ref() == Some(&whole.id));
    let ids: HashSet<&Id> = parts.filter_map(|part| known.get(&part.id)).collect();
    let loose = data.movements.iter().filter(|row| ids.contains(&row.id) && row.part_of.is_none() && row.id != *id);
    let tied = loose.map(|row| {
        let mut row = row.clone();
        row.part_of = Some(id.clone());
        RowEdit::put(data, Record::Movement(row))
    });
    tied.collect()
}
