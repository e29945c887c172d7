//! A field of a candidate, read again from words that a person has chosen.

use super::draft::precision;
use super::found::{Candidate, CandidateField, CandidateKind, EvidenceWords, Reading};
use super::lexicon::{Lexicon, Tag, Tags};
use super::marks::{Geo, Name};
use super::page::Page;
use super::text::Text;
use crate::model::{Host, StageKind};

impl CandidateField {
    /// The fields that words can be given to, in the order of their keys.
    pub const GIVEN: [Self; 9] = [
        Self::People,
        Self::Stage,
        Self::Sender,
        Self::Host,
        Self::Place,
        Self::Origin,
        Self::Day,
        Self::Expected,
        Self::Unit,
    ];
}

/// A candidate with a field that says what the chosen words say; none: they do not say it. `start` and `end` count scalar values of the text.
pub fn mend(
    reading: &Reading,
    candidate: &Candidate,
    field: CandidateField,
    (words, start, end): (&str, usize, usize),
) -> Option<Candidate> {
    let lexicon = Lexicon::of(reading.language);
    // A name behind a preposition is read as it stands in a sentence.
    let text = Text::new(words, lexicon.ordinals);
    let page = Page::new(&text, lexicon, reading.published);
    let mut mended = candidate.clone();
    set(&page, &mut mended, field, words.trim())?;
    mended.evidence.retain(|words| words.field != field);
    mended.evidence.push(EvidenceWords { field, start, end, text: words.to_owned() });
    mended.doubts.retain(|doubt| doubt.field != field);
    mended.sure = mended.doubts.is_empty();
    Some(mended)
}

fn set(page: &Page<'_>, candidate: &mut Candidate, field: CandidateField, words: &str) -> Option<()> {
    let geos = || page.marks.geos.iter();
    let all = page.text.tokens.len();
    match field {
        CandidateField::People => candidate.people = page.quantities.first()?.people,
        CandidateField::Stage => (candidate.kind, candidate.stage) = stage(page.said(0, all))?,
        CandidateField::Sender => candidate.sender = Some(geos().find_map(sender)?),
        CandidateField::Host => host(candidate, geos().next()?, words),
        CandidateField::Origin => {
            let geo = geos().find(|geo| geo.name.code().is_some_and(|code| !code.is_organisation()))?;
            candidate.origin = geo.name.code();
            candidate.origin_place = matches!(geo.name, Name::Place(_) | Name::Capital(_)).then(|| words.to_owned());
        }
        CandidateField::Day => {
            candidate.day = page.times.first()?.dated(page.published, false);
            candidate.precision = precision(candidate.day);
        }
        CandidateField::Expected => candidate.expected = Some(page.times.first()?.dated(page.published, true)),
        CandidateField::Place => candidate.place = said(words),
        CandidateField::Unit => candidate.unit = said(words),
        CandidateField::Operation => candidate.operation = said(words),
        CandidateField::Command | CandidateField::PartOf | CandidateField::Event | CandidateField::Participants => {
            return None;
        }
    }
    Some(())
}

fn said(words: &str) -> Option<String> {
    (!words.is_empty()).then(|| words.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// Who sends: of a mission its organisation.
fn sender(geo: &Geo) -> Option<crate::model::Code> {
    match geo.name {
        Name::Mission(_) => geo.organisation,
        name => name.code(),
    }
}

fn host(candidate: &mut Candidate, geo: &Geo, words: &str) {
    candidate.host_text = None;
    match geo.name {
        Name::Region(region) => {
            candidate.host = region.map_or(Host::Unplaced, Host::Region);
            candidate.host_text = said(words);
        }
        name => candidate.host = name.code().map_or(Host::Unplaced, Host::Country),
    }
    candidate.place = matches!(geo.name, Name::Place(_) | Name::Capital(_)).then(|| words.to_owned());
}

/// What a verb says that stands alone.
fn stage(tags: Tags) -> Option<(CandidateKind, Option<StageKind>)> {
    let all = [
        (Tag::Leave, StageKind::Withdrawn),
        (Tag::Order, StageKind::Ordered),
        (Tag::Arrive, StageKind::Arrived),
        (Tag::Sent, StageKind::Moving),
        (Tag::Depart, StageKind::Moving),
        (Tag::Pledge, StageKind::Announced),
        (Tag::Send, StageKind::Announced),
    ];
    let change = all.into_iter().find(|(tag, _)| tags.has(*tag));
    match change {
        Some((_, stage)) => Some((CandidateKind::Movement, Some(stage))),
        None => tags.any(Tags::of(&[Tag::Level, Tag::Be])).then_some((CandidateKind::Strength, None)),
    }
}
