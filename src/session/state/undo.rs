//! Steps that can be undone and redone: edits of records by undo and redo, moving about by back and forward. Neither loses the other's.

use crate::model::{Id, Table};
use crate::session::{document::Edit, jobs::CardsEdit, state::choices::Choices};

/// A change that can be undone: of the records, or of the cards of a text that is read.
#[derive(Debug, Clone, PartialEq)]
pub enum Undoable {
    /// Of the records.
    Data(Edit),
    /// Of the cards.
    Cards(CardsEdit),
}

impl From<Edit> for Undoable {
    fn from(edit: Edit) -> Self {
        Self::Data(edit)
    }
}

impl From<CardsEdit> for Undoable {
    fn from(edit: CardsEdit) -> Self {
        Self::Cards(edit)
    }
}

/// Changes of the records and of cards; each step keeps what takes it back.
pub type History = Steps<Undoable>;

/// What was asked before; each step keeps it as it was.
pub type Trail = Steps<Choices>;

/// Steps under their names.
#[derive(Debug, Clone, PartialEq)]
pub struct Steps<T> {
    past: Vec<(String, T)>,
    future: Vec<(String, T)>,
    /// The last step is complete: the next one does not join it.
    sealed: bool,
}

impl<T> Default for Steps<T> {
    fn default() -> Self {
        Self { past: Vec::new(), future: Vec::new(), sealed: false }
    }
}

impl<T> Steps<T> {
    const MOST: usize = 200;

    /// Remembers what takes a step back.
    pub fn record(&mut self, name: String, back: impl Into<T>) {
        self.future.clear();
        if self.past.len() == Self::MOST {
            self.past.remove(0);
        }
        self.past.push((name, back.into()));
        self.sealed = false;
    }

    /// The same for a step that may go on with the last one (the day being dragged), which it joins.
    pub fn go_on(&mut self, name: String, back: T) {
        let joins = !self.sealed && self.past.last().is_some_and(|(last, _)| *last == name);
        if joins && self.future.is_empty() {
            return;
        }
        self.record(name, back);
    }

    /// Lets no further step join the last one.
    pub fn seal(&mut self) {
        self.sealed = true;
    }

    /// What would be undone.
    pub fn undo_name(&self) -> Option<&str> {
        self.past.last().map(|(name, _)| name.as_str())
    }

    /// What would be done again.
    pub fn redo_name(&self) -> Option<&str> {
        self.future.last().map(|(name, _)| name.as_str())
    }

    /// Takes the last step back, if there is one. `turn` carries out what takes it back and gives what makes it again.
    pub fn undo(&mut self, turn: impl FnOnce(T) -> T) {
        Self::step(&mut self.past, &mut self.future, turn);
        self.sealed = true;
    }

    /// Makes the last step that was undone again, if there is one.
    pub fn redo(&mut self, turn: impl FnOnce(T) -> T) {
        Self::step(&mut self.future, &mut self.past, turn);
        self.sealed = true;
    }

    fn step(from: &mut Vec<(String, T)>, to: &mut Vec<(String, T)>, turn: impl FnOnce(T) -> T) {
        to.extend(from.pop().map(|(name, back)| (name, turn(back))));
    }
}

impl History {
    /// The rows that some step may bring back.
    pub fn rows(&self) -> impl Iterator<Item = (Table, &Id)> {
        let edits = self.past.iter().chain(&self.future).map(|(_, edit)| edit);
        let rows =
            edits.flat_map(|edit| if let Undoable::Data(Edit::Rows(rows)) = edit { rows.as_slice() } else { &[] });
        rows.map(|row| (row.table, &row.id))
    }
}
