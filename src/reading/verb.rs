//! The verb that governs a number: what becomes of the people.

use super::clause::{Clause, Opener};
use super::kinds::STRONG;
use super::lexicon::{Tag, Tags};
use super::noun::Noun;
use super::page::Page;
use super::quantity::Quantity;

/// A governing verb.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Verb {
    /// Its token; none: no verb governs the number.
    pub at: Option<usize>,
    /// What it says.
    pub tags: Tags,
    /// It stands before the number.
    pub before: bool,
    /// It is inherited from another clause of the sentence.
    pub inherited: bool,
    /// The clause that it stands in.
    pub clause: usize,
}

/// Verbs that say most of what becomes of people.
const SAYS: Tags = Tags::of(&[
    Tag::Send,
    Tag::Sent,
    Tag::Arrive,
    Tag::Leave,
    Tag::Extend,
    Tag::Relieve,
    Tag::Join,
    Tag::Grow,
    Tag::Shrink,
    Tag::Level,
    Tag::Hosting,
    Tag::Depart,
]);
/// Auxiliaries of the past, of which some stand in phrases for long ago: “had been”.
const TENSE: [&str; 16] = [
    "had", "been", "hatte", "hatten", "avait", "avaient", "été", "étaient", "había", "habían", "sido", "aveva",
    "avevano", "erano", "stati", "byli",
];
const BE: Tags = Tags::of(&[Tag::Be]);
const ACTS: Tags = Tags::of(&[Tag::Leave, Tag::Arrive, Tag::Sent, Tag::Depart]);
const ENDS: Tags = Tags::of(&[Tag::Leave, Tag::Arrive]);

/// Finds the verb.
/// `item`: it is the number of an item of a list, which has a verb only beside it.
#[expect(clippy::too_many_lines, reason = "one case after the other, in the order in which they hold")]
pub(super) fn verb(
    page: &Page<'_>,
    clauses: &[Clause],
    own: usize,
    quantity: &Quantity,
    noun: &Noun,
    item: bool,
) -> Verb {
    let clause = clauses[own];
    // “The remaining 300” is not a verb, though it is written as one.
    let strong = |start: usize, end: usize| {
        (start..end).rev().find(|at| {
            let size = page.has(*at, Tag::Size)
                && (page.first(start, *at, STRONG).is_some() || page.first(noun.end, clause.end, ACTS).is_some());
            page.tags(*at).any(STRONG) && page.quantity_at(*at).is_none() && !page.has(*at, Tag::Rest) && !size
        })
    };
    let before = strong(clause.start, quantity.from);
    let found = |at: usize, before: bool, clause: usize, inherited: bool| Verb {
        at: Some(at),
        tags: page.tags(at),
        before,
        inherited,
        clause,
    };
    if quantity.fraction.is_some()
        && let Some(verb) = after_whole(page, clauses, own, quantity)
    {
        return verb;
    }
    // “Among them 170 Austrians, who provide the commander”: what is said of them is no fate of theirs.
    let of_them = page.said(quantity.from.saturating_sub(3), quantity.from).has(Tag::OfThem);
    let relative = relative(page, clauses, own, quantity, noun).filter(|_| !of_them);
    // “The 193 who still held it took the road”: what the sentence says of them.
    let starts = before.is_none() && relative.is_some_and(|verb| verb.tags.any(Tags::of(&[Tag::Level, Tag::Be])));
    if starts
        && let Some((i, at)) = clauses
            .iter()
            .enumerate()
            .skip(own + 1)
            .find_map(|(i, next)| Some((i, page.last(next.start, next.end, ACTS)?)))
        && relative.is_some_and(|verb| verb.at.is_some_and(|before| before < at))
    {
        return found(at, false, i, false);
    }
    if let Some(verb) = relative.filter(|_| before.is_none_or(|at| quantity.definite || page.has(at, Tag::Join))) {
        return verb;
    }
    // “400 who are in Lebanon already” goes with its own clause first, and “400 of the 2,300” with what is said of the 400.
    // “Before the withdrawal” is a time.
    // “Had been flown in” is a tense, and no time.
    let past = |at: usize| page.has(at, Tag::Past) && !page.has(at, Tag::Be) && !TENSE.contains(&page.text.word(at));
    let time = |at: usize| (at.saturating_sub(2)..at).any(past) && !page.has(at, Tag::Level);
    let says = if page.lexicon.verb_last { SAYS.or(Tags::of(&[Tag::Pledge, Tag::Order])) } else { SAYS };
    let after = (noun.end..clause.end)
        .find(|at| page.tags(*at).any(says) && !time(*at) && !page.has(*at, Tag::Final))
        .map(|at| main(page, at, clause.end));
    // “Deployed in Diwaniya and Nayaf return”: the verb of the first stands behind the second.
    let beyond = clauses.get(own + 1).filter(|next| {
        let bare = after.is_some_and(|at| {
            page.has(at, Tag::Level) && !page.said(at.saturating_sub(2), at).any(BE.or(Tags::of(&[Tag::Plan])))
        });
        bare && before.is_none() && page.has(next.head, Tag::And) && page.geo_at(next.head + 1).is_some()
    });
    if let Some(next) = beyond
        && let Some(at) = page.first(next.start, next.end, STRONG).filter(|at| page.tags(*at).any(ACTS))
        && page.quantities_in(next.start, at).is_empty()
    {
        return found(at, false, own + 1, false);
    }
    let modal = |at: usize| {
        !page.tags(nearest(page, clause.start, at)).any(SAYS) && after.is_some_and(|after| page.tags(after).any(SAYS))
    };
    if let Some(at) = before.filter(|at| !modal(*at)) {
        return found(nearest(page, clause.start, at), true, own, false);
    }
    // “Has seventy observers in the country to verify the pullout”: what it has, and not what for.
    let has = page.last(clause.start.max(quantity.from.saturating_sub(4)), quantity.from, BE);
    let far = |at: usize| at > noun.end + 3 && !page.lexicon.verb_last;
    if let Some(at) = after.filter(|at| has.is_none() || !far(*at)) {
        return found(ends_with(page, clauses, own, at), false, own, false);
    }
    if let Some((i, at)) = bracketed(page, clauses, own, quantity) {
        return found(at, false, i, false);
    }
    let be = BE.or(Tags::of(&[Tag::Plan]));
    if let Some(at) = page.last(clause.start, quantity.from, be).or_else(|| page.first(quantity.to, clause.end, be)) {
        // “They are 130, all of one battalion, who have landed”
        let bare = noun.tags.is_empty() && page.said(clause.start, at).has(Tag::Pronoun);
        let mut said = clauses.iter().enumerate().skip(own + 1).take(3).filter(|_| bare);
        if let Some((i, at)) = said.find_map(|(i, next)| Some((i, page.first(next.start, next.end, ACTS)?))) {
            return found(at, false, i, true);
        }
        // “Was expected”, “had been ordered”
        let said = (at + 1..at + 3).find(|next| page.tags(*next).any(Tags::of(&[Tag::Pledge, Tag::Order])));
        return found(said.filter(|_| at >= noun.end).unwrap_or(at), at < quantity.from, own, false);
    }
    // “Germany, with 2,750 in the north, will not move them”: no verb behind speaks of them.
    let with = page.has(clause.head, Tag::With) && own > 0 && !clauses[own - 1].tags.any(STRONG);
    if item || with { Verb::default() } else { inherited(page, clauses, own, quantity.from) }
}

/// “Hat 250 Soldaten und zwei Staffeln in die Slowakei verlegt”: the verb of a bracket that goes on behind “and”.
fn bracketed(page: &Page<'_>, clauses: &[Clause], own: usize, quantity: &Quantity) -> Option<(usize, usize)> {
    let finite = BE.or(Tags::of(&[Tag::Plan]));
    let opens = page.lexicon.verb_last && page.last(clauses[own].start, quantity.from, finite).is_some();
    let goes_on =
        |clause: &Clause| page.has(clause.head, Tag::And) && page.first(clause.start, clause.end, finite).is_none();
    let next = clauses.get(own + 1).filter(|next| opens && goes_on(next))?;
    Some((own + 1, page.last(next.start, next.end, SAYS)?))
}

/// “All soldiers serving in Iraq have been flown home”: of a participle and a verb behind it the verb.
fn main(page: &Page<'_>, first: usize, end: usize) -> usize {
    if !page.has(first, Tag::Level) || page.said(first.saturating_sub(2), first).any(BE.or(Tags::of(&[Tag::Plan]))) {
        return first;
    }
    // “Deployed in Diwaniya return”
    let stop = super::kinds::PREPOSITIONS.or(Tags::of(&[Tag::And, Tag::Repeat, Tag::Which]));
    let acts = |at: &usize| {
        page.tags(*at).any(ACTS)
            && !page.tags(at - 1).any(stop)
            && page.geo_at(*at).is_none()
            && !page.has(*at, Tag::Level)
    };
    if let Some(at) = (first + 2..end).find(acts) {
        return at;
    }
    let finite = page.first(first + 1, end, BE.or(Tags::of(&[Tag::Plan])));
    let then = finite.and_then(|at| {
        page.first(at, (at + 5).min(end), Tags::of(&[Tag::Leave, Tag::Sent, Tag::Arrive, Tag::Send, Tag::Depart]))
    });
    then.unwrap_or(first)
}

/// A number without a verb goes with the clause before it, or with the one behind.
fn inherited(page: &Page<'_>, clauses: &[Clause], own: usize, from: usize) -> Verb {
    let found = |at: usize, before: bool, clause: usize| Verb {
        at: Some(at),
        tags: page.tags(at),
        before,
        inherited: true,
        clause,
    };
    // An insertion, or a subject before its verb, has none before it.
    let plain = |i: &usize| clauses[*i].opener != Opener::Bracket || *i == own;
    // “Which have 660 and 673 there”
    let next_to = own.checked_sub(1).map(|i| (i, clauses[i])).filter(|(_, clause)| {
        page.has(clauses[own].head, Tag::And)
            && !clause.tags.any(STRONG)
            && !page.quantities_in(clause.start, clause.end).is_empty()
    });
    if let Some((i, at)) = next_to.and_then(|(i, clause)| Some((i, page.last(clause.start, clause.end, BE)?))) {
        return found(at, true, i);
    }
    // “Since Mali told the mission to go, its 11,600 soldiers and 1,600 police must be out”
    let joined = clauses
        .get(own + 1)
        .filter(|next| page.has(next.head, Tag::And) && !page.quantities_in(next.start, next.end).is_empty());
    if own > 0
        && page.has(clauses[own - 1].head, Tag::But)
        && let Some(at) = joined.and_then(|next| page.first(next.start, next.end, SAYS))
    {
        return found(at, false, own + 1);
    }
    for i in (0..own).rev().filter(plain) {
        // “Has 5,900 men, among them 2,100 Indians, and will fly in more”
        let has = !page.lexicon.verb_last
            && !clauses[i].tags.any(STRONG)
            && clauses[own].opener == Opener::Comma
            && !page.quantities_in(clauses[i].start, clauses[i].end).is_empty();
        if let Some(at) = page.last(clauses[i].start, clauses[i].end, BE).filter(|_| has) {
            return found(at, true, i);
        }
        if let Some(at) = page.last(clauses[i].start, clauses[i].end, STRONG) {
            return found(nearest(page, clauses[i].start, at), true, i);
        }
    }
    // “Los aguardaban 1.100”: it has a verb of its own, which is not known.
    let ends = page.lexicon.finite_ends();
    let finite = |at: usize| page.is_unknown(at) && ends.iter().any(|end| page.text.word(at).ends_with(end));
    if (clauses[own].start..from).any(finite) {
        return Verb::default();
    }
    let changes = Tags::of(&[Tag::Grow, Tag::Shrink]);
    let mut ahead = main_clauses(clauses, own)
        .filter_map(|i| Some((i, page.first(clauses[i].start, clauses[i].end, SAYS.without(changes))?)));
    let ahead = ahead.next();
    if let Some((i, at)) = ahead {
        return found(at, false, i);
    }
    let planned = main_clauses(clauses, own)
        .find_map(|i| Some((i, page.first(clauses[i].start, clauses[i].end, Tags::of(&[Tag::Plan]))?)));
    if let Some((i, at)) = planned {
        return found(at, false, i);
    }
    let weak = (0..own).rev().find_map(|i| Some((i, page.last(clauses[i].start, clauses[i].end, BE)?)));
    weak.map_or_else(Verb::default, |(i, at)| found(at, true, i))
}

/// The clauses behind one that are not relative clauses.
fn main_clauses(clauses: &[Clause], own: usize) -> impl Iterator<Item = usize> {
    (own + 1..clauses.len()).filter(|i| clauses[*i].opener != Opener::Which)
}

/// “Two-thirds of the 15,000 whom it had sent are home again”: what ends the sentence is said of the part.
fn after_whole(page: &Page<'_>, clauses: &[Clause], own: usize, quantity: &Quantity) -> Option<Verb> {
    let end = clauses.last()?.end;
    let at = (quantity.to..end).find(|at| page.tags(*at).any(ENDS))?;
    let clause = clauses.iter().rposition(|clause| clause.start <= at).unwrap_or(own);
    Some(Verb { at: Some(at), tags: page.tags(at), before: false, inherited: false, clause })
}

/// “Crossed at Quneitra and flew home”: of two verbs of one subject the one that says where it ends.
fn ends_with(page: &Page<'_>, clauses: &[Clause], own: usize, at: usize) -> usize {
    // “The last rotation, counting 900 soldiers, returns from Iraq”
    let clause = clauses[own];
    let apposed = clause.opener == Opener::Comma
        && own > 0
        && !clauses[own - 1].tags.any(STRONG.or(BE))
        && page.has(at, Tag::Level);
    if let (true, Some(next)) = (apposed, clauses.get(own + 1)) {
        let acts = page.first(
            next.start,
            (next.start + 3).min(next.end),
            Tags::of(&[Tag::Leave, Tag::Sent, Tag::Arrive, Tag::Send, Tag::Depart]),
        );
        return acts.unwrap_or(at);
    }
    if !page.tags(at).any(Tags::of(&[Tag::Sent, Tag::Depart])) {
        return at;
    }
    let and = clauses.get(own + 1).filter(|next| page.has(next.start, Tag::And));
    and.and_then(|next| page.first(next.start, (next.start + 4).min(next.end), Tags::of(&[Tag::Leave]))).unwrap_or(at)
}

/// “Those who are there”, “the 1,700 that it had announced”: the verb of a relative clause behind the noun.
fn relative(page: &Page<'_>, clauses: &[Clause], own: usize, quantity: &Quantity, noun: &Noun) -> Option<Verb> {
    let next = clauses.get(own + 1)?;
    let close = next.opener == Opener::Which && next.start <= noun.end.max(quantity.to) + 4;
    let clear = page.first(quantity.to, next.start, STRONG).is_none();
    if !close || !clear || page.has(next.head, Tag::OfThem) || page.has(next.start.saturating_sub(1), Tag::OfThem) {
        return None;
    }
    // “that the Pentagon had announced that it would send”: the last of its verbs before the next number.
    let mut best = None;
    for (i, clause) in clauses.iter().enumerate().skip(own + 1).take(3) {
        if i > own + 1 && (clause.opener != Opener::But || !page.has(clause.head, Tag::That)) {
            break;
        }
        let strong = page.first(clause.start, clause.end, STRONG);
        let found = strong.or_else(|| page.first(clause.start, clause.end, BE).filter(|_| best.is_none()));
        if let Some(at) = found {
            best = Some(Verb { at: Some(at), tags: page.tags(at), before: false, inherited: false, clause: i });
        }
    }
    best
}

/// Of several verbs before a number the one that says most of what becomes of the people: “announced the withdrawal of”, “has sent”.
fn nearest(page: &Page<'_>, start: usize, last: usize) -> usize {
    if page.tags(last).any(SAYS) {
        return last;
    }
    page.last(start.max(last.saturating_sub(4)), last, SAYS).unwrap_or(last)
}
