//! Calls and warnings in a text: dated context, which is not a number of people.

use super::draft::words;
use super::found::{CandidateField, EvidenceWords, FoundEvent};
use super::lexicon::{Tag, Tags};
use super::marks::{Geo, Name};
use super::page::Page;
use super::text::{Kind, Line, Sentence};
use crate::model::{Code, Dated, EventKind};

const KINDS: [(Tag, EventKind); 2] = [(Tag::Call, EventKind::Call), (Tag::Warn, EventKind::Warning)];

/// So many words stand between two names of a list of those who were spoken with, at most.
const APART: usize = 9;

/// A quote has so many words behind its verb, at most.
const LONG: usize = 18;

/// The calls and warnings of a text. A call that is told again with more of those who took part is one.
pub(super) fn events(page: &Page<'_>) -> Vec<FoundEvent> {
    let mut found: Vec<FoundEvent> = Vec::new();
    for sentence in &page.text.sentences {
        if sentence.line == Line::Heading || page.text.word(sentence.end.saturating_sub(1)) == "?" {
            continue;
        }
        let told = KINDS.into_iter().filter_map(|(tag, kind)| event(page, sentence, tag, kind));
        told.for_each(|event| add(&mut found, event));
    }
    for (i, event) in found.iter_mut().enumerate() {
        event.id = format!("e{}", i + 1);
    }
    found
}

/// What a sentence tells: who spoke with whom, or who warned.
fn event(page: &Page<'_>, sentence: &Sentence, tag: Tag, kind: EventKind) -> Option<FoundEvent> {
    let at = page.first(sentence.start, sentence.end, Tags::of(&[tag]))?;
    let before = page.said(at.saturating_sub(4).max(sentence.start), at);
    if before.any(Tags::of(&[Tag::Not, Tag::Plan, Tag::May])) {
        return None;
    }
    let actor = page.geos(sentence.start, at).iter().find(|geo| acts(page, geo)).copied();
    let code = actor.and_then(|geo| geo.name.code());
    let from = actor.map_or(sentence.start, |geo| geo.end);
    let others = if kind == EventKind::Call { spoken_with(page, from, sentence.end, code) } else { Vec::new() };
    if kind == EventKind::Call && others.is_empty() || kind == EventKind::Warning && code.is_none() {
        return None;
    }
    let mut evidence = vec![words(page, CandidateField::Event, at, at + 1)];
    evidence.extend(actor.map(|geo| words(page, CandidateField::Sender, geo.start, geo.end)));
    evidence.extend(others.iter().map(|geo| words(page, CandidateField::Participants, geo.start, geo.end)));
    let (day, until) = days(page, sentence, kind, &mut evidence);
    let last = others.last().map_or(at + 1, |geo| geo.end);
    Some(FoundEvent {
        id: String::new(),
        kind,
        day,
        until,
        actor: code,
        participants: parties(others.iter().filter_map(|geo| geo.name.code())),
        paragraph: sentence.paragraph,
        quote: quote(page, sentence, actor.map_or(at, |geo| geo.start.min(at)), at, last),
        evidence,
    })
}

/// Whether a name can be the one who speaks: a government or an office, and not a place.
fn acts(page: &Page<'_>, geo: &Geo) -> bool {
    match geo.name {
        _ if geo.dateline => false,
        Name::Office(_) => true,
        Name::People(_) => !geo.soil && page.said(geo.end, geo.end + 3).has(Tag::Office),
        Name::Country(_) | Name::Capital(_) | Name::Organisation(_) => {
            geo.before.is_empty() || page.said(geo.end, geo.end + 3).has(Tag::Office)
        }
        _ => false,
    }
}

/// Those whom a “with” names, one behind the other.
fn spoken_with(page: &Page<'_>, from: usize, end: usize, actor: Option<Code>) -> Vec<Geo> {
    let Some(with) = page.first(from, end, Tags::of(&[Tag::With])) else { return Vec::new() };
    let (mut others, mut last): (Vec<Geo>, usize) = (Vec::new(), with);
    for geo in page.geos(with, end) {
        let party = matches!(
            geo.name,
            Name::Country(_) | Name::People(_) | Name::Capital(_) | Name::Office(_) | Name::Organisation(_)
        );
        let placed = geo.before.any(Tags::of(&[Tag::In, Tag::To, Tag::For, Tag::By])) || geo.soil || geo.border;
        if geo.start > last + APART || placed {
            break;
        }
        if party && geo.name.code() != actor {
            others.push(*geo);
            last = geo.end;
        }
    }
    others
}

/// Of states and their organisation the states.
fn parties(codes: impl Iterator<Item = Code>) -> Vec<Code> {
    let mut all: Vec<Code> = Vec::new();
    for code in codes {
        if !all.contains(&code) {
            all.push(code);
        }
    }
    if all.iter().any(|code| !code.is_organisation()) {
        all.retain(|code| !code.is_organisation());
    }
    all
}

/// When it was, and of a warning until when.
fn days(
    page: &Page<'_>,
    sentence: &Sentence,
    kind: EventKind,
    evidence: &mut Vec<EvidenceWords>,
) -> (Dated, Option<Dated>) {
    let (mut day, mut until) = (None, None);
    let at = page.first(sentence.start, sentence.end, Tags::of(&[Tag::Call, Tag::Warn])).unwrap_or(sentence.start);
    let mut times = page.times(sentence.start, sentence.end).to_vec();
    times.sort_by_key(|time| time.start.abs_diff(at));
    for time in times {
        let (back, ahead) = (time.dated(page.published, false), time.dated(page.published, true));
        if time.by && kind == EventKind::Warning && ahead.day() > page.published {
            until = until.or(Some(ahead));
        } else if day.is_none() && !time.since && back.first() <= page.published {
            evidence.push(words(page, CandidateField::Day, time.start, time.end));
            day = Some(back);
        }
    }
    (day.unwrap_or(page.published.into()), until)
}

/// The few words that carry it.
fn quote(page: &Page<'_>, sentence: &Sentence, start: usize, at: usize, last: usize) -> String {
    let start = start.max(at.saturating_sub(LONG)).max(sentence.start);
    let end = last.max(at + LONG).min(at + 2 * LONG).min(sentence.end);
    let end = (at + 1..end).rev().find(|at| page.text.kind(*at) != Kind::Mark).map_or(at + 1, |at| at + 1);
    page.text.between(start, end).to_owned()
}

/// Adds an event, or what it tells more of one that is there.
fn add(found: &mut Vec<FoundEvent>, event: FoundEvent) {
    let dated = |event: &FoundEvent| event.evidence.iter().any(|words| words.field == CandidateField::Day);
    let same = found.iter_mut().rev().find(|old| {
        let who = event.actor.is_none() || old.actor == event.actor;
        old.kind == event.kind && who && (!dated(&event) || !dated(old) || old.day == event.day)
    });
    match same {
        Some(old) => {
            old.participants = parties(old.participants.iter().chain(&event.participants).copied());
            old.until = old.until.or(event.until);
            if !dated(old) && dated(&event) {
                old.day = event.day;
            }
            old.evidence.extend(event.evidence);
        }
        None if event.actor.is_some() => found.push(event),
        None => {}
    }
}
