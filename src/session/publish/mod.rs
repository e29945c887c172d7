//! What goes out to those who do not have the program: films, and pages that show the map day by day.

mod dossier;
mod film;
mod fragments;
mod page;

use crate::io::{Cancel, Goal};
use crate::session::jobs::{Publishing, at_home};
use crate::session::state::State;
use std::path::{Path, PathBuf};

pub use film::{FilmForm, FilmJob, FilmStep};
pub use page::{PageJob, is_page};

/// A film moves from change to change, and a picture on whose day an event lies is shown this many times as long.
const HOLD: u32 = 5;

/// A picture is held at most so many milliseconds, unless all are shown longer.
const LONGEST_HOLD: u32 = 2000;

/// How long a picture is held that is shown longer than the others, in milliseconds.
pub fn usual_hold(pace: u32) -> u32 {
    (pace.saturating_mul(HOLD)).min(LONGEST_HOLD).max(pace)
}

/// What is published, or a sentence that says why it cannot be.
type Published = Result<Box<dyn Publishing>, String>;

/// The film or page of what is shown that a path asks for by its ending; none: it asks for neither.
pub(in crate::session) fn publishing(state: &State, path: &Path, cancel: &Cancel) -> Option<Published> {
    let (state, cancel) = (state.clone(), cancel.clone());
    let path = at_home(path);
    let goal = state.document.goal(Goal::from(std::path::absolute(&path).unwrap_or(path)));
    if is_page(&goal.path) {
        return Some(Ok(Box::new(PageJob { state, goal, cancel })));
    }
    let form = FilmForm::of(&goal.path).filter(|_| PICTURES.iter().all(|ending| !has(&goal.path, ending)))?;
    let (step, scale) = (FilmStep::Change, 1.0);
    let pace = step.pace();
    let days = FilmJob::days(&state, None, step);
    Some(days.map(|days| -> Box<dyn Publishing> {
        Box::new(FilmJob { state, days, scale, form, pace, hold: usual_hold(pace), goal, cancel })
    }))
}

/// Endings of single pictures, which a film may have too.
const PICTURES: [&str; 2] = ["png", ""];

fn has(path: &Path, ending: &str) -> bool {
    path.extension().map_or(ending.is_empty(), |its| its.eq_ignore_ascii_case(ending))
}

impl Publishing for PageJob {
    fn publish(self: Box<Self>) -> Result<PathBuf, String> {
        let path = self.goal.path.clone();
        self.write(|_, _| {}).map_err(|error| not_saved(&path, &error))?;
        Ok(path)
    }
}

impl Publishing for FilmJob {
    fn publish(self: Box<Self>) -> Result<PathBuf, String> {
        let path = self.goal.path.clone();
        self.write(|_, _| {}).map_err(|error| not_saved(&path, &error))?;
        Ok(path)
    }
}

fn not_saved(path: &Path, error: &anyhow::Error) -> String {
    text!("notice-not-saved", path = path.display().to_string(), error = error.to_string())
}
