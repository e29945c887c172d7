//! The message files of the languages, built into the program. Those of a language are read when it is first used.

use super::{Language, written::Written};
use fluent_bundle::{FluentResource, FluentValue, concurrent::FluentBundle};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use std::{cell::Cell, collections::HashMap, sync::LazyLock};

macro_rules! files {
    ($language:literal, $($room:literal),+ $(,)?) => {
        &[$(include_str!(concat!("../../assets/messages/", $language, "/", $room, ".ftl"))),+]
    };
}

/// The files of a language, one for each room.
macro_rules! folder {
    ($language:literal) => {
        files!(
            $language, "about", "choice", "citation", "claim", "cli", "day", "dialog", "error", "explain", "export",
            "fault", "fetch", "field", "figure", "film", "filter", "finding", "form", "formula", "guide", "headline",
            "help", "import", "job", "language", "layer", "level", "map", "model", "name", "notice", "number", "page",
            "print", "problem", "query", "read", "reading", "record", "report", "row", "scene", "side", "start",
            "step", "table", "timeline", "view", "window", "wizard",
        )
    };
}

static MESSAGES: [LazyLock<Messages>; Language::ALL.len()] = [
    LazyLock::new(|| Messages::read(Language::En, folder!("en"))),
    LazyLock::new(|| Messages::read(Language::De, folder!("de"))),
    LazyLock::new(|| Messages::read(Language::Fr, folder!("fr"))),
    LazyLock::new(|| Messages::read(Language::Pl, folder!("pl"))),
    LazyLock::new(|| Messages::read(Language::Uk, folder!("uk"))),
    LazyLock::new(|| Messages::read(Language::Es, folder!("es"))),
];

/// The messages of a language.
pub(super) struct Messages {
    pub bundle: FluentBundle<&'static FluentResource>,
    /// The texts without arguments, by their keys: they are asked for in every frame and for every cell of a table.
    pub plain: HashMap<&'static str, &'static str>,
    /// The texts of `field.ftl` and `choice.ftl`: `field-strengths-host`, and each attribute of it, by the parts of their keys.
    pub declared: HashMap<[&'static str; 3], &'static str>,
    /// How it writes numbers and days.
    pub written: Written,
}

impl Messages {
    /// Those of a language.
    pub fn of(language: Language) -> &'static Self {
        &MESSAGES[language as usize]
    }

    fn read(language: Language, files: &[&'static str]) -> Self {
        // A message that does not parse, or has a key twice, is dropped: `tests/house/messages.rs` fails on both. What is read stays
        // until the program ends, so that texts are borrowed from it.
        let read = |file: &&str| FluentResource::try_new((*file).to_owned()).unwrap_or_else(|(rest, _)| rest);
        let resources: &'static [FluentResource] = Vec::leak(files.iter().map(read).collect());
        let mut bundle = FluentBundle::new_concurrent(vec![language.code().parse().unwrap_or_default()]);
        // Marks that isolate what is written from right to left would be drawn as boxes and break searches; no text of ours needs them.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(|value, _| match value {
            FluentValue::Number(n) => Some(thousands(n.value as i64)),
            _ => None,
        }));
        let (mut plain, mut declared) = (HashMap::new(), HashMap::new());
        for resource in resources {
            bundle.add_resource(resource).unwrap_or_default();
            for entry in resource.entries() {
                let Entry::Message(message) = entry else { continue };
                let value = message.value.as_ref().and_then(borrowed);
                plain.extend(value.map(|text| (message.id.name, text)));
                let Some(("field" | "choice", key)) = message.id.name.split_once('-') else { continue };
                let (set, word) = key.split_once('-').unwrap_or((key, ""));
                declared.extend(value.map(|text| ([set, word, ""], text)));
                let attributes = message.attributes.iter();
                let texts = attributes.filter_map(|part| Some(([set, word, part.id.name], borrowed(&part.value)?)));
                declared.extend(texts);
            }
        }
        let written = Written::of(|key| plain.get(key).copied().unwrap_or_default());
        Self { bundle, plain, declared, written }
    }
}

/// A text without arguments; none: it has some, or several lines.
fn borrowed(pattern: &Pattern<&'static str>) -> Option<&'static str> {
    match &pattern.elements[..] {
        [PatternElement::TextElement { value }] => Some(value),
        [PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { value }) }] => {
            Some(value)
        }
        _ => None,
    }
}

thread_local! {
    /// Whether narrow spaces are as broad as others.
    static BROAD: Cell<bool> = const { Cell::new(false) };
}

/// Does something for a layout that breaks lines at narrow spaces, which hold a number together: it gets broad ones that do too.
pub fn broad<R>(work: impl FnOnce() -> R) -> R {
    let before = BROAD.replace(true);
    let done = work();
    BROAD.set(before);
    done
}

/// A whole number with its thousands apart and a true minus: “−1,700”.
pub fn thousands(n: i64) -> String {
    let text = Messages::of(Language::now()).written.thousands(n.unsigned_abs());
    let text = if BROAD.get() { text.replace('\u{202f}', "\u{a0}") } else { text };
    if n < 0 { format!("−{text}") } else { text }
}
