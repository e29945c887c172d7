//! Insets: crowded parts of a map that are drawn again, larger, where the map is empty. A box on the map and thin lines say of what.

use super::region::InsetRegion;
use super::space::touches;
use super::{Area, Color, DrawnLayer, Inset, MapLayer, Mark, Pos, Stroke, Theme, View, outlines};
use crate::geo::GeoBox;
use crate::model::LatLon;
use std::sync::Arc;

/// Heights that are tried, as parts of the most that a region takes.
const HEIGHTS: [f32; 4] = [1.0, 0.88, 0.76, 0.66];
/// What it is worth to be as large as may be, for each of so many symbols.
const LARGE: f32 = 0.25;
/// So much of the map's width is left beside it.
const BESIDE: f32 = 0.5;
/// It is no inset that shows its part less than so many times as large.
const LARGER: f64 = 1.5;
/// A part is crowded where its symbols have less than such a square each, in units.
const ROOM: f32 = 34.0;
/// The same where arrows come to them, and their words are longer.
const ROOM_FOR_ARROWS: f32 = 48.0;
/// So many symbols make a crowd.
const CROWD: usize = 6;
/// Smaller pictures have no insets, and ones smaller than the second one only.
const SIZES: [[f32; 2]; 2] = [[800.0, 500.0], [1200.0, 680.0]];
/// So many places are tried across and down.
const TRIED: [u8; 2] = [17, 9];
/// What it costs to be as far from what is shown as the map is wide.
const FAR: f32 = 3.0;
/// What it costs to cover a symbol, and a country without one; it may not cost more than the third.
const COSTS: (f32, f32, f32) = (1.0, 0.2, 2.6);

/// The insets of a picture on which the hosts are in these places.
pub(super) fn of_view(view: &View, (hosts, countries): (&[LatLon], &[Pos]), unit: f32) -> Vec<Inset> {
    let at: Vec<Pos> = hosts.iter().filter_map(|host| view.screen(*host)).collect();
    let definition = view.insets.definition();
    let holds = |[w, h]: [f32; 2]| view.size[0] >= w && view.size[1] >= h;
    let most = SIZES.iter().filter(|size| holds(**size)).count();
    let mut insets: Vec<Inset> = Vec::new();
    for region in definition.regions {
        if insets.len() == most {
            break;
        }
        let Some(source) = seen(region, view) else { continue };
        let own = hosts.iter().filter(|at| region.bounds.contains(**at)).count();
        let square = source.width() * source.height() / (own.max(1) as f32 * unit * unit);
        let room = if view.measure.definition().arrows { ROOM_FOR_ARROWS } else { ROOM };
        let crowded = own >= CROWD && square < room * room;
        if definition.crowded_only && !crowded || insets.iter().any(|other| other.source.overlaps(&source)) {
            continue;
        }
        insets.extend(place(view, (region, own), source, (&at, countries), &insets));
    }
    insets
}

/// The box around a region on a map; none: not all of it is seen.
fn seen(region: &InsetRegion, view: &View) -> Option<Area> {
    const STEPS: u8 = 6;
    let GeoBox { west, south, north, .. } = region.bounds;
    let part = |i: u8| f64::from(i) / f64::from(STEPS);
    let places = (0..=STEPS)
        .flat_map(|i| (0..=STEPS).map(move |j| (i, j)))
        .map(|(i, j)| LatLon { lon: west + region.bounds.width() * part(i), lat: south + (north - south) * part(j) });
    let points = places.map(|at| view.screen(at)).collect::<Option<Vec<_>>>()?;
    let ends = |i: usize| points.iter().fold((f32::MAX, f32::MIN), |(low, high), p| (low.min(p[i]), high.max(p[i])));
    let (x, y) = (ends(0), ends(1));
    let area = Area { min: [x.0, y.0], max: [x.1, y.1] };
    let globe = view.projection.kind().is_globe();
    (view.map().holds(&area) && !globe).then_some(area)
}

/// The inset of a region in the emptiest place; none: there is no room for it.
fn place(
    view: &View,
    (region, own): (&'static InsetRegion, usize),
    source: Area,
    (hosts, countries): (&[Pos], &[Pos]),
    others: &[Inset],
) -> Option<Inset> {
    let (map, margin) = (view.map(), 8.0 * view.frame().unit);
    let frame = region.projection().frame(&region.bounds);
    let on_map = |at: &Pos| map.contains(*at) && !source.contains(*at);
    let [symbols, countries] = [hosts, countries].map(|all| all.iter().copied().filter(on_map).collect::<Vec<Pos>>());
    let large = LARGE * own as f32;
    let sized = |part: f32| {
        let part = part * region.height;
        let height = map.height() * part;
        let width = height * (frame.width() / frame.height()) as f32;
        let room = [map.width() - width, map.height() - height].map(|room| room - 2.0 * margin);
        if room[0] < map.width() * BESIDE || room[1] < 0.0 {
            return None;
        }
        let steps = (0..TRIED[1]).rev().flat_map(|y| (0..TRIED[0]).map(move |x| [x, y]));
        let mut best: Option<(f32, Area)> = None;
        for step in steps {
            let at = [0, 1].map(|i| f32::from(step[i]) / f32::from(TRIED[i] - 1));
            let area = Area::sized([0, 1].map(|i| map.min[i] + margin + room[i] * at[i]), width, height);
            let near = |other: &Area| other.grown(margin).overlaps(&area);
            if near(&source) || others.iter().any(|other| near(&other.area) || near(&other.source)) {
                continue;
            }
            // Of places as empty the nearest to what they show, in a corner.
            let off = at.map(|part| part.min(1.0 - part)).iter().sum::<f32>();
            let far = [0, 1].map(|i| f32::midpoint(area.min[i] - source.min[i], area.max[i] - source.max[i]));
            let off = off + FAR * far[0].hypot(far[1]) / map.width();
            let least = best.map_or(f32::INFINITY, |(least, _)| least);
            // What is covered is counted only where a place could still be better.
            if off < least {
                let covered = |places: &[Pos]| places.iter().filter(|at| touches(&area, **at, 4.0)).count() as f32;
                let cost = COSTS.0 * covered(&symbols) + COSTS.1 * covered(&countries);
                if cost <= COSTS.2 && cost + off < least {
                    best = Some((cost + off, area));
                }
            }
        }
        let best = best?;
        Some((best.0 - large * part / region.height, best.1))
    };
    let (_, area) = HEIGHTS.into_iter().filter_map(sized).min_by(|a, b| a.0.total_cmp(&b.0))?;
    let scale = f64::from(area.height()) / frame.height();
    let mut inside = View { projection: region.projection(), scale, ..view.clone() };
    // Where the middle of the part has to be for it to lie in the inset.
    let (middle, there) = (view.middle(), [0, 1].map(|i| f32::midpoint(area.min[i], area.max[i])));
    let away = [0, 1].map(|i| f64::from(there[i] - middle[i]) / scale);
    inside.centre = [frame.center().x - away[0], frame.center().y - away[1]];
    let larger = f64::from(area.height() / source.height().max(1.0));
    (larger >= LARGER).then_some(Inset { area, view: inside, veil: Vec::new(), ground: Arc::default(), region, source })
}

/// The ground of an inset: what of a map lies within its edge.
pub(super) fn ground(map: &MapLayer, area: &Area, theme: &Theme) -> Vec<Mark> {
    let mut marks = vec![Mark::Panel { area: *area, corner: 0.0, fill: map.sea, stroke: None }];
    let shapes = map.shapes.map.shapes.iter().zip(&map.fills);
    let mut land: Vec<(f64, Vec<Pos>, Color)> = Vec::new();
    for (shape, fill) in shapes {
        let bounds = Area { min: map.place(shape.bounds.min.to_f32()), max: map.place(shape.bounds.max.to_f32()) };
        if bounds.overlaps(area) {
            for ring in shape.rings() {
                let mut thin = Vec::new();
                let placed: Vec<Pos> = ring.iter().map(|point| map.place(*point)).collect();
                outlines::thin(&placed, STRAY, &mut thin);
                let points = cut(&thin, area);
                if points.len() > 2 {
                    land.push((f64::from(extent(&points)), points, *fill));
                }
            }
        }
    }
    // What lies within a hole of another is smaller, and comes later.
    land.sort_by(|a, b| b.0.total_cmp(&a.0));
    marks.extend(land.into_iter().map(|(_, points, fill)| Mark::Polygon { points, fill }));
    for (wanted, stroke) in map.strokes() {
        let own = map.shapes.map.lines.iter().filter(|(kind, _)| *kind == wanted);
        let lines: Vec<Vec<Pos>> = own.flat_map(|(_, line)| pieces(line.iter().map(|p| map.place(*p)), area)).collect();
        marks.push(Mark::Lines { lines, stroke });
    }
    map.own.iter().for_each(|layer| own(map, layer, area, &mut marks));
    let edge = [area.min, [area.max[0], area.min[1]], area.max, [area.min[0], area.max[1]], area.min];
    marks.push(Mark::Lines { lines: vec![edge.to_vec()], stroke: Stroke { width: 1.0, color: theme.muted } });
    marks
}

/// A layer of one's own within the edge. Areas are filled without their holes.
fn own(map: &MapLayer, layer: &DrawnLayer, area: &Area, marks: &mut Vec<Mark>) {
    for (feature, shape) in &layer.shapes.shapes {
        let Some(fill) = layer.ink(*feature).and_then(|ink| ink.fill) else { continue };
        for ring in shape.rings() {
            let placed: Vec<Pos> = ring.iter().map(|point| map.place(*point)).collect();
            let points = cut(&placed, area);
            if points.len() > 2 {
                marks.push(Mark::Polygon { points, fill });
            }
        }
    }
    for (feature, lines) in &layer.shapes.lines {
        let Some(ink) = layer.ink(*feature) else { continue };
        let own = lines.iter().flat_map(|(_, line)| pieces(line.iter().map(|p| map.place(*p)), area)).collect();
        marks.push(Mark::Lines { lines: own, stroke: ink.stroke });
    }
    for (_, at, color) in layer.dots() {
        let centre = map.place(at);
        if area.contains(centre) {
            marks.push(Mark::Circle { centre, radius: layer.radius, fill: Some(color), stroke: None });
        }
    }
}

/// How far the outlines of an inset's land may stray, in pixels.
const STRAY: f32 = 0.3;

/// What says on the map which part of it an inset shows: a pale box, and lines from its corners.
pub(super) fn source(inset: &Inset, theme: &Theme) -> Vec<Mark> {
    let (from, to) = (inset.source, inset.area);
    let stroke = Stroke { width: 0.8, color: theme.muted };
    let veil = Mark::Panel { area: from, corner: 0.0, fill: theme.background.fade(0.55), stroke: Some(stroke) };
    // The two corners of each that see each other.
    let [x, y] = [0, 1].map(|i| f32::midpoint(to.min[i], to.max[i]) < f32::midpoint(from.min[i], from.max[i]));
    let corner = |area: &Area, right: bool, low: bool| {
        [if right { area.max[0] } else { area.min[0] }, if low { area.max[1] } else { area.min[1] }]
    };
    let ends = if x == y { [[false, true], [true, false]] } else { [[false, false], [true, true]] };
    let lines = ends.map(|[right, low]| vec![corner(&from, right, low), corner(&to, right, low)]);
    vec![Mark::Lines { lines: lines.to_vec(), stroke: Stroke { color: theme.muted.fade(0.5), width: 0.6 } }, veil]
}

/// The size of the box around some points.
fn extent(points: &[Pos]) -> f32 {
    let side = |i: usize| {
        let ends = points.iter().fold((f32::MAX, f32::MIN), |(low, high), p| (low.min(p[i]), high.max(p[i])));
        ends.1 - ends.0
    };
    side(0) * side(1)
}

/// A polygon, cut off at a box (I. Sutherland, G. Hodgman 1974, doi 10.1145/360767.360802).
pub(super) fn cut(points: &[Pos], area: &Area) -> Vec<Pos> {
    let mut points = points.to_vec();
    for (i, edge, sign) in
        [(0, area.min[0], 1.0), (0, area.max[0], -1.0), (1, area.min[1], 1.0), (1, area.max[1], -1.0_f32)]
    {
        let inside = |p: &Pos| (p[i] - edge) * sign >= 0.0;
        let mut kept = Vec::with_capacity(points.len() + 4);
        let Some(mut last) = points.last().copied() else { return points };
        for point in points {
            if inside(&point) != inside(&last) {
                let t = (edge - last[i]) / (point[i] - last[i]);
                let mut at = [0, 1].map(|k| last[k] + (point[k] - last[k]) * t);
                at[i] = edge;
                kept.push(at);
            }
            if inside(&point) {
                kept.push(point);
            }
            last = point;
        }
        points = kept;
    }
    points
}

/// The stretches of a line that lie in a box.
fn pieces(points: impl Iterator<Item = Pos>, area: &Area) -> Vec<Vec<Pos>> {
    let (mut all, mut current, mut last): (Vec<Vec<Pos>>, Vec<Pos>, Option<Pos>) = (Vec::new(), Vec::new(), None);
    for point in points {
        if let Some((from, to)) = last.and_then(|last| within([last, point], area)) {
            if current.last() != Some(&from) {
                all.extend((current.len() > 1).then(|| std::mem::take(&mut current)));
                current = vec![from];
            }
            current.push(to);
        }
        last = Some(point);
    }
    all.extend((current.len() > 1).then_some(current));
    all
}

/// The part of a line between two points that lies in a box.
pub(super) fn within([a, b]: [Pos; 2], area: &Area) -> Option<(Pos, Pos)> {
    let (mut from, mut to) = (0.0_f32, 1.0_f32);
    for i in 0..2 {
        let way = b[i] - a[i];
        if way.abs() < 1e-6 {
            if a[i] < area.min[i] || a[i] > area.max[i] {
                return None;
            }
            continue;
        }
        let (low, high) = ((area.min[i] - a[i]) / way, (area.max[i] - a[i]) / way);
        from = from.max(low.min(high));
        to = to.min(low.max(high));
    }
    let at = |t: f32| [0, 1].map(|i| a[i] + (b[i] - a[i]) * t);
    (from < to).then(|| (if from > 0.0 { at(from) } else { a }, if to < 1.0 { at(to) } else { b }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn polygons_and_lines_are_cut_off_at_the_edge() {
        let area = Area::sized([10.0, 10.0], 10.0, 10.0);
        let triangle = cut(&[[0.0, 15.0], [40.0, 5.0], [40.0, 25.0]], &area);
        assert!(triangle.len() >= 4 && triangle.iter().all(|p| area.grown(1e-3).contains(*p)), "{triangle:?}");
        assert!(cut(&[[0.0, 0.0], [5.0, 0.0], [5.0, 5.0]], &area).is_empty());
        let line = [[0.0, 15.0], [15.0, 15.0], [15.0, 40.0], [18.0, 40.0], [18.0, 0.0]];
        let cut = pieces(line.into_iter(), &area);
        assert_eq!(cut, [vec![[10.0, 15.0], [15.0, 15.0], [15.0, 20.0]], vec![[18.0, 20.0], [18.0, 10.0]]]);
    }
}
