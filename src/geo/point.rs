//! Points and boxes of the map's plane.

/// A point of the map's plane, in radii of the sphere: x to the right, y **down**, as on a screen.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Point {
    /// To the right.
    pub x: f64,
    /// Down.
    pub y: f64,
}

impl Point {
    /// The point at x and y.
    pub const fn new(x: f64, y: f64) -> Self {
        Self { x, y }
    }

    /// The same as two `f32`, the form in which projected geometry is kept.
    pub fn to_f32(self) -> [f32; 2] {
        [self.x as f32, self.y as f32]
    }
}

/// An upright box of the map's plane; empty if `min` is beyond `max`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rect {
    /// Left and top.
    pub min: Point,
    /// Right and bottom.
    pub max: Point,
}

impl Rect {
    /// The box that holds nothing.
    pub const EMPTY: Self =
        Self { min: Point::new(f64::INFINITY, f64::INFINITY), max: Point::new(f64::NEG_INFINITY, f64::NEG_INFINITY) };

    /// The smallest box around all points.
    pub fn around(points: impl IntoIterator<Item = Point>) -> Self {
        points.into_iter().fold(Self::EMPTY, Self::with)
    }

    /// The smallest box around this one and a point.
    #[must_use]
    pub fn with(self, p: Point) -> Self {
        Self {
            min: Point::new(self.min.x.min(p.x), self.min.y.min(p.y)),
            max: Point::new(self.max.x.max(p.x), self.max.y.max(p.y)),
        }
    }

    /// Whether it holds nothing.
    pub fn is_empty(&self) -> bool {
        self.min.x > self.max.x || self.min.y > self.max.y
    }

    /// Its width; negative infinity if empty.
    pub fn width(&self) -> f64 {
        self.max.x - self.min.x
    }

    /// Its height; negative infinity if empty.
    pub fn height(&self) -> f64 {
        self.max.y - self.min.y
    }

    /// Its middle.
    pub fn center(&self) -> Point {
        Point::new(f64::midpoint(self.min.x, self.max.x), f64::midpoint(self.min.y, self.max.y))
    }

    /// The rectangle with so much more on each side.
    #[must_use]
    pub fn grown(&self, by: f64) -> Self {
        let away = |p: Point, by: f64| Point::new(p.x + by, p.y + by);
        Self { min: away(self.min, -by), max: away(self.max, by) }
    }

    /// Whether the two boxes share a point.
    pub fn intersects(&self, other: &Self) -> bool {
        self.min.x <= other.max.x && other.min.x <= self.max.x && self.min.y <= other.max.y && other.min.y <= self.max.y
    }
}
