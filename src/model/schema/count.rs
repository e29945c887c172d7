//! Counts: up to three numbers and a word, in four columns.

use super::{Cell, Chapter, Column, Kind, Row, field::Field, quoted, text::trimmed};
use crate::model::{Estimate, Word};

/// The largest count that is accepted: a thousand million people.
const MOST: i64 = 1_000_000_000;

const fn number(
    name: &'static str,
    flat: &'static [&'static str],
    label: &'static str,
    help: &'static str,
    rank: u16,
) -> Column {
    let column =
        Column::new(label).without_field().flat(Chapter::Count, flat).listed(rank, 72.0).listed_as(name, label);
    Column { of: "people", name, help, kind: Kind::Count, ..column }
}

const LOW: Column = number("low", &["low"], "Low", "The lowest number of people", 100);
const BEST: Column = number("best", &["best"], "Best", "The best single number, if there is one", 110);
const HIGH: Column = number("high", &["high"], "High", "The highest number of people", 120);
const WORD: Column = Column {
    of: "people",
    name: "word",
    help: "How the source words the number",
    kind: Kind::Words(Word::WORDS, ""),
    required: true,
    ..Column::new("People").people().flat(Chapter::Count, &["word"])
};

impl Field for Estimate {
    const COLUMNS: &'static [Column] = &[LOW, BEST, HIGH, WORD];

    fn read(row: &mut Row<'_>) -> Option<Self> {
        let texts = [row.take(), row.take(), row.take(), row.take()].map(trimmed);
        let word = if texts[3].is_empty() {
            row.empty(0);
            None
        } else {
            row.parsed::<Word>(texts[3])
        };
        let [low, best, high] = [0, 1, 2].map(|at| number_in(row, at, texts[at]));
        made(row, word?, low?, best?, high?)
    }

    fn cell(&self, at: usize) -> Cell<'_> {
        match at {
            0 => Cell::Number(self.low),
            1 => Cell::number(self.best),
            2 => Cell::number(self.high),
            _ => Cell::text(self.word.word()),
        }
    }
}

/// How many columns before the last one of a count a number stands.
fn before(column: usize) -> usize {
    3 - column
}

/// The count that a word and three numbers make together.
fn made(row: &mut Row<'_>, word: Word, low: Option<i64>, best: Option<i64>, high: Option<i64>) -> Option<Estimate> {
    let numbers = [low, best, high];
    let needed = match word {
        Word::Exact | Word::About | Word::AtLeast | Word::MoreThan => &[1][..],
        Word::Range => &[0, 2],
        Word::UpTo | Word::FewerThan => &[2],
        Word::Unknown => &[],
    };
    if let Some(at) = needed.iter().copied().find(|at| numbers[*at].is_none()) {
        let what = text!("model-count-needs", word = word.word(), column = row.column(before(at)).name);
        row.fault(before(at), what, text!("model-count-needs-fix"));
        return None;
    }
    let first = needed.first().and_then(|at| numbers[*at]).unwrap_or_default();
    let count = match word {
        Word::Exact => Estimate::exact(first),
        Word::About => Estimate::about(first),
        Word::AtLeast => Estimate::at_least(first),
        Word::MoreThan => Estimate::more_than(first),
        Word::Range => {
            let last = high.unwrap_or(first);
            if first > last {
                let what = text!("model-count-order", low = first.to_string(), high = last.to_string());
                row.fault(before(0), what, text!("model-count-order-fix"));
                return None;
            }
            Estimate { best: best.or(Estimate::range(first, last).best), ..Estimate::range(first, last) }
        }
        Word::UpTo => Estimate::up_to(first),
        Word::FewerThan => Estimate::fewer_than(first),
        Word::Unknown => Estimate::unknown(),
    };
    agrees(row, count, numbers).then_some(count)
}

/// Whether the numbers that were given are those that the word makes.
fn agrees(row: &mut Row<'_>, count: Estimate, given: [Option<i64>; 3]) -> bool {
    for (at, (given, made)) in given.into_iter().zip([Some(count.low), count.best, count.high]).enumerate() {
        let Some(number) = given.filter(|_| given != made) else { continue };
        let (word, column) = (count.word.word(), row.column(before(at)).name);
        let number = number.to_string();
        let (what, fix) = match made.map(|made| made.to_string()) {
            Some(made) => (
                text!("model-count-differs", column = column, number = number, word = word, made = made.as_str()),
                text!("model-count-differs-fix", column = column, made = made),
            ),
            None => (
                text!("model-count-open", column = column, number = number, word = word),
                text!("model-count-open-fix", column = column),
            ),
        };
        row.fault(before(at), what, fix);
        return false;
    }
    let best = given[1].filter(|_| count.word == Word::Range);
    let inside = best.is_none_or(|best| Some(best) <= count.high && best >= count.low);
    if !inside {
        row.fault(before(1), text!("model-count-best"), text!("model-count-best-fix"));
    }
    inside
}

/// The number in a cell, which may be empty; none: it has a fault.
#[expect(clippy::option_option, reason = "invalid and empty are different")]
fn number_in(row: &mut Row<'_>, at: usize, text: &str) -> Option<Option<i64>> {
    if text.is_empty() {
        return Some(None);
    }
    let digits = text.strip_prefix(['-', '−']).unwrap_or(text);
    if digits.is_empty() || !digits.bytes().all(|b| b.is_ascii_digit()) {
        row.fault(before(at), text!("model-count-whole", text = quoted(text)), text!("model-count-whole-fix"));
    } else if digits.len() < text.len() {
        row.fault(before(at), text!("model-count-negative", text = quoted(text)), text!("model-count-negative-fix"));
    } else if let Some(number) = text.parse().ok().filter(|n| *n <= MOST) {
        return Some(Some(number));
    } else {
        row.fault(before(at), text!("model-count-large", text = quoted(text)), text!("model-count-large-fix"));
    }
    None
}
