//! Which scope of levels a day is about, where a question names none. What a publisher counts changes with time (everybody who is there, then
//! only who is assigned), and a map of today must not show the last figures of another quantity.

use super::levels::{Key, Strengths};
use super::moves::Spot;
use crate::model::{Day, Scope, Thing};

/// The scope in which most hosts were last reported, from each day on on which that becomes another.
#[derive(Debug, Default)]
pub(super) struct Scopes(Vec<(Day, Scope)>);

impl Scopes {
    /// Those of one thing. Each host speaks for the scope of its newest strengths. A scope stays until another has more than twice as many hosts, so that it
    /// does not flicker where several are reported side by side.
    pub fn of(thing: Thing, strengths: &Strengths) -> Self {
        let wanted = |key: &&Key| key.thing == thing && matches!(key.spot, Spot::Host(_));
        let in_hosts = || strengths.keys.iter().filter(wanted);
        if let Some(first) = in_hosts().next().filter(|first| in_hosts().all(|key| key.scope == first.scope)) {
            return Self(vec![(Day::from_number(i32::MIN), first.scope)]);
        }
        let mut turns: Vec<(Day, Option<Scope>, Scope)> = Vec::new();
        let mut reports: Vec<(Day, Scope)> = Vec::new();
        let places = strengths.keys.chunk_by(|a, b| a.spot == b.spot);
        for keys in places {
            reports.clear();
            reports.extend(
                keys.iter().filter(wanted).flat_map(|key| strengths.days_of(key).iter().map(|day| (*day, key.scope))),
            );
            reports.sort_unstable();
            let mut now = None;
            for day in reports.chunk_by(|a, b| a.0 == b.0) {
                if day.iter().any(|(_, scope)| now == Some(*scope)) {
                    continue;
                }
                turns.push((day[0].0, now, day[0].1));
                now = Some(day[0].1);
            }
        }
        turns.sort_unstable();
        let mut hosts = [0_usize; Scope::ALL.len()];
        let mut scopes: Vec<(Day, Scope)> = Vec::new();
        for day in turns.chunk_by(|a, b| a.0 == b.0) {
            for (_, before, now) in day {
                hosts[*now as usize] += 1;
                if let Some(before) = before {
                    hosts[*before as usize] -= 1;
                }
            }
            let of = |scope: Scope| hosts[scope as usize];
            let most = Scope::ALL.iter().copied().rev().max_by_key(|scope| of(*scope)).unwrap_or(Scope::Unspecified);
            if scopes.last().is_none_or(|(_, now)| of(most) > 2 * of(*now)) {
                scopes.push((day[0].0, most));
            }
        }
        Self(scopes)
    }

    /// The scope of a day; before the first strength that of the first one; none: there is no strength in a host.
    pub fn on(&self, day: Day) -> Option<Scope> {
        let at = self.0.partition_point(|(from, _)| *from <= day);
        self.0.get(at.saturating_sub(1)).map(|(_, scope)| *scope)
    }
}
