//! A recipe from a table's names and values. What cannot be known is asked and not guessed.

use super::guess_people::{people, wide};
use super::plan::{ReadingPlan, open_order};
use super::profile::{Columns, Profile};
use super::questions::{Question, questions};
use super::{columns::Role, guess_parties::parties};
use crate::import::read::Grid;
use crate::import::recipe::{Mapping, Recipe, Target, When};
use crate::model::{Command, Component, Scope, StageKind};
use crate::parse::{month, quarter};

/// What a table most likely means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Guess {
    /// The recipe, as far as it is clear.
    pub recipe: Recipe,
    /// What is not.
    pub questions: Vec<Question>,
}

/// Guesses what a table means.
pub fn guess(grid: &Grid) -> Guess {
    let recipe = ready(grid).unwrap_or_else(|| guessed(Columns::new(grid)));
    let questions = questions(grid, &recipe, open_order(&recipe, grid).as_ref());
    Guess { recipe, questions }
}

/// The ready recipe most of whose columns are there.
fn ready(grid: &Grid) -> Option<Recipe> {
    let score = |recipe: &Recipe| {
        let names = recipe.people.iter().map(|p| &p.column);
        let others =
            [&recipe.source, &recipe.place, &recipe.lat, &recipe.lon].into_iter().filter_map(|c| c.column.as_ref());
        let names: Vec<&String> = names.chain(others).chain(recipe.keep.iter()).collect();
        // Of the host's columns one does.
        let host = usize::from(recipe.host.columns.iter().any(|named| grid.column(&named.column).is_some()));
        let found = names.iter().filter(|name| grid.column(name).is_some()).count() + host;
        let share = found as f64 / (names.len() + 1) as f64;
        (found >= 5 && share >= 0.4 && ReadingPlan::new(recipe, grid).is_ok()).then_some(share)
    };
    let scored = Recipe::ready().into_iter().filter_map(|recipe| Some((score(&recipe)?, recipe)));
    scored.max_by(|a, b| a.0.total_cmp(&b.0)).map(|(_, recipe)| recipe)
}

fn guessed(mut columns: Columns<'_>) -> Recipe {
    let mut recipe = Recipe { recipe: 1, name: "guessed".to_owned(), ..Recipe::default() };
    // A day of publication is none of the numbers.
    recipe.published = columns.mapping(Role::Published, |c| c.days >= 0.8);
    recipe.lat = columns.mapping(Role::Lat, |c| c.degrees(90.0));
    recipe.lon = columns.mapping(Role::Lon, |c| c.degrees(180.0));
    recipe.people = wide(&mut columns);
    recipe.day = day(&mut columns, &recipe);
    recipe.stage = columns.words::<StageKind>(Role::Stage);
    recipe.scope = columns.words::<Scope>(Role::Scope);
    recipe.component = columns.words::<Component>(Role::Component);
    recipe.command = columns.words::<Command>(Role::Command);
    parties(&mut columns, &mut recipe);
    if recipe.people.is_empty() {
        recipe.people = people(&mut columns);
    }
    for (role, into) in [
        (Role::Source, &mut recipe.source),
        (Role::Unit, &mut recipe.unit),
        (Role::Place, &mut recipe.place),
        (Role::Movement, &mut recipe.movement),
    ] {
        *into = columns.mapping(role, |column| !column.values.is_empty());
    }
    if recipe.stage != Mapping::default() || !recipe.origin.is_empty() {
        recipe.target = Target::Movements;
    }
    recipe
}

fn day(columns: &mut Columns<'_>, recipe: &Recipe) -> When {
    if recipe.people.iter().any(|p| p.day.is_some()) {
        return When::default();
    }
    let is_day = |c: &Profile| c.days >= 0.8 && c.years < 0.5;
    let named = columns.take_named(Role::Day, |c| c.days >= 0.8);
    if let Some(i) = named.or_else(|| columns.take_named(Role::Month, is_day)) {
        return columns.when(i);
    }
    if let Some(year) = columns.take_named(Role::Year, |c| c.years >= 0.8) {
        let in_words = |c: &Profile, fits: &dyn Fn(&str) -> bool| c.values.iter().all(|text| fits(text));
        let quarter = columns.take_named(Role::Quarter, |c| in_words(c, &|text| quarter(text).is_some()));
        let month = columns.take_named(Role::Month, |c| in_words(c, &|text| month(text).is_some()));
        let day = columns.take_named(Role::Day, |c| c.counts >= 0.9);
        let day = day.or_else(|| columns.take_named(Role::DayOfMonth, |c| c.counts >= 0.9));
        let name = |i: Option<usize>| i.map(|i| columns.name(i));
        return When {
            year: name(Some(year)),
            quarter: name(quarter),
            month: name(month),
            day: name(day),
            ..When::default()
        };
    }
    // No name says it: values that can be nothing else do.
    if let Some(i) = columns.free(|c| is_day(c) && c.counts < 0.5).first().copied() {
        columns.take(i);
        return columns.when(i);
    }
    When { title: !columns.grid.preamble.is_empty(), ..When::default() }
}
