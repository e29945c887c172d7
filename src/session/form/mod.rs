//! Forms in which records are added and changed: texts in fields, checked while they are typed, that become rows in one step.

mod bulk;
mod check;
mod fields;
mod ids;
mod name;

pub use bulk::Bulk;
pub use check::Fault;
pub use fields::FieldKind;
pub(super) use name::name_of;
pub use name::named_edit;

use crate::model::{AnyRecord, Code, Dataset, Day, Id, Table};
use crate::session::{Document, RowEdit};

/// Records while they are written, a sheet each: a new movement has its first stage with it, and a new source where one is added.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Form {
    /// The records, in the order in which they are shown.
    pub sheets: Vec<Sheet>,
    /// Somebody wanted to enter it already: what is missing is told too.
    pub tried: bool,
    /// The file that new records go into, counted from 0.
    pub into: usize,
}

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
    fn new(table: Table) -> Self {
        Self {
            table,
            of: None,
            wanted: None,
            fields: fields::of(table).map(|column| (column, String::new())).collect(),
        }
    }

    /// What a record says.
    fn of(record: &dyn AnyRecord, of: Option<Id>) -> Self {
        let text = |field: &'static str| (field, fields::text(record, field));
        Self { table: record.table(), of, wanted: None, fields: fields::of(record.table()).map(text).collect() }
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
    fn with(mut self, field: &str, text: &str) -> Self {
        self.set(field, text);
        self
    }
}

impl Form {
    /// A new record of a table; a movement with its first stage.
    pub fn new(table: Table) -> Self {
        let first = (table == Table::Movements).then(|| Sheet::new(Table::Stages).with("stage", "announced"));
        Self { sheets: [Sheet::new(table)].into_iter().chain(first).collect(), tried: false, into: 0 }
    }

    /// A new record by itself.
    pub fn one(table: Table) -> Self {
        Self { sheets: vec![Sheet::new(table)], tried: false, into: 0 }
    }

    /// A new movement between two countries, first heard of on a day.
    pub fn movement(origin: Option<Code>, host: Option<Code>, day: Day) -> Self {
        let mut form = Self::new(Table::Movements);
        let text = |code: Option<Code>| code.map_or_else(String::new, |code| code.to_string());
        form.sheets[0].set("origin", &text(origin));
        form.sheets[0].set("sender", &text(origin));
        form.sheets[0].set("host", &text(host));
        form.sheets[1].set("day", &day.to_string());
        form
    }

    /// A new strength in a country on a day.
    pub fn strength(host: Option<Code>, day: Day) -> Self {
        let mut form = Self::new(Table::Strengths);
        form.sheets[0].set("host", &host.map_or_else(String::new, |host| host.to_string()));
        form.sheets[0].set("day", &day.to_string());
        form
    }

    /// A new event on a day.
    pub fn event(day: Day) -> Self {
        let mut form = Self::new(Table::Events);
        form.sheets[0].set("day", &day.to_string());
        form
    }

    /// A new stage of a movement.
    pub fn stage(movement: &Id, day: Day) -> Self {
        let sheet = Sheet::new(Table::Stages).with("movement", movement.as_str()).with("day", &day.to_string());
        Self { sheets: vec![sheet], tried: false, into: 0 }
    }

    /// A record as it is; none: there is no such row.
    pub fn edit(data: &Dataset, table: Table, id: &Id) -> Option<Self> {
        let (_, record) = data.find(table, id)?;
        Some(Self { sheets: vec![Sheet::of(record, Some(id.clone()))], tried: false, into: 0 })
    }

    /// A new record that says the same as another; none: there is no such row.
    pub fn copy(data: &Dataset, table: Table, id: &Id) -> Option<Self> {
        let (_, record) = data.find(table, id)?;
        let mut sheets = vec![Sheet::of(record, None).with("preferred", "")];
        if table == Table::Movements {
            let stages = data.stages.iter().filter(|stage| stage.movement == *id);
            sheets.extend(stages.map(|stage| Sheet::of(stage, None)));
        }
        Some(Self { sheets, tried: false, into: 0 })
    }

    /// What it does, in a few words.
    pub fn title(&self) -> String {
        let verb = if self.sheets.first().is_some_and(|sheet| sheet.of.is_some()) { "Change" } else { "New" };
        let what = self.sheets.first().map_or("record", |sheet| sheet.table.one());
        format!("{verb} {what}")
    }

    /// Whether a new source is among the sheets.
    pub fn has_new_source(&self) -> bool {
        self.sheets.iter().skip(1).any(|sheet| sheet.table == Table::Sources)
    }

    /// Adds a sheet for a new source, or takes it away.
    pub fn toggle_source(&mut self) {
        if self.has_new_source() {
            self.sheets.retain(|sheet| sheet.table != Table::Sources);
        } else {
            self.sheets.push(Sheet::new(Table::Sources));
        }
    }

    /// The file of its records.
    pub fn file(&self, document: &Document) -> usize {
        let first = self.sheets.first().and_then(|sheet| Some((sheet.table, sheet.of.as_ref()?)));
        first.map_or(self.into, |(table, id)| document.bundle.file(table, id))
    }

    /// The same with its new records going into a file, counted from 0.
    #[must_use]
    pub fn into_file(self, into: usize) -> Self {
        Self { into, ..self }
    }

    /// The rows that it makes, or what is wrong: the form stays until all is right. Nothing is changed yet.
    pub fn rows(&self, data: &Dataset) -> Result<Vec<RowEdit>, Vec<Fault>> {
        check::rows(self, data)
    }

    /// The same where several files may be open: a row refers to rows of its own file only.
    pub fn rows_in(&self, document: &Document) -> Result<Vec<RowEdit>, Vec<Fault>> {
        let rows = self.rows(document.dataset())?;
        match document.foreign(self.into, &rows) {
            None => Ok(rows),
            Some((sheet, column, what)) => {
                let remedy = "Choose one of the same file, or add it there first".to_owned();
                Err(vec![Fault { sheet, field: column.to_owned(), what, remedy }])
            }
        }
    }

    /// Remarks about rows that could be entered: what contradicts their relatives.
    pub fn remarks(&self, data: &Dataset, rows: &[RowEdit]) -> Vec<Fault> {
        check::remarks(data, rows)
    }
}

#[cfg(test)]
mod tests;
