//! What is taken on the picture already: a grid of boxes and discs, asked before anything is laid down.

use super::{Area, Pos};
use std::ops::RangeInclusive;

/// Side of a cell in pixels, about a label's width.
const CELL: f32 = 64.0;

/// A label must be nearer to its own symbol by so much, in pixels.
const NEARER: f32 = 0.5;

/// Something that nothing may be laid over.
#[derive(Debug, Clone, Copy)]
enum Taken {
    Box(Area),
    /// A symbol.
    Disc(Pos, f32),
    /// The line from a symbol to its label.
    Leader([Pos; 2]),
    /// A piece of an arrow, so wide to either side. Leaders may cross it.
    Arrow([Pos; 2], f32),
}

/// The taken parts of a picture.
#[derive(Debug)]
pub(super) struct Space {
    picture: Area,
    columns: usize,
    cells: Vec<Vec<Taken>>,
}

impl Space {
    /// A picture with nothing on it.
    #[cfg(test)]
    pub fn new(size: [f32; 2]) -> Self {
        Self::within(size, Area::sized([0.0, 0.0], size[0], size[1]))
    }

    /// A part of a picture with nothing on it: boxes lie within that part.
    pub fn within(size: [f32; 2], picture: Area) -> Self {
        let [columns, rows] = size.map(|side| (side / CELL).ceil().max(1.0) as usize);
        Self { picture, columns, cells: vec![Vec::new(); columns * rows] }
    }

    /// What boxes lie within.
    pub fn picture(&self) -> Area {
        self.picture
    }

    /// Takes a box.
    pub fn take_box(&mut self, area: Area) {
        self.take(Taken::Box(area), area);
    }

    /// Takes a disc.
    pub fn take_disc(&mut self, centre: Pos, radius: f32) {
        self.take(Taken::Disc(centre, radius), Area::around(centre, radius));
    }

    /// Takes the line from a symbol to its label.
    pub fn take_leader(&mut self, ends: [Pos; 2]) {
        self.take(Taken::Leader(ends), around(ends));
    }

    /// Takes a piece of an arrow, so wide to either side.
    pub fn take_arrow(&mut self, ends: [Pos; 2], half: f32) {
        self.take(Taken::Arrow(ends, half), around(ends).grown(half));
    }

    /// Whether a box lies within the picture and over nothing that is taken.
    pub fn is_free(&self, area: &Area) -> bool {
        self.is_free_but_for(area, (None, false))
    }

    /// The same for what may lie over the symbol with its centre there, or over arrows.
    pub fn is_free_but_for(&self, area: &Area, (own, arrows): (Option<Pos>, bool)) -> bool {
        self.picture.holds(area)
            && self.all_near(area, |taken| match taken {
                Taken::Box(other) => !other.overlaps(area),
                Taken::Disc(centre, radius) => Some(*centre) == own || !touches(area, *centre, *radius),
                Taken::Leader(ends) => !crosses(area, *ends),
                Taken::Arrow(ends, half) => arrows || !crosses(&area.grown(*half), *ends),
            })
    }

    /// Whether a disc lies over nothing that is taken. It may reach over the picture's edge.
    pub fn is_disc_free(&self, centre: Pos, radius: f32) -> bool {
        self.all_near(&Area::around(centre, radius), |taken| match taken {
            Taken::Box(area) => !touches(area, centre, radius),
            Taken::Disc(other, reach) => square(way(centre, *other)) >= (radius + reach).powi(2),
            Taken::Leader(ends) => square(to_line(centre, *ends)) >= radius * radius,
            Taken::Arrow(ends, half) => square(to_line(centre, *ends)) >= (radius + half).powi(2),
        })
    }

    /// Whether the symbol with its centre there is nearer to a box than every other one.
    pub fn is_nearest(&self, area: &Area, own: Pos, radius: f32) -> bool {
        let reach = (square(to_box(area, own)).sqrt() - radius).max(0.0) + NEARER;
        self.all_near(&area.grown(reach), |taken| match taken {
            Taken::Disc(centre, radius) => *centre == own || !touches(area, *centre, radius + reach),
            _ => true,
        })
    }

    /// Whether a line from the symbol with its centre there crosses no other symbol, no box and no other line of this kind.
    pub fn is_leader_free(&self, ends: [Pos; 2], own: Pos) -> bool {
        self.all_near(&around(ends), |taken| match taken {
            Taken::Box(area) => !crosses(area, ends),
            Taken::Disc(centre, radius) => *centre == own || square(to_line(*centre, ends)) > radius * radius,
            Taken::Leader(other) => !meet(ends, *other),
            Taken::Arrow(..) => true,
        })
    }

    /// Whether something holds for all that is taken in the cells of a box; some of it is asked more than once. Thousands of places are
    /// tried for a picture: plain loops, which end at the first that does not.
    fn all_near(&self, area: &Area, holds: impl Fn(&Taken) -> bool) -> bool {
        let [columns, rows] = self.span(area);
        for row in rows {
            for column in columns.clone() {
                for taken in &self.cells[row * self.columns + column] {
                    if !holds(taken) {
                        return false;
                    }
                }
            }
        }
        true
    }

    fn take(&mut self, taken: Taken, area: Area) {
        let [columns, rows] = self.span(&area);
        for row in rows {
            for column in columns.clone() {
                self.cells[row * self.columns + column].push(taken);
            }
        }
    }

    /// The columns and rows of cells that a box touches; what lies beyond the picture counts to the cells at its edge.
    fn span(&self, area: &Area) -> [RangeInclusive<usize>; 2] {
        let rows = self.cells.len() / self.columns;
        let held = |at: f32, count: usize| ((at / CELL).max(0.0) as usize).min(count - 1);
        [(0, self.columns), (1, rows)].map(|(i, count)| held(area.min[i], count)..=held(area.max[i], count))
    }
}

/// Whether a disc and a box share more than an edge.
pub(super) fn touches(area: &Area, centre: Pos, radius: f32) -> bool {
    square(to_box(area, centre)) < radius * radius
}

/// How far a point is from a line between two others.
pub(super) fn from_line(p: Pos, ends: [Pos; 2]) -> f32 {
    square(to_line(p, ends)).sqrt()
}

/// The square of a way's length: it orders them as well, and takes no root.
fn square([x, y]: Pos) -> f32 {
    x * x + y * y
}

fn way(a: Pos, b: Pos) -> Pos {
    [b[0] - a[0], b[1] - a[1]]
}

/// The way from a point to the nearest one of a box.
fn to_box(area: &Area, p: Pos) -> Pos {
    [0, 1].map(|i| p[i].max(area.min[i]).min(area.max[i]) - p[i])
}

/// The way from a point to the nearest one of a line between two others.
fn to_line(p: Pos, [a, b]: [Pos; 2]) -> Pos {
    let (whole, from) = (way(a, b), way(p, a));
    let along = (-(from[0] * whole[0] + from[1] * whole[1]) / square(whole).max(1e-6)).clamp(0.0, 1.0);
    [0, 1].map(|i| from[i] + whole[i] * along)
}

/// The box around two points.
fn around([a, b]: [Pos; 2]) -> Area {
    Area { min: [0, 1].map(|i| a[i].min(b[i])), max: [0, 1].map(|i| a[i].max(b[i])) }
}

/// Whether a line runs through a box.
pub(super) fn crosses(area: &Area, [a, b]: [Pos; 2]) -> bool {
    // The part of the line that is within the box's sides, across and then down.
    let (mut from, mut to) = (0.0_f32, 1.0_f32);
    for i in 0..2 {
        let way = b[i] - a[i];
        if way.abs() < 1e-6 {
            if a[i] <= area.min[i] || a[i] >= area.max[i] {
                return false;
            }
            continue;
        }
        let (low, high) = ((area.min[i] - a[i]) / way, (area.max[i] - a[i]) / way);
        from = from.max(low.min(high));
        to = to.min(low.max(high));
    }
    from < to
}

/// Whether two lines cross.
pub(super) fn meet([a, b]: [Pos; 2], [c, d]: [Pos; 2]) -> bool {
    let side = |o: Pos, d: Pos, p: Pos| (d[0] - o[0]) * (p[1] - o[1]) - (d[1] - o[1]) * (p[0] - o[0]) > 0.0;
    side(a, b, c) != side(a, b, d) && side(c, d, a) != side(c, d, b)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn boxes_keep_off_boxes_discs_and_edges() {
        let mut space = Space::new([400.0, 300.0]);
        space.take_disc([200.0, 150.0], 50.0);
        space.take_box(Area::sized([0.0, 0.0], 50.0, 50.0));
        let free = |x: f32, y: f32| space.is_free(&Area::sized([x, y], 20.0, 10.0));
        assert!(free(60.0, 10.0) && !free(40.0, 10.0) && !free(-5.0, 100.0) && !free(390.0, 100.0));
        assert!(!free(200.0, 150.0) && !free(240.0, 145.0) && free(251.0, 150.0));
        assert!(free(150.0, 100.0), "in the corner beside the disc");
    }

    #[test]
    fn a_label_is_nearest_to_its_own_symbol_and_its_line_crosses_nothing() {
        let mut space = Space::new([400.0, 300.0]);
        let (own, other) = ([100.0, 100.0], [140.0, 100.0]);
        space.take_disc(own, 5.0);
        space.take_disc(other, 20.0);
        let nearest = |x: f32| space.is_nearest(&Area::sized([x, 90.0], 6.0, 6.0), own, 5.0);
        assert!(nearest(106.0) && !nearest(112.0) && nearest(80.0));
        let free = |space: &Space, end: Pos| space.is_leader_free([[100.0, 94.0], end], own);
        assert!(free(&space, [100.0, 20.0]) && !free(&space, [200.0, 110.0]), "through the other disc");
        space.take_box(Area::sized([90.0, 40.0], 20.0, 10.0));
        space.take_leader([[60.0, 60.0], [95.0, 60.0]]);
        assert!(!free(&space, [100.0, 20.0]) && !free(&space, [80.0, 20.0]) && free(&space, [150.0, 20.0]));
        assert!(
            !space.is_free(&Area::sized([70.0, 55.0], 10.0, 10.0))
                && space.is_free(&Area::sized([70.0, 62.0], 10.0, 10.0))
        );
        space.take_arrow([[10.0, 200.0], [390.0, 260.0]], 4.0);
        assert!(!space.is_free(&Area::sized([195.0, 222.0], 10.0, 5.0)), "on the arrow");
        assert!(space.is_leader_free([[200.0, 200.0], [200.0, 290.0]], [200.0, 195.0]), "a leader may cross it");
    }
}
