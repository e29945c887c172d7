//! Findings about the numbers.

use super::clock::NO_SOURCE;
use super::moves::{Move, Spot, Step, Tally};
use super::{
    Accounts, Change, Finding, Level, LevelRole, Query, Remark, Role, answer::Answer, clock::Voices, index::Index,
};
use crate::model::{
    Code, Component, Dataset, Day, Estimate, HashSet, NEAR, RecordRef, Scope, Stage, Thing, Word, same_steps,
};

/// A movement that was ordered or set out more days ago than this, of which no arrival is known, is overdue.
pub const OVERDUE: i32 = 30;

/// With so many steps after it one is compared; of more, on few days, none could be told apart.
const MOST_NEAR: usize = 64;
/// So many of them are named with each step. Where many sources report one deployment every report is named with those next to it, so that
/// none is left out; all pairs would be their square.
const MOST_NAMED: usize = 8;

/// A step of a movement, and what two reports of one deployment have in common.
struct Told<'a> {
    key: (Spot, Code, Component, Thing),
    movement: u32,
    step: &'a Step,
}

impl Told<'_> {
    fn is_near(&self, other: &Self) -> bool {
        let days = other.step.claim.day - self.step.claim.day;
        self.key == other.key && self.step.kind == other.step.kind && days <= NEAR
    }

    /// Whether both may be one step: what is quick to see.
    fn may_be(&self, other: &Self) -> bool {
        let (one, other_claim) = (&self.step.claim, &other.step.claim);
        self.movement != other.movement
            && (one.source != other_claim.source || one.source == NO_SOURCE)
            && one.people().may_be(&other_claim.people())
    }
}

/// The findings of one answer, in the making.
#[derive(Default)]
struct Findings(Vec<Finding>);

impl Index {
    /// All findings about what matches a question, by kind, host, whose they are and records.
    pub fn findings(&self, data: &Dataset, query: &Query, accounts: &Accounts) -> Vec<Finding> {
        let voices = Voices::of(&query.filter, &self.source_ids);
        let answer = Answer::new(self, data, query, voices.as_ref());
        let mut findings = Findings::default();
        for (host, account) in &accounts.hosts {
            account.levels.iter().for_each(|level| findings.level(Some(*host), level, query.day));
            findings.overlap(*host, &account.levels, answer.scope);
        }
        accounts.regions.iter().for_each(|total| findings.level(None, &total.level, query.day));
        for (row, movement) in self.moves.all.iter().enumerate() {
            let row = row as u32;
            let wanted = answer.sieve.goal(movement)
                || query.net && movement.origin.is_some_and(|origin| answer.sieve.host(origin));
            if wanted && answer.sieve.movement(row, movement) {
                let tally = answer.tally(row);
                if answer.counts(&tally) {
                    findings.movement(row, movement, &tally);
                    if !answer.elsewhere(row) {
                        findings.overdue(row, movement, &tally, query.day);
                    }
                }
            }
        }
        findings.conflicts(data, accounts);
        findings.second_reports(data, &answer, accounts);
        findings
            .0
            .sort_by(|a, b| (a.kind(), a.host, a.whose, &a.records).cmp(&(b.kind(), b.host, b.whose, &b.records)));
        findings.0
    }
}

fn below_zero(count: Estimate) -> bool {
    count.best.is_some_and(|best| best < 0) || count.high.is_some_and(|high| high < 0)
}

fn host_of(spot: Spot) -> Option<Code> {
    if let Spot::Host(host) = spot { Some(host) } else { None }
}

impl Findings {
    fn level(&mut self, host: Option<Code>, level: &Level, now: Day) {
        let Level { reported, reported_day: on, .. } = *level;
        let mut add = |remark| {
            let whose = Some((level.sender, level.scope));
            self.0.push(Finding { host, whose, remark, records: level.records.clone() });
        };
        if level.stale && level.counts() {
            add(Remark::Stale { reported, on, now });
        }
        let parts = level.parts.filter(|_| level.role == LevelRole::Counted);
        if let Some(parts) = parts.filter(|parts| reported.high.is_some_and(|high| parts.low > high)) {
            add(Remark::BreakdownExceeds { parts, whole: reported, on });
        }
        if level.role != LevelRole::Rest && below_zero(level.unfloored) {
            add(Remark::MoreLeft { reported, on });
        }
        match level.gap {
            Some(by) if by.low > 0 => add(Remark::Fewer { reported, on, by }),
            Some(gap) if gap.high.is_some_and(|high| high < 0) => {
                add(Remark::More { reported, on, by: Estimate::ZERO - gap });
            }
            _ => {}
        }
    }

    fn of_movement(&mut self, row: u32, movement: &Move, remark: Remark) {
        let (host, whose) = (host_of(movement.spot), Some((movement.sender, movement.scope)));
        self.0.push(Finding { host, whose, remark, records: vec![RecordRef::Movement(row)] });
    }

    fn movement(&mut self, row: u32, movement: &Move, tally: &Tally) {
        if let Some((whole, parts)) = tally.gross.zip(tally.parts) {
            if whole.high.is_some_and(|high| parts.low > high) {
                self.of_movement(row, movement, Remark::PartsExceed { parts, whole });
            } else if parts.high.is_some_and(|high| high < whole.low) {
                self.of_movement(row, movement, Remark::PartsLack { parts, whole });
            }
        }
        if let (true, Some(arrived)) = (tally.too_many, tally.arrived) {
            self.of_movement(row, movement, Remark::TooManyArrived { arrived });
        }
        if let (Some(rest), Some(whole)) = (tally.rest.promised(), tally.rest.gross)
            && below_zero(rest)
        {
            self.of_movement(row, movement, Remark::MoreCalledOff { whole });
        }
    }

    fn overdue(&mut self, row: u32, movement: &Move, tally: &Tally, day: Day) {
        let Some(ordered) = tally.ordered else { return };
        let waiting = tally.rest.gross.is_some() && tally.arrived.is_none() && tally.left.is_none();
        if waiting && !movement.rotation && day - ordered > OVERDUE {
            self.of_movement(row, movement, Remark::Overdue { on: ordered, days: day - ordered });
        }
    }

    /// An organisation's strength and its members' in one host.
    fn overlap(&mut self, host: Code, levels: &[Level], scope: Scope) {
        let (mut figures, counted) =
            (super::Figures::default(), |level: &&Level| level.scope == scope && level.counts());
        if super::sums::add_levels(&mut figures, levels, scope, |_| {}).is_none() {
            return;
        }
        let records = levels.iter().filter(counted).filter_map(|level| level.records.first().copied()).collect();
        let remark = Remark::Overlap { sum: figures.reported };
        self.0.push(Finding { host: Some(host), whose: None, remark, records });
    }

    /// Movements that may be one, reported by two sources, of which both are added.
    fn second_reports(&mut self, data: &Dataset, answer: &Answer<'_>, accounts: &Accounts) {
        let moves = &answer.index.moves;
        let added = |change: &&Change| {
            change.role == Role::Counted && !change.at_origin && change.promised.is_some_and(|people| !people.is_zero())
        };
        let told = |movement: u32| {
            let held = moves.steps(movement).iter().filter(|step| step.claim.holds(answer.clock));
            held.filter(|step| step.kind.promises() && step.claim.says_a_number())
        };
        let mut steps: Vec<_> = Vec::new();
        for change in accounts.changes().filter(added) {
            let Move { spot, sender, component, thing, .. } = moves.all[change.movement as usize];
            let (key, movement) = ((spot, sender, component, thing), change.movement);
            steps.extend(told(movement).map(|step| Told { key, movement, step }));
        }
        steps.sort_unstable_by_key(|told| (told.key, told.step.kind, told.step.claim.day, told.movement));
        let mut seen = HashSet::default();
        for (at, one) in steps.iter().enumerate() {
            let near = steps[at + 1..].iter().take(MOST_NEAR).take_while(|other| one.is_near(other));
            for other in near.filter(|other| one.may_be(other)).take(MOST_NAMED) {
                let pair = (one.movement.min(other.movement), one.movement.max(other.movement));
                if seen.insert(pair) {
                    let of = |row: u32| told(row).filter_map(|step| data.stages.get(step.claim.row as usize)).collect();
                    self.second_report(data, (pair.0, of(pair.0)), (pair.1, of(pair.1)));
                }
            }
        }
    }

    fn second_report(&mut self, data: &Dataset, (one, first): (u32, Vec<&Stage>), (other, second): (u32, Vec<&Stage>)) {
        let movement = |row: u32| data.movements.get(row as usize);
        let pair = movement(one).zip(movement(other));
        let Some((this, _)) = pair.filter(|(this, that)| this.may_be(that)) else { return };
        if let Some((step, then)) = same_steps(&first, &second) {
            let remark = Remark::SecondReport {
                people: step.people,
                on: step.day.day(),
                other: then.people,
                then: then.day.day(),
            };
            let whose = Some((this.sender, this.scope));
            let records = vec![RecordRef::Movement(one), RecordRef::Movement(other)];
            self.0.push(Finding { host: this.host.country(), whose, remark, records });
        }
    }

    /// Rivals that say something else than the preferred record.
    fn conflicts(&mut self, data: &Dataset, accounts: &Accounts) {
        for (host, account) in &accounts.hosts {
            let listed = account.levels.iter().filter(|level| level.role != LevelRole::Unlisted);
            for Level { sender, scope, records, rivals, .. } in listed {
                self.conflict(data, Some(*host), Some((*sender, *scope)), (records, rivals));
            }
            for change in account.changes.iter().filter(|change| !change.at_origin) {
                self.conflict_of_change(data, Some(*host), change);
            }
        }
        for change in accounts.unplaced.iter().flat_map(|(_, account)| &account.changes) {
            self.conflict_of_change(data, None, change);
        }
        for total in &accounts.regions {
            let Level { sender, scope, records, rivals, .. } = &total.level;
            self.conflict(data, None, Some((*sender, *scope)), (records, rivals));
        }
    }

    fn conflict_of_change(&mut self, data: &Dataset, host: Option<Code>, change: &Change) {
        let movement = data.movements.get(change.movement as usize);
        self.conflict(data, host, movement.map(|m| (m.sender, m.scope)), (&change.records, &change.rivals));
    }

    fn conflict(
        &mut self,
        data: &Dataset,
        host: Option<Code>,
        whose: Option<(Code, Scope)>,
        (records, rivals): (&[RecordRef], &[RecordRef]),
    ) {
        for rival in rivals {
            let Some(preferred) = records.iter().find(|record| same_fact(data, **record, *rival)) else { continue };
            let (Some(one), Some(other)) = (people(data, *preferred), people(data, *rival)) else { continue };
            // A source without a number contradicts no other.
            let numbers = [one, other].iter().all(|count| count.word != Word::Unknown);
            if numbers && (one.low, one.best, one.high) != (other.low, other.best, other.high) {
                let (remark, records) = (Remark::Conflict { shown: one, other }, vec![*preferred, *rival]);
                self.0.push(Finding { host, whose, remark, records });
            }
        }
    }
}

fn same_fact(data: &Dataset, a: RecordRef, b: RecordRef) -> bool {
    match (a, b) {
        (RecordRef::Strength(_), RecordRef::Strength(_)) => true,
        (RecordRef::Stage(a), RecordRef::Stage(b)) => {
            let (a, b) = (data.stages.get(a as usize), data.stages.get(b as usize));
            a.zip(b).is_some_and(|(a, b)| (a.kind, a.day.day()) == (b.kind, b.day.day()))
        }
        _ => false,
    }
}

fn people(data: &Dataset, record: RecordRef) -> Option<Estimate> {
    match record {
        RecordRef::Strength(row) => data.strengths.get(row as usize).map(|strength| strength.people),
        RecordRef::Stage(row) => data.stages.get(row as usize).map(|stage| stage.people),
        _ => None,
    }
}
