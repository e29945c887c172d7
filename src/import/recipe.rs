//! A recipe: how the columns of a table become records. A small JSON file that is kept, shared and run again.

use super::{date::Order, number::Decimal};
use crate::model::{Code, Component, Review, Scope, Tier};
use std::collections::BTreeMap;

/// What the rows become.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Target {
    /// Levels: so many in a host on a day.
    #[default]
    Strengths,
    /// Changes: each row is a stage of a movement.
    Movements,
    /// Context without people: bases, decisions, warnings.
    Events,
}

/// A system of codes for countries.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Codes {
    /// ISO 3166-1 alpha-2
    Iso2,
    /// ISO 3166-1 alpha-3
    Iso3,
    /// ISO 3166-1 numeric
    Numeric,
    /// Correlates of War
    Cow,
    /// Gleditsch and Ward
    Gw,
    /// Names in words
    Name,
}

impl Codes {
    /// All of them.
    pub const ALL: [Self; 6] = [Self::Iso2, Self::Iso3, Self::Numeric, Self::Cow, Self::Gw, Self::Name];

    /// The word in recipes.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Iso2 => "iso2",
            Self::Iso3 => "iso3",
            Self::Numeric => "numeric",
            Self::Cow => "cow",
            Self::Gw => "gw",
            Self::Name => "name",
        }
    }
}

/// A column that names a party, with its system of codes; without one it is told from the column's values.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Named {
    /// The column's name.
    pub column: String,
    /// Its system of codes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub codes: Option<Codes>,
}

/// Who or where: one value for all rows, or columns of which the first that says something counts.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Party {
    /// The same for all rows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// Columns, the most telling first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub columns: Vec<Named>,
}

impl Party {
    /// One value for all rows.
    pub fn always(value: &str) -> Self {
        Self { value: Some(value.to_owned()), columns: Vec::new() }
    }

    /// A column.
    pub fn column(name: &str, codes: Option<Codes>) -> Self {
        Self { value: None, columns: vec![Named { column: name.to_owned(), codes }] }
    }

    /// Whether nothing is said.
    pub fn is_empty(&self) -> bool {
        self.value.is_none() && self.columns.is_empty()
    }
}

/// A word of a closed set, or a text: one value, or a column with the words it uses.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Cell {
    /// The same for all rows, or what an empty cell means.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// The column's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub column: Option<String>,
    /// The column's own words and what they mean.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub words: BTreeMap<String, String>,
    /// What `value` was before a day, for the scope alone: what a publisher counts may change.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub before: BTreeMap<String, String>,
}

impl Cell {
    /// A column.
    pub fn column(name: &str) -> Self {
        Self { column: Some(name.to_owned()), ..Self::default() }
    }

    /// One value for all rows.
    pub fn always(value: &str) -> Self {
        Self { value: Some(value.to_owned()), ..Self::default() }
    }

    fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// When: a column, or columns for year, quarter, month and day, or what stands above the table.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct When {
    /// The same day for all rows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// A column with days in any form.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub column: Option<String>,
    /// A column with the year.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub year: Option<String>,
    /// A column with the quarter.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quarter: Option<String>,
    /// A column with the month, by name or number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub month: Option<String>,
    /// A column with the day of the month.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub day: Option<String>,
    /// The day stands in the lines above the table: “as of December 31, 2021”.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub title: bool,
    /// What `03/04/2022` means.
    #[serde(skip_serializing_if = "is_default")]
    pub order: Order,
}

/// A column of counts, and what its name says of all of them.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct People {
    /// The column's name.
    pub column: String,
    /// The part of the forces that it counts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub component: Option<Component>,
    /// The scope that it counts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<Scope>,
    /// The day that it holds on, where days stand in columns.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub day: Option<String>,
    /// The host that it counts in, where hosts stand in columns.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub host: Option<String>,
    /// Whose people it counts, where senders stand in columns.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sender: Option<String>,
    /// It is read from this day on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// It is read up to this day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<String>,
}

/// Which rows are read.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Filter {
    /// The column's name.
    pub column: String,
    /// Only rows with one of these values; empty: all.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub only: Vec<String>,
    /// No rows with one of these values.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub not: Vec<String>,
    /// No rows that begin with one of these, whatever their case.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub not_beginning: Vec<String>,
}

/// Which table of a file, and where it begins.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct TableChoice {
    /// The sheet of a workbook or the file in an archive; none: the one that looks most like a table.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The row of the header, from 1; none: found.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub header_row: Option<u32>,
    /// Only rows below the first in which a cell says this.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
    /// Only rows above the first in which a cell says this.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<String>,
}

/// How the columns of a table become records.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Recipe {
    /// The version of this form: 1.
    pub recipe: u32,
    /// Its short name.
    pub name: String,
    /// What it reads, for people.
    pub about: String,
    /// What the rows become.
    pub target: Target,
    /// Which table.
    #[serde(skip_serializing_if = "is_default")]
    pub table: TableChoice,
    /// Whose forces.
    #[serde(skip_serializing_if = "Party::is_empty")]
    pub sender: Party,
    /// Where they are.
    #[serde(skip_serializing_if = "Party::is_empty")]
    pub host: Party,
    /// Where movements start.
    #[serde(skip_serializing_if = "Party::is_empty")]
    pub origin: Party,
    /// When.
    #[serde(skip_serializing_if = "is_default")]
    pub day: When,
    /// How many, one entry a column.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub people: Vec<People>,
    /// Which mark parts the fraction.
    #[serde(skip_serializing_if = "is_default")]
    pub decimal: Decimal,
    /// Scope.
    #[serde(skip_serializing_if = "Cell::is_empty")]
    pub scope: Cell,
    /// Component.
    #[serde(skip_serializing_if = "Cell::is_empty")]
    pub component: Cell,
    /// Command.
    #[serde(skip_serializing_if = "Cell::is_empty")]
    pub command: Cell,
    /// Stage of a movement.
    #[serde(skip_serializing_if = "Cell::is_empty")]
    pub stage: Cell,
    /// The name of the movement of which the row is a stage; none: each row is a movement.
    #[serde(skip_serializing_if = "Cell::is_empty")]
    pub movement: Cell,
    /// Where the number comes from: each text becomes a source.
    #[serde(skip_serializing_if = "Cell::is_empty")]
    pub source: Cell,
    /// The unit in words.
    #[serde(skip_serializing_if = "Cell::is_empty")]
    pub unit: Cell,
    /// The place in the host, in words; the title of an event.
    #[serde(skip_serializing_if = "Cell::is_empty")]
    pub place: Cell,
    /// Latitude in degrees.
    #[serde(skip_serializing_if = "Cell::is_empty")]
    pub lat: Cell,
    /// Longitude in degrees.
    #[serde(skip_serializing_if = "Cell::is_empty")]
    pub lon: Cell,
    /// The day on which it was published: one for all rows, or a column with a day for each.
    #[serde(skip_serializing_if = "Cell::is_empty")]
    pub published: Cell,
    /// Columns that are kept as the record's note.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub keep: Vec<String>,
    /// Which rows are read.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub filters: Vec<Filter>,
    /// Names that were decided: a code, or null to leave the rows out.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub places: BTreeMap<String, Option<Code>>,
    /// Kinds of doubt whose remedy is applied.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub accept: Vec<super::DoubtKind>,
    /// Single doubts that were decided.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub decisions: Vec<super::Decision>,
    /// Who published the table.
    pub publisher: String,
    /// How near the publisher is to those who count.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tier: Option<Tier>,
    /// The state of review of rows without doubt; none: `seen`, for the file says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub review: Option<Review>,
}

/// The newest form of recipes that is understood.
const VERSION: u32 = 1;

/// A recipe cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RecipeError {
    /// It is no JSON of that form.
    #[error("the recipe cannot be read ({0}): mend that place, or make a new one with --recipe-out")]
    Form(String),
    /// It is newer than this program.
    #[error("the recipe has form {0} and this program understands form {VERSION}: take a newer laydown")]
    Newer(u32),
    /// There is none of that name.
    #[error("there is no recipe “{0}”: name a file, or one of {1}")]
    Unknown(String, String),
    /// A value that is set is not understood.
    #[error("“{0}={1}” is not understood: {2}")]
    Set(String, String, String),
}

impl Recipe {
    /// Whether each column of counts has a host of its own.
    pub(super) fn hosts_in_columns(&self) -> bool {
        !self.people.is_empty() && self.people.iter().all(|people| people.host.is_some())
    }

    /// Whether each column of counts has a sender of its own.
    pub(super) fn senders_in_columns(&self) -> bool {
        !self.people.is_empty() && self.people.iter().all(|people| people.sender.is_some())
    }

    /// Reads a recipe, or the one that an import has left in a `datapackage.json`.
    pub fn read(text: &str) -> Result<Self, RecipeError> {
        let form = |error: serde_json::Error| RecipeError::Form(error.to_string());
        let value: serde_json::Value = serde_json::from_str(text.trim_start_matches('\u{feff}')).map_err(form)?;
        let inner = value.pointer("/laydown/import/recipe").cloned().unwrap_or(value);
        let version = inner.get("recipe").and_then(serde_json::Value::as_u64).unwrap_or(1);
        if version > u64::from(VERSION) {
            return Err(RecipeError::Newer(version.try_into().unwrap_or(u32::MAX)));
        }
        serde_json::from_value(inner).map_err(form)
    }

    /// The recipe as its file: JSON for people, ended by a newline.
    pub fn write(&self) -> String {
        let recipe = Self { recipe: VERSION, ..self.clone() };
        serde_json::to_string_pretty(&recipe).unwrap_or_default() + "\n"
    }

    /// The recipes that the program carries.
    pub fn ready() -> Vec<Self> {
        READY.iter().filter_map(|text| Self::read(text).ok()).collect()
    }

    /// The recipe of that name that the program carries.
    pub fn named(name: &str) -> Result<Self, RecipeError> {
        let ready = Self::ready();
        let names: Vec<String> = ready.iter().map(|recipe| recipe.name.clone()).collect();
        let unknown = || RecipeError::Unknown(name.to_owned(), names.join(", "));
        ready.into_iter().find(|recipe| recipe.name == name).ok_or_else(unknown)
    }
}

const READY: [&str; 5] = [
    include_str!("../../assets/recipes/country-date-number.json"),
    include_str!("../../assets/recipes/dmdc-workbook.json"),
    include_str!("../../assets/recipes/troopdata-bases.json"),
    include_str!("../../assets/recipes/troopdata-quarterly.json"),
    include_str!("../../assets/recipes/troopdata-reports.json"),
];

fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}
