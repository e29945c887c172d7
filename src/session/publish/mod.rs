//! Output for people without the program: pictures, sheets of several, films, and pages that show the map day by day.

mod dossier;
mod film;
mod fragments;
mod job;
mod made_up;
mod page;
mod picture;
mod plate;
mod several;
mod sheets;
mod styles;

pub(in crate::session) use dossier::{element, escaped, linked};
pub use film::{FilmForm, FilmJob};
pub use job::PrintJob;
pub(in crate::session) use page::fill;
pub use page::{PageJob, is_page, page_address};
pub use picture::PictureJob;
pub(in crate::session) use picture::sniff;
pub use plate::{dressed, plate, preview, thumbnail};
pub use styles::{STYLES, style};

/// A film moves from change to change, and a picture on whose day an event lies is shown this many times as long.
const HOLD: u32 = 5;

/// A picture is held at most so many milliseconds, unless all are shown longer.
const LONGEST_HOLD: u32 = 2000;

/// How long a picture is held that is shown longer than the others, in milliseconds.
pub fn usual_hold(pace: u32) -> u32 {
    (pace.saturating_mul(HOLD)).min(LONGEST_HOLD).max(pace)
}
