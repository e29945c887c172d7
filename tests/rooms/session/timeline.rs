use laydown::{
    model::{Day, DayRange},
    session::{Playback, next_change, previous_change},
};

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
    for odd in [f64::NAN, f64::INFINITY, -1.0] {
        assert_eq!(play.advance(odd, 3, FIRST, span(), false), FIRST);
    }
}

#[test]
fn play_stops_at_the_end_and_a_long_frame_does_not_leap() {
    let mut play = Playback::default();
    play.set(true);
    assert_eq!(play.advance(900.0, 3, FIRST, span(), false), FIRST + 3);
    assert!(play.playing);
    assert_eq!(play.advance(1.0, 7, FIRST + 3, span(), false), FIRST + 10);
    assert!(!play.playing);
    assert_eq!(play.advance(1.0, 7, FIRST + 4, span(), false), FIRST + 4);
}

#[test]
fn a_loop_shows_the_last_day_and_then_the_first() {
    let mut play = Playback::default();
    play.set(true);
    assert_eq!(play.advance(1.0, 30, FIRST, span(), true), FIRST + 10);
    assert_eq!(play.advance(0.01, 30, FIRST + 10, span(), true), FIRST + 10);
    assert_eq!(play.advance(1.0, 30, FIRST + 10, span(), true), FIRST);
    assert!(play.playing);
}

#[test]
fn changes_before_and_after() {
    let days = || [FIRST, FIRST + 3, FIRST + 9].into_iter();
    assert_eq!(next_change(days(), FIRST), Some(FIRST + 3));
    assert_eq!(next_change(days(), FIRST - 5), Some(FIRST));
    assert_eq!(next_change(days(), FIRST + 9), None);
    assert_eq!(previous_change(days(), FIRST + 9), Some(FIRST + 3));
    assert_eq!(previous_change(days(), FIRST + 1), Some(FIRST));
    assert_eq!(previous_change(days(), FIRST), None);
    assert_eq!(previous_change(std::iter::empty(), FIRST), None);
}
