//! What a host's movements have to say: those with a place sit there, each place with a symbol of its own; the host's own
//! symbol stands for the rest. Together they make up the host's numbers and nothing is in two symbols.

use super::gist::{Gist, Spot, spot};
use super::measured::{Amount, Kind, Measured, Site, by_command, kind_of};
use super::{Subject, unit::Gauge};
use crate::model::{Command, Estimate, LatLon, Movement};
use crate::posture::{Change, HostFigures};
use crate::words;
use std::collections::BTreeMap;

/// The statements of a host, none if nothing moved.
pub(super) fn of_host((subject, gist): (&Subject<'_>, &Gist), host: &HostFigures, site: &Site<'_>) -> Vec<Measured> {
    let net = subject.posture.net;
    if !gist.with_places.contains(&host.host) {
        let figures = &host.figures;
        let sums = Sums {
            promised: figures.promised,
            arrived: figures.arrived,
            announced: figures.announced,
            arrived_by: by_command(host, |f| f.arrived),
            promised_by: by_command(host, |f| f.promised),
        };
        return sums.says(site, net).into_iter().collect();
    }
    let mut groups: BTreeMap<Option<Spot>, Vec<(&Movement, &Change)>> = BTreeMap::new();
    let changes = subject.accounts.host(host.host).map_or(&[][..], |account| &account.changes);
    for change in changes {
        if let Some(movement) = subject.dataset.movements.get(change.movement as usize) {
            groups.entry(spot(movement, change)).or_default().push((movement, change));
        }
    }
    let say = |(spot, group): (Option<Spot>, Vec<(&Movement, &Change)>)| {
        let said = Sums::of(&group).says(site, net)?;
        Some(match spot.and_then(|spot| Some((spot, group[0].0.spot.at?))) {
            Some((spot, at)) => at_place(said, spot, at, group[0].0.spot.place.trim(), site),
            None => elsewhere(said, site),
        })
    };
    groups.into_iter().filter_map(say).collect()
}

/// A statement about a place in the host.
fn at_place(said: Measured, spot: Spot, at: LatLon, place: &str, site: &Site<'_>) -> Measured {
    let place = if place.is_empty() { text!("scene-a-place") } else { place };
    let title = said.title.replacen(site.name, &words::list([site.name, place]), 1);
    Measured { spot: Some(spot), at: Some(at), title, name: place.to_owned(), ..said }
}

/// A statement about what has no place, in a host where other people have one.
fn elsewhere(said: Measured, site: &Site<'_>) -> Measured {
    let name = text!("scene-elsewhere", host = site.name);
    let title = said.title.replacen(site.name, &name, 1);
    Measured { title, name, ..said }
}

/// The numbers of some movements.
#[derive(Debug, Default)]
struct Sums {
    promised: Option<Estimate>,
    arrived: Option<Estimate>,
    announced: Option<Estimate>,
    arrived_by: Vec<(Command, i64)>,
    promised_by: Vec<(Command, i64)>,
}

/// The sum of what is known; none if nothing is.
pub(super) fn sum(counts: impl Iterator<Item = Option<Estimate>>) -> Option<Estimate> {
    counts.flatten().reduce(|a, b| a + b)
}

impl Sums {
    fn of(group: &[(&Movement, &Change)]) -> Self {
        let by = |of: fn(&Change) -> Option<Estimate>| {
            let people = |command: Command| {
                let own = group.iter().filter(|(movement, _)| movement.command == command);
                own.filter_map(|(_, change)| of(change)).map(|n| n.weight().max(0)).fold(0, i64::saturating_add)
            };
            let all = Command::ALL.iter().map(|command| (*command, people(*command)));
            all.filter(|(_, n)| *n > 0).collect()
        };
        Self {
            promised: sum(group.iter().map(|(_, change)| change.promised)),
            arrived: sum(group.iter().map(|(_, change)| change.arrived)),
            announced: sum(group.iter().map(|(_, change)| change.promised.filter(|_| change.announced_only))),
            arrived_by: by(|change| change.arrived),
            promised_by: by(|change| change.promised),
        }
    }

    fn says(self, site: &Site<'_>, net: bool) -> Option<Measured> {
        let promised = self.promised?;
        let kind = match kind_of(&promised) {
            Kind::Amount(amount) => {
                let there = self.arrived.map_or(0, |n| n.weight().max(0));
                let announced = self.announced.map_or(0, |n| n.weight().max(0));
                let all = amount.all.max(there);
                let ordered = (all - announced).max(there);
                Kind::Amount(Amount {
                    there,
                    ordered,
                    all,
                    there_by: self.arrived_by,
                    all_by: self.promised_by,
                    ..amount
                })
            }
            kind => kind,
        };
        let (arrived, missing) = (self.arrived, kind == Kind::Missing);
        let words = |gauge: Gauge| {
            if missing {
                let sentence = text!("scene-number-not-known", word = words::promised(net));
                return (sentence, text!("number-not-known").to_owned());
            }
            let moved = words::moved((Some(promised), arrived), net, |n| gauge.tell(n), |n| gauge.short(n));
            let moved = moved.unwrap_or_default();
            let short = match arrived {
                Some(_) => moved.short,
                None => text!("scene-number", people = moved.short, word = words::promised(net)),
            };
            (moved.sentence, short)
        };
        Some(site.says(kind, words))
    }
}
