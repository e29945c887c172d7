//! Cuts along the antimeridian of the map, for projections that reach around the globe, and closes rings around a pole.

use super::arcs::Arcs;
use super::link::{cut, link};
use super::shapes::{Lines, ProjectedShape};
use crate::geo::{LineKind, basemap::run_on};
use std::f64::consts::{FRAC_PI_2, PI, TAU};

type Place = [f64; 2];

/// Latitudes are not periodic: any length beyond a meridian's serves, and the way around is then never the nearest.
const PERIOD: f64 = 8.0;

/// Adds the rings of a shape that the antimeridian cuts.
pub(super) fn add_rings(out: &mut ProjectedShape, arcs: &Arcs<'_>, rings: &[usize]) {
    let mut paths: Vec<Vec<Place>> = rings.iter().map(|ring| path(arcs, *ring)).collect();
    paths.retain(|path| path.iter().any(|place| !arcs.projection.cuts_off(place[1])));
    let reach = paths.iter().flatten().fold(PI, |reach, p| reach.max(p[0].abs()));
    let turns = ((reach + PI) / TAU).ceil() as i32;
    for turn in -turns..=turns {
        let shift = f64::from(turn) * TAU;
        let moved = paths.iter().map(|path| path.iter().map(|p| [p[0] + shift, p[1]]).collect()).collect();
        for ring in strip(moved) {
            out.add(arcs.lay_angles(&ring));
        }
    }
}

/// A ring with longitudes that run on; one around a pole is closed through it.
fn path(arcs: &Arcs<'_>, ring: usize) -> Vec<Place> {
    let mut path = Vec::new();
    for i in arcs.ring(ring) {
        run_on(&mut path, arcs.place(i));
    }
    let (first, last) = (path[0], path[path.len() - 1]);
    if (last[0] - first[0]).abs() > 1.0 {
        // Land is on the left: who walks west around it has the south pole there.
        let pole = if last[0] < first[0] { -FRAC_PI_2 } else { FRAC_PI_2 };
        path.extend([[last[0], pole], [first[0], pole], first]);
    }
    path
}

/// The parts of closed rings between −π and π, as closed rings.
fn strip(rings: Vec<Vec<Place>>) -> Vec<Vec<Place>> {
    let east_of = |rings| half(rings, -PI, 1.0);
    half(east_of(rings), PI, -1.0)
}

/// The parts of closed rings on one side of a meridian: to the east with `side` 1, to the west with −1.
fn half(rings: Vec<Vec<Place>>, meridian: f64, side: f64) -> Vec<Vec<Place>> {
    let inside = |p: &Place| (p[0] - meridian) * side >= 0.0;
    let crossing = |a: Place, b: Place| {
        let t = (meridian - a[0]) / (b[0] - a[0]);
        [meridian, a[1] + t * (b[1] - a[1])]
    };
    // With the kept side on the left one walks south along its western edge and north along its eastern.
    let (whole, pieces) = cut(rings, inside, crossing, |p| -side * p[1]);
    let along = |from: f64, to: f64| {
        // A degree at a time, for the edge of the map is bent.
        let steps = ((to - from).to_degrees().ceil()).clamp(1.0, 360.0);
        (1..steps as i32).map(|i| [meridian, -side * (from + (to - from) * f64::from(i) / steps)]).collect()
    };
    let mut out = link(pieces, PERIOD, along);
    for ring in &mut out {
        ring.push(ring[0]);
    }
    out.extend(whole);
    out
}

/// Adds an arc that the antimeridian cuts, in pieces.
pub(super) fn add_lines(lines: &mut Lines, arcs: &Arcs<'_>, arc: usize, kind: LineKind) {
    let mut line: Vec<Place> = Vec::new();
    for i in arcs.kept(arc) {
        let place = arcs.place(i);
        if arcs.projection.cuts_off(place[1]) {
            lines.add(kind, arcs.lay_angles(&line));
            line.clear();
            continue;
        }
        if let Some(last) = line.last().copied().filter(|last| (place[0] - last[0]).abs() > PI) {
            // Beyond the edge that the last point is near, this one is a turn further.
            let edge = PI.copysign(last[0]);
            let beyond = place[0] + TAU.copysign(last[0]);
            let t = if beyond == last[0] { 0.0 } else { (edge - last[0]) / (beyond - last[0]) };
            let lat = last[1] + t * (place[1] - last[1]);
            line.push([edge, lat]);
            lines.add(kind, arcs.lay_angles(&line));
            line = vec![[-edge, lat]];
        }
        line.push(place);
    }
    lines.add(kind, arcs.lay_angles(&line));
}
