//! Arrows from where movements come from to their hosts, around other symbols where possible; a stub if the origin is not reported.

use super::across::{arrows, ways};
use super::arrow_words::{middle_of, told};
use super::flow_ends::{Flows, Part, between, into, largest};
use super::labels::{APART, Block, Line};
use super::{
    Area, Label, Mark, Pos, Weight, inset,
    look::Look,
    space::{Space, from_line},
    symbol::Placed,
    text,
};
use super::{gist::Gist, hues::Hue, subject::About};
use crate::geo::Countries;
use crate::model::{Code, LatLon};
use std::collections::BTreeSet;

/// With more arrows than this none is drawn: they would hide the map.
const MOST: usize = 40;
/// Among so many symbols there are more arrows than that, which need not be found out.
const CROWD: usize = 1_000;
/// With more stubs than this their words are short.
const FEW_STUBS: usize = 3;
/// Width of the thinnest arrow in pixels.
const THINNEST: f32 = 1.5;
/// Width of the widest arrow in pixels.
const WIDEST: f32 = 9.0;
/// Bends that are tried, as parts of the one to the great circle's side, until one passes no other symbol.
const BENDS: [f32; 8] = [1.0, 1.7, 0.4, -1.0, 2.5, -1.7, -0.4, -2.5];
/// So far from the middle of their way arrows of opposite directions keep, besides their width, in pixels.
const APART_BY: f32 = 5.0;
/// How solid an arrow is: 3:1 on sea and land.
const ARROW: f32 = 0.8;
/// Length of a stub in pixels.
const STUB: f32 = 26.0;
/// Directions that a stub may come from, in eighths of a turn clockwise from the right: from above first.
const STUB_SIDES: [u8; 8] = [5, 7, 6, 4, 0, 3, 1, 2];

/// The width of an arrow for so many people, where the greatest number of the period has the widest one.
pub(super) fn width(people: i64, greatest: i64) -> f32 {
    (WIDEST * people as f32 / greatest.max(1) as f32).clamp(THINNEST, WIDEST)
}

/// The arrows, widest first, each ending at the edge of its symbol; the words beside stubs become labels.
pub(super) fn draw(
    (subject, gist, hues): About<'_>,
    look: Look<'_>,
    (placed, parts): (&[Placed], &[Part]),
    space: &mut Space,
    labels: &mut Vec<Label>,
) -> Vec<Mark> {
    if placed.len() > CROWD {
        return Vec::new();
    }
    let about = (subject.dataset, gist, hues);
    let (own, to_parts) =
        (between(about, placed), if look.view.unit.is_people() { into(about, look, parts) } else { Flows::new() });
    let all: Vec<&Placed> = placed.iter().chain(parts.iter().map(|part| &part.symbol)).collect();
    let mut flows: Vec<((Option<Code>, usize), i64, Hue)> = own.iter().map(largest).collect();
    flows.extend(
        to_parts.iter().map(largest).map(|((origin, part), people, hue)| ((origin, placed.len() + part), people, hue)),
    );
    if flows.len() > MOST {
        return Vec::new();
    }
    flows.sort_by_key(|((origin, symbol), people, _)| (-people, *origin, all[*symbol].host(), *symbol));
    let stubs = flows.iter().filter(|((origin, _), ..)| origin.is_none()).count();
    let words = if stubs > FEW_STUBS { text!("scene-stub-short") } else { text!("scene-stub") };
    let facing: BTreeSet<(Code, Code)> =
        flows.iter().filter_map(|((origin, symbol), ..)| Some(((*origin)?, all[*symbol].host()))).collect();
    let (mut marks, mut said, mut named) = (Vec::new(), Vec::new(), BTreeSet::new());
    for ((origin, symbol), people, hue) in flows {
        let symbol = all[symbol];
        let people = symbol.measured.gauge.map_or(0, |gauge| gauge.amount(people));
        let width = width(people, subject.greatest);
        let points = match origin {
            Some(origin) => {
                // Where others go the other way, each keeps to its right.
                let aside = if facing.contains(&(symbol.host(), origin)) { width + APART_BY } else { 0.0 };
                course(origin, symbol, (width, aside), look, placed)
            }
            None => vec![stub(symbol, width, words, look, space, labels)],
        };
        let fill = look.palette.color(hue).fade(ARROW);
        for outline in &points {
            take(outline, space);
        }
        if let Some((origin, outline)) = origin.zip(points.first()) {
            said.extend(told(
                outline,
                (origin, people, symbol.host()),
                (look, space.picture()),
                !named.contains(&origin),
            ));
            named.insert(origin);
        }
        let whole = space.picture();
        let cut = points.into_iter().map(|points| inset::cut(&points, &whole)).filter(|points| points.len() > 2);
        marks.extend(cut.map(|points| Mark::Polygon { points, fill }));
    }
    // Once all arrows have their room.
    for (block, host, places) in said {
        if let Some(at) = places.into_iter().find(|at| space.is_free(&block.area(*at).grown(APART))) {
            let label = block.label(host, None, at);
            space.take_box(label.area.grown(APART));
            labels.push(label);
        }
    }
    marks
}

/// Where the arrows of a picture run, as far as is known before its symbols have their places; none: there are too many.
pub(super) fn routes(gist: &Gist, look: Look<'_>) -> Vec<[Pos; 2]> {
    if gist.flows.len() > MOST {
        return Vec::new();
    }
    let place = |code: Code| Countries::embedded().get(code).and_then(|country| country.symbol);
    let route = |(origin, host): (Code, Code)| -> Option<Vec<[Pos; 2]>> {
        let (from, to) = place(origin).zip(place(host))?;
        let pieces = |way: &Vec<Pos>| way.windows(2).map(|ends| [ends[0], ends[1]]).collect::<Vec<_>>();
        match ways(look, from, to) {
            Some(ways) => Some(ways.iter().flat_map(pieces).collect()),
            None => Some(vec![[look.view.screen(from)?, look.view.screen(to)?]]),
        }
    };
    let ends = gist.flows.keys().filter_map(|(origin, host, _)| Some(((*origin)?, *host)));
    ends.filter_map(route).flatten().collect()
}

/// The arrow from a country to a symbol, in two pieces where the shorter way leaves the map and comes back on its other side.
fn course(
    origin: Code,
    symbol: &Placed,
    (width, aside): (f32, f32),
    look: Look<'_>,
    placed: &[Placed],
) -> Vec<Vec<Pos>> {
    let from = Countries::embedded().get(origin).and_then(|country| country.symbol);
    let Some((from, to)) = from.zip(symbol.measured.at) else { return Vec::new() };
    if let Some(mut ways) = ways(look, from, to) {
        // A symbol that was moved aside is where its arrow ends.
        ways[1].pop();
        ways[1].push(symbol.centre);
        let ways = ways.map(|way| beside_way(&way, aside));
        return arrows(&ways, symbol.radius + 2.0, width);
    }
    bent(from, (to, symbol), (width, aside), look, placed).into_iter().collect()
}

/// A way, so far to its right: fully in its middle, less towards its ends.
fn beside_way(way: &[Pos], aside: f32) -> Vec<Pos> {
    let last = way.len().saturating_sub(1);
    let moved = way.iter().enumerate().map(|(i, at)| {
        let (before, after) = (way[i.saturating_sub(1)], way[(i + 1).min(last)]);
        let length = (after[0] - before[0]).hypot(after[1] - before[1]).max(1e-3);
        let part = aside * (i.min(last - i) as f32 / 4.0).min(1.0) / length;
        [at[0] - (after[1] - before[1]) * part, at[1] + (after[0] - before[0]) * part]
    });
    moved.collect()
}

/// The arrow between two places: of the bends the first that passes no other symbol, or else the one that passes least.
fn bent(
    from: LatLon,
    (to, symbol): (LatLon, &Placed),
    (width, apart): (f32, f32),
    look: Look<'_>,
    placed: &[Placed],
) -> Option<Vec<Pos>> {
    let end = symbol.centre;
    let start = look.view.screen(from)?;
    let (middle, across, aside) = bend(look, (from, start), (to, end));
    let way = (end[0] - start[0]).hypot(end[1] - start[1]);
    let others: Vec<(Pos, f32)> = placed
        .iter()
        .filter(|other| !std::ptr::eq(*other, symbol))
        .map(|other| (other.centre, other.radius + width / 2.0 + 2.0))
        .filter(|(centre, radius)| {
            let away = |p: Pos| (centre[0] - p[0]).hypot(centre[1] - p[1]);
            away(start) > *radius && away(end) > *radius && away(middle) < way + radius
        })
        .collect();
    // The control point of a curve lies twice as far aside as its middle.
    let bent = |part: f32| {
        let by = (aside * part).clamp(-0.7 * way, 0.7 * way) - 2.0 * apart;
        [0, 1].map(|i| middle[i] + across[i] * by)
    };
    let mut best: Option<(f32, Pos)> = None;
    for point in BENDS.map(bent) {
        // A way over the map's edge is as bad as one through as large a symbol.
        let passed = passed(start, point, end, &others) + beyond(start, point, end, look.view.map());
        if best.is_none_or(|(least, _)| passed < least) {
            best = Some((passed, point));
        }
        if passed == 0.0 {
            break;
        }
    }
    arrow(start, best?.1, end, symbol.radius + 2.0, width)
}

/// How deep a curve runs through discs, in pixels.
fn passed(start: Pos, bend: Pos, end: Pos, discs: &[(Pos, f32)]) -> f32 {
    const STEPS: u8 = 24;
    let points = (0..=STEPS).map(|i| on_curve(start, bend, end, f32::from(i) / f32::from(STEPS)));
    let points: Vec<Pos> = points.collect();
    let depth = |(centre, radius): &(Pos, f32)| {
        let near = points.windows(2).map(|ends| from_line(*centre, [ends[0], ends[1]])).fold(f32::MAX, f32::min);
        (radius - near).max(0.0)
    };
    discs.iter().map(depth).sum()
}

/// How far a curve between two places on the map leaves it, in pixels.
fn beyond(start: Pos, bend: Pos, end: Pos, map: Area) -> f32 {
    if !(map.contains(start) && map.contains(end)) {
        return 0.0;
    }
    let out = |[x, y]: Pos| {
        let [left, top] = [map.min[0] - x, map.min[1] - y];
        left.max(top).max(x - map.max[0]).max(y - map.max[1]).max(0.0)
    };
    (1..8_u8).map(|i| out(on_curve(start, bend, end, f32::from(i) / 8.0))).fold(0.0, f32::max)
}

/// A point of a quadratic curve.
fn on_curve(start: Pos, bend: Pos, end: Pos, t: f32) -> Pos {
    [0, 1].map(|i| (1.0 - t).powi(2) * start[i] + 2.0 * t * (1.0 - t) * bend[i] + t * t * end[i])
}

/// Takes the room of an arrow.
fn take(outline: &[Pos], space: &mut Space) {
    let along = middle_of(outline);
    along.windows(2).for_each(|pair| space.take_arrow([pair[0].0, pair[1].0], pair[0].1.max(pair[1].1)));
}

/// A short arrow to a symbol from the first side where its words have room; they become a label.
fn stub(
    symbol: &Placed,
    width: f32,
    words: &str,
    look: Look<'_>,
    space: &mut Space,
    labels: &mut Vec<Label>,
) -> Vec<Pos> {
    let theme = look.theme;
    let size = text::size(10.5, look.unit);
    let line = Line { text: words.to_owned(), size, weight: Weight::Regular, color: theme.muted };
    let block = Block::line(line, theme.halo);
    let length = STUB * look.unit + width;
    let at = |direction: Pos, away: f32| [0, 1].map(|i| symbol.centre[i] + direction[i] * away);
    let mut sides = STUB_SIDES.map(|eighth| {
        let turn = std::f32::consts::FRAC_PI_4 * f32::from(eighth);
        [turn.cos(), turn.sin()]
    });
    let (reach, tail) = (symbol.radius + 2.0, symbol.radius + 2.0 + length);
    let box_at = |direction: Pos| {
        let half = block.size().map(|side| side / 2.0 + 1.0);
        let end = at(direction, tail + 2.0);
        let middle = [0, 1].map(|i| end[i] + direction[i].signum() * half[i] * f32::from(direction[i].abs() > 0.1));
        block.area([middle[0] - half[0] + 1.0, middle[1] - half[1] + 1.0])
    };
    let open = |direction: &Pos| {
        let free = |part: f32| space.is_disc_free(at(*direction, reach + 4.0 + (length - 4.0) * part), 3.0);
        [0.1, 0.4, 0.7, 1.0].into_iter().all(free)
    };
    let said = sides.iter().position(|side| open(side) && space.is_free(&box_at(*side).grown(APART)));
    let place = said.or_else(|| sides.iter().position(open)).unwrap_or(0);
    sides.swap(0, place);
    let side = sides[0];
    if said.is_some() {
        let area: Area = box_at(side);
        space.take_box(area.grown(APART));
        labels.push(block.label(symbol.host(), None, area.min));
    }
    let (start, end) = (at(side, tail), symbol.centre);
    let middle = [0, 1].map(|i| f32::midpoint(start[i], end[i]));
    arrow(start, middle, end, reach, width.min(5.0)).unwrap_or_default()
}

/// The middle of the way, the direction across it, and how far aside the curve's control point lies: to the great circle's
/// side, so that the curve passes by an eighth to a third of the way.
fn bend(look: Look<'_>, (from, start): (LatLon, Pos), (to, end): (LatLon, Pos)) -> (Pos, Pos, f32) {
    let middle = [f32::midpoint(start[0], end[0]), f32::midpoint(start[1], end[1])];
    let across = [end[1] - start[1], start[0] - end[0]];
    let length = across[0].hypot(across[1]).max(1e-3);
    let across = across.map(|side| side / length);
    let great = midway(from, to).and_then(|place| look.view.screen(place)).unwrap_or(middle);
    let aside = (great[0] - middle[0]) * across[0] + (great[1] - middle[1]) * across[1];
    let sign = if aside.abs() < 0.5 { -across[1].signum() } else { aside.signum() };
    (middle, across, sign * (2.0 * aside.abs()).clamp(length / 8.0, length / 3.0))
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
    let at = |t: f32| on_curve(start, bend, end, t);
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
    if to_end(0.0) < gap + 1.5 * head {
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
