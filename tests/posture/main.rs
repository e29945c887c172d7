//! What a posture says: of the article, of the samples, of datasets made by hand and at random.

#[path = "../support/kept.rs"]
mod kept;
#[path = "../support/mod.rs"]
mod support;

mod article;
mod chains;
mod claims;
mod events;
mod large;
mod metamorphic;
mod parts;
mod random;
mod rules;
mod samples;
mod series;
mod table_sort;
mod things;
