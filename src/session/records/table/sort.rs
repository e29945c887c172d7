//! Sorting by several columns: each cell becomes a number first, so that a million rows are compared by plain integers.

use super::{Records, Sort, TableColumn, line::Line};
use crate::model::{Cell, HashMap, RecordRef};
use std::{borrow::Cow, cmp::Ordering};

/// What is missing stands at the end, whichever way a column is sorted.
const MISSING: u64 = u64::MAX;

/// The rows in the order that the columns ask for, the first column first; equals stay in the order they had.
pub(super) fn sorted(records: &Records, rows: Vec<RecordRef>, by: &[Sort]) -> Vec<RecordRef> {
    let Some((first, rest)) = by.split_first() else { return rows };
    let first = keys(records, &rows, *first);
    let rest: Vec<Vec<u64>> = rest.iter().map(|sort| keys(records, &rows, *sort)).collect();
    let mut order: Vec<(u64, u32)> = first.into_iter().zip(0..).collect();
    let later = |a: u32, b: u32| {
        let mut ways = rest.iter().map(|keys| keys[a as usize].cmp(&keys[b as usize]));
        ways.find(|way| way.is_ne()).unwrap_or(Ordering::Equal)
    };
    // The place before sorting decides last, so that equals keep their order.
    order.sort_unstable_by(|a, b| a.0.cmp(&b.0).then_with(|| later(a.1, b.1)).then(a.1.cmp(&b.1)));
    order.into_iter().map(|(_, at)| rows[at as usize]).collect()
}

/// A number for each row by which it stands in its place in a column.
fn keys(records: &Records, rows: &[RecordRef], by: Sort) -> Vec<u64> {
    let turned = |key: u64| if by.descending && key != MISSING { MISSING - 1 - key } else { key };
    let lines = rows.iter().map(|record| Line::of(records, *record));
    if by.column.is_by_text() {
        return ranks(lines.map(|line| line.and_then(|line| text(&line, by.column)))).into_iter().map(turned).collect();
    }
    // The sign bit is turned, so that negative numbers come first.
    let number = |n: i64| n as u64 ^ (1 << 63);
    lines.map(|line| line.and_then(|l| l.place_in_order(by.column)).map_or(MISSING, number)).map(turned).collect()
}

fn text<'a>(line: &Line<'a>, column: TableColumn) -> Option<Cow<'a, str>> {
    match line.cell(column) {
        Cell::Text(text) => Some(text),
        Cell::Nothing | Cell::Number(_) | Cell::Degrees(_) | Cell::Day(_) => None,
    }
}

/// The places of texts among all different ones, capital letters or not; equal texts have equal places.
fn ranks<'a>(texts: impl Iterator<Item = Option<Cow<'a, str>>>) -> Vec<u64> {
    let mut names: HashMap<Cow<'a, str>, u64> = HashMap::default();
    let mut places: Vec<u64> = Vec::with_capacity(texts.size_hint().0);
    for text in texts {
        let next = names.len() as u64;
        places.push(text.map_or(MISSING, |text| *names.entry(text).or_insert(next)));
    }
    let mut all: Vec<(Cow<'a, str>, u64)> = names.into_iter().collect();
    all.sort_by_cached_key(|(text, _)| (text.to_lowercase(), text.clone()));
    let mut rank = vec![0; all.len()];
    for (place, (_, at)) in all.iter().enumerate() {
        rank[*at as usize] = place as u64;
    }
    places.into_iter().map(|at| rank.get(at as usize).copied().unwrap_or(MISSING)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_ranked_by_their_letters_and_missing_ones_come_last() {
        let texts = ["b", "", "A", "a", "b"].map(|text| (!text.is_empty()).then_some(Cow::Borrowed(text)));
        assert_eq!(ranks(texts.into_iter()), [2, MISSING, 0, 1, 2]);
    }
}
