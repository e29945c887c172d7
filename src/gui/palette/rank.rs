//! How well a choice matches what was typed: the name itself first, then what begins like it, then other words for it,
//! then what has its letters in their order.

use nucleo_matcher::pattern::{CaseMatching, Normalization, Pattern};
use nucleo_matcher::{Config, Matcher, Utf32Str};

/// The better, the smaller; within one of them, the more letters fit the better.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fit {
    /// It is the name.
    Same,
    /// It is another name.
    Named,
    /// The name begins so.
    Begins,
    /// A word of the name begins so.
    Word,
    /// Another name begins so.
    Also,
    /// A word of another name begins so.
    AlsoWord,
    /// The name has the letters.
    Letters,
}

/// What was typed.
pub struct Ranker {
    typed: String,
    pattern: Pattern,
    matcher: Matcher,
    letters: Vec<char>,
}

impl Ranker {
    pub fn new(typed: &str) -> Self {
        Self {
            typed: folded(typed),
            pattern: Pattern::parse(typed, CaseMatching::Ignore, Normalization::Smart),
            matcher: Matcher::new(Config::DEFAULT),
            letters: Vec::new(),
        }
    }

    /// How well a name with its other names fits, and how many points its letters get; none: not at all.
    pub fn fit(&mut self, name: &str, also: &str) -> Option<(Fit, u32)> {
        let points = self.pattern.score(Utf32Str::new(name, &mut self.letters), &mut self.matcher);
        let (name, typed) = (folded(name), self.typed.as_str());
        let others = || also.split(',').map(folded);
        let fit = match () {
            () if name == typed => Fit::Same,
            () if others().any(|other| other == typed) => Fit::Named,
            () if name.starts_with(typed) => Fit::Begins,
            () if begins_within(&name, typed) => Fit::Word,
            () if others().any(|other| other.starts_with(typed)) => Fit::Also,
            () if others().any(|other| begins_within(&other, typed)) => Fit::AlsoWord,
            () => return points.map(|points| (Fit::Letters, points)),
        };
        Some((fit, points.unwrap_or_default()))
    }
}

/// Small letters, without the points that say that more is asked.
fn folded(text: &str) -> String {
    text.trim().trim_end_matches('…').to_lowercase()
}

/// Whether a word within a text begins so.
fn begins_within(text: &str, typed: &str) -> bool {
    text.match_indices(typed).any(|(at, _)| !text[..at].chars().next_back().is_some_and(char::is_alphanumeric))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_itself_is_first_and_letters_are_last() {
        let fit = |typed: &str, name: &str, also: &str| Ranker::new(typed).fit(name, also).map(|(fit, _)| fit);
        assert_eq!(fit("export", "Export…", ""), Some(Fit::Same));
        assert_eq!(fit("save", "Save as…", ""), Some(Fit::Begins));
        assert_eq!(fit("captions", "Title and captions…", ""), Some(Fit::Word));
        assert_eq!(fit("legend", "Colours and classes…", "color, legend"), Some(Fit::Named));
        assert_eq!(fit("leg", "Colours and classes…", "color, legend"), Some(Fit::Also));
        assert_eq!(fit("mode", "Light or dark", "dark mode"), Some(Fit::AlsoWord));
        assert_eq!(fit("sve", "Save", ""), Some(Fit::Letters));
        assert_eq!(fit("xyz", "Save", "keep"), None);
    }
}
