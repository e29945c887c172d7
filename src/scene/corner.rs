//! Where the legend stands: where fewest countries, symbols and arrows are. Countries count whether or not they have a symbol, so that the
//! legend does not jump while the day changes.

use super::space::{crosses, touches};
use super::{Area, LegendPlace, Mark, Pos, Stroke, legend::Detail, legend::Legend, look::Look, told::Told};
use crate::model::Thing;

/// Free space inside of the legend's panel, in units.
const PADDING: f32 = 7.0;
/// Free space to the map's edge, in units.
const MARGIN: f32 = 8.0;
/// From this size on, bands and legend take at most so much of a picture.
const ROOMY: ([f32; 2], f32) = ([800.0, 500.0], 0.15);
/// The most that a legend takes of a smaller picture.
const SMALL: f32 = 0.12;
/// Rather than leave textures unexplained a legend takes so much more, and lets the map be seen between its lines.
const MORE: f32 = 2.4;
/// So many places are tried across and down.
const TRIED: [u8; 2] = [13, 9];
/// What it costs to cover a symbol, an arrow, or a country without one.
const COSTS: (f32, f32, f32) = (6.0, 3.0, 1.0);
/// A place off the corners must be so much better.
const OFF_CORNER: f32 = 1.5;

/// The legend's place and marks, with as many of its rows as there is room for; none: there is no room, or nothing to explain.
pub(super) fn legend(look: Look<'_>, (thing, told): (Thing, &Told<'_>), taken: &[Area]) -> Option<(Area, Vec<Mark>)> {
    if look.view.makeup.legend == LegendPlace::Nowhere {
        return None;
    }
    let frame = look.view.frame();
    let (unit, whole) = (frame.unit, look.view.size[0] * look.view.size[1]);
    let ([w, h], most) = ROOMY;
    let bands = (frame.top + frame.bottom) * look.view.size[0];
    let roomy = look.view.size[0] >= w && look.view.size[1] >= h;
    let room = if roomy { whole * most - bands } else { whole * SMALL };
    let lay = |(detail, more): (Detail, f32)| {
        let (room, unit) = (room * more, unit * detail.unit());
        let mut legend = Legend::of((look.view, thing, told), (look, told.scaling, unit), detail)?;
        let [width, height] = legend.size.map(|side| side + 2.0 * PADDING * unit);
        let fits = width * height <= room && width <= look.view.size[0] * 0.45;
        let area = fits.then(|| place(look, told, [width, height], taken)).flatten()?;
        let stroke = Some(Stroke { width: 0.8, color: look.theme.line });
        let mut marks = Vec::new();
        if more > 1.0 {
            legend.halo = Some(look.theme.halo);
        } else {
            marks.push(Mark::Panel { area, corner: 4.0, fill: look.theme.panel.fade(0.9), stroke });
        }
        legend.draw([0, 1].map(|i| area.min[i] + PADDING * unit), &mut marks);
        Some((area, marks))
    };
    let usual = Detail::ALL.map(|detail| (detail, 1.0));
    let [.., last] = usual;
    let tries = usual.into_iter().take(usual.len() - 1).chain([(Detail::Compact, MORE), last]);
    tries.into_iter().find_map(lay)
}

/// The place of a box that costs least.
fn place(look: Look<'_>, told: &Told<'_>, [width, height]: [f32; 2], taken: &[Area]) -> Option<Area> {
    let (map, margin) = (look.view.map(), MARGIN * look.view.frame().unit);
    let room = [map.width() - width, map.height() - height].map(|room| room - 2.0 * margin);
    if room.iter().any(|room| *room < 0.0) {
        return None;
    }
    let places: Vec<Pos> = told.countries.iter().copied().filter(|at| map.contains(*at)).collect();
    let wanted = look.view.makeup.legend.corner();
    let steps = (0..TRIED[1]).rev().flat_map(|y| (0..TRIED[0]).map(move |x| [x, y]));
    let at = |i: usize, end: bool| if end { TRIED[i] - 1 } else { 0 };
    let steps = steps.filter(|[x, y]| wanted.is_none_or(|[right, low]| [*x, *y] == [at(0, right), at(1, low)]));
    let tried = steps.filter_map(|step| {
        let part = [0, 1].map(|i| f32::from(step[i]) / f32::from(TRIED[i] - 1));
        let corner = [0, 1].map(|i| map.min[i] + margin + room[i] * part[i]);
        let area = Area::sized(corner, width, height);
        if taken.iter().chain(told.insets).any(|other| other.overlaps(&area)) {
            return None;
        }
        let wide = area.grown(margin);
        let symbols = told.placed.iter().filter(|symbol| touches(&wide, symbol.centre, symbol.radius)).count();
        let arrows = told.routes.iter().filter(|route| crosses(&area, **route)).count();
        let countries = places.iter().filter(|at| wide.contains(**at)).count();
        let off = part.map(|part| part.min(1.0 - part)).iter().sum::<f32>();
        let cost = COSTS.0 * symbols as f32 + COSTS.1 * arrows as f32 + COSTS.2 * countries as f32 + OFF_CORNER * off;
        Some((cost, area))
    });
    tried.min_by(|a, b| a.0.total_cmp(&b.0)).map(|(_, area)| area)
}
