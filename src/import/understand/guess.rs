//! A recipe from a table's names and values. What cannot be known is asked and not guessed.

use super::columns::{Role, components, is_report_day};
use super::duration::{self, LengthUnit};
use super::guess_people::{people, wide};
use super::plan::{ReadingPlan, open_order};
use super::profile::{Columns, Profile};
use super::questions::{Question, questions};
use super::scale;
use super::stack::{columns_of, is_day, is_month};
use super::title::day_around;
use super::totals::{is_all, is_total};
use super::{equipment::thing_of, guess_parties::parties, quantity::Quantity};
use crate::geo::{Countries, Missions};
use crate::import::read::{Grid, plain};
use crate::import::recipe::{ANY_WORD, Mapping, People, Recipe, Target, When};
use crate::model::{Command, Component, Scope, StageKind, Thing};
use crate::parse::{Decimal, month, quarter};
use std::collections::{BTreeMap, BTreeSet};

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
    let mut recipe = Recipe { recipe: 1, name: "guessed".to_owned(), guessed_people: true, ..Recipe::default() };
    // A day of publication is none of the numbers.
    recipe.published = columns.mapping(Role::Published, |c| c.days >= 0.8);
    // Where those who send are at home is not where their people are.
    let home =
        |c: &Profile| ["contributor", "sender", "sending", "origin", "home"].iter().any(|word| c.plain.contains(word));
    recipe.lat = columns.mapping(Role::Lat, |c| c.degrees(90.0) && !home(c));
    recipe.lon = columns.mapping(Role::Lon, |c| c.degrees(180.0) && !home(c));
    units(&mut columns, &mut recipe);
    recipe.people = wide(&mut columns);
    if !span(&mut columns, &mut recipe) {
        recipe.day = day(&mut columns, &recipe);
        reported(&mut columns, &mut recipe);
    }
    recipe.stage = columns.words::<StageKind>(Role::Stage);
    recipe.scope = scope(&mut columns);
    recipe.component = component(&mut columns);
    recipe.command = columns.words::<Command>(Role::Command);
    recipe.operation = columns.mapping(Role::Operation, |column| !column.values.is_empty() && column.counts < 0.5);
    parties(&mut columns, &mut recipe);
    things(&mut columns, &mut recipe);
    if recipe.people.is_empty() {
        recipe.people = people(&mut columns, recipe.what != Mapping::default());
    }
    if scale::is_of_shares(columns.grid, &columns.rows, &recipe.people) {
        recipe.people.clear();
    }
    titled_times(&columns, &mut recipe);
    let dated = || columns.free(|c| c.days >= 0.8 && !c.fiscal).is_empty();
    if recipe.day == When::default() && dated() && day_around(columns.grid, &recipe.people).is_some() {
        recipe.day.title = true;
    }
    organisation(&mut columns, &mut recipe);
    for (role, into) in [
        (Role::Source, &mut recipe.source),
        (Role::Unit, &mut recipe.unit),
        (Role::Place, &mut recipe.place),
        (Role::Movement, &mut recipe.movement),
    ] {
        // An id of movements is a text or a number of rows, and none of percent.
        *into = columns.mapping(role, |column| {
            !column.values.is_empty() && (column.counts < 0.5 || column.roles == [role]) && !column.is_other_number()
        });
    }
    if recipe.place == Mapping::default() && !recipe.host.is_empty() {
        // “Location” beside the countries or missions in which it is.
        recipe.place = columns.mapping(Role::Host, |c| !c.values.is_empty() && c.counts < 0.5 && c.countries < 0.3);
    }
    recipe.target = target(&columns, &recipe);
    if recipe.target == Target::Strengths {
        // What names movements may tell the parts of a level.
        recipe.movement = Mapping::default();
    }
    if recipe.until != Mapping::default() && recipe.stage == Mapping::default() {
        recipe.stage = Mapping::always(StageKind::Arrived.word());
    }
    recipe
}

/// The day of a report, beside the day of its numbers.
fn reported(columns: &mut Columns<'_>, recipe: &mut Recipe) {
    if recipe.day == When::default() || recipe.published != Mapping::default() {
        return;
    }
    if let Some(i) = columns.free(|c| c.days >= 0.8 && is_report_day(&c.plain)).first().copied() {
        columns.take(i);
        recipe.published = Mapping::column(&columns.grid.header[i]);
    }
}

/// What stands around the table may say in how many all of its columns count: “Troops abroad (in thousands)”.
fn titled_times(columns: &Columns<'_>, recipe: &mut Recipe) {
    let Some(times) = scale::titled(columns.grid) else { return };
    let small = |people: &People| scale::is_believed(columns.grid, &columns.rows, people, times, Decimal::Auto);
    for people in recipe.people.iter_mut().filter(|people| people.times.is_none()) {
        if scale::scale(&people.column) == scale::Scale::Times(1) && small(people) {
            people.times = Some(times);
        }
    }
}

/// The column that says row by row in how many people are counted.
fn units(columns: &mut Columns<'_>, recipe: &mut Recipe) {
    let said = |c: &Profile| scale::column(&c.plain, c.values.iter());
    let Some(found) = columns.free(|c| said(c).is_some()).first().copied() else { return };
    recipe.times = Mapping { column: Some(columns.name(found)), ..said(columns.of(found)).unwrap_or_default() };
    columns.take(found);
}

/// People who come and leave: a first day and a last one, in two columns or as one text. Whether there are some.
fn span(columns: &mut Columns<'_>, recipe: &mut Recipe) -> bool {
    let is_day = |c: &Profile| c.days >= 0.8 && !c.values.is_empty() && !c.fiscal;
    let named = |role: Role| move |c: &Profile| c.roles.contains(&role);
    let start = columns.free(|c| named(Role::Start)(c) && is_day(c)).first().copied();
    // An end that is not known stands in the column of ends all the same.
    let end = columns.free(|c| named(Role::End)(c) && (c.values.is_empty() || c.ends >= 0.5)).first().copied();
    let day = columns.free(|c| c.roles.first() == Some(&Role::Day) && c.days >= 0.8).first().copied();
    let (first, last) = match (start, end, day) {
        // A day of report beside them says when the number held.
        (Some(first), Some(last), None) | (None, Some(last), Some(first)) if first != last => (first, last),
        (Some(first), None, None) if lasts(columns, first, recipe) => return true,
        _ => {
            let text = columns.free(|c| c.days < 0.5 && c.spans >= 0.8).first().copied();
            let Some(only) = text else { return false };
            (only, only)
        }
    };
    for i in [first, last] {
        columns.take(i);
    }
    recipe.day = columns.when(first);
    recipe.until = Mapping::column(&columns.grid.header[last]);
    true
}

/// Whether a column says how long people stay from their first day on.
fn lasts(columns: &mut Columns<'_>, first: usize, recipe: &mut Recipe) -> bool {
    let unit = |i: usize| duration::unit(&columns.grid.header[i]);
    let lengths = |i: &usize| {
        let values = &columns.of(*i).values;
        let known = values.iter().filter(|text| duration::length(text, unit(*i)).is_some()).count();
        *i != first
            && duration::is_duration(&columns.grid.header[*i])
            && !values.is_empty()
            && known * 2 >= values.len()
    };
    let Some(found) = columns.free(|_| true).into_iter().find(lengths) else { return false };
    let always = unit(found).map_or("cell", LengthUnit::word);
    columns.take(first);
    columns.take(found);
    recipe.day = columns.when(first);
    recipe.until = Mapping { value: Some(always.to_owned()), ..Mapping::column(&columns.grid.header[found]) };
    true
}

/// The part of the forces, in our words or in those of other languages.
fn component(columns: &mut Columns<'_>) -> Mapping {
    let own = columns.words::<Component>(Role::Component);
    if own != Mapping::default() {
        return own;
    }
    let parts = |c: &Profile| {
        let values: BTreeSet<&String> = c.values.iter().filter(|text| !is_total(text) && !is_all(text)).collect();
        let names: Vec<String> = values.iter().map(|text| plain(text)).collect();
        let known = components(&names.iter().map(String::as_str).collect::<Vec<_>>());
        let words =
            values.iter().zip(known).map(|(text, part)| Some((text.trim().to_lowercase(), part?.word().to_owned())));
        words.collect::<Option<BTreeMap<_, _>>>().filter(|words| words.len() > 1)
    };
    let Some(found) = columns.take_named(Role::Component, |c| parts(c).is_some()) else { return own };
    let words = parts(columns.of(found)).unwrap_or_default();
    Mapping { words, ..Mapping::column(&columns.grid.header[found]) }
}

/// The scope, where all words of a column mean one.
fn scope(columns: &mut Columns<'_>) -> Mapping {
    const ASSIGNED: [&str; 7] = ["permanent", "assigned", "stationed", "standig", "permanente", "stationne", "stale"];
    const ROTATIONAL: [&str; 9] =
        ["temporary", "rotation", "rotating", "rotational", "tdy", "deployed", "temporar", "temporaire", "temporal"];
    let own = columns.words::<Scope>(Role::Scope);
    if own != Mapping::default() {
        return own;
    }
    let meaning = |text: &str| {
        let plain = deunicode::deunicode(text.trim()).to_lowercase();
        let is = |words: &[&str]| words.contains(&plain.as_str());
        if is(&ASSIGNED) {
            Some(Scope::Assigned)
        } else if is(&ROTATIONAL) {
            Some(Scope::Rotational)
        } else {
            plain.parse().ok()
        }
    };
    let all = |c: &Profile| !c.values.is_empty() && c.values.iter().all(|text| meaning(text).is_some());
    let Some(found) = columns.take_named(Role::Scope, all) else { return own };
    let values = columns.of(found).values.iter();
    let words =
        values.filter_map(|text| Some((text.trim().to_lowercase(), meaning(text)?.word().to_owned()))).collect();
    Mapping { words, ..Mapping::column(&columns.grid.header[found]) }
}

/// What is counted, where a column says it row by row, and of which type.
fn things(columns: &mut Columns<'_>, recipe: &mut Recipe) {
    let texts = |c: &Profile| !c.values.is_empty() && c.counts < 0.5;
    let share = |c: &Profile| {
        let known = c.values.iter().filter(|text| thing_of(text).is_some_and(|thing| thing != Thing::People)).count();
        texts(c) && known * 10 >= c.values.len() * 4
    };
    let is_people = |text: &&String| thing_of(text) == Some(Thing::People);
    // Beside a column of people “Patriot battery” is whose people they are, unless others of its rows say that they count people.
    let of_people = !columns.free(|c| c.counts >= 0.7 && c.head.quantity == Some(Quantity::People)).is_empty();
    let fits = |c: &Profile| share(c) && (!of_people || c.values.iter().any(|text| is_people(&text)));
    let named = columns.take_named(Role::Equipment, fits);
    let named = named.or_else(|| columns.take_named(Role::Type, fits));
    // No name says it: things among people do.
    let unnamed = || {
        let may = |c: &Profile| c.roles.iter().all(|role| matches!(role, Role::Equipment | Role::Type | Role::Scope));
        let fits = |c: &Profile| texts(c) && may(c) && are_things(&c.values, of_people);
        columns.free(fits).first().copied()
    };
    let Some(found) = named.or_else(unnamed) else { return };
    columns.take(found);
    recipe.what = Mapping::column(&columns.grid.header[found]);
    recipe.kind = columns.mapping(Role::Type, texts);
}

/// Whether values name things and, where `people` must be among them, people too: at most four of ten say nothing that is known. Formations
/// are not things here: their names are whose people they are.
fn are_things(values: &[String], people: bool) -> bool {
    let (mut unknown, mut counted, mut of_people) = (0, false, false);
    for text in values {
        match thing_of(text) {
            None => unknown += 1,
            Some(Thing::People) => of_people = true,
            Some(Thing::Battalions | Thing::Brigades) => {}
            Some(_) => counted = true,
        }
        if unknown * 10 > values.len() * 4 {
            return false;
        }
    }
    counted && (of_people || !people)
}

/// The organisation that leads: the operation where no column names that, or else whose command it is.
fn organisation(columns: &mut Columns<'_>, recipe: &mut Recipe) {
    let texts = |c: &Profile| !c.values.is_empty() && c.counts < 0.5;
    let Some(found) = columns.take_named(Role::Organisation, texts) else { return };
    let name = columns.name(found);
    let alone = recipe.operation == Mapping::default();
    if alone {
        recipe.operation = Mapping::column(&name);
    }
    let mut words = BTreeMap::from([(ANY_WORD.to_owned(), Command::Unknown.word().to_owned())]);
    for value in &columns.of(found).values {
        let lower = value.trim().to_lowercase();
        let led = match Countries::embedded().resolve(value) {
            Some(code) if code.is_organisation() => lower.parse::<Command>().ok(),
            Some(_) => Some(Command::National),
            // The missions of other organisations are those of a coalition.
            None => Missions::embedded().leads(value).then_some(Command::Coalition),
        };
        words.extend(led.map(|led| (lower, led.word().to_owned())));
    }
    if words.len() > 1 && recipe.command == Mapping::default() {
        recipe.command = Mapping { words, ..Mapping::column(&name) };
    }
    if !alone {
        recipe.keep.push(name);
    }
}

/// Levels, unless a word says that people move: a stage, a last day, or an origin where no pair comes again on other days.
fn target(columns: &Columns<'_>, recipe: &Recipe) -> Target {
    let moves = recipe.stage != Mapping::default() || recipe.until != Mapping::default();
    if moves || (!recipe.origin.is_empty() && !is_repeated(columns, recipe)) {
        Target::Movements
    } else {
        Target::Strengths
    }
}

/// Whether most rows are of a sender, origin and host that stand there on other days too: numbers of them, year by year.
fn is_repeated(columns: &Columns<'_>, recipe: &Recipe) -> bool {
    let at = |name: &String| columns.grid.column(name);
    let parties = [&recipe.sender, &recipe.origin, &recipe.host].map(|party| party.columns.first());
    let key: Vec<usize> = parties.into_iter().flatten().filter_map(|named| at(&named.column)).collect();
    let day = &recipe.day;
    let days = [&day.column, &day.year, &day.quarter, &day.month, &day.day];
    let days: Vec<usize> = days.into_iter().flatten().filter_map(at).collect();
    let mut pairs: BTreeMap<Vec<&str>, (usize, BTreeSet<Vec<&str>>)> = BTreeMap::new();
    for row in &columns.rows {
        let texts = |at: &[usize]| at.iter().map(|i| row.get(*i).map_or("", String::as_str)).collect::<Vec<&str>>();
        let pair = pairs.entry(texts(&key)).or_default();
        pair.0 += 1;
        pair.1.insert(texts(&days));
    }
    let repeated: usize = pairs.values().filter(|(_, days)| days.len() > 1).map(|(rows, _)| rows).sum();
    repeated * 2 > columns.rows.len()
}

/// The day that stands above each of several tables, or that is its name.
fn day_of_sheets(columns: &mut Columns<'_>) -> Option<When> {
    let (sheet, above) = columns_of(columns.grid)?;
    let named = || Some(sheet).filter(|sheet| columns.of(*sheet).values.iter().all(|text| is_day(text)));
    let found = above.or_else(named)?;
    columns.take(found);
    Some(columns.when(found))
}

fn day(columns: &mut Columns<'_>, recipe: &Recipe) -> When {
    if recipe.people.iter().any(|p| p.day.is_some()) {
        return When::default();
    }
    let is_day = |c: &Profile| c.days >= 0.8 && c.years < 0.5 && !c.fiscal;
    let days = |c: &Profile| c.days >= 0.8 && !c.fiscal;
    let named = columns.take_named(Role::Day, |c| days(c) && !is_report_day(&c.plain));
    let named = named.or_else(|| columns.take_named(Role::Day, days));
    if let Some(i) = named.or_else(|| columns.take_named(Role::Month, is_day)) {
        return columns.when(i);
    }
    if let Some(year) = columns.take_named(Role::Year, |c| c.years >= 0.8 && !c.fiscal) {
        let in_words = |c: &Profile, fits: &dyn Fn(&str) -> bool| c.values.iter().all(|text| fits(text));
        let quarter = columns.take_named(Role::Quarter, |c| in_words(c, &|text| quarter(text).is_some()));
        let month = columns.take_named(Role::Month, |c| in_words(c, &|text| month(text).is_some()));
        let day = columns.take_named(Role::Day, |c| c.counts >= 0.9);
        let day = day.or_else(|| columns.take_named(Role::DayOfMonth, |c| c.counts >= 0.9));
        let sheet =
            columns_of(columns.grid).filter(|(sheet, _)| columns.of(*sheet).values.iter().all(|text| is_month(text)));
        let month = month.or(sheet.filter(|_| quarter.is_none()).map(|(sheet, _)| sheet));
        let name = |i: Option<usize>| i.map(|i| columns.name(i));
        return When {
            year: name(Some(year)),
            quarter: name(quarter),
            month: name(month),
            day: name(day),
            ..When::default()
        };
    }
    if let Some(day) = day_of_sheets(columns) {
        return day;
    }
    // No name says it: values that can be nothing else do. Of several such columns whoever knows the table says which.
    match columns.free(|c| is_day(c) && c.counts < 0.5)[..] {
        [only] => {
            columns.take(only);
            return columns.when(only);
        }
        [_, _, ..] => return When::default(),
        [] => {}
    }
    When { title: !columns.grid.preamble.is_empty(), ..When::default() }
}
