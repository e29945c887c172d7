//! How the header of a table is laid out: names in several rows, or none at all.

use crate::geo::Countries;
use crate::model::Precision;
use crate::parse::{CountText, DateOrder, DateText, Decimal, count, date, is_missing, year};
use std::ops::Range;

/// A header has at most so many rows.
const MOST_ROWS: usize = 3;
/// So many rows below are looked at.
const BELOW: usize = 12;

/// A row while the header is looked for.
#[derive(Debug)]
pub struct HeadRow {
    pub line: u32,
    pub start: usize,
    pub next: usize,
    pub next_line: u32,
    pub texts: Vec<String>,
}

/// What a cell looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Looks {
    Empty,
    Word,
    Country,
    Year,
    Day,
    Count,
}

fn looks(text: &str) -> Looks {
    if is_missing(text) {
        return Looks::Empty;
    }
    if year(text).is_some() {
        return Looks::Year;
    }
    // “2020 personnel” is the name of a column, and no number of people.
    let of_a_year = text.split(' ').next().is_some_and(|first| year(first).is_some());
    if !of_a_year && matches!(count(text.as_bytes(), Decimal::Auto), CountText::Count(_)) {
        return Looks::Count;
    }
    match date(text, DateOrder::Auto) {
        DateText::Open => return Looks::Day,
        DateText::Day(day) if day.precision() == Precision::Day => return Looks::Day,
        _ => {}
    }
    let country = text.chars().count() > 3 && Countries::embedded().resolve(text).is_some();
    if country { Looks::Country } else { Looks::Word }
}

/// The rows of the header, of which one at `at` is a row or which is the first without; an empty range before the first row of data: there
/// is none.
pub fn header(head: &[HeadRow], at: usize) -> Range<usize> {
    if is_data(head, at) {
        let names = |row: &&HeadRow| is_named(row) && filled(row) * 2 >= filled(&head[at]);
        let above = head[..at].iter().rev().take(1).filter(names).count();
        let higher = |row: &&HeadRow| is_named(row) && filled(row) > 1;
        let more = head[..at - above].iter().rev().take(MOST_ROWS - 1).take_while(higher).count() * above;
        return at - above - more..at;
    }
    let more = (at + 1..head.len()).take(MOST_ROWS - 1).take_while(|row| goes_on(head, at, *row)).count();
    at..at + 1 + more
}

fn filled(row: &HeadRow) -> usize {
    row.texts.iter().filter(|text| !text.is_empty()).count()
}

/// Whether a row holds names and no values.
fn is_named(row: &HeadRow) -> bool {
    filled(row) > 0 && row.texts.iter().all(|text| matches!(looks(text), Looks::Empty | Looks::Word | Looks::Year))
}

/// Whether most cells below in a column look so.
fn below(head: &[HeadRow], row: usize, column: usize, fits: impl Fn(Looks) -> bool) -> bool {
    let cells =
        head[row + 1..].iter().take(BELOW).map(|row| row.texts.get(column).map_or(Looks::Empty, |text| looks(text)));
    let said: Vec<Looks> = cells.filter(|looks| *looks != Looks::Empty).collect();
    !said.is_empty() && said.iter().filter(|looks| fits(**looks)).count() * 3 >= said.len() * 2
}

/// Whether what most likely is the header is a row of data: a day over days, a country over countries, a count over counts.
fn is_data(head: &[HeadRow], at: usize) -> bool {
    let cells: Vec<Looks> = head[at].texts.iter().map(|text| looks(text)).collect();
    let any = |wanted: Looks| cells.contains(&wanted);
    if at + 1 == head.len() {
        return any(Looks::Country) && (any(Looks::Day) || any(Looks::Count));
    }
    let same = |wanted: Looks| {
        let alike = |column: usize| {
            below(head, at, column, |looks| looks == wanted || (wanted == Looks::Count && looks == Looks::Year))
        };
        (0..cells.len()).filter(|column| cells[*column] == wanted && alike(*column)).count()
    };
    // Quarters and the like are numbered: 1, 2, 3.
    let numbers: Vec<i64> = head[at].texts.iter().filter_map(|text| text.parse().ok()).collect();
    let numbered = numbers.len() > 1 && numbers.windows(2).all(|pair| pair[1] == pair[0] + 1);
    same(Looks::Day) > 0 || same(Looks::Country) > 0 || (same(Looks::Count) > 0 && !numbered)
}

/// Whether a row goes on with the names of columns that begin at `first`: words over counts, under nothing or under the name of a group.
fn goes_on(head: &[HeadRow], first: usize, row: usize) -> bool {
    let above = |column: usize| head[row - 1].texts.get(column).map_or("", String::as_str);
    let mut new = 0;
    for (column, text) in head[row].texts.iter().enumerate().filter(|(_, text)| !text.is_empty()) {
        if text == above(column) {
            continue;
        }
        let counts = below(head, row, column, |looks| matches!(looks, Looks::Count | Looks::Year));
        if looks(text) != Looks::Word || !counts {
            return false;
        }
        new += 1;
    }
    // A column without a name of its own would be one of data.
    new > 0
        && head[row]
            .texts
            .iter()
            .enumerate()
            .all(|(column, text)| !text.is_empty() || !is_bare(head, first, row, column))
}

/// Whether a column has values and no name in any row of the header.
fn is_bare(head: &[HeadRow], first: usize, row: usize, column: usize) -> bool {
    let named = head[first..row].iter().any(|row| row.texts.get(column).is_some_and(|text| !text.is_empty()));
    !named && column > 0 && below(head, row, column, |_| true)
}
