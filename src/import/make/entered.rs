//! What has entered so far: records with ids that no other has, and the sources that they name.

use super::slug::slug;
use crate::import::{recipe::Recipe, understand::dated};
use crate::model::{Dataset, HashMap, Id, Source, Tier};
use foldhash::quality::FixedState;
use std::hash::BuildHasher as _;

/// The records of an import, which grow row by row.
pub struct Entered<'a> {
    pub dataset: Dataset,
    ids: Taken,
    source_ids: Taken,
    sources: HashMap<u32, Id>,
    recipe: &'a Recipe,
    file: &'a str,
    texts: &'a [String],
}

/// How often each name was asked for, by its hash: should two names ever have one hash, one of them is numbered without need.
type Taken = HashMap<u64, u32>;

/// The hash of a text, the same in each run.
pub fn hash_of(text: &str) -> u64 {
    FixedState::with_seed(0).hash_one(text)
}

impl<'a> Entered<'a> {
    /// Nothing yet. `texts`: what the file says of its sources, by number.
    pub fn new(recipe: &'a Recipe, file: &'a str, texts: &'a [String]) -> Self {
        let (dataset, ids, source_ids, sources) = Default::default();
        Self { dataset, ids, source_ids, sources, recipe, file, texts }
    }

    /// Makes room for so many strengths, at once: a growing list is moved over and over. Room that stays empty costs nothing.
    pub fn expect(&mut self, strengths: usize) {
        self.dataset.strengths.reserve_exact(strengths);
        self.ids.reserve(strengths);
    }

    /// An id that no record has yet.
    pub fn id(&mut self, base: String) -> Id {
        fresh(&mut self.ids, base)
    }

    /// Makes an id one that no record has yet. `hash`: that of its text.
    pub fn settle(&mut self, id: &mut Id, hash: u64) {
        let times = self.ids.entry(hash).or_default();
        *times += 1;
        let times = *times;
        if times > 1 {
            *id = fresh(&mut self.ids, format!("{id}-{times}"));
        }
    }

    /// The id of a source by its number in the draft; it is made when it is first named.
    pub fn source(&mut self, number: u32) -> Id {
        if let Some(id) = self.sources.get(&number) {
            return id.clone();
        }
        let text = self.texts.get(number as usize);
        let base = text.map_or_else(|| "file".to_owned(), |text| slug(text));
        let id = fresh(&mut self.source_ids, base);
        let Self { recipe, file, .. } = *self;
        let publisher = Some(recipe.publisher.trim()).filter(|text| !text.is_empty()).unwrap_or(file);
        self.dataset.sources.push(Source {
            title: text.cloned().unwrap_or_else(|| file.to_owned()),
            url: text.and_then(|text| address_in(text)).unwrap_or_default().to_owned(),
            published: recipe.published.value.as_ref().and_then(|day| dated(day).ok()),
            tier: recipe.tier.unwrap_or(Tier::Secondary),
            note: text!("import-source-note", file = file),
            ..Source::new(id.clone(), publisher.to_owned())
        });
        self.sources.insert(number, id.clone());
        id
    }
}

/// The address within a text that names a source.
fn address_in(text: &str) -> Option<&str> {
    text.split_whitespace().find(|word| word.starts_with("https://") || word.starts_with("http://"))
}

/// The name if it is free, or else with the next free number.
fn fresh(taken: &mut Taken, base: String) -> Id {
    let mut name = base;
    loop {
        let times = taken.entry(hash_of(&name)).or_default();
        *times += 1;
        if *times > 1 {
            // “x-2” may be the name of another row: then it is asked for in its turn.
            name = format!("{name}-{times}");
        } else if let Some(id) = Id::new(&name) {
            return id;
        } else {
            "x".clone_into(&mut name);
        }
    }
}
