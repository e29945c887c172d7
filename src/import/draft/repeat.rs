//! Cells that repeat the cell above: ditto marks, and empty cells if the user says so.

use super::interner::Texts;
use super::part::TablePart;
use super::rows::DraftRow;
use crate::import::understand::{PART, ReadingPlan, Repeats, is_ditto, within};
use crate::model::Dated;
use crate::parse::is_missing;

impl TablePart {
    /// Gives a row the sender and the host of the rows above it where its cells repeat them.
    pub(super) fn repeat(&mut self, plan: &ReadingPlan, row: &mut DraftRow) {
        if plan.repeats == Repeats::Nothing {
            return;
        }
        let [senders, hosts] = &mut self.repeating;
        if says(plan, &self.senders.texts, senders, row.sender as usize) {
            self.above.sender = Some(row.sender);
        } else {
            row.sender = self.above.sender.unwrap_or(row.sender);
        }
        if says(plan, &self.hosts.texts, hosts, row.host as usize) {
            self.above.host = Some(row.host);
        } else {
            row.host = self.above.host.unwrap_or(row.host);
        }
    }

    /// The day of the rows above, where a row's cell repeats it.
    pub(super) fn repeated_day(&self, plan: &ReadingPlan, text: &[u8]) -> Option<Dated> {
        self.above.day.filter(|_| plan.repeats != Repeats::Nothing && repeats(plan, text))
    }
}

/// Whether a text says something of its own. `repeating`: which of them repeat what stands above, as far as they were asked.
fn says(plan: &ReadingPlan, texts: &Texts, repeating: &mut Vec<bool>, number: usize) -> bool {
    for next in repeating.len()..texts.len() {
        repeating.push(repeats(plan, texts.bytes(next)));
    }
    repeating.get(number) == Some(&false)
}

/// “of which Ramstein” is in the country above.
fn is_part(text: &str) -> bool {
    within(text).is_some_and(|part| part.of.is_empty())
}

/// Whether a cell, or all cells of a party, repeat what stands above.
fn repeats(plan: &ReadingPlan, text: &[u8]) -> bool {
    let text = String::from_utf8_lossy(text);
    let mut said = text.split(PART).map(str::trim).filter(|text| !is_missing(text)).peekable();
    if said.peek().is_none() {
        plan.repeats == Repeats::Empty
    } else {
        said.all(|text| is_ditto(text) || is_part(text))
    }
}
