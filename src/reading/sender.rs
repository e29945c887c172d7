//! Who sends: the names around a number.

use super::clause::{Clause, Opener};
use super::kinds::{INTO, PREPOSITIONS, STRONG, VERBS};
use super::label::{bracketed, label, labels_send};
use super::lexicon::{Tag, Tags};
use super::marks::{Geo, Name};
use super::memory::Memory;
use super::page::Page;
use super::spot::{SEVERAL, Spot};

use super::topic::Topic;

/// A party: its name where it stands, or taken from before.
#[derive(Debug, Clone, Copy)]
pub(super) struct Party {
    pub name: Name,
    pub words: Option<(usize, usize)>,
    /// It stands in the number's own phrase or clause, and not somewhere before.
    pub near: bool,
}

impl Party {
    pub fn of(geo: &Geo, near: bool) -> Self {
        Self { name: geo.name, words: Some((geo.start, geo.end)), near }
    }

    pub fn from_context(name: Name) -> Self {
        Self { name, words: None, near: false }
    }
}

/// Whether a name can be one who sends: a subject, not a place.
fn sends(geo: &Geo) -> bool {
    match geo.name {
        _ if geo.dateline => false,
        Name::People(_) => !geo.soil,
        Name::Office(_) => true,
        Name::Mission(_) => geo.organisation.is_some() && geo.before.is_empty(),
        Name::Organisation(_) | Name::Country(_) | Name::Capital(_) => {
            geo.before.is_empty() || geo.before == Tags::of(&[Tag::By])
        }
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

#[expect(clippy::too_many_lines, reason = "one case after the other, in the order in which they hold")]
fn named_sender(page: &Page<'_>, spot: &Spot<'_>, topic: &Topic, memory: &Memory) -> Option<Party> {
    let Spot { sentence, clauses, own, quantity, noun, verb, .. } = *spot;
    let clause = clauses[own];
    let heading = topic.heading_sender(sentence).filter(|_| noun.owner.is_none_or(|geo| is_helmets(page, &geo)));
    if let Some(name) = heading {
        return Some(Party::from_context(name));
    }
    if let Some(geo) = noun.owner.filter(|geo| !is_helmets(page, geo) || quantity.definite) {
        return Some(Party::of(&geo, true));
    }
    if let Some(party) = paired(page, spot).or_else(|| predicate(page, spot)) {
        return Some(party);
    }
    if let Some(geo) = apposed_to(page, spot) {
        return Some(Party::of(&geo, true));
    }
    // “The British, 2,719 of them”
    let of_them = clause.opener == Opener::Comma && page.said(quantity.to, quantity.to + 3).has(Tag::OfThem);
    let apposed = page.geos(clause.start.saturating_sub(3), clause.start).last();
    if let Some(geo) = apposed.filter(|geo| of_them && geo.end == clause.start && quantity.from <= clause.start + 2) {
        return Some(Party::of(geo, true));
    }
    let ours = (quantity.from.saturating_sub(4).max(clause.start)..quantity.from).any(|at| {
        page.has(at, Tag::We)
            && (noun.people() && at + 3 >= quantity.from || page.said(at + 1, at + 3).has(Tag::People))
    });
    if let Some(code) = page.publisher.or(page.lexicon.home).filter(|_| ours) {
        return Some(Party::from_context(Name::Country(code)));
    }
    if let Some(name) = of_nations(page, spot, topic) {
        return Some(Party::from_context(name));
    }
    let labelled = bracketed(page, clause, quantity).or_else(|| label(page, sentence, quantity));
    if let Some(geo) = labelled.filter(|geo| labels_send(page, sentence, geo, topic)) {
        return Some(Party::of(&geo, true));
    }
    // “Ahead of Romania with 210”
    let with = quantity.from.checked_sub(1).filter(|at| page.has(*at, Tag::With));
    let beside = with.and_then(|at| page.geos(at.saturating_sub(4), at).last().filter(|geo| geo.end == at));
    if let Some(geo) = beside.filter(|geo| matches!(geo.name, Name::Country(_)) && !geo.before.any(INTO)) {
        return Some(Party::of(geo, true));
    }
    // “From the United States 6,500 soldiers”
    let leaves = verb.tags.has(Tag::Leave);
    let ahead = page
        .geos(clause.start, quantity.from)
        .last()
        .filter(|geo| geo.end == quantity.from && geo.before.any(Tags::of(&[Tag::From])) && !leaves)
        .filter(|geo| subject(page, clause.start, geo.from).is_none());
    if let Some(geo) = ahead.filter(|geo| matches!(geo.name, Name::Country(_))) {
        return Some(Party::of(geo, true));
    }
    // “380 men will come from Honduras”, “from Austria come 450”
    let comes = page.said(clause.start, clause.end).has(Tag::Comes);
    let source = page.geos(clause.start, clause.end).iter().find(|geo| {
        geo.before.has(Tag::From) && !geo.before.any(INTO) && matches!(geo.name, Name::Country(_) | Name::Capital(_))
    });
    // “Dalla Spagna ne giungeranno 1.100”: where a clause begins with it, whatever the verb of going.
    let goes = verb.before && verb.tags.any(Tags::of(&[Tag::Arrive, Tag::Send])) && !verb.tags.has(Tag::Leave);
    let fronted = source.is_some_and(|geo| geo.from <= clause.head + 1 && geo.end < quantity.from) && goes;
    if let Some(geo) = source.filter(|_| (comes || fronted) && subject(page, clause.start, quantity.from).is_none()) {
        return Some(Party::of(geo, true));
    }
    // “Officials put the Russian contingent at 500 marines”
    if verb.at.is_none() || verb.tags.any(Tags::of(&[Tag::Level, Tag::Be, Tag::Grow, Tag::Shrink])) {
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
    // “MINUSMA, Mali: 12”: nobody in the name of a place sends.
    let place = labelled.is_some() && sentence.body > sentence.start;
    let is_label =
        |geo: &Geo| labelled.is_some_and(|label| label.start == geo.start) || place && geo.end <= sentence.body;
    let hosts = verb.tags.has(Tag::Hosting) && verb.before;
    if let Some(geo) = subject(page, clause.start, until)
        .filter(|_| !hosts)
        .or_else(|| antecedent(page, clause))
        .or_else(|| inverted(page, spot))
        .filter(|geo| !is_label(geo))
    {
        return Some(Party::of(&geo, true));
    }
    // “Other nations have sent 100,000”
    let others = page.first(clause.start, until, Tags::of(&[Tag::Nations]));
    if others.is_some_and(|at| verb.before && page.first(at, until, Tags::of(&[Tag::In, Tag::Of])).is_none()) {
        return Some(Party::from_context(Name::Organisation(topic.organisation().unwrap_or(SEVERAL))));
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
        && let Some(name) = topic.sender(page, sentence, memory)
    {
        return Some(Party::from_context(name));
    }
    // A verb that is inherited has its own subject.
    // “Georgia, the largest contributor outside the alliance, 885”: the name before what stands in between.
    let between = |i: &usize| {
        let clause = clauses[*i];
        clause.opener == Opener::Comma
            && *i > 0
            && !clause.tags.any(STRONG.or(Tags::of(&[Tag::Be])))
            && page.has(clause.head, Tag::Repeat)
            && page.geos(clauses[*i - 1].start, clause.start).last().is_some_and(|geo| geo.end == clause.start)
    };
    // “France, which leads a battle group of NATO, has 750 there”
    let goes_on = clause.opener == Opener::Comma && page.tags(clause.head).any(VERBS);
    let relative = |i: &usize| goes_on && *i + 1 == own && *i > 0 && clauses[*i].opener == Opener::Which;
    for i in (0..own).rev().filter(|i| clauses[*i].opener != Opener::Bracket && !between(i) && !relative(i)) {
        if let Some(geo) = subject_last(page, clauses[i].start, clauses[i].end)
            .filter(|geo| !is_label(geo) && !super::topic::asks(page, geo, sentence.end))
        {
            // “Chad had asked for the departure of 1,000 Frenchmen; in Senegal 350 will go”
            let told = memory.last.filter(|last| last.sentence == spot.at && last.owned && geo.end <= last.start);
            if let Some(code) = told.and_then(|last| last.sender).filter(|_| !between(&(i + 1).min(own))) {
                return Some(Party::from_context(if code.is_organisation() {
                    Name::Organisation(code)
                } else {
                    Name::Country(code)
                }));
            }
            // “Kyrgyzstan has 700 at Kant, Tajikistan 5,500”: the subject was the host before.
            let hosted = memory.last.filter(|last| {
                last.sentence == spot.at && last.host.country().is_some() && last.host.country() == geo.name.code()
            });
            if let Some(code) = hosted.and_then(|last| last.sender) {
                return Some(Party::from_context(Name::Country(code)));
            }
            return Some(Party::of(&geo, i + 2 >= own));
        }
    }
    if let Some(geo) = noun.owner {
        return Some(Party::of(&geo, true));
    }
    topic.sender(page, sentence, memory).map(Party::from_context)
}

/// “Joined by the first Nigerians, 160 men”: whose the body of people is that the number only counts.
fn apposed_to(page: &Page<'_>, spot: &Spot<'_>) -> Option<Geo> {
    let clause = spot.clauses[spot.own];
    let bare = clause.opener == Opener::Comma
        && spot.own > 0
        && page.text.word(clause.start) == ","
        && spot.quantity.from <= clause.start + 2
        && spot.noun.people()
        && !spot.quantity.more
        && !page.said(clause.start, clause.end).any(VERBS.or(INTO));
    let near = page.geos(clause.start.saturating_sub(5), clause.start).last().filter(|_| bare)?;
    let group = Tags::of(&[Tag::Group, Tag::People, Tag::Folk]);
    let body =
        page.said(near.end, clause.start).any(group) || page.said(near.start.saturating_sub(3), near.end).any(group);
    let of = geo_of(near);
    (body && of && page.said(near.end, clause.start).and(VERBS.or(INTO)).is_empty()).then_some(*near)
}

/// Whether a name says whose something is: an adjective, or behind “of” and “from”.
fn geo_of(geo: &Geo) -> bool {
    match geo.name {
        Name::People(_) => !geo.soil,
        Name::Country(_) => geo.before.any(Tags::of(&[Tag::Of, Tag::From])) && !geo.before.any(INTO),
        _ => false,
    }
}

/// “Davon stellt Deutschland 200”: a subject behind its verb.
fn inverted(page: &Page<'_>, spot: &Spot<'_>) -> Option<Geo> {
    let verb = spot.verb.at.filter(|_| spot.verb.before && !spot.verb.inherited && page.lexicon.language != "en")?;
    page.geos(verb + 1, spot.quantity.from)
        .iter()
        .find(|geo| geo.before.is_empty() && !matches!(geo.name, Name::People(_) | Name::Office(_)) && sends(geo))
        .copied()
}

/// “Of them 360 are Salvadorans”, “9,800 of them American”.
fn predicate(page: &Page<'_>, spot: &Spot<'_>) -> Option<Party> {
    let end = spot.clauses[spot.own].end.min(spot.quantity.to + 5);
    let geo = page.geos(spot.quantity.to, end).first()?;
    let between = page.said(spot.quantity.to, geo.start);
    let linked = between.any(Tags::of(&[Tag::Be, Tag::OfThem]))
        && !between.any(STRONG.or(PREPOSITIONS.without(Tags::of(&[Tag::Of]))));
    (matches!(geo.name, Name::People(_)) && !geo.soil && linked && spot.noun.tags.is_empty())
        .then(|| Party::of(geo, true))
}

/// “Ghana and India, which have 660 and 673 there”: of two names and two numbers the first goes with the first.
fn paired(page: &Page<'_>, spot: &Spot<'_>) -> Option<Party> {
    let sentence = spot.sentence;
    let numbers = page.quantities_in(sentence.start, sentence.end);
    let at = numbers.iter().position(|one| one.start == spot.quantity.start)?;
    let joined = |first: usize| {
        let (a, b) = (numbers.get(first)?, numbers.get(first + 1)?);
        (a.to + 1 == b.from && page.has(a.to, Tag::And)).then_some(a.from)
    };
    let (start, second) =
        joined(at).map(|start| (start, false)).or_else(|| Some((joined(at.checked_sub(1)?)?, true)))?;
    let geos = page.geos(sentence.start, start);
    let pair = geos.windows(2).rev().find(|pair| {
        let linked = pair[0].end + 1 == pair[1].start && page.has(pair[0].end, Tag::And);
        let names = pair.iter().all(|geo| matches!(geo.name, Name::Country(_)) && !geo.before.any(INTO));
        linked && names
    })?;
    let others = geos.iter().filter(|geo| geo.start > pair[1].start && sends(geo)).count();
    (others == 0).then(|| Party::of(&pair[usize::from(second)], true))
}

/// “1,500 soldiers from ten countries”: an organisation's, which the text names.
fn of_nations(page: &Page<'_>, spot: &Spot<'_>, topic: &Topic) -> Option<Name> {
    let end = spot.clauses[spot.own].end.min(spot.noun.end + 6);
    let number = (spot.noun.end..end).find(|at| page.begins_quantity(*at))?;
    let linked = page.said(spot.noun.end, number).any(Tags::of(&[Tag::Of, Tag::From]));
    let said = page.said(number, end);
    let nations = said.has(Tag::Nations) && spot.noun.people();
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
    let near = (!with || page.text.word(clause.start) == ",")
        && geo.end + 1 >= clause.start
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
        && geo.before.any(PREPOSITIONS)
        && !behind(Tags::of(&[Tag::Group, Tag::People, Tag::Office]))
}
