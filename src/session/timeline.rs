//! The clock of the map: what days there are, where change is, and play. The time that passes is given, never read.

use crate::model::{Day, DayRange};

/// How fast play runs, in days of the map for each second.
pub const SPEEDS: &[u16] = &[1, 3, 7, 14, 30];

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
    /// At the end it stops, or starts again where it loops.
    pub fn advance(&mut self, seconds: f64, speed: u16, day: Day, span: DayRange, looping: bool) -> Day {
        let Some(last) = span.last.filter(|_| self.playing) else { return day };
        self.passed += seconds.clamp(0.0, 1.0) * f64::from(speed);
        let steps = self.passed.floor();
        self.passed -= steps;
        let next = day + steps as i32;
        if next <= last {
            return next;
        }
        if looping {
            return span.first;
        }
        self.set(false);
        last
    }
}

/// The first of the days (in order) after `day`.
pub fn next_change(days: &[Day], day: Day) -> Option<Day> {
    days.get(days.partition_point(|d| *d <= day)).copied()
}

/// The last of the days (in order) before `day`.
pub fn previous_change(days: &[Day], day: Day) -> Option<Day> {
    days.partition_point(|d| *d < day).checked_sub(1).map(|i| days[i])
}

#[cfg(test)]
mod tests {
    use super::*;

    const FIRST: Day = Day::ymd(2022, 2, 1);

    fn span() -> DayRange {
        DayRange { first: FIRST, last: Some(FIRST + 10) }
    }

    #[test]
    fn play_steps_whole_days_and_keeps_the_rest() {
        let mut play = Playback::default();
        assert_eq!(play.advance(1.0, 7, FIRST, span(), false), FIRST, "stopped");
        play.set(true);
        assert_eq!(play.advance(0.25, 1, FIRST, span(), false), FIRST);
        assert_eq!(play.advance(0.75, 1, FIRST, span(), false), FIRST + 1);
        assert_eq!(play.advance(1.0, 3, FIRST + 1, span(), false), FIRST + 4);
    }

    #[test]
    fn play_ends_or_loops_and_a_long_frame_does_not_leap() {
        let mut play = Playback::default();
        play.set(true);
        assert_eq!(play.advance(900.0, 3, FIRST, span(), false), FIRST + 3);
        assert_eq!(play.advance(1.0, 30, FIRST, span(), true), FIRST);
        assert!(play.playing);
        assert_eq!(play.advance(1.0, 30, FIRST, span(), false), FIRST + 10);
        assert!(!play.playing);
    }

    #[test]
    fn changes_before_and_after() {
        let days = [FIRST, FIRST + 3, FIRST + 9];
        assert_eq!(next_change(&days, FIRST), Some(FIRST + 3));
        assert_eq!(next_change(&days, FIRST - 5), Some(FIRST));
        assert_eq!(next_change(&days, FIRST + 9), None);
        assert_eq!(previous_change(&days, FIRST + 9), Some(FIRST + 3));
        assert_eq!(previous_change(&days, FIRST + 1), Some(FIRST));
        assert_eq!(previous_change(&days, FIRST), None);
        assert_eq!(previous_change(&[], FIRST), None);
    }
}
