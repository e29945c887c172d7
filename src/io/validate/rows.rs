//! The rows that refer to each other.

use crate::model::{Dataset, HashMap, Id};

/// So many problems of a file are listed; the others are counted.
pub(super) const MOST: usize = 1_000;

/// Where the movements of a dataset stand.
pub(super) struct Rows<'a> {
    pub movements: HashMap<&'a Id, usize>,
    /// Of each stage the row of its movement, if there is one.
    pub of_stages: Vec<Option<usize>>,
}

impl<'a> Rows<'a> {
    pub fn of(dataset: &'a Dataset) -> Self {
        let movements: HashMap<&Id, usize> =
            dataset.movements.iter().enumerate().map(|(row, movement)| (&movement.id, row)).collect();
        let of_stages = dataset.stages.iter().map(|stage| movements.get(&stage.movement).copied()).collect();
        Self { movements, of_stages }
    }

    /// The row of the movement with that id.
    pub fn movement(&self, id: &Id) -> Option<usize> {
        self.movements.get(id).copied()
    }
}
