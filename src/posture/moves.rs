//! What a movement amounts to on a day: its latest counts, less what its parts count.

use super::clock::{Claim, Clock, Sources};
use super::links::Links;
use crate::model::{Code, Command, Component, Dataset, Day, Estimate, RecordRef, RowsById, Scope, StageKind, Thing};

/// One stage of a movement.
#[derive(Debug, Clone, Copy)]
pub(super) struct Step {
    pub claim: Claim,
    pub kind: StageKind,
    /// It became public before its day: it says what is to come, and only promises.
    pub expected: bool,
}

impl Step {
    /// Whether it says that somebody came or went.
    pub fn moves_people(&self) -> bool {
        !self.expected && matches!(self.kind, StageKind::Arrived | StageKind::Withdrawn)
    }
}

/// Where a movement goes, or a strength is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Spot {
    /// In one country.
    Host(Code),
    /// In no one country: row of the index's table of words.
    Words(u32),
}

/// A movement, resolved.
#[derive(Debug, Clone)]
pub(super) struct Move {
    pub spot: Spot,
    pub region: Option<crate::model::Region>,
    /// The country that loses the people, if it is another than the host.
    pub origin: Option<Code>,
    pub sender: Code,
    pub scope: Scope,
    pub component: Component,
    pub command: Command,
    pub thing: Thing,
    /// It, or what it is a part of, relieves others.
    pub rotation: bool,
    /// Its steps in the index, by kind, then day, then rank.
    pub steps: (u32, u32),
}

impl Move {
    /// What it is a share of.
    pub fn share(&self) -> super::ShareKey {
        (self.sender, self.scope, self.component, self.command)
    }
}

/// The latest counts of a movement by kind.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(super) struct Counts {
    /// The greatest of what was announced, ordered, moving and arrived.
    pub gross: Option<Estimate>,
    pub withdrawn: Option<Estimate>,
    pub cancelled: Option<Estimate>,
    pub arrived: Option<Estimate>,
    /// Gone from the origin: moving, or else arrived.
    pub departed: Option<Estimate>,
}

impl Counts {
    fn zip(self, other: Self, f: fn(Option<Estimate>, Option<Estimate>) -> Option<Estimate>) -> Self {
        Self {
            gross: f(self.gross, other.gross),
            withdrawn: f(self.withdrawn, other.withdrawn),
            cancelled: f(self.cancelled, other.cancelled),
            arrived: f(self.arrived, other.arrived),
            departed: f(self.departed, other.departed),
        }
    }

    /// Count − withdrawn − cancelled, before it is held to zero.
    pub fn promised(&self) -> Option<Estimate> {
        let less = |count: Estimate, away: Option<Estimate>| away.map_or(count, |away| count - away);
        self.gross.map(|gross| less(less(gross, self.withdrawn), self.cancelled))
    }
}

/// Adds what is known to a sum of what is; most often nothing is, and then nothing is moved about.
#[inline]
pub(super) fn add(sum: &mut Option<Estimate>, more: Option<Estimate>) {
    if let Some(more) = more {
        *sum = Some(sum.map_or(more, |sum| sum + more));
    }
}

/// The sum of what is known; none if nothing is.
pub(super) fn sum(a: Option<Estimate>, b: Option<Estimate>) -> Option<Estimate> {
    match (a, b) {
        (Some(a), Some(b)) => Some(a + b),
        (a, b) => a.or(b),
    }
}

/// What the whole counts for beside its parts: what they do not cover.
fn rest(whole: Option<Estimate>, parts: Option<Estimate>) -> Option<Estimate> {
    match (whole, parts) {
        (Some(whole), Some(parts)) => (whole.weight() > parts.weight()).then(|| (whole - parts).floor_zero()),
        (whole, _) => whole,
    }
}

/// What the whole and its parts amount to.
fn together(whole: Option<Estimate>, parts: Option<Estimate>) -> Option<Estimate> {
    match (whole, parts) {
        (Some(whole), Some(parts)) if whole.weight() <= parts.weight() => Some(parts),
        (whole, parts) => whole.or(parts),
    }
}

/// A movement on a day.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Tally {
    /// What it counts for beside its parts.
    pub rest: Counts,
    /// Its own gross count.
    pub gross: Option<Estimate>,
    /// Its own count of arrivals.
    pub arrived: Option<Estimate>,
    /// The gross count of its parts.
    pub parts: Option<Estimate>,
    /// The first day on which it promised anything.
    pub first: Option<Day>,
    /// The first day on which anybody left or was called off.
    pub left: Option<Day>,
    /// Announced or expected, and no more.
    pub announced_only: bool,
    /// The latest day on which it was ordered or on its way.
    pub ordered: Option<Day>,
    /// The furthest stage.
    pub reached: Option<StageKind>,
    /// More arrived than anybody said would come.
    pub too_many: bool,
}

/// All movements of a dataset with their steps.
#[derive(Debug, Default)]
pub(super) struct Moves {
    pub all: Vec<Move>,
    pub steps: Vec<Step>,
    /// Stages that never count, each with its movement: a withdrawal that is only expected promises nobody.
    pub idle: Vec<(u32, Claim)>,
}

/// Expected stages have slots of their own, before the real ones, so that of equals the real one counts.
const SLOTS: usize = 11;
const PROMISES: [StageKind; 4] = [StageKind::Announced, StageKind::Ordered, StageKind::Moving, StageKind::Arrived];

fn slot(step: &Step) -> usize {
    if step.expected { step.kind as usize - StageKind::Announced as usize } else { 4 + step.kind as usize }
}

/// More steps of one movement are not walked through for every day.
const MANY: usize = 16;

/// For each slot the step that counts.
type Chosen<'a> = [Option<&'a Step>; SLOTS];

/// Puts a step in its slot, if it counts there: see [`Moves::chosen`]. Steps come in their order.
fn choose<'a>(chosen: &mut Chosen<'a>, step: &'a Step) {
    let best = &mut chosen[slot(step)];
    if step.claim.says_a_number() || best.is_none_or(|b| !b.claim.says_a_number()) {
        *best = Some(step);
    }
}

impl Moves {
    /// Resolves movements and their stages. `spot` gives for each row where the movement goes.
    pub fn new(data: &Dataset, links: &Links, sources: &Sources<'_>, spot: impl Fn(usize) -> Spot) -> Self {
        let mut ids = RowsById::new(data.movements.len(), |row| &data.movements[row].id);
        let (mut steps, mut idle) = (Vec::with_capacity(data.stages.len()), Vec::new());
        for (row, stage) in data.stages.iter().enumerate() {
            let Some(movement) = ids.row(&stage.movement) else { continue };
            let day = stage.day.day();
            let claim = sources.claim(row as u32, day, stage.people, stage.preferred, &stage.evidence);
            let expected = claim.known().is_some_and(|known| day > known);
            let step = Step { claim, kind: stage.kind, expected };
            if !expected || stage.kind.promises() {
                steps.push((movement, step));
            } else {
                idle.push((movement, step.claim));
            }
        }
        // No two have one rank, which ends with their rows.
        steps.sort_unstable_by_key(|(movement, step)| (*movement, slot(step), step.claim.day, step.claim.rank()));
        let mut all: Vec<Move> = (data.movements.iter().enumerate())
            .map(|(row, m)| Move {
                spot: spot(row),
                region: if let crate::model::Host::Region(region) = m.host { Some(region) } else { None },
                origin: m.origin.country.filter(|origin| m.host.country() != Some(*origin)),
                sender: m.sender,
                scope: m.scope,
                component: m.component,
                command: m.command,
                thing: m.things.what,
                rotation: !m.replaces.trim().is_empty(),
                steps: (0, 0),
            })
            .collect();
        for &row in links.order.iter().rev() {
            all[row as usize].rotation |= links.parent[row as usize].is_some_and(|p| all[p as usize].rotation);
        }
        let mut from = 0;
        for group in steps.chunk_by(|a, b| a.0 == b.0) {
            let to = from + group.len() as u32;
            all[group[0].0 as usize].steps = (from, to);
            from = to;
        }
        Self { all, steps: steps.into_iter().map(|(_, step)| step).collect(), idle }
    }

    /// The steps of a movement, by kind, then day, then rank.
    pub fn steps(&self, movement: u32) -> &[Step] {
        let (from, to) = self.all[movement as usize].steps;
        &self.steps[from as usize..to as usize]
    }

    /// The steps up to a day that decide what a movement amounts to. Of many that are all heard these are for each kind the first, the last
    /// and the last with a number: what lies between them changes nothing, and is not walked through for every day.
    fn telling(&self, movement: u32, clock: Clock<'_>) -> impl Iterator<Item = &Step> {
        let steps = self.steps(movement);
        let apart = steps.len() > MANY && clock.known_on.is_none() && clock.voices.is_none();
        let (few, mut many) = if apart { (&[][..], steps) } else { (steps, &[][..]) };
        let told = std::iter::from_fn(move || {
            let of = slot(many.first()?);
            let (kind, rest) = many.split_at(many.partition_point(|step| slot(step) == of));
            many = rest;
            let (until, _) = kind.split_at(kind.partition_point(|step| step.claim.day <= clock.day));
            Some([until.first(), until.iter().rfind(|step| step.claim.says_a_number()), until.last()])
        });
        let told = told.flatten().flatten();
        few.iter().filter(move |step| step.claim.holds(clock)).chain(told)
    }

    /// For each kind the step that counts: the latest by day, then the preferred. A step without a number does not
    /// put out an earlier one that has a number.
    fn chosen(&self, movement: u32, clock: Clock<'_>) -> Chosen<'_> {
        let mut chosen: Chosen<'_> = [None; SLOTS];
        self.steps(movement).iter().filter(|step| step.claim.holds(clock)).for_each(|step| choose(&mut chosen, step));
        chosen
    }

    /// The rows of stages that count on a day, and their rivals.
    pub fn records(&self, movement: u32, clock: Clock<'_>) -> (Vec<RecordRef>, Vec<RecordRef>) {
        let chosen = self.chosen(movement, clock);
        let mut records = Vec::with_capacity(1 + self.steps(movement).len().min(MANY));
        records.push(RecordRef::Movement(movement));
        let mut rivals = Vec::new();
        for step in self.steps(movement).iter().filter(|step| step.claim.holds(clock)) {
            let record = RecordRef::Stage(step.claim.row);
            match chosen[slot(step)] {
                Some(best) if best.claim.row == step.claim.row => records.push(record),
                Some(best) if best.claim.day == step.claim.day => rivals.push(record),
                _ => {}
            }
        }
        records.sort_unstable();
        rivals.sort_unstable();
        (records, rivals)
    }

    /// The rows of stages that count and say that somebody came or went after the day `since`.
    pub fn came_and_went(&self, movement: u32, clock: Clock<'_>, since: Day) -> impl Iterator<Item = RecordRef> {
        let chosen = self.chosen(movement, clock);
        let real = |kind: StageKind| chosen[4 + kind as usize].filter(|step| step.claim.day > since);
        let steps = [real(StageKind::Arrived), real(StageKind::Withdrawn)];
        steps.into_iter().flatten().map(|step| RecordRef::Stage(step.claim.row))
    }

    /// A movement by itself, without regard to its parts.
    pub fn own(&self, movement: u32, clock: Clock<'_>) -> Tally {
        let mut tally = Tally::default();
        let mut first_arrived: Option<Day> = None;
        let mut chosen: Chosen<'_> = [None; SLOTS];
        let earliest = |a: Option<Day>, day: Day| Some(a.map_or(day, |a| a.min(day)));
        for step in self.telling(movement, clock) {
            choose(&mut chosen, step);
            let day = step.claim.day;
            if matches!(step.kind, StageKind::Ordered | StageKind::Moving) && !step.expected {
                tally.ordered = tally.ordered.max(Some(day));
            }
            match step.kind {
                StageKind::Alerted => {}
                StageKind::Announced | StageKind::Ordered | StageKind::Moving => {
                    tally.first = earliest(tally.first, day);
                }
                StageKind::Arrived => first_arrived = earliest(first_arrived, day),
                StageKind::Withdrawn | StageKind::Cancelled => tally.left = earliest(tally.left, day),
            }
            tally.reached = tally.reached.max(Some(if step.expected { StageKind::Announced } else { step.kind }));
        }
        tally.first = tally.first.or(first_arrived);
        let real = |kind: StageKind| chosen[4 + kind as usize];
        let people = |step: Option<&Step>| step.map(|step| step.claim.people());
        let promises = chosen[..4].iter().copied().chain(PROMISES.map(real)).flatten();
        let gross = promises.map(|step| step.claim.people()).max_by_key(Estimate::weight);
        let (arrived, moving) = (real(StageKind::Arrived), real(StageKind::Moving));
        tally.rest = Counts {
            gross,
            withdrawn: people(real(StageKind::Withdrawn)),
            cancelled: people(real(StageKind::Cancelled)),
            arrived: people(arrived),
            departed: people(moving.filter(|step| step.claim.says_a_number()).or(arrived).or(moving)),
        };
        (tally.gross, tally.arrived) = (gross, tally.rest.arrived);
        tally.announced_only = gross.is_some() && PROMISES[1..].iter().all(|kind| real(*kind).is_none());
        if let Some(arrived) = tally.arrived {
            let said = chosen[..4].iter().copied().chain(PROMISES[..3].iter().map(|kind| real(*kind))).flatten();
            let most = said.map(|step| step.claim.people().high.unwrap_or(i64::MAX)).max();
            tally.too_many = most.is_some_and(|most| arrived.low > most);
        }
        tally
    }

    /// Each of these movements on a day. `order` is one or more whole trees, or a movement with all its parts, parts first.
    pub fn tally(&self, order: &[u32], links: &Links, clock: Clock<'_>) -> Vec<Tally> {
        let first = order.first().map_or(0, |row| links.place[*row as usize].0);
        let mut tallies: Vec<Tally> = order.iter().map(|row| self.own(*row, clock)).collect();
        if order.iter().all(|row| links.parent[*row as usize].is_none()) {
            return tallies;
        }
        let mut parts = vec![Counts::default(); order.len()];
        for (i, row) in order.iter().enumerate() {
            let (own, covered) = (tallies[i].rest, parts[i]);
            tallies[i].rest = own.zip(covered, rest);
            tallies[i].parts = covered.gross;
            if let Some(parent) = links.parent[*row as usize] {
                let parent = (links.place[parent as usize].0 - first) as usize;
                if let Some(parent) = parts.get_mut(parent) {
                    *parent = parent.zip(own.zip(covered, together), sum);
                }
            }
        }
        tallies
    }

    /// What a movement counts for beside its parts on a day.
    pub fn rest(&self, movement: u32, links: &Links, clock: Clock<'_>) -> Counts {
        match links.tree(movement) {
            [single] => self.own(*single, clock).rest,
            tree => self.tally(tree, links, clock).pop().unwrap_or_default().rest,
        }
    }

    /// The first day on which the movement promises anything; none: it does not by the clock's day.
    pub fn active_from(&self, movement: u32, clock: Clock<'_>) -> Option<Day> {
        let steps = self.steps(movement).iter().filter(|step| step.kind.promises() && step.claim.holds(clock));
        steps.map(|step| step.claim.day).min()
    }
}
