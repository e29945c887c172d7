//! Days as people type them.

use crate::model::{Dated, Day};

/// What was typed is no date.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("“{0}” is no date: write 2022-02-13 or 13 Feb 2022")]
pub struct NoDate(pub String);

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

/// Reads `2022-02-13`, `13 feb 2022`, `Feb 13, 2022`, `13.2.2022`, and `feb 2022`, `2022-Q1` or `2022` as their last day.
pub fn parse_day(text: &str) -> Result<Day, NoDate> {
    let error = || NoDate(text.trim().chars().take(40).collect());
    if let Ok(dated) = text.trim().parse::<Dated>() {
        return Ok(dated.day());
    }
    let lower = text.to_lowercase();
    let parts: Vec<&str> = lower.split([' ', ',', '.', '/', '-']).filter(|part| !part.is_empty()).collect();
    let dotted = text.contains('.');
    let (year, month, day) = match parts[..] {
        [day, month, year] if dotted && month_named(month).is_none() => (year, month.parse().ok(), Some(day)),
        [first, second, year] if month_named(second).is_some() => (year, month_named(second), Some(first)),
        [first, second, year] => (year, month_named(first), Some(second)),
        [month, year] => (year, month_named(month), None),
        _ => return Err(error()),
    };
    let (Some(month), Ok(year), 4) = (month, year.parse::<i16>(), year.len()) else { return Err(error()) };
    let date = match day {
        Some(day) => {
            let day = day.trim_end_matches(|c: char| c.is_ascii_alphabetic());
            day.parse().ok().and_then(|day| jiff::civil::Date::new(year, month, day).ok())
        }
        None => jiff::civil::Date::new(year, month, 1).ok().map(jiff::civil::Date::last_of_month),
    };
    date.map(Day::from).ok_or_else(error)
}

fn month_named(text: &str) -> Option<i8> {
    let at = MONTHS.iter().position(|month| text.len() >= 3 && month.starts_with(text))?;
    i8::try_from(at + 1).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_people_type() {
        for (text, day) in [
            ("2022-02-13", "2022-02-13"),
            (" 13 feb 2022 ", "2022-02-13"),
            ("13th February 2022", "2022-02-13"),
            ("Feb 13, 2022", "2022-02-13"),
            ("13.2.2022", "2022-02-13"),
            ("13. feb 2022", "2022-02-13"),
            ("feb 2022", "2022-02-28"),
            ("2022-Q1", "2022-03-31"),
            ("2022", "2022-12-31"),
        ] {
            assert_eq!(parse_day(text).map(|d| d.to_string()).as_deref(), Ok(day), "{text}");
        }
    }

    #[test]
    fn refuses_what_is_no_date() {
        for bad in
            ["", "2022-02-30", "30 feb 2022", "13 feb 22", "13/14/2022", "feb", "13 foo 2022", "é é é", "2/3/2022"]
        {
            assert!(parse_day(bad).is_err(), "{bad}");
        }
        assert!(parse_day("31 feb 2022").unwrap_err().to_string().contains("13 Feb 2022"));
    }
}
