//! Which columns say whose forces they are, where, and from where.

use super::columns::Role;
use super::places::one;
use super::profile::{Columns, Profile};
use super::stack::columns_of;
use super::titled::{self, Stage};
use crate::import::recipe::{Codes, Mapping, Party, Recipe};
use crate::model::{Code, Host};

/// Finds sender, host and origin. Columns that name the same countries in their rows, such as a code and a name, are one party.
pub fn parties(columns: &mut Columns<'_>, recipe: &mut Recipe) {
    let hosts_in_columns = recipe.people.iter().any(|p| p.host.is_some());
    let mut groups = groups(columns);
    let claimed = |role: Role| move |group: &Group| group.claim == Some(role);
    let mut take = |role: Role| groups.iter().position(claimed(role)).map(|at| groups.remove(at).columns);
    let mut sender = take(Role::Sender).filter(|_| !recipe.senders_in_columns());
    let origin = take(Role::Origin);
    let mut host = take(Role::Host);
    let mut more_hosts = take(Role::Host).is_some();
    let mut countries = Vec::new();
    while let Some(columns) = take(Role::Country) {
        countries.push(columns);
    }
    // Of two columns of hosts nobody knows which is meant.
    if more_hosts {
        host = None;
    }
    let named_host = host.is_some() || hosts_in_columns;
    match (named_host, sender.is_some(), &mut countries[..]) {
        // Beside those who are named as hosts, a column of countries is of those who send; beside senders, of hosts.
        (true, false, [country]) if !recipe.senders_in_columns() => sender = Some(std::mem::take(country)),
        (false, _, [country]) if !more_hosts => host = Some(std::mem::take(country)),
        _ => {}
    }
    let missions = recipe.operation.column.as_ref().and_then(|name| columns.grid.column(name));
    let missions = missions.filter(|i| columns.of(*i).countries >= 0.5);
    if let [list] = unclaimed(columns)[..] {
        // It is of those whom another column does not name.
        match (&host, &sender) {
            (Some(_), None) if !named_host => (host, more_hosts) = (None, true),
            (None, Some(_)) => host = Some(vec![list]),
            (_, None) if named_host || missions.is_some() => sender = Some(vec![list]),
            _ => {}
        }
    }
    if host.is_none() && countries.is_empty() && !hosts_in_columns && !more_hosts {
        // The one column of countries that no name claims; of two, it is not known which is whose.
        let rows = columns.all().iter().map(|c| c.values.len()).max().unwrap_or(0);
        let named = [&sender, &origin].into_iter().flatten().flatten().copied().collect::<Vec<usize>>();
        let free = columns.free(|c| clear(c, rows)).into_iter().filter(|i| !named.contains(i)).collect::<Vec<_>>();
        if let [only] = free[..] {
            host = Some(vec![only]);
        }
    }
    // “Country” beside missions that are elsewhere is who sends.
    if let (Some(missions), Some([country, ..])) = (missions, host.as_deref())
        && sender.is_none()
        && columns.of(*country).roles.first() == Some(&Role::Country)
        && !agree(columns, missions, *country)
        && !recipe.senders_in_columns()
    {
        sender = host.take();
    }
    let alone = countries.iter().all(Vec::is_empty) && !more_hosts && !recipe.senders_in_columns();
    let stage = stage(columns, &mut sender, &mut host, alone);
    for (party, found) in [(&mut recipe.sender, sender), (&mut recipe.origin, origin)] {
        *party = party_of(columns, found.unwrap_or_default());
    }
    if !hosts_in_columns {
        recipe.host = party_of(columns, host.unwrap_or_default());
        if let Some(missions) = missions.filter(|_| recipe.host.is_empty()) {
            recipe.host = columns.party(missions);
        }
        set_stage(recipe, stage);
    }
}

/// What the title says of where people are; a column of countries under it may be of those who send.
fn stage(columns: &Columns<'_>, sender: &mut Option<Vec<usize>>, host: &mut Option<Vec<usize>>, alone: bool) -> Stage {
    let weak = |i: &usize| columns.of(*i).roles.first() == Some(&Role::Country);
    match host {
        Some(countries) if sender.is_none() && alone && countries.iter().all(weak) => {
            let Some(stage) = titled::of_contributors(columns, countries) else { return Stage::default() };
            *sender = host.take();
            stage
        }
        None if sender.is_some() && alone => Stage(titled::stage(&columns.grid.preamble)),
        _ => Stage::default(),
    }
}

/// Takes the country and the mission of a title where no column says them.
fn set_stage(recipe: &mut Recipe, stage: Stage) {
    let Some((code, operation)) = stage.0.filter(|_| recipe.host.is_empty()) else { return };
    recipe.host.value = Some(code.to_string());
    if recipe.operation == Mapping::default() {
        recipe.operation = Mapping::always(&operation);
    }
}

/// Takes columns as a party. Codes before names: they are never misspelt.
fn party_of(columns: &mut Columns<'_>, mut found: Vec<usize>) -> Party {
    for i in &found {
        columns.take(*i);
    }
    found.sort_by_key(|i| columns.of(*i).system.codes == Codes::Name);
    Party { value: None, columns: found.into_iter().map(|i| columns.named(i)).collect() }
}

/// Columns that name the same countries, and what their names claim of them.
struct Group {
    columns: Vec<usize>,
    claim: Option<Role>,
}

fn groups(columns: &Columns<'_>) -> Vec<Group> {
    // A column that its name makes one of countries is one also where few of its names are known: the others are asked about.
    let named = |c: &Profile| claim(c).is_some() && c.countries > 0.0 && c.counts < 0.5;
    let of_countries = |c: &Profile| claim(c).is_some() && (c.countries >= 0.6 || named(c));
    let mut groups: Vec<Group> = Vec::new();
    for i in columns.free(of_countries) {
        let said = claim(columns.of(i));
        // “Theatre” and “country” are not one party, whatever stands in them.
        let fits = |group: &&mut Group| {
            let apart = group.claim != said && said.is_some_and(is_strong) && group.claim.is_some_and(is_strong);
            let lists = [group.columns[0], i].iter().any(|i| columns.of(*i).lists > 0.0);
            !apart && !lists && agree(columns, group.columns[0], i)
        };
        match groups.iter_mut().find(fits) {
            Some(group) => {
                group.columns.push(i);
                group.claim = [group.claim, said].into_iter().flatten().min_by_key(|role| !is_strong(*role));
            }
            None => groups.push(Group { columns: vec![i], claim: said }),
        }
    }
    groups
}

/// The columns of lists, and that of the names of tables where these are countries, which no name claims.
fn unclaimed(columns: &Columns<'_>) -> Vec<usize> {
    let sheet = columns_of(columns.grid).map(|(sheet, _)| sheet).filter(|sheet| columns.of(*sheet).countries >= 0.8);
    let lists = columns.free(|c| c.lists >= 0.5 && claim(c).is_none());
    lists.into_iter().chain(sheet).collect()
}

/// Whether a name says more than that it is a country.
fn is_strong(role: Role) -> bool {
    role != Role::Country
}

/// The party that a column's name makes it.
fn claim(column: &Profile) -> Option<Role> {
    let party = |role: &&Role| matches!(role, Role::Host | Role::Country | Role::Sender | Role::Origin);
    column.roles.first().filter(party).copied()
}

/// The most rows in which two columns of one party may differ: one in so many.
const DIFFER: usize = 10;

/// Whether two columns name the same countries in their rows, or never both in one row.
fn agree(columns: &Columns<'_>, one: usize, other: usize) -> bool {
    let (mut both, mut same) = (0, 0);
    for row in &columns.rows {
        let country = |i: usize| row.get(i).and_then(|text| country(text, columns.of(i).system.codes));
        if let (Some(a), Some(b)) = (country(one), country(other)) {
            both += 1;
            same += usize::from(a == b);
        }
    }
    (both - same) * DIFFER <= both
}

fn country(text: &str, codes: Codes) -> Option<Code> {
    match one(text, codes)?.first()?.host {
        Host::Country(code) => Some(code),
        _ => None,
    }
}

/// A host stands in every row; a remark that happens to be a country's name does not.
fn clear(column: &Profile, rows: usize) -> bool {
    let numeric = matches!(column.system.codes, Codes::Numeric | Codes::Cow | Codes::Gw);
    column.countries >= 0.8 && !numeric && column.values.len() * 2 > rows
}
