//! From a text to records with their evidence: `read(text, &Context)` finds the numbers that are deployments, with sender, host, stage and day,
//! and says of every other number why it is not one. No network, no model: lexicons (`assets/lexicon`), grammar of numbers and dates, and rules.

mod carried;
mod clause;
mod clauses;
mod counted;
mod dates;
mod details;
mod document;
mod draft;
mod enter;
mod events;
mod fate;
mod found;
mod gather;
mod heads;
mod host;
mod kinds;
mod label;
mod language;
mod lexicon;
mod marks;
mod memory;
mod mend;
mod name;
mod negated;
mod noun;
mod numbers;
mod page;
#[cfg(feature = "pdf")]
mod pdf;
mod places;
mod quantity;
mod refuse;
mod relate;
mod sender;
mod settle;
mod spot;
mod stage;
mod text;
mod told;
mod topic;
mod towns;
mod verb;
mod ways;

pub use document::{DocumentError, DocumentFormat, text_of};
pub use enter::{Accept, Article, Entered, OneEntered, enter, enter_event, enter_one};
pub use found::{
    Candidate, CandidateField, CandidateKind, Certainty, Doubt, DoubtKind, EvidenceWords, FoundEvent, Reading,
    Rejected, Why,
};

pub use mend::mend;

use crate::model::Day;
use lexicon::Lexicon;
use page::Page;
use text::Text;

/// What is known of a text before it is read.
#[derive(Debug, Clone)]
pub struct Context {
    /// The day on which it was published; none: its own dateline says it, or else it is of today.
    pub published: Option<Day>,
    /// The day of the reader.
    pub today: Day,
    /// Its language; none: it is found.
    pub language: Option<String>,
    /// Who published it.
    pub publisher: Option<String>,
}

impl Context {
    /// Of a text of which nothing is known.
    pub fn new(today: Day) -> Self {
        Self { published: None, today, language: None, publisher: None }
    }
}

/// The languages that can be read.
pub fn languages() -> Vec<&'static str> {
    Lexicon::languages().collect()
}

/// Reads a text.
pub fn read(text: &str, context: &Context) -> Reading {
    let language = language::language(text, context.language.as_deref());
    let lexicon = Lexicon::of(language);
    let text = Text::new(text, lexicon.ordinals);
    let published = context.published.or_else(|| dates::dateline(&text, lexicon)).unwrap_or(context.today);
    let mut page = Page::new(&text, lexicon, published);
    clauses::cut(&mut page);
    let publisher = context.publisher.as_deref().and_then(|publisher| heads::country_in(publisher, lexicon));
    page.publisher = publisher.or_else(|| heads::letterhead(&page));
    let mut gathered = gather::gather(&page);
    settle::settle(&page, &mut gathered);
    finish(&page, language, gathered)
}

fn finish(page: &Page<'_>, language: &'static str, gathered: gather::Gathered) -> Reading {
    let mut rejected: Vec<(usize, Why)> = gathered.rejected;
    rejected.sort_by_key(|(number, _)| *number);
    let rejected =
        rejected.into_iter().map(|(number, why)| gather::rejected(page, &page.quantities[number], why)).collect();
    let ids: std::collections::BTreeMap<String, String> = gathered
        .drafts
        .iter()
        .enumerate()
        .map(|(i, draft)| (draft.quantity.to_string(), format!("c{}", i + 1)))
        .collect();
    let candidates = gathered.drafts.into_iter().enumerate().map(|(i, draft)| {
        let mut candidate = draft.candidate;
        candidate.id = format!("c{}", i + 1);
        candidate.part_of = candidate.part_of.and_then(|whole| ids.get(&whole).cloned());
        candidate
    });
    let candidates = candidates.collect();
    Reading { published: page.published, language, candidates, events: events::events(page), rejected }
}
