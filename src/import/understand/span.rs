//! A first and a last day as one text: “March–June 2022”, “2003-2011”, “1 to 15 March 2022”, “since 2019”.

use crate::model::{Dated, HashSet};
use crate::parse::{DateOrder, DateText, date, is_no_count, iso_day, year};
use std::sync::LazyLock;

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
const OPEN: &str = "present|the present|to present|until present|now|until now|today|to date|till date|date|ongoing|on-going|current|currently|continuing|\
    continues|in progress|in place|still there|still deployed|still present|still in place|active|open|open-ended|no end date|not ended|indefinite|\
    indefinitely|permanent|heute|bis heute|jetzt|laufend|andauernd|dauert an|fortlaufend|unbefristet|offen|présent|aujourd'hui|à ce jour|en cours|toujours en cours|\
    à présent|indéterminé|presente|hasta la fecha|hasta hoy|en curso|actualidad|la actualidad|actual|vigente|oggi|in corso|ad oggi|tuttora|atual|em curso|\
    presente momento|heden|lopend|nu|obecnie|nadal|trwa|w toku|do dziś|do dzisiaj|dzisiaj|н.в.|по настоящее время|настоящее время|сейчас|продолжается|дотепер|\
    триває|досі|devam ediyor|günümüz|halen|至今|现在|現在|进行中|진행중|حتى الآن|مستمر";
/// A last day so far ahead stands for none: 9999-12-31, 31/12/2099.
const ENDLESS: i16 = 2_090;

/// Whether a text stands for a last day that has not come.
pub fn is_open(text: &str) -> bool {
    is_open_word(text.trim().to_lowercase().trim_matches(['(', ')', '[', ']', '.', '…']))
}

fn is_open_word(text: &str) -> bool {
    static WORDS: LazyLock<HashSet<&str>> = LazyLock::new(|| OPEN.split('|').collect());
    text.is_empty() || WORDS.contains(text)
}

/// What a cell in a column of last days says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LastDay {
    On(Dated),
    /// They are still there.
    Open,
    /// It is not known, or nothing that can be read.
    Unknown,
}

/// The last day in a cell.
pub fn last_day(text: &str, order: DateOrder) -> LastDay {
    // Cells are asked by the million, and nearly all have this form.
    if let Some(day) = iso_day(text.as_bytes()).filter(|day| day.day().date().year() < ENDLESS) {
        return LastDay::On(day);
    }
    if is_open(text) {
        return LastDay::Open;
    }
    match date(text, order) {
        DateText::Day(day) | DateText::Against(day) if day.day().date().year() < ENDLESS => LastDay::On(day),
        DateText::Day(_) | DateText::Against(_) => LastDay::Open,
        // A dash is an empty cell; a question mark says that nobody knows.
        DateText::Missing if !text.contains('?') => LastDay::Open,
        _ if is_endless(text) => LastDay::Open,
        _ => LastDay::Unknown,
    }
}

/// Whether a day is beyond all days that can be meant, in any form.
fn is_endless(text: &str) -> bool {
    let mut numbers = text.split(|c: char| !c.is_ascii_digit()).filter_map(|part| part.parse::<i16>().ok());
    text.len() <= 30 && numbers.any(|year| (ENDLESS..=9_999).contains(&year))
}

/// The first and the last day of a span; the last is none where it goes on. None: it is not a span.
pub fn span(text: &str, order: DateOrder) -> Option<(Dated, Option<Dated>)> {
    let text = text.trim();
    // A number is none.
    if text.len() > 80 || text.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b',')) {
        return None;
    }
    let lower = text.to_lowercase();
    let begun = BEFORE.iter().find_map(|before| lower.strip_prefix(before));
    let body = begun.unwrap_or(&lower);
    let both = |between: &&str| {
        let (first, last) = body.split_once(*between)?;
        ends(first.trim(), last.trim(), order)
    };
    let years =
        || body.split_once('-').filter(|(first, last)| is_year(first) && (is_year(last) || is_open_word(last.trim())));
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
    if is_open_word(last) || is_no_count(last) {
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
