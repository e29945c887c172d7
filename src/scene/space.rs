//! What is taken on the picture already: a grid of boxes and discs, asked before anything is laid down.

use super::{Area, Pos};

/// Side of a cell in pixels, about a label's width.
const CELL: f32 = 96.0;

/// Something that nothing may be laid over.
#[derive(Debug, Clone, Copy)]
enum Taken {
    Box(Area),
    Disc(Pos, f32),
}

/// The taken parts of a picture.
#[derive(Debug)]
pub(super) struct Space {
    picture: Area,
    columns: usize,
    cells: Vec<Vec<u32>>,
    taken: Vec<Taken>,
}

impl Space {
    /// A picture with nothing on it.
    pub fn new(size: [f32; 2]) -> Self {
        let picture = Area::sized([0.0, 0.0], size[0], size[1]);
        let [columns, rows] = size.map(|side| (side / CELL).ceil().max(1.0) as usize);
        Self { picture, columns, cells: vec![Vec::new(); columns * rows], taken: Vec::new() }
    }

    /// Takes a box.
    pub fn take_box(&mut self, area: Area) {
        self.take(Taken::Box(area), area);
    }

    /// Takes a disc.
    pub fn take_disc(&mut self, centre: Pos, radius: f32) {
        self.take(Taken::Disc(centre, radius), Area::around(centre, radius));
    }

    /// Whether a box lies within the picture and over nothing that is taken.
    pub fn is_free(&self, area: &Area) -> bool {
        self.picture.holds(area)
            && self.cells_of(area).all(|cell| {
                self.cells[cell].iter().all(|i| match self.taken[*i as usize] {
                    Taken::Box(other) => !other.overlaps(area),
                    Taken::Disc(centre, radius) => !touches(area, centre, radius),
                })
            })
    }

    /// Whether a disc lies over nothing that is taken. It may reach over the picture's edge.
    pub fn is_disc_free(&self, centre: Pos, radius: f32) -> bool {
        self.cells_of(&Area::around(centre, radius)).all(|cell| {
            self.cells[cell].iter().all(|i| match self.taken[*i as usize] {
                Taken::Box(area) => !touches(&area, centre, radius),
                Taken::Disc(other, reach) => (centre[0] - other[0]).hypot(centre[1] - other[1]) >= radius + reach,
            })
        })
    }

    fn take(&mut self, taken: Taken, area: Area) {
        let place = self.taken.len() as u32;
        self.taken.push(taken);
        for cell in self.cells_of(&area).collect::<Vec<_>>() {
            self.cells[cell].push(place);
        }
    }

    /// The cells that a box touches; what lies beyond the picture counts to the cells at its edge.
    fn cells_of(&self, area: &Area) -> impl Iterator<Item = usize> + use<> {
        let columns = self.columns;
        let rows = self.cells.len() / columns;
        let held = |at: f32, count: usize| ((at / CELL).max(0.0) as usize).min(count - 1);
        let (left, right) = (held(area.min[0], columns), held(area.max[0], columns));
        let (top, bottom) = (held(area.min[1], rows), held(area.max[1], rows));
        (top..=bottom).flat_map(move |row| (left..=right).map(move |column| row * columns + column))
    }
}

/// Whether a disc and a box share more than an edge.
pub(super) fn touches(area: &Area, centre: Pos, radius: f32) -> bool {
    let near = [0, 1].map(|i| centre[i].clamp(area.min[i], area.max[i]) - centre[i]);
    near[0].hypot(near[1]) < radius
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
}
