//! Squares of the same areas as circles. Those of several values are in bands, the first on top.

use super::hues::Hue;
use super::inset::within;
use super::measured::Amount;
use super::reach::half;
use super::symbol::{Pen, SOLID};
use super::{Area, Mark, Pos, Stroke};

/// A stretch of a square from its top to its bottom, in parts of its height.
type Band = (Hue, [f32; 2]);

/// Between two lines of a hatching, and between two dashes.
const APART: f32 = 5.6;

impl Pen<'_> {
    /// An amount as squares within each other.
    pub fn squares(&self, amount: &Amount, marks: &mut Vec<Mark>) {
        let [there, ordered, all, low] =
            [amount.there, amount.ordered, amount.all, amount.low].map(|n| half(self.scaling.radius(n)));
        let high = half(self.scaling.radius(amount.high.unwrap_or(0)));
        let bands = bands(&amount.all_by);
        self.panel(all.max(high) + 1.0, Some(self.theme.halo.fade(0.7)), None, marks);
        let ranged = high > all + 0.25 || low < all - 0.25 && amount.high.is_some();
        if ranged {
            self.ring(&bands, low, high.max(all), 0.3, marks);
            self.edge(&bands, high.max(all), 0.8, marks);
        }
        if amount.high.is_none() {
            self.edge(&bands, all + 2.5, 1.0, marks);
        }
        if all > ordered + 0.25 {
            self.ring(&bands, ordered, all, 0.12, marks);
            let stroke = Stroke { width: 1.6, color: self.hue(bands[0].0, 1.0) };
            marks.push(Mark::Lines { lines: self.dashed_edge(all), stroke });
        }
        if ordered > there + 0.25 {
            self.ring(&bands, there, ordered, 0.2, marks);
            self.hatched_ring(&bands, there, ordered, marks);
            self.edge(&bands, ordered, 1.4, marks);
        }
        if there > 0.0 {
            let solid = if ranged && amount.there == amount.all { low.max(1.0) } else { there };
            self.ring(&self::bands(&amount.there_by), 0.0, solid, SOLID, marks);
            self.panel(solid, None, Some(Stroke { width: 1.0, color: self.theme.halo.fade(0.9) }), marks);
        }
    }

    fn panel(&self, half: f32, fill: Option<super::Color>, stroke: Option<Stroke>, marks: &mut Vec<Mark>) {
        let area = Area::around(self.centre, half);
        if let Some(fill) = fill {
            marks.push(Mark::Panel { area, corner: 0.0, fill, stroke });
        } else if let Some(stroke) = stroke {
            marks.push(Mark::Lines { lines: vec![around(&area)], stroke });
        }
    }

    /// Fills what lies between two squares, each band in its hue.
    fn ring(&self, bands: &[Band], inner: f32, outer: f32, opacity: f32, marks: &mut Vec<Mark>) {
        let hole = Area::around(self.centre, inner);
        for (hue, band) in bands {
            let fill = self.hue(*hue, opacity);
            let area = self.band(outer, *band);
            let (top, low) =
                (area.min[1].max(hole.min[1]).min(area.max[1]), area.max[1].min(hole.max[1]).max(area.min[1]));
            let (low, middle) = (low.max(top), low > top && inner > 0.1);
            let boxes = if middle {
                vec![
                    Area { min: area.min, max: [area.max[0], top] },
                    Area { min: [area.min[0], top], max: [hole.min[0], low] },
                    Area { min: [hole.max[0], top], max: [area.max[0], low] },
                    Area { min: [area.min[0], low], max: area.max },
                ]
            } else {
                vec![area]
            };
            let seen = boxes.into_iter().filter(|area| area.width() > 0.05 && area.height() > 0.05);
            marks.extend(seen.map(|area| Mark::Panel { area, corner: 0.0, fill, stroke: None }));
        }
    }

    fn band(&self, half: f32, [from, to]: [f32; 2]) -> Area {
        let Area { min, max } = Area::around(self.centre, half);
        Area { min: [min[0], min[1] + 2.0 * half * from], max: [max[0], min[1] + 2.0 * half * to] }
    }

    /// The edge of a square, each band's in its hue.
    fn edge(&self, bands: &[Band], half: f32, width: f32, marks: &mut Vec<Mark>) {
        for (hue, [from, to]) in bands {
            let Area { min, max } = self.band(half, [*from, *to]);
            let sides = [vec![min, [min[0], max[1]]], vec![[max[0], min[1]], max]];
            let top = (*from <= 0.0).then(|| vec![min, [max[0], min[1]]]);
            let foot = (*to >= 1.0).then(|| vec![[min[0], max[1]], max]);
            let lines = sides.into_iter().chain(top).chain(foot).collect();
            marks.push(Mark::Lines { lines, stroke: Stroke { width, color: self.hue(*hue, 1.0) } });
        }
    }

    fn dashed_edge(&self, half: f32) -> Vec<Vec<Pos>> {
        let corners = around(&Area::around(self.centre, half));
        let dashes = (2.0 * half / 7.5).round().max(1.0);
        let at = |a: Pos, b: Pos, t: f32| [0, 1].map(|i| a[i] + (b[i] - a[i]) * t / dashes);
        let side = |ends: &[Pos]| {
            let (a, b) = (ends[0], ends[1]);
            (0..dashes as u16).map(move |n| vec![at(a, b, f32::from(n) + 0.2), at(a, b, f32::from(n) + 0.8)])
        };
        corners.windows(2).flat_map(side).collect()
    }

    /// Lines that rise to the right between two squares.
    fn hatched_ring(&self, bands: &[Band], inner: f32, outer: f32, marks: &mut Vec<Mark>) {
        let hole = Area::around(self.centre, inner);
        let count = (2.0 * outer / APART) as i32;
        for (hue, band) in bands {
            let area = self.band(outer, *band);
            let mut lines = Vec::new();
            for n in -count..=count {
                let (x, reach) = (self.centre[0] + n as f32 * APART, 2.0 * outer);
                let line = [[x - reach, self.centre[1] + reach], [x + reach, self.centre[1] - reach]];
                let Some((from, to)) = within(line, &area) else { continue };
                match within([from, to], &hole).filter(|_| inner > 0.5) {
                    Some((low, high)) => lines.extend([vec![from, low], vec![high, to]]),
                    None => lines.push(vec![from, to]),
                }
            }
            lines.retain(|line| (line[0][0] - line[1][0]).abs() > 0.4);
            if !lines.is_empty() {
                marks.push(Mark::Lines { lines, stroke: Stroke { width: 1.1, color: self.hue(*hue, 0.95) } });
            }
        }
    }
}

/// The corners of a box, the first once more at the end.
fn around(area: &Area) -> Vec<Pos> {
    let Area { min, max } = *area;
    vec![min, [max[0], min[1]], max, [min[0], max[1]], min]
}

/// A band for each hue in proportion to its people.
fn bands(parts: &[(Hue, i64)]) -> Vec<Band> {
    let total: f32 = parts.iter().map(|(_, n)| *n as f32).sum();
    if parts.len() < 2 || total <= 0.0 {
        return vec![(parts.first().map_or(Hue::NAMELESS, |(hue, _)| *hue), [0.0, 1.0])];
    }
    let (mut from, last) = (0.0, parts.len() - 1);
    let band = |(n, (hue, people)): (usize, &(Hue, i64))| {
        let to = if n == last { 1.0 } else { from + *people as f32 / total };
        (*hue, [std::mem::replace(&mut from, to), to])
    };
    parts.iter().enumerate().map(band).collect()
}
