//! Dates as people type them.

use crate::model::{Dated, Day};
use jiff::civil::Date;

/// What was typed is no date, or more than one; each says what to write instead.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NoDate {
    /// Not written as a date at all.
    #[error("“{0}” is no date: write 2022-02-13 or 13 Feb 2022")]
    Unread(String),
    /// Written as a date that the calendar does not have.
    #[error("“{0}” is no day of the calendar: write 2022-02-13 or 13 Feb 2022")]
    Missing(String),
    /// The year has two digits or none.
    #[error("“{0}” has no full year: write 2022-02-13 or 13 Feb 2022")]
    NoYear(String),
    /// Day and month can change places.
    #[error("“{text}” can be {} or {}: write {} or {}", .days[0].long(), .days[1].long(), .days[0], .days[1])]
    Either {
        /// What was typed.
        text: String,
        /// With the day first, and with the month first.
        days: [Day; 2],
    },
}

const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// Reads `2022-02-13`, `2022/2/13`, `13 feb 2022`, `Feb 13, 2022`, `13.2.2022`, `13/2/2022` (not `2/3/2022`, which may be either),
/// and `feb 2022`, `2022-Q1` or `2022`, which are whole months, quarters and years.
pub fn parse_date(text: &str) -> Result<Dated, NoDate> {
    let text = text.trim();
    if let Ok(dated) = text.parse::<Dated>() {
        return Ok(dated);
    }
    let shown: String = text.chars().take(40).collect();
    let lower = text.to_lowercase();
    let parts: Vec<&str> = lower.split([' ', ',', '.', '/', '-']).filter(|part| !part.is_empty()).collect();
    match parts[..] {
        [a, b] => match (month_named(a), month_named(b)) {
            (Some(month), None) => whole_month(b, month, shown),
            (None, Some(month)) if a.len() == 4 => whole_month(a, month, shown),
            (None, Some(_)) if day_number(a).is_some() => Err(NoDate::NoYear(shown)),
            _ => Err(NoDate::Unread(shown)),
        },
        [a, b, c] if a.len() == 4 && number(a).is_some() => a_day(a, month(b), c, shown),
        [a, b, c] => match (month_named(a), month_named(b)) {
            (Some(month), None) => a_day(c, Some(month), b, shown),
            (None, Some(month)) => a_day(c, Some(month), a, shown),
            (None, None) if text.contains('.') => a_day(c, month(b), a, shown),
            (None, None) => either(a, b, c, shown),
            (Some(_), Some(_)) => Err(NoDate::Unread(shown)),
        },
        _ => Err(NoDate::Unread(shown)),
    }
}

/// `13/2/2022`: fine as long as only one of the two can be the month, or both are the same number.
fn either(a: &str, b: &str, year: &str, shown: String) -> Result<Dated, NoDate> {
    let day_first = a_day(year, month(b), a, shown.clone());
    let month_first = a_day(year, month(a), b, shown.clone());
    match (day_first, month_first) {
        (Ok(one), Ok(other)) if one != other => Err(NoDate::Either { text: shown, days: [one.day(), other.day()] }),
        (Ok(one), _) | (Err(_), Ok(one)) => Ok(one),
        (Err(error), Err(_)) => Err(error),
    }
}

fn a_day(year: &str, month: Option<i8>, day: &str, shown: String) -> Result<Dated, NoDate> {
    let (Some(month), Some(day)) = (month, day_number(day)) else { return Err(NoDate::Unread(shown)) };
    let Some(year) = full_year(year) else { return Err(NoDate::NoYear(shown)) };
    Date::new(year, month, day).map(|date| Day::from(date).into()).map_err(|_| NoDate::Missing(shown))
}

fn whole_month(year: &str, month: i8, shown: String) -> Result<Dated, NoDate> {
    let Some(year) = full_year(year) else { return Err(NoDate::NoYear(shown)) };
    format!("{year:04}-{month:02}").parse().map_err(|_| NoDate::Missing(shown))
}

fn full_year(text: &str) -> Option<i16> {
    number(text).filter(|_| text.len() == 4)
}

/// “13”, “13th”.
fn day_number(text: &str) -> Option<i8> {
    let bare = ["st", "nd", "rd", "th"].iter().find_map(|end| text.strip_suffix(end)).unwrap_or(text);
    number(bare)?.try_into().ok()
}

fn month(text: &str) -> Option<i8> {
    month_named(text).or_else(|| number(text)?.try_into().ok())
}

fn month_named(text: &str) -> Option<i8> {
    let long_enough = text.len() >= 3;
    let at = MONTHS
        .iter()
        .position(|month| long_enough && (month.starts_with(text) || text == "sept" && *month == "september"))?;
    i8::try_from(at + 1).ok()
}

fn number(text: &str) -> Option<i16> {
    text.bytes().all(|b| b.is_ascii_digit()).then(|| text.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn reads_what_people_type() {
        for (text, date) in [
            ("2022-02-13", "2022-02-13"),
            (" 13 feb 2022 ", "2022-02-13"),
            ("13th February 2022", "2022-02-13"),
            ("Feb 13, 2022", "2022-02-13"),
            ("1 Sept 2022", "2022-09-01"),
            ("13.2.2022", "2022-02-13"),
            ("2.3.2022", "2022-03-02"),
            ("13. feb 2022", "2022-02-13"),
            ("2022/2/13", "2022-02-13"),
            ("2022-2-3", "2022-02-03"),
            ("13/2/2022", "2022-02-13"),
            ("2/13/2022", "2022-02-13"),
            ("3/3/2022", "2022-03-03"),
            ("feb 2022", "2022-02"),
            ("2022 february", "2022-02"),
            ("2022-Q1", "2022-Q1"),
            ("2022", "2022"),
        ] {
            assert_eq!(parse_date(text).map(|d| d.to_string()).as_deref(), Ok(date), "{text}");
        }
    }

    #[test]
    fn what_may_be_two_days_is_asked() {
        let error = parse_date("2/3/2022").unwrap_err().to_string();
        assert_eq!(error, "“2/3/2022” can be 2 March 2022 or 3 February 2022: write 2022-03-02 or 2022-02-03");
        assert!(matches!(parse_date("2-3-2022"), Err(NoDate::Either { .. })));
    }

    #[test]
    fn refuses_what_is_no_date_and_says_why() {
        for (bad, why) in [
            ("", "is no date"),
            ("2022-02-30", "no day of the calendar"),
            ("30 feb 2022", "no day of the calendar"),
            ("13/14/2022", "no day of the calendar"),
            ("13 feb 22", "no full year"),
            ("13 feb", "no full year"),
            ("2/3/22", "no full year"),
            ("feb", "is no date"),
            ("13 foo 2022", "is no date"),
            ("é é é", "is no date"),
            ("２０２２ feb 1", "is no date"),
        ] {
            let error = parse_date(bad).unwrap_err().to_string();
            assert!(error.contains(why) && error.contains("write"), "{bad}: {error}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_answered(text in "\\PC{0,20}") {
            let _ = parse_date(&text);
        }

        #[test]
        fn every_day_is_read_as_it_is_shown(n in -40_000..40_000i32) {
            let day = Day::from_number(n);
            for text in [day.to_string(), day.short(), day.long()] {
                prop_assert_eq!(parse_date(&text).map(Dated::day), Ok(day));
            }
        }
    }
}
