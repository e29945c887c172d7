//! What a host's movements have to say: those with a place sit there, as far as there is room for a symbol of their own; the host's own
//! symbol stands for the rest. Together they make up the host's numbers and nothing is in two symbols.

use super::apart::Piece;
use super::gist::Bound;
use super::hues::{Hue, Hues, summed};
use super::measured::{Amount, Kind, Measured, Site, kind_of};
use super::{asked::Asked, place_words::called, sites::Spot, unit::Gauge};
use crate::model::{Dataset, Estimate, LatLon, Movement};
use crate::posture::{Change, Figures, HostFigures};
use crate::words;
use std::sync::Arc;

/// Movements to one place, or to none that is stated.
struct Group<'a> {
    spot: Option<(Spot, LatLon)>,
    bound: &'a Bound,
    data: &'a Dataset,
    /// All of the host's.
    changes: &'a [Change],
}

/// The statements of a host, none if nothing moved, or all who came have left again.
pub(super) fn of_host(asked: &Asked<'_>, host: &HostFigures, site: &Site<'_>) -> Vec<Measured> {
    let net = asked.subject.posture.net;
    let groups = groups(asked, host);
    let sizes: Vec<Piece> = groups.iter().map(|group| group.size(site.gauge)).collect();
    let joined = asked.joined(site.at, &sizes);
    if groups.is_empty() || joined.own {
        let figures = &host.figures;
        if figures.is_over() {
            return Vec::new();
        }
        let sums = Sums {
            promised: figures.promised,
            arrived: figures.stayed(),
            announced: figures.announced,
            arrived_by: asked.hues.of_host(asked.facts(), host, Figures::stayed),
            promised_by: asked.hues.of_host(asked.facts(), host, |f| f.promised),
        };
        let also = spots(&mut groups.iter());
        let sign = asked.sign_of_changes(asked.changes_of(host.host).iter());
        return sums.says(site, net).map(|said| Measured { also, sign, ..said }).into_iter().collect();
    }
    let say = |joined: &Vec<usize>| {
        let all: Vec<&Group<'_>> = joined.iter().map(|group| &groups[*group]).collect();
        let home = all.iter().any(|group| group.spot.is_none());
        let largest = all[0].spot.filter(|_| !home);
        let name = all[0].moved().next().map(|(movement, _)| words::spot(&movement.spot)).unwrap_or_default();
        let places = all.iter().filter(|group| group.spot.is_some()).count();
        let (title, name) = called(largest.map(|_| name), places, site.name);
        let moved: Vec<_> = all.iter().flat_map(|group| group.moved()).collect();
        let at = largest.map_or(site.at, |(_, at)| Some(at));
        let said =
            Sums::of((asked.subject.dataset, asked.hues), &moved).says(&Site { name: &title, at, ..*site }, net)?;
        let also = spots(&mut all.iter().copied());
        let sign = asked.sign_of_changes(moved.iter().map(|(_, change)| *change));
        Some(Measured { spot: largest.map(|(spot, _)| spot), also, name, sign, ..said })
    };
    joined.groups.iter().filter_map(say).collect()
}

/// Where groups are.
fn spots<'a>(groups: &mut dyn Iterator<Item = &'a Group<'a>>) -> Arc<[Spot]> {
    groups.filter_map(|group| Some(group.spot?.0)).collect()
}

/// The movements of a host by place; none if none has a place.
fn groups<'a>(asked: &Asked<'a>, host: &HostFigures) -> Vec<Group<'a>> {
    let (data, changes) = (asked.subject.dataset, asked.changes_of(host.host));
    let group = |bound: &'a Bound| {
        let group = Group { spot: None, bound, data, changes };
        let at = group.moved().next().and_then(|(movement, _)| movement.spot.at);
        Group { spot: bound.spot.zip(at), ..group }
    };
    asked.gist.bound.get(&host.host).into_iter().flatten().map(group).collect()
}

impl<'a> Group<'a> {
    fn moved(&self) -> impl Iterator<Item = (&'a Movement, &'a Change)> + use<'a> {
        let (data, changes) = (self.data, self.changes);
        let change = move |at: &u32| changes.get(*at as usize);
        let moved = self.bound.changes.iter().filter_map(change);
        moved.filter_map(move |change| Some((data.movements.get(change.movement as usize)?, change)))
    }

    /// What the size of its symbol stands for.
    fn size(&self, gauge: Option<Gauge>) -> Piece {
        let most = self.bound.promised.map_or(0, |n| n.high.unwrap_or(0).max(n.weight()).max(0));
        Piece { at: self.spot.map(|(_, at)| at), amount: gauge.map_or(0, |gauge| gauge.amount(most)) }
    }
}

/// The numbers of some movements.
#[derive(Debug, Default)]
struct Sums {
    promised: Option<Estimate>,
    arrived: Option<Estimate>,
    announced: Option<Estimate>,
    arrived_by: Vec<(Hue, i64)>,
    promised_by: Vec<(Hue, i64)>,
}

/// The sum of what is known; none if nothing is.
pub(super) fn sum(counts: impl Iterator<Item = Option<Estimate>>) -> Option<Estimate> {
    counts.flatten().reduce(|a, b| a + b)
}

impl Sums {
    fn of((data, hues): (&Dataset, &Hues), group: &[(&Movement, &Change)]) -> Self {
        let by = |of: fn(&Change) -> Option<Estimate>| {
            summed(group.iter().flat_map(|(_, change)| hues.of_change(data, change, of)))
        };
        Self {
            promised: sum(group.iter().map(|(_, change)| change.promised)),
            arrived: sum(group.iter().map(|(_, change)| change.stayed())),
            announced: sum(group.iter().map(|(_, change)| change.promised.filter(|_| change.announced_only))),
            arrived_by: by(Change::stayed),
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
        Some(site.says((kind, Some(promised)), words))
    }
}
