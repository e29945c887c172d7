//! What became of the things counted, by the words of a column: the user says which rows count.

use super::quantity::{Head, Quantity};
use crate::import::read::{Grid, plain};
use crate::import::recipe::Recipe;
use crate::parse::is_missing;

/// A column that is not read, of whose words some mean that what is counted is not there (destroyed, pledged, planned), and its words in
/// the first rows.
pub fn status(grid: &Grid, recipe: &Recipe, rows: usize) -> Option<(String, Vec<String>)> {
    let at = |name: &str| grid.column(name);
    let units = recipe.times.column.as_deref().and_then(at);
    let decided = recipe.filters.iter().map(|filter| &filter.column).chain(&recipe.keep).map(String::as_str);
    let read = recipe.columns().filter(|name| at(name) != units).chain(decided);
    let read: Vec<usize> = read.filter_map(at).collect();
    let named = |name: &String| STATUS.contains(&plain(name).as_str());
    let of_measures = |name: &String| MEASURES.contains(&plain(name).as_str());
    let rows = grid.rows(rows);
    let may = |i: usize, name: &String| !read.contains(&i) && (units == Some(i) || named(name) || of_measures(name));
    for (i, name) in grid.header.iter().enumerate().filter(|(i, name)| may(*i, name)) {
        let values = rows.iter().filter_map(|row| row.get(i)).map(|text| text.trim());
        let mut values: Vec<&str> = values.filter(|text| !is_missing(text)).collect();
        values.sort_unstable();
        values.dedup();
        let gone =
            |text: &&str| GONE.split_whitespace().any(|word| text.to_lowercase().contains(&word.replace('_', " ")));
        // More words than that are remarks.
        let means = |wanted: bool| {
            let said = |text: &&str| Head::of(text).quantity.is_some_and(|of| (of == Quantity::People) == wanted);
            values.iter().any(said)
        };
        // Persons, thousands and percent in one column.
        let other = || values.iter().any(|text| Head::of(text).quantity.is_some_and(|of| of != Quantity::People));
        let counts = if units == Some(i) {
            other()
        } else if named(name) {
            values.iter().any(gone)
        } else {
            means(true) && means(false)
        };
        if values.len() <= MOST_STATES && counts {
            return Some((name.clone(), values.into_iter().map(str::to_owned).collect()));
        }
    }
    None
}

/// Usual names of columns that say what became of what is counted.
const STATUS: [&str; 12] = [
    "status",
    "state",
    "condition",
    "fate",
    "outcome",
    "zustand",
    "statut",
    "etat",
    "estado",
    "stato",
    "stan",
    "phase",
];
/// Usual names of columns that say what the number of a row is: people, or inhabitants, money …
const MEASURES: [&str; 12] = [
    "indicator",
    "variable",
    "metric",
    "measure",
    "item",
    "series",
    "category",
    "indikator",
    "indicateur",
    "indicador",
    "indicatore",
    "wskaznik",
];
/// Words of what is not there: in English, German, French, Spanish, Italian, Polish.
const GONE: &str = "destroy captur damag lost abandon pledg promis plan order cancel kill withdr retir decommission announc expect zerstör \
    beschädigt zugesagt geplant abgezogen détruit prévu annul destruid perdid prometid previst distrutt promess ritirat \
    zniszcz obieca wycofan alert standby stand-by on_call notice bereitschaft alarmiert alerte astreinte allerta alerta gotowosc gotowość";
/// A status has no more words than this.
const MOST_STATES: usize = 12;
