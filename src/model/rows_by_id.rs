//! The rows of ids that are asked for in about the order in which they stand, as those of the movements are that stages name.

use super::{HashMap, Id};
use std::cell::OnceCell;

/// Finds rows by their ids: first where the last one was found and behind it, else among all.
pub struct RowsById<'a, F> {
    count: usize,
    id: F,
    at: usize,
    all: OnceCell<HashMap<&'a Id, u32>>,
}

impl<'a, F: Fn(usize) -> &'a Id> RowsById<'a, F> {
    /// Over so many rows, of which each has an id; of two with one id the first is found among all.
    pub fn new(count: usize, id: F) -> Self {
        Self { count, id, at: 0, all: OnceCell::new() }
    }

    /// The row of an id; none: no row has it.
    pub fn row(&mut self, id: &Id) -> Option<u32> {
        let near = (self.at..self.count).take(2).find(|row| (self.id)(*row) == id);
        let row = near.map(|row| row as u32).or_else(|| self.among_all(id))?;
        self.at = row as usize;
        Some(row)
    }

    /// The same, wherever the last one was.
    pub fn among_all(&self, id: &Id) -> Option<u32> {
        let all = || (0..self.count).rev().map(|row| ((self.id)(row), row as u32)).collect();
        self.all.get_or_init(all).get(id).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_found_in_any_order() {
        let ids: Vec<Id> = ["a", "b", "c", "d"].into_iter().filter_map(Id::new).collect();
        let mut rows = RowsById::new(ids.len(), |row| &ids[row]);
        let asked = ["a", "a", "b", "d", "d", "a", "x", "c"].map(|id| rows.row(&Id::new(id).unwrap()));
        assert_eq!(asked, [0, 0, 1, 3, 3, 0, 9, 2].map(|row| (row < 4).then_some(row)));
        assert!(RowsById::new(0, |row| &ids[row]).row(&ids[0]).is_none());
    }
}
