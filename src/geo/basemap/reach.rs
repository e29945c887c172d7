//! What of a level is seen in a window, by the boxes around its lines and rings.

use super::level::{ArcRef, Level, Shape};
use crate::geo::GeoWindow;

/// Corners of a box, in units of the grid.
pub(super) type Reach = [[i32; 2]; 2];

/// The boxes around the lines and rings of a level.
#[derive(Debug)]
pub(super) struct Reaches {
    arcs: Vec<Reach>,
    rings: Vec<Reach>,
    /// Lines of no ring.
    free: Vec<usize>,
}

impl Reaches {
    /// Of a level whose lines have these boxes around them.
    pub fn new(level: &Level, arcs: Vec<Reach>) -> Self {
        let rings =
            (0..level.rings.len()).map(|ring| around(level.ring(ring).iter().map(|arc| arcs[arc.arc]))).collect();
        let mut used = vec![false; arcs.len()];
        level.refs.iter().for_each(|arc| used[arc.arc] = true);
        let free = (0..arcs.len()).filter(|i| !used[*i]).collect();
        Self { arcs, rings, free }
    }

    /// Of a level with all of its points.
    pub fn of(level: &Level) -> Self {
        let reach = |arc: &super::Arc| {
            let points = level.points[arc.points.clone()].iter();
            points.fold([[i32::MAX; 2], [i32::MIN; 2]], |all, point| join(all, [*point; 2]))
        };
        Self::new(level, level.arcs.iter().map(reach).collect())
    }

    /// Rings that reach into a window, with the lines that they are made of, and the lines of no ring that do and have room. `add` puts a
    /// line into the level that is made and says its place there; it is told whether the line reaches into the window. Of others the two
    /// ends serve: the straight way between them stays in the box around the line, so that it never enters the window.
    pub fn level(
        &self,
        of: &Level,
        window: &GeoWindow,
        has_room: impl Fn(usize) -> bool,
        mut add: impl FnMut(&mut Level, usize, bool) -> usize,
    ) -> Level {
        let mut level = Level::default();
        let mut names: Vec<Option<usize>> = vec![None; self.arcs.len()];
        for shape in &of.shapes {
            let start = level.rings.len();
            for ring in shape.rings.clone().filter(|ring| window.meets(&self.rings[*ring])) {
                let first = level.refs.len();
                for ArcRef { arc, backwards } in of.ring(ring) {
                    let seen = || window.meets(&self.arcs[*arc]);
                    let arc = *names[*arc].get_or_insert_with(|| add(&mut level, *arc, seen()));
                    level.refs.push(ArcRef { arc, backwards: *backwards });
                }
                level.rings.push(first..level.refs.len());
            }
            if level.rings.len() > start {
                level.shapes.push(Shape { rings: start..level.rings.len(), ..shape.clone() });
            }
        }
        for arc in self.free.iter().copied().filter(|arc| has_room(*arc) && window.meets(&self.arcs[*arc])) {
            add(&mut level, arc, true);
        }
        level
    }
}

fn join(a: Reach, b: Reach) -> Reach {
    [[0, 1].map(|i| a[0][i].min(b[0][i])), [0, 1].map(|i| a[1][i].max(b[1][i]))]
}

/// The box around a ring, down to the pole that one around the globe encloses.
fn around(ring: impl Iterator<Item = Reach>) -> Reach {
    let [mut low, high] = ring.reduce(join).unwrap_or_default();
    if high[0] - low[0] > GeoWindow::TURN - GeoWindow::TURN / 360 && high[1] < 0 {
        low[1] = -GeoWindow::TURN / 4;
    }
    [low, high]
}
