//! The finest level in short pieces, so that only those that are seen need be read.

use super::level::{Level, Shape, index};

/// So many points a piece has at most.
const POINTS: usize = 96;

/// Cuts arcs to pieces; gives the rank of each piece.
pub(super) fn chop(level: Level, ranks: &[u32]) -> (Level, Vec<u32>) {
    let mut out = Level::default();
    let (mut names, mut new_ranks) = (Vec::new(), Vec::new());
    for ((kind, line), rank) in level.arcs.into_iter().zip(ranks) {
        let start = out.next_arc();
        let mut from = 0;
        while from + 1 < line.len() {
            let to = (from + POINTS).min(line.len() - 1);
            out.arcs.push((kind, line[from..=to].to_vec()));
            new_ranks.push(*rank);
            from = to;
        }
        names.push(start..out.next_arc());
    }
    let renamed = |arc: &i32| -> Vec<i32> {
        let new = names[index(*arc)].clone();
        if *arc < 0 { new.rev().map(|n| !n).collect() } else { new.collect() }
    };
    for shape in level.shapes {
        let rings = shape.rings.iter().map(|ring| ring.iter().flat_map(renamed).collect()).collect();
        out.shapes.push(Shape { rings, ..shape });
    }
    (out, new_ranks)
}
