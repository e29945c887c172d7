//! What a recipe is made of: who, where, when, how many, and which rows.

use crate::model::{Component, Scope, Thing, words};
use crate::parse::DateOrder;
use std::collections::BTreeMap;

words! {
    /// What the rows become.
    Target, "target" or Strengths {
        /// Levels: so many in a host on a day.
        Strengths = "strengths",
        /// Changes: each row is a stage of a movement.
        Movements = "movements",
        /// Context without people: bases, decisions, warnings.
        Events = "events",
    }
}

words! {
    /// A system of codes for countries.
    Codes, "codes" {
        /// ISO 3166-1 alpha-2
        Iso2 = "iso2",
        /// ISO 3166-1 alpha-3
        Iso3 = "iso3",
        /// ISO 3166-1 numeric
        Numeric = "numeric",
        /// Correlates of War
        Cow = "cow",
        /// Gleditsch and Ward
        Gw = "gw",
        /// Correlates of War, letters
        CowLetters = "cow-letters",
        /// FIPS 10-4
        Fips = "fips",
        /// International Olympic Committee
        Ioc = "ioc",
        /// UNHCR
        Unhcr = "unhcr",
        /// Names in words
        Name = "name",
    }
}

words! {
    /// What a cell with several countries is.
    Lists, "lists" {
        /// A list with a number for each: rows of its own for each.
        Split = "split",
        /// One number for all of them, which are in no one country.
        Joint = "joint",
    }
}

/// A column that names a party, with its system of codes; without one it is detected from the column's values.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NamedColumn {
    /// The column's name.
    pub column: String,
    /// Its system of codes.
    #[serde(default)]
    pub codes: Option<Codes>,
    /// Nobody has said so: its values did, of which more may say otherwise.
    #[serde(skip)]
    pub guessed: bool,
}

/// Who or where: one value for all rows, or columns of which the first that says something counts.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Party {
    /// The same for all rows.
    pub value: Option<String>,
    /// Columns, the most telling first.
    pub columns: Vec<NamedColumn>,
}

impl Party {
    /// One value for all rows.
    pub fn always(value: &str) -> Self {
        Self { value: Some(value.to_owned()), columns: Vec::new() }
    }

    /// A column.
    pub fn column(name: &str, codes: Option<Codes>) -> Self {
        Self { value: None, columns: vec![NamedColumn { column: name.to_owned(), codes, guessed: false }] }
    }

    /// Whether it is empty.
    pub fn is_empty(&self) -> bool {
        self.value.is_none() && self.columns.is_empty()
    }
}

/// A word of a closed set, or a text: one value, or a column with the words it uses.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Mapping {
    /// The same for all rows, or what an empty cell means.
    pub value: Option<String>,
    /// The column's name.
    pub column: Option<String>,
    /// The column's own words and what they mean; `*`: all others.
    pub words: BTreeMap<String, String>,
    /// What `value` was before a day, for the scope alone: what a publisher counts may change.
    pub before: BTreeMap<String, String>,
}

/// Stands in [`Mapping::words`] for all words that are not listed.
pub const ANY_WORD: &str = "*";

impl Mapping {
    /// A column.
    pub fn column(name: &str) -> Self {
        Self { column: Some(name.to_owned()), ..Self::default() }
    }

    /// One value for all rows.
    pub fn always(value: &str) -> Self {
        Self { value: Some(value.to_owned()), ..Self::default() }
    }
}

/// When: a column, or columns for year, quarter, month and day, or what stands above the table.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct When {
    /// The same day for all rows.
    pub value: Option<String>,
    /// A column with days in any form.
    pub column: Option<String>,
    /// A column with the year.
    pub year: Option<String>,
    /// A column with the quarter.
    pub quarter: Option<String>,
    /// A column with the month, by name or number.
    pub month: Option<String>,
    /// A column with the day of the month.
    pub day: Option<String>,
    /// The day stands in the lines above the table: “as of December 31, 2021”.
    pub title: bool,
    /// What `03/04/2022` means.
    #[serde(skip_serializing_if = "is_default")]
    pub order: DateOrder,
}

/// A column of counts, and what its name says of all of them.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct People {
    /// The column's name.
    pub column: String,
    /// Columns that are added to it, row by row.
    pub plus: Vec<String>,
    /// The column with the upper end, where it is the lower end of a range.
    pub to: Option<String>,
    /// In how many it counts, such as 1000; none: as its name says.
    pub times: Option<u32>,
    /// The thing that it counts; none: people, or what the row says.
    pub what: Option<Thing>,
    /// The part of the forces that it counts.
    pub component: Option<Component>,
    /// The scope that it counts.
    pub scope: Option<Scope>,
    /// The day that it holds on, where days stand in columns.
    pub day: Option<String>,
    /// The host that it counts in, where hosts stand in columns.
    pub host: Option<String>,
    /// Whose people it counts, where senders stand in columns.
    pub sender: Option<String>,
    /// It is read from this day on.
    pub from: Option<String>,
    /// It is read up to this day.
    pub until: Option<String>,
}

impl People {
    /// All columns that it is read from.
    pub(in crate::import) fn columns(&self) -> impl Iterator<Item = &String> {
        self.plus.iter().chain([&self.column]).chain(&self.to)
    }
}

/// Which rows are read.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct RowFilter {
    /// The column's name.
    pub column: String,
    /// Only rows with one of these values; empty: all.
    pub only: Vec<String>,
    /// No rows with one of these values.
    pub not: Vec<String>,
    /// No rows that begin with one of these, whatever their case.
    pub not_beginning: Vec<String>,
}

impl RowFilter {
    /// Whether it lets a row with this value through.
    pub fn passes(&self, text: &str) -> bool {
        let begins = |with: &String| text.to_lowercase().starts_with(&with.to_lowercase());
        (self.only.is_empty() || self.only.iter().any(|only| only == text))
            && !self.not.iter().any(|not| not == text)
            && !self.not_beginning.iter().any(begins)
    }
}

/// Which table of a file, and where it begins.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct TableChoice {
    /// The sheet of a workbook or the file in an archive; none: the one that looks most like a table.
    pub name: Option<String>,
    /// The row of the header, from 1; 0: there is no header; none: found.
    pub header_row: Option<u32>,
    /// Only rows below the first in which a cell says this.
    pub after: Option<String>,
    /// Only rows above the first in which a cell says this.
    pub before: Option<String>,
}

pub(super) fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}
