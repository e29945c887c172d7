//! Single things of a recipe by their names, as flags and answers say them.

use super::{
    date::{self, Order},
    number::Decimal,
    recipe::{Cell, Codes, Party, People, Recipe, RecipeError, Target, When},
};
use crate::model::{Command, Component, Scope, StageKind};

impl Recipe {
    /// Sets one thing by its name, as `--set scope=assigned` does.
    #[expect(clippy::too_many_lines, reason = "one arm for each key")]
    pub fn set(&mut self, key: &str, value: &str) -> Result<(), RecipeError> {
        let wrong = |why: String| RecipeError::Set(key.to_owned(), value.to_owned(), why);
        let word = |error: crate::model::UnknownWord| wrong(format!("use one of {}", error.allowed));
        match key {
            "sender" => self.sender = Party::always(value),
            "sender.column" => self.sender = Party::column(value, None),
            "host" => self.host = Party::always(value),
            "host.column" => self.host = Party::column(value, None),
            "host.codes" => {
                let codes = Codes::ALL.into_iter().find(|codes| codes.word() == value);
                let codes = codes.ok_or_else(|| wrong("use iso2, iso3, numeric, cow, gw or name".to_owned()))?;
                self.host.columns.iter_mut().take(1).for_each(|named| named.codes = Some(codes));
            }
            "origin.column" => self.origin = Party::column(value, None),
            "day" => self.day = When { value: Some(value.to_owned()), ..When::default() },
            "day.column" => {
                self.day = When { column: Some(value.to_owned()), order: self.day.order, ..When::default() }
            }
            "day.order" => {
                self.day.order = match value {
                    "dmy" => Order::Dmy,
                    "mdy" => Order::Mdy,
                    _ => return Err(wrong("use dmy or mdy".to_owned())),
                }
            }
            "people" => self.people = vec![People { column: value.to_owned(), ..People::default() }],
            "decimal" => {
                self.decimal = match value {
                    "point" => Decimal::Point,
                    "comma" => Decimal::Comma,
                    _ => return Err(wrong("use point or comma".to_owned())),
                }
            }
            "target" => {
                self.target = match value {
                    "strengths" => Target::Strengths,
                    "movements" => Target::Movements,
                    "events" => Target::Events,
                    _ => return Err(wrong("use strengths, movements or events".to_owned())),
                }
            }
            "scope" => self.scope = value.parse::<Scope>().map(|_| Cell::always(value)).map_err(word)?,
            "scope.column" => self.scope = Cell::column(value),
            "component" => self.component = value.parse::<Component>().map(|_| Cell::always(value)).map_err(word)?,
            "component.column" => self.component = Cell::column(value),
            "command" => self.command = value.parse::<Command>().map(|_| Cell::always(value)).map_err(word)?,
            "command.column" => self.command = Cell::column(value),
            "stage" => self.stage = value.parse::<StageKind>().map(|_| Cell::always(value)).map_err(word)?,
            "stage.column" => self.stage = Cell::column(value),
            "movement.column" => self.movement = Cell::column(value),
            "lat.column" => self.lat = Cell::column(value),
            "lon.column" => self.lon = Cell::column(value),
            "source.column" => self.source = Cell::column(value),
            "unit.column" => self.unit = Cell::column(value),
            "place.column" => self.place = Cell::column(value),
            "table" => self.table.name = Some(value.to_owned()),
            "header-row" => {
                let row = value.parse().ok().filter(|row| *row > 0);
                self.table.header_row = Some(row.ok_or_else(|| wrong("give the row's number, from 1".to_owned()))?);
            }
            "published" => {
                let day = matches!(date::read(value, Order::Auto), date::Read::Day(_));
                self.published = Some(value)
                    .filter(|_| day)
                    .map(Cell::always)
                    .ok_or_else(|| wrong("give a day such as 2022-02-13".to_owned()))?;
            }
            "published.column" => self.published = Cell::column(value),
            "publisher" => value.clone_into(&mut self.publisher),
            "tier" => self.tier = Some(value.parse().map_err(word)?),
            "review" => self.review = Some(value.parse().map_err(word)?),
            _ => return Err(wrong(format!("there is no “{key}”: use one of {}", KEYS.join(", ")))),
        }
        Ok(())
    }
}

/// What [`Recipe::set`] knows.
pub const KEYS: &[&str] = &[
    "sender",
    "sender.column",
    "host",
    "host.column",
    "host.codes",
    "origin.column",
    "day",
    "day.column",
    "day.order",
    "people",
    "decimal",
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
    "unit.column",
    "place.column",
    "table",
    "header-row",
    "published",
    "published.column",
    "publisher",
    "tier",
    "review",
];
