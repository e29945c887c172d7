//! Names for new rows: made from what they say, so that a file stays readable, and distinguished by a number.

use super::sheet::Sheet;
use crate::model::{Dataset, HashSet, Table};

/// The ids that are taken, and those that were given since.
pub(super) struct Ids<'a> {
    /// Sources have names of their own.
    taken: [HashSet<&'a str>; 2],
    given: HashSet<String>,
}

fn space(table: Table) -> usize {
    usize::from(table == Table::Sources)
}

impl<'a> Ids<'a> {
    pub fn of(data: &'a Dataset) -> Self {
        let mut taken = [HashSet::default(), HashSet::default()];
        for table in Table::ALL {
            taken[space(table)].extend(data.records(table).map(|record| record.id().as_str()));
        }
        Self { taken, given: HashSet::default() }
    }

    /// An id for a new record that says this; `day` is that of the first record that has one.
    pub fn give(&mut self, sheet: &Sheet, cell: impl Fn(&str) -> String, day: &str) -> String {
        // The short name of a file in front of another record's name is the view's alone.
        let said = |column: &str| match sheet.table.column(column) {
            Some(_) => cell(column).rsplit(':').next().map(plain).unwrap_or_default(),
            None => plain(day),
        };
        let mut words: Vec<String> = sheet.table.named_by().map(said).collect();
        words.retain(|word| !word.is_empty() && word != "all" && word != "unspecified");
        let name = if words.is_empty() { sheet.table.name().to_owned() } else { words.join("-") };
        let taken = &self.taken[space(sheet.table)];
        let numbered = (2..).map(|n| format!("{name}-{n}"));
        let mut free = std::iter::once(name.clone()).chain(numbered);
        let id = free.find(|id| !taken.contains(id.as_str()) && !self.given.contains(id)).unwrap_or(name);
        self.given.insert(id.clone());
        id
    }
}

/// Letters, digits and hyphens only, no more than 60 of them.
fn plain(text: &str) -> String {
    let ascii = deunicode::deunicode(text);
    let words = ascii.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let text: String = words.collect::<Vec<_>>().join("-");
    text.chars().take(60).collect()
}
