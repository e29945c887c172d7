//! The answer to a question: levels and changes brought to their hosts and added up.

use super::{
    Change, Figures, HostFigures, Posture, Query, RegionTotal, Role, Total, Unplaced,
    clock::Clock,
    findings::Findings,
    index::Index,
    moves::{Move, Spot, Tally},
    sieve::Sieve,
    sums,
};
use crate::model::{Code, Dataset, Day, Estimate, RecordRef};

/// A change and where it happens.
struct Placed {
    spot: Spot,
    change: Change,
}

/// What one answer is made of.
pub(super) struct Answer<'a> {
    pub index: &'a Index,
    pub query: &'a Query,
    pub clock: Clock,
    pub from: Day,
    pub sieve: Sieve<'a>,
    pub tallies: Vec<Tally>,
    /// For each movement whether its people are counted in another record.
    pub elsewhere: Vec<bool>,
}

impl Index {
    /// What holds on the query's day as known on its other day. `data` is the dataset that the index was built from.
    ///
    /// A window that begins after its day is empty: no changes, but levels.
    pub fn posture(&self, data: &Dataset, query: &Query) -> Posture {
        let answer = Answer::new(self, query);
        let mut findings = Findings::default();
        let scope = query.scope.unwrap_or_else(|| self.scope_within(&query.filter.scopes));
        let mut hosts: Vec<HostFigures> = Vec::with_capacity(self.hosts);
        let mut regions = Vec::new();
        answer.levels(data, &mut hosts, &mut regions, &mut findings);
        let mut unplaced = answer.place_changes(&mut hosts, &mut findings);
        for host in &mut hosts {
            if sums::add_levels(&mut host.figures, Some(&mut host.by), &host.levels, scope) {
                findings.overlap(host, scope);
            }
            host.figures.tidy();
            host.by.iter_mut().for_each(|share| share.figures.tidy());
        }
        for group in &mut unplaced {
            group.figures.tidy();
            group.by.iter_mut().for_each(|share| share.figures.tidy());
        }
        let mut posture = Posture {
            day: query.day,
            from: answer.from,
            known_on: query.known_on,
            net: query.net,
            scope,
            total: total(&hosts, &unplaced),
            hosts,
            unplaced,
            regions,
            events: self.events_by(answer.clock),
            findings: Vec::new(),
            coverage: data.coverage.clone(),
            sources: Vec::new(),
        };
        findings.conflicts(data, &posture);
        posture.findings = findings.finish();
        posture.sources = self.sources_of(data, &posture);
        posture
    }

    /// Rows of the events that began by the day, oldest first.
    fn events_by(&self, clock: Clock) -> Vec<u32> {
        let begun = &self.events[..self.events.partition_point(|(day, ..)| *day <= clock.day)];
        begun.iter().filter(|(_, known, _)| clock.sees(*known)).map(|(.., row)| *row).collect()
    }

    /// Ids of the sources behind any record of a posture, in the order of the dataset.
    fn sources_of(&self, data: &Dataset, posture: &Posture) -> Vec<crate::model::Id> {
        let mut used = vec![false; data.sources.len()];
        let [strengths, stages, events] = &self.source_rows;
        let mut mark = |record: &RecordRef| {
            let row = match record {
                RecordRef::Strength(row) => strengths.get(*row as usize),
                RecordRef::Stage(row) => stages.get(*row as usize),
                RecordRef::Event(row) => events.get(*row as usize),
                RecordRef::Movement(_) => None,
            };
            if let Some(used) = row.copied().flatten().and_then(|row| used.get_mut(row as usize)) {
                *used = true;
            }
        };
        let levels = posture.hosts.iter().flat_map(|h| &h.levels).chain(posture.regions.iter().map(|r| &r.level));
        levels.for_each(|level| level.records.iter().chain(&level.rivals).for_each(&mut mark));
        let changes =
            posture.hosts.iter().flat_map(|h| &h.changes).chain(posture.unplaced.iter().flat_map(|u| &u.changes));
        changes.for_each(|change| change.records.iter().chain(&change.rivals).for_each(&mut mark));
        posture.events.iter().for_each(|row| mark(&RecordRef::Event(*row)));
        data.sources.iter().zip(used).filter(|(_, used)| *used).map(|(source, _)| source.id.clone()).collect()
    }
}

impl<'a> Answer<'a> {
    pub fn new(index: &'a Index, query: &'a Query) -> Self {
        let clock = Clock { day: query.day, known_on: query.known_on };
        Self {
            index,
            query,
            clock,
            from: query.from.or(index.first_day()).unwrap_or(query.day),
            sieve: Sieve::new(&query.filter, index),
            tallies: index.moves.tally(&index.links.order, &index.links, clock),
            elsewhere: index.elsewhere(clock),
        }
    }

    /// A movement on the day.
    pub fn tally(&self, row: u32) -> &Tally {
        &self.tallies[self.index.links.place[row as usize].0 as usize]
    }

    fn levels(
        &self,
        data: &Dataset,
        hosts: &mut Vec<HostFigures>,
        regions: &mut Vec<RegionTotal>,
        findings: &mut Findings,
    ) {
        for key in &self.index.keys {
            if let Spot::Host(host) = key.spot
                && !self.sieve.host(host)
            {
                continue;
            }
            for found in self.index.levels_of(key, self.clock, &self.elsewhere) {
                if !self.sieve.level(&found.level) {
                    continue;
                }
                if let Spot::Host(host) = key.spot {
                    findings.level(Some(host), &found);
                    let levels = &mut host_mut(hosts, host).levels;
                    levels.reserve_exact(1);
                    levels.push(found.level);
                    continue;
                }
                let Some(RecordRef::Strength(row)) = found.level.records.first() else { continue };
                let region = key.region;
                if self.sieve.nowhere(region) {
                    findings.level(None, &found);
                    let words = data.strengths.get(*row as usize).map_or("", |strength| strength.host_text.trim());
                    let place = region.filter(|_| words.is_empty()).map_or(words, |region| region.name()).to_owned();
                    regions.push(RegionTotal { region, place, level: found.level });
                }
            }
        }
    }

    /// Brings each change to its host, and returns those that have none.
    fn place_changes(&self, hosts: &mut Vec<HostFigures>, findings: &mut Findings) -> Vec<Unplaced> {
        let mut unplaced = Vec::new();
        for Placed { spot, change } in self.changes(findings) {
            let movement = &self.index.moves.all[change.movement as usize];
            match spot {
                Spot::Host(host) => {
                    let host = host_mut(hosts, host);
                    sums::add_change(&mut host.figures, &mut host.by, movement, &change);
                    host.changes.reserve_exact(1);
                    host.changes.push(change);
                }
                Spot::Words(row) => {
                    let group = unplaced_mut(&mut unplaced, &self.index.words[row as usize]);
                    sums::add_change(&mut group.figures, &mut group.by, movement, &change);
                    group.changes.push(change);
                }
            }
        }
        unplaced
    }

    /// What each movement changes, where.
    fn changes(&self, findings: &mut Findings) -> Vec<Placed> {
        let mut changes = Vec::with_capacity(self.index.moves.all.len());
        for (row, movement) in self.index.moves.all.iter().enumerate() {
            let row = row as u32;
            let tally = self.tally(row);
            let Some(begun) = tally.first.or(tally.left) else { continue };
            if begun < self.from || !self.sieve.movement(row, movement, tally) {
                continue;
            }
            let goal = self.sieve.goal(movement);
            let origin = movement.origin.filter(|origin| self.query.net && self.sieve.host(*origin));
            if goal || origin.is_some() {
                findings.movement(row, movement, tally);
            }
            let change = self.change(row, movement, tally);
            if let Some(origin) = origin {
                changes.extend(leaving(&change, tally).map(|change| Placed { spot: Spot::Host(origin), change }));
            }
            let said_by_parts = change.role == Role::Remainder && change.promised.is_none() && change.arrived.is_none();
            if goal && !said_by_parts {
                changes.push(Placed { spot: movement.spot, change });
            }
        }
        changes
    }

    /// What a movement changes at its host.
    fn change(&self, row: u32, movement: &Move, tally: &Tally) -> Change {
        let has_parts = tally.parts.is_some();
        let role = match () {
            () if self.elsewhere[row as usize] => Role::Elsewhere,
            () if movement.rotation => Role::Rotation,
            () if has_parts => Role::Remainder,
            () => Role::Counted,
        };
        let promised = tally.rest.promised().map(Estimate::floor_zero);
        let (promised, arrived) = match role {
            Role::Elsewhere => (None, None),
            Role::Rotation => (tally.gross.map(|_| Estimate::ZERO), None),
            Role::Counted | Role::Remainder => (promised, tally.rest.arrived),
        };
        let (records, rivals) = self.index.moves.records(row, self.clock);
        let announced_only = tally.announced_only && matches!(role, Role::Counted | Role::Remainder);
        Change { movement: row, role, promised, arrived, announced_only, at_origin: false, records, rivals }
    }
}

/// The origin's side of a movement: the promised leave when they are announced, the arrived when they depart.
fn leaving(change: &Change, tally: &Tally) -> Option<Change> {
    let minus = |count: Estimate| Estimate::ZERO - count;
    let departed = matches!(change.role, Role::Counted | Role::Remainder).then_some(tally.rest.departed).flatten();
    let (promised, arrived) = (change.promised.map(minus), departed.map(minus));
    let counts = matches!(change.role, Role::Counted | Role::Remainder) && (promised.is_some() || arrived.is_some());
    counts.then(|| Change { promised, arrived, at_origin: true, ..change.clone() })
}

fn host_mut(hosts: &mut Vec<HostFigures>, host: Code) -> &mut HostFigures {
    let at = hosts.binary_search_by_key(&host, |h| h.host).unwrap_or_else(|at| {
        let empty = (Figures::default(), Vec::new(), Vec::new(), Vec::new());
        let (figures, by, levels, changes) = empty;
        hosts.insert(at, HostFigures { host, figures, by, levels, changes });
        at
    });
    &mut hosts[at]
}

fn unplaced_mut<'a>(unplaced: &'a mut Vec<Unplaced>, place: &str) -> &'a mut Unplaced {
    let at = unplaced.binary_search_by(|u| u.place.as_str().cmp(place)).unwrap_or_else(|at| {
        let (figures, by, changes) = (Figures::default(), Vec::new(), Vec::new());
        unplaced.insert(at, Unplaced { place: place.to_owned(), figures, by, changes });
        at
    });
    &mut unplaced[at]
}

fn total(hosts: &[HostFigures], unplaced: &[Unplaced]) -> Total {
    let mut total = Total::default();
    let hosts = hosts.iter().map(|host| (&host.figures, &host.by));
    for (figures, by) in hosts.chain(unplaced.iter().map(|group| (&group.figures, &group.by))) {
        total.figures.add(figures);
        for s in by {
            sums::share(&mut total.by, (s.sender, s.scope, s.component, s.command)).add(&s.figures);
        }
    }
    total.figures.tidy();
    total.by.iter_mut().for_each(|share| share.figures.tidy());
    total
}
