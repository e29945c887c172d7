//! The messages of the interface in several languages: Fluent files that are built into the program, those of a language read once, when it is
//! first used. A text without arguments is borrowed from them.
//!
//! `text!("room-key")` is the message as a `&'static str` that is borrowed from the file `room.ftl` of the language; `text!("room-key", n = 3,
//! day = day)` fills in its arguments and is a `String`. A key begins with the name of its file. Arguments are numbers (which get their
//! thousands separators and choose the plural), texts, days or estimates, which become words in a sentence. `tests/house/messages.rs` checks the keys
//! and arguments of the code and of the files against each other, both ways, and finds texts that are left in the code.
//!
//! A language is a folder next to `en` with the same files, and a line in [`Language`]; what it lacks is shown in English. A thread can
//! temporarily use another language than the program ([`Language::within`]): pictures and pages have readers of their own.
//!
//! This room is below all others, so that each of them, down to the reader of a file, takes its texts from here with `text!`.

mod files;
mod language;
mod written;

use files::Messages;
use fluent_bundle::{FluentArgs, FluentValue};

pub use files::{broad, thousands};
pub use language::Language;
pub use written::DayForm;

/// What stands in the place of an argument.
pub type Value<'a> = FluentValue<'a>;

/// What one of the languages says: that of now, else English.
fn first<T>(find: impl Fn(&'static Messages) -> Option<T>) -> Option<T> {
    let now = Language::now();
    let english = || (now != Language::En).then(|| find(Messages::of(Language::En))).flatten();
    find(Messages::of(now)).or_else(english)
}

/// A text that is declared in the code, in the language of now: by what it belongs to, its name there, and which of its texts it
/// is. English files are generated from the declarations, see `tests/house/messages.rs`.
pub fn declared(key: [&'static str; 3], text: &'static str) -> &'static str {
    Messages::of(Language::now()).declared.get(&key).copied().unwrap_or(text)
}

/// The message by that key; the key itself where there is none, on which `tests/house/messages.rs` fails. Use `text!`.
pub fn plain(key: &'static str) -> &'static str {
    first(|messages| messages.plain.get(key).copied()).unwrap_or(key)
}

/// The message by that key with its arguments. Use `text!`.
pub fn filled<const N: usize>(key: &'static str, arguments: [(&'static str, Value<'_>); N]) -> String {
    let arguments: FluentArgs<'_> = arguments.into_iter().collect();
    let text = first(|messages| {
        let pattern = messages.bundle.get_message(key)?.value()?;
        Some(messages.bundle.format_pattern(pattern, Some(&arguments), &mut Vec::new()).into_owned())
    });
    text.unwrap_or_else(|| key.to_owned())
}

/// The same as files and forms have it in every language.
pub fn neutral_thousands(n: i64) -> String {
    let text = written::apart(n.unsigned_abs(), ",");
    if n < 0 { format!("−{text}") } else { text }
}

/// A number with a point, as the program writes it (“1234.5”), as readers write it: “1,234.5”.
pub fn decimal(plain: &str) -> String {
    Messages::of(Language::now()).written.decimal(plain)
}

/// Whether a label begins small within a sentence, as German nouns do not.
pub fn is_small(label: &str) -> bool {
    Messages::of(Language::now()).written.is_small(label)
}

/// A day of a year and a month (from 1) in words.
pub fn day(form: DayForm, of: (i16, i8, i8)) -> String {
    Messages::of(Language::now()).written.day(form, of)
}

/// A message: `text!("side-coverage")` is a `&'static str`, `text!("side-more", n = rest.len())` a `String`.
///
/// Keys are literals and arguments have the names of the message, so that `tests/house/messages.rs` can hold both against the files.
macro_rules! text {
    ($key:literal) => {
        $crate::message::plain($key)
    };
    ($key:literal, $($name:ident = $value:expr),+ $(,)?) => {
        $crate::message::filled($key, [$((stringify!($name), $crate::message::Value::from($value))),+])
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_plurals_follow_the_language() {
        assert_eq!(text!("name-records", n = 1), "1 record");
        assert_eq!(text!("name-records", n = 3000), "3,000 records");
        assert_eq!(text!("name-records", n = 0), "0 records");
    }

    #[test]
    fn numbers_and_days_are_written_as_the_language_writes_them() {
        let said = |language, n| {
            let day = |form| day(form, (2022, 2, 13));
            Language::within(Some(language), || {
                [thousands(n), decimal("-1234.5"), day(DayForm::Long), day(DayForm::Short)]
            })
        };
        let narrow = |text: &str| text.replace(' ', "\u{202f}");
        assert_eq!(said(Language::En, -4700), ["−4,700", "−1,234.5", "13 February 2022", "13 Feb 2022"]);
        assert_eq!(said(Language::De, 4700)[..3], ["4.700", "−1.234,5", "13. Februar 2022"]);
        assert_eq!(said(Language::Fr, 4700)[0], narrow("4 700"));
        assert_eq!(said(Language::Fr, 4700)[2], "13 février 2022");
        assert_eq!(said(Language::Pl, 1_234_567)[0], narrow("1 234 567"));
        assert_eq!(said(Language::Pl, 0)[2], "13 lutego 2022");
        assert_eq!(said(Language::Uk, 0)[2], "13 лютого 2022 року");
        assert_eq!(said(Language::Es, 4700)[..3], ["4700", "−1234,5", "13 de febrero de 2022"]);
        assert_eq!(said(Language::Es, 47_000)[0], "47.000");
        Language::within(Some(Language::Uk), || {
            assert_eq!(day(DayForm::Month, (2022, 2, 13)), "лютий 2022 року");
            assert_eq!(day(DayForm::Quarter, (2022, 12, 31)), "4 кв. 2022");
        });
        Language::within(Some(Language::Fr), || assert_eq!(day(DayForm::Long, (2022, 3, 1)), "1er mars 2022"));
        assert_eq!(day(DayForm::Long, (2022, 3, 1)), "1 March 2022");
    }

    #[test]
    fn what_a_language_lacks_is_said_in_english() {
        Language::within(Some(Language::De), || assert_eq!(plain("no-such-message"), "no-such-message"));
    }

    #[test]
    fn what_is_missing_is_no_panic() {
        assert_eq!(plain("no-such-message"), "no-such-message");
        assert_eq!(filled("no-such-message", [("n", 1.into())]), "no-such-message");
    }
}
