//! From numbers to candidates: each is judged in the order of the text, then wholes and parts, repeats and sums are settled.

use super::clause::Opener;
use super::dates::Time;
use super::found::{
    Candidate, CandidateField, CandidateKind, Certainty, Doubt, DoubtKind, EvidenceWords, Rejected, Why,
};
use super::lexicon::{Tag, Tags};
use super::marks::Name;
use super::memory::{Last, Memory};
use super::noun::noun;
use super::page::Page;
use super::parties::{Party, Spot, host, sender};
use super::quantity::Quantity;
use super::refuse::refused;
use super::stage::{Stage, stage};
use super::topic::Topic;
use super::verb::verb;
use crate::model::{Code, Command, Dated, Host, Precision, StageKind};

/// A candidate with what settles it among others.
#[derive(Debug)]
pub(super) struct Draft {
    pub candidate: Candidate,
    pub sentence: usize,
    /// Its number in the text.
    pub quantity: usize,
    pub value: f64,
    pub definite: bool,
    /// The number that it is a fraction of.
    pub whole: Option<usize>,
    pub fraction: bool,
    pub heading: bool,
}

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
    let mut memory = Memory { leaving: topic.is_leaving(), ..Memory::default() };
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
                Ok((draft, stage)) => {
                    let (sender, host) = (draft.candidate.sender, draft.candidate.host);
                    memory.last = Some(Last { stage, sender, host, sentence: i, paragraph: sentence.paragraph });
                    memory.refused = None;
                    gathered.drafts.push(draft);
                }
                Err(why) => {
                    if why.lasts() {
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
    let verb = verb(page, clauses, own, quantity, &noun);
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
    let (sender, host) = parties(page, &spot, &stage, sender, topic, memory)?;
    let draft = draft(page, at, number, &spot, &stage, sender, host);
    if is_past(page, &draft.candidate) {
        return Err(Why::Superseded);
    }
    Ok((draft, stage))
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
    stage: &Stage,
    mut sender: Option<Party>,
    topic: &Topic,
    memory: &Memory,
) -> Result<(Option<Party>, Party), Why> {
    let code = |party: &Option<Party>| party.as_ref().and_then(|party| party.name.code());
    let mut found = host(page, spot, stage, code(&sender), topic, memory);
    // “Kyrgyzstan has about 700 at Kant”: the subject is the host.
    let within = own_place(page, spot, code(&sender));
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
    let host = found.ok_or(Why::NoHost)?;
    if let (Some(host), Some(sender)) = (host.name.code(), code(&sender))
        && page.is_own(host, sender)
    {
        return Err(Why::OwnSoil);
    }
    if !host.near {
        let clause = spot.clauses[spot.own];
        if page.said(clause.start, clause.end).has(Tag::Abroad) {
            return Err(Why::NoHost);
        }
        let crosses = Tags::of(&[Tag::Arrive, Tag::Depart, Tag::Sent]);
        let said = page.said(clause.start, clause.end);
        if said.has(Tag::Border) && !said.any(crosses) {
            return Err(Why::OwnSoil);
        }
        let army = !page.said(clause.start, clause.end).any(Tags::of(&[Tag::Plan, Tag::Pledge]))
            && page.said(clause.start, spot.quantity.from).has(Tag::Office)
            && spot.verb.tags.any(Tags::of(&[Tag::Level, Tag::Be]))
            && stage.kind == CandidateKind::Strength;
        if army
            && !page.said(clause.start, clause.end).has(Tag::There)
            && spot.noun.owner.is_none()
            && !page
                .geos(spot.sentence.start, spot.sentence.end)
                .iter()
                .any(|geo| super::parties::is_place(geo) && geo.name.code() != code(&sender))
        {
            return Err(Why::Army);
        }
    }
    Ok((sender, host))
}

/// A place in the sender's own country that the number's clause names.
fn own_place(page: &Page<'_>, spot: &Spot<'_>, sender: Option<Code>) -> Option<Party> {
    let clause = spot.clauses[spot.own];
    let into = Tags::of(&[Tag::In, Tag::To]);
    let geos = page.geos(spot.noun.end, clause.end).iter().chain(page.geos(clause.start, spot.quantity.from));
    let mut own = geos.filter(|geo| {
        super::parties::is_place(geo) && geo.before.any(into) && geo.name.code() == sender && sender.is_some()
    });
    own.next().map(|geo| Party { name: geo.name, words: Some((geo.start, geo.end)), near: true })
}

fn draft(
    page: &Page<'_>,
    at: usize,
    number: usize,
    spot: &Spot<'_>,
    stage: &Stage,
    sender: Option<Party>,
    host: Party,
) -> Draft {
    let quantity = spot.quantity;
    let mut evidence = vec![words(page, CandidateField::People, quantity.from, quantity.to)];
    let mut doubts = Vec::new();
    for (field, party) in [(CandidateField::Sender, sender.as_ref()), (CandidateField::Host, Some(&host))] {
        match party {
            None => doubts.push(Doubt { field, why: DoubtKind::Missing }),
            Some(party) => {
                evidence.extend(party.words.map(|(start, end)| words(page, field, start, end)));
                if !party.near {
                    doubts.push(Doubt { field, why: DoubtKind::FromContext });
                }
            }
        }
    }
    if let Some(verb) = spot.verb.at {
        evidence.push(words(page, CandidateField::Stage, verb, verb + 1));
    }
    if stage.guessed {
        doubts.push(Doubt { field: CandidateField::Stage, why: DoubtKind::NoVerb });
    }
    if stage.certainty == Certainty::Possible {
        doubts.push(Doubt { field: CandidateField::Stage, why: DoubtKind::Undecided });
    }
    let (day, expected) = day(page, spot, stage, &mut evidence);
    let (place, host) = placed(page, &host);
    let region = matches!(host.1, Some(_));
    let sentence = spot.sentence;
    let sender = sender.and_then(|party| party.name.code()).filter(|code| *code != super::parties::SEVERAL);
    let candidate = Candidate {
        id: String::new(),
        kind: stage.kind,
        stage: stage.stage,
        sender,
        contributors: Vec::new(),
        origin: origin(page, spot, stage, sender),
        origin_place: None,
        host: host.0,
        host_text: if region { host.1 } else { None },
        place,
        people: quantity.people,
        additional: quantity.more,
        day,
        precision: precision(day),
        expected,
        command: command(page, at),
        unit: None,
        operation: None,
        part_of: None,
        certainty: stage.certainty,
        sure: doubts.is_empty(),
        doubts,
        paragraph: sentence.paragraph,
        quote: quote(page, spot),
        evidence,
    };
    Draft {
        candidate,
        sentence: at,
        quantity: number,
        value: quantity.value,
        definite: quantity.definite,
        whole: quantity.fraction.and_then(|(_, base)| base.or(number.checked_sub(1))),
        fraction: quantity.fraction.is_some(),
        heading: sentence.line == super::text::Line::Heading,
    }
}

pub(super) fn words(page: &Page<'_>, field: CandidateField, start: usize, end: usize) -> EvidenceWords {
    let (from, to) = page.text.scalars(start, end);
    EvidenceWords { field, start: from, end: to, text: page.text.between(start, end).to_owned() }
}

fn precision(day: Dated) -> &'static str {
    match day.precision() {
        Precision::Day => "day",
        Precision::Month => "month",
        Precision::Quarter => "quarter",
        Precision::Year => "year",
    }
}

/// The host and the place in it.
fn placed(page: &Page<'_>, host: &Party) -> (Option<String>, (Host, Option<String>)) {
    let text = || host.words.map(|(start, end)| page.text.between(start, end).to_owned());
    match host.name {
        Name::Region(region) => {
            (None, (region.map_or(Host::Unplaced, Host::Region), text().or_else(|| Some(String::new()))))
        }
        Name::Place(code) | Name::Capital(code) => (text(), (Host::Country(code), None)),
        name => (None, (name.code().map_or(Host::Unplaced, Host::Country), None)),
    }
}

fn origin(page: &Page<'_>, spot: &Spot<'_>, stage: &Stage, sender: Option<Code>) -> Option<Code> {
    let moves = stage.kind == CandidateKind::Movement && stage.stage != Some(StageKind::Withdrawn);
    let clause = spot.clauses[spot.own];
    let mut from = page
        .geos(spot.noun.end, clause.end)
        .iter()
        .filter(|geo| moves && geo.before == Tags::of(&[Tag::From]) && super::parties::is_place(geo));
    from.find_map(|geo| geo.name.code()).filter(|code| !code.is_organisation()).or_else(|| sender.filter(|_| false))
}

/// When: a date of the clause, else of the sentence, else the day of publication. What lies ahead is expected by then.
fn day(page: &Page<'_>, spot: &Spot<'_>, stage: &Stage, evidence: &mut Vec<EvidenceWords>) -> (Dated, Option<Dated>) {
    let clause = spot.clauses[spot.own];
    let verb = spot.clauses[spot.verb.clause.min(spot.clauses.len() - 1)];
    let near = page.times(clause.start, clause.end).iter().chain(page.times(verb.start, verb.end));
    let aside = |at: usize| {
        spot.clauses.iter().enumerate().any(|(i, clause)| {
            i != spot.own
                && i != spot.verb.clause
                && matches!(clause.opener, Opener::Which | Opener::But)
                && (clause.start..clause.end).contains(&at)
        })
    };
    let level = stage.kind == CandidateKind::Strength;
    // What the rest of the sentence dates: of a level only what stands before it.
    let dates =
        |time: &&Time| !aside(time.start) && clause.opener != Opener::Which && (!level || time.start < clause.start);
    let around = page.times(spot.sentence.start, spot.sentence.end).iter().filter(dates);
    let acts = spot.verb.at.unwrap_or(spot.quantity.start);
    let (mut said, mut expected) = (None, None);
    for time in near.chain(around).filter(|time| !(time.since && level)) {
        let (back, ahead) = (time.dated(page.published, false), time.dated(page.published, true));
        let soon = ahead.day() > page.published && ahead.day() < page.published + 400;
        // A day behind a verb of the future is the day of what it says; one before it is when it was said.
        let future = back.first() > page.published || !level && soon && (time.by || stage.ahead && time.start > acts);
        if future && expected.is_none() {
            evidence.push(words(page, CandidateField::Expected, time.start, time.end));
            expected = Some(ahead);
        } else if !future && said.is_none() && !(time.by && level) {
            evidence.push(words(page, CandidateField::Day, time.start, time.end));
            said = Some(back);
        }
    }
    (said.unwrap_or(page.published.into()), expected)
}

/// Who commands, where the sentence or the one after it says so. What is denied is not said of them.
fn command(page: &Page<'_>, at: usize) -> Option<Command> {
    for sentence in page.text.sentences.iter().skip(at).take(2) {
        let Some(word) = page.first(sentence.start, sentence.end, Tags::of(&[Tag::Command])) else { continue };
        let near = page.geos(word.saturating_sub(5), word + 6);
        for geo in near {
            if page.said(geo.start.saturating_sub(2), geo.start).has(Tag::Not) {
                continue;
            }
            match (geo.name, geo.name.code().map(|code| code.as_str().to_owned()).as_deref()) {
                (Name::Organisation(_), Some("NATO")) => return Some(Command::Nato),
                (Name::Organisation(_), Some("UN")) => return Some(Command::Un),
                (Name::Organisation(_), Some("EU")) => return Some(Command::Eu),
                (Name::Country(_) | Name::People(_), _) => return Some(Command::National),
                _ => {}
            }
        }
    }
    None
}

/// The few words that carry a number: its clause from the verb on, cut to a length that can be quoted.
fn quote(page: &Page<'_>, spot: &Spot<'_>) -> String {
    let clause = spot.clauses[spot.own];
    let opens = page.text.kind(clause.start) == super::text::Kind::Mark || page.has(clause.head, Tag::And);
    let mut start = (clause.start + usize::from(opens)).max(spot.quantity.from.saturating_sub(8));
    start = start.min(spot.quantity.from);
    let end = clause.end.min(spot.noun.end.max(spot.quantity.to) + 9);
    let trimmed = (spot.quantity.to..end)
        .rev()
        .find(|at| page.text.kind(*at) != super::text::Kind::Mark || matches!(page.text.word(*at), "%" | ")"))
        .map_or(spot.quantity.to, |at| at + 1);
    page.text.between(start, trimmed.max(spot.quantity.to)).to_owned()
}

/// The words of a number, and its value.
pub(super) fn rejected(page: &Page<'_>, quantity: &Quantity, why: Why) -> Rejected {
    let (start, end) = page.text.scalars(quantity.start, quantity.end);
    let value = if quantity.value.is_finite() { quantity.value } else { 0.0 };
    Rejected { start, end, text: page.text.between(quantity.start, quantity.end).to_owned(), value, why }
}
