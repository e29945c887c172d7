//! Which columns count people.

use super::columns::{self, Role};
use super::either::either;
use super::equipment::thing_of;
use super::profile::{Columns, Profile, number};
use super::quantity::Quantity;
use super::range::{HIGH, LOW, without_end};
use super::regions::region;
use super::totals::is_total;
use crate::model::{Component, Thing};
use crate::parse::{DateOrder, DateText, date, year};
use crate::{geo::Countries, import::recipe::People};
use std::collections::BTreeSet;

/// Columns that are named by days, by hosts or by senders.
pub fn wide(columns: &mut Columns<'_>) -> Vec<People> {
    let all = columns.free(|c| c.counts >= 0.8 && c.head.quantity.is_none_or(|q| q == Quantity::People));
    let calendar: Vec<usize> = all.iter().copied().filter(|i| !columns.of(*i).fiscal).collect();
    let day = |i: &usize| {
        let name = day_in_name(&columns.grid.header[*i]);
        matches!(date(name, DateOrder::Auto), DateText::Day(_)).then(|| (*i, name.to_owned()))
    };
    let mut days: Vec<(usize, String)> = calendar.iter().filter_map(day).collect();
    let distinct: BTreeSet<&String> = days.iter().map(|(_, day)| day).collect();
    // “2021 (men)” and “2021 (women)” are two numbers of one day.
    if days.len() < 2 || distinct.len() < days.len() {
        days = years_in_names(columns, &calendar);
    }
    let host = |i: &usize| {
        let (name, column) = (&columns.grid.header[*i], columns.of(*i));
        let code = Countries::embedded().resolve(name).filter(|_| name.len() > 1)?;
        // “Congo” is asked about by its name.
        let said = if either(name).is_some() { name.clone() } else { code.to_string() };
        (column.roles.is_empty() && column.component.is_none()).then_some((*i, said))
    };
    let by_day = days.len() >= 2;
    let mut chosen = if by_day { days } else { all.iter().filter_map(host).collect() };
    if chosen.len() < 2 || (!by_day && chosen.len() < 3) {
        return Vec::new();
    }
    // Beside a column of hosts, columns of countries are those who send.
    let is_host = |column: &Profile| {
        column.roles.iter().any(|role| matches!(role, Role::Host | Role::Country))
            && column.countries >= 0.6
            && column.counts < 0.5
    };
    let by_sender = !by_day && columns.all().iter().any(is_host);
    if !by_day {
        // “Other”, “At sea” and “Coalition” beside countries are people too: those whose names nobody knows are listed as such.
        let mut known: Vec<usize> = chosen.iter().map(|(i, _)| *i).collect();
        known.sort_unstable();
        let sums = sums(columns, &known);
        let more = all.iter().filter(|i| known.binary_search(i).is_err() && is_other_party(columns, **i, &sums));
        chosen.extend(more.map(|i| (*i, columns.grid.header[*i].clone())));
        chosen.sort_unstable();
    }
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

/// The day that a column is called by: “X2021”, “2021 (provisional)”, “2021 [YR2021]”, “2021p”.
fn day_in_name(name: &str) -> &str {
    let name = name.trim_start_matches(['X', 'x', 'Y', 'y', '_']);
    let bare = name.split(['(', '[']).next().unwrap_or(name).trim();
    let bare = bare.strip_suffix(['p', 'r', 'e']).unwrap_or(bare);
    if year(bare).is_some() { bare } else { name }
}

/// Whether a column of numbers among those of countries is one of people in or of somebody else, and not their total.
fn is_other_party(columns: &Columns<'_>, i: usize, sums: &[Option<u64>]) -> bool {
    let (name, column) = (&columns.grid.header[i], columns.of(i));
    let is_name = region(name).is_some() || (column.roles.is_empty() && column.component.is_none());
    is_name && column.may_be_people() && !is_total(name) && !equals(columns, i, sums)
}

/// Columns of people whose names differ in a year alone: `troops_2020`, `troops_2021`, “Personal (2020)”.
fn years_in_names(columns: &Columns<'_>, all: &[usize]) -> Vec<(usize, String)> {
    let parted = |i: &usize| {
        let name = &columns.grid.header[*i];
        let mut words: Vec<&str> = name.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
        let at = words.iter().position(|word| year(word).is_some_and(|year| (1800..2100).contains(&year)))?;
        let found = words.remove(at).to_owned();
        let apart = columns.of(*i).is_told_apart();
        let thing = matches!(columns.of(*i).head.quantity, Some(Quantity::Equipment | Quantity::Formations));
        ((!apart || thing) && !words.is_empty()).then(|| (words.join(" ").to_lowercase(), *i, found))
    };
    let named: Vec<(String, usize, String)> = all.iter().filter_map(parted).collect();
    let Some((rest, ..)) = named.first() else { return Vec::new() };
    let alike = named.len() > 1 && named.iter().all(|(other, ..)| other == rest);
    if alike { named.iter().map(|(_, i, year)| (*i, year.clone())).collect() } else { Vec::new() }
}

/// The columns of counts, with what their names say of all of them; none where it is not known which they are. People are taken only
/// from a column that says so, or from the only one that is named as a number and as nothing else.
pub fn people(columns: &mut Columns<'_>, of_things: bool) -> Vec<People> {
    let named = if of_things { amounts(columns) } else { candidates(columns) };
    let (parts, whole): (Vec<usize>, Vec<usize>) = named.into_iter().partition(|i| columns.of(*i).component.is_some());
    if let Some((low, high)) = ends(columns, &whole) {
        let to = Some(columns.name(high));
        let range = People { to, ..entry(columns, low, None) };
        columns.take(low);
        columns.take(high);
        return vec![range];
    }
    let both: Vec<usize> = whole.iter().chain(&parts).copied().collect();
    let named = if whole.is_empty() || both.len() < 2 { None } else { named_total(columns, &both) };
    let named = named.or_else(|| if whole.len() > 1 { named_total(columns, &whole) } else { None });
    let whole = named.map_or(whole, |total| vec![total]);
    let Some(whole) = total(columns, &whole) else { return Vec::new() };
    if let [only] = whole[..]
        && named.is_none()
        && !of_things
        && leaves_out(columns, only, &parts)
    {
        return Vec::new();
    }
    let mut chosen: Vec<People> = Vec::new();
    if let [first, more @ ..] = &whole[..] {
        let plus = more.iter().map(|i| columns.name(*i)).collect();
        chosen.push(People { plus, ..entry(columns, *first, None) });
    }
    for i in &parts {
        // Of several columns of one part of the forces each is a part of it: only their total is its number.
        let component = columns.of(*i).component;
        let like: Vec<usize> =
            parts.iter().copied().filter(|other| columns.of(*other).component == component).collect();
        let is_total = |i: usize| columns.of(i).plain.contains("total");
        let totals = like.iter().filter(|other| is_total(**other)).count();
        if like.len() == 1 || (totals == 1 && is_total(*i)) {
            chosen.push(entry(columns, *i, component));
        }
    }
    if !of_things {
        chosen.extend(equipment(columns));
    }
    for i in whole.iter().chain(&parts) {
        columns.take(*i);
    }
    chosen.sort_by_key(|people| columns.grid.column(&people.column));
    chosen
}

fn entry(columns: &Columns<'_>, i: usize, component: Option<Component>) -> People {
    People { column: columns.name(i), component, scope: columns::scope(&columns.of(i).plain), ..People::default() }
}

/// The columns that may count people: those whose names say so, or else those that are named as numbers.
pub fn candidates(columns: &Columns<'_>) -> Vec<usize> {
    // What says that it is people is that also where many of its cells are none.
    let enough = |c: &Profile| c.counts >= if c.head.quantity == Some(Quantity::People) { 0.4 } else { 0.7 };
    let free = columns.free(|c| enough(c) && !c.is_told_apart() && !(c.years >= 0.9 && c.roles.is_empty()));
    let says = |i: &usize| {
        let column = columns.of(*i);
        column.head.quantity == Some(Quantity::People) || column.component.is_some()
    };
    let said: Vec<usize> = free.iter().copied().filter(says).collect();
    let is_part = |i: &usize| columns.of(*i).component.is_some();
    if !said.is_empty() && !said.iter().all(is_part) {
        return said;
    }
    // Beside the parts of the forces, “total” is all of them.
    let named = |i: &usize| {
        let column = columns.of(*i);
        said.contains(i) || column.roles.first() == Some(&Role::People) || names_total(column, &columns.grid.header[*i])
    };
    let found: Vec<usize> = free.iter().copied().filter(named).collect();
    if !found.is_empty() {
        return found;
    }
    // “F” beside “M” are women and men.
    let sexes: Vec<usize> = free.into_iter().filter(|i| sex(&columns.grid.header[*i]).is_some()).collect();
    if sexes.len() == 2 { sexes } else { Vec::new() }
}

/// The columns of numbers of things that another column names: “quantity”, “count”, or the only one that says nothing else.
fn amounts(columns: &Columns<'_>) -> Vec<usize> {
    let other = |c: &Profile| c.is_told_apart() && c.head.quantity != Some(Quantity::Equipment);
    let free = columns.free(|c| c.counts >= 0.7 && !other(c) && !(c.years >= 0.9 && c.roles.is_empty()));
    let named = |i: &usize| {
        let column = columns.of(*i);
        column.roles.first() == Some(&Role::People) || AMOUNTS.contains(&column.plain.as_str())
    };
    let said: Vec<usize> = free.iter().copied().filter(named).collect();
    if said.is_empty() { free } else { said }
}

/// Usual names of numbers of things.
const AMOUNTS: [&str; 14] = [
    "quantity",
    "qty",
    "amount",
    "menge",
    "stuckzahl",
    "anzahl",
    "quantite",
    "nombre",
    "cantidad",
    "quantita",
    "ilosc",
    "value",
    "units",
    "aantal",
];

/// Whether beside a column of people others may stand for people that it does not count: civilians and reserves, unless it is called or is
/// their total, and a total that is another number.
fn leaves_out(columns: &Columns<'_>, whole: usize, parts: &[usize]) -> bool {
    let name = &columns.of(whole).plain;
    let total = name.contains("total")
        || name == "gesamt"
        || is_total(&columns.grid.header[whole])
        || is_sum(columns, whole, parts);
    let apart = |i: &usize| matches!(columns.of(*i).component, Some(Component::Civilian | Component::Reserve));
    if !total && parts.iter().any(apart) {
        return true;
    }
    let may = |c: &Profile| c.counts >= 0.7 && !c.is_told_apart();
    let is_other = |i: &usize| *i != whole && names_total(columns.of(*i), &columns.grid.header[*i]);
    let others = columns.free(may).into_iter().filter(is_other);
    let differs = |other: usize| {
        let numbers = |row: &Vec<String>| Some((number(row, whole)?, number(row, other)?));
        columns.rows.iter().filter_map(numbers).any(|(one, other)| one != other)
    };
    // Of those who came, others may have left.
    let left =
        columns.free(|c| c.counts >= 0.7 && c.head.quantity == Some(Quantity::Running) && !c.plain.contains("cumul"));
    !left.is_empty() || (!total && others.into_iter().any(differs))
}

/// Columns that count equipment or formations each, by the thing that their names say.
fn equipment(columns: &mut Columns<'_>) -> Vec<People> {
    let counted =
        |c: &Profile| c.counts >= 0.7 && matches!(c.head.quantity, Some(Quantity::Equipment | Quantity::Formations));
    let found = columns.free(counted);
    let thing = |i: &usize| thing_of(&columns.grid.header[*i]).filter(|thing| *thing != Thing::People);
    let one = |i: &usize| {
        let what = Some(thing(i)?);
        let alike: Vec<usize> = found.iter().copied().filter(|other| thing(other) == what).collect();
        // “Tanks 2020” and “Tanks 2021” are of two days.
        let years = years_in_names(columns, &alike);
        let day = years.into_iter().find(|(at, _)| at == i).map(|(_, year)| year);
        Some((*i, People { what, day, ..entry(columns, *i, None) }))
    };
    let entries: Vec<(usize, People)> = found.iter().filter_map(one).collect();
    for (i, _) in &entries {
        columns.take(*i);
    }
    entries.into_iter().map(|(_, people)| people).collect()
}

/// Of columns that count all people of a row: the only one, the one that the others add up to, or women and men, who are added. None:
/// several may be the number, and whoever knows the table says which.
fn total(columns: &Columns<'_>, whole: &[usize]) -> Option<Vec<usize>> {
    if whole.len() < 2 {
        return Some(whole.to_vec());
    }
    let exact = |i: &&usize| {
        let column = columns.of(**i);
        column.roles.first() == Some(&Role::People) && column.roles.len() == 1 && USUAL.contains(&column.plain.as_str())
    };
    let adds_up = |i: &&usize| {
        let others: Vec<usize> = whole.iter().copied().filter(|other| other != *i).collect();
        is_sum(columns, **i, &others)
    };
    if let Some(total) = whole.iter().find(adds_up) {
        return Some(vec![*total]);
    }
    let sexes = |i: &usize| sex(&columns.grid.header[*i]);
    let of_one_sex: Vec<usize> = whole.iter().copied().filter(|i| sexes(i).is_some()).collect();
    let others = whole.len() - of_one_sex.len();
    if let [a, b] = of_one_sex[..]
        && others == 0
        && sexes(&a) != sexes(&b)
    {
        return Some(of_one_sex);
    }
    let exact: Vec<usize> = whole.iter().filter(exact).copied().collect();
    // What is less than another one is not all of them.
    let least = |other: &usize, only: usize| {
        columns
            .rows
            .iter()
            .filter_map(|row| Some((number(row, only)?, number(row, *other)?)))
            .all(|(only, other)| other <= only)
    };
    if let [only] = exact[..]
        && whole.iter().all(|other| least(other, only))
    {
        Some(vec![only])
    } else {
        None
    }
}

/// Names that are the number and no part of it.
const USUAL: [&str; 12] = [
    "people",
    "personnel",
    "total",
    "totalpersonnel",
    "effectif",
    "effectifs",
    "personal",
    "headcount",
    "strength",
    "deployed",
    "efectivos",
    "gesamt",
];

/// Whether a column is of women (true) or of men.
fn sex(name: &str) -> Option<bool> {
    let lower = deunicode::deunicode(name).to_lowercase();
    let mut words = lower.split(|c: char| !c.is_ascii_alphanumeric());
    words.find_map(|word| match word {
        "female" | "females" | "women" | "woman" | "femmes" | "femme" | "frauen" | "weiblich" | "mujeres" | "donne"
        | "kobiety" | "vrouwen" | "f" => Some(true),
        "male" | "males" | "men" | "man" | "hommes" | "homme" | "manner" | "mannlich" | "hombres" | "uomini"
        | "mezczyzni" | "mannen" | "m" => Some(false),
        _ => None,
    })
}

/// The columns of the lower and the upper end of one range: `personnel_min` and `personnel_max`.
fn ends(columns: &Columns<'_>, whole: &[usize]) -> Option<(usize, usize)> {
    let parted = |i: usize, ends: &[&str]| without_end(&columns.grid.header[i], ends);
    let [a, b] = whole else { return None };
    [(*a, *b), (*b, *a)].into_iter().find(|(low, high)| {
        let (low, high) = (parted(*low, &LOW), parted(*high, &HIGH));
        low.is_some() && low == high
    })
}

/// Whether a column is named as a total of people, in any language.
fn names_total(column: &Profile, name: &str) -> bool {
    matches!(column.roles.first(), None | Some(Role::People)) && is_total(name)
}

/// A column that is named as a total of columns of people, and is never less than they add up to.
fn named_total(columns: &Columns<'_>, parts: &[usize]) -> Option<usize> {
    let may = |c: &Profile| c.counts >= 0.7 && !c.is_told_apart();
    let named = |i: &usize| !parts.contains(i) && names_total(columns.of(*i), &columns.grid.header[*i]);
    let found = columns.free(may).into_iter().filter(named);
    let least = |i: &usize| {
        let rows = columns.rows.iter().filter_map(|row| Some((number(row, *i)?, row)));
        let mut sums =
            rows.map(|(total, row)| (total, parts.iter().filter_map(|part| number(row, *part)).sum::<u64>()));
        sums.all(|(total, sum)| sum <= total)
    };
    match found.filter(least).collect::<Vec<_>>()[..] {
        [only] => Some(only),
        _ => None,
    }
}

/// Whether a column is what others add up to, in nearly all rows that say so much.
pub fn is_sum(columns: &Columns<'_>, total: usize, parts: &[usize]) -> bool {
    equals(columns, total, &sums(columns, parts))
}

/// What columns add up to, row by row; none: none of them has a number.
fn sums(columns: &Columns<'_>, parts: &[usize]) -> Vec<Option<u64>> {
    let sum = |row: &Vec<String>| parts.iter().filter_map(|i| number(row, *i)).reduce(|sum, number| sum + number);
    columns.rows.iter().map(sum).collect()
}

fn equals(columns: &Columns<'_>, total: usize, sums: &[Option<u64>]) -> bool {
    let (mut rows, mut equal) = (0, 0);
    for (row, sum) in columns.rows.iter().zip(sums) {
        if let (Some(total), Some(sum)) = (number(row, total).filter(|total| *total > 0), sum) {
            rows += 1;
            equal += usize::from(total == *sum);
        }
    }
    rows >= 2 && equal * 10 >= rows * 9
}
