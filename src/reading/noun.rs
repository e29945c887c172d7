//! What a number counts: the noun behind it, or the group of so many before it.

use super::kinds::NOUNS;
use super::lexicon::{Tag, Tags};
use super::marks::{Geo, Name};
use super::page::Page;
use super::quantity::Quantity;
use super::text::Kind;

/// What stands around a number in its phrase.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Noun {
    /// What its noun says; empty: it has none.
    pub tags: Tags,
    /// Behind it.
    pub end: usize,
    /// Whose people they are, as the phrase says it.
    pub owner: Option<Geo>,
    /// “300-strong”: the number is a part of an adjective.
    pub hyphen: bool,
    /// “A contingent of 300”: the group before it.
    pub group: Option<usize>,
    /// A word that no list knows stands where the noun should.
    pub unknown: bool,
    /// The noun is a people: “300 Frenchmen”, who may be civilians.
    pub demonym: bool,
}

impl Noun {
    /// Whether the phrase speaks of people.
    pub fn people(&self) -> bool {
        self.tags.any(Tags::of(&[Tag::People, Tag::Folk]))
            || self.group.is_some()
            || (self.hyphen && self.tags.has(Tag::Group))
    }
}

/// Whose people a name makes them: not a place.
fn owns(geo: &Geo) -> bool {
    match geo.name {
        Name::People(_) | Name::Organisation(_) => !geo.soil,
        Name::Country(_) | Name::Office(_) => geo.before.is_empty(),
        _ => false,
    }
}

/// The noun of a number.
pub(super) fn noun(page: &Page<'_>, quantity: &Quantity) -> Noun {
    let whole = quantity.fraction.and_then(|(_, base)| page.quantities.get(base?));
    let mut noun = behind(page, whole.unwrap_or(quantity).to, 0);
    noun.group = group(page, quantity);
    noun.unknown = noun.tags.is_empty() && noun.group.is_none() && strange(page, whole.unwrap_or(quantity).to);
    if noun.owner.is_none()
        && let Some(at) = noun.group
    {
        let near = page.geos(at.saturating_sub(5), quantity.from.max(at));
        noun.owner = near
            .iter()
            .rev()
            .find(|geo| owns(geo) && page.last(geo.end, at, super::kinds::STRONG.or(Tags::of(&[Tag::Which]))).is_none())
            .copied();
    }
    noun
}

#[expect(clippy::too_many_lines, reason = "one case after the other, in the order in which they hold")]
fn behind(page: &Page<'_>, from: usize, depth: usize) -> Noun {
    let mut noun = Noun { end: from, ..Noun::default() };
    let mut at = from;
    if page.text.word(at) == "-" && page.text.token(at).glued {
        noun.hyphen = true;
        at += 1;
    }
    let mut demonym = None;
    let limit = page.sentence_end(from);
    for _ in 0..9 {
        let (token, tags) = (page.text.token(at), page.tags(at));
        if at >= limit || token.breaks > 1 {
            break;
        }
        if let Some(geo) = page.geo_at(at) {
            if !owns(geo) {
                break;
            }
            noun.owner = noun.owner.or(Some(*geo));
            // “Marines”, “peacekeepers”: whose they are and what they are.
            if page.has(geo.start, Tag::People) {
                noun.tags.add(Tag::People);
                noun.end = geo.end;
                // “700 casques bleus uruguayens”
                let next = page.geo_at(geo.end).filter(|next| matches!(next.name, Name::People(_)) && !next.soil);
                if let Some(next) = next.filter(|_| page.lexicon.language != "en") {
                    (noun.owner, noun.end) = (Some(*next), next.end);
                }
                return noun;
            }
            demonym = matches!(geo.name, Name::People(_)).then_some(geo.end);
            at = geo.end;
            // “170 Fijians guard checkpoints”
            let plural = page.lexicon.language == "en"
                && page.text.word(geo.end - 1).ends_with('s')
                && !matches!(page.text.word(geo.end - 1), "swiss" | "us");
            if plural && demonym.is_some() && page.tags(at).any(NOUNS) && !page.has(at, Tag::People) {
                break;
            }
            // “Canadians of the Royal Regiment”
            if demonym.is_some() && page.has(at, Tag::Of) && !page.has(at, Tag::More) {
                break;
            }
            continue;
        }
        if page.begins_quantity(at)
            || page
                .marks
                .times
                .get(at)
                .is_some_and(|held| held.is_some_and(|held| held.sense == super::lexicon::Sense::ByTime))
        {
            break;
        }
        if token.kind == Kind::Mark
            && !matches!(page.text.word(at), "-" | "\"" | "”" | "“" | "%" | "$" | "€" | "£" | "«" | "»" | "°")
        {
            break;
        }
        if tags.any(NOUNS) && token.kind != Kind::Name {
            return named(page, noun, at);
        }
        if tags.has(Tag::And) {
            // “15,000 combat and 5,000 support troops”
            if at > from && depth == 0 && page.begins_quantity(at + 1) {
                let next = page.quantity_at(at + 1).map_or(at + 1, |i| page.quantities[i].to);
                let shared = behind(page, next, 1);
                noun.tags = shared.tags;
                break;
            }
            // “Logistics and medical personnel”
            let joined = (at + 1..at + 4).take_while(|next| {
                page.text.kind(*next) == Kind::Word
                    && !page.tags(*next).any(super::kinds::VERBS)
                    && page.geo_at(*next).is_none()
            });
            let counted = Tags::of(&[Tag::People, Tag::Gear]);
            if let Some(next) = joined.into_iter().find(|next| page.tags(*next).any(counted)).filter(|_| at > from) {
                return named(page, noun, next);
            }
            break;
        }
        let stop =
            Tags::of(&[Tag::In, Tag::To, Tag::From, Tag::By, Tag::Which, Tag::But, Tag::Be, Tag::Plan, Tag::There]);
        if tags.any(stop.or(super::kinds::STRONG)) && !tags.any(Tags::of(&[Tag::Of, Tag::More])) {
            break;
        }
        at += 1;
    }
    if let Some(end) = demonym {
        noun.tags.add(Tag::People);
        noun.demonym = true;
        noun.end = end;
    }
    noun
}

/// The phrase ends with a noun: of two that stand together the second, “police officers”, “support troops”.
fn named(page: &Page<'_>, mut noun: Noun, mut at: usize) -> Noun {
    // Only English puts two nouns side by side without a preposition between them.
    while page.lexicon.language == "en"
        && page.tags(at + 1).any(NOUNS)
        && page.geo_at(at + 1).is_none()
        && page.text.token(at + 1).breaks == 0
        && page.text.kind(at + 1) == Kind::Word
        && at < noun.end + 9
    {
        let held = page.tags(at).has(Tag::People)
            && !page.tags(at + 1).any(Tags::of(&[Tag::People, Tag::Gear, Tag::Dead, Tag::Civil]));
        if held || page.tags(at + 1).any(super::kinds::STRONG) && !page.tags(at + 1).has(Tag::People) {
            break;
        }
        at += 1;
    }
    // “Infantes de marina”: a phrase is one noun.
    let same = page.tags(at).and(NOUNS);
    while page.lexicon.language != "en"
        && page.tags(at + 1).and(NOUNS) == same
        && page.text.kind(at + 1) == Kind::Word
        && page.geo_at(at + 1).is_none()
        && !page.begins_quantity(at + 1)
        && at < noun.end + 12
    {
        at += 1;
    }
    noun.tags = same;
    noun.end = at + 1;
    // “soldats français”, “troops of France”.
    let after = page.geos(at + 1, at + 5).iter().find(|geo| !matches!(geo.name, Name::Region(_)));
    if let Some(geo) = after.filter(|geo| noun.owner.is_none() && is_owner(page, geo, at)) {
        noun.owner = Some(*geo);
        noun.end = geo.end;
    }
    noun
}

/// Whether a name behind a noun says whose they are.
fn is_owner(page: &Page<'_>, geo: &Geo, at: usize) -> bool {
    let adjective = matches!(geo.name, Name::People(_))
        && !geo.soil
        && geo.start <= at + 3
        && !page.said(at + 1, geo.start).any(super::kinds::VERBS.or(Tags::of(&[
            Tag::In,
            Tag::To,
            Tag::And,
            Tag::Which,
        ])))
        && (at + 1..geo.start).all(|at| page.text.kind(at) == Kind::Word);
    let of_group = matches!(geo.name, Name::Organisation(_))
        && page.said(at + 1, geo.start).has(Tag::Group)
        && geo.before.and(super::kinds::PREPOSITIONS) == geo.before.and(Tags::of(&[Tag::Of]));
    // “Żołnierzy USA”, “солдат США”: a name that has no cases.
    let bare = matches!(page.lexicon.language, "pl" | "uk" | "ru") && geo.before.is_empty();
    let of_them = geo.start == at + 1
        && (matches!(geo.name, Name::Organisation(_)) || bare && matches!(geo.name, Name::Country(_)));
    let of = geo.before.has(Tag::Of) && !geo.before.any(Tags::of(&[Tag::In, Tag::To]));
    // “soldats africains de la mission”: an adjective may stand between.
    let plain = page.lexicon.language != "en" && page.tags(at + 1).is_empty() && page.text.kind(at + 1) == Kind::Word;
    let from = if plain { at + 2 } else { at + 1 };
    let of_mission = match geo.name {
        Name::Organisation(_) => of && geo.from == from,
        Name::Mission(_) => geo.organisation.is_some() && of && geo.from == from,
        _ => false,
    };
    // “Infantes de marina de Estados Unidos”: unless they leave it.
    let leaves = page.said(at.saturating_sub(14), at + 1).any(Tags::of(&[Tag::Leave, Tag::Depart, Tag::Shrink]));
    let of_country = matches!(geo.name, Name::Country(_))
        && of
        && geo.from == at + 1
        && !leaves
        && !page.tags(geo.from).any(Tags::of(&[Tag::In, Tag::To]))
        && (geo.before == Tags::of(&[Tag::Of]) || matches!(page.lexicon.language, "es" | "fr" | "it"));
    adjective || of_group || of_them || of_mission || of_country
}

/// “A contingent of 300”, “a force of about 4,000 infantrymen”.
fn group(page: &Page<'_>, quantity: &Quantity) -> Option<usize> {
    let of = quantity.from.checked_sub(1)?;
    let stop = quantity.from.saturating_sub(7);
    let linked = page.tags(of).any(Tags::of(&[Tag::Of, Tag::UpTo, Tag::Size]))
        || quantity.from < quantity.start && page.tags(quantity.from).has(Tag::Of);
    if !linked || page.text.kind(of) != Kind::Word {
        return None;
    }
    (stop..of)
        .rev()
        .take_while(|at| {
            page.text.kind(*at) != Kind::Mark
                && page.text.kind(*at) != Kind::Number
                && !page.tags(*at).any(Tags::of(&[Tag::Which, Tag::Be]))
        })
        .find(|at| page.has(*at, Tag::Group) || page.has(*at, Tag::Units))
}

/// Whether a number counts things of which nothing is known: “500 entitled persons”, “une trentaine de délégués”.
fn strange(page: &Page<'_>, from: usize) -> bool {
    let small = |at: &usize| matches!(page.text.word(*at), "of" | "de" | "d'" | "di" | "des" | "du");
    let at = (from..from + 2).find(|at| !small(at)).unwrap_or(from);
    page.text.kind(at) == Kind::Word && page.is_unknown(at) && page.text.token(at).breaks == 0
}
