//! Posture a second time, from the words of product.md: slow, without any index, each number looked up in all records.

use laydown::{model::*, posture::*};
use std::collections::{BTreeMap, BTreeSet};

/// Sender, scope, component, command.
pub type ShareKey = (Code, Scope, Component, Command);

/// The numbers of a place.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Numbers {
    pub reported: Option<Estimate>,
    pub present: Option<Estimate>,
    pub gap: Option<Estimate>,
    pub promised: Option<Estimate>,
    pub arrived: Option<Estimate>,
    pub announced: Option<Estimate>,
    pub under_way: Option<Estimate>,
    pub by: BTreeMap<ShareKey, (Option<Estimate>, Option<Estimate>)>,
}

/// All numbers of an answer.
#[derive(Debug, Default)]
pub struct Answer {
    pub hosts: BTreeMap<Code, Numbers>,
    pub unplaced: BTreeMap<String, Numbers>,
    pub total: Numbers,
    pub events: Vec<u32>,
    /// The parts by place of each strength that counts and is at no place.
    pub placed: BTreeMap<Id, BTreeSet<Id>>,
}

fn plus(a: Option<Estimate>, b: Option<Estimate>) -> Option<Estimate> {
    [a, b].into_iter().flatten().reduce(|a, b| a + b)
}

/// A level: its strength, reported, present, gap.
type Found<'a> = (&'a Strength, Estimate, Estimate, Option<Estimate>);

/// Sender, host, scope, component and thing: rows that differ in nothing of these may be parts of each other.
type Base = (Code, Host, Scope, Component, Thing);

fn base(s: &Strength) -> Base {
    (s.sender, s.host, s.scope, s.component, s.things.what)
}

/// Operation, place, unit and type as they are compared; an empty one is not named.
type Part = [String; 4];

fn names(operation: &str, spot: &Spot, unit: &str, things: &Things) -> Part {
    let mut place = spot.place.trim().to_lowercase();
    if let (true, Some(at)) = (place.is_empty(), spot.at) {
        place = format!("{:.3} {:.3}", at.lat, at.lon);
    }
    [operation.trim().to_lowercase(), place, unit.trim().to_lowercase(), things.kind.trim().to_lowercase()]
}

fn part(s: &Strength) -> Part {
    names(&s.operation, &s.spot, &s.unit, &s.things)
}

/// The thing that a question without one is about: people, or else what is recorded in most hosts.
pub fn thing(data: &Dataset) -> Thing {
    let strengths = data.strengths.iter().map(|s| (s.things.what, s.host));
    let all: Vec<(Thing, Host)> = strengths.chain(data.movements.iter().map(|m| (m.things.what, m.host))).collect();
    if all.is_empty() || all.iter().any(|(thing, _)| *thing == Thing::People) {
        return Thing::People;
    }
    let hosts = |thing: &Thing| {
        let of = all.iter().filter(|(other, _)| other == thing).filter_map(|(_, host)| host.country());
        of.collect::<BTreeSet<Code>>().len()
    };
    let there = |thing: &&Thing| all.iter().any(|(other, _)| other == *thing);
    let most = Thing::ALL.iter().filter(there).map(hosts).max().unwrap_or(0);
    *Thing::ALL.iter().filter(there).find(|thing| hosts(thing) == most).unwrap()
}

/// The same dataset without the links that close a circle: those of the ids that come first.
pub fn uncircled(data: &Dataset) -> Dataset {
    let mut parts = BTreeMap::new();
    let what = |id: &Id| {
        let movements = data.movements.iter().map(|m| (&m.id, m.things.what));
        let mut all = movements.chain(data.strengths.iter().map(|s| (&s.id, s.things.what)));
        all.find(|(other, _)| *other == id).map(|(_, what)| what)
    };
    let mut movements: Vec<&Movement> = data.movements.iter().collect();
    movements.sort_by_key(|m| std::cmp::Reverse(&m.id));
    for m in movements {
        let Some(whole) = m.part_of.as_ref().filter(|id| what(id) == what(&m.id)) else { continue };
        if !leads(whole, &m.id, &[&parts]) {
            parts.insert(m.id.clone(), whole.clone());
        }
    }
    let root = |id: &Id| std::iter::successors(Some(id), |id| parts.get(*id)).last().cloned();
    let movements = data.movements.iter().map(|m| (&m.id, m.counted_in.as_ref()));
    let strengths = data.strengths.iter().map(|s| (&s.id, s.counted_in.as_ref()));
    let mut counted: Vec<(&Id, &Id)> = movements.chain(strengths).filter_map(|(id, to)| Some((id, to?))).collect();
    counted.sort_by_key(|(id, _)| std::cmp::Reverse(*id));
    let mut elsewhere = BTreeMap::new();
    for (id, to) in counted {
        if what(id) == what(to) && root(id) != root(to) && !leads(to, id, &[&parts, &elsewhere]) {
            elsewhere.insert(id.clone(), to.clone());
        }
    }
    let mut plain = data.clone();
    for m in &mut plain.movements {
        (m.part_of, m.counted_in) = (parts.get(&m.id).cloned(), elsewhere.get(&m.id).cloned());
    }
    plain.strengths.iter_mut().for_each(|s| s.counted_in = elsewhere.get(&s.id).cloned());
    plain
}

/// Whether links lead from one id to another.
fn leads(from: &Id, to: &Id, links: &[&BTreeMap<Id, Id>]) -> bool {
    let mut reached = vec![from];
    let mut at = 0;
    while let Some(id) = reached.get(at).copied() {
        at += 1;
        let next: Vec<&Id> =
            links.iter().filter_map(|links| links.get(id)).filter(|id| !reached.contains(id)).collect();
        reached.extend(next);
    }
    reached.contains(&to)
}

/// Whether the second names all that the first names.
fn holds(part: &Part, other: &Part) -> bool {
    (0..4).all(|column| part[column].is_empty() || part[column] == other[column])
}

/// A count that a movement has.
#[derive(Clone, Copy, PartialEq)]
enum What {
    Gross,
    Arrived,
    Departed,
    Gone(StageKind),
}

pub struct Naive<'a> {
    data: &'a Dataset,
    query: &'a Query,
    /// What is counted.
    thing: Thing,
}

impl<'a> Naive<'a> {
    pub fn new(data: &'a Dataset, query: &'a Query) -> Self {
        Self { data, query, thing: query.thing.unwrap_or_else(|| thing(data)) }
    }

    fn seen(&self, evidence: &Evidence) -> bool {
        let known = self.data.known_from(evidence);
        let filter = &self.query.filter;
        (self.query.known_on.is_none() || known.is_some() && known <= self.query.known_on)
            && filter.lets(&Facet::Source(evidence.source.clone()))
            && filter.lets(&Facet::Review(evidence.review))
    }

    /// Whether each day of a strength's series lists all that it counts.
    fn complete(&self, s: &Strength) -> bool {
        self.data.series.iter().any(|series| series.complete && series.name == s.series.trim())
    }

    /// The first day, up to another one, on which a series that lists all no longer lists what it did. A day is one of the series if any
    /// row of it is seen; it lists what stands there in any row that is known, be it asked for or not.
    fn ended(&self, s: &Strength, by: Day) -> Option<Day> {
        let rows = self
            .data
            .strengths
            .iter()
            .filter(|row| row.series.trim() == s.series.trim() && row.things.what == s.things.what);
        let rows: Vec<&Strength> = rows.filter(|_| self.complete(s)).collect();
        let later: BTreeSet<Day> = rows.iter().map(|row| row.day.day()).collect();
        let known = |row: &Strength| {
            let known = self.data.known_from(&row.evidence);
            self.query.known_on.is_none() || known.is_some() && known <= self.query.known_on
        };
        later.into_iter().filter(|day| s.day.day() < *day && *day <= by).find(|day| {
            let on = || rows.iter().filter(|row| row.day.day() == *day);
            let listed = on().any(|row| known(row) && base(row) == base(s) && part(row) == part(s));
            on().any(|row| self.seen(&row.evidence)) && !listed
        })
    }

    /// What makes a claim preferred: the pin, the tier, the newest, the later row.
    fn rank(&self, pin: bool, evidence: &Evidence, row: usize) -> impl Ord + use<> {
        let tier = self.data.source(&evidence.source).map_or(Tier::Secondary, |s| s.tier);
        (pin, Tier::ALL.len() - tier as usize, self.data.known_from(evidence), row)
    }

    fn expected(&self, stage: &Stage) -> bool {
        self.data.known_from(&stage.evidence).is_some_and(|known| known < stage.day.day())
    }

    fn stages(&self, movement: &Movement, by: Day) -> Vec<(usize, &'a Stage)> {
        let all = self.data.stages.iter().enumerate();
        all.filter(|(_, s)| s.movement == movement.id && s.day.day() <= by && self.seen(&s.evidence)).collect()
    }

    /// The count of one kind of stage: of those with a number the latest, and of these the preferred.
    fn latest(&self, movement: &Movement, kind: StageKind, expected: bool, by: Day) -> Option<Estimate> {
        let mut rows = self.stages(movement, by);
        rows.retain(|(_, s)| s.kind == kind && self.expected(s) == expected);
        if rows.iter().any(|(_, s)| s.people.word != Word::Unknown) {
            rows.retain(|(_, s)| s.people.word != Word::Unknown);
        }
        let newest = rows.iter().map(|(_, s)| s.day.day()).max()?;
        rows.retain(|(_, s)| s.day.day() == newest);
        rows.into_iter().max_by_key(|(row, s)| self.rank(s.preferred, &s.evidence, *row)).map(|(_, s)| s.people)
    }

    /// A movement's own count, its parts not looked at.
    fn own(&self, movement: &Movement, what: What, by: Day) -> Option<Estimate> {
        use StageKind::{Announced, Arrived, Moving, Ordered};
        let real = |kind| self.latest(movement, kind, false, by);
        match what {
            What::Arrived => real(Arrived),
            What::Gone(kind) => real(kind),
            What::Departed => match (real(Moving), real(Arrived)) {
                (Some(moving), _) if moving.word != Word::Unknown => Some(moving),
                (moving, arrived) => arrived.or(moving),
            },
            What::Gross => {
                let mut most: Option<Estimate> = None;
                for expected in [true, false] {
                    for kind in [Announced, Ordered, Moving, Arrived] {
                        if let Some(count) = self.latest(movement, kind, expected, by)
                            && most.is_none_or(|most| count.weight() >= most.weight())
                        {
                            most = Some(count);
                        }
                    }
                }
                most
            }
        }
    }

    fn parent(&self, movement: &Movement) -> Option<&'a Movement> {
        self.data
            .movements
            .iter()
            .find(|m| Some(&m.id) == movement.part_of.as_ref() && m.things.what == movement.things.what)
    }

    fn line(&self, movement: &'a Movement) -> Vec<&'a Movement> {
        let mut line = vec![movement];
        while let Some(parent) = self.parent(line[line.len() - 1]) {
            line.push(parent);
        }
        line
    }

    fn parts(&self, movement: &Movement, what: What, by: Day) -> Option<Estimate> {
        let all = self.data.movements.iter().filter(|m| m.things.what == movement.things.what);
        let parts = all.filter(|m| m.part_of.as_ref() == Some(&movement.id));
        parts.fold(None, |sum, part| plus(sum, self.with_parts(part, what, by)))
    }

    fn with_parts(&self, movement: &Movement, what: What, by: Day) -> Option<Estimate> {
        match (self.own(movement, what, by), self.parts(movement, what, by)) {
            (Some(own), Some(parts)) => Some(if own.weight() > parts.weight() { own } else { parts }),
            (own, parts) => own.or(parts),
        }
    }

    /// What a movement counts for beside its parts.
    fn beside(&self, movement: &Movement, what: What, by: Day) -> Option<Estimate> {
        let own = self.own(movement, what, by)?;
        match self.parts(movement, what, by) {
            Some(parts) if own.weight() <= parts.weight() => None,
            Some(parts) => Some((own - parts).floor_zero()),
            None => Some(own),
        }
    }

    fn rotation(&self, movement: &'a Movement) -> bool {
        self.line(movement).iter().any(|m| !m.replaces.is_empty())
    }

    /// Whether the record in which one is counted holds; people are in no record of tanks.
    fn target_holds(&self, target: &Option<Id>, thing: Thing) -> bool {
        let Some(target) = target else { return false };
        // Who is filtered out holds nobody's people.
        let asked = |sender: &Code| self.query.filter.lets(&Facet::Sender(*sender));
        if let Some(s) = self.data.strengths.iter().find(|s| s.id == *target) {
            return s.things.what == thing
                && asked(&s.sender)
                && s.day.day() <= self.query.day
                && self.seen(&s.evidence);
        }
        let movement = self.data.movements.iter().find(|m| m.id == *target);
        let movement = movement.filter(|m| m.things.what == thing);
        movement
            .is_some_and(|m| asked(&m.sender) && self.stages(m, self.query.day).iter().any(|(_, s)| s.kind.promises()))
    }

    fn elsewhere(&self, movement: &'a Movement) -> bool {
        self.line(movement).iter().any(|m| {
            let target = self.data.movements.iter().find(|t| Some(&t.id) == m.counted_in.as_ref());
            let kin = target.is_some_and(|t| self.line(t).last().map(|m| &m.id) == self.line(m).last().map(|m| &m.id));
            !kin && self.target_holds(&m.counted_in, m.things.what)
        })
    }

    fn reached(&self, movement: &Movement) -> Option<StageKind> {
        let stages = self.stages(movement, self.query.day).into_iter();
        let kind = |(_, s): (usize, &Stage)| match (self.expected(s), s.kind.promises()) {
            (false, _) => Some(s.kind),
            (true, true) => Some(StageKind::Announced),
            (true, false) => None,
        };
        stages.filter_map(kind).max()
    }

    fn in_window(&self, movement: &Movement, from: Day) -> bool {
        use StageKind::{Announced, Arrived, Cancelled, Moving, Ordered, Withdrawn};
        let stages = self.stages(movement, self.query.day);
        let first = |kinds: &[StageKind]| {
            let counts = |s: &Stage| kinds.contains(&s.kind) && (s.kind.promises() || !self.expected(s));
            stages.iter().filter(|(_, s)| counts(s)).map(|(_, s)| s.day.day()).min()
        };
        let begun = first(&[Announced, Ordered, Moving]).or(first(&[Arrived])).or(first(&[Withdrawn, Cancelled]));
        begun.is_some_and(|begun| begun >= from)
    }

    fn changes(&self, answer: &mut Answer, from: Day) {
        let (by, filter) = (self.query.day, &self.query.filter);
        for m in &self.data.movements {
            let wanted = m.things.what == self.thing
                && filter.lets(&Facet::Sender(m.sender))
                && filter.lets(&Facet::Command(m.command))
                && filter.lets(&Facet::Scope(m.scope))
                && filter.lets(&Facet::Component(m.component))
                && (filter.of(FacetKind::Stage).is_empty()
                    || self.reached(m).is_some_and(|s| filter.names(&Facet::Stage(s))));
            if !wanted || !self.in_window(m, from) || self.elsewhere(m) {
                continue;
            }
            let gone = [StageKind::Withdrawn, StageKind::Cancelled].map(|kind| self.beside(m, What::Gone(kind), by));
            let mut promised = self.beside(m, What::Gross, by);
            for gone in gone.into_iter().flatten() {
                promised = promised.map(|promised| promised - gone);
            }
            promised = promised.map(Estimate::floor_zero);
            let mut arrived = self.beside(m, What::Arrived, by);
            let mut departed = self.beside(m, What::Departed, by);
            let only = |kind| self.latest(m, kind, false, by).is_none();
            let only = only(StageKind::Ordered) && only(StageKind::Moving) && only(StageKind::Arrived);
            let mut announced = if only { promised } else { None };
            if self.rotation(m) {
                promised = self.own(m, What::Gross, by).map(|_| Estimate::ZERO);
                (arrived, departed, announced) = (None, None, None);
            }
            let key = (m.sender, m.scope, m.component, m.command);
            let add = |numbers: &mut Numbers, sign: i64, arrived: Option<Estimate>| {
                // Who is not known to have come is still under way: end by end, so that both are the promised.
                let come = arrived.map_or(0, |arrived| arrived.low);
                let left = |promised: Estimate| {
                    let less = |end: i64| if come > 0 { (end - come).max(0) } else { end };
                    Estimate {
                        low: less(promised.low),
                        best: promised.best.map(less),
                        high: promised.high.map(less),
                        ..promised
                    }
                };
                let under_way = promised.filter(|_| self.rotation(m) || !only).map(left);
                let signed = |count: Option<Estimate>| if sign < 0 { count.map(|c| Estimate::ZERO - c) } else { count };
                let share = numbers.by.entry(key).or_default();
                *share = (plus(share.0, signed(promised)), plus(share.1, signed(arrived)));
                numbers.promised = plus(numbers.promised, signed(promised));
                numbers.announced = plus(numbers.announced, signed(announced));
                numbers.under_way = plus(numbers.under_way, signed(under_way));
                numbers.arrived = plus(numbers.arrived, signed(arrived));
            };
            match m.host {
                Host::Country(host) if filter.lets(&Facet::Host(host)) => {
                    add(answer.hosts.entry(host).or_default(), 1, arrived);
                }
                Host::Country(_) => {}
                _ if !filter.of(FacetKind::Host).is_empty() => {}
                _ => add(answer.unplaced.entry(m.host_text.to_string()).or_default(), 1, arrived),
            }
            if let Some(origin) = m.origin.country
                && self.query.net
                && Host::Country(origin) != m.host
                && filter.lets(&Facet::Host(origin))
                && !self.rotation(m)
            {
                add(answer.hosts.entry(origin).or_default(), -1, departed);
            }
        }
    }

    /// The strengths of a part that count, the latest and preferred first.
    fn claims(&self, like: &Strength) -> Vec<&'a Strength> {
        let mut rows: Vec<(usize, &Strength)> = self.data.strengths.iter().enumerate().collect();
        rows.retain(|(_, s)| {
            base(s) == base(like) && part(s) == part(like) && s.day.day() <= self.query.day && self.seen(&s.evidence)
        });
        rows.retain(|(_, s)| !self.target_holds(&s.counted_in, s.things.what));
        rows.sort_by_key(|(row, s)| (s.day.day(), s.as_of == AsOf::End, self.rank(s.preferred, &s.evidence, *row)));
        rows.into_iter().rev().map(|(_, s)| s).collect()
    }

    /// Whether people of a movement come to a part: it names all that the part names, or there is only that one, at no place and of no type.
    fn fits(&self, m: &Movement, s: &Strength) -> bool {
        let parts: BTreeSet<Part> = self.data.strengths.iter().filter(|o| base(o) == base(s)).map(part).collect();
        let alone = parts.len() == 1 && part(s)[1].is_empty() && part(s)[3].is_empty();
        alone || holds(&part(s), &names(&m.operation, &m.spot, &m.unit, &m.things))
    }

    /// A level after the moves of one base, as far as they are wanted, from one day's end up to another's.
    fn after(&self, of: &Strength, since: Day, by: Day, wanted: impl Fn(&Movement) -> bool) -> (Estimate, bool) {
        let mut level = Estimate::ZERO;
        let mut any = false;
        for m in &self.data.movements {
            let same = (m.sender, m.host, m.scope, m.things.what) == (of.sender, of.host, of.scope, of.things.what);
            let fits = of.component == Component::All || of.component == m.component;
            if !same || !fits || !wanted(m) || self.rotation(m) || self.elsewhere(m) {
                continue;
            }
            let is_part = |part: &Movement| part.part_of.as_ref() == Some(&m.id) && part.things.what == m.things.what;
            let whole = self.data.movements.iter().any(is_part);
            for (what, away) in [(What::Arrived, false), (What::Gone(StageKind::Withdrawn), true)] {
                let count = match (self.beside(m, what, since), self.beside(m, what, by)) {
                    (then, now) if then == now => continue,
                    (Some(then), now) if whole => now.unwrap_or(Estimate::ZERO) - then,
                    (Some(then), Some(now)) => (now - then).floor_zero(),
                    (None, Some(now)) => now,
                    (_, None) => continue,
                };
                any = true;
                level = if away { level - count } else { level + count };
            }
        }
        (level, any)
    }

    /// A level after the moves from one strength up to the end of a day.
    fn moved(&self, from: &Strength, by: Day) -> (Estimate, bool) {
        let since = if from.as_of == AsOf::End { from.day.day() } else { from.day.day() - 1 };
        let (moved, any) = self.after(from, since, by, |m| self.fits(m, from));
        (if any { from.people + moved } else { from.people }, any)
    }

    /// Which of the latest strengths of the parts of a base count: the whole, or the parts of one breakdown.
    fn chosen(&self, latest: &[&'a Strength], fixed: &[usize]) -> Vec<&'a Strength> {
        let free = || (0..4).filter(|column| !fixed.contains(column));
        let whole = latest.iter().find(|s| free().all(|column| part(s)[column].is_empty()));
        let parts: Vec<&Strength> =
            latest.iter().filter(|s| whole.is_none_or(|whole| whole.id != s.id)).copied().collect();
        let mut best: Option<(_, Vec<&Strength>)> = None;
        for column in free() {
            let values: BTreeSet<String> = parts.iter().map(|s| part(s)[column].clone()).collect();
            let mut counted = Vec::new();
            for value in values.iter().filter(|value| !value.is_empty()) {
                let group: Vec<_> = parts.iter().filter(|s| part(s)[column] == *value).copied().collect();
                let fixed: Vec<usize> = fixed.iter().copied().chain([column]).collect();
                counted.extend(self.chosen(&group, &fixed));
            }
            let tier = |s: &&Strength| Tier::ALL.len() - self.tier(s) as usize;
            let rank = (
                !values.contains(""),
                counted.iter().any(|s| s.preferred),
                counted.iter().map(tier).max(),
                counted.iter().map(|s| s.day.day()).max(),
                counted.len(),
            );
            if !counted.is_empty() && best.as_ref().is_none_or(|(other, _)| rank > *other) {
                let all = rank.0;
                best = Some((rank, counted));
                if all {
                    break;
                }
            }
        }
        let parts = best.map(|(_, counted)| counted).unwrap_or_default();
        let Some(whole) = whole else { return parts };
        let least = parts.iter().map(|s| s.people).reduce(|a, b| a + b).map(|sum| sum.low);
        let exceed = least.zip(whole.people.high).is_some_and(|(least, most)| least > most);
        let newer = |s: &&Strength| s.day.day() > whole.day.day();
        if exceed && parts.iter().any(newer) { parts } else { vec![whole] }
    }

    /// The parts of a whole that say where its people are: of each place those that count, of the whole's day.
    fn placed(&self, whole: &Strength, latest: &[&'a Strength]) -> BTreeSet<Id> {
        let within = |s: &&&Strength| s.day.day() == whole.day.day() && holds(&part(whole), &part(s));
        let parts: Vec<_> = latest.iter().filter(within).filter(|s| !part(s)[1].is_empty()).copied().collect();
        let places: BTreeSet<String> = parts.iter().map(|s| part(s)[1].clone()).collect();
        let fixed: Vec<usize> = (0..4).filter(|column| *column == 1 || !part(whole)[*column].is_empty()).collect();
        let of = |place: &String| {
            let group: Vec<_> = parts.iter().filter(|s| part(s)[1] == *place).copied().collect();
            self.chosen(&group, &fixed)
        };
        places.iter().flat_map(of).map(|s| s.id.clone()).collect()
    }

    fn tier(&self, s: &Strength) -> Tier {
        self.data.source(&s.evidence.source).map_or(Tier::Secondary, |source| source.tier)
    }

    fn levels(&self, answer: &mut Answer, scope: Scope) {
        let filter = &self.query.filter;
        let hosts: BTreeSet<Code> = self.data.strengths.iter().filter_map(|s| s.host.country()).collect();
        for host in hosts.into_iter().filter(|host| filter.lets(&Facet::Host(*host))) {
            let mut keys = BTreeMap::new();
            let mut says_how = BTreeSet::new();
            for s in self.data.strengths.iter().filter(|s| s.host == Host::Country(host) && s.things.what == self.thing)
            {
                keys.insert((s.sender, s.scope, s.component, part(s)), s);
            }
            for like in keys.values() {
                if self.linked_level(like) {
                    says_how.insert(like.sender);
                }
            }
            let mut found: Vec<Found<'a>> = Vec::new();
            for like in keys.values().filter(|s| s.scope == scope) {
                let claims = self.claims(like);
                let Some(latest) = claims.first() else { continue };
                if !self.level_wanted(latest) || self.ended(latest, self.query.day).is_some() {
                    continue;
                }
                let present = self.moved(latest, self.query.day).0.floor_zero();
                let moment = |s: &Strength| (s.day.day(), s.as_of);
                let before = claims.iter().find(|s| moment(s) != moment(latest));
                let before = before.filter(|before| self.ended(before, latest.day.day()).is_none());
                let gap = before.and_then(|before| {
                    let until = if latest.as_of == AsOf::End { latest.day.day() } else { latest.day.day() - 1 };
                    let (expected, any) = self.moved(before, until);
                    any.then(|| expected - latest.people)
                });
                found.push((latest, latest.people, present, gap));
            }
            self.add_up_parts(&mut found, &mut answer.placed);
            let all: BTreeSet<Code> =
                found.iter().filter(|f| f.0.component == Component::All).map(|f| f.0.sender).collect();
            found.retain(|f| f.0.component == Component::All || !all.contains(&f.0.sender));
            if found.is_empty() {
                continue;
            }
            let numbers = answer.hosts.entry(host).or_default();
            for (s, ..) in &found {
                numbers.by.entry((s.sender, s.scope, s.component, s.command)).or_default();
            }
            let partial = found.iter().any(|f| f.0.component != Component::All);
            let sum = |count: &dyn Fn(&Found<'_>) -> Estimate| {
                let of = |org: bool, free: bool| {
                    let rows = found.iter().filter(|f| (f.0.sender == Code::new("NATO")) == org);
                    let rows = rows.filter(|f| org || says_how.contains(&f.0.sender) != free);
                    rows.map(count).reduce(|a, b| a + b)
                };
                let sum = match (of(true, false), of(false, true)) {
                    (Some(org), Some(members)) => {
                        let low = org.low.max(members.low);
                        Some(Estimate { low, best: None, ..org + members })
                    }
                    (org, members) => org.or(members),
                };
                let mut sum = plus(sum, of(false, false)).unwrap();
                if partial {
                    sum.high = None;
                }
                Some(sum)
            };
            numbers.reported = sum(&|f| f.1);
            numbers.present = sum(&|f| f.2);
            numbers.gap = found.iter().filter_map(|f| f.3).reduce(|a, b| a + b);
        }
    }

    /// Leaves of each base those that count, and adds who came since and is in none of them.
    fn add_up_parts(&self, found: &mut Vec<Found<'a>>, placed: &mut BTreeMap<Id, BTreeSet<Id>>) {
        let bases: BTreeSet<Base> = found.iter().map(|f| base(f.0)).collect();
        for base in bases {
            let latest: Vec<_> = found.iter().map(|f| f.0).filter(|s| self::base(s) == base).collect();
            let counted = self.chosen(&latest, &[]);
            for whole in counted.iter().filter(|s| part(s)[1].is_empty()) {
                placed.insert(whole.id.clone(), self.placed(whole, &latest));
            }
            found.retain(|f| self::base(f.0) != base || counted.iter().any(|s| s.id == f.0.id));
            let row = |s: &&&Strength| self.data.strengths.iter().position(|other| other.id == s.id);
            let Some(newest) = counted.iter().max_by_key(|s| (s.day.day(), row(s))) else { continue };
            if counted.iter().any(|s| part(s).iter().all(String::is_empty)) {
                continue;
            }
            let others = |m: &Movement| !counted.iter().any(|s| self.fits(m, s));
            let (moved, any) = self.after(newest, newest.day.day(), self.query.day, others);
            if any {
                found.push((newest, Estimate::ZERO, moved, None));
            }
        }
    }

    /// Whether a level of that key is listed as counted elsewhere.
    fn linked_level(&self, like: &Strength) -> bool {
        self.data.strengths.iter().any(|s| {
            base(s) == base(like)
                && s.day.day() <= self.query.day
                && self.seen(&s.evidence)
                && self.target_holds(&s.counted_in, s.things.what)
                && self.level_wanted(s)
        })
    }

    fn level_wanted(&self, s: &Strength) -> bool {
        let filter = &self.query.filter;
        filter.lets(&Facet::Sender(s.sender))
            && filter.lets(&Facet::Command(s.command))
            && filter.lets(&Facet::Scope(s.scope))
            && filter.lets(&Facet::Component(s.component))
    }

    /// The answer; the scope and the first day of the window are taken as given.
    pub fn answer(&self, scope: Scope, from: Day) -> Answer {
        let mut answer = Answer::default();
        self.changes(&mut answer, from);
        self.levels(&mut answer, scope);
        for numbers in answer.hosts.values().chain(answer.unplaced.values()) {
            let total = &mut answer.total;
            total.reported = plus(total.reported, numbers.reported);
            total.present = plus(total.present, numbers.present);
            total.gap = plus(total.gap, numbers.gap);
            total.promised = plus(total.promised, numbers.promised);
            total.arrived = plus(total.arrived, numbers.arrived);
            total.announced = plus(total.announced, numbers.announced);
            total.under_way = plus(total.under_way, numbers.under_way);
            for (key, (promised, arrived)) in &numbers.by {
                let share = total.by.entry(*key).or_default();
                *share = (plus(share.0, *promised), plus(share.1, *arrived));
            }
        }
        let mut events: Vec<u32> = (0..self.data.events.len() as u32).collect();
        let event = |row: &u32| &self.data.events[*row as usize];
        events.retain(|row| event(row).day.day() <= self.query.day && self.seen(&event(row).evidence));
        // An event stays if it names nobody, or one of those asked for.
        let filter = &self.query.filter;
        for kind in [FacetKind::Sender, FacetKind::Host] {
            let facet = |state| if kind == FacetKind::Sender { Facet::Sender(state) } else { Facet::Host(state) };
            events.retain(|row| {
                let named: Vec<_> = event(row).actor.iter().chain(&event(row).participants).collect();
                filter.of(kind).is_empty()
                    || named.is_empty()
                    || named.iter().any(|state| filter.names(&facet(**state)))
            });
        }
        events.sort_by_key(|row| event(row).day.day());
        answer.events = events;
        answer
    }
}

/// The scope of a day, from the first report on: each host's newest report, unless its last scope is among the newest; a scope goes when
/// another has more than twice its hosts.
pub fn scope(data: &Dataset, thing: Thing, until: Day) -> Option<Scope> {
    let strengths = || data.strengths.iter().filter(|s| s.things.what == thing);
    let mut days: Vec<Day> = strengths().map(|s| s.day.day()).filter(|day| *day <= until).collect();
    days.sort();
    days.dedup();
    let (mut of_host, mut now) = (BTreeMap::<Code, Scope>::new(), None);
    for day in days {
        for host in strengths().filter_map(|s| s.host.country()).collect::<BTreeSet<_>>() {
            let here = strengths().filter(|s| s.host == Host::Country(host) && s.day.day() == day);
            let scopes: BTreeSet<Scope> = here.map(|s| s.scope).collect();
            if !of_host.get(&host).is_some_and(|scope| scopes.contains(scope))
                && let Some(first) = scopes.first()
            {
                of_host.insert(host, *first);
            }
        }
        let hosts = |scope: Scope| of_host.values().filter(|s| **s == scope).count();
        let most = Scope::ALL.iter().map(|s| hosts(*s)).max().unwrap_or(0);
        if most > now.map_or(0, |now| 2 * hosts(now)) {
            now = Scope::ALL.iter().copied().find(|s| hosts(*s) == most);
        }
    }
    now
}
