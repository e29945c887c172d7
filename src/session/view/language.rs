//! The languages as what can be chosen. Each is named and explained in its own language, so that its readers can find it; this is never translated.

use crate::message::Language;
use crate::model::Choice;

/// Of what a language is a choice.
pub const LANGUAGE: &str = "language";

/// How a language is chosen.
pub const fn choice(language: Language) -> &'static Choice {
    macro_rules! choice {
        ($language:ident, $tip:literal) => {
            const {
                let language = Language::$language;
                &Choice { word: language.code(), help: "", text: language.own_name(), tip: $tip, keys: &[] }
            }
        };
    }
    match language {
        Language::En => choice!(En, "Show everything in English"),
        Language::De => choice!(De, "Alles auf Deutsch zeigen"),
        Language::Fr => choice!(Fr, "Tout afficher en français"),
        Language::Pl => choice!(Pl, "Pokaż wszystko po polsku"),
        Language::Uk => choice!(Uk, "Показувати все українською"),
        Language::Es => choice!(Es, "Mostrar todo en español"),
    }
}

/// A language by its code; none for one that there is no more, which loses none of the other options.
pub(super) fn known_language<'de, D: serde::Deserializer<'de>>(from: D) -> Result<Option<Language>, D::Error> {
    let code = <Option<String> as serde::Deserialize>::deserialize(from)?;
    Ok(code.as_deref().and_then(Language::of))
}
