//! Numbers that are not records, each with its reason.

use super::carried::goes_with;
use super::clause::Opener;
use super::counted::by_noun;
use super::found::Why;
use super::kinds::STRONG;
use super::lexicon::{Tag, Tags};
use super::memory::Memory;
use super::negated::{becomes, dead, denied, foes, long_ago, summed, tail, weighed};
use super::page::Page;
use super::quantity::Change;
use super::spot::Spot;
use super::text::Line;
use crate::model::StageKind;

/// Why a number is not a record by what it counts and what its clause says; none: nothing speaks against it.
pub(super) fn refused(page: &Page<'_>, spot: &Spot<'_>, memory: &Memory) -> Option<Why> {
    by_noun(page, spot).or_else(|| goes_with(page, spot, memory)).or_else(|| said(page, spot, memory))
}

/// By the clause.
#[expect(clippy::too_many_lines, reason = "one case after the other, in the order in which they hold")]
fn said(page: &Page<'_>, spot: &Spot<'_>, memory: &Memory) -> Option<Why> {
    let (quantity, noun) = (spot.quantity, spot.noun);
    let clause = spot.clauses[spot.own];
    let (start, end) = (clause.start, tail(page, spot));
    let tags = page.said(start, end);
    // What a verb of another clause brings with it.
    let inherited = if spot.verb.inherited { spot.clauses[spot.verb.clause].tags } else { Tags::default() };
    let before = page.said(start, quantity.from);
    let sentence = page.said(spot.sentence.start, spot.sentence.end);
    if dead(page, spot, start, end) {
        return Some(Why::Casualties);
    }
    // “The call-up of reserves, now limited to 125,000”
    let apposed =
        matches!(clause.opener, Opener::Comma | Opener::Colon) && (spot.verb.inherited || spot.verb.at.is_none());
    let prior = spot
        .own
        .checked_sub(1)
        .map(|i| spot.clauses[i])
        .filter(|prior| apposed && page.quantities_in(prior.start, prior.end).iter().all(|one| one.value < 20.0));
    let apposed = prior.map_or(Tags::default(), |prior| {
        prior.tags.and(Tags::of(&[Tag::Ready, Tag::Own, Tag::Raid, Tag::Civil, Tag::Dead]))
    });
    if clause.opener == Opener::Colon && apposed.has(Tag::Dead) {
        return Some(Why::Casualties);
    }
    let schooled = prior.is_some_and(|prior| prior.tags.has(Tag::Trained) && prior.tags.has(Tag::Units));
    let tags = tags.or(apposed);
    let around = match spot.verb.at {
        _ if clause.opener == Opener::Which => sentence,
        Some(_) if spot.verb.inherited => {
            let (first, last) = (spot.verb.clause.min(spot.own), spot.verb.clause.max(spot.own));
            page.said(spot.clauses[first].start, spot.clauses[last].end)
        }
        _ => tags,
    };
    let to_exercise = page.first(start, end, Tags::of(&[Tag::Exercise])).is_some_and(|at| {
        (page.has(at.saturating_sub(1), Tag::To) || page.said(at.saturating_sub(5), at).has(Tag::For))
            && spot.verb.tags.any(Tags::of(&[Tag::Sent, Tag::Arrive]))
    });
    let drills = memory.exercise && sentence.has(Tag::Exercise);
    if noun.tags.has(Tag::Exercise)
        || to_exercise
        || drills
        || around.has(Tag::Exercise) && !tags.any(Tags::of(&[Tag::Sent, Tag::Arrive, Tag::Leave]))
    {
        return Some(Why::Exercise);
    }
    let abroad_for =
        |verbs: &[Tag]| spot.verb.tags.any(Tags::of(verbs)) && !spot.verb.inherited && goes_abroad(page, spot, end);
    let deploys = noun.people()
        && (spot.verb.tags.any(Tags::of(&[Tag::Sent, Tag::Arrive, Tag::Pledge])) && !spot.verb.inherited
            || abroad_for(&[Tag::Send, Tag::Order]));
    if !deploys && tags.or(page.said(noun.end, clause.end)).has(Tag::Ready)
        || !deploys && ((noun.group.is_some() || quantity.change != Change::None) && sentence.has(Tag::Ready))
    {
        return Some(Why::Readiness);
    }
    let limit = if before.or(page.said(quantity.to, end)).has(Tag::Present) { tags } else { tags.or(inherited) };
    if limit.has(Tag::Ceiling) && !tags.or(inherited).any(Tags::of(&[Tag::Extend, Tag::Leave])) {
        return Some(Why::Ceiling);
    }
    let verb = spot.verb.at.map_or(start, |at| at.saturating_sub(4).max(spot.sentence.start));
    let open = page.said(verb.min(start), quantity.from).or(inherited).any(Tags::of(&[Tag::Plan, Tag::May]));
    let promised = memory.last.is_some_and(|last| {
        last.paragraph == spot.sentence.paragraph
            && matches!(last.stage.stage, Some(StageKind::Announced | StageKind::Ordered))
    });
    // “Bringing the number sent since May to 3,000”, “brings to 6,000 the number who will be there”
    let next = spot.clauses.get(spot.own + 1).filter(|next| next.opener == Opener::Which);
    let ahead = next.is_some_and(|next| page.said(next.start, next.start + 3).has(Tag::Plan));
    let since = page.times(start, quantity.from).iter().any(|time| time.since)
        && page.said(start, quantity.from).any(Tags::of(&[Tag::Sent, Tag::Send]));
    if quantity.change == Change::To && (since || ahead) {
        return Some(if since { Why::Sum } else { Why::Resulting });
    }
    let told = page.lexicon.past_ends();
    let moves = page.last(spot.sentence.start, quantity.from, Tags::of(&[Tag::Grow, Tag::Shrink]));
    // “Will grow from 7 to 9 thousand”: in languages whose past has an ending of its own, no other form has come to pass.
    let ends = |at: usize, all: &[&str]| all.iter().any(|end| page.text.word(at).ends_with(end));
    let coming = quantity.change != Change::None
        && moves.is_some_and(|at| !told.is_empty() && !ends(at, told) || ends(at, page.lexicon.future_ends()));
    if quantity.change == Change::To && coming {
        return Some(Why::Resulting);
    }
    let open = open || coming;
    let done = !open && page.said(verb, quantity.from).has(Tag::Be);
    if quantity.change == Change::To
        && !done
        && (open || promised || !tags.or(inherited).any(Tags::of(&[Tag::Grow, Tag::Shrink])))
    {
        return Some(Why::Resulting);
    }
    let stays = next.is_some_and(|next| next.tags.has(Tag::Stay));
    if (tags.has(Tag::Past) || long_ago(spot))
        && !stays
        && !tags.has(Tag::Present)
        && (spot.verb.at.is_none() || spot.verb.inherited || spot.verb.tags.any(Tags::of(&[Tag::Level, Tag::Be])))
        && (spot.verb.inherited || !tags.any(Tags::of(&[Tag::Send, Tag::Sent, Tag::Arrive, Tag::Leave])))
    {
        return Some(Why::Superseded);
    }
    let now =
        spot.clauses.get(spot.own + 1).is_some_and(|next| next.opener == Opener::Which && next.tags.has(Tag::Present));
    if quantity.change == Change::From && !open && !before.has(Tag::Present) && !now {
        return Some(Why::Superseded);
    }
    let just = page.tags(quantity.from.saturating_sub(1));
    if just.has(Tag::Onto)
        && !just.any(super::kinds::PREPOSITIONS)
        && (before.has(Tag::May) || open && memory.last.is_some_and(|last| last.paragraph == spot.sentence.paragraph))
    {
        return Some(Why::Resulting);
    }
    if spot.clauses.get(spot.own + 1).is_some_and(|next| page.said(next.start, next.start + 3).has(Tag::OfThem))
        && spot.verb.tags.has(Tag::Join)
    {
        return Some(Why::Superseded);
    }
    let sent = spot.verb.tags.any(Tags::of(&[Tag::Sent, Tag::Arrive])) && noun.tags.has(Tag::People);
    let goes = spot.verb.tags.any(Tags::of(&[Tag::Send, Tag::Pledge, Tag::Order, Tag::Relieve, Tag::Leave]));
    let abroad = goes && noun.people() && !page.said(spot.noun.end.saturating_sub(1), end).has(Tag::Own);
    if tags.has(Tag::Own) && !sent && !abroad && !abroad_for(&[Tag::Send, Tag::Order, Tag::Pledge]) {
        return Some(Why::Army);
    }
    // “France flew out 491 persons”, in a text about those who are brought to safety.
    if memory.rescue && !noun.tags.has(Tag::People) && noun.group.is_none() {
        return Some(Why::Civilians);
    }
    if foes(page, spot) {
        return Some(Why::Adversary);
    }
    if tags.any(Tags::of(&[Tag::Civil])) && (!noun.tags.has(Tag::People) || noun.demonym) {
        return Some(Why::Civilians);
    }
    // “15,000 soldiers are to be trained”
    let behind = page.first(noun.end, end, Tags::of(&[Tag::Trained]));
    let passive = behind.is_some_and(|at| {
        let said = page.said(noun.end, at);
        said.any(Tags::of(&[Tag::Be, Tag::Plan])) && !said.any(STRONG)
    });
    // “Britain’s 750 train officers”
    let trains = behind == Some(noun.end)
        && page.lexicon.language == "en"
        && page.text.word(noun.end).starts_with("train")
        && !page.text.word(noun.end).ends_with("ed");
    if tags.has(Tag::Trained) && !noun.tags.has(Tag::People) && !trains || schooled || passive {
        return Some(Why::Trainees);
    }
    // “Will train up to 15,000 soldiers”
    if page.has(quantity.from.saturating_sub(1), Tag::Trained) && !page.has(quantity.from.saturating_sub(1), Tag::Units)
    {
        return Some(Why::Trainees);
    }
    // “По 3,8 тыс.”: so many in each of the places that are named.
    let shares = matches!(page.lexicon.language, "pl" | "uk" | "ru");
    let each = (page.said(start, quantity.from).has(Tag::Each) || page.said(noun.end, noun.end + 1).has(Tag::Each))
        && !tags.or(inherited).any(Tags::of(&[Tag::Pledge, Tag::Send]))
        && !page
            .geos(spot.sentence.start, quantity.from)
            .iter()
            .any(|geo| super::spot::is_place(geo) && geo.before.has(Tag::In) && shares);
    let years = page.times.is_empty() || spot.verb.tags.any(Tags::of(&[Tag::Level, Tag::Be]));
    let spans = years
        && page.quantities_in(start, end).iter().any(|other| {
            page.said(other.to, other.to + 1).has(Tag::Span)
                && page.said(other.from.saturating_sub(2), other.from).has(Tag::In)
        });
    if page.said(start, (end + 10).min(spot.sentence.end)).has(Tag::Cumulative)
        || spans && !tags.any(Tags::of(&[Tag::Send, Tag::Sent, Tag::Arrive, Tag::Leave]))
    {
        return Some(Why::Sum);
    }
    if each || tags.has(Tag::Usual) && !tags.any(Tags::of(&[Tag::Sent, Tag::Arrive])) {
        return Some(Why::Usual);
    }
    if before.has(Tag::Total) && before.has(Tag::May) && noun.tags.is_empty()
        || spot.verb.tags.has(Tag::Stay)
            && page.said(verb, spot.verb.at.unwrap_or(verb)).has(Tag::Plan)
            && memory.leaving
    {
        return Some(Why::Resulting);
    }
    if becomes(page, spot) {
        return Some(Why::Resulting);
    }
    // “Will grow by 37,000 within a year”: what the changes that were told make together.
    let by = page.tags(quantity.from.saturating_sub(1)).has(Tag::By) && spot.verb.tags.has(Tag::Grow);
    if by && memory.moved || summed(page, spot) {
        return Some(Why::Sum);
    }
    let acts = spot.verb.at.is_none() || spot.verb.inherited;
    let fights = if acts { sentence } else { tags }.has(Tag::Raid)
        && (acts || !spot.verb.tags.any(STRONG.without(Tags::of(&[Tag::Hosting]))));
    if fights && noun.tags.has(Tag::People) {
        return Some(Why::Other);
    }
    // “7,350 Italians in 38 missions”: in no country that is named.
    let many = page.quantities_in(noun.end, end.max(clause.end)).first().filter(|next| {
        page.said(noun.end, next.from).has(Tag::In) && page.geos(noun.end, next.from).is_empty() && next.value > 1.0
    });
    let stems = ["mission", "opera", "theat", "einsätz", "misj", "місі", "мисси", "misi", "missioni"];
    let scattered =
        |at: usize| page.has(at, Tag::Nations) || stems.iter().any(|stem| page.text.word(at).starts_with(stem));
    if many.is_some_and(|next| (next.to..next.to + 2).any(scattered))
        && !page.geos(start, clause.end).iter().any(|geo| super::spot::is_place(geo) && !geo.before.is_empty())
        && !before.has(Tag::There)
    {
        return Some(Why::NoHost);
    }
    // “20,000 more than in January”
    if page.said(quantity.to, quantity.to + 1).has(Tag::Than) {
        return Some(Why::Other);
    }
    // “Its base could house 5,000”: what it has room for.
    if spot.verb.tags.has(Tag::Hosting) && spot.verb.before && page.said(verb, quantity.from).has(Tag::May) {
        return Some(Why::Ceiling);
    }
    if quantity.definite && page.said(quantity.from.saturating_sub(4), quantity.from).has(Tag::Twice) {
        return Some(Why::Superseded);
    }
    if denied(page, spot) {
        return Some(Why::Denied);
    }
    if weighed(page, spot, page.said(verb.min(start), quantity.from), tags) {
        return Some(Why::Requested);
    }
    let matrix = if clause.opener == Opener::But {
        page.said(spot.sentence.start, start).and(Tags::of(&[Tag::Request]))
    } else {
        Tags::default()
    };
    // “Asked for a partner and 1,000 soldiers more”
    let joined = spot
        .own
        .checked_sub(1)
        .map(|i| spot.clauses[i].tags.and(Tags::of(&[Tag::Request])))
        .filter(|_| page.has(clause.head, Tag::And) && spot.verb.inherited)
        .unwrap_or_default();
    if before.or(matrix).or(joined).has(Tag::Request)
        && !tags.any(Tags::of(&[Tag::Sent, Tag::Arrive, Tag::Level]))
        && (spot.verb.tags.and(STRONG.and(Tags::of(&[Tag::Order, Tag::Leave, Tag::Extend]))).is_empty()
            || spot.verb.tags.has(Tag::Back) && !spot.verb.before)
    {
        return Some(Why::Requested);
    }
    if quantity.fraction.is_some()
        && spot.verb.tags.has(Tag::Level)
        && !spot.verb.tags.any(Tags::of(&[Tag::Arrive, Tag::Leave, Tag::Sent]))
        && !tags.has(Tag::There)
    {
        return Some(Why::Percentage);
    }
    // “Thirty were hurt, the alliance has sent 500, and we should run away?”
    let done = tags.any(Tags::of(&[Tag::Sent, Tag::Arrive])) && spot.own + 1 < spot.clauses.len();
    if page.text.word(spot.sentence.end.saturating_sub(1)) == "?" && !done {
        return Some(Why::Other);
    }
    let bare = noun.tags.is_empty()
        && noun.group.is_none()
        && !page.said(quantity.from.saturating_sub(3), quantity.from).has(Tag::OfThem);
    let placed = page.geos(start, end).iter().any(|geo| super::spot::is_place(geo) && !geo.before.is_empty());
    let strong = spot.verb.at.is_some_and(|_| spot.verb.tags.any(STRONG)) || tags.has(Tag::People) || placed;
    let before_it = memory.last.is_some_and(|last| last.sentence == spot.at);
    let around = spot.verb.tags.has(Tag::Be)
        && page.geos(spot.sentence.start, end).iter().any(|geo| super::spot::is_place(geo) && geo.before.has(Tag::In));
    let has = spot.verb.tags.has(Tag::Be) && spot.verb.before && spot.verb.at.is_some_and(|at| at + 4 >= quantity.from);
    // “Leaving some twelve hundred”
    let remain = spot.verb.at.is_some_and(|at| at + 2 >= quantity.from && at < quantity.from)
        && spot.verb.tags.has(Tag::Depart)
        && !spot.verb.tags.has(Tag::Level);
    let left =
        page.geos(noun.end, noun.end + 3).iter().any(|geo| super::spot::is_place(geo) && geo.before.has(Tag::In));
    if bare && remain && !left && memory.last.is_some_and(|last| last.sentence == spot.at) {
        return Some(Why::Resulting);
    }
    let with = page.has(clause.head, Tag::With) && spot.own > 0;
    let spoken = strong
        || with
        || has
        || before_it
        || around
        || tags.any(Tags::of(&[Tag::Share, Tag::There]))
        || page.said(quantity.to, quantity.to + 3).has(Tag::OfThem)
        || clause.opener == Opener::Bracket
        || spot.sentence.line == Line::Item
        || spot.sentence.body > spot.sentence.start;
    (bare && !spoken).then_some(Why::Other)
}

/// Whether a place that they go to stands behind the number, and nobody’s own: “to Iraq”, and not “in its own barracks”.
fn goes_abroad(page: &Page<'_>, spot: &Spot<'_>, end: usize) -> bool {
    let to = |geo: &super::marks::Geo| super::spot::is_place(geo) && geo.before.any(Tags::of(&[Tag::To, Tag::In]));
    let own = spot.noun.owner.and_then(|geo| geo.name.code());
    let place = page.geos(spot.noun.end, end).iter().find(|geo| to(geo) && (own.is_none() || geo.name.code() != own));
    place.is_some_and(|geo| !page.said(spot.noun.end, geo.from).has(Tag::Own))
}
