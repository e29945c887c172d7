//! Clauses of a sentence, without a parse: pieces between commas, conjunctions and relative words, each with what it says.

use super::lexicon::Tags;

/// What begins a clause.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Opener {
    /// The sentence.
    Start,
    /// A comma, a stroke or “and”.
    Comma,
    /// Who, which.
    Which,
    /// But, while, that.
    But,
    /// A bracket.
    Bracket,
    /// A colon or semicolon.
    Colon,
}

/// A piece of a sentence.
#[derive(Debug, Clone, Copy)]
pub(super) struct Clause {
    pub start: usize,
    pub end: usize,
    /// Its first word.
    pub head: usize,
    pub opener: Opener,
    /// All that its words say.
    pub tags: Tags,
}
