//! A first and a last day as one text: “March–June 2022”, “2003-2011”, “1 to 15 March 2022”, “since 2019”.

use crate::model::Dated;
use crate::parse::{DateOrder, DateText, date, year};

/// What stands between the two, in English, German, French, Spanish, Italian and Polish; the longest first.
const BETWEEN: [&str; 20] = [
    " through ",
    " until ",
    " till ",
    " to ",
    " bis ",
    " jusqu'au ",
    " jusqu'à ",
    " au ",
    " à ",
    " hasta ",
    " al ",
    " a ",
    " fino a ",
    " do ",
    " – ",
    " — ",
    " - ",
    "–",
    "—",
    "/",
];
/// What may stand before the first, or before the only one: it goes on.
const BEFORE: [&str; 12] =
    ["from ", "since ", "von ", "vom ", "seit ", "du ", "de ", "depuis ", "desde ", "del ", "dal ", "od "];
/// What stands for a last day that is not known, since they are still there.
const OPEN: [&str; 14] = [
    "",
    "present",
    "now",
    "today",
    "ongoing",
    "current",
    "heute",
    "laufend",
    "présent",
    "aujourd'hui",
    "presente",
    "oggi",
    "actual",
    "obecnie",
];

/// Whether a text stands for a last day that has not come.
pub fn is_open(text: &str) -> bool {
    OPEN.contains(&text.trim().to_lowercase().as_str())
}

/// The first and the last day of a span; the last is none where it goes on. None: it is no span.
pub fn span(text: &str, order: DateOrder) -> Option<(Dated, Option<Dated>)> {
    let text = text.trim();
    if text.len() > 80 {
        return None;
    }
    let lower = text.to_lowercase();
    let begun = BEFORE.iter().find_map(|before| lower.strip_prefix(before));
    let body = begun.unwrap_or(&lower);
    let both = |between: &&str| {
        let (first, last) = body.split_once(*between)?;
        ends(first.trim(), last.trim(), order)
    };
    let years = || {
        body.split_once('-').filter(|(first, last)| is_year(first) && (is_year(last) || OPEN.contains(&last.trim())))
    };
    let found = BETWEEN
        .iter()
        .find_map(both)
        .or_else(|| years().and_then(|(first, last)| ends(first.trim(), last.trim(), order)));
    found.or_else(|| begun.and_then(|rest| Some((day(rest, order)?, None))))
}

fn is_year(text: &str) -> bool {
    year(text.trim()).is_some()
}

/// The days of both ends. What the first leaves out (the year, the month) is that of the last.
fn ends(first: &str, last: &str, order: DateOrder) -> Option<(Dated, Option<Dated>)> {
    if OPEN.contains(&last) {
        return Some((day(first, order)?, None));
    }
    let until = day(last, order)?;
    let rest: Vec<&str> = last.split(' ').collect();
    let completed = (1..=rest.len().min(2)).rev().map(|n| format!("{first} {}", rest[rest.len() - n..].join(" ")));
    let from = day(first, order).or_else(|| completed.into_iter().find_map(|text| day(&text, order)))?;
    (from.first() <= until.day()).then_some((from, Some(until)))
}

fn day(text: &str, order: DateOrder) -> Option<Dated> {
    match date(text, order) {
        DateText::Day(day) => Some(day),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_as_people_write_them() {
        let said = |text: &str| {
            let (from, until) = span(text, DateOrder::Auto)?;
            Some(format!("{from} {}", until.map_or("open".to_owned(), |until| until.to_string())))
        };
        for (text, days) in [
            ("March–June 2022", "2022-03 2022-06"),
            ("2003-2011", "2003 2011"),
            ("2003 – 2011", "2003 2011"),
            ("1 to 15 March 2022", "2022-03-01 2022-03-15"),
            ("from 1 March 2022 to 15 April 2022", "2022-03-01 2022-04-15"),
            ("1.3.2022 bis 15.4.2022", "2022-03-01 2022-04-15"),
            ("2022-03-01/2022-04-15", "2022-03-01 2022-04-15"),
            ("2019–present", "2019 open"),
            ("since 2019", "2019 open"),
            ("seit März 2022", "2022-03 open"),
            ("mars 2022 à juin 2022", "2022-03 2022-06"),
        ] {
            assert_eq!(said(text).as_deref(), Some(days), "{text}");
        }
        for text in ["2022-03-01", "March 2022", "a–b", "2011-2003", "", "–"] {
            assert_eq!(said(text), None, "{text}");
        }
    }
}
