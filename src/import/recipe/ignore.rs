//! A column that loses any role it has: nothing is read from it.

use super::parts::{Mapping, Party, When};
use super::whole::Recipe;
use crate::import::read::plain;

impl Recipe {
    /// Takes a column out of whatever it is. Its name is compared as the table's are, without case and without marks.
    pub(super) fn ignore(&mut self, column: &str) {
        if !self.left_out.iter().any(|name| name == column) {
            self.left_out.push(column.to_owned());
        }
        let wanted = plain(column);
        let is = |name: &String| name == column || (!wanted.is_empty() && plain(name) == wanted);
        for party in [&mut self.sender, &mut self.host, &mut self.origin] {
            from_party(party, &is);
        }
        from_days(&mut self.day, &is);
        self.people.retain_mut(|people| {
            people.plus.retain(|name| !is(name));
            people.to = people.to.take().filter(|name| !is(name));
            if !is(&people.column) {
                return true;
            }
            // What was added to it counts without it.
            let next = (!people.plus.is_empty()).then(|| people.plus.remove(0));
            next.map(|next| people.column = next).is_some()
        });
        for cell in self.cells_mut() {
            if cell.column.as_ref().is_some_and(is) {
                *cell = Mapping::default();
            }
        }
        self.keep.retain(|name| !is(name));
        self.filters.retain(|filter| !is(&filter.column));
    }
}

fn from_party(party: &mut Party, is: &impl Fn(&String) -> bool) {
    party.columns.retain(|named| !is(&named.column));
}

/// Quarter, month and day say nothing without a year.
fn from_days(day: &mut When, is: &impl Fn(&String) -> bool) {
    if day.year.as_ref().is_some_and(is) {
        *day = When { order: day.order, title: day.title, value: day.value.take(), ..When::default() };
    }
    for part in [&mut day.column, &mut day.quarter, &mut day.month, &mut day.day] {
        part.take_if(|name| is(name));
    }
}

#[cfg(test)]
mod tests {
    use super::super::parts::{NamedColumn, People, RowFilter};
    use super::*;

    /// A recipe in which the column `x` is everything that a column can be.
    fn all() -> Recipe {
        let x = || "x".to_owned();
        let party = || Party { value: None, columns: vec![NamedColumn { column: x(), ..NamedColumn::default() }] };
        let mut recipe = Recipe {
            sender: party(),
            host: party(),
            origin: party(),
            day: When { column: Some(x()), year: Some(x()), month: Some("m".to_owned()), ..When::default() },
            people: vec![
                People { column: x(), plus: vec!["y".to_owned()], ..People::default() },
                People { column: "z".to_owned(), plus: vec![x()], ..People::default() },
                People { column: x(), ..People::default() },
            ],
            keep: vec![x(), "k".to_owned()],
            filters: vec![RowFilter { column: x(), ..RowFilter::default() }],
            ..Recipe::default()
        };
        recipe.cells_mut().into_iter().for_each(|cell| *cell = Mapping::column("x"));
        recipe
    }

    #[test]
    fn an_ignored_column_is_nothing_any_more() {
        let mut recipe = all();
        recipe.set("ignore", "X").expect("any column can be ignored");
        assert_eq!(recipe.columns().collect::<Vec<_>>(), ["y", "z"], "{recipe:?}");
        assert_eq!(recipe.keep, ["k"]);
        assert_eq!(recipe.day, When::default());
    }

    #[test]
    fn what_is_not_that_column_stays() {
        let mut recipe = all();
        let before = recipe.clone();
        recipe.set("ignore", "xy").expect("any column can be ignored");
        assert_eq!(std::mem::take(&mut recipe.left_out), ["xy"], "it is remembered");
        assert_eq!(recipe, before);
        recipe.set("people.times", "1000").expect("a number");
        assert!(recipe.people.iter().all(|people| people.times == Some(1_000)));
        for wrong in ["0", "-1", "many", "1.5"] {
            assert!(recipe.set("people.times", wrong).is_err(), "{wrong}");
        }
    }
}
