//! The clock of the map: where change is, and play. The time that passes is given, never read.

use crate::model::{Day, DayRange};

/// How fast play runs, in days of the map for each second.
pub const SPEEDS: &[u16] = &[1, 3, 7, 14, 30, 90, 365];

/// Play, with what is left of a day between two frames.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Playback {
    /// Whether it runs.
    pub playing: bool,
    /// Part of a day that has passed, 0 up to 1.
    passed: f64,
}

impl Playback {
    /// Starts or stops.
    pub fn set(&mut self, playing: bool) {
        *self = Self { playing, passed: 0.0 };
    }

    /// Lets `seconds` pass at `speed` days a second from `day`; the day to show now. Values are stepped to, never tweened.
    /// It shows the last day of the span and stops there, or shows its first day next where it loops.
    pub fn advance(&mut self, seconds: f64, speed: u16, day: Day, span: DayRange, looping: bool) -> Day {
        let Some(last) = span.last.filter(|_| self.playing) else { return day };
        // A frame that took long must not leap over what the user is there to see.
        let seconds = if seconds.is_finite() { seconds.clamp(0.0, 1.0) } else { 0.0 };
        self.passed += seconds * f64::from(speed);
        let steps = self.passed.floor();
        self.passed -= steps;
        let next = day + steps as i32;
        match (next < last, looping) {
            (true, _) => next,
            (false, true) if day >= last && steps >= 1.0 => span.first,
            (false, true) => last,
            (false, false) => {
                self.set(false);
                last
            }
        }
    }
}

/// The first of the days (in order) after `day`.
pub fn next_change(mut days: impl Iterator<Item = Day>, day: Day) -> Option<Day> {
    days.find(|d| *d > day)
}

/// The last of the days (in order) before `day`.
pub fn previous_change(days: impl DoubleEndedIterator<Item = Day>, day: Day) -> Option<Day> {
    days.rev().find(|d| *d < day)
}
