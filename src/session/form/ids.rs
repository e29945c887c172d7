//! Names for new rows: made from what they say, so that a file stays readable, and told apart by a number.

use super::Sheet;
use crate::model::HashSet;
use crate::{io::Table, model::Dataset};

/// The ids that are taken, and those that were given since.
pub(super) struct Ids<'a> {
    records: HashSet<&'a str>,
    sources: HashSet<&'a str>,
    given: HashSet<String>,
}

impl<'a> Ids<'a> {
    pub fn of(data: &'a Dataset) -> Self {
        let strengths = data.strengths.iter().map(|r| r.id.as_str());
        let movements = data.movements.iter().map(|r| r.id.as_str());
        let stages = data.stages.iter().map(|r| r.id.as_str());
        let events = data.events.iter().map(|r| r.id.as_str());
        Self {
            records: strengths.chain(movements).chain(stages).chain(events).collect(),
            sources: data.sources.iter().map(|r| r.id.as_str()).collect(),
            given: HashSet::default(),
        }
    }

    /// An id for a new record that says this.
    pub fn give(&mut self, sheet: &Sheet, cell: impl Fn(&str) -> String, day: &str) -> String {
        let parts: &[&str] = match sheet.table {
            Table::Strengths => &["sender", "host", "scope", "component", "day"],
            Table::Movements => &["sender", "host"],
            Table::Stages => &["movement", "stage", "day"],
            Table::Events => &["kind", "day"],
            Table::Sources => &["publisher", "published"],
        };
        // The short name of a file in front of another record's name is the view's alone.
        let said = |column: &str| cell(column).rsplit(':').next().map(plain).unwrap_or_default();
        let mut words: Vec<String> = parts.iter().map(|column| said(column)).collect();
        if sheet.table == Table::Movements {
            words.push(plain(day));
        }
        words.retain(|word| !word.is_empty() && word != "all" && word != "unspecified");
        let name = if words.is_empty() { sheet.table.name().to_owned() } else { words.join("-") };
        let taken = if sheet.table == Table::Sources { &self.sources } else { &self.records };
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
