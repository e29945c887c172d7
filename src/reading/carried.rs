//! What a number shares with a preceding one that was not a record.

use super::found::Why;
use super::lexicon::{Tag, Tags};
use super::memory::Memory;
use super::page::Page;
use super::spot::{Spot, is_place};

/// What a number without a noun or a verb shares with the one before it.
pub(super) fn goes_with(page: &Page<'_>, spot: &Spot<'_>, memory: &Memory) -> Option<Why> {
    let (why, sentence, paragraph) = memory.refused?;
    let named = page
        .geos(spot.quantity.to, spot.quantity.to + 3)
        .first()
        .is_some_and(|geo| geo.before.any(Tags::of(&[Tag::Of, Tag::From])));
    let lasting = why.lasts() && !(named && matches!(why, Why::Army | Why::OwnSoil | Why::Superseded));
    let of_them = page.said(spot.quantity.from.saturating_sub(3), spot.quantity.from).has(Tag::OfThem);
    let bare = spot.noun.tags.is_empty() && spot.noun.group.is_none() && spot.noun.owner.is_none();
    let verbless = spot.verb.at.is_none() || spot.verb.inherited;
    let still = spot.verb.tags.any(Tags::of(&[Tag::Level, Tag::Be]))
        && !spot.clauses[spot.own].tags.any(Tags::of(&[Tag::Send, Tag::Sent, Tag::Plan, Tag::May]));
    let clause = spot.clauses[spot.own];
    let first = page.geos(clause.start, spot.quantity.from).is_empty() && sentence + 1 >= spot.at;
    let placed = page.geos(clause.start, clause.end).iter().any(|geo| is_place(geo) && !geo.before.is_empty());
    let own_place =
        placed && matches!(why, Why::Usual | Why::Things | Why::Other | Why::Army | Why::OwnSoil | Why::Superseded);
    let same = sentence == spot.at && bare && !own_place && (verbless || of_them && why != Why::Superseded)
        || paragraph == spot.sentence.paragraph && bare && first && why == Why::Casualties && (still || verbless);
    // “12,700, among them 7,200 Belarusians”, “1,187 Lebanese and 160 Israelis”
    let kin = sentence == spot.at
        && verbless
        && !placed
        && matches!(why, Why::Exercise | Why::Casualties | Why::Army | Why::Readiness | Why::Civilians | Why::Denied);
    (lasting && (same || kin)).then_some(why)
}
