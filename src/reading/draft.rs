//! A candidate from what was found around its number: the words of each field, dates, command and quote.

use super::clause::Opener;
use super::dates::{Time, When};
use super::details;
use super::fate::Stage;
use super::found::{Candidate, CandidateField, CandidateKind, Certainty, Doubt, DoubtKind, EvidenceWords};
use super::lexicon::{Tag, Tags};
use super::marks::Name;
use super::page::Page;
use super::sender::Party;
use super::spot::Spot;
use crate::model::{Code, Command, Dated, Host, Precision, StageKind};

/// A candidate with what settles it among others.
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of the text by itself")]
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
    /// Its day stands in another clause.
    pub aside: bool,
}

/// Makes it.
#[expect(clippy::too_many_lines, reason = "one case after the other, in the order in which they hold")]
pub(super) fn draft(
    page: &Page<'_>,
    at: usize,
    number: usize,
    spot: &Spot<'_>,
    stage: Stage,
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
    let mut named = |field: CandidateField, span: Option<details::Span>| {
        span.map(|(start, end)| {
            evidence.push(words(page, field, start, end));
            page.text.between(start, end).to_owned()
        })
    };
    let unit = named(CandidateField::Unit, details::unit(page, spot));
    let operation = named(CandidateField::Operation, details::operation(page, spot));
    let moves = stage.kind == CandidateKind::Movement && stage.stage != Some(StageKind::Withdrawn);
    let from = details::origin_place(page, spot, host.name.code()).filter(|_| moves);
    let origin_place = named(CandidateField::Origin, from);
    let (day, expected) = day(page, spot, stage, &mut evidence);
    let (place, host) = placed(page, &host);
    let region = host.1.is_some();
    let sentence = spot.sentence;
    let sender = sender.and_then(|party| party.name.code()).filter(|code| *code != super::spot::SEVERAL);
    let candidate = Candidate {
        id: String::new(),
        kind: stage.kind,
        stage: stage.stage,
        sender,
        contributors: details::contributors(page, spot),
        origin: origin(page, spot, stage, sender),
        origin_place,
        host: host.0,
        host_text: if region { host.1 } else { None },
        place,
        people: quantity.people,
        additional: quantity.more,
        day,
        precision: precision(day),
        expected,
        command: command(page, at),
        unit,
        operation,
        part_of: None,
        certainty: stage.certainty,
        sure: doubts.is_empty(),
        doubts,
        paragraph: sentence.paragraph,
        quote: quote(page, spot),
        evidence,
    };
    let clause = spot.clauses[spot.own];
    let (from, to) = page.text.scalars(clause.start, clause.end);
    let within = |words: &EvidenceWords| words.field == CandidateField::Day && (from..to).contains(&words.start);
    let aside = !candidate.evidence.iter().any(within);
    Draft {
        candidate,
        sentence: at,
        quantity: number,
        value: quantity.value,
        definite: quantity.definite,
        whole: quantity.fraction.and_then(|(_, base)| base.or(number.checked_sub(1))),
        fraction: quantity.fraction.is_some(),
        heading: sentence.line == super::text::Line::Heading,
        aside,
    }
}

pub(super) fn words(page: &Page<'_>, field: CandidateField, start: usize, end: usize) -> EvidenceWords {
    let (from, to) = page.text.scalars(start, end);
    EvidenceWords { field, start: from, end: to, text: page.text.between(start, end).to_owned() }
}

pub(super) fn precision(day: Dated) -> &'static str {
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

fn origin(page: &Page<'_>, spot: &Spot<'_>, stage: Stage, sender: Option<Code>) -> Option<Code> {
    let moves = stage.kind == CandidateKind::Movement && stage.stage != Some(StageKind::Withdrawn);
    let clause = spot.clauses[spot.own];
    let mut from = page
        .geos(spot.noun.end, clause.end)
        .iter()
        .filter(|geo| moves && geo.before == Tags::of(&[Tag::From]) && super::spot::is_place(geo));
    from.find_map(|geo| geo.name.code()).filter(|code| !code.is_organisation()).or_else(|| sender.filter(|_| false))
}

/// When: a date of the clause, else of the sentence, else the day of publication. What lies ahead is expected by then.
fn day(page: &Page<'_>, spot: &Spot<'_>, stage: Stage, evidence: &mut Vec<EvidenceWords>) -> (Dated, Option<Dated>) {
    let clause = spot.clauses[spot.own];
    let verb = spot.clauses[spot.verb.clause.min(spot.clauses.len() - 1)];
    let near = page.times(clause.start, clause.end).iter().chain(page.times(verb.start, verb.end));
    let aside = |at: usize| {
        spot.clauses.iter().enumerate().any(|(i, clause)| {
            i != spot.own
                && i != spot.verb.clause
                && (clause.opener == Opener::Which || clause.opener == Opener::But && i > spot.own)
                && (clause.start..clause.end).contains(&at)
        })
    };
    let level = stage.kind == CandidateKind::Strength;
    // What the rest of the sentence dates: of a level only what stands before it.
    let dates =
        |time: &&Time| !aside(time.start) && clause.opener != Opener::Which && (!level || time.start < clause.start);
    let around = page.times(spot.sentence.start, spot.sentence.end).iter().filter(dates);
    let acts = spot.verb.at.unwrap_or(spot.quantity.start);
    let spoken = Tags::of(&[Tag::Pledge, Tag::Order]);
    let promised =
        matches!(stage.stage, Some(StageKind::Announced | StageKind::Ordered)) && !spot.verb.tags.any(spoken);
    let floats = |time: &Time| matches!(time.when, When::Month(_) | When::DayOf(..));
    let (mut said, mut expected) = (None, None);
    // “The treaty of 1960”
    let named = |time: &Time| {
        time.end == time.start + 1
            && matches!(time.when, When::Fixed(dated) if dated.precision() == Precision::Year)
            && time.start >= 2
            && page.has(time.start - 1, Tag::Of)
            && !page.has(time.start - 1, Tag::In)
            && page.marks.times[time.start - 2].is_none()
            && page.lexicon.language == "en"
    };
    for time in near.chain(around).filter(|time| !(time.since && level || named(time))) {
        let (back, ahead) = (time.dated(page.published, false), time.dated(page.published, true));
        let soon = ahead.day() > page.published && ahead.day() < page.published + 400;
        // A day behind a verb of the future is the day of what it says; one before it is when it was said.
        let future = back.first() > page.published
            || !level
                && soon
                && (time.by
                    || (stage.ahead || promised && floats(time)) && (time.start > acts || page.lexicon.verb_last));
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
