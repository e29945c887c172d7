//! Words and phrases of a lexicon, and which of them stand at a place of a text.

use super::super::text::{Kind, Text};
use super::Sense;
use crate::model::HashMap;

/// One word of a phrase.
#[derive(Debug)]
struct Piece {
    text: String,
    /// Any ending may follow.
    star: bool,
    /// It must begin with a capital.
    upper: bool,
    /// It must be written in capitals: an acronym that is a word too, “UN” and “Un”.
    caps: bool,
}

/// A word or phrase, and what it means.
#[derive(Debug)]
pub struct Pattern {
    pieces: Vec<Piece>,
    /// What it means.
    pub sense: Sense,
}

/// A pattern that stands somewhere.
#[derive(Debug, Clone, Copy)]
pub struct Match {
    /// How many tokens it takes.
    pub length: usize,
    /// How close it is: the letters that it names, and more if it names all.
    pub close: usize,
    /// What it means.
    pub sense: Sense,
}

/// The words and phrases of a lexicon, by their first word.
#[derive(Debug, Default)]
pub struct Patterns {
    all: Vec<Pattern>,
    exact: HashMap<String, Vec<u32>>,
    prefix: HashMap<String, Vec<u32>>,
    /// The lengths in bytes that first words with any ending have, one bit each.
    lengths: u64,
}

/// Patterns by the words that begin them, as far as a text was asked for.
pub type Seen<'t> = HashMap<&'t str, Vec<u32>>;

impl Patterns {
    /// Adds a phrase: words with spaces between, a star for any ending.
    pub fn add(&mut self, phrase: &str, sense: Sense) {
        let mut pieces = Vec::new();
        for part in phrase.split_whitespace() {
            let (word, star) = part.strip_suffix('*').map_or((part, false), |word| (word, true));
            let text = Text::new(word, false);
            for at in 0..text.tokens.len() {
                let last = at + 1 == text.tokens.len();
                let short = text.word(at).len() <= 3 || text.word(at) == "u.n" || text.word(at) == "u.s";
                pieces.push(Piece {
                    text: text.word(at).to_owned(),
                    star: star && last,
                    upper: text.token(at).upper,
                    caps: short && text.token(at).caps,
                });
            }
        }
        let Some(first) = pieces.first() else { return };
        let index = self.all.len() as u32;
        let table = if first.star { &mut self.prefix } else { &mut self.exact };
        if first.star {
            self.lengths |= 1 << first.text.len().min(63);
        }
        table.entry(first.text.clone()).or_default().push(index);
        self.all.push(Pattern { pieces, sense });
    }

    /// The patterns that begin with a word.
    fn beginning(&self, word: &str) -> Vec<u32> {
        let mut found = self.exact.get(word).cloned().unwrap_or_default();
        for length in 1..=word.len().min(63) {
            if self.lengths & (1 << length) != 0
                && let Some(more) = word.get(..length).and_then(|start| self.prefix.get(start))
            {
                found.extend(more);
            }
        }
        found
    }

    /// All patterns at a token, of any length.
    pub fn at<'t>(&self, text: &'t Text<'_>, at: usize, seen: &mut Seen<'t>, found: &mut Vec<Match>) {
        found.clear();
        if text.kind(at) == Kind::Number {
            return;
        }
        let word = text.word(at);
        let beginning = seen.entry(word).or_insert_with(|| self.beginning(word));
        for index in &*beginning {
            let Some(pattern) = self.all.get(*index as usize) else { continue };
            if let Some(close) = pattern.stands(text, at) {
                found.push(Match { length: pattern.pieces.len(), close, sense: pattern.sense });
            }
        }
    }
}

impl Pattern {
    /// How close the text at a token is to it; none: it is another.
    fn stands(&self, text: &Text<'_>, at: usize) -> Option<usize> {
        let mut close = 0;
        for (i, piece) in self.pieces.iter().enumerate() {
            let (word, token) = (text.word(at + i), text.token(at + i));
            let fits = if piece.star { word.starts_with(&piece.text) } else { word == piece.text };
            if !fits || (piece.upper && !token.upper) || (piece.caps && !token.caps) || (i > 0 && token.breaks > 1) {
                return None;
            }
            close += piece.text.len() * 2 + usize::from(!piece.star) * 3 + usize::from(piece.upper);
        }
        Some(close)
    }
}
