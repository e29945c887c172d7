//! A column: all that files, forms, tables, searches and exports know of a field.

use super::Table;

/// What stands in a column.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Kind {
    /// Words.
    Text,
    /// A date, as exactly as it is known.
    Date,
    /// A country or organisation.
    Code,
    /// Several of them, separated by semicolons.
    Codes,
    /// A country, a region, or nothing.
    Host,
    /// Whole people.
    Count,
    /// Degrees, from minus to plus so many.
    Degrees(f64),
    /// One of a closed set of words, and the one that an empty cell means.
    Words(&'static [&'static str], &'static str),
}

/// Where a field stands in a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rank {
    /// At the top.
    Lead,
    /// Below it.
    Usual,
    /// Behind “More fields”.
    More,
}

/// The chapters of the one table in which all records stand when they go out, in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Chapter {
    /// Which record it is.
    Identity,
    /// Whose forces are where.
    Parties,
    /// When.
    Time,
    /// How many.
    Count,
    /// Which forces.
    Forces,
    /// Where from and where exactly.
    Place,
    /// Other records.
    Links,
    /// What the user decided.
    Choice,
    /// What an event is.
    Event,
    /// Who says so.
    Source,
    /// In which words, and how sure that is.
    Evidence,
    /// Remarks about the movement of a stage.
    Remark,
}

/// A column of the table of records.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Listed {
    /// Columns stand in the order of this number.
    pub rank: u16,
    /// Its name in CSV and JSON. Columns of several kinds of record with one name are one.
    pub word: &'static str,
    /// Its name for readers.
    pub name: &'static str,
    /// How wide it is at first, in points.
    pub width: f32,
    /// Sorted in the order of its words, not of its letters.
    pub ranked: bool,
}

/// The field that stands for the columns of a count: “about 1,133”.
pub const PEOPLE: &str = "people";

/// A column of a table.
#[derive(Debug, Clone, Copy)]
pub struct Column {
    /// Its name in the header.
    pub name: &'static str,
    /// Its name for readers.
    pub label: &'static str,
    /// What it is, in a sentence.
    pub help: &'static str,
    /// What stands in it.
    pub kind: Kind,
    /// Whether every row must say it.
    pub required: bool,
    /// The field of forms in which it is filled in; none: it is filled in by itself, or with another one.
    pub field: Option<&'static str>,
    /// Where that field stands.
    pub rank: Rank,
    /// What an empty field shows as an example.
    pub hint: &'static str,
    /// Whether searches and the filter of words look into it.
    pub searched: bool,
    /// The tables of whose rows it names one.
    pub links: &'static [Table],
    /// Its names in the one table of all records that goes out, and where it stands there.
    pub flat: &'static [&'static str],
    /// Where in that table.
    pub chapter: Chapter,
    /// The column of that table that spells out its code.
    pub spelt: Option<&'static str>,
    /// Its column in the table of records; none: it has none.
    pub listed: Option<Listed>,
    /// Where two files tell one movement, what one leaves open the other fills in, all columns of one such name together.
    pub shared: Option<&'static str>,
    /// Whether a record's card has a line for it, with its label.
    pub carded: bool,
}

impl Column {
    /// Whether a text says no more in this column than an empty cell.
    pub fn is_empty(&self, text: &str) -> bool {
        text.is_empty() || matches!(self.kind, Kind::Words(_, empty) if empty == text)
    }

    /// Whether only a country may stand there, no organisation.
    pub fn is_place(&self) -> bool {
        self.kind == Kind::Host || self.chapter == Chapter::Place
    }

    /// Whether it names the source of its row.
    pub fn is_source(&self) -> bool {
        self.links.contains(&Table::Sources)
    }
}
