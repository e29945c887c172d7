//! The requested language. It is found before the arguments are parsed, because their help and errors already use it.

use crate::message::Language;
use std::ffi::OsString;

/// The variable that asks for a language as `--lang` does.
const VARIABLE: &str = "LAYDOWN_LANG";

/// Speaks the language of `--lang`, else of the environment, else of the system, else English. What `--lang` asks for.
pub(super) fn choose(arguments: &[OsString]) -> Option<Language> {
    let asked = asked(arguments);
    let named = || std::env::var(VARIABLE).ok().and_then(|locale| Language::of(&locale));
    asked.or_else(named).or_else(Language::of_system).unwrap_or_default().choose();
    asked
}

/// What `--lang` asks for; that of `laydown read` is the language of the text.
fn asked(arguments: &[OsString]) -> Option<Language> {
    let mut texts = arguments.iter().skip(1).filter_map(|argument| argument.to_str());
    if texts.clone().next() == Some("read") {
        return None;
    }
    let asked = texts.by_ref().find(|text| *text == "--" || *text == "--lang" || text.starts_with("--lang="))?;
    let code = asked.strip_prefix("--lang=").or_else(|| texts.next().filter(|_| asked == "--lang"))?;
    Language::of(code).filter(|language| language.code() == code)
}

/// The code of a language, for the reader of arguments: as text, since that of `laydown read` takes its place there, which may be another.
pub(super) fn language(text: &str) -> Result<String, String> {
    let known = Language::of(text).filter(|language| language.code() == text);
    known
        .map(|language| language.code().to_owned())
        .ok_or_else(|| text!("cli-not-language", text = text, languages = languages()))
}

/// The codes of all languages.
pub(super) fn languages() -> String {
    Language::ALL.iter().map(|language| language.code()).collect::<Vec<_>>().join(", ")
}

/// Answers: what programs read is the same in every language.
pub(super) fn told<R>(programs: bool, answer: impl FnOnce() -> R) -> R {
    if programs { Language::neutral(answer) } else { answer() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(line: &str) -> Option<&'static str> {
        asked(&line.split(' ').map(OsString::from).collect::<Vec<_>>()).map(Language::code)
    }

    #[test]
    fn the_language_is_found_before_the_arguments_are_read() {
        assert_eq!(of("laydown --lang de"), Some("de"));
        assert_eq!(of("laydown query --day 2022-02-13 --lang=uk --host POL"), Some("uk"));
        assert_eq!(
            (of("laydown"), of("laydown --lang"), of("laydown --lang xx"), of("laydown -- --lang de")),
            (None, None, None, None)
        );
        assert_eq!(of("laydown read a.txt --lang uk"), None, "it is that of the text");
    }
}
