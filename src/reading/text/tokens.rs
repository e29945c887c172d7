//! The tokens of a text.

use super::kind::Kind;
use super::token::{Token, cut};

/// A text as tokens.
#[derive(Debug)]
pub struct Tokens<'t> {
    /// What was given.
    pub raw: &'t str,
    /// All tokens, in order.
    pub tokens: Vec<Token>,
    /// The tokens in small letters, one behind the other.
    small: String,
}

impl<'t> Tokens<'t> {
    /// Cuts a text.
    pub fn new(raw: &'t str) -> Self {
        let (mut tokens, mut small) = (Vec::new(), String::new());
        cut(raw, &mut tokens, &mut small);
        Self { raw, tokens, small }
    }

    /// A token in small letters.
    pub fn word(&self, at: usize) -> &str {
        self.tokens.get(at).map_or("", |token| &self.small[token.small.0 as usize..token.small.1 as usize])
    }

    /// A token.
    pub fn token(&self, at: usize) -> Token {
        self.tokens.get(at).copied().unwrap_or_default()
    }

    /// What a token is.
    pub fn kind(&self, at: usize) -> Kind {
        self.token(at).kind
    }

    /// The words from one token up to another, as they stand.
    pub fn between(&self, start: usize, end: usize) -> &'t str {
        let last = self.token(end.saturating_sub(1));
        self.raw.get(self.token(start).start as usize..last.end as usize).unwrap_or_default()
    }

    /// The scalar values before a token, and up to the end of the one before another.
    pub fn scalars(&self, start: usize, end: usize) -> (usize, usize) {
        (self.token(start).at as usize, self.token(end.saturating_sub(1)).until as usize)
    }
}
