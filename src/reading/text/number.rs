//! Numbers in digits, with the marks for thousands of all languages.

use super::kind::Kind;

/// A number in digits at the start of a text.
pub(super) struct Digits {
    pub length: usize,
    pub value: f64,
    pub plain: bool,
}

/// More digits are not a count of anything.
const LONGEST: usize = 15;

/// Reads 3,000 and 3.000 and 3 000 as three thousand, and 1,5 and 1.5 as one and a half: behind a mark for thousands stand three digits.
pub(super) fn digits(text: &str) -> Digits {
    let bytes = text.as_bytes();
    let run = |from: usize| bytes[from.min(bytes.len())..].iter().take_while(|b| b.is_ascii_digit()).count();
    let first = run(0);
    let mut length = first;
    let mut number: String = text[..first.min(LONGEST)].to_owned();
    let mut groups = 0;
    while first <= 3 && number.len() <= LONGEST {
        let Some(mark) = text[length..].chars().next() else { break };
        let from = length + mark.len_utf8();
        if !matches!(mark, ',' | '.' | ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}' | '\'' | '’') || run(from) != 3 {
            break;
        }
        // A letter behind a group after a space: “in 3 100th”, or a size.
        number.push_str(&text[from..from + 3]);
        length = from + 3;
        groups += 1;
    }
    if groups == 0 && matches!(bytes.get(length), Some(b'.' | b',')) {
        let decimals = run(length + 1);
        if (1..=2).contains(&decimals) {
            number.push('.');
            number.push_str(&text[length + 1..length + 1 + decimals]);
            length += 1 + decimals;
            groups = 1;
        }
    }
    Digits { length, value: number.parse().unwrap_or(0.0), plain: groups == 0 }
}

/// Letters glued to a number: an ordinal or a name takes them; a multiplier (“24bn”) is a word of its own.
pub(super) fn suffix(after: &str) -> (Kind, usize) {
    let letters: usize = after
        .chars()
        .take_while(|c| c.is_alphabetic() || matches!(c, '°' | 'º' | 'ª'))
        .take(12)
        .map(char::len_utf8)
        .sum();
    let word = &after[..letters];
    if letters == 0
        || matches!(
            word,
            "k" | "K" | "m" | "M" | "bn" | "mn" | "mln" | "million" | "billion" | "тыс" | "тис" | "млн" | "tys"
        )
    {
        return (Kind::Number, 0);
    }
    let more: usize = after[letters..].chars().take_while(|c| c.is_alphanumeric()).take(12).map(char::len_utf8).sum();
    (Kind::Name, letters + more)
}
