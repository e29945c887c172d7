//! What was typed, as a day or as a number.

use crate::model::{Day, Estimate};
use crate::parse::{typed_count, typed_day};
use crate::posture::{Figures, Quantity};

/// The day that a text means. Without a year, the one nearest to a day shown that lies in a period.
pub fn day(text: &str, shown: Day, (first, last): (Day, Day)) -> Option<Day> {
    if let Ok(day) = typed_day(text) {
        // A number alone is a year only where there is such a year.
        let number = text.trim().chars().all(|c| c.is_ascii_digit());
        return Some(day)
            .filter(|day| !number || (first..=last).contains(day) || day.date().year() == last.date().year());
    }
    // A year of its own would have been read.
    if !text.chars().any(char::is_alphabetic) || !text.chars().any(|c| c.is_ascii_digit()) {
        return None;
    }
    let years = first.date().year()..=last.date().year();
    let days = years.filter_map(|year| typed_day(&format!("{text} {year}")).ok());
    let distance = |day: &Day| (!(first..=last).contains(day), (*day - shown).abs());
    days.min_by_key(distance)
}

/// The count that a text is; short numbers are found in everything.
pub fn count(text: &str) -> Option<i64> {
    let plain = text.chars().all(|c| c.is_ascii_digit() || matches!(c, ',' | '.' | ' ' | '\u{a0}'));
    let count = typed_count(text).ok().filter(|_| plain)?;
    count.best.filter(|n| *n > 0)
}

/// Whether a number is that count, or one of its ends is.
pub fn is(people: &Estimate, count: i64) -> bool {
    people.best == Some(count) || people.high == Some(count) || people.low == count
}

/// Which of a host's numbers are that count.
pub fn quantities(figures: &Figures, count: i64) -> impl Iterator<Item = (Quantity, Estimate)> {
    let all = [
        (Quantity::Promised, figures.promised),
        (Quantity::Arrived, figures.arrived),
        (Quantity::Reported, figures.reported),
        (Quantity::Present, figures.present),
    ];
    all.into_iter().filter_map(move |(quantity, people)| Some((quantity, people.filter(|people| is(people, count))?)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_without_a_year_is_of_the_period() {
        let of = |text: &str| day(text, Day::ymd(2022, 2, 13), (Day::ymd(2021, 12, 1), Day::ymd(2022, 6, 30)));
        assert_eq!(of("22 feb"), Some(Day::ymd(2022, 2, 22)));
        assert_eq!(of("Feb 22"), Some(Day::ymd(2022, 2, 22)));
        assert_eq!(of("24 dec"), Some(Day::ymd(2021, 12, 24)));
        assert_eq!(of("2022-03-01"), Some(Day::ymd(2022, 3, 1)));
        assert_eq!(of("poland"), None);
        assert_eq!((of("4700"), of("2021")), (None, Some(Day::ymd(2021, 12, 31))));
    }

    #[test]
    fn counts_are_whole_numbers() {
        assert_eq!(
            (count("4,700"), count("4700"), count("4.700"), count("poland"), count("0")),
            (Some(4700), Some(4700), Some(4700), None, None)
        );
    }
}
