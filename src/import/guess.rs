//! A recipe from a table's names and values. What cannot be known is asked and not guessed.

use super::{
    date::{self, Order},
    grid::{Grid, plain},
    number, places,
    plan::{Plan, has_open_order},
    questions::{Question, questions},
    recipe::{Cell, Codes, Named, Party, People, Recipe, Target, When},
    words::{self, Role},
};
use crate::{
    geo::Countries,
    model::{Command, Component, Scope, StageKind},
};
use std::collections::BTreeMap;

/// What a table most likely means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Guess {
    /// The recipe, as far as it is clear.
    pub recipe: Recipe,
    /// What is not.
    pub questions: Vec<Question>,
}

/// How many rows are looked at.
const SAMPLE: usize = 400;
/// How many cells, so that a table of thousands of columns takes no longer.
const CELLS: usize = 40_000;

/// What the values of a column are, as shares of those that are not missing.
struct Profile {
    plain: String,
    roles: Vec<Role>,
    values: Vec<String>,
    counts: f64,
    days: f64,
    years: f64,
    countries: f64,
    codes: Codes,
}

/// Guesses what a table means.
pub fn guess(grid: &Grid) -> Guess {
    let recipe = ready(grid).unwrap_or_else(|| Guesser::new(grid).recipe());
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
        (found >= 5 && share >= 0.4 && Plan::new(recipe, grid).is_ok()).then_some(share)
    };
    let scored = Recipe::ready().into_iter().filter_map(|recipe| Some((score(&recipe)?, recipe)));
    scored.max_by(|a, b| a.0.total_cmp(&b.0)).map(|(_, recipe)| recipe)
}

struct Guesser<'g> {
    grid: &'g Grid,
    columns: Vec<Profile>,
    used: Vec<bool>,
}

impl<'g> Guesser<'g> {
    fn new(grid: &'g Grid) -> Self {
        let rows = grid.rows(SAMPLE.min(CELLS / grid.header.len().max(1)).max(2));
        let profile = |(i, name): (usize, &String)| Profile::new(name, rows.iter().filter_map(|row| row.get(i)));
        let columns: Vec<Profile> = grid.header.iter().enumerate().map(profile).collect();
        let used = vec![false; columns.len()];
        Self { grid, columns, used }
    }

    fn name(&self, i: usize) -> String {
        self.grid.header[i].clone()
    }

    /// The free column of a role whose values fit, by its name; it is free no more.
    fn take(&mut self, role: Role, fits: impl Fn(&Profile) -> bool) -> Option<usize> {
        let named = |first: bool| {
            (0..self.columns.len()).find(|i| {
                let column = &self.columns[*i];
                let named = if first { column.roles.first() == Some(&role) } else { column.roles.contains(&role) };
                !self.used[*i] && named && fits(column)
            })
        };
        let found = named(true).or_else(|| named(false))?;
        self.used[found] = true;
        Some(found)
    }

    fn recipe(mut self) -> Recipe {
        let mut recipe = Recipe { recipe: 1, name: "guessed".to_owned(), ..Recipe::default() };
        // A day of publication is none of the numbers.
        let published = self.take(Role::Published, |c| c.days >= 0.8);
        let cell =
            |guesser: &Self, i: Option<usize>| i.map(|i| Cell::column(&guesser.grid.header[i])).unwrap_or_default();
        let lat = self.take(Role::Lat, |c| c.degrees(90.0));
        let lon = self.take(Role::Lon, |c| c.degrees(180.0));
        (recipe.lat, recipe.lon) = (cell(&self, lat), cell(&self, lon));
        recipe.published = cell(&self, published);
        self.wide(&mut recipe);
        recipe.day = self.day(&recipe);
        let stage = self.words::<StageKind>(Role::Stage);
        recipe.stage = cell(&self, stage);
        let scope = self.words::<Scope>(Role::Scope);
        recipe.scope = cell(&self, scope);
        let component = self.words::<Component>(Role::Component);
        recipe.component = cell(&self, component);
        let command = self.words::<Command>(Role::Command);
        recipe.command = cell(&self, command);
        self.parties(&mut recipe);
        if recipe.people.is_empty() {
            recipe.people = self.people();
        }
        for (role, into) in [
            (Role::Source, &mut recipe.source),
            (Role::Unit, &mut recipe.unit),
            (Role::Place, &mut recipe.place),
            (Role::Movement, &mut recipe.movement),
        ] {
            let found = self.take(role, |column| !column.values.is_empty());
            *into = cell(&self, found);
        }
        if stage.is_some() || !recipe.origin.is_empty() {
            recipe.target = Target::Movements;
        }
        recipe
    }

    /// Columns that are named by days or by hosts.
    fn wide(&mut self, recipe: &mut Recipe) {
        let counts = |guesser: &Self, i: &usize| !guesser.used[*i] && guesser.columns[*i].counts >= 0.8;
        let all: Vec<usize> = (0..self.columns.len()).filter(|i| counts(self, i)).collect();
        let day = |i: &usize| {
            let name = self.grid.header[*i].trim_start_matches(['X', 'x', 'Y', 'y', '_']);
            matches!(date::read(name, Order::Auto), date::Read::Day(_)).then(|| (*i, name.to_owned()))
        };
        let days: Vec<(usize, String)> = all.iter().filter_map(day).collect();
        let host = |i: &usize| {
            let code =
                Countries::embedded().resolve(&self.grid.header[*i]).filter(|_| self.grid.header[*i].len() > 1)?;
            (words::roles(&self.columns[*i].plain).is_empty() && words::component(&self.columns[*i].plain).is_none())
                .then(|| (*i, code.to_string()))
        };
        let hosts: Vec<(usize, String)> = all.iter().filter_map(host).collect();
        let by_day = days.len() >= 2;
        let chosen = if by_day { days } else { hosts };
        if chosen.len() < 2 || (!by_day && chosen.len() < 3) {
            return;
        }
        // Beside a column of hosts, columns of countries are those who send.
        let is_host =
            |column: &Profile| column.roles.contains(&Role::Host) && column.countries >= 0.6 && column.counts < 0.5;
        let by_sender = !by_day && self.columns.iter().any(is_host);
        for (i, said) in chosen {
            self.used[i] = true;
            let mut people = People { column: self.name(i), ..People::default() };
            let into = if by_day {
                &mut people.day
            } else if by_sender {
                &mut people.sender
            } else {
                &mut people.host
            };
            *into = Some(said);
            recipe.people.push(people);
        }
    }

    fn day(&mut self, recipe: &Recipe) -> When {
        if recipe.people.iter().any(|p| p.day.is_some()) {
            return When::default();
        }
        let is_day = |c: &Profile| c.days >= 0.8 && c.years < 0.5;
        if let Some(i) = self.take(Role::Day, |c| c.days >= 0.8).or_else(|| self.take(Role::Month, is_day)) {
            return When { column: Some(self.name(i)), ..When::default() };
        }
        if let Some(year) = self.take(Role::Year, |c| c.years >= 0.8) {
            let in_words = |c: &Profile, fits: &dyn Fn(&str) -> bool| c.values.iter().all(|text| fits(text));
            let quarter = self.take(Role::Quarter, |c| in_words(c, &|text| date::quarter(text).is_some()));
            let month = self.take(Role::Month, |c| in_words(c, &|text| date::month(text).is_some()));
            let day =
                self.take(Role::Day, |c| c.counts >= 0.9).or_else(|| self.take(Role::DayOfMonth, |c| c.counts >= 0.9));
            let name = |i: Option<usize>| i.map(|i| self.name(i));
            return When {
                year: Some(self.name(year)),
                quarter: name(quarter),
                month: name(month),
                day: name(day),
                ..When::default()
            };
        }
        // No name says it: values that can be nothing else do.
        let clear = |c: &Profile| is_day(c) && c.counts < 0.5;
        let found = (0..self.columns.len()).find(|i| !self.used[*i] && clear(&self.columns[*i]));
        if let Some(i) = found {
            self.used[i] = true;
            return When { column: Some(self.name(i)), ..When::default() };
        }
        When { title: !self.grid.preamble.is_empty(), ..When::default() }
    }

    /// A column whose values are words of a closed set.
    fn words<T: std::str::FromStr>(&mut self, role: Role) -> Option<usize> {
        let fits = |column: &Profile| {
            let known = |text: &&String| text.to_lowercase().replace([' ', '_'], "-").parse::<T>().is_ok();
            !column.values.is_empty() && column.values.iter().filter(known).count() * 10 >= column.values.len() * 7
        };
        self.take(role, fits)
    }

    fn parties(&mut self, recipe: &mut Recipe) {
        // A column that its name makes one of countries is one also where few of its names are known: the others are asked about.
        let named = |c: &Profile| {
            let first = matches!(c.roles.first(), Some(Role::Host | Role::Sender | Role::Origin));
            first && c.countries > 0.0 && c.counts < 0.5
        };
        let of_countries = |c: &Profile| c.countries >= 0.6 || named(c);
        let in_columns = recipe.people.iter().any(|p| p.host.is_some());
        let party = |guesser: &Self, i: usize| Party::column(&guesser.grid.header[i], Some(guesser.columns[i].codes));
        if let Some(i) = self.take(Role::Sender, of_countries).filter(|_| !recipe.senders_in_columns()) {
            recipe.sender = party(self, i);
        }
        if let Some(i) = self.take(Role::Origin, of_countries) {
            recipe.origin = party(self, i);
        }
        while let Some(i) = self.take(Role::Host, of_countries).filter(|_| !in_columns) {
            let codes = Some(self.columns[i].codes);
            recipe.host.columns.push(Named { column: self.name(i), codes });
        }
        // Codes before names: they are never misspelt.
        recipe.host.columns.sort_by_key(|named| named.codes == Some(Codes::Name));
        let free = |guesser: &Self| {
            let numeric = |c: &Profile| matches!(c.codes, Codes::Numeric | Codes::Cow | Codes::Gw);
            // A host stands in every row; a remark that happens to be a country's name does not.
            let rows = guesser.columns.iter().map(|c| c.values.len()).max().unwrap_or(0);
            let clear = |c: &Profile| c.countries >= 0.8 && !numeric(c) && c.values.len() * 2 > rows;
            (0..guesser.columns.len()).filter(|i| !guesser.used[*i] && clear(&guesser.columns[*i])).collect::<Vec<_>>()
        };
        if recipe.host.is_empty() && !in_columns {
            // The one column of countries that no name claims; of two, nobody knows which is whose.
            if let [only] = free(self)[..] {
                self.used[only] = true;
                recipe.host = party(self, only);
            }
        }
    }

    fn people(&mut self) -> Vec<People> {
        let fits = |c: &Profile| c.counts >= 0.7 && !(c.years >= 0.9 && c.roles.is_empty());
        let free: Vec<usize> = (0..self.columns.len()).filter(|i| !self.used[*i] && fits(&self.columns[*i])).collect();
        let named = |i: &usize| {
            let plain = &self.columns[*i].plain;
            let component = words::component(plain);
            let is_people = self.columns[*i].roles.contains(&Role::People);
            (component.is_some() || is_people).then_some((*i, component))
        };
        let mut chosen: Vec<(usize, Option<Component>)> = free.iter().filter_map(named).collect();
        let totals = chosen.iter().filter(|(_, component)| component.is_none()).count();
        if totals > 1 {
            // Several columns that may each be the number: whoever knows the table says which.
            let exact = |i: usize| {
                self.columns[i].roles.first() == Some(&Role::People) && words::roles(&self.columns[i].plain).len() == 1
            };
            let totals: Vec<usize> = chosen.iter().filter(|c| c.1.is_none() && exact(c.0)).map(|c| c.0).collect();
            let [only] = totals[..] else { return Vec::new() };
            chosen.retain(|(i, component)| component.is_some() || *i == only);
        }
        // Of several columns of one part of the forces each is a part of it: only their total is its number.
        let parts = chosen.clone();
        let is_total = |i: usize| self.columns[i].plain.contains("total");
        chosen.retain(|(i, component)| {
            let like: Vec<usize> = parts.iter().filter(|other| other.1 == *component).map(|other| other.0).collect();
            let totals = like.iter().filter(|other| is_total(**other)).count();
            component.is_none() || like.len() == 1 || (totals == 1 && is_total(*i))
        });
        if chosen.is_empty()
            && let [only] = free[..]
        {
            chosen.push((only, None));
        }
        for (i, _) in &chosen {
            self.used[*i] = true;
        }
        let people = |(i, component): (usize, Option<Component>)| People {
            column: self.name(i),
            component,
            scope: words::scope(&self.columns[i].plain),
            ..People::default()
        };
        chosen.into_iter().map(people).collect()
    }
}

impl Profile {
    fn new<'a>(name: &str, values: impl Iterator<Item = &'a String>) -> Self {
        let values: Vec<String> = values.filter(|text| !number::is_missing(text)).cloned().collect();
        let share = |fits: &dyn Fn(&str) -> bool| {
            values.iter().filter(|text| fits(text)).count() as f64 / values.len().max(1) as f64
        };
        let mut distinct: BTreeMap<&str, usize> = BTreeMap::new();
        for value in &values {
            *distinct.entry(value).or_default() += 1;
        }
        let plain = plain(name);
        let roles = words::roles(&plain);
        let codes = places::settle(&distinct);
        let said = values.iter().filter(|text| !number::is_no_count(text)).count();
        let counts = values.iter().filter(|text| number::is_count(text)).count() as f64 / said.max(1) as f64;
        // A column of numbers is one of countries only if its name says so.
        let claims = roles.iter().any(|role| matches!(role, Role::Host | Role::Sender | Role::Origin));
        let countries = if counts > 0.5 && !claims { 0.0 } else { places::share(&distinct, codes) };
        Self {
            counts,
            days: share(&|text| matches!(date::read(text, Order::Auto), date::Read::Day(_) | date::Read::Open)),
            years: share(&|text| date::year(text).is_some_and(|year| (1800..2100).contains(&year))),
            countries,
            codes,
            plain,
            roles,
            values,
        }
    }

    fn degrees(&self, most: f64) -> bool {
        let degrees = |text: &String| text.replace(',', ".").parse::<f64>().is_ok_and(|n| n.abs() <= most * 2.0);
        !self.values.is_empty() && self.values.iter().filter(|text| degrees(text)).count() * 10 >= self.values.len() * 8
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::{Form, text};

    fn grid(text: &str) -> Grid {
        text::grid(text.as_bytes().to_vec(), text::Encoding::Utf8, None).unwrap()
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
        assert_eq!(grid("a,b\n1,2\n").form, Form::Delimited("UTF-8"));
    }
}
