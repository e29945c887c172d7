//! Where to, and where they are: the places around a number.

use super::clause::{Clause, Opener};
use super::fate::Stage;
use super::found::CandidateKind;
use super::kinds::{FROM, INTO, PREPOSITIONS, STRONG, VERBS};
use super::label::{bracketed, label, labels_send};
use super::lexicon::{Tag, Tags};
use super::marks::{Geo, Name};
use super::memory::Memory;
use super::page::Page;
use super::sender::Party;
use super::spot::{Spot, is_place};
use super::text::Kind;
use super::topic::Topic;
use crate::model::{Code, StageKind};

/// Where they are or go, and the most exact place that is named with it.
pub(super) fn host(
    page: &Page<'_>,
    spot: &Spot<'_>,
    stage: Stage,
    sender: Option<Code>,
    topic: &Topic,
    memory: &Memory,
) -> Option<Party> {
    let Spot { sentence, clauses, own, quantity, noun, .. } = *spot;
    let leaves = stage.stage == Some(StageKind::Withdrawn);
    let labelled = bracketed(page, clauses[own], quantity).or_else(|| label(page, sentence, quantity)).filter(is_place);
    if let Some(geo) = labelled.filter(|geo| !labels_send(page, sentence, geo, topic)) {
        return Some(Party::of(&geo, true));
    }
    let to = page
        .geos(noun.end, clauses[own].end)
        .iter()
        .any(|geo| is_place(geo) && geo.before.any(Tags::of(&[Tag::To, Tag::For])));
    if stage.stage == Some(StageKind::Moving)
        && spot.verb.tags.has(Tag::Depart)
        && !to
        && let Some(code) = memory.host(sentence.paragraph).filter(|code| Some(*code) != sender)
    {
        return Some(Party::from_context(Name::Country(code)));
    }
    // “In Poland – more than 10,000”
    let dash = matches!(page.text.word(clauses[own].start), "–" | "—" | "-") && quantity.from <= clauses[own].start + 2;
    if let Some(geo) = fronted(page, spot, sender).filter(|_| dash) {
        return Some(Party::of(&geo, true));
    }
    if let Some(geo) = within_relative(page, spot, sender) {
        return Some(Party::of(&geo, true));
    }
    let own_end = clauses[own].end;
    let beyond = reach(page, clauses, own, noun.end);
    let found = behind(page, spot, stage, sender, beyond.min(own_end))
        .or_else(|| shared(page, spot, sender))
        .or_else(|| {
            let geo = ahead(page, spot, leaves, sender, topic)?;
            (!leaves && !matches!(geo.name, Name::Capital(_)) && !topic.in_passing(&geo)).then_some(geo)
        })
        .or_else(|| behind(page, spot, stage, sender, beyond))
        .or_else(|| place_of_where(page, clauses[own]))
        .or_else(|| ahead(page, spot, leaves, sender, topic));
    if let Some(geo) = found {
        return Some(both(page, &geo, sender).unwrap_or(Party::of(&geo, true)));
    }
    if let Some(geo) = fronted(page, spot, sender) {
        return Some(Party::of(&geo, true));
    }
    // An item of a list goes where the one before it goes.
    let listed = memory.last.filter(|last| {
        last.sentence == spot.at
            && matches!(clauses[own].opener, Opener::Comma | Opener::Bracket)
            && verb_is_shared(spot)
    });
    if let Some(code) = listed.and_then(|last| last.host.country()).filter(|code| Some(*code) != sender) {
        return Some(Party::from_context(Name::Country(code)));
    }
    let around = page.said(noun.end, clauses[own].end).or(page.said(clauses[own].start, quantity.from));
    let (there, land) = (around.has(Tag::There), around.has(Tag::Land));
    if let Some(geo) = beside(page, spot, leaves, sender, topic, there) {
        return Some(Party::of(&geo, true));
    }
    topic.host(sentence, sender, memory, (there, land), stage.kind).map(Party::from_context)
}

/// “The 1,700 that it had announced it would send to Polish territory”
fn within_relative(page: &Page<'_>, spot: &Spot<'_>, sender: Option<Code>) -> Option<Geo> {
    let (own, verb) = (spot.clauses[spot.own], spot.verb);
    let end = spot.clauses.get(verb.clause).filter(|_| verb.clause > spot.own && !verb.inherited)?.end;
    let fits = |geo: &&Geo| is_foreign(geo, sender) && geo.before.any(INTO);
    // “Who had served in Bosnia drove into Pristina”: of its places the one behind the verb.
    let onto = |geo: &&Geo| fits(geo) && verb.at.is_some_and(|at| geo.from >= at) && geo.before.has(Tag::To);
    let within = || page.geos(own.end, end).iter();
    within().find(onto).or_else(|| within().find(fits)).copied()
}

/// A place that stands alone before the clause: “In the sector of Sarajevo, Canada has 850”, “In Kyrgyz Kant – 500”.
fn fronted(page: &Page<'_>, spot: &Spot<'_>, sender: Option<Code>) -> Option<Geo> {
    let bare = |clause: &Clause| {
        !clause.tags.any(VERBS) && (clause.start..clause.end).all(|at| !page.begins_quantity(at) || is_gear(page, at))
    };
    let near = spot.own.checked_sub(1).map(|i| spot.clauses[i])?;
    // “In Turkey, a Patriot battery and 149 soldiers”
    let far = spot
        .own
        .checked_sub(2)
        .map(|i| spot.clauses[i])
        .filter(|far| near.opener == Opener::Comma && page.geos(near.start, near.end).is_empty() && bare(far));
    if !bare(&near) {
        return None;
    }
    let before = far.unwrap_or(near);
    let shared = verb_is_shared(spot);
    let opens = before.start == spot.sentence.start;
    // “In Brussels, the ministers said”: a capital is where something was said.
    let said = |geo: &Geo| matches!(geo.name, Name::Capital(_)) && !geo.before.has(Tag::Of);
    page.geos(before.start, before.end)
        .iter()
        .rev()
        .find(|geo| is_foreign(geo, sender) && geo.before.any(INTO) && (shared || opens && !said(geo)))
        .copied()
}

/// “1,100 in Iraq and Kuwait”: of several countries together none is the host.
fn both(page: &Page<'_>, geo: &Geo, sender: Option<Code>) -> Option<Party> {
    let joined = |a: &Geo, b: &Geo| {
        let between = (a.end..b.start).all(|at| {
            page.tags(at).any(Tags::of(&[Tag::And, Tag::In, Tag::To, Tag::Repeat])) || page.text.word(at) == ","
        });
        let next = page.has(b.end, Tag::And) || (a.end..b.start).any(|at| page.has(at, Tag::And));
        between
            && a.end < b.start
            && next
            && a.name.code() != b.name.code()
            && matches!((a.name, b.name), (Name::Country(_), Name::Country(_)))
            && is_foreign(b, sender)
            && b.before.any(INTO)
            && !page.begins_quantity(b.end)
    };
    let around = page.geos(geo.start.saturating_sub(5), geo.end + 5);
    let at = around.iter().position(|one| one.start == geo.start)?;
    let before = at.checked_sub(1).and_then(|i| around.get(i)).filter(|one| one.before.any(INTO) && joined(one, geo));
    let after = around.get(at + 1).filter(|one| joined(geo, one));
    let words = match (before, after) {
        (Some(one), _) => (one.start, geo.end),
        (None, Some(one)) => (geo.start, one.end),
        (None, None) => return None,
    };
    Some(Party { name: Name::Region(None), words: Some(words), near: true })
}

/// “3,000 soldiers and 2,000 others in Romania”: of two numbers the place behind the second.
fn shared(page: &Page<'_>, spot: &Spot<'_>, sender: Option<Code>) -> Option<Geo> {
    let Spot { clauses, own, noun, .. } = *spot;
    let next = page.quantities_in(noun.end, noun.end + 3).first()?;
    let to = page.has(noun.end, Tag::To) && next.from <= noun.end + 2;
    let linked = page.has(noun.end, Tag::And) && next.from == noun.end + 1 || to;
    let end = clauses.get(own + 1).map_or(clauses[own].end, |clause| clause.end);
    let geo = page.geos(next.to, end).first()?;
    (linked && is_foreign(geo, sender) && geo.before.any(INTO) && page.said(next.to, geo.from).and(VERBS).is_empty())
        .then_some(*geo)
}

fn verb_is_shared(spot: &Spot<'_>) -> bool {
    spot.verb.at.is_none() || spot.verb.inherited
}

/// “At Erbil, where 150 instructors …”
fn place_of_where(page: &Page<'_>, clause: Clause) -> Option<Geo> {
    if !page.has(clause.head, Tag::Where) {
        return None;
    }
    page.geos(clause.start.saturating_sub(6), clause.start).iter().rev().find(|geo| is_place(geo)).copied()
}

fn is_foreign(geo: &Geo, sender: Option<Code>) -> bool {
    is_place(geo) && (geo.name.code().is_none() || geo.name.code() != sender)
}

/// Behind the number, in its clause and those without a verb or a number that follow.
fn behind(page: &Page<'_>, spot: &Spot<'_>, stage: Stage, sender: Option<Code>, reach: usize) -> Option<Geo> {
    let Spot { clauses, own, quantity, noun, verb, .. } = *spot;
    let clause = clauses[own];
    let leaves = stage.stage == Some(StageKind::Withdrawn);
    let geos = page.geos(noun.end, reach);
    if leaves {
        let verb = verb.at.unwrap_or(reach);
        let object =
            |geo: &&Geo| is_foreign(geo, sender) && geo.before.is_empty() && geo.start > verb && geo.start <= verb + 4;
        let from = |geo: &&Geo| is_foreign(geo, sender) && geo.before.has(Tag::From);
        let all = || geos.iter().chain(page.geos(clause.start, quantity.from));
        if let Some(geo) = all().find(from).or_else(|| all().find(object)) {
            return Some(*geo);
        }
    }
    let wanted = if leaves { Tags::of(&[Tag::In]) } else { INTO.or(Tags::of(&[Tag::For])) };
    let there = page.first(noun.end, reach, Tags::of(&[Tag::There])).unwrap_or(reach);
    // “From its garrison in Japan”: where they come from.
    let origin = |geo: &Geo| {
        let said = page.said(noun.end, geo.from);
        !leaves
            && geo.before.has(Tag::In)
            && !geo.before.has(Tag::To)
            && said.has(Tag::From)
            && !said.any(INTO.or(Tags::of(&[Tag::Of])))
    };
    let fits = |geo: &&Geo| is_foreign(geo, sender) && geo.before.any(wanted) && geo.start <= there && !origin(geo);
    let mut all = geos.iter().filter(fits);
    let going = stage.kind == CandidateKind::Movement && !leaves;
    if going && let Some(geo) = all.clone().find(|geo| geo.before.has(Tag::To)) {
        return Some(*geo);
    }
    // “130 airmen operate from Lithuania”
    let operates =
        stage.kind == CandidateKind::Strength && verb.tags.has(Tag::Level) && verb.at.is_some_and(|at| at >= noun.end);
    let from = |geo: &&Geo| {
        operates && is_foreign(geo, sender) && geo.before == FROM && verb.at.is_some_and(|at| geo.from > at)
    };
    all.next()
        .or_else(|| geos.iter().find(from))
        .copied()
        .or_else(|| geos.iter().find(|geo| matches!(geo.name, Name::Mission(_)) && is_foreign(geo, sender)).copied())
}

/// Before the number, in its clause.
fn ahead(page: &Page<'_>, spot: &Spot<'_>, leaves: bool, sender: Option<Code>, topic: &Topic) -> Option<Geo> {
    let geos = page.geos(spot.clauses[spot.own].start, spot.quantity.from);
    // “Lest hosts 608”
    if spot.verb.tags.has(Tag::Hosting)
        && spot.verb.before
        && let Some(geo) =
            geos.iter().rev().find(|geo| is_foreign(geo, sender) || is_place(geo) && geo.before.is_empty())
    {
        return Some(*geo);
    }
    let wanted = if leaves { FROM.or(Tags::of(&[Tag::In])) } else { INTO.or(Tags::of(&[Tag::For])) };
    geos.iter()
        .rev()
        .find(|geo| is_foreign(geo, sender) && geo.before.any(wanted) && !(leaves && topic.in_passing(geo)))
        .copied()
}

/// In other clauses of the sentence: the nearest before, then behind; of several the one that the text is about.
fn beside(
    page: &Page<'_>,
    spot: &Spot<'_>,
    leaves: bool,
    sender: Option<Code>,
    topic: &Topic,
    there: bool,
) -> Option<Geo> {
    let Spot { sentence, clauses, own, .. } = *spot;
    let wanted = if leaves { FROM.or(INTO) } else { INTO };
    // “In Baghdad a guard unit, 168 strong, watches …”: of a capital only where the sentence begins with it.
    let group = Tags::of(&[Tag::Group, Tag::Units, Tag::People]);
    let leads = |geo: &Geo| geo.from == sentence.start && page.said(geo.end, clauses[own].start).any(group);
    let fits = |geo: &&Geo| {
        is_foreign(geo, sender)
            && (geo.before.any(wanted) || matches!(geo.name, Name::Mission(_)))
            && (!matches!(geo.name, Name::Capital(_)) || leads(geo))
    };
    let aside = |geo: &&Geo| {
        clauses[..own]
            .iter()
            .any(|clause| clause.opener == Opener::Which && (clause.start..clause.end).contains(&geo.start))
    };
    let before =
        || page.geos(sentence.start, clauses[own].start).iter().rev().filter(fits).filter(|geo| !topic.in_passing(geo));
    if there {
        return before().next().copied();
    }
    let after = || page.geos(clauses[own].end, sentence.end).iter().filter(fits);
    let main = |geo: &&Geo| geo.name.code().is_some() && geo.name.code() == topic.main_host(sender);
    let close = |geo: &&Geo| {
        geo.start < clauses[own].start && !aside(geo)
            || clauses.get(own + 1).is_some_and(|next| geo.start < next.end && geo.start >= next.start)
    };
    let region = |geo: &&Geo| matches!(geo.name, Name::Region(_));
    before()
        .find(close)
        .or_else(|| before().chain(after()).find(main))
        .or_else(|| after().find(close))
        .or_else(|| before().find(region))
        .copied()
}

/// Whether a number counts equipment, which goes along with people.
fn is_gear(page: &Page<'_>, at: usize) -> bool {
    let Some(quantity) = page.quantity_at(at).map(|i| &page.quantities[i]) else { return false };
    let stop =
        |at: &usize| !page.tags(*at).any(PREPOSITIONS.or(Tags::of(&[Tag::With]))) && page.text.kind(*at) == Kind::Word;
    let end = (quantity.to..quantity.to + 3).take_while(stop).last().map_or(quantity.to, |at| at + 1);
    let near = page.said(quantity.to, end);
    near.any(Tags::of(&[Tag::Gear, Tag::Units, Tag::Span])) && !near.has(Tag::People)
}

/// How far the phrase of a number goes: through clauses without a verb or a number of their own.
fn reach(page: &Page<'_>, clauses: &[Clause], own: usize, from: usize) -> usize {
    let mut reach = clauses[own].end;
    for clause in clauses.iter().skip(own + 1).take(3) {
        let number = (clause.start..clause.end).any(|at| page.begins_quantity(at) && !is_gear(page, at));
        if number
            || clause.tags.any(STRONG) && clause.opener != Opener::Which
            || clause.opener == Opener::Colon
            || clause.opener == Opener::But && !(clause.start..clause.end).any(|at| is_gear(page, at))
        {
            break;
        }
        reach = clause.end;
    }
    // A second number of the same clause has its own places.
    let next = (from..reach).find(|at| page.begins_quantity(*at) && !is_gear(page, *at));
    next.map_or(reach, |next| page.quantity_at(next).map_or(next, |i| page.quantities[i].from.max(from)))
}
