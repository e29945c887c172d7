//! A row of cells while it is read: each field takes the next cells, in the order of the columns.

use super::{Column, Id, SharedText, quoted};
use crate::model::{CodeError, DayError, HashSet, UnknownWord};
use std::{borrow::Borrow, cell::RefCell, hash::Hash};

/// What is wrong with a cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CellFault {
    /// The name of its column.
    pub column: &'static str,
    /// What is wrong, in a sentence without its full stop.
    pub what: String,
    /// What to do, in a sentence without its full stop.
    pub remedy: String,
}

/// What was probably meant by a text that is not a code: a sentence without its full stop.
pub type Suggest = fn(&str) -> String;

/// What rows say again and again, such as the ids of their sources and notes: the text of each is kept once.
#[derive(Debug, Default)]
pub struct Names {
    ids: Known<Id>,
    texts: Known<SharedText>,
}

/// What was said lately, by the position of its column: the names of a million movements do not put out those of a few sources.
#[derive(Debug)]
struct Known<T>(RefCell<Vec<HashSet<T>>>);

impl<T> Default for Known<T> {
    fn default() -> Self {
        Self(RefCell::default())
    }
}

impl<T: Clone + Eq + Hash + Borrow<str>> Known<T> {
    /// So many are remembered before they are forgotten: most are named again soon, and the names of a million rows never.
    const MOST: usize = 32_768;

    fn get(&self, column: usize, text: &str, make: impl FnOnce() -> Option<T>) -> Option<T> {
        let mut all = self.0.borrow_mut();
        if all.len() <= column {
            all.resize_with(column + 1, HashSet::default);
        }
        let known = all.get_mut(column)?;
        if let Some(one) = known.get(text) {
            return Some(one.clone());
        }
        let one = make()?;
        if known.len() == Self::MOST {
            known.clear();
        }
        known.insert(one.clone());
        Some(one)
    }
}

/// The cells of a row, in any order, and where the columns of the schema stand among them.
pub struct Row<'a> {
    columns: &'static [Column],
    /// Of each column the position of its cell; beyond the end: there is none.
    places: &'a [usize],
    cells: &'a [&'a str],
    suggest: Suggest,
    names: &'a Names,
    /// The column that comes next.
    at: usize,
    /// What is wrong with it.
    pub faults: Vec<CellFault>,
}

impl<'a> Row<'a> {
    /// Begins to read a row.
    pub fn new(
        columns: &'static [Column],
        places: &'a [usize],
        cells: &'a [&'a str],
        (suggest, names): (Suggest, &'a Names),
    ) -> Self {
        Self { columns, places, cells, suggest, names, at: 0, faults: Vec::new() }
    }

    /// The id in the cell that was read last. Those of other rows are likely to be named again.
    pub fn id(&self, text: &str) -> Option<Id> {
        if self.column(0).links.is_empty() {
            return Id::new(text);
        }
        self.names.ids.get(self.at, super::text::trimmed(text), || Id::new(text))
    }

    /// The text in the cell that was read last.
    pub fn text(&self, text: &str) -> SharedText {
        self.names.texts.get(self.at, text, || Some(text.into())).unwrap_or_default()
    }

    /// The text of the next cell as it stands; empty where there is none.
    #[inline]
    pub fn take(&mut self) -> &'a str {
        let place = self.places.get(self.at).copied().unwrap_or(usize::MAX);
        self.at += 1;
        self.cells.get(place).copied().unwrap_or_default()
    }

    /// The column whose cell was read last, or so many before it.
    #[inline]
    pub fn column(&self, before: usize) -> &'static Column {
        &self.columns[self.at - 1 - before]
    }

    /// Notes a fault of the cell that was read last, or so many before it, and its fix.
    pub fn fault(&mut self, before: usize, what: impl Into<String>, remedy: impl Into<String>) {
        self.fault_in(self.column(before).name, what, remedy);
    }

    /// Notes a fault of a column, whatever was read last.
    pub fn fault_in(&mut self, column: &'static str, what: impl Into<String>, remedy: impl Into<String>) {
        self.faults.push(CellFault { column, what: what.into(), remedy: remedy.into() });
    }

    /// Notes that a required cell is empty.
    pub fn empty(&mut self, before: usize) {
        let column = self.column(before).name;
        self.fault(before, text!("model-empty", column = column), text!("model-empty-fix"));
    }

    /// The value of a text in the cell that was read last; none, and a fault, if it is not one.
    pub fn parsed<T: std::str::FromStr<Err: Wrong>>(&mut self, text: &str) -> Option<T> {
        match text.parse() {
            Ok(value) => Some(value),
            Err(error) => {
                let (what, remedy) = error.explained(self.suggest);
                self.fault(0, what, remedy);
                None
            }
        }
    }
}

/// Why a text is not a value.
pub trait Wrong {
    /// The fault and its fix.
    fn explained(&self, suggest: Suggest) -> (String, String);
}

impl Wrong for CodeError {
    fn explained(&self, suggest: Suggest) -> (String, String) {
        (text!("model-not-a-code", text = quoted(&self.0)), suggest(&self.0))
    }
}

impl Wrong for DayError {
    fn explained(&self, _: Suggest) -> (String, String) {
        (text!("model-not-a-date", text = quoted(&self.0)), text!("model-not-a-date-fix").to_owned())
    }
}

impl Wrong for UnknownWord {
    fn explained(&self, _: Suggest) -> (String, String) {
        let what = text!("model-not-a-word", word = quoted(&self.word), set = self.set);
        (what, text!("model-not-a-word-fix", allowed = self.allowed.as_str()))
    }
}
