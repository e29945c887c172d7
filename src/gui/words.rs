//! The values of filters as readers see them.

use super::ctx::Ctx;
use crate::model::{Id, Review};
use crate::{posture::Facet, words};

/// A filter's value for readers.
pub fn facet(cx: &Ctx<'_>, facet: &Facet) -> String {
    match facet {
        Facet::Sender(code) | Facet::Host(code) => words::country(*code),
        Facet::Command(v) => words::command(*v).to_owned(),
        Facet::Scope(v) => words::scope(*v).to_owned(),
        Facet::Component(v) => words::component(*v).to_owned(),
        Facet::Region(v) => v.name().to_owned(),
        Facet::Source(id) => source(cx, id),
        Facet::Review(Review::Seen) => text!("window-review-seen").to_owned(),
        other => words::capital(&other.to_string()),
    }
}

/// “NATO, 28 Jun 2022”; a source that is not in the dataset by its id.
fn source(cx: &Ctx<'_>, id: &Id) -> String {
    let Some(source) = cx.derived.lookup().source_of(cx.state.document.dataset(), id) else { return id.to_string() };
    let name = if source.publisher.is_empty() { &source.title } else { &source.publisher };
    let published = source.published.map(|day| day.to_string()).unwrap_or_default();
    words::list([name.as_str(), &published])
}
