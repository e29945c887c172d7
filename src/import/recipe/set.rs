//! Single settings of a recipe by name, as flags and answers give them.

use super::parts::{ANY_WORD, Codes, Mapping, Party, People, RowFilter, When};
use super::whole::{Recipe, RecipeError};
use crate::model::{Command, Component, Scope, StageKind, Thing, UnknownWord};
use crate::parse::{DateOrder, DateText, Decimal, date};
use std::str::FromStr;

impl Recipe {
    /// Sets one thing by its name, as `--set scope=assigned` does.
    pub fn set(&mut self, key: &str, value: &str) -> Result<(), RecipeError> {
        let done = match key.split_once('.') {
            _ if value.contains('\0') => Err(text!("error-recipe-nul").to_owned()),
            Some((field, "column")) => Ok(self.set_column(field, value)),
            _ => self.set_value(key, value),
        };
        let why = match done {
            Ok(true) => return Ok(()),
            Ok(false) => text!("error-use-key", key = key, keys = KEYS.join(", ")),
            Err(why) => why,
        };
        Err(RecipeError::Set(key.to_owned(), value.to_owned(), why))
    }

    /// Takes a column for a field; whether a recipe has that field.
    fn set_column(&mut self, field: &str, column: &str) -> bool {
        let party = || Party::column(column, None);
        let mapping = match field {
            "sender" => return set(&mut self.sender, party()),
            "host" => return set(&mut self.host, party()),
            "origin" => return set(&mut self.origin, party()),
            "day" => {
                let order = self.day.order;
                return set(&mut self.day, When { column: Some(column.to_owned()), order, ..When::default() });
            }
            "times" => &mut self.times,
            "scope" => &mut self.scope,
            "component" => &mut self.component,
            "command" => &mut self.command,
            "stage" => &mut self.stage,
            "movement" => &mut self.movement,
            "lat" => &mut self.lat,
            "lon" => &mut self.lon,
            "source" => &mut self.source,
            "what" => &mut self.what,
            "type" => &mut self.kind,
            "operation" => &mut self.operation,
            "until" => &mut self.until,
            "unit" => &mut self.unit,
            "place" => &mut self.place,
            "published" => &mut self.published,
            _ => return false,
        };
        set(mapping, Mapping::column(column))
    }

    /// Takes one value for all rows; whether a recipe has that field, or why the value cannot be.
    fn set_value(&mut self, key: &str, value: &str) -> Result<bool, String> {
        match key {
            "host.codes" => set_codes(&mut self.host, value)?,
            "sender.codes" => set_codes(&mut self.sender, value)?,
            "origin.codes" => set_codes(&mut self.origin, value)?,
            "day.order" => {
                self.day.order = one_of(value, DateOrder::EACH.map(|order| (order.word(), order)))?;
            }
            "sender" => self.sender = Party::always(value),
            "host" => self.host = Party::always(value),
            "day" => self.day = When { value: Some(value.to_owned()), ..When::default() },
            "people" => (self.people, self.guessed_people) = (vec![people(value)], false),
            "people.times" => self.set_times(value)?,
            "keep" if self.keep.iter().any(|column| column == value) => {}
            "keep" => self.keep.push(value.to_owned()),
            "ignore" => self.ignore(value),
            "parts" if value == RIVALS => self.rivals = true,
            "parts" => self.set_parts(value),
            "decimal" => {
                self.decimal = one_of(value, [("point", Decimal::Point), ("comma", Decimal::Comma)])?;
            }
            "spaces" => self.spaces = Some(one_of(value, [("thousands", true), ("two", false)])?),
            "target" => self.target = value.parse().map_err(|error| words(&error))?,
            "complete" => self.complete = Some(one_of(value, [("yes", true), ("no", false)])?),
            "fill" => self.fill = Some(one_of(value, [("yes", true), ("no", false)])?),
            "lists" => self.lists = Some(value.parse().map_err(|error| words(&error))?),
            "what" => self.what = always::<Thing>(value)?,
            "only" => self.set_only(value)?,
            "scope" => self.scope = always::<Scope>(value)?,
            "component" => self.component = always::<Component>(value)?,
            "command" => self.command = always::<Command>(value)?,
            "stage" => self.stage = always::<StageKind>(value)?,
            "table" => self.table.name = Some(value.to_owned()),
            "header-row" => {
                self.table.header_row = Some(value.parse().map_err(|_| text!("error-use-row"))?);
            }
            "published" => match date(value, DateOrder::Auto) {
                DateText::Day(_) => self.published = Mapping::always(value),
                _ => return Err(text!("error-use-date").to_owned()),
            },
            "publisher" => value.clone_into(&mut self.publisher),
            "tier" => self.tier = Some(value.parse().map_err(|error| words(&error))?),
            "review" => self.review = Some(value.parse().map_err(|error| words(&error))?),
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl Recipe {
    /// Only rows with some values of a column are read: `status=delivered|pledged`; `*`: all, and the column is kept.
    fn set_only(&mut self, value: &str) -> Result<(), String> {
        let (column, values) = value.split_once('=').ok_or_else(|| text!("error-use-only").to_owned())?;
        self.filters.retain(|filter| filter.column != column);
        self.keep.retain(|kept| kept != column);
        self.keep.push(column.to_owned());
        if values != ANY_WORD {
            let only = values.split('|').map(|value| value.trim().to_owned()).collect();
            self.filters.push(RowFilter { column: column.to_owned(), only, ..RowFilter::default() });
        }
        Ok(())
    }

    /// In how many all columns of counts count.
    fn set_times(&mut self, value: &str) -> Result<(), String> {
        let times = value.parse().ok().filter(|times| *times > 0).ok_or(text!("error-use-times"))?;
        self.people.iter_mut().for_each(|people| people.times = Some(times));
        Ok(())
    }

    /// Tells the parts of a host's people by a column.
    fn set_parts(&mut self, column: &str) {
        let free = Mapping::default();
        let mapping =
            [&mut self.unit, &mut self.place, &mut self.operation].into_iter().find(|mapping| **mapping == free);
        if let Some(mapping) = mapping {
            *mapping = Mapping::column(column);
        }
    }
}

/// What answers that rows of one key and day are not parts.
pub const RIVALS: &str = "rivals";

/// A column of counts, two with “..” between them, which are the ends of a range, or several with “+” between them, which are added.
fn people(value: &str) -> People {
    if let Some((low, high)) = value.split_once("..") {
        return People { to: Some(high.trim().to_owned()), ..people(low.trim()) };
    }
    let mut columns = value.split('+').map(|column| column.trim().to_owned());
    let column = columns.next().unwrap_or_default();
    People { column, plus: columns.collect(), ..People::default() }
}

/// Somebody says in which system a party's codes are.
fn set_codes(party: &mut Party, value: &str) -> Result<(), String> {
    let codes = value.parse::<Codes>().map_err(|error| words(&error))?;
    for named in party.columns.iter_mut().filter(|named| named.guessed || named.codes != Some(Codes::Name)).take(1) {
        (named.codes, named.guessed) = (Some(codes), false);
    }
    Ok(())
}

fn set<T>(place: &mut T, value: T) -> bool {
    *place = value;
    true
}

/// The same word for all rows, if it is one.
fn always<T: FromStr<Err = UnknownWord>>(value: &str) -> Result<Mapping, String> {
    value.parse::<T>().map(|_| Mapping::always(value)).map_err(|error| words(&error))
}

fn words(error: &UnknownWord) -> String {
    text!("error-use-one-of", words = &error.allowed)
}

fn one_of<T: Copy, const N: usize>(value: &str, all: [(&str, T); N]) -> Result<T, String> {
    let found = all.iter().find(|(word, _)| *word == value).map(|(_, meant)| *meant);
    found.ok_or_else(|| text!("error-use-one-of", words = all.map(|(word, _)| word).join(", ")))
}

/// What [`Recipe::set`] knows.
pub const KEYS: &[&str] = &[
    "sender",
    "sender.column",
    "host",
    "host.column",
    "host.codes",
    "sender.codes",
    "origin.codes",
    "origin.column",
    "day",
    "day.column",
    "day.order",
    "people",
    "people.times",
    "times.column",
    "keep",
    "ignore",
    "decimal",
    "spaces",
    "target",
    "scope",
    "scope.column",
    "component",
    "component.column",
    "command",
    "command.column",
    "stage",
    "stage.column",
    "movement.column",
    "lat.column",
    "lon.column",
    "source.column",
    "what",
    "what.column",
    "type.column",
    "only",
    "operation.column",
    "unit.column",
    "place.column",
    "parts",
    "complete",
    "fill",
    "lists",
    "until.column",
    "table",
    "header-row",
    "published",
    "published.column",
    "publisher",
    "tier",
    "review",
];
