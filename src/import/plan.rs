//! A recipe held against a table: names of columns become positions, and what the values settle is settled.

use super::{
    date::{self, Order},
    grid::Grid,
    number::{self, Decimal},
    places::{self, PART},
    recipe::{Cell, Codes, Filter, Party, People, Recipe, Target, When},
    split::{Fields, Outcome},
};
use crate::model::{Component, Dated, Day, Precision, Scope};
use std::collections::BTreeMap;

/// The recipe does not fit the table.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PlanError {
    /// A column is not there.
    #[error(
        "the table has no column “{column}” for the {role}: its columns are {there}; choose one with --set {flag}=COLUMN"
    )]
    NoColumn {
        /// The column that the recipe names.
        column: String,
        /// What it is for.
        role: &'static str,
        /// The columns that are there.
        there: String,
        /// The key of [`Recipe::set`].
        flag: &'static str,
    },
    /// The recipe does not say something that every record needs.
    #[error("nothing says the {role}: {remedy}")]
    Unsaid {
        /// What is missing.
        role: &'static str,
        /// What to do.
        remedy: &'static str,
    },
    /// A value of the recipe is none.
    #[error("“{0}” in the recipe is no {1}: mend it there")]
    Value(String, &'static str),
}

/// Where a party stands.
#[derive(Debug, Clone, Default)]
pub(super) struct PartyPlan {
    pub always: Option<String>,
    pub columns: Vec<usize>,
    pub systems: Vec<Codes>,
}

/// Where a word of a closed set stands.
#[derive(Debug, Clone)]
pub(super) struct WordPlan<T> {
    pub always: Option<T>,
    pub column: Option<usize>,
    pub words: BTreeMap<String, T>,
}

/// Where the day stands.
#[derive(Debug, Clone)]
pub(super) enum DayPlan {
    Always(Dated),
    Column(usize, Order),
    Parts {
        year: usize,
        quarter: Option<usize>,
        month: Option<usize>,
        day: Option<usize>,
    },
    /// Each column of counts has its own.
    InColumns,
}

/// A column of counts.
#[derive(Debug, Clone)]
pub(super) struct PeoplePlan {
    pub column: usize,
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
pub(super) struct FilterPlan {
    pub column: usize,
    pub filter: Filter,
}

/// All that reading a row needs.
#[derive(Debug, Clone)]
pub(super) struct Plan {
    pub target: Target,
    pub sender: PartyPlan,
    pub host: PartyPlan,
    pub origin: PartyPlan,
    pub day: DayPlan,
    pub people: Vec<PeoplePlan>,
    pub decimal: Decimal,
    pub scope: WordPlan<Scope>,
    /// Where the recipe tells by days the scope of rows that name none: each before a day, in order.
    pub scope_before: Vec<(Day, Scope)>,
    pub component: WordPlan<Component>,
    pub command: WordPlan<crate::model::Command>,
    pub stage: WordPlan<crate::model::StageKind>,
    pub source: Option<usize>,
    pub source_always: Option<String>,
    pub filters: Vec<FilterPlan>,
    /// Only so many columns are looked at, from the first.
    pub wanted: usize,
    /// Some days can be read in two ways, and no value proves which.
    pub open_order: bool,
}

/// How many rows are looked at to settle what the recipe leaves open.
const SAMPLE: usize = 2_000;

impl Plan {
    pub fn new(recipe: &Recipe, grid: &Grid) -> Result<Self, PlanError> {
        let mut open_order = false;
        let people = people(recipe, grid)?;
        let day = day(&recipe.day, &people, grid, &mut open_order)?;
        if recipe.sender.is_empty() && !recipe.senders_in_columns() {
            return Err(PlanError::Unsaid { role: "sender", remedy: "say whose forces they are: --sender USA" });
        }
        if recipe.host.is_empty() && !recipe.hosts_in_columns() {
            return Err(PlanError::Unsaid {
                role: "host",
                remedy: "say which column names the host: --set host.column=COLUMN",
            });
        }
        let decimal = match recipe.decimal {
            Decimal::Auto => settle_decimal(&people, grid),
            told => told,
        };
        let filter = |f: &Filter| {
            let column = column(grid, &f.column, "filter", "filters")?;
            Ok(FilterPlan { column, filter: f.clone() })
        };
        optional(&recipe.published, grid, "day of publication", "published.column")?;
        recipe.published.value.as_ref().map(|day| dated(day)).transpose()?;
        let mut scope = word(&recipe.scope, grid, "scope", "scope.column")?;
        let mut scope_before = scope_before(&recipe.scope)?;
        if !scope_before.is_empty() {
            let since = scope.always.take();
            scope_before.extend(since.map(|scope| (Day::from_number(i32::MAX), scope)));
        }
        let plan = Self {
            wanted: 0,
            target: recipe.target,
            sender: party(&recipe.sender, grid, "sender", "sender.column")?,
            host: party(&recipe.host, grid, "host", "host.column")?,
            origin: party(&recipe.origin, grid, "origin", "origin.column")?,
            day,
            people,
            decimal,
            scope,
            scope_before,
            component: word(&recipe.component, grid, "component", "component.column")?,
            command: word(&recipe.command, grid, "command", "command.column")?,
            stage: word(&recipe.stage, grid, "stage", "stage.column")?,
            source: optional(&recipe.source, grid, "source", "source.column")?,
            source_always: recipe.source.value.clone(),
            filters: recipe.filters.iter().map(filter).collect::<Result<_, _>>()?,
            open_order,
        };
        Ok(Self { wanted: plan.last_column() + 1, ..plan })
    }

    /// The scope of rows of a day that name none, where the recipe tells it by days.
    pub fn scope_on(&self, day: Day) -> Option<Scope> {
        self.scope_before.iter().find(|(before, _)| day < *before).map(|(_, scope)| *scope)
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
        let words = [self.scope.column, self.component.column, self.command.column, self.stage.column, self.source];
        let counts = self.people.iter().map(|people| people.column);
        let filters = self.filters.iter().map(|filter| filter.column);
        let all = parties.copied().chain(words.into_iter().flatten()).chain(counts).chain(filters).chain(day);
        all.max().unwrap_or(0)
    }
}

/// Whether some days can be read in two ways and no value proves which, whatever else the recipe leaves open.
pub(super) fn has_open_order(recipe: &Recipe, grid: &Grid) -> bool {
    let mut open = false;
    let people = people(recipe, grid).unwrap_or_default();
    day(&recipe.day, &people, grid, &mut open).is_ok() && open
}

fn column(grid: &Grid, name: &str, role: &'static str, flag: &'static str) -> Result<usize, PlanError> {
    let there = || {
        let names: Vec<&str> = grid.header.iter().map(String::as_str).take(30).collect();
        names.join(", ")
    };
    grid.column(name).ok_or_else(|| PlanError::NoColumn { column: name.to_owned(), role, there: there(), flag })
}

pub(super) fn optional(
    cell: &Cell,
    grid: &Grid,
    role: &'static str,
    flag: &'static str,
) -> Result<Option<usize>, PlanError> {
    cell.column.as_ref().map(|name| column(grid, name, role, flag)).transpose()
}

/// The columns of a party that are there; one at least.
fn party(party: &Party, grid: &Grid, role: &'static str, flag: &'static str) -> Result<PartyPlan, PlanError> {
    let mut plan = PartyPlan { always: party.value.clone(), ..PartyPlan::default() };
    for named in &party.columns {
        if let Some(at) = grid.column(&named.column) {
            plan.columns.push(at);
            plan.systems.push(named.codes.unwrap_or_else(|| settle_codes(grid, at)));
        }
    }
    match party.columns.first() {
        Some(first) if plan.columns.is_empty() => column(grid, &first.column, role, flag).map(|_| plan),
        _ => Ok(plan),
    }
}

fn settle_codes(grid: &Grid, column: usize) -> Codes {
    let values = values(grid, &[column], SAMPLE);
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for value in values.iter().filter(|value| !number::is_missing(value)) {
        *counts.entry(value).or_default() += 1;
    }
    places::settle(&counts)
}

/// The texts in some columns of the first rows.
fn values(grid: &Grid, columns: &[usize], most: usize) -> Vec<String> {
    let mut fields = Fields::default();
    let (mut rest, mut found, mut rows) = (&grid.bytes[grid.body..], Vec::new(), 0);
    while !rest.is_empty() && rows < most {
        let (outcome, next) = fields.split(rest, grid.delimiter);
        rows += usize::from(outcome != Outcome::Blank);
        if outcome == Outcome::Row {
            let texts = columns.iter().filter_map(|i| fields.get(rest, *i));
            found.extend(texts.map(|text| String::from_utf8_lossy(&text).trim().to_owned()));
        }
        rest = &rest[next..];
    }
    found
}

fn settle_decimal(people: &[PeoplePlan], grid: &Grid) -> Decimal {
    let columns: Vec<usize> = people.iter().map(|p| p.column).collect();
    number::settle(values(grid, &columns, SAMPLE / 4).iter().map(String::as_str))
}

/// The columns of counts that are there; one at least, except for events.
fn people(recipe: &Recipe, grid: &Grid) -> Result<Vec<PeoplePlan>, PlanError> {
    if recipe.target == Target::Events {
        return Ok(Vec::new());
    }
    let mut plans = Vec::new();
    for people in &recipe.people {
        if let Some(at) = grid.column(&people.column) {
            plans.push(people_plan(people, at)?);
        }
    }
    match recipe.people.first() {
        None => {
            Err(PlanError::Unsaid { role: "people", remedy: "say which column counts people: --set people=COLUMN" })
        }
        Some(first) if plans.is_empty() => column(grid, &first.column, "people", "people").map(|_| plans),
        Some(_) => Ok(plans),
    }
}

fn people_plan(people: &People, column: usize) -> Result<PeoplePlan, PlanError> {
    let day = |text: &Option<String>| text.as_ref().map(|text| dated(text)).transpose();
    Ok(PeoplePlan {
        column,
        component: people.component,
        scope: people.scope,
        day: day(&people.day)?,
        host: people.host.clone(),
        sender: people.sender.clone(),
        from: day(&people.from)?.map(Dated::first),
        until: day(&people.until)?.map(Dated::day),
    })
}

pub(super) fn dated(text: &str) -> Result<Dated, PlanError> {
    match date::read(text, Order::Auto) {
        date::Read::Day(day) => Ok(day),
        _ => Err(PlanError::Value(text.to_owned(), "day")),
    }
}

fn day(when: &When, people: &[PeoplePlan], grid: &Grid, open: &mut bool) -> Result<DayPlan, PlanError> {
    let at = |name: &String| column(grid, name, "day", "day.column");
    if let Some(text) = &when.value {
        return dated(text).map(DayPlan::Always);
    }
    if let Some(name) = &when.column {
        let at = at(name)?;
        return Ok(DayPlan::Column(at, settle_order(when.order, grid, at, open)));
    }
    if let Some(year) = &when.year {
        let at_optional = |name: &Option<String>| name.as_ref().map(at).transpose();
        let (quarter, month) = (at_optional(&when.quarter)?, at_optional(&when.month)?);
        return Ok(DayPlan::Parts { year: at(year)?, quarter, month, day: at_optional(&when.day)? });
    }
    if when.title {
        let unsaid = PlanError::Unsaid {
            role: "day",
            remedy: "no day stands above the table: say it with --set day=2021-12-31",
        };
        return title_day(&grid.preamble).map(DayPlan::Always).ok_or(unsaid);
    }
    if !people.is_empty() && people.iter().all(|p| p.day.is_some()) {
        return Ok(DayPlan::InColumns);
    }
    Err(PlanError::Unsaid {
        role: "day",
        remedy: "say which column has the day: --set day.column=COLUMN, or --set day=2021-12-31",
    })
}

/// A day within a sentence: “as of December 31, 2021”. A whole day comes before a month or a year, which may be that of a source: “file of
/// November 2016”.
fn title_day(lines: &[String]) -> Option<Dated> {
    let mut found: Option<Dated> = None;
    for line in lines.iter().rev() {
        let words: Vec<&str> = line.split([' ', '(', ')']).filter(|word| !word.is_empty()).collect();
        for long in (1..=3).rev() {
            for part in words.windows(long) {
                let text = part.join(" ");
                let text = text.trim_matches(['.', ',', ';', ':']);
                if let date::Read::Day(day) = date::read(text, Order::Auto)
                    && (long > 1 || text.len() > 5)
                {
                    if day.precision() == Precision::Day {
                        return Some(day);
                    }
                    found = found.or(Some(day));
                }
            }
        }
    }
    found
}

fn settle_order(told: Order, grid: &Grid, column: usize, open: &mut bool) -> Order {
    if told != Order::Auto {
        return told;
    }
    let sample = date::settle(values(grid, &[column], SAMPLE).iter().map(String::as_str));
    // Where the first rows leave it open, one value of all the others may prove it.
    let order = if sample == Some(Order::Auto) { Some(proven(grid, column)) } else { sample };
    *open = order == Some(Order::Auto);
    order.unwrap_or_default()
}

/// The order that some value of a whole column proves; `Auto` if none does.
fn proven(grid: &Grid, column: usize) -> Order {
    let mut fields = Fields::default();
    let mut rest = &grid.bytes[grid.body..];
    while !rest.is_empty() {
        let cut = fields.split_first(rest, grid.delimiter, column + 1);
        let text = fields.get(rest, column).filter(|_| cut.outcome == Outcome::Row).unwrap_or_default();
        match date::settle(std::str::from_utf8(&text).into_iter()) {
            Some(Order::Auto) | None => rest = &rest[cut.next..],
            Some(order) => return order,
        }
    }
    Order::Auto
}

fn word<T: std::str::FromStr>(
    cell: &Cell,
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
    Ok(WordPlan { always, column: optional(cell, grid, role, flag)?, words })
}

/// What the scope was before some days.
fn scope_before(cell: &Cell) -> Result<Vec<(Day, Scope)>, PlanError> {
    let scope = |text: &String| text.parse().map_err(|_| PlanError::Value(text.clone(), "scope"));
    let read = |(day, text): (&String, &String)| Ok((dated(day)?.first(), scope(text)?));
    let mut before = cell.before.iter().map(read).collect::<Result<Vec<_>, _>>()?;
    before.sort_unstable();
    Ok(before)
}

impl PartyPlan {
    /// Puts what a row says of the party into `key`.
    pub fn key(&self, row: &[u8], fields: &Fields, key: &mut Vec<u8>) {
        key.clear();
        for (i, column) in self.columns.iter().enumerate() {
            if i > 0 {
                key.push(PART as u8);
            }
            if let Some(text) = fields.get(row, *column) {
                key.extend_from_slice(text.trim_ascii());
            }
        }
        if self.columns.is_empty()
            && let Some(always) = &self.always
        {
            key.extend_from_slice(always.as_bytes());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_stands_in_a_title() {
        let day = |text: &str| {
            let lines: Vec<String> = text.lines().map(str::to_owned).collect();
            title_day(&lines).map(|d| d.to_string())
        };
        assert_eq!(day("Permanently Assigned (as of December 31, 2021)").as_deref(), Some("2021-12-31"));
        assert_eq!(day("Stand: 31.12.2021").as_deref(), Some("2021-12-31"));
        assert_eq!(day("As of 2021-12").as_deref(), Some("2021-12"));
        assert_eq!(day("Table 4 of report 12345"), None);
        let with_sources = "As of September 30, 2010\nSources: Master File, Deployment File (as of November 2016)";
        assert_eq!(day(with_sources).as_deref(), Some("2010-09-30"), "not the day of a source");
    }
}
