//! The columns of a table with what each is read as, and why.

use crate::import::run::Import;
use crate::import::understand::{Columns, Profile, Quantity, Role, means_of, times_of};
use std::collections::BTreeMap;

/// A column with what it is taken for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ColumnHead {
    /// Its name.
    pub name: String,
    /// What it is taken for, by keys of the recipe; `plus`: added to the column of people, `upper`: the upper end of its range, `filter`: it says which rows are read.
    pub roles: Vec<&'static str>,
    /// What it says for all of its rows: a part of the forces, a day, a host.
    pub said: String,
    /// In how many a column of people counts.
    pub times: u32,
    /// What its numbers are instead of people.
    pub means: Option<&'static str>,
    /// Why it is taken for that.
    pub why: Vec<String>,
}

impl ColumnHead {
    /// Whether its numbers are people, alone or with those of others.
    pub fn counts(&self) -> bool {
        self.roles.iter().any(|role| matches!(*role, "people" | "plus" | "upper"))
    }
}

/// An ignored column whose numbers are something else than people.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct ToldApart {
    /// The column.
    pub column: String,
    /// What its numbers are: `share`, `money` …
    pub means: &'static str,
}

impl ToldApart {
    /// What its numbers are, in words.
    pub fn in_words(&self) -> &'static str {
        self.means.parse().map_or(self.means, means_of)
    }
}

impl Import {
    /// The positions of columns from which nothing is read.
    pub(super) fn unused(&self) -> Vec<usize> {
        let (table, recipe) = (self.table(), self.recipe());
        let kept = recipe.keep.iter().map(String::as_str);
        let used: Vec<usize> = recipe.columns().chain(kept).filter_map(|name| table.column(name)).collect();
        (0..table.header.len()).filter(|at| !used.contains(at)).collect()
    }

    /// Which of these columns count something else than people.
    pub(super) fn told_apart(&self, of: &[usize]) -> Vec<ToldApart> {
        if of.is_empty() {
            return Vec::new();
        }
        let columns = Columns::new(self.table());
        let one = |at: &usize| Some(ToldApart { column: columns.name(*at), means: means(columns.of(*at))?.word() });
        of.iter().filter_map(one).collect()
    }

    /// All columns with what each is taken for, and why.
    pub fn heads(&self) -> Vec<ColumnHead> {
        let table = self.table();
        if self.own().is_some() {
            let bare = |name: &String| ColumnHead { name: name.clone(), ..ColumnHead::default() };
            return table.header.iter().map(bare).collect();
        }
        let columns = Columns::new(table);
        let mut roles = self.roles();
        let one = |(at, name): (usize, &String)| {
            let profile = columns.of(at);
            let (roles, said) = roles.remove(&at).unwrap_or_default();
            let mut head = ColumnHead { name: name.clone(), said: said.join(", "), times: 1, ..ColumnHead::default() };
            match roles.first() {
                Some(role) => head.why = self.why(role, profile),
                None => head.means = means(profile).map(means_of),
            }
            head.why.extend(head.means.map(|means| text!("import-why-means", means = means)));
            head.roles = roles;
            if head.counts() {
                head.times = self.times(at);
            }
            head
        };
        table.header.iter().enumerate().map(one).collect()
    }

    /// What columns are taken for, by position, with what holds for all of a column.
    fn roles(&self) -> BTreeMap<usize, (Vec<&'static str>, Vec<String>)> {
        let (table, recipe) = (self.table(), self.recipe());
        let mut roles: BTreeMap<usize, (Vec<&'static str>, Vec<String>)> = BTreeMap::new();
        let mut add = |name: &str, role: &'static str, said: Option<String>| {
            let Some(at) = table.column(name) else { return };
            let (of, all) = roles.entry(at).or_default();
            if !of.contains(&role) {
                of.push(role);
            }
            all.extend(said);
        };
        for used in self.columns().iter().filter(|used| used.role != "people") {
            add(used.column.as_deref().unwrap_or_default(), used.role, None);
        }
        for people in &recipe.people {
            let words = [
                people.what.map(|what| what.text().to_lowercase()),
                people.component.map(|c| c.to_string()),
                people.scope.map(|s| s.to_string()),
            ];
            let own = [people.sender.clone(), people.host.clone(), people.day.clone()];
            let said = words.into_iter().chain(own).flatten().collect::<Vec<_>>().join(", ");
            add(&people.column, "people", Some(said).filter(|said| !said.is_empty()));
            people.plus.iter().for_each(|name| add(name, "plus", None));
            people.to.iter().for_each(|name| add(name, "upper", None));
        }
        recipe.filters.iter().for_each(|filter| add(&filter.column, "filter", None));
        roles
    }

    /// In how many a column of people counts.
    fn times(&self, at: usize) -> u32 {
        let table = self.table();
        let is = |name: &String| table.column(name) == Some(at);
        let of = self.recipe().people.iter().find(|people| people.columns().any(is));
        of.map_or(1, times_of)
    }

    /// Why a column is taken for something: its name, its values, or else somebody has said so.
    fn why(&self, role: &str, profile: &Profile) -> Vec<String> {
        let mut why = Vec::new();
        if is_named(role, profile) {
            why.push(text!("import-why-name").to_owned());
        }
        let all = profile.values.len();
        let of = |share: f64| (share * all as f64).round() as usize;
        let said = match role {
            "sender" | "host" | "origin" if profile.countries > 0.0 => {
                Some(text!("import-why-countries", n = of(profile.countries), all = all))
            }
            "day" | "until" | "published" => {
                let days = profile.days.max(profile.years);
                (days > 0.0).then(|| text!("import-why-days", n = of(days), all = all))
            }
            "people" | "plus" | "upper" if profile.counts > 0.0 => {
                Some(text!("import-why-counts", n = of(profile.counts), all = all))
            }
            _ => None,
        };
        why.extend(said);
        let recipe = &self.recipe().name;
        if why.is_empty() && !recipe.is_empty() && recipe != "guessed" {
            why.push(text!("import-why-recipe", recipe = recipe));
        }
        if why.is_empty() {
            why.push(text!("import-why-chosen").to_owned());
        }
        why
    }
}

/// What the numbers of a column are instead of people; none: they may be people, or are not numbers.
fn means(profile: &Profile) -> Option<Quantity> {
    let told = profile.counts >= 0.6 && profile.is_told_apart();
    told.then(|| profile.head.quantity.unwrap_or(Quantity::Id))
}

/// Whether the name of a column says that it is that.
fn is_named(role: &str, profile: &Profile) -> bool {
    let named = |roles: &[Role]| profile.roles.iter().any(|role| roles.contains(role));
    match role {
        "sender" => named(&[Role::Sender, Role::Country]),
        "host" => named(&[Role::Host, Role::Country]),
        "origin" => named(&[Role::Origin]),
        "day" => named(&[Role::Day, Role::Year, Role::Quarter, Role::Month, Role::DayOfMonth, Role::Start]),
        "until" => named(&[Role::End]),
        "people" | "plus" | "upper" => {
            named(&[Role::People]) || profile.head.quantity == Some(Quantity::People) || profile.component.is_some()
        }
        "what" => named(&[Role::Equipment]),
        "type" => named(&[Role::Type]),
        "operation" => named(&[Role::Operation, Role::Organisation]),
        "scope" => named(&[Role::Scope]),
        "component" => named(&[Role::Component]),
        "command" => named(&[Role::Command, Role::Organisation]),
        "stage" => named(&[Role::Stage]),
        "movement" => named(&[Role::Movement]),
        "source" => named(&[Role::Source]),
        "published" => named(&[Role::Published]),
        "unit" => named(&[Role::Unit]),
        "place" => named(&[Role::Place]),
        "lat" => named(&[Role::Lat]),
        "lon" => named(&[Role::Lon]),
        _ => false,
    }
}
