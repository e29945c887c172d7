//! Where the people of a number go or come from, as the words around it and the sentence before say.

use super::lexicon::{Tag, Tags};
use super::marks::{Geo, Name};
use super::memory::Memory;
use super::page::Page;
use super::spot::{Spot, is_place};
use super::text::Line;
use crate::model::Code;

/// “An advance party landed. The 21 soldiers …”: the sentence before says what became of them.
pub(super) fn told(page: &Page<'_>, spot: &Spot<'_>, what: Tag) -> bool {
    let Some(before) = spot.at.checked_sub(1).and_then(|at| page.text.sentences.get(at)) else { return false };
    before.paragraph == spot.sentence.paragraph
        && (spot.noun.people() || what == Tag::Leave)
        && page.said(before.start, before.end).has(what)
        && page.quantities_in(before.start, before.end).is_empty()
}

/// “A little over 200 live at Ouakam”: a sentence of its own with a place of its own, whose verb is not known.
pub(super) fn stands_alone(page: &Page<'_>, spot: &Spot<'_>, memory: &Memory) -> bool {
    let clause = spot.clauses[spot.own];
    let item = spot.sentence.line == Line::Item || spot.sentence.body > spot.sentence.start;
    let placed = page
        .geos(clause.start, clause.end)
        .iter()
        .any(|geo| is_place(geo) && geo.before.has(Tag::In) && !geo.before.has(Tag::To));
    !item && spot.noun.people() && placed && memory.last.is_none_or(|last| last.sentence != spot.at)
}

/// Whether the first place that is named behind is the sender's own: they have come home.
pub(super) fn lands_at_home(page: &Page<'_>, spot: &Spot<'_>, sender: Option<Code>) -> bool {
    let verb = spot.verb.at.filter(|_| !page.lexicon.verb_last);
    let from = verb.unwrap_or(spot.noun.end).max(spot.noun.end);
    let end = spot.clauses[spot.own].end;
    page.geos(from, end)
        .iter()
        .find(|geo| is_place(geo) && geo.before.any(Tags::of(&[Tag::In, Tag::To])))
        .is_some_and(|geo| geo.name.code() == sender)
}

/// Whether the phrase goes to a place abroad, or home; none: to no place.
pub(super) fn goes(page: &Page<'_>, spot: &Spot<'_>, sender: Option<Code>) -> Option<bool> {
    let end = spot.clauses[spot.own]
        .end
        .max(spot.clauses[spot.verb.clause.min(spot.clauses.len() - 1)].end)
        .min(spot.noun.end + 30);
    let to = page.geos(spot.noun.end, end).iter().find(|geo| {
        is_place(geo)
            && (geo.before.has(Tag::To)
                || geo.before.has(Tag::For) && (geo.from + 1..geo.start).all(|at| page.has(at, Tag::Repeat)))
            && !matches!(geo.name, Name::People(_))
    })?;
    Some(to.name.code().is_none() || to.name.code() != sender)
}

/// Whether the first name behind is a place that they go to and cannot be in.
pub(super) fn goes_only_to(page: &Page<'_>, spot: &Spot<'_>, sender: Option<Code>) -> bool {
    let to = |geo: &&Geo| {
        is_place(geo)
            && geo.before.has(Tag::To)
            && !geo.before.any(Tags::of(&[Tag::In, Tag::From]))
            && geo.name.code() != sender
    };
    page.geos(spot.noun.end, spot.clauses[spot.own].end).first().as_ref().is_some_and(to)
}

/// “France took 300 soldiers from Mali”: a subject, a verb that is not known, and a place that they come from.
pub(super) fn takes_from(page: &Page<'_>, spot: &Spot<'_>, sender: Option<Code>) -> bool {
    let clause = spot.clauses[spot.own];
    let subject = page
        .geos(clause.start, spot.quantity.from)
        .iter()
        .any(|geo| geo.name.code() == sender && geo.before.is_empty());
    let from = |geo: &&Geo| is_place(geo) && geo.before == Tags::of(&[Tag::From]) && geo.name.code() != sender;
    let place = page.geos(spot.noun.end, clause.end).first().filter(from);
    sender.is_some() && subject && spot.noun.people() && place.is_some()
}
