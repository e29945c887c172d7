//! From candidates to records of a dataset: what is new, and what the dataset already has, as a second source or a new stage.

use super::found::{Candidate, CandidateKind, FoundEvent, Reading};
use crate::model::{Dataset, Dated, Day, Event, Evidence, Id, Movement, Review, Source, Stage, StageKind, Strength};
use std::collections::{BTreeMap, BTreeSet};

/// Which candidates enter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Accept {
    /// Those without a doubtful field.
    Sure,
    /// All; the doubtful ones as not checked.
    All,
}

/// The article that a text is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Article {
    /// Who published it.
    pub publisher: String,
    /// Its title.
    pub title: String,
    /// Its address.
    pub url: String,
}

/// What entered a dataset.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Entered {
    /// Records that are new, by candidate.
    pub added: Vec<(String, Id)>,
    /// Records that got a second source or a new stage, by candidate.
    pub joined: Vec<(String, Id)>,
    /// Calls and warnings that are new, by their name in the reading.
    pub events: Vec<(String, Id)>,
    /// Candidates that stayed out.
    pub left: Vec<String>,
}

/// Enters the candidates of a reading.
pub fn enter(reading: &Reading, article: &Article, accept: Accept, dataset: &mut Dataset) -> Entered {
    let mut entered = Entered::default();
    let Some(mut entering) = Entering::new(reading, article, dataset) else { return entered };
    let mut ids: BTreeMap<String, Id> = BTreeMap::new();
    for candidate in wholes_first(reading) {
        let fits = candidate.sender.is_some() && (candidate.sure || accept == Accept::All);
        let made = match candidate.kind {
            _ if !fits => None,
            CandidateKind::Movement => entering.movement(candidate, &ids),
            CandidateKind::Strength => entering.strength(candidate),
        };
        let Some((id, new)) = made else {
            entered.left.push(candidate.id.clone());
            continue;
        };
        ids.insert(candidate.id.clone(), id.clone());
        let list = if new { &mut entered.added } else { &mut entered.joined };
        list.push((candidate.id.clone(), id));
    }
    for event in &reading.events {
        entered.events.extend(entering.event(event).map(|id| (event.id.clone(), id)));
    }
    if !ids.is_empty() || !entered.events.is_empty() {
        entering.add_source();
    }
    entered
}

/// Enters an event that a person accepts; none: the dataset tells it already.
pub fn enter_event(reading: &Reading, event: &FoundEvent, article: &Article, dataset: &mut Dataset) -> Option<Id> {
    let mut entering = Entering::new(reading, article, dataset)?;
    entering.review = Review::Seen;
    let id = entering.event(event)?;
    entering.add_source();
    Some(id)
}

/// What one candidate became.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OneEntered {
    /// The record: a movement or a strength.
    pub id: Id,
    /// It is a record that was not there.
    pub is_new: bool,
}

/// Enters one candidate that a person accepts. `known` are the records of candidates that entered before. `alone`: as a record of its
/// own, even where the dataset seems to tell it already.
pub fn enter_one(
    reading: &Reading,
    candidate: &Candidate,
    article: &Article,
    known: &BTreeMap<String, Id>,
    alone: bool,
    dataset: &mut Dataset,
) -> Option<OneEntered> {
    candidate.sender?;
    let mut entering = Entering::new(reading, article, dataset)?;
    (entering.alone, entering.review) = (alone, Review::Seen);
    let (id, is_new) = match candidate.kind {
        CandidateKind::Movement => entering.movement(candidate, known),
        CandidateKind::Strength => entering.strength(candidate),
    }?;
    entering.add_source();
    Some(OneEntered { id, is_new })
}

/// The candidates, each behind the one that it is a part of.
fn wholes_first(reading: &Reading) -> Vec<&Candidate> {
    let depth = |candidate: &Candidate| {
        let mut whole = candidate.part_of.as_ref();
        let mut depth = 0;
        while let Some(id) = whole.filter(|_| depth < 8) {
            whole = reading.candidates.iter().find(|other| other.id == *id).and_then(|other| other.part_of.as_ref());
            depth += 1;
        }
        depth
    };
    let mut candidates: Vec<&Candidate> = reading.candidates.iter().collect();
    candidates.sort_by_key(|candidate| depth(candidate));
    candidates
}

struct Entering<'a> {
    dataset: &'a mut Dataset,
    source: Source,
    known: bool,
    taken: BTreeSet<String>,
    /// Nothing is joined to a record that is there.
    alone: bool,
    review: Review,
}

impl<'a> Entering<'a> {
    fn new(reading: &Reading, article: &Article, dataset: &'a mut Dataset) -> Option<Self> {
        let same = |source: &&Source| {
            let (url, title) = (&source.url, &source.title);
            let published = source.published.map(Dated::day) == Some(reading.published);
            (!article.url.is_empty() && *url == article.url)
                || (source.publisher == article.publisher && *title == article.title && published)
        };
        let old = dataset.sources.iter().find(same).cloned();
        let known = old.is_some();
        let taken = taken(dataset);
        let source = if let Some(old) = old {
            old
        } else {
            let id = free(&taken, &format!("{}-{}", slug(&article.publisher), reading.published))?;
            let mut source = Source::new(id, article.publisher.clone());
            source.title.clone_from(&article.title);
            source.url.clone_from(&article.url);
            source.published = Some(reading.published.into());
            source
        };
        let mut entering = Self { dataset, source, known, taken, alone: false, review: Review::Unsure };
        entering.taken.insert(entering.source.id.as_str().to_owned());
        Some(entering)
    }

    fn add_source(&mut self) {
        if !self.known {
            self.dataset.sources.push(self.source.clone());
        }
    }

    fn id(&mut self, candidate: &Candidate, more: &str) -> Option<Id> {
        let sender = candidate.sender.map(|code| code.as_str().to_lowercase()).unwrap_or_default();
        let host = candidate.host.to_string().replace("region:", "").to_lowercase();
        let host = if host.is_empty() { "unplaced".to_owned() } else { host };
        let id = free(&self.taken, &format!("{sender}-{host}-{}{more}", candidate.day))?;
        self.taken.insert(id.as_str().to_owned());
        Some(id)
    }

    /// An event, if the dataset has none of its kind and actor on its day.
    fn event(&mut self, found: &FoundEvent) -> Option<Id> {
        let told = |old: &Event| {
            (old.kind, old.actor) == (found.kind, found.actor)
                && (old.day.day() - found.day.day()).abs() <= crate::model::NEAR
        };
        if self.dataset.events.iter().any(told) {
            return None;
        }
        let actor = found.actor.map(|code| code.as_str().to_lowercase()).unwrap_or_default();
        let id = free(&self.taken, &format!("{actor}-{}-{}", found.kind.word(), found.day))?;
        self.taken.insert(id.as_str().to_owned());
        let title = found.quote.split_whitespace().collect::<Vec<_>>().join(" ");
        let evidence = self.words(&found.quote, found.paragraph);
        let mut event = Event::new(id.clone(), found.kind, found.day, title, evidence);
        (event.until, event.actor) = (found.until, found.actor);
        event.participants.clone_from(&found.participants);
        self.dataset.events.push(event);
        Some(id)
    }

    fn evidence(&self, candidate: &Candidate) -> Evidence {
        self.words(&candidate.quote, candidate.paragraph)
    }

    fn words(&self, quote: &str, paragraph: u32) -> Evidence {
        let mut evidence = Evidence::new(self.source.id.clone());
        evidence.quote = quote.into();
        evidence.locator = text!("reading-paragraph", n = paragraph.to_string()).into();
        evidence.review = self.review;
        evidence
    }

    /// A movement with its stage, or a stage of the movement that it may be a second report of.
    fn movement(&mut self, candidate: &Candidate, ids: &BTreeMap<String, Id>) -> Option<(Id, bool)> {
        let kind = candidate.stage.unwrap_or(StageKind::Announced);
        let mut movement = movement_of(candidate, self.id(candidate, "")?)?;
        movement.part_of = candidate.part_of.as_ref().and_then(|whole| ids.get(whole)).cloned();
        let stage_id = self.id(candidate, &format!("-{}", kind.word()))?;
        let mut stage =
            Stage::new(stage_id, movement.id.clone(), kind, candidate.day, candidate.people, self.evidence(candidate));
        // A part of a movement that is told by its stage, such as two-thirds that have arrived, is a stage of that movement.
        let whole = movement.part_of.clone().filter(|whole| {
            let same = |other: &&Movement| {
                other.id == *whole && (other.sender, other.host) == (movement.sender, movement.host)
            };
            self.dataset.movements.iter().any(|other| same(&other))
                && !self.dataset.stages.iter().any(|step| step.movement == *whole && step.kind == kind)
        });
        let old = whole.or_else(|| self.known_movement(&movement, &stage)).filter(|_| !self.alone);
        let new = old.is_none();
        if let Some(old) = old {
            self.taken.remove(movement.id.as_str());
            stage.movement = old.clone();
            movement.id = old;
        } else {
            self.dataset.movements.push(movement.clone());
        }
        let expected = candidate.expected.filter(|day| new && day.day() > candidate.day.day() && kind.promises());
        self.dataset.stages.push(stage);
        if let Some(day) = expected {
            let id = self.id(candidate, "-expected")?;
            let evidence = self.evidence(candidate);
            self.dataset.stages.push(Stage::new(
                id,
                movement.id.clone(),
                StageKind::Arrived,
                day,
                candidate.people,
                evidence,
            ));
        }
        Some((movement.id, new))
    }

    /// The movement of the dataset that a candidate tells of: the same step by another source, or a later step of it.
    fn known_movement(&self, movement: &Movement, stage: &Stage) -> Option<Id> {
        if let Some(id) = self.dataset.second_report_of(movement, &[stage]) {
            return Some(id.clone());
        }
        let near = |day: Day| (stage.day.day() - day).abs() <= LATER;
        let same = self.dataset.movements.iter().filter(|other| movement.may_be(other));
        let follows = |other: &&Movement| {
            self.dataset.stages.iter().any(|step| {
                step.movement == other.id
                    && step.kind != stage.kind
                    && near(step.day.day())
                    && step.people.may_be(&stage.people)
            })
        };
        same.filter(|_| stage.kind != StageKind::Withdrawn).find(follows).map(|other| other.id.clone())
    }

    /// A strength: where the dataset has the same, it is another claim of it.
    fn strength(&mut self, candidate: &Candidate) -> Option<(Id, bool)> {
        let id = self.id(candidate, "-level")?;
        let sender = candidate.sender?;
        let mut strength = Strength::new(id.clone(), sender, candidate.day, candidate.people, self.evidence(candidate));
        strength.host = candidate.host;
        strength.host_text = candidate.host_text.clone().unwrap_or_default().into();
        strength.spot.place = candidate.place.clone().unwrap_or_default().into();
        strength.command = candidate.command.unwrap_or_default();
        strength.evidence.note = contributors(candidate).into();
        let told = |other: &Strength| {
            (other.sender, other.host, &other.spot.place) == (strength.sender, strength.host, &strength.spot.place)
                && (other.day.day() - strength.day.day()).abs() <= crate::model::NEAR
                && other.people.may_be(&strength.people)
        };
        let new = !self.dataset.strengths.iter().any(told);
        self.dataset.strengths.push(strength);
        Some((id, new))
    }
}

/// So many days lie between two steps of one movement at most, where a text names only the later one.
const LATER: i32 = 60;

fn movement_of(candidate: &Candidate, id: Id) -> Option<Movement> {
    let mut movement = Movement::new(id, candidate.sender?);
    movement.host = candidate.host;
    movement.host_text = candidate.host_text.clone().unwrap_or_default().into();
    movement.spot.place = candidate.place.clone().unwrap_or_default().into();
    movement.origin.country = candidate.origin;
    movement.origin.place = candidate.origin_place.clone().unwrap_or_default().into();
    movement.command = candidate.command.unwrap_or_default();
    movement.unit = candidate.unit.clone().unwrap_or_default().into();
    movement.operation = candidate.operation.clone().unwrap_or_default().into();
    movement.note = contributors(candidate).into();
    Some(movement)
}

/// Who else sends: a record has one sender, so its note names the others.
fn contributors(candidate: &Candidate) -> String {
    let codes: Vec<&str> = candidate.contributors.iter().map(crate::model::Code::as_str).collect();
    if codes.is_empty() { String::new() } else { text!("reading-contributors", codes = codes.join(", ")) }
}

fn taken(dataset: &Dataset) -> BTreeSet<String> {
    let strengths = dataset.strengths.iter().map(|row| &row.id);
    let movements = dataset.movements.iter().map(|row| &row.id);
    let stages = dataset.stages.iter().map(|row| &row.id);
    let sources = dataset.sources.iter().map(|row| &row.id);
    let events = dataset.events.iter().map(|row| &row.id);
    strengths.chain(movements).chain(stages).chain(sources).chain(events).map(|id| id.as_str().to_owned()).collect()
}

/// The name, or with a number behind it the first that is free.
fn free(taken: &BTreeSet<String>, wanted: &str) -> Option<Id> {
    let mut names = std::iter::once(wanted.to_owned()).chain((2..).map(|n| format!("{wanted}-{n}")));
    Id::new(&names.find(|name| !taken.contains(name))?)
}

fn slug(text: &str) -> String {
    let key = super::towns::key(text).replace(' ', "-");
    let short: String = key.chars().take(40).collect();
    if short.is_empty() { "text".to_owned() } else { short }
}
