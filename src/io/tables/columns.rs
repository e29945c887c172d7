//! Names, types and meaning of the columns: the one place that reading, writing and the Table Schemas share.

use super::Record;
use crate::model::{AsOf, Command, Component, Dataset, EventKind, Review, Scope, StageKind, Tier, Word};
use serde_json::{Value, json};

/// One of the tables of a dataset.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Table {
    /// Levels.
    Strengths,
    /// Changes.
    Movements,
    /// Their steps.
    Stages,
    /// Context.
    Events,
    /// Sources.
    Sources,
}

/// A column that Laydown knows.
#[derive(Debug, Clone, Copy)]
pub struct Column {
    /// Its name in the header.
    pub name: &'static str,
    /// Whether every row must say it.
    pub required: bool,
    /// What stands in it.
    pub kind: Kind,
    /// What it is, for readers of the schema.
    pub about: &'static str,
}

/// What stands in a column.
#[derive(Debug, Clone, Copy)]
pub enum Kind {
    /// Words.
    Text,
    /// A day, or a month, quarter or year.
    Date,
    /// A country or organisation.
    Code,
    /// Whole people.
    Count,
    /// Degrees, from minus to plus so many.
    Degrees(f64),
    /// A closed set of words, and the one that an empty cell means.
    Words(fn() -> Vec<&'static str>, &'static str),
}

const fn may(name: &'static str, kind: Kind, about: &'static str) -> Column {
    Column { name, required: false, kind, about }
}

const fn must(name: &'static str, kind: Kind, about: &'static str) -> Column {
    Column { name, required: true, kind, about }
}

macro_rules! words_of {
    ($set:ident) => {
        Kind::Words(|| $set::ALL.iter().map(|w| w.word()).collect(), "")
    };
    ($set:ident, $empty:ident) => {
        Kind::Words(|| $set::ALL.iter().map(|w| w.word()).collect(), $set::$empty.word())
    };
}

const ID: Column = must("id", Kind::Text, "Unique name of the row");
const SENDER: Column = must("sender", Kind::Code, "Whose forces: ISO 3166-1 alpha-3, or NATO, EU, UN");
const HOST: Column = may("host", Kind::Text, "Where: alpha-3, or region: and a region, or empty for unplaced");
const HOST_TEXT: Column = may("host_text", Kind::Text, "The host in words, where it is no one country");
const SCOPE: Column = may("scope", words_of!(Scope, Unspecified), "What is counted; empty: unspecified");
const COMPONENT: Column = may("component", words_of!(Component, All), "Part of the forces; empty: all");
const COMMAND: Column = may("command", words_of!(Command, Unknown), "Who commands; empty: unknown");
const CHAIN: Column = may("chain", Kind::Text, "The chain of command in words");
const UNIT: Column = may("unit", Kind::Text, "The unit in words");
const LOW: Column = may("low", Kind::Count, "At least so many people");
const BEST: Column = may("best", Kind::Count, "The single number, where there is one");
const HIGH: Column = may("high", Kind::Count, "At most so many people");
const WORD: Column = must("word", words_of!(Word), "How the count is worded");
const COUNTED_IN: Column = may("counted_in", Kind::Text, "Id of the record in which these people are counted already");
const PREFERRED: Column =
    may("preferred", Kind::Words(|| vec!["yes", "no"], "no"), "yes: this row is preferred over its rivals");
const SOURCE: Column = must("source", Kind::Text, "Id in sources.csv");
const QUOTE: Column = may("quote", Kind::Text, "The few words that carry the number");
const LOCATOR: Column = may("locator", Kind::Text, "Where in the source");
const KNOWN_FROM: Column = may("known_from", Kind::Date, "When it became public, if before the source's own day");
const DERIVED: Column = may("derived", Kind::Text, "How a number that is not stated outright was made");
const REVIEW: Column = may("review", words_of!(Review, Unsure), "Whether somebody has checked it; empty: unsure");
const NOTE: Column = may("note", Kind::Text, "A remark");
const DAY: Column = must("day", Kind::Date, "When; a partial date means its last day");

const STRENGTHS: &[Column] = &[
    ID,
    SENDER,
    HOST,
    HOST_TEXT,
    DAY,
    may("as_of", words_of!(AsOf, End), "Before (start) or after (end) that day's moves; empty: end"),
    SCOPE,
    COMPONENT,
    COMMAND,
    CHAIN,
    UNIT,
    LOW,
    BEST,
    HIGH,
    WORD,
    COUNTED_IN,
    PREFERRED,
    SOURCE,
    QUOTE,
    LOCATOR,
    KNOWN_FROM,
    DERIVED,
    REVIEW,
    NOTE,
];

const MOVEMENTS: &[Column] = &[
    ID,
    SENDER,
    may("origin", Kind::Code, "The country that loses the people; empty: not known"),
    may("origin_place", Kind::Text, "The place of origin in words"),
    HOST,
    HOST_TEXT,
    may("place", Kind::Text, "The place in the host, in words"),
    may("lat", Kind::Degrees(90.0), "Latitude of that place in degrees north"),
    may("lon", Kind::Degrees(180.0), "Longitude of that place in degrees east"),
    SCOPE,
    COMPONENT,
    COMMAND,
    CHAIN,
    UNIT,
    may("part_of", Kind::Text, "Id of the movement of which this is a part"),
    may("replaces", Kind::Text, "The unit or movement that it relieves: a rotation adds nobody"),
    COUNTED_IN,
    NOTE,
];

const STAGES: &[Column] = &[
    ID,
    must("movement", Kind::Text, "Id in movements.csv"),
    must("stage", words_of!(StageKind), "Which step; counts are cumulative"),
    DAY,
    LOW,
    BEST,
    HIGH,
    WORD,
    PREFERRED,
    SOURCE,
    QUOTE,
    LOCATOR,
    KNOWN_FROM,
    DERIVED,
    REVIEW,
    NOTE,
];

const EVENTS: &[Column] = &[
    ID,
    must("kind", words_of!(EventKind), "What kind of event"),
    DAY,
    may("until", Kind::Date, "The day it ends, if it lasts"),
    must("title", Kind::Text, "One line"),
    may("text", Kind::Text, "More, in words"),
    may("actor", Kind::Code, "Who acted"),
    may("participants", Kind::Text, "Codes of those who took part, separated by ;"),
    SOURCE,
    QUOTE,
    LOCATOR,
    KNOWN_FROM,
    DERIVED,
    REVIEW,
    NOTE,
];

const SOURCES: &[Column] = &[
    ID,
    must("publisher", Kind::Text, "Who published it"),
    may("title", Kind::Text, "Its title"),
    may("published", Kind::Date, "The day of publication"),
    may("url", Kind::Text, "Where to read it"),
    may("accessed", Kind::Date, "The day somebody read it"),
    may("tier", words_of!(Tier, Press), "How near the source is to those who count; empty: press"),
    NOTE,
];

impl Table {
    /// All of them, in the order in which they are read.
    pub const ALL: [Self; 5] = [Self::Strengths, Self::Movements, Self::Stages, Self::Events, Self::Sources];

    /// Its name as a resource: `strengths`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Strengths => "strengths",
            Self::Movements => "movements",
            Self::Stages => "stages",
            Self::Events => "events",
            Self::Sources => "sources",
        }
    }

    /// Its usual file: `strengths.csv`.
    pub const fn file(self) -> &'static str {
        match self {
            Self::Strengths => "strengths.csv",
            Self::Movements => "movements.csv",
            Self::Stages => "stages.csv",
            Self::Events => "events.csv",
            Self::Sources => "sources.csv",
        }
    }

    /// Its columns in the order in which they are written.
    pub const fn columns(self) -> &'static [Column] {
        match self {
            Self::Strengths => STRENGTHS,
            Self::Movements => MOVEMENTS,
            Self::Stages => STAGES,
            Self::Events => EVENTS,
            Self::Sources => SOURCES,
        }
    }

    /// The column with that name.
    pub fn column(self, name: &str) -> Option<&'static Column> {
        self.columns().iter().find(|column| column.name == name)
    }

    /// How many rows a dataset has in it.
    pub fn rows(self, data: &Dataset) -> usize {
        match self {
            Self::Strengths => data.strengths.len(),
            Self::Movements => data.movements.len(),
            Self::Stages => data.stages.len(),
            Self::Events => data.events.len(),
            Self::Sources => data.sources.len(),
        }
    }

    /// What stands in a column of a dataset's row, as its file would say it; empty where there is no such row or column.
    pub fn cell(self, data: &Dataset, row: usize, column: &str) -> String {
        let cell = match self {
            Self::Strengths => data.strengths.get(row).map(|record| record.cell(column)),
            Self::Movements => data.movements.get(row).map(|record| record.cell(column)),
            Self::Stages => data.stages.get(row).map(|record| record.cell(column)),
            Self::Events => data.events.get(row).map(|record| record.cell(column)),
            Self::Sources => data.sources.get(row).map(|record| record.cell(column)),
        };
        cell.unwrap_or_default()
    }

    /// The table as a resource of `datapackage.json`, with its Table Schema.
    pub fn resource(self) -> Value {
        let fields: Vec<Value> = self.columns().iter().map(Column::field).collect();
        json!({
            "name": self.name(),
            "path": self.file(),
            "profile": "tabular-data-resource",
            "format": "csv",
            "mediatype": "text/csv",
            "encoding": "utf-8",
            "schema": { "fields": fields, "primaryKey": "id", "missingValues": [""] },
        })
    }
}

impl Column {
    /// Whether whole people stand in it.
    pub fn is_people(&self) -> bool {
        matches!(self.kind, Kind::Count)
    }

    /// Whether degrees stand in it.
    pub fn is_degrees(&self) -> bool {
        matches!(self.kind, Kind::Degrees(_))
    }

    /// Whether dates stand in it, which may be partial.
    pub fn is_date(&self) -> bool {
        matches!(self.kind, Kind::Date)
    }

    /// Whether a text says no more in this column than an empty cell.
    pub(super) fn is_empty(&self, text: &str) -> bool {
        text.is_empty() || matches!(self.kind, Kind::Words(_, empty) if empty == text)
    }

    /// The column as a field of a Table Schema. Dates are strings there, because a partial date is one too.
    fn field(&self) -> Value {
        let mut rules = serde_json::Map::new();
        if self.required {
            rules.insert("required".into(), true.into());
        }
        if self.name == "id" {
            rules.insert("unique".into(), true.into());
        }
        let kind = match self.kind {
            Kind::Text => "string",
            Kind::Date => {
                rules.insert("pattern".into(), "[0-9]{4}(-Q[1-4]|-[0-9]{2}(-[0-9]{2})?)?".into());
                "string"
            }
            Kind::Code => {
                rules.insert("pattern".into(), "[A-Z0-9]{1,8}".into());
                "string"
            }
            Kind::Count => {
                rules.insert("minimum".into(), 0.into());
                "integer"
            }
            Kind::Degrees(most) => {
                rules.insert("minimum".into(), (-most).into());
                rules.insert("maximum".into(), most.into());
                "number"
            }
            Kind::Words(words, _) => {
                rules.insert("enum".into(), words().into());
                "string"
            }
        };
        let mut field = json!({ "name": self.name, "type": kind, "description": self.about });
        if !rules.is_empty() {
            field["constraints"] = rules.into();
        }
        field
    }
}
