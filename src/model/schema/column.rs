//! A column: all that files, forms, tables, searches and exports know of a field.

use super::Table;
use crate::message::declared;

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

/// The chapters of the one exported table of all records, in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Chapter {
    /// Which record it is.
    Identity,
    /// Sender and host.
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
    /// The source.
    Source,
    /// Its words, and whether someone has checked them.
    Evidence,
    /// Notes on the movement of a stage.
    Remark,
}

/// A column of the table of records.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Listed {
    /// Columns stand in the order of this number.
    pub rank: u16,
    /// Its name in CSV and JSON. Columns of several kinds of record with one name are one.
    pub word: &'static str,
    /// Its heading, as declared.
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
    /// The declaration that it stands in: `strengths`, or `evidence` for the columns that several tables share.
    pub(super) of: &'static str,
    pub(super) label: &'static str,
    pub(super) help: &'static str,
    /// What stands in it.
    pub kind: Kind,
    /// Whether every row must have it.
    pub required: bool,
    /// The form field that fills it in; none: it is made, or filled in with another one.
    pub field: Option<&'static str>,
    /// Where that field stands.
    pub rank: Rank,
    pub(super) hint: &'static str,
    /// Whether searches and the text filter look into it.
    pub searched: bool,
    /// The tables of whose rows it names one.
    pub links: &'static [Table],
    /// Its names in the one exported table of all records.
    pub flat: &'static [&'static str],
    /// Its chapter in that table.
    pub chapter: Chapter,
    /// The column of that table that spells out its code.
    pub spelt: Option<&'static str>,
    /// Its column in the table of records; none: it has none.
    pub listed: Option<Listed>,
    /// Where two files have one movement, one fills in what the other leaves empty, all columns of one such name together.
    pub shared: Option<&'static str>,
    /// Whether a record's card has a line for it, with its label.
    pub carded: bool,
}

impl Column {
    /// Its name for readers.
    pub fn label(&self) -> &'static str {
        declared([self.of, self.name, ""], self.label)
    }

    /// What it is, in a sentence.
    pub fn help(&self) -> &'static str {
        declared([self.of, self.name, "help"], self.help)
    }

    /// The example that an empty field shows.
    pub fn hint(&self) -> &'static str {
        declared([self.of, self.name, "hint"], self.hint)
    }

    /// Its heading in the table of records; empty: it is not listed.
    pub fn heading(&self) -> &'static str {
        match self.listed {
            Some(listed) if listed.name != self.label => declared([self.of, self.name, "heading"], listed.name),
            Some(_) => self.label(),
            None => "",
        }
    }

    /// The key of its texts in `field.ftl`, and the texts as they are declared.
    pub fn texts(&self) -> (String, [(&'static str, &'static str); 4]) {
        let heading = self.listed.map(|listed| listed.name).filter(|name| *name != self.label).unwrap_or_default();
        let texts = [("", self.label), ("help", self.help), ("hint", self.hint), ("heading", heading)];
        (format!("field-{}-{}", self.of, self.name), texts)
    }

    /// Whether a text means no more in this column than an empty cell.
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
