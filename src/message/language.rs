//! The language of the texts: one for the program, and another for a piece of work that asks for it.

use std::cell::Cell;
use std::sync::atomic::{AtomicU8, Ordering};

/// A language of the interface, of pictures and of pages. Each has a folder in `assets/messages`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// English.
    #[default]
    En,
    /// German.
    De,
    /// French.
    Fr,
    /// Polish.
    Pl,
    /// Ukrainian.
    Uk,
    /// Spanish.
    Es,
}

/// What the program speaks: the place of a language in [`Language::ALL`]. English where nobody has chosen, as in tests.
static CHOSEN: AtomicU8 = AtomicU8::new(0);

thread_local! {
    /// What this thread speaks while it does something for readers of another language.
    static HERE: Cell<Option<Language>> = const { Cell::new(None) };
}

impl Language {
    /// All of them.
    pub const ALL: &'static [Self] = &[Self::En, Self::De, Self::Fr, Self::Pl, Self::Uk, Self::Es];

    /// Its code of ISO 639-1, by which it is asked for.
    pub const fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::De => "de",
            Self::Fr => "fr",
            Self::Pl => "pl",
            Self::Uk => "uk",
            Self::Es => "es",
        }
    }

    /// What it calls itself, which is how it is found by who reads no other.
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::De => "Deutsch",
            Self::Fr => "Français",
            Self::Pl => "Polski",
            Self::Uk => "Українська",
            Self::Es => "Español",
        }
    }

    /// What the language of a code calls itself, be it one of these or only one that texts are read in; the code where neither is so.
    pub fn name_of(code: &str) -> &str {
        match (Self::of(code), code) {
            (Some(language), _) => language.own_name(),
            (None, "it") => "Italiano",
            (None, "ru") => "Русский",
            (None, code) => code,
        }
    }

    /// The language of a code or of a locale of a system: `de`, `de-AT`, `de_DE.UTF-8`.
    pub fn of(locale: &str) -> Option<Self> {
        let code = locale.split(['-', '_', '.', '@']).next().unwrap_or_default().to_lowercase();
        Self::ALL.iter().copied().find(|language| language.code() == code)
    }

    /// The first language of the system that there is; none: it has none of them.
    pub fn of_system() -> Option<Self> {
        sys_locale::get_locales().find_map(|locale| Self::of(&locale))
    }

    /// The number with which the things agree behind “about” and “up to”, whatever number stands between: where these words govern the
    /// genitive, “about 1,133 of people”. None: the number itself.
    pub const fn counted_after_a_word(self) -> Option<i64> {
        match self {
            Self::Pl | Self::Uk => Some(5),
            Self::En | Self::De | Self::Fr | Self::Es => None,
        }
    }

    /// What is spoken here and now.
    pub fn now() -> Self {
        let chosen = || Self::ALL.get(usize::from(CHOSEN.load(Ordering::Relaxed))).copied().unwrap_or_default();
        HERE.get().unwrap_or_else(chosen)
    }

    /// Speaks it from now on, wherever no other is asked for.
    pub fn choose(self) {
        CHOSEN.store(self as u8, Ordering::Relaxed);
    }

    /// What is asked for on this thread alone, to go along to the threads that help it.
    pub fn here() -> Option<Self> {
        HERE.get()
    }

    /// Does something that files and programs keep: it is the same in every language.
    pub fn neutral<R>(work: impl FnOnce() -> R) -> R {
        Self::within(Some(Self::En), work)
    }

    /// Does something in a language; none: in that of the program.
    pub fn within<R>(language: Option<Self>, work: impl FnOnce() -> R) -> R {
        struct Back(Option<Language>);
        impl Drop for Back {
            fn drop(&mut self) {
                HERE.set(self.0);
            }
        }
        let _back = Back(HERE.replace(language));
        work()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn locales_of_systems_are_known() {
        for (locale, language) in [("de", "de"), ("de-AT", "de"), ("uk_UA.UTF-8", "uk"), ("PL", "pl"), ("es@x", "es")] {
            assert_eq!(Language::of(locale).map(Language::code), Some(language));
        }
        assert_eq!(
            (Language::of("C"), Language::of("POSIX"), Language::of(""), Language::of("dex")),
            (None, None, None, None)
        );
    }

    #[test]
    fn work_in_another_language_leaves_the_own_one_alone() {
        assert_eq!(Language::now(), Language::En);
        Language::within(Some(Language::Pl), || {
            assert_eq!(Language::now(), Language::Pl);
            Language::within(None, || assert_eq!(Language::now(), Language::En));
            let other = std::thread::Builder::new().name("other".to_owned()).spawn(Language::now).unwrap();
            assert_eq!(other.join().unwrap(), Language::En);
        });
        assert_eq!(Language::now(), Language::En);
    }
}
