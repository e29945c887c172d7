//! The scale bar: how long so many kilometres are in the middle of the map.

use super::space::touches;
use super::{Anchor, Area, Mark, Stroke, Text, Weight, look::Look, text, told::Told};
use crate::{geo::distance_km, message::thousands};

/// The longest that the bar is, in units.
const LONGEST: f32 = 110.0;
/// A map that shows more than such a part of the world has no one scale.
const CLOSER: f64 = 2.2;
/// Smaller maps have none.
const LEAST: [f32; 2] = [320.0, 200.0];
/// Size of its letters, and free space to the map's edge, in units.
const SIZES: (f32, f32) = (10.0, 10.0);

/// The bar in a free corner of the map.
pub(super) fn of(look: Look<'_>, told: &Told<'_>, taken: &[Area]) -> Option<(Area, Vec<Mark>)> {
    let (view, unit) = (look.view, look.unit);
    let (map, middle) = (view.map(), view.middle());
    if view.scale < view.whole_scale() * CLOSER || map.width() < LEAST[0] || map.height() < LEAST[1] {
        return None;
    }
    let ends = [-50.0, 50.0].map(|x| view.lat_lon([middle[0] + x, middle[1]]));
    let pixel = distance_km(ends[0]?, ends[1]?) / 100.0;
    let km = round(pixel * f64::from(LONGEST * unit))?;
    let length = (km / pixel) as f32;
    let (size, margin) = (text::size(SIZES.0, unit), SIZES.1 * view.frame().unit);
    let words = text!("scene-scale", km = thousands(km as i64));
    let (width, height) = (length.max(text::width(&words, size, Weight::Regular)), size * 1.2 + 5.0);
    let corner = |right: bool, top: bool| {
        let x = if right { map.max[0] - margin - width } else { map.min[0] + margin };
        let y = if top { map.min[1] + margin } else { map.max[1] - margin - height };
        Area::sized([x, y], width, height)
    };
    let covered = |area: &Area| told.placed.iter().filter(|one| touches(area, one.centre, one.radius + 2.0)).count();
    let corners = [corner(false, false), corner(true, false), corner(false, true), corner(true, true)];
    let free = |area: &Area| !taken.iter().chain(told.insets).any(|other| other.overlaps(&area.grown(2.0)));
    let area = corners.into_iter().filter(free).min_by_key(covered).filter(|area| covered(area) == 0)?;
    let base = area.max[1] - 1.0;
    let [left, right] = [area.min[0], area.min[0] + length];
    let line = vec![[left, base - 4.0], [left, base], [right, base], [right, base - 4.0]];
    let stroke = |width, color| Stroke { width, color };
    let at = [left, base - 5.5];
    let (color, halo) = (look.theme.muted, Some(look.theme.halo));
    let marks = vec![
        Mark::Lines { lines: vec![line.clone()], stroke: stroke(3.0, look.theme.halo.fade(0.7)) },
        Mark::Lines { lines: vec![line], stroke: stroke(1.2, look.theme.muted) },
        Mark::Text(Text { at, text: words, size, weight: Weight::Regular, color, halo, anchor: Anchor::Start }),
    ];
    Some((area, marks))
}

/// The largest of 1, 2, 5, 10 and so on that is not above; none below 1.
fn round(most: f64) -> Option<f64> {
    let ten = 10.0_f64.powf(most.log10().floor());
    let best = [5.0, 2.0, 1.0].into_iter().map(|n| n * ten).find(|km| *km <= most);
    best.filter(|km| (1.0..=5_000.0).contains(km))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_are_round() {
        assert_eq!([1.0, 19.9, 20.0, 470.0, 730.0].map(round), [1.0, 10.0, 20.0, 200.0, 500.0].map(Some));
        assert_eq!([0.4, f64::NAN, 1e9].map(round), [None; 3]);
    }
}
