//! One row of a table while it is read: its cells by column name, and what is wrong with them.

use super::Table;
use crate::io::{
    problem::{Report, shown},
    suggest,
};
use crate::model::{Code, CodeError, Dated, DayError, HashMap, Host, Id, Region, UnknownWord};
use std::{borrow::Cow, cell::Cell, str::FromStr};

/// The columns of a table, by name.
pub(in crate::io) struct Head {
    /// All names in the order of the file, with those that Laydown does not know.
    pub names: Vec<String>,
    places: HashMap<String, usize>,
}

impl Head {
    pub fn new(names: Vec<String>) -> Self {
        let places = names.iter().enumerate().rev().map(|(i, name)| (name.clone(), i)).collect();
        Self { names, places }
    }

    /// The position of a column.
    pub fn place(&self, column: &str) -> Option<usize> {
        self.places.get(column).copied()
    }

    /// The id in a column of a row, as far as that can be told of a faulty one.
    pub fn id(&self, column: &str, fields: &[Cow<'_, [u8]>]) -> Option<Id> {
        let field = fields.get(self.place(column)?)?;
        std::str::from_utf8(field).ok().and_then(Id::new)
    }
}

/// What is wrong with a text that should have been something.
pub(in crate::io) trait Fault {
    /// What is wrong, and what to do.
    fn say(&self) -> (String, String);
}

impl Fault for CodeError {
    fn say(&self) -> (String, String) {
        let what = format!("{} is no code", shown(&self.0));
        (what, suggest::code(&self.0))
    }
}

impl Fault for DayError {
    fn say(&self) -> (String, String) {
        let what = format!("{} is no day of the calendar", shown(&self.0));
        (what, "write it as 2022-02-13, or as 2022-02, 2022-Q1 or 2022 where no more is known".to_owned())
    }
}

impl Fault for UnknownWord {
    fn say(&self) -> (String, String) {
        (format!("{} is no {}", shown(&self.word), self.set), format!("use one of {}", self.allowed))
    }
}

/// A row: reads cells and reports their faults.
pub(in crate::io) struct Row<'a, 'r> {
    head: &'a Head,
    fields: &'a [&'a str],
    line: u64,
    report: &'a mut Report<'r>,
    bad: bool,
    /// Where the next column that is asked for stands most often: behind the last one.
    next: Cell<usize>,
}

impl<'a, 'r> Row<'a, 'r> {
    pub fn new(head: &'a Head, fields: &'a [&'a str], line: u64, report: &'a mut Report<'r>) -> Self {
        Self { head, fields, line, report, bad: false, next: Cell::new(0) }
    }

    /// Reports a fault; the row stays out.
    pub fn fault(&mut self, column: &str, what: impl Into<String>, remedy: impl Into<String>) {
        self.bad = true;
        self.report.add_at(self.line, Some(column), what.into(), remedy.into());
    }

    /// The record, unless the row had a fault.
    pub fn finish<R>(&self, record: R) -> Option<R> {
        (!self.bad).then_some(record)
    }

    /// The text of a cell as it stands; empty if there is no such column.
    pub fn text(&self, column: &str) -> &'a str {
        let guess = self.next.get();
        let guessed = self.head.names.get(guess).is_some_and(|name| name == column);
        let place = if guessed { Some(guess) } else { self.head.place(column) };
        let Some(place) = place else { return "" };
        self.next.set(place + 1);
        self.fields.get(place).copied().unwrap_or_default()
    }

    /// The text of a cell as it stands, owned.
    pub fn string(&self, column: &str) -> String {
        self.text(column).to_owned()
    }

    /// The text of a cell that must not be empty.
    pub fn required_text(&mut self, column: &str) -> Option<&'a str> {
        let text = self.text(column).trim();
        if text.is_empty() {
            self.fault(column, format!("“{column}” is empty"), "fill it in: every row needs it");
        }
        (!text.is_empty()).then_some(text)
    }

    /// What a cell says, if it says something.
    pub fn optional<T: FromStr<Err: Fault>>(&mut self, column: &str) -> Option<T> {
        let text = self.text(column).trim();
        if text.is_empty() { None } else { self.parsed(column, text) }
    }

    /// What a cell says that must say something.
    pub fn required<T: FromStr<Err: Fault>>(&mut self, column: &str) -> Option<T> {
        let text = self.required_text(column)?;
        self.parsed(column, text)
    }

    /// What a cell says, or what it means to leave it empty.
    pub fn or<T: FromStr<Err: Fault>>(&mut self, column: &str, empty: T) -> T {
        self.optional(column).unwrap_or(empty)
    }

    /// What a text of a cell says; none, and a fault, if it says nothing sensible.
    pub fn parsed<T: FromStr<Err: Fault>>(&mut self, column: &str, text: &str) -> Option<T> {
        match text.parse() {
            Ok(value) => Some(value),
            Err(error) => {
                let (what, remedy) = if self.report.is_full() { Default::default() } else { error.say() };
                self.fault(column, what, remedy);
                None
            }
        }
    }

    /// The row's own id or that of another row.
    pub fn id(&self, column: &str) -> Option<Id> {
        Id::new(self.text(column))
    }

    /// The id of a row or source that has to be named.
    pub fn required_id(&mut self, column: &str) -> Option<Id> {
        self.required_text(column).and_then(Id::new)
    }

    /// `yes`, or `no` or empty.
    pub fn yes(&mut self, column: &str) -> bool {
        let text = self.text(column).trim();
        if !matches!(text, "" | "yes" | "no") {
            self.fault(column, format!("{} is neither yes nor no", shown(text)), "write yes, or leave it empty");
        }
        text == "yes"
    }

    /// A country, a region, or unplaced.
    pub fn host(&mut self) -> Host {
        let text = self.text("host").trim();
        if let Some(region) = text.strip_prefix("region:") {
            return self.parsed::<Region>("host", region.trim()).map_or(Host::Unplaced, Host::Region);
        }
        self.optional::<Code>("host").map_or(Host::Unplaced, Host::Country)
    }

    /// Two days in order: the second is not before the first.
    pub fn in_order(&mut self, first: Option<Dated>, column: &str, last: Option<Dated>) {
        if let (Some(first), Some(last)) = (first, last)
            && last.day() < first.first()
        {
            self.fault(column, format!("{last} is before {first}"), "exchange the two days, or mend the wrong one");
        }
    }
}

/// The name nearest to a mistyped column, if one is near.
pub(super) fn nearest<'n>(text: &str, names: impl Iterator<Item = &'n str>) -> Option<&'n str> {
    let text = text.trim().to_lowercase().replace([' ', '-'], "_");
    let near = names.map(|name| (strsim::damerau_levenshtein(&text, name), name)).min()?;
    (near.0 <= 2 && near.0 < near.1.len()).then_some(near.1)
}

/// A column that a table needs and that is not there.
pub(super) fn missing(table: Table, head: &Head) -> impl Iterator<Item = &'static str> + '_ {
    let required = table.columns().iter().filter(|column| column.required);
    required.map(|column| column.name).filter(|name| head.place(name).is_none())
}
