//! The numbers of the day, and what differs from them.

use super::change_list::changes_in_window;
use super::moments::{Ends, ends};
use crate::posture::{Difference, Posture, Query};
use crate::scene::Measure;
use crate::session::{state::State, view::SidePage};

/// The answer to what is asked. It depends on the question, and on the measure for what is compared.
#[derive(Debug)]
pub(super) struct Numbers {
    pub asked: Query,
    measure: Measure,
    pub posture: Posture,
    /// The window's first day and the day shown, for a measure that compares them only.
    pub ends: Ends,
    /// What changed in the window, while its list is shown.
    differences: Option<Vec<Difference>>,
}

impl Numbers {
    /// Those of a state.
    pub fn of(state: &State) -> Self {
        let (document, asked, measure) = (&state.document, state.choices.query(), state.choices.measure);
        let posture = document.index.posture(document.dataset(), &asked);
        let ends = ends(document, &asked, measure);
        let mut numbers = Self { asked, measure, posture, ends, differences: None };
        numbers.list_changes(state);
        numbers
    }

    /// Brings them up to the state. Whether another question is asked.
    pub fn follow(&mut self, state: &State) -> bool {
        let (query, measure) = (state.choices.query(), state.choices.measure);
        let other = query != self.asked;
        if other {
            let (index, data) = (&state.document.index, state.document.dataset());
            let only_the_day = query == self.asked.at(query.day);
            if only_the_day {
                index.follow(data, &mut self.posture, &query);
            } else {
                self.posture = index.posture(data, &query);
            }
            (self.asked, self.differences) = (query, None);
        }
        if other || measure != self.measure {
            self.measure = measure;
            self.ends = ends(&state.document, &self.asked, measure);
        }
        self.list_changes(state);
        other
    }

    fn list_changes(&mut self, state: &State) {
        let shown = state.options.side_open && state.options.side_page == SidePage::Changes;
        if !shown {
            self.differences = None;
        } else if self.differences.is_none() {
            self.differences = Some(changes_in_window(state, &self.posture));
        }
    }

    /// What changed in the window, the latest first; empty while its list is not shown.
    pub fn differences(&self) -> &[Difference] {
        self.differences.as_deref().unwrap_or_default()
    }
}
