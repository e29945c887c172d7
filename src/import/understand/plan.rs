//! A recipe applied to a table: column names become positions, and what the values settle is settled.

use super::beside::BesidePlan;
use super::day_plan::{DayPlan, OpenOrder, day};
use super::ditto::has_ditto;
use super::lists::{self, ListPlan};
use super::plan_error::{PlanError, column, dated};
use super::{places::PART, scale, settle, within::has_within};
use crate::import::read::{Grid, Rows};
use crate::import::recipe::{Codes, Lists, Mapping, Party, People, Recipe, RowFilter, Target};
use crate::model::{Command, Component, Dated, Day, Scope, StageKind, Thing};
use crate::parse::{CountText, Decimal, count_times, is_spaced};
use std::{collections::BTreeMap, str::FromStr};

/// Where a party stands.
#[derive(Debug, Clone, Default)]
pub struct PartyPlan {
    pub always: Option<String>,
    pub columns: Vec<usize>,
    pub systems: Vec<Codes>,
}

/// Where a word of a closed set stands.
#[derive(Debug, Clone)]
pub struct WordPlan<T> {
    pub always: Option<T>,
    pub column: Option<usize>,
    pub words: BTreeMap<String, T>,
}

/// A column of counts.
#[derive(Debug, Clone)]
pub struct PeoplePlan {
    pub column: usize,
    /// Columns that are added to it, each with in how many it counts.
    pub plus: Vec<(usize, u32)>,
    /// The column with the upper end of a range.
    pub to: Option<usize>,
    /// In how many it counts.
    pub times: u32,
    pub what: Option<Thing>,
    pub component: Option<Component>,
    pub scope: Option<Scope>,
    pub day: Option<Dated>,
    pub host: Option<String>,
    pub sender: Option<String>,
    pub from: Option<Day>,
    pub until: Option<Day>,
}

/// A filter with its column's position.
#[derive(Debug, Clone)]
pub struct RowFilterPlan {
    pub column: usize,
    pub filter: RowFilter,
}

/// Which cells of senders, hosts and days repeat what stands above them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Repeats {
    Nothing,
    /// Marks of ditto.
    Marks,
    /// These, and empty cells.
    Empty,
}

/// All that reading a row needs.
#[derive(Debug, Clone)]
pub struct ReadingPlan {
    pub target: Target,
    pub sender: PartyPlan,
    pub host: PartyPlan,
    pub origin: PartyPlan,
    pub day: DayPlan,
    /// The days are spans in one column.
    pub spans: bool,
    pub people: Vec<PeoplePlan>,
    /// The column that says in how many a row counts, and whether its numbers are powers of ten.
    pub times: Option<(usize, bool)>,
    /// Columns of numbers that are not read and may be people.
    pub beside: Vec<BesidePlan>,
    /// The column of senders or hosts whose lists are taken apart.
    pub list: Option<ListPlan>,
    pub decimal: Decimal,
    /// Whether spaces within numbers part thousands.
    pub spaces: bool,
    pub what: WordPlan<Thing>,
    pub scope: WordPlan<Scope>,
    /// Where the recipe gives by days the scope of rows that name none: each before a day, in order.
    pub scope_before: Vec<(Day, Scope)>,
    pub component: WordPlan<Component>,
    pub command: WordPlan<Command>,
    pub stage: WordPlan<StageKind>,
    pub source: Option<usize>,
    pub source_always: Option<String>,
    pub filters: Vec<RowFilterPlan>,
    /// What repeats the row above.
    pub repeats: Repeats,
    /// A row without a number says at least that somebody is at its place.
    pub keeps_places: bool,
    /// Only so many columns are looked at, from the first.
    pub wanted: usize,
    /// The order of day and month that the first rows leave open.
    pub open_order: Option<OpenOrder>,
}

impl ReadingPlan {
    pub fn new(recipe: &Recipe, grid: &Grid) -> Result<Self, PlanError> {
        let people = people(recipe, grid)?;
        let list = lists::plan(recipe, grid);
        if people.is_empty() && list.is_none() && recipe.target != Target::Events {
            return Err(PlanError::Missing(text!("error-plan-people")));
        }
        let (day, open_order) = day(recipe, days_in_columns(&people), grid)?;
        if recipe.sender.is_empty() && !recipe.senders_in_columns() {
            return Err(PlanError::Missing(text!("error-plan-sender")));
        }
        if recipe.host.is_empty() && !recipe.hosts_in_columns() {
            return Err(PlanError::Missing(text!("error-plan-host")));
        }
        let decimal = match recipe.decimal {
            // A fraction of thousands has three digits as often as not: its mark is told by others, or is the point.
            Decimal::Auto => settle::decimal(grid, &people.iter().map(|p| p.column).collect::<Vec<_>>()),
            chosen => chosen,
        };
        let spaces = spaces(recipe, grid, &people);
        let filter = |f: &RowFilter| {
            let column = column(grid, &f.column, "filters")?;
            Ok(RowFilterPlan { column, filter: f.clone() })
        };
        optional(&recipe.published, grid, "published.column")?;
        optional(&recipe.until, grid, "until.column")?;
        optional(&recipe.operation, grid, "operation.column")?;
        recipe.published.value.as_ref().map(|day| dated(day)).transpose()?;
        let (scope, scope_before) = scopes(recipe, grid)?;
        let plan = Self {
            wanted: 0,
            repeats: Repeats::Nothing,
            keeps_places: keeps_places(recipe),
            target: recipe.target,
            sender: party(&recipe.sender, grid, "sender.column")?,
            host: party(&recipe.host, grid, "host.column")?,
            origin: party(&recipe.origin, grid, "origin.column")?,
            day,
            spans: recipe.until.column.is_some() && recipe.until.column == recipe.day.column,
            people,
            times: optional(&recipe.times, grid, "times.column")?
                .map(|at| (at, recipe.times.value.as_deref() == Some(scale::POWERS))),
            beside: Vec::new(),
            list,
            decimal,
            spaces,
            what: word(&recipe.what, grid, "what", "what.column")?,
            scope,
            scope_before,
            component: word(&recipe.component, grid, "component", "component.column")?,
            command: word(&recipe.command, grid, "command", "command.column")?,
            stage: word(&recipe.stage, grid, "stage", "stage.column")?,
            source: optional(&recipe.source, grid, "source.column")?,
            source_always: recipe.source.value.clone(),
            filters: recipe.filters.iter().map(filter).collect::<Result<_, _>>()?,
            open_order,
        };
        let repeats = match recipe.fill {
            Some(true) => Repeats::Empty,
            _ if has_ditto(grid, &plan.repeatable()) || has_within(grid, &plan.host.columns) => Repeats::Marks,
            _ => Repeats::Nothing,
        };
        Ok(Self { wanted: plan.last_column() + 1, repeats, ..plan })
    }

    /// The same with columns of numbers that are not read and may be people.
    pub fn with(mut self, beside: Vec<BesidePlan>) -> Self {
        self.beside = beside;
        self.wanted = self.last_column() + 1;
        self
    }

    /// The count in a cell of a column in which so many count at once.
    pub fn count(&self, text: &[u8], times: u32) -> CountText {
        if !self.spaces && std::str::from_utf8(text).is_ok_and(is_spaced) {
            return CountText::Broken;
        }
        count_times(text, self.decimal, times)
    }

    /// The scope of rows of a day that name none, where the recipe gives it by days.
    pub fn scope_on(&self, day: Day) -> Option<Scope> {
        self.scope_before.iter().find(|(before, _)| day < *before).map(|(_, scope)| *scope)
    }

    /// The columns whose cells may repeat what stands above.
    fn repeatable(&self) -> Vec<usize> {
        let day = if let DayPlan::Column(column, _) = &self.day { Some(*column) } else { None };
        self.sender.columns.iter().chain(&self.host.columns).copied().chain(day).collect()
    }

    /// The last column that is looked at.
    fn last_column(&self) -> usize {
        let day = match &self.day {
            DayPlan::Always(_) | DayPlan::InColumns => vec![],
            DayPlan::Column(column, _) => vec![*column],
            DayPlan::Parts { year, quarter, month, day } => {
                [Some(*year), *quarter, *month, *day].into_iter().flatten().collect()
            }
        };
        let parties = [&self.sender, &self.host, &self.origin].into_iter().flat_map(|party| &party.columns);
        let words = [
            self.what.column,
            self.scope.column,
            self.component.column,
            self.command.column,
            self.stage.column,
            self.source,
        ];
        let counts = self
            .people
            .iter()
            .flat_map(|people| people.plus.iter().map(|plus| plus.0).chain(people.to).chain([people.column]));
        let filters = self.filters.iter().map(|filter| filter.column);
        let beside = self.beside.iter().map(|beside| beside.column).chain(self.times.map(|times| times.0));
        let all =
            parties.copied().chain(words.into_iter().flatten()).chain(counts).chain(filters).chain(beside).chain(day);
        all.max().unwrap_or(0)
    }
}

pub fn optional(cell: &Mapping, grid: &Grid, flag: &'static str) -> Result<Option<usize>, PlanError> {
    cell.column.as_ref().map(|name| column(grid, name, flag)).transpose()
}

/// The columns of a party that are there; one at least.
fn party(party: &Party, grid: &Grid, flag: &'static str) -> Result<PartyPlan, PlanError> {
    let mut plan = PartyPlan { always: party.value.clone(), ..PartyPlan::default() };
    for named in &party.columns {
        if let Some(at) = grid.column(&named.column) {
            plan.columns.push(at);
            plan.systems.push(named.codes.unwrap_or_else(|| settle::codes(grid, at)));
        }
    }
    match party.columns.first() {
        Some(first) if plan.columns.is_empty() => column(grid, &first.column, flag).map(|_| plan),
        _ => Ok(plan),
    }
}

/// The columns of counts that are there; one at least, except for events.
fn people(recipe: &Recipe, grid: &Grid) -> Result<Vec<PeoplePlan>, PlanError> {
    if recipe.target == Target::Events {
        return Ok(Vec::new());
    }
    let mut plans = Vec::new();
    for people in &recipe.people {
        if let Some(at) = grid.column(&people.column) {
            plans.push(people_plan(people, at, grid)?);
        }
    }
    match recipe.people.first() {
        None if recipe.lists == Some(Lists::Split) => Ok(plans),
        None => Err(PlanError::Missing(text!("error-plan-people"))),
        Some(first) if plans.is_empty() => column(grid, &first.column, "people").map(|_| plans),
        Some(_) => Ok(plans),
    }
}

fn people_plan(people: &People, at: usize, grid: &Grid) -> Result<PeoplePlan, PlanError> {
    let day = |text: &Option<String>| text.as_ref().map(|text| dated(text)).transpose();
    let plus = people.plus.iter().map(|name| {
        let at = column(grid, name, "people")?;
        Ok((at, people.times.unwrap_or_else(|| scale::scale(&grid.header[at]).times())))
    });
    let plus = plus.collect::<Result<_, _>>()?;
    Ok(PeoplePlan {
        column: at,
        plus,
        to: people.to.as_ref().map(|name| column(grid, name, "people")).transpose()?,
        times: people.times.unwrap_or_else(|| scale::scale(&grid.header[at]).times()),
        what: people.what,
        component: people.component,
        scope: people.scope,
        day: day(&people.day)?,
        host: people.host.clone(),
        sender: people.sender.clone(),
        from: day(&people.from)?.map(Dated::first),
        until: day(&people.until)?.map(Dated::day),
    })
}

fn word<T: FromStr>(
    cell: &Mapping,
    grid: &Grid,
    role: &'static str,
    flag: &'static str,
) -> Result<WordPlan<T>, PlanError> {
    let parse = |text: &String| text.parse::<T>().map_err(|_| PlanError::Value(text.clone(), role));
    if role != "scope" && !cell.before.is_empty() {
        return Err(PlanError::Value("before".to_owned(), role));
    }
    let mut words = BTreeMap::new();
    for (theirs, ours) in &cell.words {
        words.insert(theirs.trim().to_lowercase(), parse(ours)?);
    }
    let always = cell.value.as_ref().map(parse).transpose()?;
    Ok(WordPlan { always, column: optional(cell, grid, flag)?, words })
}

/// The scope of rows, and what it was before some days.
type Scopes = (WordPlan<Scope>, Vec<(Day, Scope)>);

fn scopes(recipe: &Recipe, grid: &Grid) -> Result<Scopes, PlanError> {
    let mut scope = word(&recipe.scope, grid, "scope", "scope.column")?;
    let mut before = scope_before(&recipe.scope)?;
    if !before.is_empty() {
        let since = scope.always.take();
        before.extend(since.map(|scope| (Day::from_number(i32::MAX), scope)));
    }
    Ok((scope, before))
}

/// What the scope was before some days.
fn scope_before(cell: &Mapping) -> Result<Vec<(Day, Scope)>, PlanError> {
    let scope = |text: &String| text.parse().map_err(|_| PlanError::Value(text.clone(), "scope"));
    let read = |(day, text): (&String, &String)| Ok((dated(day)?.first(), scope(text)?));
    let mut before = cell.before.iter().map(read).collect::<Result<Vec<_>, _>>()?;
    before.sort_unstable();
    Ok(before)
}

impl PartyPlan {
    /// Puts what a row says of the party into `key`.
    pub fn key(&self, row: &Rows<'_>, key: &mut Vec<u8>) {
        key.clear();
        for (i, column) in self.columns.iter().enumerate() {
            if i > 0 {
                key.push(PART as u8);
            }
            if let Some(text) = row.field(*column) {
                key.extend_from_slice(&text);
            }
        }
        if self.columns.is_empty()
            && let Some(always) = &self.always
        {
            key.extend_from_slice(always.as_bytes());
        }
    }
}

/// Whether spaces within the numbers of the columns of people part thousands.
fn spaces(recipe: &Recipe, grid: &Grid, people: &[PeoplePlan]) -> bool {
    let columns = people.iter().flat_map(|people| people.plus.iter().map(|plus| plus.0).chain([people.column]));
    recipe.spaces.unwrap_or_else(|| settle::spaces(grid, &columns.collect::<Vec<_>>()))
}

/// Whether rows are places, each with one number at most: a base whose number nobody knows is one all the same.
fn keeps_places(recipe: &Recipe) -> bool {
    let places = [&recipe.place, &recipe.lat].into_iter().any(|cell| cell.column.is_some());
    recipe.target == Target::Strengths && recipe.people.len() == 1 && places
}

/// Whether each column of counts has a day of its own.
fn days_in_columns(people: &[PeoplePlan]) -> bool {
    !people.is_empty() && people.iter().all(|people| people.day.is_some())
}

/// What is open about the order of day and month, whatever else the recipe leaves open.
pub fn open_order(recipe: &Recipe, grid: &Grid) -> Option<OpenOrder> {
    let people = people(recipe, grid).unwrap_or_default();
    day(recipe, days_in_columns(&people), grid).ok()?.1
}
