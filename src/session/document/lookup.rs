//! Which records belong together: looked up once for a dataset, so that a panel need not search it in every frame.

use crate::model::{Code, Dataset, Evidence, HashMap, Host, Id, RecordRef, Source, Stage, Strength};
use std::collections::BTreeMap;

/// Rows of a dataset by what they name.
#[derive(Debug, Clone, Default)]
pub struct Lookup {
    movements: HashMap<Id, u32>,
    strengths: HashMap<Id, u32>,
    sources: HashMap<Id, u32>,
    /// Row of a movement and of its stage, in order of movement, then day.
    stages: Vec<(u32, u32)>,
    hosts: BTreeMap<Code, Vec<RecordRef>>,
    /// Rows of the movements that leave a country for elsewhere.
    leaving: BTreeMap<Code, Vec<u32>>,
    /// Strengths that are in no one host.
    elsewhere: Vec<RecordRef>,
}

impl Lookup {
    /// Looks a dataset through. Where two rows have one id the first counts.
    pub fn of(data: &Dataset) -> Self {
        let movements: HashMap<_, _> = ids(data.movements.iter().map(|r| &r.id));
        let mut stages: Vec<(u32, u32)> = (0_u32..)
            .zip(&data.stages)
            .filter_map(|(row, stage)| Some((*movements.get(&stage.movement)?, row)))
            .collect();
        stages.sort_by_key(|(movement, row)| (*movement, data.stages[*row as usize].day, *row));
        let mut hosts: BTreeMap<Code, Vec<RecordRef>> = BTreeMap::new();
        let mut elsewhere = Vec::new();
        for (row, strength) in (0_u32..).zip(&data.strengths) {
            let there = strength.host.country().map_or(&mut elsewhere, |host| hosts.entry(host).or_default());
            there.push(RecordRef::Strength(row));
        }
        let mut leaving: BTreeMap<Code, Vec<u32>> = BTreeMap::new();
        for (row, movement) in (0_u32..).zip(&data.movements) {
            let origin = movement.origin.country.filter(|origin| movement.host.country() != Some(*origin));
            if let Some(origin) = origin {
                leaving.entry(origin).or_default().push(row);
            }
            movement.host.country().into_iter().for_each(|host| {
                hosts.entry(host).or_default().push(RecordRef::Movement(row));
            });
        }
        let strengths = ids(data.strengths.iter().map(|r| &r.id));
        let sources = ids(data.sources.iter().map(|r| &r.id));
        Self { movements, strengths, sources, stages, hosts, leaving, elsewhere }
    }

    /// The strength or movement with that id.
    pub fn record(&self, id: &str) -> Option<RecordRef> {
        let strength = || self.strengths.get(id).copied().map(RecordRef::Strength);
        self.movements.get(id).copied().map(RecordRef::Movement).or_else(strength)
    }

    /// Row of the movement with that id.
    pub fn movement(&self, id: &Id) -> Option<u32> {
        self.movements.get(id).copied()
    }

    /// Rows of a movement's stages, in order of day.
    pub fn stages(&self, movement: u32) -> impl Iterator<Item = u32> + '_ {
        let first = self.stages.partition_point(|(row, _)| *row < movement);
        self.stages[first..].iter().take_while(move |(row, _)| *row == movement).map(|(_, stage)| *stage)
    }

    /// The source that a claim stands on.
    pub fn source<'a>(&self, data: &'a Dataset, evidence: &Evidence) -> Option<&'a Source> {
        self.source_of(data, &evidence.source)
    }

    /// The source with that id.
    pub fn source_of<'a>(&self, data: &'a Dataset, id: &Id) -> Option<&'a Source> {
        data.sources.get(*self.sources.get(id)? as usize)
    }

    /// The strength or stage with that id.
    pub fn claim(&self, data: &Dataset, id: &Id) -> Option<RecordRef> {
        let stage = || (0..).zip(&data.stages).find(|(_, stage)| stage.id == *id).map(|(row, _)| RecordRef::Stage(row));
        self.strengths.get(id).copied().map(RecordRef::Strength).or_else(stage)
    }

    /// The claims for the same fact as that of a strength or stage, itself among them, in order of their rows: one of them
    /// counts. Stages of one movement, kind and day, be it expected or come; strengths of one sender, place, scope and component.
    pub fn rivals(&self, data: &Dataset, record: RecordRef) -> Vec<RecordRef> {
        match record {
            RecordRef::Strength(row) => {
                let Some(one) = data.strengths.get(row as usize) else { return Vec::new() };
                let all = one.host.country().map_or(self.elsewhere.as_slice(), |host| self.of_host(host));
                let same = |other: &&RecordRef| {
                    let RecordRef::Strength(row) = other else { return false };
                    data.strengths.get(*row as usize).is_some_and(|other| fact(other) == fact(one))
                };
                all.iter().filter(same).copied().collect()
            }
            RecordRef::Stage(row) => {
                let Some(one) = data.stages.get(row as usize) else { return Vec::new() };
                let fact = |stage: &Stage| (stage.kind, stage.day.day(), self.is_expected(data, stage));
                let Some(movement) = self.movement(&one.movement) else { return Vec::new() };
                // They are in the order of their days: of a movement of very many stages few are looked at.
                let on = |row: u32| data.stages.get(row as usize).map(|stage| stage.day.day());
                let before = |(of, row): &(u32, u32)| (*of, on(*row)) < (movement, Some(one.day.day()));
                let first = self.stages.partition_point(before);
                let there = self.stages[first..].iter().take_while(|(of, _)| *of == movement).map(|(_, row)| *row);
                let of_day = there.take_while(|row| on(*row) == Some(one.day.day()));
                let same = |row: &u32| data.stages.get(*row as usize).is_some_and(|other| fact(other) == fact(one));
                let mut rows: Vec<u32> = of_day.filter(same).collect();
                rows.sort_unstable();
                rows.into_iter().map(RecordRef::Stage).collect()
            }
            RecordRef::Movement(_) | RecordRef::Event(_) => Vec::new(),
        }
    }

    /// Whether a stage tells of what is to come: it became public before its day.
    pub fn is_expected(&self, data: &Dataset, stage: &Stage) -> bool {
        let published = || self.source(data, &stage.evidence).and_then(|source| source.published);
        stage.evidence.known_from.or_else(published).is_some_and(|known| known.day() < stage.day.day())
    }

    /// Rows of the movements that leave a country for elsewhere, whatever their day.
    pub fn leaving(&self, origin: Code) -> &[u32] {
        self.leaving.get(&origin).map_or(&[], Vec::as_slice)
    }

    /// Strengths and movements of a host, whatever their day.
    pub fn of_host(&self, host: Code) -> &[RecordRef] {
        self.hosts.get(&host).map_or(&[], Vec::as_slice)
    }
}

/// What a strength is about: strengths of one such fact are rivals.
fn fact(strength: &Strength) -> impl PartialEq + '_ {
    let words = strength.host_text.trim();
    let place = match strength.host {
        Host::Country(_) => "",
        Host::Region(region) if words.is_empty() => region.name(),
        Host::Region(_) | Host::Unplaced => words,
    };
    let whose = (strength.sender, strength.scope, strength.component, strength.counted_in.is_some());
    (strength.host, place, whose, strength.day.day(), strength.as_of)
}

fn ids<'a>(ids: impl DoubleEndedIterator<Item = &'a Id> + ExactSizeIterator) -> HashMap<Id, u32> {
    ids.enumerate().rev().map(|(row, id)| (id.clone(), row as u32)).collect()
}
