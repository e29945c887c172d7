//! The tour moves on when what it asks for is done.

use super::effect::Effect;
use super::open::open;
use crate::io::DEFAULT_SAMPLE;
use crate::session::document::Place;
use crate::session::state::{Dialog, Notice, Selection, State, Tour, TourStep};

/// The country of the sample that is chosen where nobody chooses one.
const FIRST: &str = "POL";

/// What becomes of a tour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TourCommand {
    /// The step before.
    Back,
    /// The next step, without doing this one.
    Skip,
    /// It ends.
    Leave,
}

/// Begins a tour over the sample.
pub(super) fn begin(state: &mut State) -> Vec<Effect> {
    let sample = Place::Sample(DEFAULT_SAMPLE.to_owned());
    state.transient.dialog = None;
    go_to(state, 0);
    (state.options.side_open, state.options.filters_open) = (true, true);
    if state.document.places() == [sample.clone()] { Vec::new() } else { open(state, vec![sample].into()) }
}

pub(super) fn change(state: &mut State, command: TourCommand) {
    let Some(tour) = state.transient.tour else { return };
    match command {
        TourCommand::Back => {
            go_to(state, tour.at.saturating_sub(1));
            // A country that is chosen still would end the step at once.
            if state.transient.tour.is_some_and(|tour| tour.step() == TourStep::Select) {
                state.choices.selected = None;
            }
        }
        TourCommand::Skip => {
            // The next step is about a country's numbers: there must be one.
            if tour.step() == TourStep::Select && state.choices.host().is_none() {
                state.choices.selected = FIRST.parse().ok().map(Selection::Host);
            }
            go_to(state, tour.at + 1);
        }
        TourCommand::Leave => state.transient.tour = None,
    }
}

/// Goes on if what is asked for is done.
pub(super) fn follow(state: &mut State) {
    let Some(tour) = state.transient.tour.filter(|_| state.running.reading.is_none()) else { return };
    let (choices, dialog) = (&state.choices, &state.transient.dialog);
    let done = match tour.step() {
        // One without numbers leads nowhere.
        TourStep::Select => choices.host().is_some_and(|host| {
            let (index, data) = (&state.document.index, state.document.dataset());
            index.account(data, &choices.query(), host).is_some()
        }),
        TourStep::Records => matches!(dialog, Some(Dialog::Records { .. })),
        TourStep::Day => choices.day != tour.day,
        TourStep::Known => choices.known_on.is_some() != tour.known,
        TourStep::Measure => choices.measure != tour.measure,
        TourStep::Picture => matches!(dialog, Some(Dialog::Print(_) | Dialog::Report(_))),
    };
    if done {
        go_to(state, tour.at + 1);
    }
}

fn go_to(state: &mut State, at: usize) {
    let (day, known, measure) = (state.choices.day, state.choices.known_on.is_some(), state.choices.measure);
    state.transient.tour = (at < TourStep::ALL.len()).then_some(Tour { at, day, known, measure });
    if at >= TourStep::ALL.len() {
        state.transient.notice = Some(Notice::said(text!("start-tour-done")));
    }
}
