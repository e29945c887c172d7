//! Numbers that are none of people, by what they count.

use super::clause::Opener;
use super::found::Why;
use super::kinds::STRONG;
use super::lexicon::{Tag, Tags};
use super::negated::{civil_beside, is_vote};
use super::page::Page;
use super::quantity::Change;
use super::spot::Spot;
use super::text::Kind;

/// By the noun.
#[expect(clippy::too_many_lines, reason = "one case after the other, in the order in which they hold")]
pub(super) fn by_noun(page: &Page<'_>, spot: &Spot<'_>) -> Option<Why> {
    let (quantity, noun) = (spot.quantity, spot.noun);
    let tags = noun.tags;
    let plain = page.text.token(quantity.start).plain && quantity.end == quantity.start + 1;
    let just = page.tags(quantity.from.saturating_sub(1));
    let mark = page.text.word(quantity.start.saturating_sub(1));
    if matches!(mark, "$" | "€" | "£" | "₽" | "₴" | "us$") || tags.has(Tag::Money) {
        return Some(Why::Money);
    }
    let number = page.text.word(quantity.start.saturating_sub(2));
    if mark == "." && plain && matches!(number, "no" | "nr" | "num" | "núm") {
        return Some(Why::Name);
    }
    if quantity.from > 0 && just.has(Tag::Law) && !just.has(Tag::Repeat)
        || page.text.word(quantity.start.saturating_sub(1)) == "№"
    {
        return Some(Why::Law);
    }
    let reasons = [(Tag::Percent, Why::Percentage), (Tag::Span, Why::Duration), (Tag::Distance, Why::Distance)];
    if let Some((_, why)) = reasons.into_iter().find(|(tag, _)| tags.has(*tag) && !tags.has(Tag::People)) {
        return Some(why);
    }
    // “58-я армия”
    let ordinal = page.text.word(quantity.to + 1);
    let cyrillic = |c: char| matches!(c, '\u{400}'..='\u{52f}');
    if noun.hyphen && plain && ordinal.chars().count() <= 3 && ordinal.chars().all(cyrillic) {
        return Some(Why::Name);
    }
    let grouped = quantity.value < 20.0
        && !noun.hyphen
        && page.said(quantity.to, noun.end).any(Tags::of(&[Tag::Units, Tag::Group]));
    if grouped {
        return Some(Why::Things);
    }
    if tags.without(Tags::of(&[Tag::Units])).is_empty() && is_vote(page, spot) {
        return Some(Why::Things);
    }
    // “From 96 hours to 24”
    let other = (quantity.change == Change::To && tags.is_empty())
        .then(|| page.quantities_in(spot.sentence.start, quantity.from).last())
        .flatten()
        .filter(|one| one.change == Change::From)
        .map_or(Tags::default(), |one| super::noun::noun(page, one).tags);
    if let Some((_, why)) = reasons.into_iter().find(|(tag, _)| other.has(*tag) && !other.has(Tag::People)) {
        return Some(why);
    }
    if tags.has(Tag::People) && !tags.has(Tag::Dead) {
        return civil_beside(page, spot);
    }
    let reasons = [
        (Tag::Gear, Why::Equipment),
        (Tag::Dead, Why::Casualties),
        (Tag::Civil, Why::Civilians),
        (Tag::Trained, Why::Trainees),
        (Tag::Foe, Why::Adversary),
    ];
    // “A brigade, with 3,000 fighters”
    let clause = spot.clauses[spot.own];
    let body = page.has(clause.head, Tag::With)
        && spot.own.checked_sub(1).is_some_and(|before| spot.clauses[before].tags.has(Tag::Group));
    // “N'Djamena has sent 2,000 fighters of the desert”
    let sent = spot.verb.before
        && !spot.verb.inherited
        && spot.verb.tags.any(Tags::of(&[Tag::Send, Tag::Sent, Tag::Pledge]))
        && page.geos(clause.start, quantity.from).iter().any(|geo| geo.before.is_empty() && !geo.soil);
    let ours = |tag: Tag| tag == Tag::Foe && (noun.group.is_some() || noun.owner.is_some() || body || sent);
    // “2,800 women and children”
    if page.has(noun.end, Tag::And) && page.has(noun.end + 1, Tag::Civil) && tags.has(Tag::Folk) {
        return Some(Why::Civilians);
    }
    if let Some((_, why)) = reasons.into_iter().find(|(tag, _)| tags.has(*tag) && !ours(*tag)) {
        return Some(why);
    }
    // “201-й”
    let ending = page.text.word(quantity.to + 1);
    if noun.hyphen && tags.is_empty() && ending.chars().count() <= 3 {
        return Some(Why::Name);
    }
    if tags.has(Tag::Units) && noun.group.is_none() && !noun.hyphen && !tags.has(Tag::Folk) {
        return Some(Why::Things);
    }
    if tags.has(Tag::Group) && !noun.hyphen && noun.group.is_none() && !tags.has(Tag::Folk) {
        return Some(Why::Things);
    }
    // “45 Commando”
    let body = Tags::of(&[Tag::Group, Tag::Units]);
    if page.lexicon.language != "de"
        && plain
        && quantity.value < 1000.0
        && quantity.from == quantity.start
        && page.text.token(quantity.end).upper
        && page.text.token(quantity.end).breaks == 0
        && page.tags(quantity.end).any(body)
    {
        return Some(Why::Name);
    }
    // A unit’s number, a model: “4th Brigade”, “Mirage 2000”.
    let before = page.text.token(quantity.start.saturating_sub(1));
    let named = quantity.start > 0
        && before.upper
        && before.kind == Kind::Word
        && plain
        && quantity.from == quantity.start
        && page.geo_at(quantity.start - 1).is_none()
        && !page.has(quantity.start.saturating_sub(2), Tag::In);
    if named
        && !noun.people()
        && page.text.token(quantity.start).breaks == 0
        && (page.lexicon.language == "en" || !page.tags(quantity.start - 1).any(STRONG))
        && quantity.start > spot.sentence.start + 1
    {
        return Some(Why::Name);
    }
    // “Alle 20.40”: people are whole.
    if quantity.fraction.is_none() && quantity.value.fract() != 0.0 {
        return Some(Why::Other);
    }
    let bare = noun.tags.is_empty() && noun.group.is_none();
    let goes = spot.verb.tags.any(Tags::of(&[Tag::Leave, Tag::Sent, Tag::Arrive, Tag::Send]));
    let counted =
        noun.tags.has(Tag::People) || noun.group.is_some() || noun.tags.has(Tag::Folk) && quantity.value >= 5.0 && goes;
    let label = page.geos(spot.sentence.start, quantity.from).last();
    let listed = page.text.word(quantity.from.saturating_sub(1)) == ":"
        && quantity.from == spot.sentence.body
        && label.is_some()
        || clause.opener == Opener::Bracket
            && quantity.from == clause.start + 1
            && page.text.word(quantity.to) == ")"
            && label.is_some_and(|geo| geo.end == clause.start);
    // “500 entitled persons”: no list knows what they are, and no verb sends them.
    let governed = spot.verb.at.is_some() && !spot.verb.inherited && spot.verb.tags.any(STRONG);
    // “Britain 270 gurkha”
    let named = page.geos(spot.sentence.start, quantity.from).last().is_some_and(|geo| geo.end == quantity.from);
    if !listed && noun.unknown && noun.owner.is_none() && !governed && !quantity.more && !named {
        return Some(Why::Things);
    }
    let small = quantity.value < 20.0
        && !counted
        && !(listed && bare)
        && (quantity.fraction.is_none() || quantity.value < 3.0)
        && !(bare
            && quantity.more
            && quantity.value > 1.0
            && spot.verb.tags.any(Tags::of(&[Tag::Hosting, Tag::Level])));
    // Thousands without a mark and without a noun: a year, a resolution, a model.
    let numbered = bare
        && !listed
        && plain
        && page.text.token(quantity.start).end - page.text.token(quantity.start).start >= 4
        && quantity.from == quantity.start
        && !page.said(quantity.to, quantity.to + 2).has(Tag::OfThem)
        && !page.said(quantity.from.saturating_sub(2), quantity.from).any(Tags::of(&[Tag::Rest, Tag::Final]))
        && quantity.start.checked_sub(1).is_none_or(|at| page.geo_at(at).is_none())
        && !(spot.verb.before
            && spot.verb.tags.any(Tags::of(&[Tag::Be, Tag::Level]))
            && spot.verb.at.is_some_and(|at| at + 4 >= quantity.from));
    if small || numbered || quantity.value > 600_000.0 {
        return Some(Why::Other);
    }
    // A full stop behind a small number makes it an ordinal.
    if plain
        && quantity.value < 100.0
        && page.text.word(quantity.end) == "."
        && page.text.token(quantity.end).glued
        && quantity.end + 1 < spot.sentence.end
        && page.text.token(quantity.end + 1).upper
        && !noun.people()
    {
        return Some(Why::Name);
    }
    None
}
