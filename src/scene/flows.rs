//! Arrows from where movements come from to their hosts.

use super::{Mark, Pos, Subject, Theme, View, symbol::Placed};
use crate::{
    geo::Countries,
    model::{Code, Command, LatLon},
    posture::{Change, Role},
};
use std::collections::BTreeMap;

/// With more arrows than this none is drawn: they would hide the map.
const MOST: usize = 40;
/// Width of the widest arrow in pixels.
const WIDEST: f32 = 9.0;

/// The arrows, widest first, each ending at the edge of its host's symbol.
pub(super) fn draw(subject: &Subject<'_>, view: &View, theme: &Theme, placed: &[Placed]) -> Vec<Mark> {
    let mut flows: Vec<_> = collect(subject).into_iter().map(|(ends, by)| (ends, by.values().sum(), by)).collect();
    if flows.len() > MOST {
        return Vec::new();
    }
    let countries = Countries::embedded();
    flows.sort_by_key(|(ends, people, _): &(_, i64, _)| (-people, *ends));
    let mut marks = Vec::new();
    for ((origin, host), people, by) in flows {
        let Some(symbol) = placed.iter().find(|symbol| symbol.host() == host) else { continue };
        let place = |code: Code| countries.get(code).and_then(|country| country.symbol);
        let Some((from, to)) = place(origin).zip(place(host)) else { continue };
        let Some(start) = view.screen(from) else { continue };
        let width = (WIDEST * people as f32 / subject.greatest.max(1) as f32).clamp(1.5, WIDEST);
        let bend = bend(view, (from, start), (to, symbol.centre));
        if let Some(points) = arrow(start, bend, symbol.centre, symbol.radius + 2.0, width) {
            let most = by.iter().max_by_key(|(_, n)| **n).map_or(Command::Unknown, |(command, _)| *command);
            marks.push(Mark::Polygon { points, fill: theme.command(most).fade(0.4) });
        }
    }
    marks
}

/// People by origin and host, and by command; movements within a country are no arrows.
fn collect(subject: &Subject<'_>) -> BTreeMap<(Code, Code), BTreeMap<Command, i64>> {
    let mut flows: BTreeMap<_, BTreeMap<_, _>> = BTreeMap::new();
    for host in &subject.posture.hosts {
        let adds = |change: &&Change| !change.at_origin && matches!(change.role, Role::Counted | Role::Remainder);
        for change in host.changes.iter().filter(adds) {
            let Some(movement) = subject.dataset.movements.get(change.movement as usize) else { continue };
            let Some(origin) = movement.origin.country.filter(|origin| *origin != host.host) else { continue };
            let people = change.promised.map_or(0, |n| n.weight().clamp(0, i64::from(u32::MAX)));
            if people > 0 {
                *flows.entry((origin, host.host)).or_default().entry(movement.command).or_insert(0) += people;
            }
        }
    }
    flows
}

/// The control point of the curve: so that it passes to the great circle's side, by an eighth to a third of the way.
fn bend(view: &View, (from, start): (LatLon, Pos), (to, end): (LatLon, Pos)) -> Pos {
    let middle = [f32::midpoint(start[0], end[0]), f32::midpoint(start[1], end[1])];
    let across = [end[1] - start[1], start[0] - end[0]];
    let length = across[0].hypot(across[1]).max(1e-3);
    let across = across.map(|side| side / length);
    let great = midway(from, to).and_then(|place| view.screen(place)).unwrap_or(middle);
    let aside = (great[0] - middle[0]) * across[0] + (great[1] - middle[1]) * across[1];
    let sign = if aside.abs() < 0.5 { -across[1].signum() } else { aside.signum() };
    let aside = sign * (2.0 * aside.abs()).clamp(length / 8.0, length / 3.0);
    [middle[0] + across[0] * aside, middle[1] + across[1] * aside]
}

/// The place halfway along the great circle; none between opposite ends of the Earth.
fn midway(a: LatLon, b: LatLon) -> Option<LatLon> {
    let unit = |p: LatLon| {
        let (lat, lon) = (p.lat.to_radians(), p.lon.to_radians());
        [lat.cos() * lon.cos(), lat.cos() * lon.sin(), lat.sin()]
    };
    let (a, b) = (unit(a), unit(b));
    let [x, y, z] = [0, 1, 2].map(|i| a[i] + b[i]);
    let flat = x.hypot(y);
    (flat.hypot(z) > 1e-6).then(|| LatLon { lat: z.atan2(flat).to_degrees(), lon: y.atan2(x).to_degrees() })
}

/// A tapered arrow along a quadratic curve, its tip so far from the end; none if it would be no longer than its head.
fn arrow(start: Pos, bend: Pos, end: Pos, gap: f32, width: f32) -> Option<Vec<Pos>> {
    const STEPS: u32 = 24;
    let at = |t: f32| [0, 1].map(|i| (1.0 - t).powi(2) * start[i] + 2.0 * t * (1.0 - t) * bend[i] + t * t * end[i]);
    let along = |t: f32| {
        let d = [0, 1].map(|i| 2.0 * (1.0 - t) * (bend[i] - start[i]) + 2.0 * t * (end[i] - bend[i]));
        let length = d[0].hypot(d[1]).max(1e-3);
        d.map(|side| side / length)
    };
    let to_end = |t: f32| (at(t)[0] - end[0]).hypot(at(t)[1] - end[1]);
    let head = 4.0 + 1.4 * width;
    let reach = |distance: f32| {
        let (mut low, mut high) = (0.0, 1.0);
        for _ in 0..24 {
            let middle = f32::midpoint(low, high);
            if to_end(middle) > distance { low = middle } else { high = middle }
        }
        low
    };
    if to_end(0.0) < gap + 2.0 * head {
        return None;
    }
    let (tip, neck) = (reach(gap), reach(gap + head));
    let side = |t: f32, by: f32| {
        let (point, [dx, dy]) = (at(t), along(t));
        [point[0] - dy * by, point[1] + dx * by]
    };
    let step = |i: u32| neck * i as f32 / STEPS as f32;
    let half = |t: f32| width / 2.0 * (0.35 + 0.65 * t / neck.max(1e-3));
    let mut points: Vec<Pos> = (0..=STEPS).map(|i| side(step(i), half(step(i)))).collect();
    points.push(side(neck, width / 2.0 + 2.0 + width * 0.3));
    points.push(at(tip));
    points.push(side(neck, -(width / 2.0 + 2.0 + width * 0.3)));
    points.extend((0..=STEPS).rev().map(|i| side(step(i), -half(step(i)))));
    Some(points)
}
