//! A date above a table.

use super::scale::notes_below;
use crate::import::read::Grid;
use crate::import::recipe::People;
use crate::model::{Dated, Precision};
use crate::parse::{DateOrder, DateText, date, year};

/// The day of a table: above it, or else where a note below it or the name of a column of people says of which day the numbers are. Other days in
/// notes are those of sources.
pub fn day_around(grid: &Grid, people: &[People]) -> Option<Dated> {
    title_day(&grid.preamble).or_else(|| {
        let notes = notes_below(grid).into_iter().filter(|note| is_as_of(note));
        title_day(&notes.collect::<Vec<_>>()).or_else(|| match people {
            [only] => {
                title_day(&[only.column.split_once('(')?.1.to_owned()]).or_else(|| year_in_brackets(&only.column))
            }
            _ => None,
        })
    })
}

/// “Troops (2021)”.
fn year_in_brackets(name: &str) -> Option<Dated> {
    let inner = name.split_once('(')?.1.split_once(')')?.0.trim();
    let is_year = year(inner).is_some_and(|year| (1800..2100).contains(&year));
    if let DateText::Day(day) = date(inner, DateOrder::Auto) { Some(day).filter(|_| is_year) } else { None }
}

/// Whether a note says of which day the numbers are, and not when a source was read.
fn is_as_of(note: &str) -> bool {
    const WORDS: [&str; 12] = [
        "as of",
        "as at",
        "stand:",
        "stand ",
        "stichtag",
        "situation au",
        "situacion a",
        "situazione al",
        "stan na",
        "sostoianiiu na",
        "sostoyaniyu na",
        "data as",
    ];
    let lower = deunicode::deunicode(note).to_lowercase();
    note.len() < 120
        && WORDS.iter().any(|word| lower.trim_start().starts_with(word) || lower.contains(&format!(" {word}")))
}

/// A day within a sentence: “as of December 31, 2021”. A whole day comes before a month or a year, which may be that of a source: “file of
/// November 2016”.
pub fn title_day(lines: &[String]) -> Option<Dated> {
    let mut found: Option<Dated> = None;
    for line in lines.iter().rev() {
        let words: Vec<&str> = line.split([' ', '(', ')']).filter(|word| !word.is_empty()).collect();
        for long in (1..=3).rev() {
            for part in words.windows(long) {
                let text = part.join(" ");
                let text = text.trim_matches(['.', ',', ';', ':']);
                if let DateText::Day(day) = date(text, DateOrder::Auto)
                    && (long > 1 || text.len() > 5)
                {
                    if day.precision() == Precision::Day {
                        return Some(day);
                    }
                    found = found.or(Some(day));
                }
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_stands_in_a_title() {
        let day = |text: &str| {
            let lines: Vec<String> = text.lines().map(str::to_owned).collect();
            title_day(&lines).map(|d| d.to_string())
        };
        assert_eq!(day("Permanently Assigned (as of December 31, 2021)").as_deref(), Some("2021-12-31"));
        assert_eq!(day("Stand: 31.12.2021").as_deref(), Some("2021-12-31"));
        assert_eq!(day("As of 2021-12").as_deref(), Some("2021-12"));
        assert_eq!(day("Table 4 of report 12345"), None);
        let with_sources = "As of September 30, 2010\nSources: Master File, Deployment File (as of November 2016)";
        assert_eq!(day(with_sources).as_deref(), Some("2010-09-30"), "not the day of a source");
    }
}
