//! The name that an item of a list is led by, or that stands before a bracket.

use super::clause::{Clause, Opener};
use super::kinds::{FROM, INTO};
use super::lexicon::{Tag, Tags};
use super::marks::{Geo, Name};
use super::page::Page;
use super::quantity::Quantity;
use super::text::{Line, Sentence};
use super::topic::Topic;

/// “Slovakia (250)”
pub(super) fn bracketed(page: &Page<'_>, clause: Clause, quantity: &Quantity) -> Option<Geo> {
    if clause.opener != Opener::Bracket || quantity.from > clause.start + 3 {
        return None;
    }
    let geo = page.geos(clause.start.saturating_sub(4), clause.start).last()?;
    (geo.end == clause.start).then_some(*geo)
}

/// “FRANCE: …”, “* Gabon – 450”
pub(super) fn label(page: &Page<'_>, sentence: &Sentence, quantity: &Quantity) -> Option<Geo> {
    let geo = *page.geos(sentence.start, sentence.start + 6).first()?;
    let lead = sentence.line == Line::Item || sentence.body > sentence.start;
    // “Elsewhere: Moscow landed 90”: behind the colon nothing is a label.
    if sentence.body > sentence.start && geo.start >= sentence.body {
        return None;
    }
    // “Federal Republic of Germany: 66,000”
    let titled = geo.before == Tags::of(&[Tag::Of]) && geo.start <= sentence.start + 4;
    (lead && (geo.start <= sentence.start + 2 || titled) && geo.end <= quantity.from).then_some(geo)
}

/// Whether a name that leads an item or stands before a bracket is the one who sends.
pub(super) fn labels_send(page: &Page<'_>, sentence: &Sentence, geo: &Geo, topic: &Topic) -> bool {
    let office = geo
        .start
        .checked_sub(1)
        .and_then(|at| page.geo_at(at))
        .is_some_and(|before| matches!(before.name, Name::Office(_)));
    // “Slovakia: Germany is providing 700”
    let colon = page.text.word(geo.end) == ":";
    let others = page.geos(geo.end, sentence.end).iter().any(|other| {
        other.name.code() != geo.name.code()
            && match other.name {
                Name::Country(_) => other.before.is_empty(),
                Name::People(_) => !other.soil,
                _ => false,
            }
    });
    if colon && others && geo.before.is_empty() && matches!(geo.name, Name::Country(_)) {
        return false;
    }
    if geo.before.any(INTO) || office || matches!(geo.name, Name::Region(_) | Name::Place(_) | Name::Mission(_)) {
        return false;
    }
    // The preposition of the first one in brackets is that of all.
    let first = page
        .geos(sentence.start, sentence.end)
        .iter()
        .find(|geo| page.text.word(geo.end) == "(" && !geo.before.is_empty());
    match first {
        Some(first) if first.before.any(FROM) => true,
        Some(first) if first.before.any(INTO) => false,
        _ => topic.labels_send(),
    }
}
