//! Shapes and lines on the plane.

use crate::geo::{LineKind, Rect, Role, disputed_areas};
use crate::model::Code;
use std::ops::Range;

/// A country or a lake on the plane.
#[derive(Debug, Clone, PartialEq)]
pub struct ProjectedShape {
    /// Which country; none for land that no code stands for.
    pub code: Option<Code>,
    /// What it is.
    pub role: Role,
    /// The points of all its rings, one after the other, in radii of the sphere, y down.
    pub points: Vec<[f32; 2]>,
    /// Which points make a ring; the first is not repeated at the end. Fill by the even-odd rule.
    pub rings: Vec<Range<usize>>,
    /// The box around all points.
    pub bounds: Rect,
}

impl ProjectedShape {
    /// Whether it is the land of a country that is named and chosen by it; disputed land that belongs to another is not.
    pub fn is_main(&self, code: Code) -> bool {
        let alone = |area: u16| disputed_areas().get(usize::from(area)).is_none_or(|area| area.stands_alone(code));
        self.code == Some(code)
            && match self.role {
                Role::Land => true,
                Role::Water => false,
                Role::Disputed(area) => alone(area),
            }
    }

    /// The rings, outer ones and holes, as points.
    pub fn rings(&self) -> impl Iterator<Item = &[[f32; 2]]> {
        self.rings.iter().map(|ring| &self.points[ring.clone()])
    }

    pub(super) fn add(&mut self, ring: impl IntoIterator<Item = [f32; 2]>) {
        let start = self.points.len();
        for point in ring {
            if self.points.len() == start || self.points.last() != Some(&point) {
                self.points.push(point);
            }
        }
        while self.points.len() > start + 1 && self.points[start..].last() == Some(&self.points[start]) {
            self.points.pop();
        }
        if self.points.len() < start + 3 {
            self.points.truncate(start);
        } else {
            self.rings.push(start..self.points.len());
        }
    }
}

/// Lines of one kind after another.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Lines {
    /// The points of all lines.
    pub points: Vec<[f32; 2]>,
    /// Which points make a line, and what it parts.
    pub parts: Vec<(LineKind, Range<usize>)>,
}

impl Lines {
    /// The lines as points.
    pub fn iter(&self) -> impl Iterator<Item = (LineKind, &[[f32; 2]])> {
        self.parts.iter().map(|(kind, part)| (*kind, &self.points[part.clone()]))
    }

    pub(super) fn add(&mut self, kind: LineKind, points: impl IntoIterator<Item = [f32; 2]>) {
        let start = self.points.len();
        self.points.extend(points);
        if self.points.len() < start + 2 {
            self.points.truncate(start);
        } else {
            self.parts.push((kind, start..self.points.len()));
        }
    }
}
