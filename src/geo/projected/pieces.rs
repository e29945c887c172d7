//! Shapes and lines of a level, each whole, cut, or not at all.

use super::arcs::{Arcs, State};
use super::shapes::{Lines, ProjectedShape};
use super::{horizon, seam};
use crate::geo::basemap::{Level, Shape};
use crate::geo::{LineKind, Point, Rect};

pub(super) fn project_shape(level: &Level, arcs: &Arcs<'_>, shape: &Shape) -> ProjectedShape {
    let mut out = ProjectedShape {
        code: shape.code,
        role: shape.role,
        points: Vec::new(),
        rings: Vec::new(),
        bounds: Rect::EMPTY,
    };
    let mut cut = Vec::new();
    for ring in shape.rings.clone() {
        let mut states = level.ring(ring).iter().map(|arc| arcs.state(arc.arc));
        let first = states.next().unwrap_or(State::Hidden);
        if !states.all(|state| state == first) || first == State::Cut {
            cut.push(ring);
        } else if first == State::Whole {
            out.add(level.ring(ring).iter().flat_map(|arc| arcs.points(*arc)));
        }
    }
    if arcs.projection.kind().is_azimuthal() {
        horizon::add_rings(&mut out, arcs, &cut);
    } else {
        seam::add_rings(&mut out, arcs, &cut);
    }
    out.bounds = Rect::around(out.points.iter().map(|p| Point::new(p[0].into(), p[1].into())));
    out
}

pub(super) fn project_lines(level: &Level, arcs: &Arcs<'_>) -> Lines {
    let mut lines = Lines::default();
    for (i, arc) in level.arcs.iter().enumerate() {
        let Some(kind) = arc.kind else { continue };
        add_line(&mut lines, arcs, i, kind);
    }
    lines
}

pub(super) fn add_line(lines: &mut Lines, arcs: &Arcs<'_>, i: usize, kind: LineKind) {
    match arcs.state(i) {
        State::Hidden => {}
        State::Whole => lines.add(kind, arcs.whole(i).iter().copied()),
        State::Cut if arcs.projection.kind().is_azimuthal() => horizon::add_lines(lines, arcs, i, kind),
        State::Cut => seam::add_lines(lines, arcs, i, kind),
    }
}
