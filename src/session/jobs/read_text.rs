//! A text that is read for records: asked for, taken from a document, read, and shown with its numbers.

use crate::import::{Watch, file_bytes, name_of};
use crate::model::{Dataset, Day, HashMap, HashSet, Id, Table};
use crate::reading::{
    Article, Candidate, CandidateField, Context, DocumentError, DocumentFormat, FoundEvent, Reading as Found, Rejected,
    read, text_of,
};
use crate::session::jobs::card_order::in_order;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Longer texts are not shown: nobody reads them card by card.
const MOST: usize = 2_000_000;

/// A text and what is known of it, as it is typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ReadAsk {
    /// The text.
    pub text: String,
    /// The day on which it was published; empty: the text's own dateline, or else today.
    pub published: String,
    /// Who published it.
    pub publisher: String,
    /// Its title.
    pub title: String,
    /// Its address.
    pub url: String,
    /// The code of its language; empty: it is found.
    pub language: String,
    /// The texts of the same folder that follow.
    pub rest: Vec<PathBuf>,
}

/// More texts of a folder are not queued.
const QUEUE: usize = 500;

/// The texts of a folder, in the order of their names.
fn texts_of(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let entries = std::fs::read_dir(folder).map_err(|error| error.to_string())?;
    let mut texts: Vec<PathBuf> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| DocumentFormat::of(path).is_some() && path.is_file())
        .take(QUEUE)
        .collect();
    texts.sort_unstable();
    if texts.is_empty() { Err(text!("read-folder-empty", name = name_of(folder))) } else { Ok(texts) }
}

impl ReadAsk {
    /// The text of a document, which is read here; of a folder that of its first, with the others in line.
    pub(in crate::session) fn of_file(path: &Path, watch: &Watch) -> Result<Self, String> {
        if path.is_dir() {
            let mut texts = texts_of(path)?;
            let first = texts.remove(0);
            return Self::of_file(&first, watch).map(|ask| Self { rest: texts, ..ask });
        }
        let name = name_of(path);
        let format = DocumentFormat::of(path).ok_or_else(|| DocumentError::Unknown(name.clone()).to_string())?;
        let long = std::fs::metadata(path).map_or(0, |about| about.len());
        format.check(&name, long).map_err(|error| error.to_string())?;
        let bytes = file_bytes(path, watch).map_err(|error| error.to_string())?;
        let text = text_of(&name, format, &bytes).map_err(|error| error.to_string())?;
        let title = path.file_stem().map_or(name, |stem| stem.to_string_lossy().into_owned());
        Ok(Self { text, title, ..Self::default() })
    }
}

/// A text that is to be read.
#[derive(Debug)]
pub struct ReadJob {
    /// The text and what is known of it.
    pub ask: ReadAsk,
    /// When it was published, if that is known.
    pub published: Option<Day>,
}

/// A number of the text: where it stands, in bytes, and what it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NumberMark {
    /// Where it begins.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
    /// What it is.
    pub of: MarkOf,
}

/// What a number of the text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MarkOf {
    /// The card of that candidate, counted from 0.
    Card(usize),
    /// No record: that one of the rejected numbers, counted from 0.
    Rejected(usize),
}

/// What has become of a card.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum CardState {
    /// Nobody has decided about it.
    #[default]
    Open,
    /// Its record is in the dataset.
    Accepted,
    /// It was refused.
    Refused,
}

/// A text that was read, while somebody decides about what was found in it.
#[derive(Debug, Clone)]
pub struct TextRead {
    /// The text.
    pub text: Arc<str>,
    /// What it is.
    pub article: Article,
    /// What was found.
    pub found: Arc<Found>,
    /// Its numbers, in their order.
    pub marks: Arc<[NumberMark]>,
    /// The number that is looked at.
    pub chosen: Option<MarkOf>,
    /// What has become of each card: of the candidates, and behind them of the events.
    pub states: Vec<CardState>,
    /// The texts of the same folder that follow.
    pub rest: Vec<PathBuf>,
    /// The words that are chosen, in bytes.
    pub selected: Option<(usize, usize)>,
    /// The record that holds each card's number, where one was made, by the card's own name.
    records: HashMap<String, (Table, Id)>,
    refused: HashSet<String>,
}

/// What the cards of a text say from now on.
#[derive(Debug, Clone)]
pub struct CardsEdit {
    text: Arc<str>,
    found: Arc<Found>,
}

impl PartialEq for CardsEdit {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.found, &other.found)
    }
}

/// Two are the same if they are of one reading and nothing was decided in between.
impl PartialEq for TextRead {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.found, &other.found)
            && (self.chosen, self.selected, &self.states) == (other.chosen, other.selected, &other.states)
    }
}

impl ReadJob {
    /// Reads it.
    pub(in crate::session) fn read(self, today: Day) -> Result<TextRead, String> {
        let Self { ask, published } = self;
        if ask.text.len() > MOST {
            return Err(text!("read-too-long").to_owned());
        }
        let publisher = Some(ask.publisher.trim().to_owned()).filter(|publisher| !publisher.is_empty());
        let language = Some(ask.language.clone()).filter(|language| !language.is_empty());
        let context = Context { published, language, publisher: publisher.clone(), ..Context::new(today) };
        let mut found = read(&ask.text, &context);
        in_order(&mut found.candidates);
        let title = ask.title.trim();
        let title = if title.is_empty() { first_words(&ask.text) } else { title.to_owned() };
        let article = Article {
            publisher: publisher.unwrap_or_else(|| text!("read-publisher-unknown").to_owned()),
            title,
            url: ask.url.trim().to_owned(),
        };
        let marks = marks(&ask.text, &found);
        let states = vec![CardState::Open; found.candidates.len() + found.events.len()];
        let chosen = if states.is_empty() { marks.first().map(|mark| mark.of) } else { Some(MarkOf::Card(0)) };
        let (records, refused) = Default::default();
        Ok(TextRead {
            text: ask.text.into(),
            article,
            found: Arc::new(found),
            marks: marks.into(),
            chosen,
            states,
            rest: ask.rest,
            selected: None,
            records,
            refused,
        })
    }
}

/// The beginning of a text, as its title.
fn first_words(text: &str) -> String {
    let line = text.lines().map(str::trim).find(|line| !line.is_empty()).unwrap_or_default();
    let mut title: String = line.chars().take(80).collect();
    if title.len() < line.len() {
        title.push('…');
    }
    title
}

/// The numbers of a text in their order, with their places in bytes.
fn marks(text: &str, found: &Found) -> Vec<NumberMark> {
    let people = |candidate: &Candidate| {
        let people = candidate.evidence.iter().find(|words| words.field == CandidateField::People);
        people.or_else(|| candidate.evidence.first()).map(|words| (words.start, words.end))
    };
    let cards = found.candidates.iter().enumerate().filter_map(|(at, card)| Some((people(card)?, MarkOf::Card(at))));
    let first = found.candidates.len();
    let events = found.events.iter().enumerate().filter_map(|(at, event)| {
        let words = event.evidence.iter().find(|words| words.field == CandidateField::Event)?;
        Some(((words.start, words.end), MarkOf::Card(first + at)))
    });
    let rejected = found.rejected.iter().enumerate();
    let rejected = rejected.map(|(at, number)| ((number.start, number.end), MarkOf::Rejected(at)));
    let mut all: Vec<((usize, usize), MarkOf)> = cards.chain(events).chain(rejected).collect();
    all.sort_unstable();
    let (mut letters, mut passed) = (text.char_indices().map(|(at, _)| at), 0);
    // One walk through the text: its numbers are in order.
    let mut at_byte = |scalar: usize| {
        let ahead = scalar.checked_sub(passed)?;
        passed = scalar + 1;
        Some(letters.nth(ahead).unwrap_or(text.len()))
    };
    let mut marks: Vec<NumberMark> = Vec::with_capacity(all.len());
    for ((start, end), of) in all {
        // A number that lies within another one has its card, but no place of its own to press.
        let Some(from) = at_byte(start) else { continue };
        let length: usize = text[from..].chars().take(end.saturating_sub(start)).map(char::len_utf8).sum();
        marks.push(NumberMark { start: from, end: from + length, of });
    }
    for at in 1..marks.len() {
        marks[at].start = marks[at].start.max(marks[at - 1].end);
    }
    marks.retain(|mark| mark.start < mark.end);
    marks
}

impl TextRead {
    /// The candidate of a card; none: it is an event.
    pub fn card(&self, at: usize) -> Option<&Candidate> {
        self.found.candidates.get(at)
    }

    /// The event of a card.
    pub fn event(&self, at: usize) -> Option<&FoundEvent> {
        self.found.events.get(at.checked_sub(self.found.candidates.len())?)
    }

    /// The own name of a card, which it keeps while others are split and joined.
    fn name(&self, at: usize) -> &str {
        self.card(at)
            .map(|card| card.id.as_str())
            .or_else(|| self.event(at).map(|event| event.id.as_str()))
            .unwrap_or("")
    }

    /// Other cards of the same text; gives what takes that back. Cards of another text are let be.
    pub(in crate::session) fn turn(&mut self, edit: CardsEdit) -> CardsEdit {
        if !Arc::ptr_eq(&edit.text, &self.text) {
            return edit;
        }
        let was = std::mem::replace(&mut self.found, edit.found);
        self.marks = marks(&self.text, &self.found).into();
        let cards = self.found.candidates.len() + self.found.events.len();
        self.states.resize(cards, CardState::Open);
        if self.chosen_card().is_some_and(|at| at >= cards) {
            self.chosen = cards.checked_sub(1).map(MarkOf::Card);
        }
        CardsEdit { text: Arc::clone(&self.text), found: was }
    }

    /// What the cards are if those of the candidates are others.
    pub(in crate::session) fn with(&self, candidates: Vec<Candidate>) -> CardsEdit {
        let found = Found { candidates, ..(*self.found).clone() };
        CardsEdit { text: Arc::clone(&self.text), found: Arc::new(found) }
    }

    /// The chosen words, with their place in scalar values.
    pub fn words(&self) -> Option<(&str, usize, usize)> {
        let (start, end) = self.selected?;
        let words = self.text.get(start..end)?;
        let before = self.text.get(..start)?.chars().count();
        Some((words, before, before + words.chars().count()))
    }

    /// Chooses the next word or the one before; `more`: together with those that are chosen.
    pub(in crate::session) fn choose_word(&mut self, forward: bool, more: bool) {
        let number = || self.marks.iter().find(|mark| Some(mark.of) == self.chosen).map(|mark| (mark.start, mark.end));
        let Some((start, end)) = self.selected.or_else(number) else { return };
        let word = |c: &char| !c.is_whitespace();
        let next = || {
            let from = end + self.text[end..].chars().take_while(|c| !word(c)).map(char::len_utf8).sum::<usize>();
            (from, from + self.text[from..].chars().take_while(word).map(char::len_utf8).sum::<usize>())
        };
        let last = || {
            let to =
                start - self.text[..start].chars().rev().take_while(|c| !word(c)).map(char::len_utf8).sum::<usize>();
            (to - self.text[..to].chars().rev().take_while(word).map(char::len_utf8).sum::<usize>(), to)
        };
        let (from, to) = if forward { next() } else { last() };
        if from < to {
            let all = if forward { (start, to) } else { (from, end) };
            self.selected = Some(if more { all } else { (from, to) });
        }
    }

    /// The card that is looked at.
    pub fn chosen_card(&self) -> Option<usize> {
        self.chosen.and_then(|of| if let MarkOf::Card(at) = of { Some(at) } else { None })
    }

    /// The number that is not a record and is looked at.
    pub fn chosen_rejected(&self) -> Option<&Rejected> {
        self.chosen.and_then(|of| if let MarkOf::Rejected(at) = of { self.found.rejected.get(at) } else { None })
    }

    /// How many cards are in a state.
    pub fn count(&self, state: CardState) -> usize {
        self.states.iter().filter(|other| **other == state).count()
    }

    /// The record that was made of a card, if it is there.
    pub fn record(&self, at: usize) -> Option<&(Table, Id)> {
        self.records.get(self.name(at)).filter(|_| self.states.get(at) == Some(&CardState::Accepted))
    }

    /// A card has become a record, or will when the form that holds it is entered.
    pub(in crate::session) fn enter(&mut self, at: usize, record: (Table, Id)) {
        let name = self.name(at).to_owned();
        self.refused.remove(&name);
        self.records.insert(name, record);
    }

    /// Refuses a card, or no longer.
    pub(in crate::session) fn refuse(&mut self, at: usize) {
        let name = self.name(at).to_owned();
        if !self.refused.remove(&name) {
            self.refused.insert(name);
        }
    }

    /// Looks which cards' records are in the dataset: what was accepted may be undone, and made again.
    pub(in crate::session) fn follow(&mut self, data: &Dataset) {
        for at in 0..self.states.len() {
            let name = self.name(at);
            let there = self.records.get(name).is_some_and(|(table, id)| data.find(*table, id).is_some());
            self.states[at] = match () {
                () if there => CardState::Accepted,
                () if self.refused.contains(name) => CardState::Refused,
                () => CardState::Open,
            };
        }
    }

    /// Goes to another card, as far as there is one.
    pub(in crate::session) fn step(&mut self, forward: bool) {
        let Some(last) = self.states.len().checked_sub(1) else { return };
        let at = match (self.chosen_card(), forward) {
            (None, _) => 0,
            (Some(at), true) => (at + 1).min(last),
            (Some(at), false) => at.saturating_sub(1),
        };
        self.chosen = Some(MarkOf::Card(at));
    }

    /// Goes to the next card that nobody has decided about, behind the chosen one or else from the first; if there is one.
    pub(in crate::session) fn go_on(&mut self) {
        let open = |at: &usize| self.states[*at] == CardState::Open;
        let (n, now) = (self.states.len(), self.chosen_card().unwrap_or(0));
        if let Some(next) = (now..n).chain(0..now.min(n)).find(open) {
            self.chosen = Some(MarkOf::Card(next));
        }
    }
}
