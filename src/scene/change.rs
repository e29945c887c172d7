//! What changed between the earlier day and the later one. Movements come first: people who come on rotation change no
//! level of those assigned. A host without a change in its movements shows the difference of its level, where both days know one.

use super::measured::{Amount, Kind, Measured, Site, kind_of};
use super::{Gauge, Moment, asked::Asked, movements::sum};
use crate::model::{Code, Estimate, Thing};
use crate::posture::{Account, Change, HostFigures, Posture, Quantity};
use crate::words;
use std::collections::{BTreeMap, BTreeSet};

/// What changed at one host, or in all. None: nothing did, or nobody knows.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(super) struct Difference {
    /// Promised by movements.
    promised: Option<Estimate>,
    /// Arrived by movements.
    arrived: Option<Estimate>,
    /// The level, where no movement changed.
    present: Option<Estimate>,
}

/// The statements of all hosts of either day.
pub(super) fn of_hosts(asked: &Asked<'_>) -> Vec<Measured> {
    let Some(before) = asked.subject.before else { return Vec::new() };
    let now = asked.subject.now();
    let difference = |code: &Code| Difference::of(before, now, *code);
    let hosts = codes(before, now).into_iter();
    hosts.filter_map(|code| difference(code).says(&asked.site(code), before.posture, now.posture)).collect()
}

/// The most by which any host differs between two days, in the quantity that its symbol stands for. `drawn` gives what is drawn for
/// a host's people.
pub fn greatest_change(before: Moment<'_>, now: Moment<'_>, drawn: impl Fn(Code, i64) -> i64) -> i64 {
    let people = |code| Difference::of(before, now, code).main().map_or(0, |(n, _)| n.weight().abs());
    codes(before, now).into_iter().map(|code| drawn(*code, people(*code))).max().unwrap_or(0)
}

/// The hosts of either day.
fn codes<'a>(before: Moment<'a>, now: Moment<'a>) -> BTreeSet<&'a Code> {
    before.posture.hosts.iter().chain(&now.posture.hosts).map(|host| &host.host).collect()
}

/// The sum of what changed in all hosts and in none: “+6,000 promised, about +1,133 arrived”.
pub(super) fn summary(before: Moment<'_>, now: Moment<'_>) -> String {
    let placed = codes(before, now).into_iter().map(|code| Difference::of(before, now, *code));
    let nowhere = unplaced(before, now).map(|(_, difference)| difference);
    let all: Vec<Difference> = placed.chain(nowhere).collect();
    let total = Difference {
        promised: sum(all.iter().map(|d| d.promised)),
        arrived: sum(all.iter().map(|d| d.arrived)),
        present: sum(all.iter().map(|d| d.present)),
    };
    let words = total.words(now.posture.thing);
    if words.is_empty() { text!("figure-not-reported").to_owned() } else { words }
}

/// What changed among people who go to no known host, by the words for where.
pub(super) fn unplaced<'a>(before: Moment<'a>, now: Moment<'a>) -> impl Iterator<Item = (&'a str, Difference)> {
    let mut groups: BTreeMap<&str, [&[Change]; 2]> = BTreeMap::new();
    for (i, moment) in [before, now].into_iter().enumerate() {
        let unplaced = moment.accounts.unplaced.iter();
        unplaced.for_each(|(place, account)| groups.entry(place).or_default()[i] = &account.changes);
    }
    groups.into_iter().map(|(place, [then, now])| (place, Difference::of_changes(then, now)))
}

/// From one number to another; none if both are the same. A number of which only one day knows is compared with nobody.
fn step(then: Option<Estimate>, now: Option<Estimate>) -> Option<Estimate> {
    let step = match (then, now) {
        (then, now) if then == now => None,
        (Some(then), now) => Some(now.unwrap_or(Estimate::ZERO) - then),
        (None, now) => now,
    };
    step.filter(|n| !n.is_zero())
}

impl Difference {
    fn of(before: Moment<'_>, now: Moment<'_>, code: Code) -> Self {
        fn changes(account: Option<&Account>) -> &[Change] {
            account.map_or(&[], |account| &account.changes)
        }
        let same_scope = before.posture.scope == now.posture.scope;
        let ((before, then), (now, since)) = (before.host(code), now.host(code));
        let moved = Self::of_changes(changes(then), changes(since));
        if moved != Self::default() {
            return moved;
        }
        let level = |host: Option<&HostFigures>| host.and_then(|host| host.figures.present).filter(|_| same_scope);
        let levels = level(before).zip(level(now));
        Self { present: levels.and_then(|(then, now)| step(Some(then), Some(now))), ..Self::default() }
    }

    /// Movement by movement: a number that stays as vague as it was has not changed.
    fn of_changes(then: &[Change], now: &[Change]) -> Self {
        let mut pairs: BTreeMap<(u32, bool), [Option<&Change>; 2]> = BTreeMap::new();
        for (i, changes) in [then, now].into_iter().enumerate() {
            for c in changes {
                pairs.entry((c.movement, c.at_origin)).or_default()[i] = Some(c);
            }
        }
        let steps = |of: fn(&Change) -> Option<Estimate>| {
            pairs.values().map(move |[then, now]| step(then.and_then(of), now.and_then(of)))
        };
        let total = |steps: &mut dyn Iterator<Item = Option<Estimate>>| sum(steps).filter(|n| !n.is_zero());
        // Arrivals are counted on: where nobody bounds the earlier count, no fewer have arrived since.
        let counted_on = |n: Estimate| if n.least().is_none() { n.floor_zero() } else { n };
        Self {
            promised: total(&mut steps(|c| c.promised)),
            arrived: total(&mut steps(|c| c.arrived).map(|n| n.map(counted_on))),
            present: None,
        }
    }

    /// The number that the symbol stands for: promised, unless more are known to have arrived; or else the level's.
    fn main(&self) -> Option<(Estimate, Quantity)> {
        match (self.promised, self.arrived) {
            (Some(promised), Some(arrived)) if known(arrived) > promised.weight().abs() => {
                Some((arrived, Quantity::Arrived))
            }
            (Some(promised), _) => Some((promised, Quantity::Promised)),
            (None, Some(arrived)) => Some((arrived, Quantity::Arrived)),
            (None, None) => Some((self.present?, Quantity::Present)),
        }
    }

    /// All numbers in words, with their signs.
    pub fn words(&self, thing: Thing) -> String {
        self.told(Gauge::PEOPLE.naming(thing))
    }

    fn told(&self, gauge: Gauge) -> String {
        let parts =
            [(self.promised, Quantity::Promised), (self.arrived, Quantity::Arrived), (self.present, Quantity::Present)];
        words::list(parts.into_iter().filter_map(|(n, quantity)| {
            let (n, word) = (n?, words::lower(words::quantity(quantity)));
            let unknown = n.high.is_none() && n.least().is_none_or(|low| low == 0 && n.best.is_none());
            Some(if unknown {
                text!("scene-number-not-known", word = word)
            } else {
                text!("scene-number", people = signed(&n, gauge), word = word)
            })
        }))
    }

    fn says(&self, site: &Site<'_>, before: &Posture, now: &Posture) -> Option<Measured> {
        let (main, quantity) = self.main()?;
        let kind = match kind_of(&main) {
            _ if main.least().is_none() && (main.best.is_none() || main.high.is_none()) => Kind::Missing,
            Kind::Amount(amount) if amount.all > 0 => {
                let there = self.arrived.or(self.present).map_or(0, known);
                Kind::Gain(Amount { there, ordered: amount.all, ..amount })
            }
            Kind::Minus(n) => Kind::Minus(n),
            // Neither more nor fewer for sure.
            _ => Kind::Missing,
        };
        let (missing, scope) = (kind == Kind::Missing, words::lower(words::scope(now.scope)));
        let words = |gauge: Gauge| {
            let number = match quantity {
                _ if missing && main.high.is_none() => text!("number-not-known").to_owned(),
                Quantity::Arrived => text!("figure-arrived", arrived = signed(&main, gauge)),
                _ => signed(&main, gauge),
            };
            let (what, from, to) = (self.told(gauge), before.day, now.day);
            let sentence = if quantity == Quantity::Present {
                text!("scene-level-change", what = what, scope = &scope, from = from, to = to)
            } else {
                text!("scene-change-days", what = what, from = from, to = to)
            };
            (sentence, number)
        };
        Some(site.says((kind, Some(main)), words))
    }
}

/// More people than before, as far as they are known.
fn known(more: Estimate) -> i64 {
    more.best.or(more.least()).unwrap_or(0).max(0)
}

fn signed(n: &Estimate, gauge: Gauge) -> String {
    words::signed(n, |n| gauge.tell(n))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_vague_number_that_stays_has_not_changed() {
        let about = Estimate::at_least(900);
        assert_eq!(step(Some(about), Some(about)), None);
        assert_eq!(step(Some(Estimate::exact(300)), None), Some(Estimate::exact(-300)));
        assert_eq!(step(None, Some(Estimate::ZERO)), None);
    }
}
