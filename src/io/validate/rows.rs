//! The rows that refer to each other.

use crate::model::{Dataset, Id, RowsById, Stage};

/// So many problems of a file are listed; the others are counted.
pub(super) const MOST: usize = 1_000;

/// Where the movements of a dataset stand.
pub(super) struct Rows<'a> {
    movements: RowsById<'a, Box<dyn Fn(usize) -> &'a Id + 'a>>,
    /// Of each stage the row of its movement, if there is one.
    pub of_stages: Vec<Option<usize>>,
}

impl<'a> Rows<'a> {
    pub fn of(dataset: &'a Dataset) -> Self {
        let id: Box<dyn Fn(usize) -> &'a Id + 'a> = Box::new(|row| &dataset.movements[row].id);
        let mut movements = RowsById::new(dataset.movements.len(), id);
        let row = |stage: &Stage| movements.row(&stage.movement).map(|row| row as usize);
        let of_stages = dataset.stages.iter().map(row).collect();
        Self { movements, of_stages }
    }

    /// The row of the movement with that id.
    pub fn movement(&self, id: &Id) -> Option<usize> {
        self.movements.among_all(id).map(|row| row as usize)
    }
}
