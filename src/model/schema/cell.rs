//! The content of one cell, with its type kept: a reader wants “1,700”, a spreadsheet 1700.

use crate::message::{DayForm, thousands};
use crate::model::{Dated, Precision};
use crate::visible::is_hidden;
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
            Self::Number(n) => thousands(n).into(),
            Self::Day(day) => match day.precision() {
                Precision::Day => day.day().short().into(),
                Precision::Month => day.day().written(DayForm::ShortMonth).into(),
                Precision::Quarter => day.day().written(DayForm::Quarter).into(),
                Precision::Year => day.to_string().into(),
            },
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

/// Text that no spreadsheet runs as a formula: an apostrophe in front says that it is text, and so does one behind a semicolon or the end of a
/// line within it, where a spreadsheet that takes semicolons for commas begins a new cell. Numbers and days are never touched, and the tables of
/// a data package are written without it, for they are read back byte for byte. [`from_text`] takes it away again.
pub fn as_text(text: Cow<'_, str>) -> Cow<'_, str> {
    let places = starts(&text);
    if places.is_empty() {
        return text;
    }
    let mut out = String::with_capacity(text.len() + places.len());
    let mut from = 0;
    for at in places {
        out.push_str(&text[from..at]);
        out.push('\'');
        from = at;
    }
    out.push_str(&text[from..]);
    out.into()
}

/// The text that [`as_text`] made this of.
pub fn from_text(text: &str) -> Cow<'_, str> {
    let mut out = String::new();
    let mut from = 0;
    for at in starts(text).into_iter().filter(|at| text[*at..].starts_with('\'')) {
        out.push_str(&text[from..at]);
        from = at + 1;
    }
    if from == 0 { Cow::Borrowed(text) } else { (out + &text[from..]).into() }
}

/// Whether a spreadsheet would run a text as a formula.
pub fn runs(text: &str) -> bool {
    text.chars().find(|c| !is_passed(*c)).is_some_and(is_sign) || text.starts_with(['\t', '\r', '\n'])
}

/// The places in a text where a cell may begin that would run, whatever apostrophes are there already.
fn starts(text: &str) -> Vec<usize> {
    let marks = |byte: &u8| matches!(byte, b'=' | b'+' | b'-' | b'@' | b'\t' | b'\r' | b'\n' | 0x80..);
    if !text.as_bytes().iter().any(marks) {
        return Vec::new();
    }
    let content = text.find(|c| !is_passed(c)).unwrap_or(text.len());
    let mut places = Vec::new();
    let mut runs = false;
    for (at, c) in text.char_indices().rev() {
        // A tab in front of all else is guarded by the apostrophe before it.
        let begins = matches!(c, ';' | '\n' | '\r') || c == '\t' && at > content;
        if begins && runs {
            places.push(at + 1);
        }
        runs = if is_passed(c) { runs } else { is_sign(c) };
    }
    if runs || text.trim_start_matches('\'').starts_with(['\t', '\r', '\n']) {
        places.push(0);
    }
    places.reverse();
    places
}

/// What spreadsheets and their users pass over in front of a formula, and the apostrophe itself.
fn is_passed(c: char) -> bool {
    c.is_whitespace() || is_hidden(c) || matches!(c, '"' | '\'')
}

/// What a formula begins with; the wide forms are taken for the narrow ones.
fn is_sign(c: char) -> bool {
    matches!(c, '=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠' | '﹦' | '﹢' | '﹣' | '﹫')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn no_cell_begins_as_a_formula() {
        for (text, guarded) in [
            ("=1+1", "'=1+1"),
            ("\n=1+1", "'\n'=1+1"),
            ("\t=1+1", "'\t=1+1"),
            (" \u{a0}\u{feff}=1", "' \u{a0}\u{feff}=1"),
            ("＝1+1", "'＝1+1"),
            ("＠SUM(1)", "'＠SUM(1)"),
            ("\"=1", "'\"=1"),
            (";=1+1", ";'=1+1"),
            ("a; -1+cmd|' /C calc'!A0;b", "a;' -1+cmd|' /C calc'!A0;b"),
            ("a\n-b", "a\n'-b"),
            ("'=1", "''=1"),
            ("\tplain", "'\tplain"),
            ("’Atiq 2–3; a-b, c=d", "’Atiq 2–3; a-b, c=d"),
        ] {
            assert_eq!(as_text(text.into()), guarded, "{text:?}");
            assert_eq!(from_text(guarded), text);
        }
    }

    proptest! {
        #[test]
        fn a_guarded_text_comes_back_and_runs_nowhere(text in "[;=+@\t\r\n '\"a＝\u{feff}-]{0,12}|\\PC{0,20}") {
            let guarded = as_text(text.as_str().into()).into_owned();
            prop_assert_eq!(from_text(&guarded), text);
            for cell in guarded.split([';', '\n', '\r']) {
                let quoted = cell.trim_start_matches(|c| is_passed(c) && c != '\'').starts_with('\'');
                prop_assert!(quoted || !runs(cell) || cell.starts_with('\t'), "{:?} in {:?}", cell, guarded);
            }
        }
    }
}
