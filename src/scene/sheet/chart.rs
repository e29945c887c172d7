//! Numbers through time on a sheet.

use super::super::{Anchor, Area, Color, Mark, Pos, Stroke, Weight, text};
use super::setting::SheetFrame;

/// Size of its letters, in units.
const SIZE: f32 = 11.0;
/// So many lines across are aimed at.
const LINES: f64 = 5.0;

/// A chart: steps through time.
#[derive(Debug, Clone, Default)]
pub struct Chart {
    /// First and last place on the axis of time.
    pub span: [f64; 2],
    /// Marks on that axis with what they say.
    pub ticks: Vec<(f64, String)>,
    /// The place of the day that is shown, and what it says.
    pub day: Option<(f64, String)>,
    /// What is drawn.
    pub curves: Vec<Curve>,
    /// How a number is written.
    pub write: Option<fn(i64) -> String>,
}

/// A number through time: each step holds until the next; none: not known.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Curve {
    /// What it is.
    pub name: String,
    /// The steps, each with its place, and lowest, best and highest number.
    pub steps: Vec<(f64, Option<[f64; 3]>)>,
}

/// The axes of a chart while it is drawn.
struct Axes {
    area: Area,
    span: [f64; 2],
    top: f64,
}

impl Axes {
    fn at(&self, x: f64, y: f64) -> Pos {
        let part = |value: f64, from: f64, to: f64| ((value - from) / (to - from).max(1e-9)).clamp(0.0, 1.0) as f32;
        [
            self.area.min[0] + self.area.width() * part(x, self.span[0], self.span[1]),
            self.area.max[1] - self.area.height() * part(y, 0.0, self.top),
        ]
    }
}

impl SheetFrame {
    /// A chart in what is free.
    pub fn chart(&mut self, chart: &Chart) {
        let size = text::size(SIZE, self.frame.unit);
        let write = chart.write.unwrap_or(|n| n.to_string());
        let most = chart.curves.iter().flat_map(|curve| &curve.steps).filter_map(|(_, step)| Some((*step)?[2]));
        let most = most.fold(0.0, f64::max).max(1.0);
        let step = round_step(most / LINES);
        let top = (most / step).ceil() * step;
        let widest = text::width(&write(top as i64), size, Weight::Regular);
        let mut area = self.room;
        area.min[0] += widest + size * 0.7;
        area.min[1] += size * 2.6;
        area.max[1] -= size * 1.8;
        area.max[0] -= size;
        let axes = Axes { area, span: chart.span, top };
        self.grid(&axes, (step, write), size);
        self.ticks(&axes, chart, size);
        let mut left = area.min[0];
        for (n, curve) in chart.curves.iter().enumerate() {
            let color = if n == 0 { self.theme.accent } else { self.theme.loss };
            self.curve(&axes, curve, color);
            let [x, y] = [left, self.room.min[1] + size];
            let lines = vec![vec![[x, y - size * 0.35], [x + size * 1.6, y - size * 0.35]]];
            self.plate.marks.push(Mark::Lines { lines, stroke: Stroke { width: 2.0, color } });
            self.write([x + size * 2.0, y], curve.name.clone(), size, Weight::SemiBold, false);
            left += size * 4.0 + text::width(&curve.name, size, Weight::SemiBold);
        }
    }

    /// Lines across with their numbers.
    fn grid(&mut self, axes: &Axes, (step, write): (f64, fn(i64) -> String), size: f32) {
        let mut value = 0.0;
        while value <= axes.top + step / 2.0 {
            let at = axes.at(axes.span[0], value);
            let lines = vec![vec![at, [axes.area.max[0], at[1]]]];
            self.plate.marks.push(Mark::Lines { lines, stroke: Stroke { width: 0.8, color: self.theme.line } });
            let words = write(value as i64);
            let place = [at[0] - size * 0.7, at[1] + size * 0.35];
            self.write_at(place, words, (size, Weight::Regular), true, Anchor::End);
            value += step;
        }
    }

    /// Days below the axis, none over another, and the day that is shown.
    fn ticks(&mut self, axes: &Axes, chart: &Chart, size: f32) {
        let bottom = axes.area.max[1];
        let mut free = f32::MIN;
        for (x, words) in &chart.ticks {
            let at = axes.at(*x, 0.0)[0];
            let half = text::width(words, size, Weight::Regular) / 2.0;
            if at - half < free || at + half > self.room.max[0] {
                continue;
            }
            free = at + half + size;
            let lines = vec![vec![[at, bottom], [at, bottom + size * 0.3]]];
            self.plate.marks.push(Mark::Lines { lines, stroke: Stroke { width: 0.8, color: self.theme.muted } });
            let place = [at, bottom + size * 1.4];
            self.write_at(place, words.clone(), (size, Weight::Regular), true, Anchor::Middle);
        }
        if let Some((x, words)) = &chart.day {
            let at = axes.at(*x, 0.0)[0];
            let lines = vec![vec![[at, axes.area.min[1]], [at, bottom]]];
            self.plate.marks.push(Mark::Lines { lines, stroke: Stroke { width: 1.0, color: self.theme.text } });
            let wide = text::width(words, size, Weight::Regular);
            let start = (at - wide / 2.0).min(self.room.max[0] - wide).max(axes.area.min[0]);
            self.write([start, axes.area.min[1] - size * 0.4], words.clone(), size, Weight::Regular, false);
        }
    }

    /// Steps: between lowest and highest a band, the best as a line.
    fn curve(&mut self, axes: &Axes, curve: &Curve, color: Color) {
        let mut lines: Vec<Vec<Pos>> = Vec::new();
        for (n, (x, step)) in curve.steps.iter().enumerate() {
            let end = curve.steps.get(n + 1).map_or(axes.span[1], |next| next.0);
            let before = n.checked_sub(1).and_then(|before| curve.steps[before].1);
            let Some([low, best, high]) = step else { continue };
            if high > low {
                let ([left, top], [right, bottom]) = (axes.at(*x, *high), axes.at(end, *low));
                let area = Area { min: [left, top], max: [right, bottom] };
                self.plate.marks.push(Mark::Panel { area, corner: 0.0, fill: color.fade(0.2), stroke: None });
            }
            let piece = [axes.at(*x, *best), axes.at(end, *best)];
            match lines.last_mut().filter(|_| before.is_some()) {
                Some(line) => line.extend(piece),
                None => lines.push(piece.to_vec()),
            }
        }
        if !lines.is_empty() {
            self.plate.marks.push(Mark::Lines { lines, stroke: Stroke { width: 2.0, color } });
        }
    }
}

/// The next 1, 2 or 5 times a power of ten, at least 1.
fn round_step(least: f64) -> f64 {
    let power = 10_f64.powf(least.max(1.0).log10().floor());
    [1.0, 2.0, 5.0, 10.0].into_iter().map(|n| n * power).find(|step| *step >= least).unwrap_or(10.0 * power)
}

#[cfg(test)]
mod tests {
    use super::round_step;

    #[test]
    fn lines_across_are_round() {
        for (least, step) in [(0.2, 1.0), (1.0, 1.0), (3.0, 5.0), (940.0, 1000.0), (1001.0, 2000.0)] {
            assert_eq!(round_step(least), step);
        }
    }
}
