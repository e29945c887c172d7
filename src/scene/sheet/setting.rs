//! A sheet that is set from the top down.

use super::super::text::{self, LEADING};
use super::super::{Anchor, Area, Mark, Pictured, Plate, Pos, Scene, Text, Theme, View, Weight, frame::Frame};

/// Free space at the edges, in units.
const MARGIN: f32 = 20.0;
/// Between two parts, in units.
const GAP: f32 = 12.0;
/// Sizes of letters, in units: a label over a picture, and what is listed.
const LABEL: f32 = 12.5;
const LISTED: f32 = 9.5;

/// A sheet while it is set.
#[derive(Debug)]
pub struct SheetFrame {
    pub(super) plate: Plate,
    pub(super) theme: Theme,
    pub(super) frame: Frame,
    title: Weight,
    /// What is still free.
    pub(super) room: Area,
}

impl SheetFrame {
    /// An empty sheet of a view's size, colours and makeup.
    pub fn new(view: &View) -> Self {
        let frame = view.frame();
        let margin = MARGIN * frame.unit.min(view.size[0].min(view.size[1]) / 400.0);
        let theme = view.colors();
        let whole = Area::sized([0.0, 0.0], view.size[0], view.size[1]);
        let plate = Plate {
            size: view.size,
            ground: if view.makeup.clear { theme.cleared().background } else { theme.background },
            title: String::new(),
            pictures: Vec::new(),
            marks: Vec::new(),
        };
        Self { plate, theme, frame, title: view.makeup.title(), room: whole.grown(-margin) }
    }

    /// What is still free.
    pub fn room(&self) -> Area {
        self.room
    }

    /// Goes on in a part of what is free.
    pub fn go_on_in(&mut self, room: Area) {
        self.room = room;
    }

    /// Between two parts.
    pub fn gap(&self) -> f32 {
        GAP * self.frame.unit
    }

    /// The height of a line over a picture.
    pub fn label_height(&self) -> f32 {
        text::size(LABEL, self.frame.unit) * LEADING
    }

    /// The title and what stands below it.
    pub fn heading(&mut self, title: &str, under: &str) {
        title.clone_into(&mut self.plate.title);
        let (large, small) = (self.frame.headline(), self.frame.subtitle());
        self.lines(title, large, self.title, 2, false);
        self.lines(under, small, Weight::Regular, 2, false);
        self.room.min[1] += self.gap() * 0.6;
    }

    /// A line in the strong weight.
    pub fn line(&mut self, words: &str) {
        self.lines(words, text::size(LABEL, self.frame.unit), Weight::SemiBold, 1, false);
    }

    /// The last lines of the sheet.
    pub fn foot(&mut self, words: &str) {
        let size = self.frame.note();
        let lines = text::wrap(words, size, Weight::Regular, self.room.width(), 3);
        let height = size * LEADING * lines.len() as f32;
        let mut top = self.room.max[1] - height;
        self.room.max[1] = top - self.gap() * 0.5;
        for line in lines {
            self.write([self.room.min[0], top + size], line, size, Weight::Regular, true);
            top += size * LEADING;
        }
    }

    /// A heading and a list below it, as much of it as there is room for; `more` says how many are left out.
    pub fn list(&mut self, heading: &str, items: &[String], more: impl Fn(usize) -> String) {
        let size = text::size(LISTED, self.frame.unit);
        let step = size * LEADING;
        self.lines(heading, text::size(LABEL, self.frame.unit), Weight::SemiBold, 1, false);
        for (n, item) in items.iter().enumerate() {
            let lines = text::wrap(item, size, Weight::Regular, self.room.width(), 2).len().max(1);
            // What says how many are left out needs a line, but after the last one.
            let after = usize::from(n + 1 < items.len());
            if self.room.height() < step * (lines + after) as f32 {
                self.lines(&more(items.len() - n), size, Weight::Regular, 1, true);
                return;
            }
            self.lines(item, size, Weight::Regular, 2, true);
        }
    }

    /// Boxes for so many pictures with a line over each, in the arrangement that makes them largest; row by row.
    pub fn cells(&self, n: usize) -> Vec<Area> {
        let (room, gap, over) = (self.room, self.gap(), self.label_height());
        let sides = |columns: usize| {
            let rows = n.div_ceil(columns);
            let each = |whole: f32, n: usize| (whole - gap * (n - 1) as f32) / n as f32;
            [each(room.width(), columns), each(room.height(), rows) - over]
        };
        // Maps are wider than high: what exceeds that shape shows no more of them.
        let worth = |columns: &usize| {
            let [w, h] = sides(*columns);
            (w / 1.5).min(h)
        };
        let best = (1..=n.max(1)).max_by(|a, b| worth(a).total_cmp(&worth(b))).unwrap_or(1);
        let [w, h] = sides(best).map(|side| side.floor().max(1.0));
        let place = |n: usize| {
            let [x, y] = [n % best, n / best].map(|at| at as f32);
            let at = [room.min[0] + x * (w + gap), room.min[1] + y * (h + over + gap) + over];
            Area::sized(at.map(f32::round), w, h)
        };
        (0..n).map(place).collect()
    }

    /// A picture in a box, and a line over it; empty: none.
    pub fn picture(&mut self, area: Area, scene: Scene, label: &str) {
        self.label(area, label);
        self.plate.pictures.push(Pictured { at: area.min, scene });
    }

    /// A line over a box; empty: none.
    pub(super) fn label(&mut self, area: Area, label: &str) {
        if !label.is_empty() {
            let size = text::size(LABEL, self.frame.unit);
            let label = text::elide(label, size, Weight::SemiBold, area.width());
            self.write([area.min[0], area.min[1] - size * 0.35], label, size, Weight::SemiBold, false);
        }
    }

    /// The end of the line over a box; the room it takes.
    pub(super) fn label_end(&mut self, area: Area, words: &str) -> f32 {
        let size = text::size(LABEL, self.frame.unit);
        let at = [area.max[0] - size, area.min[1] - size * 0.35];
        self.write_at(at, words.to_owned(), (size, Weight::Regular), false, Anchor::End);
        text::width(words, size, Weight::Regular) + size * 1.6
    }

    /// The sheet as it is set.
    pub fn done(self) -> Plate {
        self.plate
    }

    /// Lines at the top of what is free, at most so many.
    fn lines(&mut self, words: &str, size: f32, weight: Weight, most: usize, muted: bool) {
        for line in text::wrap(words, size, weight, self.room.width(), most) {
            let at = [self.room.min[0], self.room.min[1] + size];
            self.write(at, line, size, weight, muted);
            self.room.min[1] += size * LEADING;
        }
    }

    /// A text whose left end, middle or right end is there.
    pub(super) fn write_at(
        &mut self,
        at: Pos,
        text: String,
        (size, weight): (f32, Weight),
        muted: bool,
        anchor: Anchor,
    ) {
        let color = if muted { self.theme.muted } else { self.theme.text };
        let back = match anchor {
            Anchor::Start => 0.0,
            Anchor::Middle => 0.5,
            Anchor::End => 1.0,
        };
        let at = [at[0] - back * text::width(&text, size, weight), at[1]];
        self.plate.marks.push(Mark::Text(Text { at, text, size, weight, color, halo: None, anchor }));
    }

    pub(super) fn write(&mut self, at: Pos, text: String, size: f32, weight: Weight, muted: bool) {
        self.write_at(at, text, (size, weight), muted, Anchor::Start);
    }
}
