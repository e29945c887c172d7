//! Puts a report together from what a state asks.

use super::{Block, Report, asked::Asked, breakdown, changes, claims, gaps, holds, pictures, sources};
use crate::model::Code;
use crate::session::{derived::Derived, state::State};
use crate::words;

impl Report {
    /// Of what a state asks, about some hosts or all of them.
    pub fn of(state: &State, hosts: &[Code], with_pictures: bool) -> Self {
        let derived = Derived::new(state);
        let facts = derived.facts(state.document.dataset());
        let asked = Asked { state, derived: &derived, facts, hosts };
        let posture = facts.posture;
        let (from, to) = (words::long_day(posture.from), words::long_day(posture.day));
        let title = words::headed(&asked.about(), posture.thing);
        let title = text!("report-title", about = title, from = from, to = to.as_str());
        let mut report = Self { title, blocks: holds::lead(asked) };
        let [before, after, chart] = if with_pictures { pictures::all(state, posture) } else { [const { None }; 3] };
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
