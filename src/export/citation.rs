//! How to cite an export: what it is, who says so, as of when, with which filters and licence, and by which program.

use super::Shown;
use crate::model::{Dataset, Dated, Day, License, Source};
use crate::{visible, words};
use serde::Serialize;
use std::fmt;

/// The program and its version.
pub(super) const VERSION: &str = concat!("Laydown ", env!("CARGO_PKG_VERSION"));

/// So many publishers are named in a reference.
const FEW: usize = 3;

/// How to cite an export.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Citation {
    /// The dataset's title.
    pub title: String,
    /// Records, or what holds on a day.
    pub what: String,
    /// Who published the sources, once each, in the order of the dataset.
    pub publishers: Vec<String>,
    /// The day of the numbers; none: all days of the records.
    pub day: Option<Day>,
    /// First day of the window of changes.
    pub from: Option<Day>,
    /// Only what was public by the end of that day; none: with hindsight.
    pub known_on: Option<Day>,
    /// The question as a view, which `--view-file` asks again; none: records are exported unfiltered.
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

impl Citation {
    /// Of a dataset's records.
    pub(super) fn of_records(data: &Dataset) -> Self {
        let mut citation =
            Self { what: text!("citation-records").to_owned(), ..Self::of(data, data.sources.iter().collect()) };
        citation.cite = citation.reference(text!("citation-all-records"));
        citation
    }

    /// Of an answer about a day, which these sources are behind; `view` is the question.
    pub fn of_shown(shown: Shown<'_>, sources: Vec<&Source>, view: String) -> Self {
        let Shown { data, posture, .. } = shown;
        let day = words::long_day(posture.day);
        let what = match posture.known_on {
            Some(on) => text!("citation-known-on", day = day, on = words::long_day(on)),
            None => text!("citation-hindsight", day = day),
        };
        let mut citation = Self {
            day: Some(posture.day),
            from: Some(posture.from),
            known_on: posture.known_on,
            view: Some(view),
            ..Self::of(data, sources)
        };
        let question = words::question((posture.from, posture.net), posture.scope, posture.thing);
        citation.what = text!("citation-what", what = &what, question = question);
        citation.cite = citation.reference(&what);
        if let Some(overlap) = posture.total.overlap {
            let most = words::number(-overlap.reported.low);
            citation.notes.push(text!("citation-overlap", most = most));
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
            title: title.map_or(text!("citation-untitled"), String::as_str).to_owned(),
            what: String::new(),
            publishers,
            day: None,
            from: None,
            known_on: None,
            view: None,
            licences: data.licenses.iter().map(licence).collect(),
            made_with: VERSION,
            cite: String::new(),
            notes: vec![text!("citation-empty").to_owned(), text!("citation-ranges").to_owned()],
            sources: sources.into_iter().map(Reference::of).collect(),
        }
    }

    /// “DMDC, NATO and 12 others: Reinforcement of Europe, 13 February 2022, in hindsight. Made with Laydown 0.1.0.”
    fn reference(&self, what: &str) -> String {
        let (title, who) = (&self.title, words::list(self.publishers.iter().take(FEW)));
        match self.publishers.len().saturating_sub(FEW) {
            _ if who.is_empty() => text!("citation-reference", title = title, what = what, program = VERSION),
            0 => text!("citation-reference-by", who = who, title = title, what = what, program = VERSION),
            n => text!("citation-reference-others", who = who, n = n, title = title, what = what, program = VERSION),
        }
    }

    /// The citation line by line: label and text.
    pub(super) fn lines(&self) -> Vec<(&'static str, String)> {
        let day = |day: Option<Day>, none: &str| day.map_or_else(|| none.to_owned(), |day| day.to_string());
        let mut lines =
            vec![(text!("citation-title"), self.title.clone()), (text!("citation-content"), self.what.clone())];
        lines.push((text!("citation-cite"), self.cite.clone()));
        lines.push((text!("citation-publishers"), self.publishers.join("; ")));
        if self.day.is_some() {
            lines.push((text!("citation-day"), day(self.day, "")));
            lines.push((text!("citation-from"), day(self.from, "")));
            lines.push((text!("citation-known"), day(self.known_on, text!("citation-in-hindsight"))));
        }
        let view = self.view.clone().unwrap_or_else(|| text!("citation-no-filters").to_owned());
        lines.push((text!("citation-filters"), view));
        let licences = self.licences.join("; ");
        let licences = if licences.is_empty() { text!("citation-not-stated").to_owned() } else { licences };
        lines.push((text!("citation-licence"), licences));
        lines.push((text!("citation-made-with"), self.made_with.to_owned()));
        lines.extend(self.notes.iter().map(|note| (text!("citation-note"), note.clone())));
        lines
    }
}

/// The citation for readers, with the sources below it.
impl fmt::Display for Citation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (label, words) in self.lines() {
            writeln!(f, "{label}: {}", visible::line(&words))?;
        }
        writeln!(f, "\n{}", text!("citation-sources"))?;
        for source in &self.sources {
            let published = source.published.map(|day| day.to_string()).unwrap_or_default();
            let whose = words::list([words::source_title(&source.publisher, &source.title), published]);
            writeln!(f, "{}", visible::line(&format!("  {} — {whose}", source.id)))?;
            if !source.url.is_empty() {
                writeln!(f, "      {}", visible::line(&source.url))?;
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
