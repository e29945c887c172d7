//! Which fields a record's form has, and what is typed into them.

use super::PEOPLE;
use crate::{
    geo::Countries,
    io::{Entry, Kind, Table},
    model::Code,
};

/// How a field is filled in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FieldKind {
    /// Words.
    Text,
    /// A day, or a month, quarter or year.
    Date,
    /// A country or organisation, by code or name.
    Country,
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

/// How a field of a table is filled in.
pub fn kind_of(table: Table, field: &str) -> FieldKind {
    match (field, table.column(field).map(|column| column.kind)) {
        (PEOPLE, _) => FieldKind::People,
        ("source", _) => FieldKind::Source,
        ("part_of" | "counted_in" | "movement", _) => FieldKind::Record,
        ("host", _) | (_, Some(Kind::Code)) => FieldKind::Country,
        (_, Some(Kind::Date)) => FieldKind::Date,
        (_, Some(Kind::Degrees(_))) => FieldKind::Degrees,
        (_, Some(Kind::Words(..))) => FieldKind::Choice,
        _ => FieldKind::Text,
    }
}

/// The fields of a table's form. A row's id is made for it and never changes.
pub(super) fn of(table: Table) -> impl Iterator<Item = &'static str> {
    let names = table.columns().iter().map(|column| column.name);
    names.filter_map(|name| match name {
        "id" | "low" | "best" | "high" => None,
        "word" => Some(PEOPLE),
        name => Some(name),
    })
}

/// What a record says in a field.
pub(super) fn text(entry: &Entry, field: &str) -> String {
    let people = match entry {
        Entry::Strength(strength) => Some(strength.people),
        Entry::Stage(stage) => Some(stage.people),
        _ => None,
    };
    match people.filter(|_| field == PEOPLE) {
        Some(people) => people.to_string(),
        None => entry.cell(field),
    }
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
