//! Which records have the words that a filter asks for.

use crate::model::{Dataset, Evidence, HashMap, Id};
use std::{
    collections::BTreeSet,
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
    /// Words that stand nowhere, each with the words that were taken for it: those spelt most nearly so.
    pub read_as: Vec<(String, Vec<String>)>,
}

/// Looks words up, and remembers the last: the same words are asked for day after day.
#[derive(Debug, Default)]
pub(super) struct Texts(Mutex<Option<(String, Arc<Hits>)>>);

impl Texts {
    /// The rows in which all of these words stand, each anywhere; case does not count. A word that stands nowhere is read as those
    /// spelt most nearly so. None: there are no words.
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

/// The words of a filter that stand in some texts, one bit each. A word that stands nowhere has others in its place.
struct Words(Vec<Vec<String>>);

impl Words {
    fn all(&self) -> u64 {
        u64::MAX >> (64 - self.0.len())
    }

    fn within(&self, texts: &[&str]) -> u64 {
        let mut found = 0;
        for text in texts.iter().filter(|text| !text.is_empty()) {
            let text = text.to_lowercase();
            for (bit, words) in self.0.iter().enumerate() {
                found |= u64::from(words.iter().any(|word| text.contains(word.as_str()))) << bit;
            }
        }
        found
    }
}

/// The words of one row, one bit each.
struct Rows {
    strengths: Vec<u64>,
    movements: Vec<u64>,
    events: Vec<u64>,
}

impl Rows {
    fn find(data: &Dataset, words: &Words) -> Self {
        let sources: HashMap<&Id, u64> =
            data.sources.iter().rev().map(|s| (&s.id, words.within(&[&s.publisher, &s.title]))).collect();
        let evidence = |evidence: &Evidence| {
            words.within(&[&evidence.quote, &evidence.note]) | sources.get(&evidence.source).copied().unwrap_or(0)
        };
        let strengths = data.strengths.iter();
        let strengths = strengths.map(|s| words.within(&[&s.unit, &s.chain, &s.host_text]) | evidence(&s.evidence));
        let mut stages: HashMap<&Id, u64> = HashMap::default();
        for stage in &data.stages {
            *stages.entry(&stage.movement).or_default() |= evidence(&stage.evidence);
        }
        let movements = data.movements.iter().map(|m| {
            let own = words.within(&[&m.unit, &m.place, &m.origin.place, &m.chain, &m.note, &m.host_text]);
            own | stages.get(&m.id).copied().unwrap_or(0)
        });
        let events = data.events.iter().map(|e| words.within(&[&e.title, &e.text]) | evidence(&e.evidence));
        Self { strengths: strengths.collect(), movements: movements.collect(), events: events.collect() }
    }

    /// The words that stand anywhere.
    fn any(&self) -> u64 {
        let all = self.strengths.iter().chain(&self.movements).chain(&self.events);
        all.fold(0, |any, words| any | words)
    }
}

fn look(data: &Dataset, text: &str) -> Hits {
    let words: BTreeSet<&str> = text.split_whitespace().collect();
    // More words than bits are no filter but a text that somebody pasted: the first are enough.
    let mut words = Words(words.into_iter().take(64).map(|word| vec![word.to_owned()]).collect());
    let mut rows = Rows::find(data, &words);
    let nowhere = words.all() & !rows.any();
    let mut read_as = Vec::new();
    if nowhere != 0 {
        let vocabulary = vocabulary(data);
        for (_, places) in words.0.iter_mut().enumerate().filter(|(bit, _)| nowhere >> bit & 1 == 1) {
            let near = near(&vocabulary, &places[0]);
            if !near.is_empty() {
                read_as.push((places[0].clone(), near.clone()));
                *places = near;
            }
        }
        if !read_as.is_empty() {
            rows = Rows::find(data, &words);
        }
    }
    let hit = |rows: Vec<u64>| rows.into_iter().map(|found| found == words.all()).collect();
    Hits { strengths: hit(rows.strengths), movements: hit(rows.movements), events: hit(rows.events), read_as }
}

/// Every word of the texts that are searched.
fn vocabulary(data: &Dataset) -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    let mut add = |texts: &[&str]| {
        for text in texts.iter().filter(|text| !text.is_empty()) {
            all.extend(text.to_lowercase().split(|c: char| !c.is_alphanumeric()).map(str::to_owned));
        }
    };
    data.sources.iter().for_each(|s| add(&[&s.publisher, &s.title]));
    data.strengths.iter().for_each(|s| add(&[&s.unit, &s.chain, &s.host_text, &s.evidence.quote, &s.evidence.note]));
    data.stages.iter().for_each(|s| add(&[&s.evidence.quote, &s.evidence.note]));
    data.movements.iter().for_each(|m| add(&[&m.unit, &m.place, &m.origin.place, &m.chain, &m.note, &m.host_text]));
    data.events.iter().for_each(|e| add(&[&e.title, &e.text, &e.evidence.quote, &e.evidence.note]));
    all
}

/// The words that are spelt most nearly so: one letter another, missing, too many or swapped, two in a long word. A short word has
/// too many neighbours to be taken for one of them.
fn near(vocabulary: &BTreeSet<String>, word: &str) -> Vec<String> {
    let letters = word.chars().count();
    let most = match letters {
        0..4 => return Vec::new(),
        4..8 => 1,
        _ => 2,
    };
    let close = vocabulary.iter().filter(|other| other.chars().count().abs_diff(letters) <= most);
    let ranked: Vec<(usize, &String)> = close.map(|other| (strsim::osa_distance(word, other), other)).collect();
    let least = ranked.iter().map(|(distance, _)| *distance).min().filter(|least| *least <= most);
    let best = ranked.into_iter().filter(|(distance, _)| Some(*distance) == least);
    best.map(|(_, other)| other.clone()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn near_words_are_one_slip_away_two_in_long_ones_and_short_words_have_none() {
        let vocabulary: BTreeSet<String> =
            ["romania", "rumania", "battalion", "brigade", "nato", "nat"].map(str::to_owned).into();
        let near = |word: &str| near(&vocabulary, word);
        assert_eq!(near("romnia"), ["romania"]);
        assert_eq!(near("rmoania"), ["romania"]);
        assert_eq!(near("batalino"), ["battalion"]);
        assert_eq!(near("nta"), [""; 0]);
        assert_eq!(near("brigadier"), ["brigade"]);
        assert_eq!(near("squadron"), [""; 0]);
    }
}
