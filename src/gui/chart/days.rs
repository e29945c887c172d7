//! The marks of an axis of days.

use crate::{message::DayForm, model::Day};

/// A mark of an axis.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// Where.
    pub day: Day,
    /// What it says.
    pub text: String,
}

/// At most about `most` marks from `first` to `last`, at the beginning of months, quarters or years, or on days where it is short.
pub fn marks(first: Day, last: Day, most: usize) -> Vec<Mark> {
    let days = (last - first).max(1);
    let least = f64::from(days) / most.max(1) as f64;
    if least < 20.0 {
        let step = [1, 2, 7, 14].into_iter().find(|step| f64::from(*step) >= least).unwrap_or(14);
        let on = (0..=days / step).map(|n| first + n * step);
        return on.map(|day| Mark { day, text: day.written(DayForm::OfYear) }).collect();
    }
    let months = [1, 3, 6, 12, 24, 60, 120, 240, 600];
    // Beyond the list: whole centuries, as many as it takes.
    let centuries = || (least / 36_525.0).ceil() as i32 * 1200;
    let step = months.into_iter().find(|months| f64::from(*months) * 30.5 >= least).unwrap_or_else(centuries);
    month_starts(first, last, step)
}

fn month_starts(first: Day, last: Day, step: i32) -> Vec<Mark> {
    let start = first.date();
    let mut month = i32::from(start.year()) * 12 + i32::from(start.month()) - 1;
    month = month.div_euclid(step) * step;
    let mut marks = Vec::new();
    while let Some(day) = month_start(month).filter(|day| *day <= last) {
        let is_year = step % 12 == 0 || month.rem_euclid(12) == 0;
        if day >= first {
            let text = if is_year { day.date().year().to_string() } else { day.written(DayForm::MonthAlone) };
            marks.push(Mark { day, text });
        }
        month += step;
    }
    marks
}

/// The first day of a month, counted from the year 0; none outside of the calendar.
fn month_start(month: i32) -> Option<Day> {
    let year = i16::try_from(month.div_euclid(12)).ok()?;
    let month = i8::try_from(month.rem_euclid(12) + 1).ok()?;
    jiff::civil::Date::new(year, month, 1).ok().map(Day::from)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn texts(first: &str, last: &str, most: usize) -> Vec<String> {
        marks(first.parse().unwrap(), last.parse().unwrap(), most).into_iter().map(|mark| mark.text).collect()
    }

    #[test]
    fn marks_stand_at_the_beginnings_of_months_and_years() {
        assert_eq!(texts("2021-12-01", "2022-12-31", 5), ["2022", "Apr", "Jul", "Oct"]);
        assert_eq!(texts("1950-03-01", "1999-12-31", 5), ["1960", "1970", "1980", "1990"]);
        assert_eq!(texts("2022-02-01", "2022-02-20", 3), ["1 Feb", "8 Feb", "15 Feb"]);
    }

    proptest! {
        #[test]
        fn marks_lie_within_and_are_few(first in -900_000..900_000_i32, days in 0..900_000_i32, most in 1..9_usize) {
            let (first, last) = (Day::from_number(first), Day::from_number(first + days));
            let marks = marks(first, last, most);
            prop_assert!(marks.len() <= 2 * most + 2, "{}", marks.len());
            prop_assert!(marks.iter().all(|mark| first <= mark.day && mark.day <= last));
        }
    }
}
