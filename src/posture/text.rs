//! Which records have the words that are searched: in the columns that the schema says are searched, of the record and of its source.

use crate::model::{AnyRecord, Dataset, HashMap, HashSet, Id, RecordRef, Said, Table};
use std::collections::BTreeSet;
use std::hash::BuildHasher;
use std::sync::{Arc, Mutex};

/// For each row whether the words stand in it or in its source.
#[derive(Debug)]
pub(super) struct Hits {
    /// Of strengths.
    pub strengths: Vec<bool>,
    /// Of movements; the words may stand in any of its stages.
    pub movements: Vec<bool>,
    /// Of events.
    pub events: Vec<bool>,
    /// Words that are not found, each with the words taken for it: those with the nearest spelling.
    pub read_as: Vec<(String, Vec<String>)>,
}

/// Looks words up, and remembers the last: the same words are asked for day after day.
#[derive(Debug, Default)]
pub(super) struct Texts(Mutex<Option<(String, Arc<Hits>)>>);

impl Texts {
    /// The rows in which all of these words stand, each anywhere; case does not count. A word that is not found is read as those
    /// with the nearest spelling. None: there are no words.
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

/// The first records in which all words stand, each anywhere; case does not count. Movements first, then events, stages and strengths.
pub fn found(data: &Dataset, text: &str, most: usize) -> Vec<RecordRef> {
    let words = Words::of(&text.to_lowercase());
    let sources = words.in_sources(data);
    let movements = (0..data.movements.len() as u32).map(RecordRef::Movement);
    let events = (0..data.events.len() as u32).map(RecordRef::Event);
    let stages = (0..data.stages.len() as u32).map(RecordRef::Stage);
    let all = movements.chain(events).chain(stages);
    let all = all.chain((0..data.strengths.len() as u32).map(RecordRef::Strength));
    let is_hit =
        |record: &RecordRef| data.record(*record).is_some_and(|record| words.in_claim(record, &sources) == words.all());
    all.filter(is_hit).take(most).collect()
}

/// The words that are looked for, one bit each in what is found. A word that is not found has others in its place.
struct Words(Vec<Vec<String>>);

impl Words {
    /// More words than bits are a pasted text, not a question: the first are enough.
    fn of(text: &str) -> Self {
        let words: BTreeSet<&str> = text.split_whitespace().collect();
        Self(words.into_iter().take(64).map(|word| vec![word.to_owned()]).collect())
    }

    fn all(&self) -> u64 {
        u64::MAX.checked_shr(64 - self.0.len() as u32).unwrap_or(0)
    }

    fn within(&self, record: &dyn AnyRecord) -> u64 {
        let mut found = 0;
        searched(record, |text| {
            for (bit, words) in self.0.iter().enumerate() {
                found |= u64::from(words.iter().any(|word| holds(text, word))) << bit;
            }
        });
        found
    }

    fn in_sources<'d>(&self, data: &'d Dataset) -> HashMap<&'d Id, u64> {
        data.records(Table::Sources).map(|source| (source.id(), self.within(source))).collect()
    }

    /// Those in a record or in its source.
    fn in_claim(&self, record: &dyn AnyRecord, sources: &HashMap<&Id, u64>) -> u64 {
        let source = record.evidence().and_then(|evidence| sources.get(&evidence.source));
        self.within(record) | source.copied().unwrap_or(0)
    }
}

/// Calls with each text of a record that is searched.
fn searched(record: &dyn AnyRecord, mut see: impl FnMut(&str)) {
    record.each(&mut |column, said| match said {
        Said::Text(text) if !text.is_empty() => see(text),
        Said::Id(id) if column.searched => see(id.as_str()),
        _ => {}
    });
}

/// Whether a word, in small letters, stands in a text; case does not count.
fn holds(text: &str, word: &str) -> bool {
    let (text_bytes, word_bytes) = (text.as_bytes(), word.as_bytes());
    if !text.is_ascii() {
        return text.to_lowercase().contains(word);
    }
    let Some(first) = word_bytes.first() else { return true };
    let mut starts = memchr::memchr2_iter(*first, first.to_ascii_uppercase(), text_bytes);
    starts.any(|at| text_bytes.get(at..at + word_bytes.len()).is_some_and(|part| part.eq_ignore_ascii_case(word_bytes)))
}

/// The words of one row, one bit each.
struct Rows {
    strengths: Vec<u64>,
    movements: Vec<u64>,
    events: Vec<u64>,
}

impl Rows {
    fn find(data: &Dataset, words: &Words) -> Self {
        let sources = words.in_sources(data);
        let claims = |table| data.records(table).map(|record| words.in_claim(record, &sources));
        let mut stages: HashMap<&Id, u64> = HashMap::default();
        for (stage, found) in data.stages.iter().zip(claims(Table::Stages)) {
            *stages.entry(&stage.movement).or_default() |= found;
        }
        let movements = data.records(Table::Movements);
        let movements = movements.map(|m| words.within(m) | stages.get(m.id()).copied().unwrap_or(0));
        Self {
            movements: movements.collect(),
            strengths: claims(Table::Strengths).collect(),
            events: claims(Table::Events).collect(),
        }
    }

    /// The words that stand anywhere.
    fn any(&self) -> u64 {
        let all = self.strengths.iter().chain(&self.movements).chain(&self.events);
        all.fold(0, |any, words| any | words)
    }
}

fn look(data: &Dataset, text: &str) -> Hits {
    let mut words = Words::of(text);
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

/// Every word of the texts that are searched; names of records are not words.
fn vocabulary(data: &Dataset) -> BTreeSet<String> {
    // Of a million records most texts are those of another one.
    let mut texts: HashSet<u64> = HashSet::default();
    let mut all = BTreeSet::new();
    for record in Table::ALL.into_iter().flat_map(|table| data.records(table)) {
        record.each(&mut |_, said| {
            if let Said::Text(text) = said
                && texts.insert(texts.hasher().hash_one(text))
            {
                all.extend(text.to_lowercase().split(|c: char| !c.is_alphanumeric()).map(str::to_owned));
            }
        });
    }
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
