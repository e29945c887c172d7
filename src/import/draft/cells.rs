//! What single cells of a row say: each text is understood once and remembered, and none is kept.

use super::interner::{Interner, Memo};
use crate::import::read::Rows;
use crate::import::recipe::ANY_WORD;
use crate::import::understand::{PartyPlan, RowFilterPlan, WordPlan, is_all, is_total};
use crate::model::Precision;
use crate::parse::{DateText, dated, is_missing, month, quarter, year};
use std::{borrow::Cow, str::FromStr};

/// What a cell says in a closed set of words.
#[derive(Debug, Clone, Copy)]
pub enum WordSaid<T> {
    Nothing,
    Word(T),
    Else,
}

/// What `memo` knows of the field in a column, or else what `make` finds out.
pub fn understood<T: Copy>(
    row: &Rows<'_>,
    column: usize,
    memo: &mut Memo<T>,
    make: impl FnOnce(&[u8]) -> T,
) -> Option<T> {
    let text = row.field(column)?;
    Some(memo.get(&text, || make(&text)))
}

/// The number of what a row says of a party.
pub fn party(plan: &PartyPlan, row: &Rows<'_>, interner: &mut Interner, key: &mut Vec<u8>) -> u32 {
    // Most tables have one column for it, which is its own key.
    if let [column] = plan.columns[..] {
        return interner.number(&row.field(column).unwrap_or_default());
    }
    plan.key(row, key);
    interner.number(key)
}

/// What a cell says in a closed set of words; `bad` names the column if it says something else.
pub fn word<T: Copy + FromStr>(
    plan: &WordPlan<T>,
    row: &Rows<'_>,
    memo: &mut Memo<WordSaid<T>>,
    bad: &mut Option<usize>,
) -> Option<T> {
    let Some(column) = plan.column else { return plan.always };
    let said = understood(row, column, memo, |text| {
        let Ok(text) = std::str::from_utf8(text) else { return WordSaid::Else };
        // A total is of all of them.
        if is_missing(text) || is_total(text) || is_all(text) {
            return WordSaid::Nothing;
        }
        let lower = text.to_lowercase();
        let word = plan.words.get(&lower).copied().or_else(|| lower.replace([' ', '_'], "-").parse().ok());
        let word = word.or_else(|| plan.words.get(ANY_WORD).copied());
        word.map_or(WordSaid::Else, WordSaid::Word)
    });
    match said {
        None => None,
        Some(WordSaid::Nothing) => plan.always,
        Some(WordSaid::Word(word)) => Some(word),
        Some(WordSaid::Else) => {
            *bad = Some(column);
            None
        }
    }
}

/// Year with quarter, or month, or month and day.
pub fn parts_day(parts: &[Option<Cow<'_, [u8]>>; 4]) -> DateText {
    let text = |i: usize| parts[i].as_ref().map(|text| String::from_utf8_lossy(text).trim().to_owned());
    let said = |i: usize| text(i).filter(|text| !is_missing(text));
    let Some(name) = said(0) else { return DateText::Missing };
    let made = || {
        let year = year(&name)?;
        if let Some(text) = said(1) {
            return dated(year, quarter(&text)? * 3, 1, Precision::Quarter);
        }
        match (said(2), said(3)) {
            (Some(text), Some(day)) => dated(year, month(&text)?, day.parse().ok()?, Precision::Day),
            (Some(text), None) => dated(year, month(&text)?, 1, Precision::Month),
            (None, _) => dated(year, 12, 31, Precision::Year),
        }
    };
    made().map_or(DateText::Broken, DateText::Day)
}

/// Whether a filter lets a row through.
pub fn passes(plan: &RowFilterPlan, row: &Rows<'_>, memo: &mut Memo<bool>) -> bool {
    let make = |text: &[u8]| plan.filter.passes(&String::from_utf8_lossy(text));
    understood(row, plan.column, memo, make).unwrap_or_else(|| make(b""))
}
