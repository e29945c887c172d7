//! Numbers of people who are not there: the dead, sums, what is denied and what is only under consideration.

use super::clause::{Clause, Opener};
use super::found::Why;
use super::kinds::STRONG;
use super::lexicon::{Tag, Tags};
use super::page::Page;
use super::spot::Spot;
use super::text::Kind;

/// “Is considering whether to send 500”: weighed, not decided. `before` is what stands before the number, `tags` what its clause says.
pub(super) fn weighed(page: &Page<'_>, spot: &Spot<'_>, before: Tags, tags: Tags) -> bool {
    let clause = spot.clauses[spot.own];
    let matrix = spot.own.checked_sub(1).map(|i| spot.clauses[i]).filter(|_| clause.opener == Opener::But);
    let weighed = before.has(Tag::Undecided) || matrix.is_some_and(|matrix| matrix.tags.has(Tag::Undecided));
    // What is weighed is whether to change it: the force is there.
    let there = spot.base || spot.verb.tags.any(Tags::of(&[Tag::Level, Tag::Grow, Tag::Shrink, Tag::Extend]));
    weighed
        && !there
        && !page.said(clause.start, clause.end).has(Tag::Present)
        && !tags.any(Tags::of(&[Tag::Sent, Tag::Arrive, Tag::Present]))
}

/// Whether they are killed, wounded or taken: said of them, not of others.
pub(super) fn dead(page: &Page<'_>, spot: &Spot<'_>, start: usize, end: usize) -> bool {
    // “Has fallen to 650” is of a number.
    let dead = |at: &usize| page.has(*at, Tag::Dead) && !page.tags(*at).any(Tags::of(&[Tag::Grow, Tag::Shrink]));
    let quantity = spot.quantity;
    let behind = (quantity.to..end).find(dead);
    let before = (start..quantity.from).rev().find(dead).filter(|at| quantity.from - at <= 4);
    let verb = page.first(spot.noun.end, end, STRONG.and(Tags::of(&[Tag::Send, Tag::Sent, Tag::Arrive, Tag::Level])));
    behind.is_some_and(|at| verb.is_none_or(|verb| at < verb)) || before.is_some()
}

/// Whether it is a sum: “altogether”, “that makes”.
pub(super) fn summed(page: &Page<'_>, spot: &Spot<'_>) -> bool {
    let quantity = spot.quantity;
    let near = page
        .said(quantity.from.saturating_sub(4), quantity.from)
        .or(page.said(quantity.to, (spot.noun.end + 2).min(spot.clauses[spot.own].end)));
    // “In all 10,700 are there now”
    let there = spot.verb.tags.has(Tag::Level)
        && page.said(spot.clauses[spot.own].start, spot.clauses[spot.own].end).has(Tag::There);
    let bare = spot.noun.tags.is_empty() && !there;
    // “Kenya has pledged 1,000 in all”, “and a total of 33,000 by next summer”
    let clause = spot.clauses[spot.own];
    let acts = spot.verb.tags.any(Tags::of(&[Tag::Pledge, Tag::Send, Tag::Leave, Tag::Order]));
    let named = acts
        && if spot.verb.inherited {
            page.times(quantity.to, clause.end).iter().any(|time| time.by)
        } else {
            let at = spot.verb.at.unwrap_or(clause.start);
            page.geos(clause.start, at.max(clause.start)).iter().any(|geo| geo.before.is_empty())
                || page.said(clause.start, at.max(clause.start)).has(Tag::Pronoun)
        };
    let bare = bare && !named;
    let cumulative = page.said(quantity.to, quantity.to + 10).has(Tag::Total)
        && page.said(quantity.to, quantity.to + 10).has(Tag::Past);
    near.has(Tag::Total) && spot.noun.owner.is_none() && bare || cumulative
}

/// Whether it is denied: a verb that says no governs the number.
pub(super) fn denied(page: &Page<'_>, spot: &Spot<'_>) -> bool {
    let clause = spot.clauses[spot.own];
    let Some(verb) = spot.verb.at else { return false };
    let from = clause.start.max(verb.min(spot.quantity.from).saturating_sub(4));
    // “The several hundred whom it has not sent”: of a relative clause what stands in it.
    let relative = spot.verb.clause > spot.own && !spot.verb.inherited;
    let from = if relative { spot.quantity.to } else { from };
    let until = if relative { verb } else { verb.max(spot.quantity.from) };
    let deny = page.last(spot.sentence.start, spot.quantity.from, Tags::of(&[Tag::Deny]));
    let other = |clause: &Clause| clause.opener == Opener::But && !page.has(clause.head, Tag::That);
    if deny.is_some_and(|at| !spot.clauses[..=spot.own].iter().any(|clause| clause.start > at && other(clause))) {
        return true;
    }
    // “200 advisers are said to have come, but Paris denies it”
    let behind = spot.clauses.get(spot.own + 1).is_some_and(|next| {
        next.opener == Opener::But && next.tags.has(Tag::Deny) && page.quantities_in(next.start, next.end).is_empty()
    });
    if behind {
        return true;
    }
    // “No. 42 Commando”
    let number = |at: usize| page.text.word(at + 1) == "." && page.text.kind(at + 2) == Kind::Number;
    let not = (from..until).find(|at| page.has(*at, Tag::Not) && !number(*at));
    let own = not.is_some_and(|at| !(spot.quantity.from..spot.quantity.to).contains(&at));
    let matrix = spot.own.checked_sub(1).map(|i| spot.clauses[i]).filter(|_| clause.opener == Opener::But);
    own || matrix.is_some_and(|matrix| page.said(matrix.start, matrix.end).has(Tag::Not))
}

/// The end of what speaks of a number: its clause, up to the next number.
pub(super) fn tail(page: &Page<'_>, spot: &Spot<'_>) -> usize {
    // “8,300 of its permitted 11,100 men”: what is said of the whole is not said of the part.
    let whole = page.quantities_in(spot.quantity.to, spot.quantity.to + 5).first();
    if page.has(spot.quantity.to, Tag::Of) && whole.is_some_and(|whole| whole.value > spot.quantity.value) {
        return spot.quantity.to;
    }
    let end = spot.clauses[spot.own].end;
    (spot.quantity.to..end).find(|at| page.begins_quantity(*at)).unwrap_or(end)
}

/// “The gangs have 12,000 members”: whose they are.
pub(super) fn foes(page: &Page<'_>, spot: &Spot<'_>) -> bool {
    let clause = spot.clauses[spot.own];
    let verb = spot.verb.at.filter(|at| spot.verb.before && !spot.verb.inherited && *at >= clause.start);
    let subject = |verb: usize| {
        page.said(clause.start, verb).has(Tag::Foe)
            && page.geos(clause.start, verb).is_empty()
            && verb <= clause.start + 8
    };
    let theirs = !spot.noun.tags.has(Tag::People) && spot.noun.owner.is_none() || spot.noun.demonym;
    theirs && verb.is_some_and(subject)
}

/// Civilians whose noun stands beside: “4,700 people brought to safety”.
pub(super) fn civil_beside(page: &Page<'_>, spot: &Spot<'_>) -> Option<Why> {
    let next = page.tags(spot.noun.end);
    (next.has(Tag::Dead) && !next.any(STRONG)).then_some(Why::Casualties)
}

/// “At its peak in 2011, there were 140,000”: a time of the past stands before the clause.
pub(super) fn long_ago(spot: &Spot<'_>) -> bool {
    spot.own.checked_sub(1).map(|i| spot.clauses[i]).is_some_and(|before| {
        before.opener == Opener::Start && before.tags.has(Tag::Past) && !before.tags.any(super::kinds::VERBS)
    })
}

/// “The 250 in Afghanistan will be 80”, “il en restera 2 000”: so many will be there, later.
pub(super) fn becomes(page: &Page<'_>, spot: &Spot<'_>) -> bool {
    let (clause, quantity, verb) = (spot.clauses[spot.own], spot.quantity, spot.verb);
    let bare = spot.noun.tags.is_empty() && !quantity.definite && !quantity.more;
    let just = quantity.from.saturating_sub(1);
    let prior = page.quantities_in(clause.start, quantity.from).last().filter(|prior| prior.definite);
    let planned = prior.is_some_and(|prior| page.said(prior.to, quantity.from).has(Tag::Plan));
    if bare && planned && page.tags(just).any(Tags::of(&[Tag::Be, Tag::Plan])) {
        return true;
    }
    let future = |at: usize| page.lexicon.future_ends().iter().any(|end| page.text.word(at).ends_with(end));
    let stays = verb.at.is_some_and(|at| {
        page.has(at, Tag::Stay) && (future(at) || page.said(at.saturating_sub(3).max(clause.start), at).has(Tag::Plan))
    });
    bare && stays && verb.before && !verb.inherited
}

/// “Votes were 241 to 6”, “by 133 to 47”: numbers of a vote, side by side or beside its word.
pub(super) fn is_vote(page: &Page<'_>, spot: &Spot<'_>) -> bool {
    let quantity = spot.quantity;
    if !page.said(spot.sentence.start, spot.sentence.end).has(Tag::Vote) {
        return false;
    }
    let near = page.said(quantity.from.saturating_sub(2), quantity.to + 3).has(Tag::Vote);
    let numbers = page.quantities_in(quantity.from.saturating_sub(4), quantity.to + 4);
    let beside = numbers.iter().any(|other| {
        let (first, second) = if other.start < quantity.start { (other, quantity) } else { (quantity, other) };
        other.start != quantity.start && first.to + 1 == second.from && page.text.kind(first.to) == Kind::Word
    });
    near || beside
}
