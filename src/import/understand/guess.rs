//! A recipe from a table's names and values. What cannot be known is asked and not guessed.

use super::columns::Role;
use super::guess_parties::parties;
use super::guess_people::{people, wide};
use super::plan::{ReadingPlan, has_open_order};
use super::profile::{Columns, Profile};
use super::questions::{Question, questions};
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
    let questions = questions(grid, &recipe, has_open_order(&recipe, grid));
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        import::read::{Encoding, GridForm, grid as delimited},
        model::Component,
    };

    fn grid(text: &str) -> Grid {
        delimited(text.as_bytes().to_vec(), Encoding::Utf8, None).unwrap()
    }

    fn needed(guess: &Guess) -> Vec<&'static str> {
        guess.questions.iter().filter(|q| q.needed).map(|q| q.key).collect()
    }

    #[test]
    fn names_and_values_together_tell_the_columns() {
        let guess = guess(&grid(
            "Location;contingent;nb_troops;mois\nMali;France;4 000;janvier 2020\nTchad;France;950;février 2020\n",
        ));
        let recipe = &guess.recipe;
        assert_eq!(recipe.host.columns[0].column, "Location");
        assert_eq!(recipe.sender.columns[0].column, "contingent");
        assert_eq!(recipe.people[0].column, "nb_troops");
        assert_eq!(recipe.day.column.as_deref(), Some("mois"));
        assert!(needed(&guess).is_empty());
    }

    #[test]
    fn a_remark_is_no_host_and_unknown_names_hide_none() {
        let table = "Pays,Date,Personnel,Commentaire\nPologne,2022-02-01,100,\nAtlantide,2022-02-01,100,OTAN\nMordor,2022-03-01,50,\n";
        assert_eq!(guess(&grid(table)).recipe.host.columns[0].column, "Pays");
        let table = "wo,wann,Personnel,Remarques\nzz,2022-02-01,100,\nqq,2022-02-01,100,OTAN\nyy,2022-03-01,50,\n";
        let guess = guess(&grid(table));
        assert!(guess.recipe.host.is_empty() && guess.questions.iter().any(|q| q.key == "host.column" && q.needed));
    }

    #[test]
    fn values_alone_tell_them_where_no_name_does() {
        let guess = guess(&grid("a,b,c\n2021-12-31,Poland,176\n2021-12-31,Germany,35558\n"));
        assert_eq!(guess.recipe.host.columns[0].column, "b");
        assert_eq!(guess.recipe.day.column.as_deref(), Some("a"));
        assert_eq!(guess.recipe.people[0].column, "c");
        assert_eq!(needed(&guess), ["sender"]);
    }

    #[test]
    fn what_cannot_be_known_is_asked() {
        let two = guess(&grid("country,date,first,second\nPoland,2021-12-31,5,6\nItaly,2021-12-31,8,9\n"));
        assert_eq!(needed(&two), ["sender", "people"]);
        assert_eq!(two.questions[1].options, ["first", "second"]);
        let open = guess(&grid("country,date,troops\nPoland,03/04/2022,5\nItaly,01/02/2022,8\n"));
        assert_eq!(needed(&open), ["sender", "day.order"]);
        let told = guess(&grid("country,date,troops\nPoland,03/04/2022,5\nItaly,13/02/2022,8\n"));
        assert_eq!(needed(&told), ["sender"]);
    }

    #[test]
    fn days_hosts_and_components_stand_in_columns() {
        let days = guess(&grid("Country,2019,2020,2021\nPoland,1,2,3\nItaly,4,5,6\n"));
        assert_eq!(days.recipe.people.len(), 3);
        assert_eq!(days.recipe.people[2].day.as_deref(), Some("2021"));
        let hosts = guess(&grid("date,Poland,Italy,Germany\n2021-12-31,1,2,3\n2022-12-31,4,5,6\n"));
        assert_eq!(hosts.recipe.people[0].host.as_deref(), Some("POL"));
        let parts = guess(&grid("Land,Jahr,Heer,Luftwaffe,Gesamt Truppen\nPolen,2021,10,5,15\nItalien,2021,20,5,25\n"));
        let components: Vec<_> = parts.recipe.people.iter().map(|p| p.component).collect();
        assert_eq!(components, [Some(Component::Army), Some(Component::AirForce), None]);
        assert_eq!(parts.recipe.day.year.as_deref(), Some("Jahr"));
        let reserves = guess(&grid(
            "Country,Date,Army,Army Reserve,Navy Reserve,Civilian Army,Civilian Total\nPoland,2021-12-31,9,1,2,3,4\nItaly,2021-12-31,8,4,5,6,7\n",
        ));
        let columns: Vec<&str> = reserves.recipe.people.iter().map(|p| p.column.as_str()).collect();
        assert_eq!(columns, ["Army", "Civilian Total"], "parts of a reserve are not its number, nor rivals");
    }

    #[test]
    fn senders_stand_in_columns_beside_hosts() {
        let guess =
            guess(&grid("Host country,Date,USA,France,Germany\nPoland,2021-12-31,1,2,3\nItaly,2021-12-31,4,5,6\n"));
        let senders: Vec<_> = guess.recipe.people.iter().map(|p| p.sender.as_deref()).collect();
        assert_eq!(senders, [Some("USA"), Some("FRA"), Some("DEU")]);
        assert_eq!(guess.recipe.host.columns[0].column, "Host country");
        assert!(needed(&guess).is_empty());
    }

    #[test]
    fn counts_and_days_in_words_are_understood() {
        let table = "Land;Stichtag;Anzahl\nPolen;Ende März 2022;über 70\nLitauen;31.03.2022;1.500\nMali;März 2022;k.A.\nNiger;März 2022;1,5 Tsd.\nKosovo;März 2022;200–300\n";
        let guess = guess(&grid(table));
        assert_eq!(guess.recipe.people[0].column, "Anzahl");
        assert_eq!(guess.recipe.day.column.as_deref(), Some("Stichtag"));
        assert_eq!(needed(&guess), ["sender"]);
    }

    #[test]
    fn origin_or_stage_make_movements() {
        let guess = guess(&grid(
            "sender,origin,host,day,people,stage\nUSA,DEU,POL,2022-02-02,1700,announced\nUSA,ITA,LVA,2022-02-24,800,arrived\n",
        ));
        assert_eq!(guess.recipe.target, Target::Movements);
        assert!(needed(&guess).is_empty() && guess.recipe.origin.columns[0].column == "origin");
        assert_eq!(grid("a,b\n1,2\n").form, GridForm::Delimited("UTF-8"));
    }
}
