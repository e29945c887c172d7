//! Columns of numbers that may be people too and are not among those that are read: what a file adds up to counts them, so that none is
//! lost in silence.

use super::guess_people::is_sum;
use super::profile::{Columns, Profile, number, used};
use super::quantity::Quantity;
use super::scale::scale;
use super::{lists, regions::region, totals::is_total};
use crate::import::read::Grid;
use crate::import::recipe::{People, Recipe, Target};

/// A column of numbers that may be people and is not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BesidePlan {
    /// Its position.
    pub column: usize,
    /// In how many it counts.
    pub times: u32,
    /// Whether somebody has said that it stays out, or a total holds it: it is left out for that reason.
    pub decided: bool,
    /// It is a total of the columns that are read: only what it has beyond them stays out.
    pub rest: bool,
    /// Its cells are lists of countries, each with a number.
    pub lists: bool,
}

/// The columns that stand beside those of people and may be people: of numbers, and of lists of countries with numbers. Beside parts (hosts, senders, parts of the forces, officers) that is any
/// column of numbers that nothing tells apart; beside a column of all people it is one whose name says that others are meant.
pub fn beside(grid: &Grid, recipe: &Recipe) -> Vec<BesidePlan> {
    let counted: Vec<&People> = recipe.people.iter().filter(|people| people.what.is_none()).collect();
    let of_things = recipe.what.column.is_some() || recipe.what.value.is_some();
    if counted.is_empty() || of_things || recipe.target == Target::Events || recipe.is_ready() {
        return Vec::new();
    }
    let mut columns = Columns::new(grid);
    for i in used(recipe, grid) {
        columns.take(i);
    }
    let said =
        |name: &String| recipe.left_out.iter().chain(&recipe.keep).any(|other| grid.column(other) == grid.column(name));
    let one = |column: usize| BesidePlan {
        column,
        times: scale(&grid.header[column]).times(),
        decided: !recipe.guessed_people || said(&grid.header[column]),
        rest: false,
        lists: false,
    };
    let mut found = in_numbers(&columns, &counted, one);
    found.extend(in_lists(&columns, &counted).into_iter().map(|column| BesidePlan { lists: true, ..one(column) }));
    found
}

/// The columns of numbers that stand beside those of people and may be people.
fn in_numbers(columns: &Columns<'_>, counted: &[&People], one: impl Fn(usize) -> BesidePlan) -> Vec<BesidePlan> {
    let grid = columns.grid;
    let free = columns.free(Profile::may_be_people);
    if free.is_empty() {
        return Vec::new();
    }
    let at = |people: &People| grid.column(&people.column);
    let split = |people: &People| people.component.is_some() || people.host.is_some() || people.sender.is_some();
    let parts: Vec<usize> = counted.iter().filter(|people| split(people)).filter_map(|people| at(people)).collect();
    let mut wholes = counted.iter().filter(|people| !split(people) && people.day.is_none() && people.plus.is_empty());
    let whole = wholes.find_map(|people| at(people));
    let in_parts = !parts.is_empty() || whole.is_some_and(|whole| is_partial(&grid.header[whole]));
    let others = |i: &usize| {
        let name = &grid.header[*i];
        let total = is_total(name) || is_sum(columns, *i, &parts);
        !total && (in_parts || says_others(name) || columns.of(*i).component.is_some())
    };
    let people = |i: &&usize| others(i) || columns.of(**i).head.quantity == Some(Quantity::People);
    let each: Vec<usize> = free.iter().filter(people).copied().collect();
    let free_totals = free.clone();
    let found: Vec<usize> = free.iter().copied().filter(others).collect();
    // Parts of a total that adds them all up are in it.
    if !in_parts && whole.is_some_and(|whole| is_total(&grid.header[whole]) && holds(columns, whole, &each)) {
        return Vec::new();
    }
    // A total that is never less than all of them holds them.
    let all: Vec<usize> = parts.iter().chain(&found).copied().collect();
    let within = in_parts && !parts.is_empty() && whole.is_some_and(|whole| holds(columns, whole, &all));
    // A total of hosts or senders that is more than they add up to holds others, too.
    let wide = counted.iter().all(|people| people.host.is_some() || people.sender.is_some());
    let total =
        |i: &usize| wide && is_total(&grid.header[*i]) && holds(columns, *i, &parts) && !is_sum(columns, *i, &parts);
    let totals: Vec<usize> = free_totals.into_iter().filter(total).collect();
    let rest = if let [only] = totals[..] { Some(BesidePlan { rest: true, ..one(only) }) } else { None };
    let found = found.into_iter().map(|column| BesidePlan { decided: within || one(column).decided, ..one(column) });
    found.chain(rest).collect()
}

/// The free columns of lists with numbers that are more than who stands beside them: of lists that add up to the number of their row each
/// name is a part of it.
fn in_lists(columns: &Columns<'_>, counted: &[&People]) -> Vec<usize> {
    let whole: Vec<usize> = counted.iter().filter_map(|people| columns.grid.column(&people.column)).collect();
    let is_within = |i: &usize| {
        let sum = |row: &Vec<String>| whole.iter().filter_map(|whole| number(row, *whole)).sum::<u64>();
        let rows = columns.rows.iter().filter_map(|row| Some((lists::sum_of_places(row.get(*i)?)?, sum(row))));
        let (mut all, mut equal) = (0, 0);
        for (list, own) in rows {
            all += 1;
            equal += usize::from(list == own);
        }
        equal * 10 >= all * 9
    };
    let said = |c: &Profile| matches!(c.head.quantity, None | Some(Quantity::People | Quantity::Number));
    let named = |c: &Profile| c.lists >= 0.4 && said(c) && !lists::of_years(c.values.iter());
    columns.free(named).into_iter().filter(|i| !is_within(i)).collect()
}

/// Whether a name says that others are counted than those that a table names.
fn says_others(name: &str) -> bool {
    const WORDS: &str = "coalition coalitions allied allies mnf isaf elsewhere others undistributed unallocated unassigned unattributed \
        undetermined attached augmentees hq headquarters staff koalition verbundete alliierte ubrige andere nicht_zugeordnet allies autres \
        ailleurs etat_major coalicion aliados otros estado_mayor coalizione alleati altri koalicja pozostali sojusznicy karargah sztab shtab stab";
    let lower = deunicode::deunicode(name).to_lowercase();
    let mut words = lower.split(|c: char| !c.is_ascii_alphanumeric());
    region(name).is_some() || words.any(|word| WORDS.split_whitespace().any(|wanted| wanted == word))
}

/// Whether a column is never less than others add up to.
fn holds(columns: &Columns<'_>, whole: usize, parts: &[usize]) -> bool {
    let sum = |row: &Vec<String>| parts.iter().filter_map(|i| number(row, *i)).sum::<u64>();
    columns.rows.iter().filter_map(|row| Some((number(row, whole)?, sum(row)))).all(|(whole, sum)| sum <= whole)
}

/// Whether the name of a column says that it counts some kind of people, beside whom there are others.
fn is_partial(name: &str) -> bool {
    const KINDS: &str = "officer officers enlisted ranks ncos police experts observers women men female male offiziere unteroffiziere \
        mannschaften polizei frauen manner officiers policiers femmes hommes oficiales policias mujeres hombres ufficiali poliziotti donne \
        uomini oficerowie policjanci kobiety mezczyzni airmen sailors marines national international local locally";
    let lower = deunicode::deunicode(name).to_lowercase();
    let mut words = lower.split(|c: char| !c.is_ascii_alphanumeric());
    words.any(|word| KINDS.split_whitespace().any(|kind| kind == word))
}
