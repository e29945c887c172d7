//! Quiet names of countries that have no symbol: on their land, the larger first, where there is room.

use super::labels::{APART, Block, Line};
use super::{Area, Label, MapLayer, Mark, Pos, Stroke, Weight, look::Look, space::Space, text};
use crate::geo::{Countries, ProjectedShape};
use crate::model::{Code, LatLon};
use std::collections::BTreeSet;

/// How many places across and down a country's visible part are tried for its name.
const TRIED: [u8; 2] = [9, 7];

/// How far from its country the selected one's name is tried, beyond its own size, in points.
const AROUND: [f32; 5] = [8.0, 20.0, 40.0, 70.0, 110.0];

/// A country that is seen and has no symbol.
struct Land<'a> {
    code: Code,
    name: &'a str,
    /// None of the smallest ones, of which the map has no land.
    shape: Option<&'a ProjectedShape>,
    /// Width and height of its largest part.
    main: [f32; 2],
    /// The box around what is seen of it.
    seen: Area,
    symbol: Option<LatLon>,
}

/// The names, the selected country's before all others.
pub(super) fn of_countries(
    map: &MapLayer,
    look: Look<'_>,
    (countries, labelled): (&Countries, &BTreeSet<Code>),
    space: &mut Space,
) -> Vec<Label> {
    let Look { view, theme, unit, .. } = look;
    let mut lands = lands(map, look, (countries, labelled), &space.picture());
    let extent = |land: &Land<'_>| land.seen.width() * land.seen.height();
    let chosen = |land: &Land<'_>| view.selected == Some(land.code);
    lands.sort_by(|a, b| {
        chosen(b).cmp(&chosen(a)).then(extent(b).total_cmp(&extent(a))).then_with(|| a.code.cmp(&b.code))
    });
    let mut labels = Vec::new();
    for land in lands {
        let size = text::size(if chosen(&land) { 12.5 } else { 10.5 }, unit);
        let (weight, color) =
            if chosen(&land) { (Weight::SemiBold, theme.text) } else { (Weight::Regular, theme.muted) };
        let block = Block::line(Line { text: land.name.to_owned(), size, weight, color }, theme.land);
        let on_land = find(&land, &block, map, look, space).map(|at| (at, None));
        let place = on_land.or_else(|| chosen(&land).then(|| forced(&land, &block, look, space)));
        if let Some((at, leader)) = place {
            let mut label = block.label(land.code, None, at);
            label.leader = leader;
            space.take_box(label.area.grown(APART));
            labels.push(label);
        }
    }
    labels
}

/// Countries that are seen, large enough for a name, and have no symbol; the selected one whatever its size.
fn lands<'a>(
    map: &'a MapLayer,
    look: Look<'_>,
    (countries, labelled): (&'a Countries, &BTreeSet<Code>),
    picture: &Area,
) -> Vec<Land<'a>> {
    let shapes = map.shapes.map.shapes.iter().zip(&map.shapes.mains);
    let land = |(shape, main): (&'a ProjectedShape, &[f32; 2])| {
        let code = shape.code.filter(|code| !labelled.contains(code) && shape.is_main(*code))?;
        let (country, name) = countries.get(code).map(|country| (country, countries.name(&country.code)))?;
        let corner = |x: f64, y: f64, most: bool| {
            let at = map.place([x as f32, y as f32]);
            [0, 1].map(|i| if most { at[i].min(picture.max[i]) } else { at[i].max(picture.min[i]) })
        };
        let (low, high) = (shape.bounds.min, shape.bounds.max);
        let seen = Area { min: corner(low.x, low.y, false), max: corner(high.x, high.y, true) };
        let main = main.map(|side| side * map.scale);
        let large = |width: f32, height: f32| width > 24.0 * look.unit && height > 14.0 * look.unit;
        let some = seen.width() > 0.0 && seen.height() > 0.0;
        let wanted = large(main[0], main[1]) && large(seen.width(), seen.height());
        (some && (wanted || look.view.selected == Some(code))).then_some(Land {
            code,
            name,
            shape: Some(shape),
            main,
            seen,
            symbol: country.symbol,
        })
    };
    let mut lands: Vec<Land<'a>> = shapes.filter_map(land).collect();
    let bare = bare(look, countries, labelled, picture).filter(|bare| lands.iter().all(|land| land.code != bare.code));
    lands.extend(bare);
    lands
}

/// The selected country as a place without land.
fn bare<'a>(
    Look { view, .. }: Look<'_>,
    countries: &'a Countries,
    labelled: &BTreeSet<Code>,
    picture: &Area,
) -> Option<Land<'a>> {
    let country = countries.get(view.selected.filter(|code| !labelled.contains(code))?)?;
    let at = country.symbol.and_then(|place| view.screen(place))?;
    let seen = Area { min: at, max: at };
    let (code, name, symbol) = (country.code, countries.name(&country.code), country.symbol);
    picture.contains(at).then_some(Land { code, name, shape: None, main: [0.0; 2], seen, symbol })
}

/// Where a name goes: on the country's middle, or else at the place nearest to it where all of it is on the land.
fn find(land: &Land<'_>, block: &Block, map: &MapLayer, look: Look<'_>, space: &Space) -> Option<Pos> {
    let [width, height] = block.size();
    let shape = land.shape.filter(|_| width <= land.main[0] * 0.9)?;
    let corner = |middle: Pos| [middle[0] - width / 2.0, middle[1] - height / 2.0];
    let free = |at: &Pos| space.is_free(&block.area(*at).grown(APART));
    let usual = land.symbol.and_then(|place| look.view.screen(place));
    if let Some(at) = usual.map(corner).filter(free) {
        return Some(at);
    }
    let seen = land.seen;
    let middle = usual.unwrap_or([0, 1].map(|i| f32::midpoint(seen.min[i], seen.max[i])));
    let across = |i: usize, step: u8, side: f32| {
        let room = seen.max[i] - seen.min[i] - side;
        seen.min[i] + side / 2.0 + room * f32::from(step) / f32::from(TRIED[i] - 1)
    };
    let steps = (0..TRIED[0]).flat_map(|x| (0..TRIED[1]).map(move |y| (x, y)));
    let mut tried: Vec<Pos> = steps.map(|(x, y)| [across(0, x, width), across(1, y, height)]).collect();
    let away = |at: &Pos| (at[0] - middle[0]).hypot(at[1] - middle[1]);
    tried.sort_by(|a, b| away(a).total_cmp(&away(b)));
    tried.into_iter().map(corner).find(|at| free(at) && lies_on(shape, &block.area(*at), map))
}

/// The selected country's name has a place even where its land has none: the nearest free one around its middle, with a line to
/// it; only where there is none at all, over its middle. Always within the picture.
fn forced(land: &Land<'_>, block: &Block, look: Look<'_>, space: &Space) -> (Pos, Option<Mark>) {
    let (size, picture) = (block.size(), space.picture());
    let usual = land.symbol.and_then(|place| look.view.screen(place));
    let middle = usual.unwrap_or([0, 1].map(|i| f32::midpoint(land.seen.min[i], land.seen.max[i])));
    let corner = |middle: Pos| {
        [0, 1].map(|i| (middle[i] - size[i] / 2.0).min(picture.max[i] - size[i] - 2.0).max(picture.min[i] + 2.0))
    };
    let around =
        AROUND.iter().flat_map(|far| (0..16_u8).map(move |n| (*far, f32::from(n) * std::f32::consts::TAU / 16.0)));
    let places = around.map(|(far, angle)| {
        let far = [size[0] / 2.0 + far * look.unit, size[1] / 2.0 + far * look.unit];
        corner([middle[0] + far[0] * angle.cos(), middle[1] + far[1] * angle.sin()])
    });
    let mut free = [corner(middle)].into_iter().chain(places);
    let Some(at) = free.find(|at| space.is_free(&block.area(*at).grown(APART))) else {
        return (corner(middle), None);
    };
    let area = block.area(at);
    let end = [0, 1].map(|i| middle[i].clamp(area.min[i] - 2.0, area.max[i] + 2.0));
    let stroke = Stroke { width: 0.8, color: look.theme.muted };
    let long = (end[0] - middle[0]).hypot(end[1] - middle[1]) > 4.0;
    (at, long.then(|| Mark::Lines { lines: vec![vec![middle, end]], stroke }))
}

/// Whether the middle, the ends and the corners of a box lie on a country's land.
fn lies_on(shape: &ProjectedShape, area: &Area, map: &MapLayer) -> bool {
    let (left, right) = (area.min[0], area.max[0]);
    let (top, bottom) = (area.min[1], area.max[1]);
    let (x, y) = (f32::midpoint(left, right), f32::midpoint(top, bottom));
    let points = [[x, y], [left, y], [right, y], [left, top], [right, top], [left, bottom], [right, bottom]];
    points.into_iter().all(|p| holds(shape, [0, 1].map(|i| (p[i] - map.offset[i]) / map.scale)))
}

/// Whether a point of the plane lies in a shape, by the even-odd rule.
fn holds(shape: &ProjectedShape, [x, y]: [f32; 2]) -> bool {
    let mut inside = false;
    for ring in shape.rings() {
        let Some(mut last) = ring.last().copied() else { continue };
        for point in ring {
            let ([ax, ay], [bx, by]) = (last, *point);
            if (ay > y) != (by > y) && x < (bx - ax) * (y - ay) / (by - ay) + ax {
                inside = !inside;
            }
            last = *point;
        }
    }
    inside
}
