//! How to cite what went out: what it is, who says so, as of when, under which filters and licence, and by which program.

use super::Shown;
use crate::model::{Dataset, Dated, Day, License, Source};
use serde::Serialize;
use std::fmt;

/// The program and its version.
pub(super) const VERSION: &str = concat!("Laydown ", env!("CARGO_PKG_VERSION"));

/// So many publishers are named in a reference.
const FEW: usize = 3;

/// How to cite what went out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Citation {
    /// The dataset's title.
    pub title: String,
    /// Records, or what holds on a day.
    pub what: String,
    /// Who published the sources, once each, in the order of the dataset.
    pub publishers: Vec<String>,
    /// The day that is told of; none: all days of the records.
    pub day: Option<Day>,
    /// First day of the window of changes.
    pub from: Option<Day>,
    /// Only what was public by the end of that day; none: in hindsight.
    pub known_on: Option<Day>,
    /// The question as a view, which `--view-file` asks again; none: records go out unfiltered.
    pub view: Option<String>,
    /// Licences of the dataset.
    pub licences: Vec<String>,
    /// The program and its version.
    pub made_with: &'static str,
    /// A reference to copy.
    pub cite: String,
    /// What a reader must know of the rows.
    pub notes: Vec<String>,
    /// The sources themselves.
    pub sources: Vec<Reference>,
}

/// A source in a citation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Reference {
    /// Its id, which the rows name.
    pub id: String,
    /// Who published it.
    pub publisher: String,
    /// Its title.
    pub title: String,
    /// When.
    pub published: Option<Dated>,
    /// Where to read it.
    pub url: String,
}

const RECORDS: &str = "All records: strengths, movements with their stages, and events";
const EMPTY: &str = "Empty cells are not known; a best number of zero is only ever one that a source reports.";
const RANGES: &str = "A count is its low, best and high number with the source's word; an open end is empty.";

impl Citation {
    /// Of a dataset's records.
    pub(super) fn of_records(data: &Dataset) -> Self {
        let mut citation = Self { what: RECORDS.to_owned(), ..Self::of(data, data.sources.iter().collect()) };
        citation.cite = citation.reference("all records");
        citation
    }

    /// Of an answer about a day, which these sources are behind; `view` is the question.
    pub(super) fn of_shown(shown: Shown<'_>, sources: Vec<&Source>, view: String) -> Self {
        let Shown { data, posture, .. } = shown;
        let known = match posture.known_on {
            Some(on) => format!("as known on {}", on.long()),
            None => "in hindsight".to_owned(),
        };
        let net = if posture.net { ", net of what left its origin" } else { "" };
        let mut citation = Self {
            day: Some(posture.day),
            from: Some(posture.from),
            known_on: posture.known_on,
            view: Some(view),
            ..Self::of(data, sources)
        };
        citation.what = format!(
            "What holds on {}, {known}: changes since {}{net}, levels of scope “{}”",
            posture.day.long(),
            posture.from.long(),
            posture.scope
        );
        citation.cite = citation.reference(&format!("{}, {known}", posture.day.long()));
        if let Some(overlap) = posture.total.overlap {
            citation.notes.push(format!(
                "Rows of an organisation and of its members may hold the same people: added up, reported is too high by {} at most.",
                -overlap.reported.low
            ));
        }
        citation
    }

    fn of(data: &Dataset, sources: Vec<&Source>) -> Self {
        let mut publishers: Vec<String> = Vec::new();
        for source in &sources {
            if !publishers.contains(&source.publisher) {
                publishers.push(source.publisher.clone());
            }
        }
        let title = [&data.title, &data.name].into_iter().find(|title| !title.is_empty());
        Self {
            title: title.map_or("Untitled dataset", String::as_str).to_owned(),
            what: String::new(),
            publishers,
            day: None,
            from: None,
            known_on: None,
            view: None,
            licences: data.licenses.iter().map(licence).collect(),
            made_with: VERSION,
            cite: String::new(),
            notes: vec![EMPTY.to_owned(), RANGES.to_owned()],
            sources: sources.into_iter().map(Reference::of).collect(),
        }
    }

    /// “DMDC, NATO and 12 others: Reinforcement of Europe, 13 February 2022, in hindsight. Made with Laydown 0.1.0.”
    fn reference(&self, what: &str) -> String {
        let named: Vec<&str> = self.publishers.iter().take(FEW).map(String::as_str).collect();
        let who = match self.publishers.len().saturating_sub(FEW) {
            _ if named.is_empty() => String::new(),
            0 => format!("{}: ", named.join(", ")),
            1 => format!("{} and 1 other: ", named.join(", ")),
            n => format!("{} and {n} others: ", named.join(", ")),
        };
        format!("{who}{}, {what}. Made with {VERSION}.", self.title)
    }

    /// The citation line by line: what is told, and the words.
    pub(super) fn lines(&self) -> Vec<(&'static str, String)> {
        let day = |day: Option<Day>, none: &str| day.map_or_else(|| none.to_owned(), |day| day.to_string());
        let mut lines = vec![("Title", self.title.clone()), ("What", self.what.clone())];
        lines.push(("How to cite", self.cite.clone()));
        lines.push(("Publishers", self.publishers.join("; ")));
        if self.day.is_some() {
            lines.push(("Day", day(self.day, "")));
            lines.push(("Window from", day(self.from, "")));
            lines.push(("Known on", day(self.known_on, "in hindsight: all that the dataset knows")));
        }
        lines.push(("Filters", self.view.clone().unwrap_or_else(|| "none".to_owned())));
        let licences = if self.licences.is_empty() { "not stated".to_owned() } else { self.licences.join("; ") };
        lines.push(("Licence", licences));
        lines.push(("Made with", self.made_with.to_owned()));
        lines.extend(self.notes.iter().map(|note| ("Note", note.clone())));
        lines
    }
}

/// The citation for readers, with the sources below it.
impl fmt::Display for Citation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (label, words) in self.lines() {
            writeln!(f, "{label}: {words}")?;
        }
        writeln!(f, "\nSources:")?;
        for source in &self.sources {
            let published = source.published.map(|day| format!(", {day}")).unwrap_or_default();
            let title = if source.title.is_empty() { String::new() } else { format!(": {}", source.title) };
            writeln!(f, "  {} — {}{title}{published}", source.id, source.publisher)?;
            if !source.url.is_empty() {
                writeln!(f, "      {}", source.url)?;
            }
        }
        Ok(())
    }
}

impl Reference {
    fn of(source: &Source) -> Self {
        Self {
            id: source.id.to_string(),
            publisher: source.publisher.clone(),
            title: source.title.clone(),
            published: source.published,
            url: source.url.clone(),
        }
    }
}

/// “CC0-1.0 (https://…)”.
fn licence(licence: &License) -> String {
    let name = if licence.name.is_empty() { &licence.title } else { &licence.name };
    if licence.path.is_empty() { name.clone() } else { format!("{name} ({})", licence.path) }
}
