//! Counts: a word and up to three numbers.

use super::row::Row;
use crate::io::problem::shown;
use crate::model::{Estimate, Word};

/// The largest count that is believed: a thousand million people.
const MOST: i64 = 1_000_000_000;

/// The count that the columns `word`, `low`, `best` and `high` of a row make together.
pub(super) fn read(row: &mut Row<'_, '_>) -> Option<Estimate> {
    let word = row.required::<Word>("word");
    let [low, best, high] = ["low", "best", "high"].map(|column| number(row, column));
    let (word, low, best, high) = (word?, low?, best?, high?);
    let needed = match word {
        Word::Exact | Word::About | Word::AtLeast | Word::MoreThan => [("best", best), ("best", best)],
        Word::Range => [("low", low), ("high", high)],
        Word::UpTo | Word::FewerThan => [("high", high), ("high", high)],
        Word::Unknown => [("", Some(0)), ("", Some(0))],
    };
    if let Some((column, _)) = needed.iter().find(|(_, number)| number.is_none()) {
        let what = format!("“{}” needs a number in “{column}”", word.word());
        row.fault(column, what, "fill it in, or write unknown as the word");
        return None;
    }
    let [(_, Some(first)), (_, Some(second))] = needed else { return None };
    if word == Word::Range && first > second {
        row.fault("low", format!("low {first} is more than high {second}"), "exchange the two numbers");
        return None;
    }
    let count = match word {
        Word::Exact => Estimate::exact(first),
        Word::About => Estimate::about(first),
        Word::AtLeast => Estimate::at_least(first),
        Word::MoreThan => Estimate::more_than(first),
        Word::Range => {
            Estimate { best: best.or(Estimate::range(first, second).best), ..Estimate::range(first, second) }
        }
        Word::UpTo => Estimate::up_to(first),
        Word::FewerThan => Estimate::fewer_than(first),
        Word::Unknown => Estimate::unknown(),
    };
    agrees(row, count, low, best, high).then_some(count)
}

/// Whether the numbers that were given are those that the word makes.
fn agrees(row: &mut Row<'_, '_>, count: Estimate, low: Option<i64>, best: Option<i64>, high: Option<i64>) -> bool {
    let given = [("low", low, Some(count.low)), ("best", best, count.best), ("high", high, count.high)];
    for (column, given, made) in given {
        let Some(number) = given.filter(|_| given != made) else { continue };
        let word = count.word.word();
        let (what, remedy) = match made {
            Some(made) => (
                format!("{column} {number} does not fit the word “{word}”, which makes it {made}"),
                format!("leave “{column}” empty or write {made}, or choose another word"),
            ),
            None => (
                format!("{column} {number} does not fit the word “{word}”, which leaves it open"),
                format!("leave “{column}” empty, or choose another word"),
            ),
        };
        row.fault(column, what, remedy);
        return false;
    }
    let inside = best.is_none_or(|best| count.word != Word::Range || (Some(best) <= count.high && best >= count.low));
    if !inside {
        row.fault("best", "best lies outside of low to high", "mend the wrong one of the three numbers");
    }
    inside
}

/// The number in a cell, which may be empty; none: it is faulty.
#[allow(clippy::option_option, reason = "faulty and empty are different")]
fn number(row: &mut Row<'_, '_>, column: &str) -> Option<Option<i64>> {
    let text = row.text(column).trim();
    if text.is_empty() {
        return Some(None);
    }
    let digits = text.strip_prefix(['-', '−']).unwrap_or(text);
    if digits.is_empty() || !digits.bytes().all(|b| b.is_ascii_digit()) {
        let remedy = "write a whole number of people without commas or words, such as 1700";
        row.fault(column, format!("{} is no whole number", shown(text)), remedy);
    } else if digits.len() < text.len() {
        let remedy = "people are never negative: a withdrawal is a stage of its movement";
        row.fault(column, format!("{} is negative", shown(text)), remedy);
    } else if let Some(number) = text.parse().ok().filter(|n| *n <= MOST) {
        return Some(Some(number));
    } else {
        let remedy = "write people, not thousands or ids; the limit is 1000000000";
        row.fault(column, format!("{} is more people than there can be", shown(text)), remedy);
    }
    None
}

/// What stands in one of the four columns.
pub fn cell(count: &Estimate, column: &str) -> String {
    let text = |number: Option<i64>| number.map_or_else(String::new, |n| n.to_string());
    match column {
        "low" => text(Some(count.low)),
        "best" => text(count.best),
        "high" => text(count.high),
        "word" => count.word.word().to_owned(),
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_four_cells_of_a_count() {
        let cells = |count: Estimate| ["low", "best", "high", "word"].map(|column| cell(&count, column)).join(",");
        for (count, text) in [
            (Estimate::exact(5), "5,5,5,exact"),
            (Estimate::more_than(900), "901,900,,more-than"),
            (Estimate::range(5, 10), "5,7,10,range"),
            (Estimate::fewer_than(50), "0,,50,fewer-than"),
            (Estimate::unknown(), "0,,,unknown"),
        ] {
            assert_eq!(cells(count), text);
        }
    }
}
