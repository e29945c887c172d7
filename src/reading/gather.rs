//! From numbers to candidates: each is judged in the order of the text, then wholes and parts, repeats and sums are settled.

use super::draft::{Draft, draft};
use super::fate::Stage;
use super::found::{Candidate, CandidateKind, Rejected, Why};
use super::host::host;
use super::lexicon::{Tag, Tags};
use super::marks::Name;
use super::memory::{Last, Memory};
use super::noun::noun;
use super::page::Page;
use super::quantity::Quantity;
use super::refuse::refused;
use super::sender::{Party, sender};
use super::spot::Spot;
use super::stage::stage;
use super::topic::Topic;
use super::verb::verb;
use crate::model::{Code, Precision, StageKind};

/// What is judged of all numbers.
#[derive(Debug, Default)]
pub(super) struct Gathered {
    pub drafts: Vec<Draft>,
    pub rejected: Vec<(usize, Why)>,
}

/// Judges all numbers of a page.
pub(super) fn gather(page: &Page<'_>) -> Gathered {
    let mut topic = Topic::of(page);
    let mut gathered = Gathered::default();
    let mut memory =
        Memory { leaving: topic.is_leaving(), exercise: drills(page), rescue: rescues(page), ..Memory::default() };
    let mut next = 0;
    for (i, sentence) in page.text.sentences.iter().enumerate() {
        let first = next;
        while page.quantities.get(next).is_some_and(|quantity| quantity.start < sentence.end) {
            next += 1;
        }
        if sentence.line == super::text::Line::Heading {
            topic.pass(page, sentence);
            memory.heading = Some(Stage::of_heading(page.said(sentence.start, sentence.end)));
        }
        for number in first..next {
            match judge(page, i, number, &topic, &memory) {
                Ok((made, stage)) => {
                    let (sender, host) = (made.candidate.sender, made.candidate.host);
                    let start = page.quantities[number].start;
                    let owned = noun(page, &page.quantities[number]).owner.is_some_and(|geo| geo.start > start);
                    memory.last =
                        Some(Last { stage, sender, host, start, owned, sentence: i, paragraph: sentence.paragraph });
                    memory.refused = None;
                    memory.moved |= stage.kind == CandidateKind::Movement;
                    gathered.drafts.push(made);
                }
                Err(why) => {
                    let things = why == Why::Things && memory.refused.is_some_and(|(_, sentence, _)| sentence == i);
                    if why.lasts() && !things {
                        memory.refused = Some((why, i, sentence.paragraph));
                    }
                    gathered.rejected.push((number, why));
                }
            }
        }
        topic.pass(page, sentence);
    }
    gathered
}

/// Whether a text is about the rescue of people: its first sentences speak of it, and more of it than of soldiers.
fn rescues(page: &Page<'_>) -> bool {
    let count = |tag: Tag| page.marks.tags.iter().filter(|tags| tags.has(tag)).count();
    let begins = page.text.sentences.iter().take(2).any(|one| page.said(one.start, one.end).has(Tag::Rescue));
    begins && count(Tag::Rescue) > 1 || count(Tag::Rescue) > 3
}

/// Whether a text is about an exercise: it begins with one and goes on with it.
fn drills(page: &Page<'_>) -> bool {
    let begins = page.text.sentences.iter().take(2).any(|one| page.said(one.start, one.end).has(Tag::Exercise));
    let told = page.text.sentences.iter().filter(|one| page.said(one.start, one.end).has(Tag::Exercise));
    begins && told.take(2).count() > 1
}

fn judge(page: &Page<'_>, at: usize, number: usize, topic: &Topic, memory: &Memory) -> Result<(Draft, Stage), Why> {
    let (sentence, clauses) = (&page.text.sentences[at], &page.clauses[at]);
    let quantity = &page.quantities[number];
    if clauses.is_empty() || quantity.value > 2_000_000.0 {
        return Err(Why::Other);
    }
    let mut noun = noun(page, quantity);
    // “About 200 of the 1,400 Italians in Iraq”
    if number + 1 < page.quantities.len() && is_base(page, number + 1) && noun.tags.is_empty() {
        noun = super::noun::noun(page, &page.quantities[number + 1]);
    }
    let own = page.clause_of(at, quantity.start);
    let item = (sentence.line == super::text::Line::Item || sentence.body > sentence.start)
        && quantity.from <= sentence.body.max(sentence.start + 4) + 4;
    let verb = verb(page, clauses, own, quantity, &noun, item);
    let base = is_base(page, number);
    let spot = Spot { sentence, clauses, own, quantity, noun: &noun, verb: &verb, at, base };
    if let Some(why) = refused(page, &spot, memory) {
        return Err(why);
    }
    if base
        && (verb.tags.any(Tags::of(&[Tag::Sent, Tag::Arrive, Tag::Depart]))
            || noun.owner.is_none() && !quantity.definite && !page.has(quantity.from.saturating_sub(1), Tag::Pronoun))
    {
        return Err(Why::Sum);
    }
    let sender = sender(page, &spot, topic, memory);
    let stage = stage(page, &spot, sender.and_then(|party| party.name.code()), memory, topic);
    let (sender, host) = parties(page, &spot, stage, sender, topic, memory)?;
    if let Some(why) = drifts(page, &spot, stage, (host, sender), memory, item) {
        return Err(why);
    }
    let made = draft(page, at, number, &spot, stage, sender, host);
    if is_past(page, &made.candidate) {
        return Err(Why::Superseded);
    }
    Ok((made, stage))
}

/// Why a number is none of which its sentence says too little: neither who nor where nor what.
fn drifts(
    page: &Page<'_>,
    spot: &Spot<'_>,
    stage: Stage,
    (host, sender): (Party, Option<Party>),
    memory: &Memory,
    item: bool,
) -> Option<Why> {
    let Spot { sentence, clauses, own, quantity, noun, verb, at, .. } = *spot;
    let clause = clauses[own];
    let of_them = page.said(quantity.from.saturating_sub(3), quantity.from).has(Tag::OfThem);
    let next = clauses.get(own + 1).filter(|next| next.opener == super::clause::Opener::Which);
    let before = page.said(clause.start, quantity.from);
    let there = page.said(clause.start, next.map_or(clause.end, |next| next.end)).has(Tag::There)
        || before.has(Tag::We)
        || sender.is_some_and(|party| matches!(party.name, Name::Organisation(_)))
        || unknown_place(page, spot)
        || noun.tags.is_empty() && verb.tags.has(Tag::Be) && before.has(Tag::Pronoun)
        || page.has(noun.end, Tag::In) && page.said(noun.end, clause.end).has(Tag::Present);
    let nowhere = !host.near && !of_them && !there;
    let listed = item || sentence.line == super::text::Line::Item;
    let other = memory.last.is_none_or(|last| last.sentence != at);
    // “Bulgaria, with 462, will stay”, “500 Belarusians, 200 Tajiks and 150 Kyrgyz”
    let with = page.has(clause.head, Tag::With) && sender.is_some_and(|party| party.near);
    let kin = noun.demonym && page.quantities_in(sentence.start, sentence.end).len() > 2;
    // Whose they are, and nothing else: “with 10,000”.
    if stage.guessed && verb.at.is_none() && nowhere && other && !listed && !with && !kin {
        return Some(Why::Other);
    }
    // “About 1,000 Americans study at the island’s school”: nothing says that they are soldiers.
    let civil = noun.demonym && verb.at.is_none() && !listed && memory.last.is_some() && other;
    if civil && quantity.from == clause.head {
        return Some(Why::Civilians);
    }
    let adrift = stage.kind == CandidateKind::Strength && nowhere && sender.is_none_or(|party| !party.near);
    (adrift || sender.is_none()).then_some(Why::Other)
}

/// Whether it was so long before the text that it is history beside what the text tells.
fn is_past(page: &Page<'_>, candidate: &Candidate) -> bool {
    let ago = page.published - candidate.day.day();
    match candidate.kind {
        CandidateKind::Strength => ago > 300 || candidate.day.precision() == Precision::Year && ago > 0,
        CandidateKind::Movement => ago > 400 || candidate.day.precision() == Precision::Year && ago > 200,
    }
}

/// Whether a number is the whole of the one just before it: “1,100 of the 2,300”.
fn is_base(page: &Page<'_>, number: usize) -> bool {
    let Some(last) = number.checked_sub(1).map(|last| &page.quantities[last]) else { return false };
    let this = &page.quantities[number];
    let of = page.tags(last.to).has(Tag::Of)
        && this.from <= last.to + 3
        && this.value > last.value
        && last.value.is_finite();
    of && (last.fraction.is_some()
        || this.definite
        || page.tags(last.to + 1).any(Tags::of(&[Tag::Repeat, Tag::Pronoun])))
}

/// Who and where: a country that is both is a host whose guests another sends, or its own soil.
fn parties(
    page: &Page<'_>,
    spot: &Spot<'_>,
    stage: Stage,
    mut sender: Option<Party>,
    topic: &Topic,
    memory: &Memory,
) -> Result<(Option<Party>, Party), Why> {
    let code = |party: &Option<Party>| party.as_ref().and_then(|party| party.name.code());
    let mut found = host(page, spot, stage, code(&sender), topic, memory);
    // “Kyrgyzstan has about 700 at Kant”: the subject is the host.
    // “The last 264 landed at Wunstorf”: those who come home were abroad.
    let home = stage.stage == Some(StageKind::Withdrawn);
    let within = own_place(page, spot, code(&sender)).filter(|_| !home);
    let elsewhere = found.is_some_and(|found| {
        found.near
            && found.name.code() != code(&sender)
            && within.is_none_or(|within| {
                found.words < within.words && found.words.is_some_and(|words| words.0 > spot.quantity.start)
            })
    });
    if let Some(place) = within.filter(|_| !elsewhere && !page.said(spot.noun.end, spot.noun.end + 3).has(Tag::There)) {
        let subject = sender.filter(|party| {
            party.words.is_some()
                && matches!(party.name, Name::Country(_) | Name::Capital(_))
                && spot.noun.owner.is_none()
        });
        let other = subject.and_then(|_| topic.other_sender(place.name.code()?));
        let Some(other) = other else { return Err(Why::OwnSoil) };
        sender = Some(Party { name: Name::Country(other), words: None, near: false });
        found = Some(place);
    }
    // “Whose forces in Kuwait and southern Iraq are put at 430,000”: a part of them is at home.
    if within.is_some() && found.is_some_and(|party| matches!(party.name, Name::Region(None))) {
        return Err(Why::OwnSoil);
    }
    let host = found.ok_or(Why::NoHost)?;
    abroad(page, spot, stage, (host, sender), topic)?;
    Ok((sender, host))
}

/// Whether those whom somebody sends are abroad; else why that is not a deployment.
fn abroad(
    page: &Page<'_>,
    spot: &Spot<'_>,
    stage: Stage,
    (host, sender): (Party, Option<Party>),
    topic: &Topic,
) -> Result<(), Why> {
    let code = |party: &Option<Party>| party.as_ref().and_then(|party| party.name.code());
    // In a list of hosts an item without one is about something else.
    if spot.sentence.line == super::text::Line::Item && !host.near && !topic.labels_send() {
        return Err(Why::NoHost);
    }
    if let (Some(host), Some(sender)) = (host.name.code(), code(&sender))
        && page.is_own(host, sender)
    {
        return Err(Why::OwnSoil);
    }
    if !host.near {
        let clause = spot.clauses[spot.own];
        if page.said(spot.sentence.start, clause.end).has(Tag::Abroad) {
            return Err(Why::NoHost);
        }
        // Its own army, in the country that the text is about.
        let own = sender.is_some_and(|party| party.words.is_some()) && code(&sender) == topic.main_host(None);
        let forces =
            sender.and_then(|party| party.words).is_some_and(|(_, end)| page.said(end, end + 2).has(Tag::Office));
        if own && (!topic.is_home() || forces && stage.kind == CandidateKind::Strength) {
            return Err(Why::Army);
        }
        let crosses = Tags::of(&[Tag::Arrive, Tag::Depart]);
        let said = page.said(clause.start, clause.end);
        if said.has(Tag::Border) && !said.any(crosses) {
            return Err(Why::OwnSoil);
        }
        let army = !page.said(clause.start, clause.end).any(Tags::of(&[Tag::Plan, Tag::Pledge]))
            && page.said(clause.start, spot.quantity.from).has(Tag::Office)
            && spot.verb.tags.any(Tags::of(&[Tag::Level, Tag::Be]))
            && stage.kind == CandidateKind::Strength;
        if army
            && !unknown_place(page, spot)
            && !page.said(clause.start, clause.end).has(Tag::There)
            && spot.noun.owner.is_none()
            && !page
                .geos(spot.sentence.start, spot.sentence.end)
                .iter()
                .any(|geo| super::spot::is_place(geo) && geo.name.code() != code(&sender))
        {
            return Err(Why::Army);
        }
    }
    Ok(())
}

/// “In the Bekaa”: a place that no list knows, behind the number.
fn unknown_place(page: &Page<'_>, spot: &Spot<'_>) -> bool {
    let own = spot.clauses[spot.own];
    let next = spot.clauses.get(spot.own + 1).filter(|next| page.has(next.head, Tag::In));
    let end = next.map_or(own.end, |next| next.end);
    page.lexicon.language != "de"
        && (spot.noun.end..end).any(|at| {
            page.has(at, Tag::In)
                && (at + 1..at + 3).any(|next| page.text.token(next).upper && page.geo_at(next).is_none() && next < end)
        })
}

/// A place in the sender's own country that the number's clause names.
fn own_place(page: &Page<'_>, spot: &Spot<'_>, sender: Option<Code>) -> Option<Party> {
    let clause = spot.clauses[spot.own];
    let into = Tags::of(&[Tag::In, Tag::To]);
    let geos = page.geos(spot.noun.end, clause.end).iter().chain(page.geos(clause.start, spot.quantity.from));
    let mut own = geos.filter(|geo| {
        super::spot::is_place(geo) && geo.before.any(into) && geo.name.code() == sender && sender.is_some()
    });
    own.next().map(|geo| Party { name: geo.name, words: Some((geo.start, geo.end)), near: true })
}

/// The words of a number, and its value.
pub(super) fn rejected(page: &Page<'_>, quantity: &Quantity, why: Why) -> Rejected {
    let (start, end) = page.text.scalars(quantity.start, quantity.end);
    let value = if quantity.value.is_finite() { quantity.value } else { 0.0 };
    Rejected { start, end, text: page.text.between(quantity.start, quantity.end).to_owned(), value, why }
}
