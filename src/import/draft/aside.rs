//! Counts that are not among the rows: those of skipped rows, and of columns that are not read.

use super::part::TablePart;
use crate::import::read::Rows;
use crate::import::understand::{ListPlan, PeoplePlan, ReadingPlan, sum_of_places};
use crate::model::{Dated, Thing};
use crate::parse::CountText;

/// A cell of counts that holds something else.
const NO_NUMBER: &str = "no-number";

impl TablePart {
    /// Adds up the counts of a row that does not go on.
    pub(super) fn set_aside(
        &mut self,
        plan: &ReadingPlan,
        row: &Rows<'_>,
        (day, what): (Option<Dated>, Thing),
        reason: &'static str,
    ) {
        if plan.people.is_empty() {
            let sum = self.aside.entry((day, what, reason)).or_default();
            for count in plan.list.iter().flat_map(|list| {
                ListPlan::items(&row.text(list.column).unwrap_or_default(), None, plan.decimal, 1).unwrap_or_default()
            }) {
                sum.0 += u64::from(count.1.n);
                sum.1 += 1;
            }
        }
        for people in &plan.people {
            for (column, times) in people.plus.iter().chain([&(people.column, people.times)]) {
                let text = row.field(*column).unwrap_or_default();
                if let CountText::Count(count) = plan.count(&text, (*times).max(self.times)) {
                    let sum = self.aside.entry((people.day.or(day), people.what.unwrap_or(what), reason)).or_default();
                    sum.0 += u64::from(count.n);
                    sum.1 += 1;
                }
            }
        }
    }

    /// Notes so many cells of counts that hold something else than a number: nobody knows what they add to the file's sum.
    pub(super) fn no_numbers(&mut self, (day, what): (Option<Dated>, Thing), cells: usize) {
        if cells > 0 {
            self.aside.entry((day, what, NO_NUMBER)).or_default().1 += cells;
        }
    }

    /// Adds up the counts of a row in columns that are not read.
    pub(super) fn count_beside(&mut self, plan: &ReadingPlan, row: &Rows<'_>, day: Option<Dated>) {
        for (at, beside) in plan.beside.iter().enumerate() {
            let text = row.field(beside.column).unwrap_or_default();
            if beside.lists {
                if let Some(people) = sum_of_places(&String::from_utf8_lossy(&text)) {
                    let sum = self.beside.entry((day, at)).or_default();
                    *sum = (sum.0 + people, sum.1 + 1);
                }
                continue;
            }
            let number = |people: &PeoplePlan| {
                let text = row.field(people.column).unwrap_or_default();
                match plan.count(&text, people.times.max(self.times)) {
                    CountText::Count(count) => u64::from(count.n),
                    _ => 0,
                }
            };
            let read: u64 = if beside.rest { plan.people.iter().map(number).sum() } else { 0 };
            if let CountText::Count(count) = plan.count(&text, beside.times.max(self.times)) {
                let sum = self.beside.entry((day, at)).or_default();
                sum.0 += u64::from(count.n).saturating_sub(read);
                sum.1 += 1;
            }
        }
    }
}
