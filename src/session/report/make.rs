//! Puts a report together from what a state asks.

use super::{Block, Report, breakdown, changes, claims, gaps, holds, pictures, sources};
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

    /// The hosts that are named one by one: those that it is about, else those with numbers.
    pub fn named(self) -> Vec<Code> {
        let known = || self.posture().hosts.iter().map(|host| host.host).collect();
        if self.hosts.is_empty() { known() } else { self.hosts.to_vec() }
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

impl Report {
    /// Of what a state asks, about some hosts or all of them.
    pub fn of(state: &State, hosts: &[Code]) -> Self {
        let derived = Derived::new(state);
        let facts = derived.facts(state.document.dataset());
        let asked = Asked { state, derived: &derived, facts, hosts };
        let posture = facts.posture;
        let (from, to) = (words::long_day(posture.from), words::long_day(posture.day));
        let title = words::headed(&asked.about(), posture.thing);
        let title = text!("report-title", about = title, from = from, to = to.as_str());
        let mut report = Self { title, blocks: holds::lead(asked) };
        let [before, after, chart] = pictures::all(state, posture);
        report.blocks.extend(after.map(Block::Picture));
        report.part(&text!("report-holds", day = to), holds::holds(asked));
        let mut changed = changes::changes(asked);
        changed.extend(before.into_iter().chain(chart).map(Block::Picture));
        report.part(text!("report-changed"), changed);
        report.part(text!("report-breakdown"), breakdown::breakdown(asked));
        report.part(text!("report-rivals"), claims::rivals(asked));
        report.part(text!("report-gaps"), gaps::gaps(asked));
        report.part(text!("report-second"), gaps::second_reports(asked));
        report.part(text!("report-sources"), sources::sources(asked));
        report
    }
}
