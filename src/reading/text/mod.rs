//! A text as tokens, sentences and paragraphs. Every place in it is a token, so that evidence is cut between words.

mod number;
mod sentence;
mod token;

pub(super) use sentence::{Line, Sentence};
pub(super) use token::{Kind, Token};

/// A text, cut up once.
#[derive(Debug)]
pub(super) struct Text<'t> {
    /// What was given.
    pub raw: &'t str,
    /// All tokens, in order.
    pub tokens: Vec<Token>,
    /// The tokens in small letters, one behind the other.
    small: String,
    /// Sentences, headings and items of lists.
    pub sentences: Vec<Sentence>,
}

impl<'t> Text<'t> {
    /// Cuts a text up; in some languages a full stop makes an ordinal: “18. Batalion”.
    pub fn new(raw: &'t str, ordinals: bool) -> Self {
        let mut text = Self { raw, tokens: Vec::new(), small: String::new(), sentences: Vec::new() };
        token::cut(raw, &mut text.tokens, &mut text.small);
        text.sentences = sentence::cut(&text, ordinals);
        text
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
