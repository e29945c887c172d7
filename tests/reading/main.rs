//! Texts are read: passages in all languages by the scorer that judges them, the seed article, hostile texts, and what enters a dataset.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod article;
mod bounds;
mod hostile;
mod kinds;
mod passages;
mod score;
