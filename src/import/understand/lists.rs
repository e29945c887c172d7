//! Cells of senders or hosts that hold a list with numbers: “India (320), Senegal (150)”.

use super::places::one;
use super::totals::is_total;
use crate::import::read::Grid;
use crate::import::recipe::{Codes, Lists, NamedColumn, Party, People, Recipe, Target};
use crate::parse::{Count, CountText, Decimal, Listed, count, count_times, list, year};

/// So many rows are looked at.
const SAMPLE: usize = 400;
/// So many lines are told.
const TOLD: usize = 2;

/// The items of a list of countries, missions or regions: two or more, of which most are known. Their total in the list is none of them.
pub fn of_places(text: &str) -> Option<Vec<Listed<'_>>> {
    let mut items = list(text).filter(|items| items.len() > 1)?;
    if let Some(at) = items.iter().position(|item| is_total(item.name)) {
        let total = items.remove(at);
        let sum: u64 = items.iter().map(|item| number(item.number)).sum();
        if number(total.number) != sum {
            return None;
        }
    }
    let known = items.iter().filter(|item| one(item.name, Codes::Name).is_some()).count();
    (known * 2 > items.len()).then_some(items)
}

fn number(text: &str) -> u64 {
    match count(text.as_bytes(), Decimal::Auto) {
        CountText::Count(count) => u64::from(count.n),
        _ => 0,
    }
}

/// What the countries of a cell add up to that stand there with their numbers, be it one alone; none: there are none.
pub fn sum_of_places(text: &str) -> Option<u64> {
    let known = |items: &Vec<Listed<'_>>| items.iter().all(|item| one(item.name, Codes::Name).is_some());
    let items = of_places(text).or_else(|| list(text).filter(known))?;
    Some(items.iter().map(|item| number(item.number)).sum())
}

/// Whether all numbers of lists may be years.
pub fn of_years<'t>(mut texts: impl Iterator<Item = &'t String>) -> bool {
    texts.all(|text| of_places(text).is_none_or(|items| items.iter().all(is_year)))
}

fn is_year(item: &Listed<'_>) -> bool {
    year(item.number).is_some_and(|year| (1900..2100).contains(&year))
}

/// The column whose cells are taken apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListPlan {
    /// Its position.
    pub column: usize,
    /// Whether it names hosts; else senders.
    pub hosts: bool,
    /// Its place among the columns of the party.
    pub at: usize,
    /// How many columns the party has.
    pub of: usize,
}

impl ListPlan {
    /// The names and numbers of a cell; none: it holds no list. `own`: the number of the row itself, if it has one.
    pub fn items(text: &str, own: Option<Count>, decimal: Decimal, times: u32) -> Option<Vec<(String, Count)>> {
        let listed = of_places(text).or_else(|| list(text))?;
        let read = |item: &Listed<'_>| match count_times(item.number.as_bytes(), decimal, times) {
            CountText::Count(count) => Some((item.name.to_owned(), count)),
            _ => None,
        };
        let items = listed.iter().map(read).collect::<Option<Vec<_>>>()?;
        // A single number in brackets is that of the row, or a footnote.
        let single = items.len() == 1 && own.is_some_and(|own| own != items[0].1);
        (!single).then_some(items)
    }
}

/// The column of lists that a recipe takes apart.
pub fn plan(recipe: &Recipe, grid: &Grid) -> Option<ListPlan> {
    (recipe.lists == Some(Lists::Split)).then(|| column(recipe, grid)).flatten()
}

/// The one column of senders or hosts that holds lists; in tables of several columns of counts nobody knows of which its numbers are.
fn column(recipe: &Recipe, grid: &Grid) -> Option<ListPlan> {
    if recipe.target == Target::Events || recipe.people.len() > 1 {
        return None;
    }
    let rows = grid.rows(SAMPLE);
    let holds = |at: usize| rows.iter().filter_map(|row| row.get(at)).any(|text| of_places(text).is_some());
    let columns = |party: &Party, hosts: bool| {
        let at = |(i, named): (usize, &NamedColumn)| Some((i, grid.column(&named.column)?));
        let found = party.columns.iter().enumerate().filter_map(at).find(|(_, column)| holds(*column));
        let of = party.columns.len();
        found.map(|(at, column)| ListPlan { column, hosts, at, of })
    };
    match (columns(&recipe.sender, false), columns(&recipe.host, true)) {
        (Some(only), None) | (None, Some(only)) => Some(only),
        _ => None,
    }
}

/// Takes lists apart where it is clear what their numbers are: they add up to the number of their row, or are the only numbers.
pub fn settle(grid: &Grid, recipe: &mut Recipe) {
    let Some(plan) = column(recipe, grid).filter(|_| recipe.lists.is_none()) else { return };
    let found = Evidence::of(grid, plan, recipe.people.first());
    if found.lists > 0 && !found.is_open() {
        recipe.lists = Some(Lists::Split);
    }
}

/// What is open about lists: their column, its first lines and values that add up to something else than the numbers beside them, or that may
/// be years.
pub fn open(grid: &Grid, recipe: &Recipe) -> Option<(usize, Vec<u32>, String)> {
    let plan = column(recipe, grid).filter(|_| recipe.lists.is_none())?;
    let found = Evidence::of(grid, plan, recipe.people.first());
    let first = found.values.into_iter().next()?;
    Some((plan.column, found.lines, first))
}

/// What the first rows say of the lists of a column.
#[derive(Default)]
struct Evidence {
    lists: usize,
    /// Those that have a number beside them, and those of them that add up to it.
    beside: usize,
    fit: usize,
    /// Whether all numbers may be years.
    years: bool,
    lines: Vec<u32>,
    values: Vec<String>,
}

impl Evidence {
    fn of(grid: &Grid, plan: ListPlan, people: Option<&People>) -> Self {
        let own = people.and_then(|people| grid.column(&people.column));
        let mut found = Self { years: true, ..Self::default() };
        for (line, row) in grid.sample(SAMPLE) {
            let Some(items) = row.get(plan.column).and_then(|text| of_places(text)) else { continue };
            found.lists += 1;
            found.years &= items.iter().all(is_year);
            let sum: u64 = items.iter().map(|item| number(item.number)).sum();
            let said = own.and_then(|own| row.get(own)).map(|text| number(text));
            let off = said.is_some_and(|said| said > 0 && said != sum);
            found.beside += usize::from(said.is_some_and(|said| said > 0));
            found.fit += usize::from(said == Some(sum));
            if (off || own.is_none()) && found.lines.len() < TOLD {
                found.lines.push(line);
                found.values.push(row[plan.column].clone());
            }
        }
        found
    }

    fn is_open(&self) -> bool {
        // Lists of years never add up to a number of people.
        self.fit * 2 < self.beside || (self.years && self.fit == 0)
    }
}
