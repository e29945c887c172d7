//! A number in a text with the words that make it approximate.

use crate::model::{Estimate, Word};

/// A number where it stands.
#[derive(Debug, Clone)]
pub(super) struct Quantity {
    /// The first token with the words that make it rough.
    pub from: usize,
    /// The number itself.
    pub start: usize,
    pub end: usize,
    /// Behind the words that follow it and make it rough.
    pub to: usize,
    pub people: Estimate,
    /// The value in the text: of a fraction that of its base.
    pub value: f64,
    /// A part of a whole: the fraction, and the quantity that is the whole if it stands beside it.
    pub fraction: Option<(f64, Option<usize>)>,
    /// In addition to others.
    pub more: bool,
    /// With an article: “the 1,700”.
    pub definite: bool,
    /// It is the end of a change: from 200 to 300.
    pub change: Change,
}

/// Which end of a change a number is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Change {
    None,
    From,
    To,
}

/// The estimate of a number and its word.
pub(super) fn estimate(low: f64, high: f64, word: Word) -> Estimate {
    let whole = |n: f64| n.round().clamp(0.0, 1e15) as i64;
    let n = whole(high);
    match word {
        Word::Range if low < high => Estimate::range(whole(low), n),
        Word::UpTo => Estimate::up_to(n),
        Word::MoreThan => Estimate::more_than(n),
        Word::FewerThan => Estimate::fewer_than(n),
        Word::AtLeast => Estimate::at_least(n),
        Word::About | Word::Range => Estimate::about(n),
        _ => Estimate::exact(n),
    }
}
