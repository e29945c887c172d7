//! A text as tokens, sentences and paragraphs. Every position in it is a token, so that evidence is cut between words.

mod kind;
mod number;
mod sentence;
mod token;
mod tokens;

pub(super) use kind::Kind;
pub(super) use sentence::{Line, Sentence};
use tokens::Tokens;

/// A text, cut up once.
#[derive(Debug)]
pub(super) struct Text<'t> {
    words: Tokens<'t>,
    /// Sentences, headings and items of lists.
    pub sentences: Vec<Sentence>,
}

impl<'t> Text<'t> {
    /// Cuts a text up; in some languages a full stop makes an ordinal: “18. Batalion”.
    pub fn new(raw: &'t str, ordinals: bool) -> Self {
        let words = Tokens::new(raw);
        let sentences = sentence::cut(&words, ordinals);
        Self { words, sentences }
    }
}

impl<'t> std::ops::Deref for Text<'t> {
    type Target = Tokens<'t>;

    fn deref(&self) -> &Tokens<'t> {
        &self.words
    }
}
