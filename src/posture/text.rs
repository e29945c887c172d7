//! Which records have the words that a filter asks for.

use crate::model::{Dataset, Evidence, Id};
use std::{
    collections::{BTreeSet, HashMap},
    sync::{Arc, Mutex},
};

/// For each row whether the words stand in it or in its source.
#[derive(Debug)]
pub(super) struct Hits {
    /// Of strengths.
    pub strengths: Vec<bool>,
    /// Of movements; the words may stand in any of its stages.
    pub movements: Vec<bool>,
    /// Of events.
    pub events: Vec<bool>,
}

/// Looks words up, and remembers the last: the same words are asked for day after day.
#[derive(Debug, Default)]
pub(super) struct Texts(Mutex<Option<(String, Arc<Hits>)>>);

impl Texts {
    /// The rows in which all of these words stand, each anywhere; case does not count. None: there are no words.
    pub fn find(&self, data: &Dataset, text: &str) -> Option<Arc<Hits>> {
        let text = text.trim().to_lowercase();
        if text.is_empty() {
            return None;
        }
        let mut last = self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        if let Some((words, hits)) = &*last
            && *words == text
        {
            return Some(Arc::clone(hits));
        }
        let hits = Arc::new(look(data, &text));
        *last = Some((text, Arc::clone(&hits)));
        Some(hits)
    }
}

/// The words of a filter that stand in some texts, one bit each.
struct Words<'a>(Vec<&'a str>);

impl Words<'_> {
    fn all(&self) -> u64 {
        u64::MAX >> (64 - self.0.len())
    }

    fn within(&self, texts: &[&str]) -> u64 {
        let mut found = 0;
        for text in texts.iter().filter(|text| !text.is_empty()) {
            let text = text.to_lowercase();
            for (bit, word) in self.0.iter().enumerate() {
                found |= u64::from(text.contains(word)) << bit;
            }
        }
        found
    }

    fn in_evidence(&self, evidence: &Evidence, sources: &HashMap<&Id, u64>) -> u64 {
        self.within(&[&evidence.quote, &evidence.note]) | sources.get(&evidence.source).copied().unwrap_or(0)
    }
}

fn look(data: &Dataset, text: &str) -> Hits {
    let words: BTreeSet<&str> = text.split_whitespace().collect();
    // More words than bits are no filter but a text that somebody pasted: the first are enough.
    let words = Words(words.into_iter().take(64).collect());
    let sources: HashMap<&Id, u64> =
        data.sources.iter().rev().map(|s| (&s.id, words.within(&[&s.publisher, &s.title]))).collect();
    let strengths = data.strengths.iter().map(|s| {
        words.within(&[&s.unit, &s.chain, &s.host_text]) | words.in_evidence(&s.evidence, &sources) == words.all()
    });
    let mut stages: HashMap<&Id, u64> = HashMap::new();
    for stage in &data.stages {
        *stages.entry(&stage.movement).or_default() |= words.in_evidence(&stage.evidence, &sources);
    }
    let movements = data.movements.iter().map(|m| {
        let own = words.within(&[&m.unit, &m.place, &m.origin.place, &m.chain, &m.note, &m.host_text]);
        own | stages.get(&m.id).copied().unwrap_or(0) == words.all()
    });
    let events = data
        .events
        .iter()
        .map(|e| words.within(&[&e.title, &e.text]) | words.in_evidence(&e.evidence, &sources) == words.all());
    Hits { strengths: strengths.collect(), movements: movements.collect(), events: events.collect() }
}
