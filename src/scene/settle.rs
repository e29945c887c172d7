//! Symbols that would lie under a block of words, or where that is asked for over each other, stand aside: at the nearest
//! free place, with a line to where they belong.

use super::{Area, space::Space, symbol::Placed};
use std::f32::consts::TAU;

/// How far symbols go out of each other's way, and out of a block's, in pixels.
const REACH: [f32; 2] = [72.0, 260.0];
/// From one ring of places that are tried to the next.
const STEP: f32 = 3.0;

/// Moves what must move; the largest stay where they are as far as they can. Symbols come largest first.
pub(super) fn settle(placed: &mut [Placed], size: [f32; 2], blocks: &[Area], apart: bool, unit: f32) {
    let (mut blocked, mut space) = (Space::new(size), Space::new(size));
    for area in blocks {
        blocked.take_box(*area);
        space.take_box(*area);
    }
    for symbol in placed {
        let radius = symbol.radius + 1.0;
        if !space.is_disc_free(symbol.anchor, radius) {
            let reach = REACH[usize::from(!blocked.is_disc_free(symbol.anchor, radius))];
            if let Some(centre) = nearest(symbol, size, &space, radius, reach * unit) {
                symbol.centre = centre;
            }
        }
        if apart {
            space.take_disc(symbol.centre, radius);
        }
    }
}

/// The nearest free place, ring by ring.
fn nearest(symbol: &Placed, size: [f32; 2], space: &Space, radius: f32, reach: f32) -> Option<[f32; 2]> {
    let rings = (reach / STEP) as u16;
    let ring = |ring: u16| {
        let away = f32::from(ring) * STEP;
        let turns = (ring * 4).clamp(8, 48);
        (0..turns).map(move |turn| {
            let [x, y] = [f32::cos, f32::sin].map(|of| away * of(TAU * f32::from(turn) / f32::from(turns)));
            [symbol.anchor[0] + x, symbol.anchor[1] + y]
        })
    };
    let picture = Area::sized([0.0, 0.0], size[0], size[1]);
    let free = |centre: &[f32; 2]| picture.holds(&Area::around(*centre, radius)) && space.is_disc_free(*centre, radius);
    (1..=rings).flat_map(ring).find(free)
}
