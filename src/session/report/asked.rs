//! What a report is made of.

use crate::model::Code;
use crate::posture::Posture;
use crate::session::derived::{Derived, Facts};
use crate::session::{document::Document, state::State};
use crate::words;

/// What a report is made of.
#[derive(Clone, Copy)]
pub(super) struct Asked<'a> {
    /// What is asked.
    pub state: &'a State,
    /// What follows from it.
    pub derived: &'a Derived,
    /// The records, and how they stand.
    pub facts: Facts<'a>,
    /// The hosts that it is about; none: all that have numbers.
    pub hosts: &'a [Code],
}

impl<'a> Asked<'a> {
    /// The dataset as it is open.
    pub fn document(self) -> &'a Document {
        &self.state.document
    }

    /// The answer.
    pub fn posture(self) -> &'a Posture {
        self.facts.posture
    }

    /// The hosts that are named one by one: those that it is about, else those with numbers, those with most people first.
    pub fn named(self) -> Vec<Code> {
        if !self.hosts.is_empty() {
            return self.hosts.to_vec();
        }
        let whole = |figures| self.state.choices.measure.whole(figures).map_or(0, |people| people.weight().abs());
        let mut known: Vec<_> = self.posture().hosts.iter().map(|host| (-whole(&host.figures), host.host)).collect();
        known.sort_by_key(|(weight, host)| (*weight, words::sorted_as(&words::country(*host))));
        known.into_iter().map(|(_, host)| host).collect()
    }

    /// What it is about, in words.
    pub fn about(self) -> String {
        if self.hosts.is_empty() {
            self.document().dataset().title.clone()
        } else {
            words::list(self.hosts.iter().map(|host| words::country(*host)))
        }
    }
}
