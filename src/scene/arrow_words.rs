//! What stands beside an arrow: where it comes from, and how many it brings.

use super::labels::{Block, Line};
use super::{Area, Pos, Weight, look::Look, text};
use crate::{model::Code, words};

/// Words beside an arrow, with where they may stand.
pub(super) type Said = (Block, Code, Vec<Pos>);

/// What stands beside an arrow: where it comes from at the edge of the map that it comes over, and how many it brings in its middle.
pub(super) fn told(
    outline: &[Pos],
    (origin, people, host): (Code, i64, Code),
    (look, map): (Look<'_>, Area),
    name: bool,
) -> Vec<Said> {
    let line = middle_of(outline);
    let seen: Vec<(Pos, f32)> = line.iter().copied().filter(|(at, _)| map.contains(*at)).collect();
    let from_beyond = line.first().is_some_and(|(at, _)| !map.contains(*at));
    let block = |text: String, size: f32, weight: Weight, color| {
        Block::line(Line { text, size: text::size(size, look.unit), weight, color }, look.theme.halo)
    };
    let mut said = Vec::new();
    if name && from_beyond {
        let words = words::from_country(origin);
        let block = block(words, 11.0, Weight::SemiBold, look.theme.text);
        let places = beside(&block, seen.iter().take(seen.len() / 2), look.unit);
        said.push((block, host, places));
    }
    let block = block(look.view.unit.label(people), 10.0, Weight::Regular, look.theme.muted);
    let mut middle: Vec<&(Pos, f32)> = seen.iter().collect();
    let half = middle.len() / 2;
    middle.rotate_left(half.saturating_sub(2));
    let places = beside(&block, middle.into_iter().take(5), look.unit);
    said.push((block, host, places));
    said
}

/// Places beside the points of an arrow, on either side.
fn beside<'p>(block: &Block, points: impl Iterator<Item = &'p (Pos, f32)>, unit: f32) -> Vec<Pos> {
    let [width, height] = block.size();
    let places = points.flat_map(|([x, y], half)| {
        let gap = half + 3.0 * unit;
        [
            [x + gap, y - gap - height],
            [x - gap - width, y + gap],
            [x - gap - width, y - gap - height],
            [x + gap, y + gap],
            [x - width / 2.0, y - gap - height],
            [x - width / 2.0, y + gap],
        ]
    });
    places.collect()
}

/// The middle of an arrow with how wide it is to either side: its outline goes along one side and comes back along the other.
pub(super) fn middle_of(outline: &[Pos]) -> Vec<(Pos, f32)> {
    let pairs = outline.iter().zip(outline.iter().rev()).take(outline.len() / 2);
    pairs.map(|(a, b)| ([0, 1].map(|i| f32::midpoint(a[i], b[i])), (a[0] - b[0]).hypot(a[1] - b[1]) / 2.0)).collect()
}
