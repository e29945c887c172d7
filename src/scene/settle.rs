//! Symbols that lie over each other are relaxed apart, near their places; those that would lie under a block of words, or, where that is
//! asked for, still over each other, stand aside at the nearest free place. A line leads from these to where they belong.

use super::{Area, Pos, space::Space, symbol::Placed};
use std::f32::consts::TAU;

/// How far symbols go out of each other's way, and out of a block's, in pixels.
const REACH: [f32; 2] = [72.0, 260.0];
/// From one ring of places that are tried to the next.
const STEP: f32 = 3.0;
/// So often symbols push each other.
const ROUNDS: u32 = 60;
/// Half of a number's height.
const LEAST: f32 = 5.5;
/// Free space between two symbols.
const GAP: f32 = 1.0;
/// More symbols than this stay where they are.
const MOST: usize = 600;
/// So far, in diameters, a symbol may be relaxed from its place; the smallest ones so far in pixels.
const FARTHEST: (f32, f32) = (1.5, 26.0);
/// So much of the way home a symbol goes in each of the first rounds.
const HOME: f32 = 0.06;

/// The part of a picture in which symbols stand.
#[derive(Debug, Clone, Copy)]
pub(super) struct Part {
    /// The picture.
    pub size: [f32; 2],
    /// The part.
    pub area: Area,
    /// Whether none may reach over its edge.
    pub closed: bool,
}

/// A symbol while it is relaxed: what the many pairs need of it, close together.
#[derive(Debug, Clone, Copy)]
struct Body {
    centre: Pos,
    /// How far others are kept from its middle: from the smallest ones so far that a number has room on them.
    reach: f32,
    /// How hard it is to push away.
    weight: f32,
}

impl Body {
    fn of(symbol: &Placed, unit: f32) -> Self {
        let reach = if symbol.folded { symbol.radius } else { symbol.radius.max(LEAST * unit) };
        Self { centre: symbol.centre, reach, weight: symbol.radius * symbol.radius }
    }
}

/// Relaxes symbols apart: the smaller gives way to the larger, each stays near its place. The same symbols, the same places.
fn relax(placed: &mut [Placed], unit: f32) {
    if placed.len() > MOST {
        return;
    }
    let mut bodies: Vec<Body> = placed.iter().map(|symbol| Body::of(symbol, unit)).collect();
    let mut order: Vec<usize> = (0..placed.len()).collect();
    let widest = bodies.first().map_or(0.0, |body| body.reach);
    for round in 0..ROUNDS {
        order.sort_by(|a, b| bodies[*a].centre[0].total_cmp(&bodies[*b].centre[0]).then(a.cmp(b)));
        let mut still = true;
        for (n, &a) in order.iter().enumerate() {
            for &b in &order[n + 1..] {
                let reach = bodies[a].reach + widest + GAP;
                if bodies[b].centre[0] - bodies[a].centre[0] > reach {
                    break;
                }
                still &= !part(&mut bodies, (a, b));
            }
        }
        for (symbol, body) in placed.iter().zip(&mut bodies) {
            let home = [0, 1].map(|i| symbol.anchor[i] - body.centre[i]);
            if home == [0.0; 2] {
                continue;
            }
            let (away, most) = (home[0].hypot(home[1]), (2.0 * FARTHEST.0 * symbol.radius).max(FARTHEST.1 * unit));
            let pull = if away > most {
                1.0 - most / away
            } else if round < ROUNDS / 2 && !still {
                HOME
            } else {
                0.0
            };
            (0..2).for_each(|i| body.centre[i] += home[i] * pull);
        }
        if still {
            break;
        }
    }
    placed.iter_mut().zip(bodies).for_each(|(symbol, body)| symbol.centre = body.centre);
}

/// Pushes two symbols off each other; true if they lay over each other.
fn part(bodies: &mut [Body], (a, b): (usize, usize)) -> bool {
    let (one, other) = (&bodies[a], &bodies[b]);
    let way = [0, 1].map(|i| other.centre[i] - one.centre[i]);
    let wanted = one.reach + other.reach + GAP;
    // Most are far from each other, which is seen without a root.
    if way[0] * way[0] + way[1] * way[1] > wanted * wanted {
        return false;
    }
    let away = way[0].hypot(way[1]);
    let over = wanted - away;
    if over <= 0.05 {
        return false;
    }
    // Of two at one place the side is as good as any, and the same each time.
    let turn = (a.min(b) as f32 * 2.399_963).rem_euclid(TAU);
    let side: Pos = if away > 1e-3 { way.map(|side| side / away) } else { [turn.cos(), turn.sin()] };
    let share = other.weight / (one.weight + other.weight).max(1e-6);
    for (i, side) in side.into_iter().enumerate() {
        bodies[a].centre[i] -= side * over * share;
        bodies[b].centre[i] += side * over * (1.0 - share);
    }
    true
}

/// Moves what must move; the largest stay where they are as far as they can. Symbols come largest first.
pub(super) fn settle(placed: &mut [Placed], part: &Part, blocks: &[Area], apart: bool, unit: f32) {
    let space = || Space::within(part.size, part.area);
    let (mut blocked, mut space) = (space(), space());
    for area in blocks {
        blocked.take_box(*area);
        space.take_box(*area);
    }
    relax(placed, unit);
    for symbol in placed {
        let radius = symbol.radius + 1.0;
        let beyond = part.closed && !part.area.holds(&Area::around(symbol.centre, radius));
        if beyond || !space.is_disc_free(symbol.centre, radius) {
            let reach = REACH[usize::from(beyond || !blocked.is_disc_free(symbol.centre, radius))];
            if let Some(centre) = nearest(symbol, &part.area, &space, radius, reach * unit) {
                (symbol.centre, symbol.tied) = (centre, true);
            }
        }
        if apart {
            space.take_disc(symbol.centre, radius);
        }
    }
}

/// The nearest free place, ring by ring.
fn nearest(symbol: &Placed, picture: &Area, space: &Space, radius: f32, reach: f32) -> Option<[f32; 2]> {
    let rings = (reach / STEP) as u16;
    let ring = |ring: u16| {
        let away = f32::from(ring) * STEP;
        let turns = (ring * 4).clamp(8, 48);
        (0..turns).map(move |turn| {
            let [x, y] = [f32::cos, f32::sin].map(|of| away * of(TAU * f32::from(turn) / f32::from(turns)));
            [symbol.centre[0] + x, symbol.centre[1] + y]
        })
    };
    let free = |centre: &[f32; 2]| picture.holds(&Area::around(*centre, radius)) && space.is_disc_free(*centre, radius);
    (1..=rings).flat_map(ring).find(free)
}
