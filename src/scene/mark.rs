//! What a painter draws: few kinds of mark, placed and coloured.

use super::Color;

/// A point of the picture in logical pixels from its top left corner, y down.
pub type Pos = [f32; 2];

/// An upright box of the picture.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Area {
    /// Left and top.
    pub min: Pos,
    /// Right and bottom.
    pub max: Pos,
}

impl Area {
    /// The box at left and top with that width and height.
    pub const fn sized(min: Pos, width: f32, height: f32) -> Self {
        Self { min, max: [min[0] + width, min[1] + height] }
    }

    /// The square around a centre.
    pub const fn around(centre: Pos, half: f32) -> Self {
        Self { min: [centre[0] - half, centre[1] - half], max: [centre[0] + half, centre[1] + half] }
    }

    /// Its width.
    pub fn width(&self) -> f32 {
        self.max[0] - self.min[0]
    }

    /// Its height.
    pub fn height(&self) -> f32 {
        self.max[1] - self.min[1]
    }

    /// The box with so much more on each side.
    #[must_use]
    pub fn grown(self, by: f32) -> Self {
        Self { min: [self.min[0] - by, self.min[1] - by], max: [self.max[0] + by, self.max[1] + by] }
    }

    /// Whether two boxes share more than an edge.
    pub fn overlaps(&self, other: &Self) -> bool {
        self.min[0] < other.max[0]
            && other.min[0] < self.max[0]
            && self.min[1] < other.max[1]
            && other.min[1] < self.max[1]
    }

    /// Whether all of the other box lies in this one.
    pub fn holds(&self, other: &Self) -> bool {
        self.min[0] <= other.min[0]
            && other.max[0] <= self.max[0]
            && self.min[1] <= other.min[1]
            && other.max[1] <= self.max[1]
    }

    /// Whether a point lies in it.
    pub fn contains(&self, at: Pos) -> bool {
        (self.min[0]..=self.max[0]).contains(&at[0]) && (self.min[1]..=self.max[1]).contains(&at[1])
    }
}

/// A line's colour and width in pixels. Ends are butt, joins round. Dashes are separate lines: painters know none.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Stroke {
    /// Width.
    pub width: f32,
    /// Colour.
    pub color: Color,
}

/// One of the two weights of the one family.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Weight {
    /// 400
    Regular,
    /// 600
    SemiBold,
}

/// Which end of a text stays where it is if its letters are wider or narrower than they were measured.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Anchor {
    /// Its left end.
    #[default]
    Start,
    /// Its middle.
    Middle,
    /// Its right end.
    End,
}

/// A line of text with its left end and baseline.
#[derive(Debug, Clone, PartialEq)]
pub struct Text {
    /// Left end of the baseline.
    pub at: Pos,
    /// What it says.
    pub text: String,
    /// Height of the letters' body.
    pub size: f32,
    /// Weight.
    pub weight: Weight,
    /// Colour.
    pub color: Color,
    /// Colour around the letters, 1.5 pixels wide; none: nothing around.
    pub halo: Option<Color>,
    /// Which end stays.
    pub anchor: Anchor,
}

/// Something to draw.
#[derive(Debug, Clone, PartialEq)]
pub enum Mark {
    /// A full circle.
    Circle {
        /// Centre.
        centre: Pos,
        /// Radius, to the middle of the stroke.
        radius: f32,
        /// Inside.
        fill: Option<Color>,
        /// Edge.
        stroke: Option<Stroke>,
    },
    /// A filled polygon, simple but not always convex.
    Polygon {
        /// Its corners.
        points: Vec<Pos>,
        /// Inside.
        fill: Color,
    },
    /// Open lines of one stroke.
    Lines {
        /// Each of two or more points.
        lines: Vec<Vec<Pos>>,
        /// How they are drawn.
        stroke: Stroke,
    },
    /// A box with round corners.
    Panel {
        /// Where.
        area: Area,
        /// Radius of its corners.
        corner: f32,
        /// Inside.
        fill: Color,
        /// Edge.
        stroke: Option<Stroke>,
    },
    /// A line of text.
    Text(Text),
}
