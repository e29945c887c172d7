//! The columns of a table as their names and first values make them look, and which of them are still free.

use super::columns::Role;
use super::ditto::is_ditto;
use super::quantity::{Head, Quantity};
use super::range::{HIGH, LOW, without_end};
use super::systems::{self, System};
use super::{
    columns, lists, places,
    span::{LastDay, last_day, span},
};
use crate::import::read::{Grid, plain};
use crate::import::recipe::{Codes, Mapping, NamedColumn, Party, Recipe, When};
use crate::model::{Component, HashSet};
use crate::parse::{
    CountText, DateOrder, DateText, Decimal, count, date, degrees, is_bare_fraction, is_count, is_missing, is_no_count,
    year,
};
use std::{collections::BTreeMap, str::FromStr};

/// How many rows are looked at.
const SAMPLE: usize = 400;
/// How many cells, so that a table of thousands of columns takes no longer.
const CELLS: usize = 40_000;

/// What the values of a column are, as shares of those that are not missing.
#[derive(Debug)]
pub struct Profile {
    pub plain: String,
    pub roles: Vec<Role>,
    pub values: Vec<String>,
    pub counts: f64,
    pub days: f64,
    pub spans: f64,
    /// Last days, and words for one that has not come or is not known: “present”, “?”.
    pub ends: f64,
    pub years: f64,
    pub countries: f64,
    /// Lists of countries with a number for each; they are among those of countries.
    pub lists: f64,
    pub system: System,
    /// What its name says of its numbers.
    pub head: Head,
    /// The part of the forces that its name says, as it stands among the others.
    pub component: Option<Component>,
    /// Its name is about fiscal years.
    pub fiscal: bool,
    /// Whether they are 0, 1, 2 … or 1, 2, 3 …: the numbers of rows.
    pub numbered: bool,
}

impl Profile {
    pub fn new<'a>(name: &str, values: impl Iterator<Item = &'a String>) -> Self {
        let values: Vec<String> = values.filter(|text| !is_missing(text) && !is_ditto(text)).cloned().collect();
        let share = |fits: &dyn Fn(&str) -> bool| {
            values.iter().filter(|text| fits(text)).count() as f64 / values.len().max(1) as f64
        };
        let mut distinct: BTreeMap<&str, usize> = BTreeMap::new();
        for value in &values {
            *distinct.entry(value).or_default() += 1;
        }
        let plain = plain(name);
        let roles = columns::roles(&plain);
        let said = values.iter().filter(|text| !is_no_count(text)).count();
        let counts = values.iter().filter(|text| is_count(text)).count() as f64 / said.max(1) as f64;
        // A column of numbers is one of countries only if its name says so.
        let head = Head::of(name);
        let claims = head.quantity != Some(Quantity::People)
            && roles.iter().any(|role| matches!(role, Role::Host | Role::Country | Role::Sender | Role::Origin));
        let named = counts <= 0.5 || claims;
        let system = if named { systems::system_of(&distinct, &plain) } else { System::clear(Codes::Name) };
        let lists = if counts < 0.5 { share(&|text| lists::of_places(text).is_some()) } else { 0.0 };
        let countries = if named { places::share(&distinct, system.codes) } else { 0.0 };
        Self {
            counts,
            days: share(&|text| matches!(date(text, DateOrder::Auto), DateText::Day(_) | DateText::Open)),
            ends: share(&|text| {
                is_no_count(text) || last_day(text, DateOrder::Auto) != LastDay::Unknown || is_late(text)
            }),
            spans: share(&|text| span(text, DateOrder::Auto).is_some()),
            years: share(&|text| year(text).is_some_and(|year| (1800..2100).contains(&year))),
            countries: (countries + lists).min(1.0),
            lists,
            system,
            head,
            component: None,
            fiscal: columns::is_fiscal(name),
            numbered: numbered(&values),
            plain,
            roles,
            values,
        }
    }

    /// Whether its numbers are amounts of something, by its name.
    pub fn is_other_number(&self) -> bool {
        self.counts >= 0.5 && self.head.quantity.is_some_and(|quantity| quantity != Quantity::Id)
    }

    /// Whether its numbers are other things than people, by its name or because they number the rows.
    pub fn is_told_apart(&self) -> bool {
        self.head.quantity.is_some_and(|quantity| quantity != Quantity::People)
            || (self.numbered && self.head.quantity.is_none())
    }

    /// Whether nothing tells its numbers apart from people.
    pub fn may_be_people(&self) -> bool {
        let fractions = self.values.iter().filter(|text| is_small_fraction(text)).count();
        self.counts >= 0.6
            && !self.values.is_empty()
            && !self.is_told_apart()
            && self.years < 0.9
            && (self.head.quantity == Some(Quantity::People)
                || !self.roles.first().is_some_and(|role| NO_COUNTS.contains(role)))
            && fractions * 2 < self.values.len()
    }

    /// Whether they are degrees, of which none is more than `most`, as far as a slip or two allows.
    pub fn degrees(&self, most: f64) -> bool {
        let degrees = |text: &String| degrees(text).is_some_and(|n| n.abs() <= most * 2.0);
        !self.values.is_empty() && self.values.iter().filter(|text| degrees(text)).count() * 10 >= self.values.len() * 8
    }
}

/// A day whose order of day and month is open is one.
fn is_late(text: &str) -> bool {
    date(text, DateOrder::Auto) == DateText::Open
}

/// Columns of these roles count nothing.
const NO_COUNTS: [Role; 11] = [
    Role::Host,
    Role::Country,
    Role::Sender,
    Role::Origin,
    Role::Day,
    Role::Year,
    Role::Quarter,
    Role::Month,
    Role::DayOfMonth,
    Role::Lat,
    Role::Lon,
];

/// People are whole: “0.5” and “12.25” are none, and “1.234” may be.
fn is_small_fraction(text: &str) -> bool {
    let part = text.trim().rsplit(['.', ',']).next().unwrap_or_default();
    is_bare_fraction(text.as_bytes()) && part.len() != 3 && part.bytes().any(|byte| byte != b'0')
}

/// Whether values are the numbers of their rows, from 0 or 1.
fn numbered(values: &[String]) -> bool {
    let numbers: Vec<i64> = values.iter().map_while(|text| text.parse().ok()).collect();
    let follow = numbers.windows(2).all(|pair| pair[1] == pair[0] + 1);
    numbers.len() == values.len() && numbers.len() >= 3 && follow && matches!(numbers[0], 0 | 1)
}

/// Whether the name of a column says that it is a maximum, and no other is its minimum.
fn is_maximum(name: &str, lows: &HashSet<Vec<String>>) -> bool {
    let most = name.to_lowercase().split(|c: char| !c.is_alphanumeric()).any(|word| word.starts_with("max"));
    most && without_end(name, &HIGH).is_some_and(|rest| !lows.contains(&rest))
}

/// The positions of the columns that a recipe reads, but for those that it only keeps.
pub fn used(recipe: &Recipe, grid: &Grid) -> Vec<usize> {
    recipe.columns().filter_map(|name| grid.column(name)).collect()
}

/// The number in a cell of the first rows.
pub fn number(row: &[String], i: usize) -> Option<u64> {
    match count(row.get(i)?.as_bytes(), Decimal::Auto) {
        CountText::Count(count) => Some(u64::from(count.n)),
        _ => None,
    }
}

/// All columns of a table; those that are taken for something are free no more.
pub struct Columns<'g> {
    /// The table.
    pub grid: &'g Grid,
    all: Vec<Profile>,
    taken: Vec<bool>,
    /// The first rows.
    pub rows: Vec<Vec<String>>,
}

impl<'g> Columns<'g> {
    pub fn new(grid: &'g Grid) -> Self {
        let rows = grid.rows(SAMPLE.min(CELLS / grid.header.len().max(1)).max(2));
        let profile = |(i, name): (usize, &String)| Profile::new(name, rows.iter().filter_map(|row| row.get(i)));
        let mut all: Vec<Profile> = grid.header.iter().enumerate().map(profile).collect();
        let plain: Vec<&str> =
            all.iter().map(|column| if column.counts >= 0.4 { column.plain.as_str() } else { "" }).collect();
        let parts = columns::components(&plain);
        all.iter_mut().zip(parts).for_each(|(column, part)| column.component = part);
        let lows: HashSet<Vec<String>> = grid.header.iter().filter_map(|name| without_end(name, &LOW)).collect();
        for (column, name) in all.iter_mut().zip(&grid.header) {
            // The most that may be there is nobody who is, unless it ends a range.
            if column.head.quantity == Some(Quantity::People) && is_maximum(name, &lows) {
                column.head.quantity = Some(Quantity::Ceiling);
            }
        }
        let taken = vec![false; all.len()];
        Self { grid, all, taken, rows }
    }

    /// How a column looks.
    pub fn of(&self, i: usize) -> &Profile {
        &self.all[i]
    }

    /// All of them, also those that are taken.
    pub fn all(&self) -> &[Profile] {
        &self.all
    }

    /// The name of a column.
    pub fn name(&self, i: usize) -> String {
        self.grid.header[i].clone()
    }

    /// The free columns that fit.
    pub fn free(&self, fits: impl Fn(&Profile) -> bool) -> Vec<usize> {
        (0..self.all.len()).filter(|i| !self.taken[*i] && fits(&self.all[*i])).collect()
    }

    /// Takes a column: it is free no more.
    pub fn take(&mut self, i: usize) {
        self.taken[i] = true;
    }

    /// Takes the free column of a role whose values fit, by its name.
    pub fn take_named(&mut self, role: Role, fits: impl Fn(&Profile) -> bool) -> Option<usize> {
        let first = |column: &Profile| column.roles.first() == Some(&role) && fits(column);
        let any = |column: &Profile| column.roles.contains(&role) && fits(column);
        let found = self.free(first).into_iter().next().or_else(|| self.free(any).into_iter().next())?;
        self.take(found);
        Some(found)
    }

    /// The same as what fills a field of a record.
    pub fn mapping(&mut self, role: Role, fits: impl Fn(&Profile) -> bool) -> Mapping {
        self.take_named(role, fits).map(|i| Mapping::column(&self.grid.header[i])).unwrap_or_default()
    }

    /// The same for a column whose values are words of a closed set.
    pub fn words<T: FromStr>(&mut self, role: Role) -> Mapping {
        let known = |text: &&String| text.to_lowercase().replace([' ', '_'], "-").parse::<T>().is_ok();
        self.mapping(role, |column| {
            !column.values.is_empty() && column.values.iter().filter(known).count() * 10 >= column.values.len() * 7
        })
    }

    /// A column as a party; its system of codes is left open where two explain it.
    pub fn named(&self, i: usize) -> NamedColumn {
        let codes = Some(self.all[i].system.codes);
        NamedColumn { column: self.grid.header[i].clone(), codes, guessed: true }
    }

    /// The same as all of a party.
    pub fn party(&self, i: usize) -> Party {
        Party { value: None, columns: vec![self.named(i)] }
    }

    /// A column as the day.
    pub fn when(&self, i: usize) -> When {
        When { column: Some(self.name(i)), ..When::default() }
    }
}
