//! One record while it is written.

use super::fields;
use crate::model::{AnyRecord, Dataset, Id, Table};
use crate::session::document::RowEdit;

/// One record while it is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// Its table.
    pub table: Table,
    /// The row that it changes; none: it is a new one.
    pub of: Option<Id>,
    /// The id that a new one is to have; none: one is made.
    pub wanted: Option<Id>,
    /// Name (see [`Column::field`](crate::model::Column::field)) and text of each field, in the order in which they are shown.
    pub fields: Vec<(&'static str, String)>,
}

impl Sheet {
    /// An empty one for a new record.
    pub(super) fn new(table: Table) -> Self {
        Self {
            table,
            of: None,
            wanted: None,
            fields: fields::of(table).map(|column| (column, String::new())).collect(),
        }
    }

    /// What a record says.
    pub(super) fn of(record: &dyn AnyRecord, of: Option<Id>) -> Self {
        let text = |field: &'static str| (field, fields::text(record, field));
        Self { table: record.table(), of, wanted: None, fields: fields::of(record.table()).map(text).collect() }
    }

    /// What a row would say that is not entered yet; none: it is one that goes.
    pub(super) fn of_row(data: &Dataset, row: &RowEdit) -> Option<Self> {
        let record = row.record.as_ref()?;
        let there = data.find(row.table, &row.id).is_some();
        let sheet = Self::of(&**record, there.then(|| row.id.clone()));
        Some(Self { wanted: (!there).then(|| row.id.clone()), ..sheet })
    }

    /// The text of a field; empty if there is none.
    pub fn text(&self, field: &str) -> &str {
        self.fields.iter().find(|(name, _)| *name == field).map_or("", |(_, text)| text)
    }

    /// Writes into a field.
    pub fn set(&mut self, field: &str, text: &str) {
        if let Some((_, old)) = self.fields.iter_mut().find(|(name, _)| *name == field) {
            text.clone_into(old);
        }
    }

    #[must_use]
    pub(super) fn with(mut self, field: &str, text: &str) -> Self {
        self.set(field, text);
        self
    }
}
