//! What a question is about: its columns, and the rows that decide it.

use crate::import::run::Import;
use crate::import::understand::{PART, Question};
use crate::parse::DateOrder;

impl Import {
    /// The columns that a question is about, and the lines of the rows that decide it.
    pub fn asked(&self, question: &Question) -> (Vec<String>, Vec<u32>) {
        let (table, recipe) = (self.table(), self.recipe());
        let there = |names: Vec<String>| names.into_iter().filter(|name| table.column(name).is_some()).collect();
        let party = |at: usize| {
            let party = [&recipe.sender, &recipe.host, &recipe.origin][at];
            let names = party.columns.iter().map(|named| named.column.clone()).collect();
            (there(names), self.lines_of(at, &question.values))
        };
        match question.key {
            "sender.codes" => party(0),
            "host.codes" => party(1),
            "origin.codes" => party(2),
            "day.order" => (there(recipe.day.column.iter().cloned().collect()), self.open_days()),
            _ => (there(question.options.clone()), question.lines.clone()),
        }
    }

    /// The first lines in which a column of a party has these values.
    fn lines_of(&self, party: usize, values: &[String]) -> Vec<u32> {
        let draft = self.draft();
        let mut open: Vec<u32> = Vec::new();
        for value in values {
            let is = |key: &str| key.split(PART).any(|part| part.trim() == value);
            open.extend(draft.keys[party].iter().position(is).and_then(|at| u32::try_from(at).ok()));
        }
        let mut lines = Vec::new();
        for (_, row) in draft.rows() {
            if open.is_empty() {
                break;
            }
            let number = [row.sender, row.host, row.origin][party];
            if let Some(at) = open.iter().position(|other| *other == number) {
                open.swap_remove(at);
                lines.push(row.line);
            }
        }
        lines
    }

    /// The lines of days that can be read in two ways, and of those that prove a way.
    fn open_days(&self) -> Vec<u32> {
        let days = &self.draft().days;
        let orders = DateOrder::EACH;
        let pairs = orders.iter().flat_map(|one| orders.iter().map(move |other| (*one, *other)));
        let proofs = pairs.filter(|(one, other)| one != other).filter_map(|(one, other)| days.proof(one, other));
        let mut lines: Vec<u32> = days.open().into_iter().chain(proofs).map(|seen| seen.line).collect();
        lines.sort_unstable();
        lines.dedup();
        lines
    }
}
