//! What has entered so far: records with ids that no other has, and the sources that they name.

use super::{
    interner::{QuickMap, hash_of},
    make::{Making, slug},
    plan,
};
use crate::model::{Dataset, Id, Source, Tier};

/// The records of an import, which grow row by row.
#[derive(Default)]
pub(super) struct Entered {
    pub dataset: Dataset,
    ids: Taken,
    source_ids: Taken,
    sources: QuickMap<u32, Id>,
}

/// How often each name was asked for, by its hash: should two names ever have one hash, one of them is numbered without need.
type Taken = QuickMap<u64, u32>;

impl Entered {
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
    pub fn source(&mut self, making: &Making<'_>, number: u32) -> Id {
        if let Some(id) = self.sources.get(&number) {
            return id.clone();
        }
        let text = making.draft.sources.get(number as usize);
        let base = text.map_or_else(|| "file".to_owned(), |text| slug(text));
        let id = fresh(&mut self.source_ids, base);
        let recipe = making.recipe;
        let publisher = if recipe.publisher.is_empty() { making.file } else { &recipe.publisher };
        self.dataset.sources.push(Source {
            title: text.cloned().unwrap_or_else(|| making.file.to_owned()),
            published: recipe.published.value.as_ref().and_then(|day| plan::dated(day).ok()),
            tier: recipe.tier.unwrap_or(Tier::Secondary),
            note: format!("imported from {}", making.file),
            ..Source::new(id.clone(), publisher.to_owned())
        });
        self.sources.insert(number, id.clone());
        id
    }
}

/// The name if it is free, or else with the next free number.
fn fresh(taken: &mut Taken, base: String) -> Id {
    let mut name = base;
    loop {
        let times = taken.entry(hash_of(name.as_bytes())).or_default();
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
