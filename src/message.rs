//! The messages of the interface: Fluent files that are part of the program, read once. A text without arguments is borrowed from them.
//!
//! `text!("room-key")` is the message as a `&'static str` that is borrowed from its file `assets/messages/en/room.ftl`; `text!("room-key", n = 3,
//! day = day)` fills its arguments in and is a `String`. A key begins with the name of its file. Arguments are numbers (which get their
//! thousands and choose the plural), texts, days or estimates, which become what a reader says in a sentence. `tests/house/messages.rs` holds keys
//! and arguments of the code and of the files against each other, both ways, and finds texts that are left in the code.
//!
//! Another language is a folder beside `en` with the same files.
//!
//! This room stands below all others, so that each of them, down to the reader of a file, takes its texts from here with `text!`.

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use fluent_syntax::ast::{Entry, PatternElement};
use std::{borrow::Cow, collections::HashMap, sync::LazyLock};

/// What stands in the place of an argument.
pub type Value<'a> = FluentValue<'a>;

/// The language of the messages.
const LANGUAGE: &str = "en";

macro_rules! files {
    ($($room:literal),+ $(,)?) => { &[$(include_str!(concat!("../assets/messages/en/", $room, ".ftl"))),+] };
}

/// The files of the language, one for each room.
const FILES: &[&str] = files!(
    "choice", "citation", "claim", "cli", "day", "dialog", "error", "explain", "export", "fault", "fetch", "field",
    "figure", "film", "filter", "finding", "form", "formula", "headline", "help", "import", "job", "layer", "level",
    "map", "model", "name", "notice", "number", "page", "print", "problem", "query", "read", "reading", "record",
    "row", "scene", "side", "step", "table", "timeline", "view", "window", "wizard",
);

static RESOURCES: LazyLock<Vec<FluentResource>> = LazyLock::new(|| {
    // A message that does not parse, or has a key twice, is dropped: `tests/house/messages.rs` fails on both.
    FILES.iter().map(|file| FluentResource::try_new((*file).to_owned()).unwrap_or_else(|(rest, _)| rest)).collect()
});

static MESSAGES: LazyLock<FluentBundle<&FluentResource>> = LazyLock::new(|| {
    let mut messages = FluentBundle::new_concurrent(vec![LANGUAGE.parse().unwrap_or_default()]);
    // Marks that isolate what is written from right to left would be drawn as boxes and break searches; no text of ours needs them.
    messages.set_use_isolating(false);
    messages.set_formatter(Some(|value, _| match value {
        FluentValue::Number(n) => Some(thousands(n.value as i64)),
        _ => None,
    }));
    for resource in RESOURCES.iter() {
        messages.add_resource(resource).unwrap_or_default();
    }
    messages
});

/// The texts without arguments, by their keys: they are asked for in every frame and for every cell of a table.
static PLAIN: LazyLock<HashMap<&str, &str>> = LazyLock::new(|| {
    let messages = RESOURCES.iter().flat_map(FluentResource::entries).filter_map(|entry| match entry {
        Entry::Message(message) => Some((message.id.name, message.value.as_ref()?)),
        _ => None,
    });
    let plain = messages.filter_map(|(key, pattern)| match pattern.elements[..] {
        [PatternElement::TextElement { value }] => Some((key, value)),
        _ => None,
    });
    plain.collect()
});

/// The texts of `field.ftl` and `choice.ftl`: `field-strengths-host`, and each attribute of it, by the parts of their keys.
static DECLARED: LazyLock<HashMap<[&str; 3], &str>> = LazyLock::new(|| {
    let mut texts = HashMap::new();
    for entry in RESOURCES.iter().flat_map(FluentResource::entries) {
        let Entry::Message(message) = entry else { continue };
        let Some(("field" | "choice", key)) = message.id.name.split_once('-') else { continue };
        let (set, word) = key.split_once('-').unwrap_or((key, ""));
        let attributes = message.attributes.iter().map(|attribute| (attribute.id.name, &attribute.value));
        for (part, pattern) in message.value.iter().map(|value| ("", value)).chain(attributes) {
            if let [PatternElement::TextElement { value }] = pattern.elements[..] {
                texts.insert([set, word, part], value);
            }
        }
    }
    texts
});

/// A text that is declared in the code, in the language of the files: by what it belongs to, its name there, and which of its texts it
/// is. English files are generated from the declarations, see `tests/house/messages.rs`.
pub fn declared(key: [&'static str; 3], text: &'static str) -> &'static str {
    DECLARED.get(&key).copied().unwrap_or(text)
}

/// The message by that key; the key itself where there is none, on which `tests/house/messages.rs` fails. Use `text!`.
pub fn plain(key: &'static str) -> &'static str {
    PLAIN.get(key).copied().unwrap_or(key)
}

/// The message by that key with its arguments. Use `text!`.
pub fn filled<const N: usize>(key: &'static str, arguments: [(&'static str, Value<'_>); N]) -> String {
    let arguments: FluentArgs<'_> = arguments.into_iter().collect();
    let pattern = MESSAGES.get_message(key).and_then(|message| message.value());
    let text = pattern.map(|pattern| MESSAGES.format_pattern(pattern, Some(&arguments), &mut Vec::new()));
    text.map_or_else(|| key.to_owned(), Cow::into_owned)
}

/// A whole number with its thousands apart and a true minus: “−1,700”.
pub fn thousands(n: i64) -> String {
    let digits = n.unsigned_abs().to_string();
    let mut text = String::with_capacity(digits.len() + digits.len() / 3 + 3);
    if n < 0 {
        text.push('−');
    }
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
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
    fn what_is_missing_is_no_panic() {
        assert_eq!(plain("no-such-message"), "no-such-message");
        assert_eq!(filled("no-such-message", [("n", 1.into())]), "no-such-message");
    }
}
