//! The languages: each has every message, with arguments that the code gives, and writes what the fonts can draw.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use super::messages::{code, files, of_pattern, root, uses};
use fluent_syntax::{ast::Entry, parser::parse};
use laydown::{
    geo::{Countries, Phrase, phrase},
    message::Language,
    scene::{Weight, font},
};
use skrifa::{FontRef, MetadataProvider};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
};

/// The messages of a language by key and attribute, each with its arguments.
type Texts = BTreeMap<(String, String), BTreeSet<String>>;

/// Keys whose messages each language says in its own words, wherever they stand.
const OWN: &str = "choice-language-";

/// The messages of a language, and what is wrong with its files.
fn texts(language: Language, wrong: &mut Vec<String>) -> Texts {
    let (mut all, mut found) = (Texts::new(), Vec::new());
    files(&root().join("assets/messages").join(language.code()), "ftl", &mut found);
    for path in found {
        let name = format!("{}/{}", language.code(), path.file_name().unwrap().to_str().unwrap());
        let text = fs::read_to_string(&path).unwrap();
        let resource = parse(text.as_str()).unwrap_or_else(|(resource, errors)| {
            wrong.push(format!("{name}: {errors:?}"));
            resource
        });
        for entry in &resource.body {
            let Entry::Message(message) = entry else { continue };
            let attributes = message.attributes.iter().map(|attribute| (attribute.id.name, &attribute.value));
            for (part, pattern) in message.value.iter().map(|value| ("", value)).chain(attributes) {
                let mut arguments = BTreeSet::new();
                of_pattern(pattern, &mut arguments);
                if arguments.is_empty() && pattern.elements.len() != 1 {
                    wrong.push(format!(
                        "{name}: {}: a text without arguments is one line, to be borrowed",
                        message.id.name
                    ));
                }
                if all.insert((message.id.name.to_owned(), part.to_owned()), arguments).is_some() {
                    wrong.push(format!("{name}: {} {part} stands twice", message.id.name));
                }
            }
        }
    }
    all
}

/// The arguments that the code gives to each message, wherever it is used.
fn given() -> BTreeMap<String, BTreeSet<String>> {
    let (mut sources, mut given) = (Vec::new(), BTreeMap::new());
    files(&root().join("src"), "rs", &mut sources);
    for (key, arguments) in sources.iter().flat_map(|path| uses(&code(path))) {
        given.insert(key, arguments);
    }
    given
}

#[test]
fn no_message_is_missing_in_a_language_and_all_arguments_are_given() {
    let mut wrong = Vec::new();
    let (english, given) = (texts(Language::En, &mut wrong), given());
    let mut taken: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for language in Language::ALL {
        let texts = texts(*language, &mut wrong);
        let missing = english.keys().filter(|key| !texts.contains_key(*key) && !key.0.starts_with(OWN));
        wrong.extend(missing.map(|(key, part)| format!("{}: {key} {part} is missing", language.code())));
        for ((key, part), arguments) in &texts {
            if !english.contains_key(&(key.clone(), part.clone())) {
                wrong.push(format!("{}: {key} {part} is no message", language.code()));
            }
            let none = BTreeSet::new();
            let unknown: Vec<_> = arguments.difference(given.get(key).unwrap_or(&none)).collect();
            if !unknown.is_empty() {
                wrong.push(format!("{}: {key} takes {unknown:?}, which nobody gives", language.code()));
            }
            taken.entry(key.clone()).or_default().extend(arguments.iter().cloned());
        }
    }
    for (key, arguments) in &given {
        let idle: Vec<_> =
            arguments.iter().filter(|name| !taken.get(key).is_some_and(|taken| taken.contains(*name))).collect();
        if !idle.is_empty() {
            wrong.push(format!("{key} is given {idle:?}, which no language takes"));
        }
    }
    assert!(wrong.is_empty(), "{} differences:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn countries_have_a_name_in_each_language() {
    let countries = Countries::embedded();
    for language in Language::ALL.iter().filter(|language| **language != Language::En) {
        Language::within(Some(*language), || {
            let other = countries.iter().filter(|country| countries.name(&country.code) != country.name).count();
            assert!(other > 100, "{language:?}: {other} names");
            let path = root().join(format!("assets/messages/{}/countries.csv", language.code()));
            assert_eq!(fs::read_to_string(path).unwrap().lines().count(), 1 + countries.iter().count(), "{language:?}");
        });
    }
    let poland = "POL".parse().unwrap();
    let said = |language, of| Language::within(Some(language), || phrase(poland, of));
    assert_eq!(said(Language::De, Phrase::In), Some("in Polen"));
    assert_eq!(said(Language::Fr, Phrase::For), Some("pour la Pologne"));
    assert_eq!(said(Language::Pl, Phrase::Of), Some("Polski"));
    assert_eq!(said(Language::Uk, Phrase::From), Some("з Польщі"));
    assert_eq!((said(Language::Es, Phrase::In), said(Language::En, Phrase::In)), (Some("en Polonia"), None));
}

#[test]
fn the_fonts_hold_all_letters_of_the_languages() {
    // Letters that names and quotes have, whether or not a message does.
    let mut letters: BTreeSet<char> =
        "ąćęłńóśźżĄĆĘŁŃÓŚŹŻäöüßÄÖÜàâæçéèêëîïôœùûüÿÀÂÆÇÉÈÊËÎÏÔŒÙÛÜŸáíñúÁÍÑÚ¿¡ґєіїҐЄІЇ’«»„“”‚‘".chars().collect();
    for language in Language::ALL {
        let folder = root().join("assets/messages").join(language.code());
        for entry in fs::read_dir(folder).unwrap() {
            letters.extend(fs::read_to_string(entry.unwrap().path()).unwrap().chars().filter(|c| !c.is_control()));
        }
    }
    assert!(letters.contains(&'\u{202f}'), "the spaces within numbers too");
    let missing = |weight| {
        let face = FontRef::new(font(weight)).unwrap();
        letters.iter().copied().filter(|c| face.charmap().map(*c).is_none()).collect::<String>()
    };
    assert_eq!([Weight::Regular, Weight::SemiBold].map(missing), ["", ""]);
}
