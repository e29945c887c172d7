//! Which fields a record's form has, and what is typed into them.

use crate::model::{AnyRecord, Code, Column, Estimate, Kind, PEOPLE, Table};
use crate::{geo::Countries, parse::typed_count, words};

/// How a field is filled in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FieldKind {
    /// Words.
    Text,
    /// A day, or a month, quarter or year.
    Date,
    /// A country or organisation, by code or name.
    Country,
    /// Several of them.
    Countries,
    /// A count in words: “about 1,133”.
    People,
    /// Degrees.
    Degrees,
    /// One of a few words.
    Choice,
    /// A source's id.
    Source,
    /// The id of a strength or movement.
    Record,
}

impl FieldKind {
    /// How the field of a column is filled in.
    pub fn of(column: &Column) -> Self {
        match column.kind {
            _ if column.field == Some(PEOPLE) => Self::People,
            _ if column.is_source() => Self::Source,
            _ if !column.links.is_empty() => Self::Record,
            Kind::Code | Kind::Host => Self::Country,
            Kind::Codes => Self::Countries,
            Kind::Date => Self::Date,
            Kind::Degrees(_) => Self::Degrees,
            Kind::Words(..) => Self::Choice,
            Kind::Text | Kind::Count => Self::Text,
        }
    }
}

/// The fields of a table's form. A row's id is made for it and never changes.
pub(super) fn of(table: Table) -> impl Iterator<Item = &'static str> {
    table.columns().iter().filter_map(|column| column.field)
}

/// What a record says in a field.
pub(super) fn text(record: &dyn AnyRecord, field: &str) -> String {
    match record.people().filter(|_| field == PEOPLE) {
        Some(people) => typed(people),
        None => record.text(field),
    }
}

/// A count as one types it: in the words of the language where those are read back as the same count, else in English ones.
fn typed(people: &Estimate) -> String {
    let said = words::people(people);
    if typed_count(&said).is_ok_and(|read| read == *people) { said } else { people.to_string() }
}

/// The code of a country that was typed by code or name; what is neither stays as it was typed, to be found fault with.
pub(super) fn code(text: &str) -> String {
    let text = text.trim();
    let known = Countries::embedded().resolve(text).as_ref().map(Code::to_string);
    known.unwrap_or_else(|| text.to_owned())
}

/// The same for several, separated by semicolons or commas.
pub(super) fn codes(text: &str) -> String {
    let parts = text.split([';', ',']).map(str::trim).filter(|part| !part.is_empty());
    parts.map(code).collect::<Vec<_>>().join(";")
}
