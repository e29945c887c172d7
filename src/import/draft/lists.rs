//! Rows with a list of senders or hosts: each of its items is a row of its own.

use super::part::{TablePart, quoted};
use super::rows::DraftRow;
use crate::import::read::{Grid, Rows};
use crate::import::understand::{ListPlan, PART, ReadingPlan};
use crate::model::{Dated, Thing};
use crate::parse::{Count, is_missing};

/// A list in words for the sums: what it leaves of the row's own number.
const REST: &str = "list";

/// The items of a row's list; none: its cell holds none.
pub fn of_list(
    plan: &ReadingPlan,
    list: ListPlan,
    row: &Rows<'_>,
    own: Option<Count>,
    times: u32,
) -> Option<Vec<(String, Count)>> {
    ListPlan::items(&row.text(list.column)?, own, plan.decimal, times)
}

impl TablePart {
    /// Takes the list of a row apart; whether there is nothing left to read of the row.
    pub(super) fn list(
        &mut self,
        plan: &ReadingPlan,
        grid: &Grid,
        row: &Rows<'_>,
        new: DraftRow,
        said: (bool, bool),
    ) -> bool {
        let Some(list) = plan.list else { return false };
        let people = plan.people.first();
        let times = people.map_or(1, |people| people.times).max(self.times);
        if of_list(plan, list, row, None, times).is_none() {
            if people.is_none() {
                self.no_number(list, row, (new.day, new.what));
            }
            return people.is_none();
        }
        let broken = self.broken;
        let own = people.and_then(|people| self.people(plan, grid, people, row)).map(|own| own.0);
        self.no_numbers((Some(new.day), new.what), self.broken - broken);
        let new = match people {
            Some(people) => self.described(plan, people, new, said),
            None => Some(DraftRow { column: u16::MAX, ..new }),
        };
        let Some(new) = new else { return true };
        let Some(items) = of_list(plan, list, row, own, times) else {
            // It names the country of its row, which has a number of its own.
            if let Some(people) = own {
                self.push(DraftRow { people, ..new });
            }
            return true;
        };
        self.items(list, new, &items, own);
        true
    }

    fn items(&mut self, list: ListPlan, new: DraftRow, items: &[(String, Count)], own: Option<Count>) {
        let first = self.rows.len() as u32;
        let sum = items.iter().fold(0_u32, |sum, item| sum.saturating_add(item.1.n));
        for (name, people) in items {
            let key = (0..list.of).map(|at| if at == list.at { name.as_str() } else { "" }).collect::<Vec<_>>();
            let key = key.join(&PART.to_string());
            let mut new = DraftRow { people: *people, ..new };
            if list.hosts {
                new.host = self.hosts.number(key.as_bytes());
            } else {
                new.sender = self.senders.number(key.as_bytes());
            }
            self.push(new);
        }
        let Some(own) = own.map(|own| own.n).filter(|own| *own != sum) else { return };
        self.lists.extend((first..self.rows.len() as u32).map(|row| (row, sum, own)));
        if own > sum {
            let day: Option<Dated> = Some(new.day);
            let rest = self.aside.entry((day, new.what, REST)).or_default();
            rest.0 += u64::from(own - sum);
            rest.1 += 1;
        }
    }

    /// In a table whose numbers stand in lists, a cell without a number counts nobody.
    fn no_number(&mut self, list: ListPlan, row: &Rows<'_>, on: (Dated, Thing)) {
        let text = row.text(list.column).unwrap_or_default();
        if is_missing(&text) {
            self.missing += 1;
            return;
        }
        let what = || text!("problem-no-list", text = quoted(text.as_bytes()));
        self.fault(row.line(), Some(list.column), what, text!("problem-no-list-fix"));
        self.no_numbers((Some(on.0), on.1), 1);
    }
}
