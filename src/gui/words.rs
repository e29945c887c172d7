//! The words of records as readers see them.

use super::ctx::Ctx;
use crate::{
    model::{Component, Estimate, EventKind, Id, Review, Scope, StageKind},
    posture::Facet,
};

/// “Air force”: a word of the files as a label.
fn label(word: &str) -> String {
    let mut letters = word.chars().map(|c| if c == '-' { ' ' } else { c });
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// A scope for readers.
pub fn scope(scope: Scope) -> &'static str {
    match scope {
        Scope::Assigned => "Assigned",
        Scope::Rotational => "Rotational",
        Scope::All => "Assigned and rotational",
        Scope::Unspecified => "Scope not stated",
    }
}

/// A command for readers: as the map's legend has it.
pub use crate::scene::command_name as command;

/// A component for readers.
pub fn component(component: Component) -> String {
    if component == Component::All { "All components".to_owned() } else { label(component.word()) }
}

/// A stage for readers.
pub fn stage(stage: StageKind) -> String {
    label(stage.word())
}

/// The kind of an event for readers.
pub fn event(kind: EventKind) -> String {
    label(kind.word())
}

/// A filter's value for readers.
pub fn facet(cx: &Ctx<'_>, facet: &Facet) -> String {
    match facet {
        Facet::Sender(code) | Facet::Host(code) => cx.name(*code),
        Facet::Command(v) => command(*v).to_owned(),
        Facet::Scope(v) => scope(*v).to_owned(),
        Facet::Component(v) => component(*v),
        Facet::Region(v) => v.name().to_owned(),
        Facet::Source(id) => source(cx, id),
        Facet::Review(Review::Seen) => "Checked".to_owned(),
        other => label(&other.to_string()),
    }
}

/// “NATO, 28 Jun 2022”; a source that is not in the dataset by its id.
fn source(cx: &Ctx<'_>, id: &Id) -> String {
    let Some(source) = cx.derived.lookup().source_of(cx.state.document.dataset(), id) else { return id.to_string() };
    let name = if source.publisher.is_empty() { &source.title } else { &source.publisher };
    source.published.map_or_else(|| name.clone(), |day| format!("{name}, {day}"))
}

/// A number with its thousands apart.
pub fn number(n: usize) -> String {
    Estimate::exact(n as i64).to_string()
}

/// “1 record”, “3,000 records”.
pub fn count(n: usize, one: &str, many: &str) -> String {
    if n == 1 { format!("1 {one}") } else { format!("{} {many}", number(n)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_labels() {
        assert_eq!(component(Component::AirForce), "Air force");
        assert_eq!(stage(StageKind::Ordered), "Ordered");
        assert_eq!(count(1, "record", "records"), "1 record");
    }
}
