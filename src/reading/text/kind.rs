//! What a token is.

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Kind {
    /// Letters.
    Word,
    /// A number in digits.
    Number,
    /// Digits that are a part of a name or an ordinal: A400M, 82nd.
    Name,
    /// Anything else that is written.
    #[default]
    Mark,
}
