//! Days in words.

use crate::message::DayForm;
use crate::model::{Coverage, Dated, Day, Precision};

/// “13 Feb 2022”, within a line.
pub fn day(day: Day) -> String {
    day.short()
}

/// “13 February 2022”, in a heading.
pub fn long_day(day: Day) -> String {
    day.long()
}

/// A date as exactly as it is known: “13 Feb 2022”, or “2021-Q4 (counted from 31 Dec 2021)”.
pub fn dated(dated: Dated) -> String {
    match dated.precision() {
        Precision::Day => day(dated.day()),
        precision => {
            let date = match precision {
                Precision::Month => dated.day().written(DayForm::Month),
                Precision::Quarter => dated.day().written(DayForm::Quarter),
                Precision::Year | Precision::Day => dated.to_string(),
            };
            text!("day-counts-from", date = date, day = dated.day())
        }
    }
}

/// How long before the day shown: “44 days before”, “2 years before”.
pub fn age(from: Day, now: Day) -> String {
    match now - from {
        0 => text!("day-same").to_owned(),
        1 => text!("day-before").to_owned(),
        days @ 2..=99 => text!("day-days-before", n = days),
        days @ 100..=729 => text!("day-months-before", n = (days + 15) / 30),
        days => text!("day-years-before", n = days / 365),
    }
}

/// “, as known on 3 February 2022”; nothing with hindsight.
pub fn as_known_on(known_on: Option<Day>) -> String {
    known_on.map_or_else(String::new, |on| text!("day-as-known-on", day = long_day(on)))
}

/// The period that a dataset covers, if it is bounded: “1 Jan 2021 to open”.
pub fn covered(coverage: &Coverage) -> Option<String> {
    let end = |end: Option<Day>| end.map_or_else(|| text!("day-open").to_owned(), day);
    coverage.from.or(coverage.until)?;
    Some(text!("day-period", from = end(coverage.from), until = end(coverage.until)))
}
