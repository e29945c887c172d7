//! A recipe: how the columns of a table become records. A small JSON file that is kept, shared and run again.

use super::decision::{Decision, DoubtKind};
use super::parts::{Lists, Mapping, Party, People, RowFilter, TableChoice, Target, When, is_default};
use crate::geo::Countries;
use crate::model::{Code, Review, Tier};
use crate::parse::{Decimal, KeyTwice, keys_twice};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// How the columns of a table become records.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Recipe {
    /// The version of the format: 1.
    pub recipe: u32,
    /// Its short name.
    pub name: String,
    /// What it reads, for people.
    pub about: String,
    /// What the rows become.
    pub target: Target,
    /// Which table.
    pub table: TableChoice,
    /// Whose forces.
    pub sender: Party,
    /// Where they are.
    pub host: Party,
    /// Where movements start.
    pub origin: Party,
    /// When.
    pub day: When,
    /// How many, one entry a column.
    pub people: Vec<People>,
    /// Nobody has said which columns count people: their names did.
    #[serde(skip)]
    pub guessed_people: bool,
    /// Columns that somebody has left out: those that may count people are among the sums.
    pub left_out: Vec<String>,
    /// In how many the row counts: “thousands”, 1000, or powers of ten where its value is `powers`.
    pub times: Mapping,
    /// Which mark parts the fraction.
    #[serde(skip_serializing_if = "is_default")]
    pub decimal: Decimal,
    /// Whether spaces within numbers part thousands; none: the column shows it.
    pub spaces: Option<bool>,
    /// Scope.
    pub scope: Mapping,
    /// Component.
    pub component: Mapping,
    /// Command.
    pub command: Mapping,
    /// Stage of a movement.
    pub stage: Mapping,
    /// The name of the movement of which the row is a stage; none: each row is a movement.
    pub movement: Mapping,
    /// Where the number comes from: each text becomes a source.
    pub source: Mapping,
    /// The thing that is counted: a word of ours, or one that names it, such as “Leopard 2”.
    pub what: Mapping,
    /// Its type in words.
    #[serde(rename = "type")]
    pub kind: Mapping,
    /// The mission or operation in words.
    pub operation: Mapping,
    /// The unit in words.
    pub unit: Mapping,
    /// The place in the host, in words; the title of an event.
    pub place: Mapping,
    /// Latitude in degrees.
    pub lat: Mapping,
    /// Longitude in degrees.
    pub lon: Mapping,
    /// The last day that a row's people are there, where each row is people who come and leave.
    pub until: Mapping,
    /// The day on which it was published: one for all rows, or a column with a day for each.
    pub published: Mapping,
    /// Rows of one key and day are rivals, though they differ in a column that is not read.
    pub rivals: bool,
    /// Whether each day of the table lists all that it counts, so that who is no longer listed has gone; none: nobody says.
    pub complete: Option<bool>,
    /// Whether empty cells of senders, hosts and days mean what stands above them; none: nobody says.
    pub fill: Option<bool>,
    /// What cells with several countries are; none: nobody says.
    pub lists: Option<Lists>,
    /// Columns that are kept as the record's note.
    pub keep: Vec<String>,
    /// Which rows are read.
    pub filters: Vec<RowFilter>,
    /// Names that were decided: a code, or null to leave the rows out.
    pub places: BTreeMap<String, Option<Code>>,
    /// Kinds of issue that are fixed.
    pub accept: Vec<DoubtKind>,
    /// Single issues that were decided.
    pub decisions: Vec<Decision>,
    /// Who published the table.
    pub publisher: String,
    /// How near the publisher is to those who count.
    pub tier: Option<Tier>,
    /// The state of review of rows without an issue; none: `seen`, for the file says so.
    pub review: Option<Review>,
}

/// The newest version of recipes that is understood.
const VERSION: u32 = 1;

/// A recipe cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RecipeError {
    /// It is not JSON of that form.
    #[error("{}", text!("error-recipe-form", cause = .0))]
    Form(String),
    /// It is newer than this program.
    #[error("{}", text!("error-recipe-newer", version = .0, newest = VERSION))]
    Newer(u32),
    /// It is not found.
    #[error("{}", text!("error-no-recipe", name = .0, names = .1))]
    Unknown(String, String),
    /// A setting is not valid.
    #[error("{}", text!("error-setting", key = .0, value = .1, fix = .2))]
    Set(String, String, String),
}

impl Recipe {
    /// Whether it is one of those that the program carries, which know all columns of their tables.
    pub(in crate::import) fn is_ready(&self) -> bool {
        READY_NAMES.contains(&self.name.as_str())
    }

    /// Whether each column of counts has a host of its own.
    pub(in crate::import) fn hosts_in_columns(&self) -> bool {
        !self.people.is_empty() && self.people.iter().all(|people| people.host.is_some())
    }

    /// Whether each column of counts has a sender of its own.
    pub(in crate::import) fn senders_in_columns(&self) -> bool {
        !self.people.is_empty() && self.people.iter().all(|people| people.sender.is_some())
    }

    /// Takes what nobody has said from another guess.
    pub(in crate::import) fn complete_from(&mut self, other: Self) {
        let open = |party: &Party| party.value.is_none() && party.columns.iter().all(|named| named.guessed);
        if open(&self.sender) && !self.senders_in_columns() {
            self.sender = other.sender;
        }
        if open(&self.host) && !self.hosts_in_columns() {
            self.host = other.host;
        }
        if self.day.value.is_none() && self.day.column.is_none() {
            self.day = When { order: self.day.order, ..other.day };
        }
    }

    /// What fills single fields of records, by key.
    pub(in crate::import) fn mappings(&self) -> [(&'static str, &Mapping); 16] {
        [
            ("times", &self.times),
            ("scope", &self.scope),
            ("component", &self.component),
            ("command", &self.command),
            ("stage", &self.stage),
            ("movement", &self.movement),
            ("source", &self.source),
            ("published", &self.published),
            ("until", &self.until),
            ("what", &self.what),
            ("type", &self.kind),
            ("operation", &self.operation),
            ("unit", &self.unit),
            ("place", &self.place),
            ("lat", &self.lat),
            ("lon", &self.lon),
        ]
    }

    /// The same, to change.
    pub(super) fn cells_mut(&mut self) -> [&mut Mapping; 16] {
        [
            &mut self.times,
            &mut self.scope,
            &mut self.component,
            &mut self.command,
            &mut self.stage,
            &mut self.movement,
            &mut self.source,
            &mut self.what,
            &mut self.kind,
            &mut self.published,
            &mut self.until,
            &mut self.operation,
            &mut self.unit,
            &mut self.place,
            &mut self.lat,
            &mut self.lon,
        ]
    }

    /// The names of all columns that it reads, but for those that it only keeps; some more than once.
    pub(in crate::import) fn columns(&self) -> impl Iterator<Item = &str> {
        let parties = [&self.sender, &self.host, &self.origin].into_iter().flat_map(|party| &party.columns);
        let day = &self.day;
        let days = [&day.column, &day.year, &day.quarter, &day.month, &day.day].into_iter().flatten();
        let people = self.people.iter().flat_map(People::columns);
        let cells = self.mappings().into_iter().filter_map(|(_, cell)| cell.column.as_ref());
        let filters = self.filters.iter().map(|filter| &filter.column);
        let all = parties.map(|named| &named.column).chain(days).chain(people).chain(cells).chain(filters);
        all.map(String::as_str)
    }

    /// Reads a recipe, or the one that an import has left in a `datapackage.json`.
    pub fn read(text: &str) -> Result<Self, RecipeError> {
        let form = |error: serde_json::Error| RecipeError::Form(error.to_string());
        let value: Value = serde_json::from_str(text.trim_start_matches('\u{feff}')).map_err(form)?;
        if let Some(KeyTwice { key, first, line }) = keys_twice(text).first() {
            return Err(RecipeError::Form(text!("error-recipe-twice", key = key, first = *first, line = *line)));
        }
        let inner = value.pointer("/laydown/import/recipe").cloned().unwrap_or(value);
        let version = inner.get("recipe").and_then(Value::as_u64).unwrap_or(1);
        if version > u64::from(VERSION) {
            return Err(RecipeError::Newer(version.try_into().unwrap_or(u32::MAX)));
        }
        let recipe: Self = serde_json::from_value(inner).map_err(form)?;
        // What it says for all rows is written into each: no text that could not be read again, no code of nobody.
        if json!(recipe).to_string().contains("\\u0000") {
            return Err(RecipeError::Form(text!("error-recipe-nul").to_owned()));
        }
        let strange =
            recipe.places.iter().find(|(_, code)| code.is_some_and(|code| Countries::embedded().get(code).is_none()));
        if let Some((name, Some(code))) = strange {
            let fix = text!("error-recipe-code").to_owned();
            return Err(RecipeError::Set(format!("places.{name}"), code.to_string(), fix));
        }
        Ok(recipe)
    }

    /// The recipe as its file: JSON for people, ended by a newline.
    pub fn write(&self) -> String {
        let recipe = Self { recipe: VERSION, ..self.clone() };
        let mut json = json!(recipe);
        thin(&mut json);
        serde_json::to_string_pretty(&json).unwrap_or_default() + "\n"
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

/// Takes out what says nothing. A name whose place is null is decided: its rows stay out.
fn thin(json: &mut Value) {
    match json {
        Value::Object(fields) => {
            fields.iter_mut().filter(|(key, _)| *key != "places").for_each(|(_, value)| thin(value));
            // That a table does not list all is decided, too.
            let says = |key: &str, value: &Value| matches!(key, "complete" | "fill" | "spaces") && value.is_boolean();
            let nothing = [Value::Null, json!(false), json!([]), json!({})];
            fields.retain(|key, value| says(key, value) || !nothing.contains(value));
        }
        Value::Array(list) => list.iter_mut().for_each(thin),
        _ => {}
    }
}

const READY: [&str; 5] = [
    include_str!("../../../assets/recipes/country-date-number.json"),
    include_str!("../../../assets/recipes/dmdc-workbook.json"),
    include_str!("../../../assets/recipes/troopdata-bases.json"),
    include_str!("../../../assets/recipes/troopdata-quarterly.json"),
    include_str!("../../../assets/recipes/troopdata-reports.json"),
];

/// Their names.
const READY_NAMES: [&str; 5] =
    ["country-date-number", "dmdc-workbook", "troopdata-bases", "troopdata-quarterly", "troopdata-reports"];
