//! Forms in which records are added and changed: texts in fields, checked while they are typed, that become rows in one step.

mod bulk;
mod check;
mod fields;
mod ids;
mod sheet;

pub use bulk::Bulk;
pub use check::{Fault, second_report};
pub use fields::FieldKind;
pub use sheet::Sheet;

use crate::model::{Code, Dataset, Day, Id, Table};
use crate::session::document::{Document, RowEdit};

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

    /// An existing record; none: it is not found.
    pub fn edit(data: &Dataset, table: Table, id: &Id) -> Option<Self> {
        let (_, record) = data.find(table, id)?;
        Some(Self { sheets: vec![Sheet::of(record, Some(id.clone()))], tried: false, into: 0 })
    }

    /// A copy of a record; none: it is not found.
    pub fn copy(data: &Dataset, table: Table, id: &Id) -> Option<Self> {
        let (_, record) = data.find(table, id)?;
        let mut sheets = vec![Sheet::of(record, None).with("preferred", "")];
        if table == Table::Movements {
            let stages = data.stages.iter().filter(|stage| stage.movement == *id);
            sheets.extend(stages.map(|stage| Sheet::of(stage, None)));
        }
        Some(Self { sheets, tried: false, into: 0 })
    }

    /// The records of rows that are not entered yet; none: there is no record among them.
    pub fn of_rows(data: &Dataset, rows: &[RowEdit]) -> Option<Self> {
        let mut sheets: Vec<Sheet> = rows.iter().filter_map(|row| Sheet::of_row(data, row)).collect();
        // A source is shown last: the others are what it is about.
        sheets.sort_by_key(|sheet| (sheet.table == Table::Sources, sheet.table == Table::Stages));
        (!sheets.is_empty()).then_some(Self { sheets, tried: false, into: 0 })
    }

    /// An existing record; a stage with its movement. None: it is not found.
    pub fn whole(data: &Dataset, table: Table, id: &Id) -> Option<Self> {
        let form = Self::edit(data, table, id)?;
        let stage = data.stages.iter().find(|stage| table == Table::Stages && stage.id == *id);
        let movement = stage.and_then(|stage| Self::edit(data, Table::Movements, &stage.movement));
        let sheets = movement.into_iter().chain([form]).flat_map(|form| form.sheets).collect();
        Some(Self { sheets, tried: false, into: 0 })
    }

    /// Its title.
    pub fn title(&self) -> String {
        let kind = self.sheets.first().map_or(text!("fault-record"), |sheet| sheet.table.one_text());
        let edits = self.sheets.first().is_some_and(|sheet| sheet.of.is_some());
        if edits { text!("fault-edit", kind = kind) } else { text!("fault-new", kind = kind) }
    }

    /// Whether a new source is among the sheets.
    pub fn has_new_source(&self) -> bool {
        self.sheets.iter().skip(1).any(|sheet| sheet.table == Table::Sources)
    }

    /// Adds a sheet for a new source, or removes it.
    pub fn toggle_source(&mut self) {
        if self.has_new_source() {
            self.sheets.retain(|sheet| sheet.table != Table::Sources);
        } else {
            self.sheets.push(Sheet::new(Table::Sources));
        }
    }

    /// The same steps as those of an existing movement: a second source for it, in place of another movement.
    #[must_use]
    pub fn as_source_for(&self, movement: &Id) -> Self {
        let sheets = self.sheets.iter().filter(|sheet| sheet.table != Table::Movements);
        let sheets = sheets.cloned().map(|sheet| sheet.with("movement", movement.as_str())).collect();
        Self { sheets, ..self.clone() }
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
}
