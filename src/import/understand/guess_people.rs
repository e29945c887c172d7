//! Which columns count people.

use super::columns::{self, Role};
use super::profile::{Columns, Profile};
use crate::parse::{DateOrder, DateText, date};
use crate::{geo::Countries, import::recipe::People, model::Component};

/// Columns that are named by days, by hosts or by senders.
pub fn wide(columns: &mut Columns<'_>) -> Vec<People> {
    let all = columns.free(|c| c.counts >= 0.8);
    let day = |i: &usize| {
        let name = columns.grid.header[*i].trim_start_matches(['X', 'x', 'Y', 'y', '_']);
        matches!(date(name, DateOrder::Auto), DateText::Day(_)).then(|| (*i, name.to_owned()))
    };
    let days: Vec<(usize, String)> = all.iter().filter_map(day).collect();
    let host = |i: &usize| {
        let (name, plain) = (&columns.grid.header[*i], &columns.of(*i).plain);
        let code = Countries::embedded().resolve(name).filter(|_| name.len() > 1)?;
        (columns::roles(plain).is_empty() && columns::component(plain).is_none()).then(|| (*i, code.to_string()))
    };
    let by_day = days.len() >= 2;
    let chosen = if by_day { days } else { all.iter().filter_map(host).collect() };
    if chosen.len() < 2 || (!by_day && chosen.len() < 3) {
        return Vec::new();
    }
    // Beside a column of hosts, columns of countries are those who send.
    let is_host =
        |column: &Profile| column.roles.contains(&Role::Host) && column.countries >= 0.6 && column.counts < 0.5;
    let by_sender = !by_day && columns.all().iter().any(is_host);
    let one = |(i, said): (usize, String)| {
        columns.take(i);
        let people = People { column: columns.name(i), ..People::default() };
        match (by_day, by_sender) {
            (true, _) => People { day: Some(said), ..people },
            (false, true) => People { sender: Some(said), ..people },
            (false, false) => People { host: Some(said), ..people },
        }
    };
    chosen.into_iter().map(one).collect()
}

/// The columns of counts, with what their names say of all of them; none where it is not known which they are.
pub fn people(columns: &mut Columns<'_>) -> Vec<People> {
    let free = columns.free(|c| c.counts >= 0.7 && !(c.years >= 0.9 && c.roles.is_empty()));
    let named = |i: &usize| {
        let component = columns::component(&columns.of(*i).plain);
        let is_people = columns.of(*i).roles.contains(&Role::People);
        (component.is_some() || is_people).then_some((*i, component))
    };
    let named: Vec<(usize, Option<Component>)> = free.iter().filter_map(named).collect();
    let Some(mut chosen) = one_total(columns, named) else { return Vec::new() };
    // Of several columns of one part of the forces each is a part of it: only their total is its number.
    let parts = chosen.clone();
    let is_total = |i: usize| columns.of(i).plain.contains("total");
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
        columns.take(*i);
    }
    let people = |(i, component): (usize, Option<Component>)| People {
        column: columns.name(i),
        component,
        scope: columns::scope(&columns.of(i).plain),
        ..People::default()
    };
    chosen.into_iter().map(people).collect()
}

/// The columns with only one that is no part of the forces; none: several may be the number, and whoever knows the table says which.
fn one_total(
    columns: &Columns<'_>,
    mut chosen: Vec<(usize, Option<Component>)>,
) -> Option<Vec<(usize, Option<Component>)>> {
    let whole: Vec<usize> = chosen.iter().filter(|(_, component)| component.is_none()).map(|(i, _)| *i).collect();
    if whole.len() > 1 {
        let exact = |i: &usize| {
            let roles = &columns.of(*i).roles;
            roles.first() == Some(&Role::People) && roles.len() == 1
        };
        let exact: Vec<usize> = whole.into_iter().filter(exact).collect();
        let [only] = exact[..] else { return None };
        chosen.retain(|(i, component)| component.is_some() || *i == only);
    }
    Some(chosen)
}
