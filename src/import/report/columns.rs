//! What columns are read as.

use crate::import::recipe::Mapping;
use crate::import::run::Import;
use crate::import::understand::times_of;
use crate::message::thousands;

/// What a column, or one value for all rows, is taken for.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct ColumnUse {
    /// What for: the key of the recipe, such as `host`.
    pub role: &'static str,
    /// The column; none: one value for all rows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub column: Option<String>,
    /// What holds for all of it: one value, a part of the forces, a day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

impl Import {
    /// What columns are taken for, in the order of a recipe; only those that are there.
    pub fn columns(&self) -> Vec<ColumnUse> {
        let (recipe, table) = (self.recipe(), self.table());
        let mut uses = Vec::new();
        let mut add = |role, column: Option<&String>, value: Option<String>| {
            let there = column.and_then(|name| table.column(name)).map(|at| table.header[at].clone());
            // A column that the recipe names and the table does not have says nothing.
            if there.is_some() || (column.is_none() && value.is_some()) {
                uses.push(ColumnUse { role, column: there, value });
            }
        };
        for (role, party) in [("sender", &recipe.sender), ("host", &recipe.host), ("origin", &recipe.origin)] {
            party.columns.iter().for_each(|named| add(role, Some(&named.column), None));
            if party.columns.is_empty() {
                add(role, None, party.value.clone());
            }
        }
        let day = &recipe.day;
        for column in [&day.column, &day.year, &day.quarter, &day.month, &day.day].into_iter().flatten() {
            add("day", Some(column), None);
        }
        add("day", None, day.value.clone());
        for people in &recipe.people {
            let words = [
                people.what.map(|what| what.to_string()),
                people.component.map(|c| c.to_string()),
                people.scope.map(|s| s.to_string()),
            ];
            let times = times_of(people);
            let times = (times > 1).then(|| text!("import-times", n = thousands(times.into())));
            let plus = people.plus.iter().map(|column| format!("+ {column}"));
            let to = people.to.as_ref().map(|column| text!("import-range-to", column = column));
            let words = plus.map(Some).chain([to]).chain(words).chain([times]);
            let said =
                words.into_iter().chain([people.sender.clone(), people.host.clone(), people.day.clone()]).flatten();
            let said = said.collect::<Vec<_>>().join(", ");
            add("people", Some(&people.column), Some(said).filter(|said| !said.is_empty()));
        }
        add("lists", None, recipe.lists.map(|lists| lists.to_string()));
        for (role, cell) in recipe.mappings() {
            let before = cell.before.iter().map(|(day, word)| text!("import-word-before", word = word, day = day));
            let value =
                cell.value.clone().map(|value| std::iter::once(value).chain(before).collect::<Vec<_>>().join(", "));
            add(role, cell.column.as_ref(), said_of(role, cell, value));
        }
        recipe.keep.iter().for_each(|column| add("keep", Some(column), None));
        uses
    }
}

/// What is said of a field: its value for all rows, or how its column is read.
fn said_of(role: &str, cell: &Mapping, value: Option<String>) -> Option<String> {
    match (role, &cell.column, value?) {
        ("times", Some(_), _) => Some(text!("import-powers").to_owned()),
        ("until", Some(_), unit) if unit == "cell" => Some(text!("import-lasts-cell").to_owned()),
        ("until", Some(_), unit) => Some(text!("import-lasts", unit = unit)),
        (_, column, value) => Some(value).filter(|_| column.is_none()),
    }
}
