//! What stands in one cell, with its type kept: a reader wants “1,700”, a spreadsheet 1700.

use crate::model::{Dated, Estimate, Precision};
use std::borrow::Cow;

/// One cell.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell<'a> {
    /// The record says nothing of it.
    Nothing,
    /// Words.
    Text(Cow<'a, str>),
    /// People.
    Number(i64),
    /// Degrees north or east.
    Degrees(f64),
    /// A date, as exactly as it is known.
    Day(Dated),
}

impl<'a> Cell<'a> {
    /// Words; nothing if they are empty.
    pub fn text(text: impl Into<Cow<'a, str>>) -> Self {
        let text = text.into();
        if text.is_empty() { Self::Nothing } else { Self::Text(text) }
    }

    /// A number; nothing where there is none.
    pub fn number(number: Option<i64>) -> Self {
        number.map_or(Self::Nothing, Self::Number)
    }

    /// A date; nothing where there is none.
    pub fn day(day: Option<Dated>) -> Self {
        day.map_or(Self::Nothing, Self::Day)
    }

    /// The cell for readers: “1,700”, “2 Feb 2022”.
    pub fn shown(self) -> Cow<'a, str> {
        match self {
            Self::Number(n) => Estimate::exact(n).to_string().into(),
            Self::Day(day) if day.precision() == Precision::Day => day.day().short().into(),
            cell => cell.said(),
        }
    }

    /// The cell as the tables of a data package write it: `1700`, `2022-02-02`.
    pub fn said(self) -> Cow<'a, str> {
        match self {
            Self::Nothing => Cow::Borrowed(""),
            Self::Text(text) => text,
            Self::Number(n) => n.to_string().into(),
            Self::Degrees(degrees) => degrees.to_string().into(),
            Self::Day(day) => day.to_string().into(),
        }
    }

    /// The cell for other programs: as in the tables, but text is never taken for a formula.
    pub fn plain(self) -> Cow<'a, str> {
        match self {
            Self::Text(text) => as_text(text),
            cell => cell.said(),
        }
    }
}

/// Text that no spreadsheet runs as a formula: an apostrophe in front says that it is text. Numbers and days are never touched, and the
/// tables of a data package are written without it, for they are read back byte for byte.
pub fn as_text(text: Cow<'_, str>) -> Cow<'_, str> {
    if runs(&text) { format!("'{text}").into() } else { text }
}

/// Whether a spreadsheet would run a text as a formula.
pub fn runs(text: &str) -> bool {
    text.starts_with(['=', '+', '-', '@', '\t', '\r'])
}
