//! What is known about a language: `assets/lexicon/en.toml` and the like, and the names of all languages in `any.toml`.

mod file;
mod pattern;
mod sense;

pub(super) use pattern::{Match, Patterns};
pub(super) use sense::{Sense, Tag, Tags};

use crate::model::Code;
use std::{collections::BTreeMap, sync::LazyLock};

macro_rules! lexicons {
    ($($language:literal),+ $(,)?) => { &[$(($language, include_str!(concat!("../../../assets/lexicon/", $language, ".toml")))),+] };
}

/// A file for each language. Another language is a file, and a word here.
const FILES: &[(&str, &str)] = lexicons!("en", "de", "fr", "es", "it", "pl", "uk", "ru");
const ANY: &str = include_str!("../../../assets/lexicon/any.toml");

type Later = LazyLock<Lexicon, Box<dyn FnOnce() -> Lexicon + Send>>;

/// Each is read when a text of its language is.
static LEXICONS: LazyLock<Vec<Later>> = LazyLock::new(|| {
    let later = |(language, text): &(&'static str, &'static str)| -> Later {
        let (language, text) = (*language, *text);
        LazyLock::new(Box::new(move || Lexicon::read(language, text, ANY)))
    };
    FILES.iter().map(later).collect()
});

/// What is known of one language.
#[derive(Debug)]
pub(super) struct Lexicon {
    /// Its code: `en`.
    pub language: &'static str,
    /// Its words and names.
    pub patterns: Patterns,
    /// Numbers in words, for those that are written together.
    pub numbers: BTreeMap<String, f64>,
    /// Numbers in words are written together: zwölfhundert.
    pub compound: bool,
    /// Verbs stand at the end of a clause: “hat 500 Soldaten geschickt”.
    pub verb_last: bool,
    /// A full stop behind a number makes it an ordinal.
    pub ordinals: bool,
    /// The country where it is spoken most, if it is one.
    pub home: Option<Code>,
    /// Territories overseas that are a country's own soil.
    pub territories: BTreeMap<Code, Vec<Code>>,
}

impl Lexicon {
    /// The endings of verbs in the future, where it has some.
    pub fn future_ends(&self) -> &'static [&'static str] {
        match self.language {
            "es" => &["rá", "rán", "remos"],
            "it" => &["rà", "ranno", "remo"],
            "fr" => &["era", "ira", "dra", "eront", "iront", "dront", "erons"],
            _ => &[],
        }
    }

    /// The endings of verbs in the past, where each has one of its own.
    pub fn past_ends(&self) -> &'static [&'static str] {
        match self.language {
            "pl" => &["ł", "ła", "ło", "ły", "li", "ł się", "no", "to", "ny", "ne", "na"],
            "ru" => &["л", "ла", "ло", "ли", "лся", "лась", "лось", "лись", "ен", "ена", "ено", "ены"],
            "uk" => &["в", "ла", "ло", "ли", "вся", "лася", "лося", "лися", "но", "то", "ні", "ний"],
            _ => &[],
        }
    }

    /// The endings of verbs that are no form of a noun or an adjective: of one that no list knows they say that it is a verb.
    pub fn finite_ends(&self) -> &'static [&'static str] {
        match self.language {
            "en" => &["ed"],
            "de" => &["ten", "tete"],
            "fr" => &["aient", "èrent", "ait", "issent"],
            "es" => &["aban", "ían", "aron", "ieron", "aba", "ó"],
            "it" => &["avano", "evano", "ivano", "arono", "irono", "ava", "eva", "ano"],
            "pl" => &["ał", "ała", "ało", "ały", "ali", "ył", "yła", "yły", "yli", "ili", "ują", "uje"],
            "ru" => &["ал", "ала", "али", "ил", "ила", "или", "ает", "ают", "ует", "уют"],
            "uk" => &["ав", "ала", "али", "ив", "ила", "или", "ає", "ають", "ує", "ують"],
            _ => &[],
        }
    }

    /// The languages that are known.
    pub fn languages() -> impl Iterator<Item = &'static str> {
        FILES.iter().map(|(language, _)| *language)
    }

    /// The lexicon of a language, read at the first call; of one that is not known that of English.
    pub fn of(language: &str) -> &'static Self {
        let at = FILES.iter().position(|(code, _)| *code == language).unwrap_or(0);
        &LEXICONS[at]
    }
}
