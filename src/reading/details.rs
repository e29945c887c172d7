//! What a sentence says beside who, where and how many: the unit, the operation, the place that they come from, who else sends.

use super::lexicon::{Tag, Tags};
use super::marks::{Geo, Name};
use super::page::Page;
use super::spot::{Spot, is_place};
use super::text::Kind;
use crate::model::Code;

/// The most words of a name.
const LONGEST: usize = 6;

/// The words of a field, by their tokens.
pub(super) type Span = (usize, usize);

/// “82nd Airborne Division”, “13th Marine Expeditionary Unit”: an ordinal and a name that ends with a body of people.
pub(super) fn unit(page: &Page<'_>, spot: &Spot<'_>) -> Option<Span> {
    let clause = spot.clauses[spot.own];
    let body = Tags::of(&[Tag::Group, Tag::Units]);
    let ends = |start: usize, at: &usize| {
        *at < clause.end && page.text.token(*at).upper && page.text.kind(*at) == Kind::Word && at - start <= LONGEST
    };
    (clause.start..clause.end).filter(|at| page.text.kind(*at) == Kind::Name).find_map(|start| {
        let name = (start + 1..clause.end).take_while(|at| ends(start, at));
        let known =
            |at: &usize| page.geo_at(*at).is_some_and(|geo| matches!(geo.name, Name::Office(_)) && geo.start <= start);
        let end = name.filter(|at| page.tags(*at).any(body) || known(at)).last()?;
        Some((start, end + 1))
    })
}

/// “Operation Turquoise”, “UNIFIL”: the mission that the sentence names, or else the operation with a name of its own.
pub(super) fn operation(page: &Page<'_>, spot: &Spot<'_>) -> Option<Span> {
    let sentence = spot.sentence;
    let mission = page.geos(sentence.start, sentence.end).iter().find(|geo| matches!(geo.name, Name::Mission(_)));
    let named = || {
        let start = (sentence.start..sentence.end).find(|at| OPERATION.contains(&page.text.word(*at)))?;
        let name = (start + 1..sentence.end)
            .take_while(|at| page.text.token(*at).upper && page.text.kind(*at) == Kind::Word && at - start <= 3);
        name.last().map(|last| (start, last + 1))
    };
    mission.map(|geo| (geo.start, geo.end)).or_else(named)
}

/// What an operation is called, before its name.
const OPERATION: [&str; 9] =
    ["operation", "opération", "operación", "operazione", "operacja", "operacji", "операция", "операції", "операції"];

/// The town or base that they leave.
pub(super) fn origin_place(page: &Page<'_>, spot: &Spot<'_>, host: Option<Code>) -> Option<Span> {
    let clause = spot.clauses[spot.own];
    let town = |geo: &&Geo| {
        matches!(geo.name, Name::Place(_) | Name::Capital(_))
            && is_place(geo)
            && geo.before == Tags::of(&[Tag::From])
            && geo.name.code() != host
    };
    page.geos(clause.start, clause.end).iter().find(town).map(|geo| (geo.start, geo.end))
}

/// “2,200 French and Italian troops”: who else sends, beside the first.
pub(super) fn contributors(page: &Page<'_>, spot: &Spot<'_>) -> Vec<Code> {
    let Some(owner) = spot.noun.owner.filter(|geo| matches!(geo.name, Name::People(_))) else { return Vec::new() };
    let near = page.geos(owner.start.saturating_sub(2), owner.end + 3);
    let joined = |geo: &&Geo| {
        let (first, second) = if geo.start < owner.start { (**geo, owner) } else { (owner, **geo) };
        matches!(geo.name, Name::People(_))
            && geo.name.code() != owner.name.code()
            && first.end + 1 == second.start
            && page.has(first.end, Tag::And)
    };
    near.iter().filter(joined).filter_map(|geo| geo.name.code()).collect()
}
