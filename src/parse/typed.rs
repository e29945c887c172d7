//! Days and counts as a person types them: one at a time, with an error for what cannot be read.

use super::{CountText, DateOrder, DateText, Decimal, count, count::is_no_number, date};
use crate::model::{Dated, Day, Estimate};

/// What was typed is not a date, or may be two; each says what to write instead.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NoDate {
    /// Not written as a date, or as one that the calendar does not have.
    #[error("{}", text!("error-not-date", text = .0))]
    Unread(String),
    /// Day and month can change places.
    #[error("{}", either(.text, *.days))]
    Either {
        /// What was typed.
        text: String,
        /// With the day first, and with the month first.
        days: [Day; 2],
    },
}

fn either(text: &str, days: [Day; 2]) -> String {
    let ([one, other], [first, second]) = (days.map(Day::long), days.map(|day| day.to_string()));
    text!("error-either-date", text = text, one = one, other = other, first = first, second = second)
}

/// Reads a date as the importer does: `2022-02-13`, `13 feb 2022`, `Feb 13, 2022`, `13.2.2022`, `13/2/2022`, `13. Februar 2022`, and `feb 2022`,
/// `2022-Q1` or `2022`, which are whole months, quarters and years. `2/3/2022` may be either of two days, and says so.
pub fn typed_date(text: &str) -> Result<Dated, NoDate> {
    let text = text.trim();
    if let Ok(dated) = text.parse::<Dated>() {
        return Ok(dated);
    }
    let shown = || text.chars().take(40).collect::<String>();
    // Spreadsheets count days; people do not type 44605.
    let serial = text.len() == 5 && text.bytes().all(|byte| byte.is_ascii_digit());
    match date(text, DateOrder::Auto) {
        DateText::Day(dated) if !serial => Ok(dated),
        DateText::Open => match [DateOrder::Dmy, DateOrder::Mdy].map(|order| date(text, order)) {
            [DateText::Day(one), DateText::Day(other)] => {
                Err(NoDate::Either { text: shown(), days: [one.day(), other.day()] })
            }
            _ => Err(NoDate::Unread(shown())),
        },
        _ => Err(NoDate::Unread(shown())),
    }
}

/// The day that a date means: the last of a month, quarter or year, as in the records.
pub fn typed_day(text: &str) -> Result<Day, NoDate> {
    typed_date(text).map(Dated::day)
}

/// Where a window begins: one that starts in “February” holds all of it.
pub fn typed_start(text: &str) -> Result<Day, NoDate> {
    typed_date(text).map(Dated::first)
}

/// What was typed is not a number of people.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", text!("error-not-people", text = .0))]
pub struct NoCount(pub String);

/// Reads a count as the importer does: `1,700`, `1.700`, `about 1133`, `ca. 1133`, `900-1000`, `more than 900`, `über 900`, `900+`, `up to 460`,
/// `1.5k`, `unknown`. A mark parts thousands: “3.000” is 3,000, as in a column of such values, and “1.5” is not a count.
pub fn typed_count(text: &str) -> Result<Estimate, NoCount> {
    let text = text.trim();
    match count(text.as_bytes(), Decimal::Typed) {
        CountText::Count(count) => Ok(count.estimate()),
        _ if is_no_number(text) => Ok(Estimate::unknown()),
        _ => Err(NoCount(text.chars().take(80).collect())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn dates_are_read_as_people_type_them() {
        let cases = [
            (
                "2022-02-13",
                "2022-02-13| 13 feb 2022 |13th February 2022|Feb 13, 2022|13.2.2022|13. feb 2022|2022/2/13|13/2/2022|2/13/2022|\
                 13. Februar 2022|13 février 2022|13 de febrero de 2022|13 lutego 2022|13 feb 22|20220213|as of 13 Feb 2022",
            ),
            ("2022-02-11", "11 Feb 2022|11.2.2022|11.02.22"),
            ("2022-03-02", "2.3.2022|2 Mar 2022"),
            ("2022-09-01", "1 Sept 2022"),
            ("2022-02-03", "2022-2-3"),
            ("2022-03-03", "3/3/2022"),
            ("2022-02", "feb 2022|2022 february|02/2022|Ende Februar 2022"),
            ("2022-Q1", "2022-Q1|Q1 2022"),
            ("2022", "2022"),
        ];
        for (date, texts) in cases {
            for text in texts.split('|') {
                assert_eq!(typed_date(text).map(|d| d.to_string()).as_deref(), Ok(date), "{text}");
            }
        }
    }

    #[test]
    fn what_may_be_two_days_is_asked() {
        let error = typed_date("2/3/2022").unwrap_err().to_string();
        assert_eq!(error, "“2/3/2022” can be 2 March 2022 or 3 February 2022: write 2022-03-02 or 2022-02-03");
        assert!(matches!(typed_date("2-3-2022"), Err(NoDate::Either { .. })));
        assert!(matches!(typed_date("2/3/22"), Err(NoDate::Either { .. })));
    }

    #[test]
    fn what_is_not_a_date_is_refused() {
        for bad in [
            "",
            "2022-02-30",
            "30 feb 2022",
            "13/14/2022",
            "13 feb",
            "feb",
            "13 foo 2022",
            "é é é",
            "２０２２ feb 1",
            "44605",
            "n/a",
        ] {
            let error = typed_date(bad).unwrap_err().to_string();
            assert!(error.contains("is not a date: use the form"), "{bad}: {error}");
        }
    }

    #[test]
    fn counts_are_read_as_they_are_said() {
        for (text, estimate) in [
            ("1700", Estimate::exact(1700)),
            (" 1,750 ", Estimate::exact(1750)),
            ("1 750", Estimate::exact(1750)),
            ("3.000", Estimate::exact(3000)),
            ("1.234,00", Estimate::exact(1234)),
            ("0", Estimate::ZERO),
            ("~1133", Estimate::about(1133)),
            ("1,5 Tsd.", Estimate::about(1500)),
            ("ca. 1.000", Estimate::about(1000)),
            ("900+", Estimate::at_least(900)),
            ("mind. 60", Estimate::at_least(60)),
            ("über 70", Estimate::more_than(70)),
            ("900 to 1,000", Estimate::range(900, 1000)),
            ("zwischen 200 und 300", Estimate::range(200, 300)),
            ("<50", Estimate::fewer_than(50)),
            (">= 5", Estimate::at_least(5)),
            ("300 soldiers", Estimate::exact(300)),
            ("?", Estimate::unknown()),
            ("Some", Estimate::unknown()),
            ("unbekannt", Estimate::unknown()),
        ] {
            assert_eq!(typed_count(text), Ok(estimate), "{text}");
        }
        for text in [
            "",
            "-",
            "none",
            "many",
            "1,70",
            "17,00",
            "-5",
            "10-5",
            "1.5",
            "99999999999",
            "1000000001",
            "about",
            "1,,000",
            "5 of 6",
        ] {
            assert!(typed_count(text).is_err(), "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_answered(text in "\\PC{0,20}") {
            let _ = (typed_date(&text), typed_count(&text));
        }

        #[test]
        fn every_day_is_read_as_it_is_shown(n in -40_000..40_000i32) {
            let day = Day::from_number(n);
            for text in [day.to_string(), day.short(), day.long()] {
                prop_assert_eq!(typed_date(&text).map(Dated::day), Ok(day));
            }
        }

        #[test]
        fn every_count_is_read_as_it_is_shown(n in 0..2_000_000_i64, more in 0..5000_i64, kind in 0..8_usize) {
            let one = [
                Estimate::exact(n), Estimate::about(n), Estimate::at_least(n), Estimate::more_than(n),
                Estimate::range(n, n + more + 1), Estimate::up_to(n + 1), Estimate::fewer_than(n + 1), Estimate::unknown(),
            ][kind];
            prop_assert_eq!(typed_count(&one.to_string()), Ok(one));
        }
    }
}
