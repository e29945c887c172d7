//! The messages of the interface: Fluent files that are part of the program, read once. A text without arguments is borrowed from them.

use super::number;
use crate::model::{Day, Estimate};
use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use std::{borrow::Cow, sync::LazyLock};

/// What stands in the place of an argument.
pub type Value<'a> = FluentValue<'a>;

/// The language of the messages.
const LANGUAGE: &str = "en";

macro_rules! files {
    ($($room:literal),+ $(,)?) => { &[$(include_str!(concat!("../../assets/messages/en/", $room, ".ftl"))),+] };
}

/// The files of the language, one for each room.
const FILES: &[&str] = files!(
    "citation", "claim", "day", "explain", "figure", "finding", "formula", "level", "name", "notice", "number",
    "query", "record", "scene", "side", "window",
);

static MESSAGES: LazyLock<FluentBundle<FluentResource>> = LazyLock::new(|| {
    let mut messages = FluentBundle::new_concurrent(vec![LANGUAGE.parse().unwrap_or_default()]);
    // Marks that isolate what is written from right to left would be drawn as boxes and break searches; no text of ours needs them.
    messages.set_use_isolating(false);
    messages.set_formatter(Some(|value, _| match value {
        FluentValue::Number(n) => Some(number(n.value as i64)),
        _ => None,
    }));
    for file in FILES {
        // What does not parse, or stands twice, is left out: `tests/messages.rs` fails on both.
        let resource = FluentResource::try_new((*file).to_owned()).unwrap_or_else(|(rest, _)| rest);
        messages.add_resource(resource).unwrap_or_default();
    }
    messages
});

/// The message by that key; the key itself where there is none, on which `tests/messages.rs` fails. Use `text!`.
pub fn plain(key: &'static str) -> &'static str {
    match format(key, None) {
        Some(Cow::Borrowed(text)) => text,
        _ => key,
    }
}

/// The message by that key with its arguments. Use `text!`.
pub fn filled<const N: usize>(key: &'static str, arguments: [(&'static str, Value<'_>); N]) -> String {
    let arguments: FluentArgs<'_> = arguments.into_iter().collect();
    format(key, Some(&arguments)).map_or_else(|| key.to_owned(), Cow::into_owned)
}

fn format(key: &str, arguments: Option<&FluentArgs<'_>>) -> Option<Cow<'static, str>> {
    let messages = &*MESSAGES;
    let pattern = messages.get_message(key)?.value()?;
    Some(messages.format_pattern(pattern, arguments, &mut Vec::new()))
}

impl From<Estimate> for Value<'_> {
    /// As in a sentence: “about 1,133”, “some (number not known)”.
    fn from(people: Estimate) -> Self {
        super::some(&people).into()
    }
}

impl From<Day> for Value<'_> {
    /// “13 Feb 2022”.
    fn from(day: Day) -> Self {
        super::day(day).into()
    }
}

/// A message: `text!("side-coverage")` is a `&'static str`, `text!("side-more", n = rest.len())` a `String`.
///
/// Keys are literals and arguments have the names of the message, so that `tests/messages.rs` can hold both against the files.
macro_rules! text {
    ($key:literal) => {
        $crate::words::plain($key)
    };
    ($key:literal, $($name:ident = $value:expr),+ $(,)?) => {
        $crate::words::filled($key, [$((stringify!($name), $crate::words::Value::from($value))),+])
    };
}
pub(crate) use text;

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
    fn what_is_missing_is_no_panic() {
        assert_eq!(plain("no-such-message"), "no-such-message");
        assert_eq!(filled("no-such-message", [("n", 1.into())]), "no-such-message");
    }

    #[test]
    fn arguments_are_written_as_readers_say_them() {
        assert_eq!(text!("number-about", n = 1_133), "about 1,133");
        assert_eq!(
            text!("finding-too-many-arrived", arrived = Estimate::unknown()),
            "some (number not known) arrived, more than were announced"
        );
    }
}
