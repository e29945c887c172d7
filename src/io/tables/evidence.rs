//! What a row stands on: the columns that strengths, stages and events share.

use super::row::Row;
use crate::model::{Evidence, Review};

pub(super) fn read(row: &mut Row<'_, '_>) -> Option<Evidence> {
    let source = row.required_id("source");
    let known_from = row.optional("known_from");
    let review = row.or("review", Review::Unsure);
    Some(Evidence {
        source: source?,
        quote: row.string("quote"),
        locator: row.string("locator"),
        known_from,
        derived: row.string("derived"),
        review,
        note: row.string("note"),
    })
}

pub(super) fn cell(evidence: &Evidence, column: &str) -> String {
    match column {
        "source" => evidence.source.to_string(),
        "quote" => evidence.quote.clone(),
        "locator" => evidence.locator.clone(),
        "known_from" => text(evidence.known_from),
        "derived" => evidence.derived.clone(),
        "review" => evidence.review.to_string(),
        "note" => evidence.note.clone(),
        _ => String::new(),
    }
}

/// The text of something that may be missing.
pub(super) fn text(value: Option<impl ToString>) -> String {
    value.map_or_else(String::new, |v| v.to_string())
}
