//! Who sends, and where to: the names around a number.

use super::clause::{Clause, Opener, STRONG, VERBS};
use super::found::CandidateKind;
use super::lexicon::{Tag, Tags};
use super::marks::{Geo, Name};
use super::memory::Memory;
use super::noun::Noun;
use super::page::Page;
use super::quantity::Quantity;
use super::stage::Stage;
use super::text::{Kind, Line, Sentence};
use super::topic::Topic;
use super::verb::Verb;
use crate::model::{Code, StageKind};

/// A number with all that was found around it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Spot<'a> {
    pub sentence: &'a Sentence,
    pub clauses: &'a [Clause],
    pub own: usize,
    pub quantity: &'a Quantity,
    pub noun: &'a Noun,
    pub verb: &'a Verb,
    /// The place of the sentence in the text.
    pub at: usize,
    /// It is the whole of the number just before it.
    pub base: bool,
}

/// A party: its name where it stands, or taken from before.
#[derive(Debug, Clone, Copy)]
pub(super) struct Party {
    pub name: Name,
    pub words: Option<(usize, usize)>,
    /// It stands in the number's own phrase or clause, and not somewhere before.
    pub near: bool,
}

impl Party {
    fn of(geo: &Geo, near: bool) -> Self {
        Self { name: geo.name, words: Some((geo.start, geo.end)), near }
    }

    fn from_context(name: Name) -> Self {
        Self { name, words: None, near: false }
    }
}

/// Several states without an organisation that is named: no sender of ours.
pub(super) const SEVERAL: Code = Code::new("COALIT");

const INTO: Tags = Tags::of(&[Tag::In, Tag::To]);
const FROM: Tags = Tags::of(&[Tag::From]);

/// Whether a name can be one who sends: a subject, not a place.
fn sends(geo: &Geo) -> bool {
    match geo.name {
        Name::People(_) => !geo.soil,
        Name::Office(_) => true,
        Name::Mission(_) => geo.organisation.is_some() && geo.before.is_empty(),
        Name::Organisation(_) | Name::Country(_) | Name::Capital(_) => {
            geo.before.is_empty() || geo.before == Tags::of(&[Tag::By])
        }
        _ => false,
    }
}

/// Whether a name can be a place.
pub(super) fn is_place(geo: &Geo) -> bool {
    match geo.name {
        _ if geo.border || geo.owned => false,
        Name::Country(_) | Name::Place(_) | Name::Mission(_) | Name::Capital(_) | Name::Region(_) => true,
        Name::People(_) => geo.soil,
        _ => false,
    }
}

/// Who sends: of a mission the organisation.
pub(super) fn sender(page: &Page<'_>, spot: &Spot<'_>, topic: &Topic, memory: &Memory) -> Option<Party> {
    let party = named_sender(page, spot, topic, memory)?;
    let mission = party
        .words
        .filter(|_| matches!(party.name, Name::Mission(_)))
        .and_then(|(start, _)| page.geo_at(start)?.organisation);
    Some(mission.map_or(party, |code| Party { name: Name::Organisation(code), ..party }))
}

fn named_sender(page: &Page<'_>, spot: &Spot<'_>, topic: &Topic, memory: &Memory) -> Option<Party> {
    let Spot { sentence, clauses, own, quantity, noun, verb, .. } = *spot;
    let clause = clauses[own];
    if let Some(geo) = noun.owner.filter(|geo| !is_helmets(page, geo) || quantity.definite) {
        return Some(Party::of(&geo, true));
    }
    if let Some(name) = of_nations(page, spot, topic) {
        return Some(Party::from_context(name));
    }
    let labelled = bracketed(page, clause, quantity).or_else(|| label(page, sentence, quantity));
    if let Some(geo) = labelled.filter(|geo| labels_send(page, sentence, geo, topic)) {
        return Some(Party::of(&geo, true));
    }
    // “From the United States 6,500 soldiers”
    let leaves = verb.tags.has(Tag::Leave);
    let ahead = page
        .geos(clause.start, quantity.from)
        .last()
        .filter(|geo| geo.end == quantity.from && geo.before.any(Tags::of(&[Tag::From])) && !leaves);
    if let Some(geo) = ahead.filter(|geo| matches!(geo.name, Name::Country(_))) {
        return Some(Party::of(geo, true));
    }
    // “Officials put the Russian contingent at 500 marines”
    if verb.tags.any(Tags::of(&[Tag::Level, Tag::Be])) {
        let forces = |geo: &&Geo| {
            matches!(geo.name, Name::People(_))
                && page.said(geo.end, geo.end + 2).any(Tags::of(&[Tag::Group, Tag::People]))
                && !page.tags(geo.end).has(Tag::Office)
        };
        if let Some(geo) = page.geos(clause.start, quantity.from).iter().rev().find(forces) {
            return Some(Party::of(geo, true));
        }
    }
    let until = verb.at.filter(|_| verb.before && !verb.inherited).unwrap_or(quantity.from);
    let is_label = |geo: &Geo| labelled.is_some_and(|label| label.start == geo.start);
    if let Some(geo) =
        subject(page, clause.start, until).or_else(|| antecedent(page, clause)).filter(|geo| !is_label(geo))
    {
        return Some(Party::of(&geo, true));
    }
    // “150 from the Czech Republic”, where nothing else is the subject.
    let from = page.geos(noun.end, clause.end).first().filter(|geo| {
        let of = geo.before.any(Tags::of(&[Tag::From, Tag::Of])) && geo.from <= noun.end + 1 && !geo.before.any(INTO);
        of && matches!(geo.name, Name::Country(_) | Name::Organisation(_))
            && page.said(noun.end, geo.start).and(STRONG).is_empty()
    });
    if let Some(geo) = from.filter(|_| !leaves) {
        return Some(Party::of(geo, true));
    }
    let by = |geo: &&Geo| {
        geo.before.has(Tag::By)
            && !geo.before.any(Tags::of(&[Tag::In, Tag::To, Tag::Of]))
            && matches!(geo.name, Name::Country(_) | Name::Capital(_) | Name::Office(_))
    };
    if let Some(geo) = page.geos(noun.end, clause.end).iter().find(by) {
        return Some(Party::of(geo, true));
    }
    if let Some(code) =
        page.publisher.or(page.lexicon.home).filter(|_| page.said(clause.start, clause.end).has(Tag::We))
    {
        return Some(Party::from_context(Name::Country(code)));
    }
    // “The government keeps 676 blue helmets”: of the country that the text is about.
    if page.said(clause.start, quantity.from).has(Tag::Office)
        && let Some(name) = topic.sender(sentence, memory)
    {
        return Some(Party::from_context(name));
    }
    // A verb that is inherited has its own subject.
    for i in (0..own).rev().filter(|i| clauses[*i].opener != Opener::Bracket) {
        if let Some(geo) = subject_last(page, clauses[i].start, clauses[i].end).filter(|geo| !is_label(geo)) {
            return Some(Party::of(&geo, i + 2 >= own));
        }
    }
    if let Some(geo) = noun.owner {
        return Some(Party::of(&geo, true));
    }
    topic.sender(sentence, memory).map(Party::from_context)
}

/// “1,500 soldiers from ten countries”: an organisation's, which the text names.
fn of_nations(page: &Page<'_>, spot: &Spot<'_>, topic: &Topic) -> Option<Name> {
    let end = spot.clauses[spot.own].end.min(spot.noun.end + 6);
    let number = (spot.noun.end..end).find(|at| page.begins_quantity(*at))?;
    let linked = page.said(spot.noun.end, number).any(Tags::of(&[Tag::Of, Tag::From]));
    let nations = page.said(number, end).has(Tag::Units) && spot.noun.people();
    let several = Name::Organisation(topic.organisation().unwrap_or(SEVERAL));
    (linked && nations).then_some(several)
}

/// “Peacekeepers” are the United Nations' only where nothing else says whose they are.
fn is_helmets(page: &Page<'_>, geo: &Geo) -> bool {
    matches!(geo.name, Name::Organisation(_) | Name::Office(_)) && page.has(geo.start, Tag::People)
}

/// The subject in a span: a name without a preposition, or of a group: “the battalion of NATO”.
fn subject(page: &Page<'_>, start: usize, end: usize) -> Option<Geo> {
    let of_group = |geo: &Geo| {
        let of = geo.before == Tags::of(&[Tag::Of]) || geo.before == Tags::of(&[Tag::Of, Tag::From]);
        of && matches!(geo.name, Name::Organisation(_) | Name::Country(_))
            && page.said(geo.from.saturating_sub(1), geo.from).has(Tag::Group)
    };
    page.geos(start, end)
        .iter()
        .rev()
        .find(|geo| (sends(geo) && !is_object(page, geo) || of_group(geo)) && geo.end <= end)
        .copied()
}

/// “Australia, which has 1,550”: the name before a relative clause.
fn antecedent(page: &Page<'_>, clause: Clause) -> Option<Geo> {
    let with = page.has(clause.head, Tag::With);
    if clause.opener != Opener::Which && !with || page.has(clause.head, Tag::Where) {
        return None;
    }
    let geo = page.geos(clause.start.saturating_sub(4), clause.start).last()?;
    let near = geo.end + 1 >= clause.start
        && matches!(
            geo.name,
            Name::Country(_) | Name::Capital(_) | Name::Office(_) | Name::People(_) | Name::Organisation(_)
        )
        && !geo.before.any(INTO);
    near.then_some(*geo)
}

fn subject_last(page: &Page<'_>, start: usize, end: usize) -> Option<Geo> {
    let verb = page.first(start, end, VERBS);
    let first = verb.and_then(|verb| subject(page, start, verb));
    let behind =
        || page.geos(verb.unwrap_or(start), end).iter().find(|geo| sends(geo) && !is_object(page, geo)).copied();
    first.or_else(behind).or_else(|| subject(page, start, end))
}

/// “Help the Iraqis”: an adjective behind a preposition that is of nobody's forces or office.
fn is_object(page: &Page<'_>, geo: &Geo) -> bool {
    let behind = |tags: Tags| {
        page.said(geo.end, geo.end + 3).any(tags) || page.said(geo.start.saturating_sub(2), geo.start).any(tags)
    };
    matches!(geo.name, Name::People(_))
        && geo.before.any(super::marks::PREPOSITIONS)
        && !behind(Tags::of(&[Tag::Group, Tag::People, Tag::Office]))
}

/// “Slovakia (250)”
fn bracketed(page: &Page<'_>, clause: Clause, quantity: &Quantity) -> Option<Geo> {
    if clause.opener != Opener::Bracket || quantity.from > clause.start + 3 {
        return None;
    }
    let geo = page.geos(clause.start.saturating_sub(4), clause.start).last()?;
    (geo.end == clause.start).then_some(*geo)
}

/// “FRANCE: …”, “* Gabon – 450”
fn label(page: &Page<'_>, sentence: &Sentence, quantity: &Quantity) -> Option<Geo> {
    let geo = *page.geos(sentence.start, sentence.start + 6).first()?;
    let lead = sentence.line == Line::Item || sentence.body > sentence.start;
    (lead && geo.start <= sentence.start + 2 && geo.end <= quantity.from).then_some(geo)
}

/// Whether a name that leads an item or stands before a bracket is the one who sends.
fn labels_send(page: &Page<'_>, sentence: &Sentence, geo: &Geo, topic: &Topic) -> bool {
    let office = geo
        .start
        .checked_sub(1)
        .and_then(|at| page.geo_at(at))
        .is_some_and(|before| matches!(before.name, Name::Office(_)));
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

/// Where they are or go, and the most exact place that is named with it.
pub(super) fn host(
    page: &Page<'_>,
    spot: &Spot<'_>,
    stage: &Stage,
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
    // “The 1,700 that it had announced it would send to Polish territory”
    let relative = spot.verb.clause > own && !spot.verb.inherited;
    if relative
        && let Some(geo) = page
            .geos(clauses[own].end, clauses[spot.verb.clause].end)
            .iter()
            .find(|geo| is_foreign(geo, sender) && geo.before.any(INTO))
    {
        return Some(Party::of(geo, true));
    }
    let found = behind(page, spot, stage, sender)
        .or_else(|| place_of_where(page, clauses[own]))
        .or_else(|| ahead(page, spot, leaves, sender, topic));
    if let Some(geo) = found {
        return Some(Party::of(&geo, true));
    }
    // “In Kyrgyz Kant – 500”: a place that stands alone before it.
    if let Some(before) = own.checked_sub(1).map(|i| clauses[i]).filter(|before| {
        !before.tags.any(VERBS) && page.quantities_in(before.start, before.end).is_empty() && verb_is_shared(spot)
    }) && let Some(geo) =
        page.geos(before.start, before.end).iter().rev().find(|geo| is_foreign(geo, sender) && geo.before.any(INTO))
    {
        return Some(Party::of(geo, true));
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
    let there = page.said(noun.end, clauses[own].end).or(page.said(clauses[own].start, quantity.from)).has(Tag::There);
    if let Some(geo) = beside(page, spot, leaves, sender, topic, there) {
        return Some(Party::of(&geo, true));
    }
    topic.host(sentence, sender, memory, there).map(Party::from_context)
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
fn behind(page: &Page<'_>, spot: &Spot<'_>, stage: &Stage, sender: Option<Code>) -> Option<Geo> {
    let Spot { clauses, own, quantity, noun, verb, .. } = *spot;
    let clause = clauses[own];
    let leaves = stage.stage == Some(StageKind::Withdrawn);
    let reach = reach(page, clauses, own, noun.end);
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
    let fits = |geo: &&Geo| is_foreign(geo, sender) && geo.before.any(wanted) && geo.start <= there;
    let mut all = geos.iter().filter(fits);
    let going = stage.kind == CandidateKind::Movement && !leaves;
    if going && let Some(geo) = all.clone().find(|geo| geo.before.has(Tag::To)) {
        return Some(*geo);
    }
    all.next()
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
    let wanted = if leaves { FROM.or(Tags::of(&[Tag::In])) } else { INTO };
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
    let fits = |geo: &&Geo| {
        is_foreign(geo, sender)
            && (geo.before.any(wanted) || matches!(geo.name, Name::Mission(_)))
            && !matches!(geo.name, Name::Capital(_))
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
    let stop = |at: &usize| {
        !page.tags(*at).any(super::marks::PREPOSITIONS.or(Tags::of(&[Tag::With]))) && page.text.kind(*at) == Kind::Word
    };
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
