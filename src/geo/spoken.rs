//! Names of countries in the languages of the interface, and their forms within a sentence: `countries.csv` next to the messages of a language.
//! What it does not say is said with the English name, or by a message around the bare name.

use crate::message::Language;
use crate::model::Code;
use std::{collections::HashMap, sync::LazyLock};

/// How a country stands in a sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phrase {
    /// “in the Netherlands”.
    In,
    /// “for the Netherlands”.
    For,
    /// Whose: “of the Netherlands”, without the English “of”.
    Of,
    /// “from the Netherlands”.
    From,
}

/// What a language calls a country: its name, then its phrases, empty where the language has none.
type Spoken = [&'static str; 5];

macro_rules! names {
    ($($language:literal),+) => {
        [$(LazyLock::new(|| read(include_str!(concat!("../../assets/messages/", $language, "/countries.csv"))))),+]
    };
}

static NAMES: [LazyLock<HashMap<Code, Spoken>>; Language::ALL.len()] = names!["en", "de", "fr", "pl", "uk", "es"];

/// Reads lines of a code, a name and phrases with commas between, which no name has.
fn read(text: &'static str) -> HashMap<Code, Spoken> {
    let line = |line: &'static str| {
        let mut fields = line.split(',').map(str::trim);
        let code = fields.next()?.parse().ok()?;
        Some((code, [(); 5].map(|()| fields.next().unwrap_or_default())))
    };
    text.lines().skip(1).filter_map(line).collect()
}

fn find(code: Code, at: usize) -> Option<&'static str> {
    let spoken = NAMES[Language::now() as usize].get(&code)?;
    Some(spoken[at]).filter(|text| !text.is_empty())
}

/// The name in the language of now; none: it has no other than the English one.
pub(super) fn name(code: Code) -> Option<&'static str> {
    find(code, 0)
}

/// A country within a sentence of the language of now; none: its bare name stands there.
pub fn phrase(code: Code, phrase: Phrase) -> Option<&'static str> {
    find(code, 1 + phrase as usize)
}
