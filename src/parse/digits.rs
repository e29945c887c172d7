//! Digits of other scripts: “١٬٢٠٠” and “１２００” are 1,200.

use std::borrow::Cow;

/// The first of the ten digits of scripts that have their own: Arabic-Indic, its eastern form, Devanagari, Bengali, full width.
const ZEROS: [char; 5] = ['\u{660}', '\u{6f0}', '\u{966}', '\u{9e6}', '\u{ff10}'];

/// The text with its digits and the marks between them as they are written in Europe.
pub(super) fn western(text: &str) -> Cow<'_, str> {
    // Most texts have nothing but ASCII.
    if text.is_ascii() || !text.chars().any(|c| digit(c).is_some()) {
        return Cow::Borrowed(text);
    }
    let one = |c: char| match c {
        '\u{66c}' | '\u{60c}' | '\u{ff0c}' => ',',
        '\u{66b}' | '\u{ff0e}' => '.',
        '\u{66a}' | '\u{ff05}' => '%',
        _ => digit(c).unwrap_or(c),
    };
    Cow::Owned(text.chars().map(one).collect())
}

fn digit(c: char) -> Option<char> {
    let value = ZEROS.iter().find_map(|zero| (c as u32).checked_sub(*zero as u32).filter(|value| *value < 10))?;
    char::from_digit(value, 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_of_other_scripts() {
        for (text, said) in [
            ("١٬٢٠٠", "1,200"),
            ("۴۰۰", "400"),
            ("१२", "12"),
            ("１２．５％", "12.5%"),
            ("1,200", "1,200"),
            ("Łotwa", "Łotwa"),
            ("مالي", "مالي"),
        ] {
            assert_eq!(western(text), said);
        }
    }
}
