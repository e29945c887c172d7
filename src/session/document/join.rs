//! Several datasets as one: added, closed, reloaded.

use crate::io::{Problem, same_file};
use crate::session::document::{datasets::Document, file::OpenFile};
use std::{path::Path, sync::Arc};

/// Why datasets are not looked at as one.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum JoinError {
    /// None was named.
    #[error("{}", text!("notice-no-dataset"))]
    Nothing,
    /// One was named twice.
    #[error("{}", text!("notice-dataset-twice", name = _0.as_str()))]
    Twice(String),
}

impl Document {
    /// Puts another dataset beside those that are open, whose names in the view stay. Gives the number of movements that both tell.
    pub(in crate::session) fn put_beside(&mut self, other: Self) -> usize {
        let bundle = Arc::make_mut(&mut self.bundle);
        let mut twins = 0;
        for (at, file) in other.files.into_iter().enumerate() {
            twins += bundle.add(other.bundle.package(at), &file.place.label());
            self.files.push(file);
        }
        self.look_anew();
        twins
    }

    /// Several datasets as one view, the first ones' names first.
    pub fn joined(documents: impl IntoIterator<Item = Self>) -> Result<Self, JoinError> {
        let mut documents = documents.into_iter();
        let mut first = documents.next().ok_or(JoinError::Nothing)?;
        for other in documents {
            if first.shares(&other) {
                return Err(JoinError::Twice(other.place().name()));
            }
            first.put_beside(other);
        }
        Ok(first)
    }

    /// Whether a file of another document is open here too, be it under another name: both would be saved to one place.
    pub(in crate::session) fn shares(&self, other: &Self) -> bool {
        let is = |mine: &Path, home: &Path| mine == home || same_file(mine, home);
        let mine = |home| (0..self.files.len()).any(|at| self.bundle.home(at).is_some_and(|mine| is(mine, home)));
        let same =
            |at: usize, file: &OpenFile| self.file(&file.place).is_some() || other.bundle.home(at).is_some_and(mine);
        other.files.iter().enumerate().any(|(at, file)| same(at, file))
    }

    /// Leaves one of several files; what is not saved of it is lost.
    pub(in crate::session) fn close(&mut self, file: usize) {
        if self.files.len() > 1 && file < self.files.len() {
            self.bundle = Arc::new(self.bundle.without(file));
            self.files.remove(file);
            self.look_anew();
        }
    }

    /// Takes a file as it was read anew.
    pub(in crate::session) fn replace(&mut self, file: usize, by: &Self) {
        if let (Some(old), Some(new)) = (self.files.get_mut(file), by.files.first()) {
            *old = new.clone();
            self.bundle = Arc::new(self.bundle.with(file, by.bundle.package(0)));
            self.look_anew();
        }
    }

    /// Other files are open than before.
    fn look_anew(&mut self) {
        self.revision += 1;
        let several = self.files.len() > 1;
        let problems = self.files.iter().enumerate().flat_map(|(at, file)| {
            let label = self.bundle.label(at);
            file.problems.iter().map(move |problem| {
                let file = if several { format!("{label}/{}", problem.file) } else { problem.file.clone() };
                Problem { file, ..problem.clone() }
            })
        });
        self.problems = Arc::new(problems.collect());
        self.look_through();
    }
}
