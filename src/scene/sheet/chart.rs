//! Numbers over time on a sheet.

use super::super::{Anchor, Area, Mark, Pos, Stroke, Weight, text};
use super::setting::SheetFrame;

/// Size of its letters, in units.
const SIZE: f32 = 11.0;
/// So many lines across are aimed at, in a large chart and in a small one.
const LINES: f64 = 5.0;
const FEW_LINES: f64 = 2.0;
/// So many dashes and gaps has a piece of a curve at most.
const MOST_DASHES: f32 = 10_000.0;

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

impl Chart {
    /// The lowest and the highest number that is drawn, zero between them.
    pub fn reach(&self) -> [f64; 2] {
        let numbers = self.curves.iter().flat_map(|curve| &curve.steps).filter_map(|(_, step)| *step);
        numbers.fold([0.0, 0.0], |[low, high], [from, _, to]| [low.min(from), high.max(to)])
    }
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
    /// The lowest and the highest number.
    reach: [f64; 2],
    /// From one line across to the next.
    step: f64,
}

impl Axes {
    /// The axes of a chart that has that room, ends in round numbers, and is crossed by about so many lines.
    fn of(chart: &Chart, area: Area, [low, high]: [f64; 2], lines: f64) -> Self {
        let step = round_step((high - low).max(1.0) / lines);
        let reach = [(low / step).floor() * step, (high.max(1.0) / step).ceil() * step];
        Self { area, span: chart.span, reach, step }
    }

    fn at(&self, x: f64, y: f64) -> Pos {
        let part = |value: f64, from: f64, to: f64| ((value - from) / (to - from).max(1e-9)).clamp(0.0, 1.0) as f32;
        [
            self.area.min[0] + self.area.width() * part(x, self.span[0], self.span[1]),
            self.area.max[1] - self.area.height() * part(y, self.reach[0], self.reach[1]),
        ]
    }
}

impl SheetFrame {
    /// A chart in what is free, with the names of its curves over it.
    pub fn chart(&mut self, chart: &Chart) {
        let size = text::size(SIZE, self.frame.unit);
        let named = [self.room.min[0], self.room.min[1] + size];
        let area = Area { min: [self.room.min[0], self.room.min[1] + size * 2.6], ..self.room };
        let left = self.plot(chart, area, chart.reach(), LINES);
        self.names(&chart.curves, [left, named[1]]);
    }

    /// A line that says which curve is which, at the top of what is free.
    pub fn curves(&mut self, curves: &[Curve]) {
        let size = text::size(SIZE, self.frame.unit);
        self.names(curves, [self.room.min[0], self.room.min[1] + size]);
        self.room.min[1] += size * 1.8;
    }

    /// A small chart in a box that reaches from one number to another; over it what it is of, and the number of the day at the end of that
    /// line, which is never cut.
    pub fn small_chart(&mut self, area: Area, chart: &Chart, [name, number]: [&str; 2], reach: [f64; 2]) {
        let wide = self.label_end(area, number);
        self.label(Area { max: [area.max[0] - wide, area.max[1]], ..area }, name);
        self.plot(chart, area, reach, FEW_LINES);
    }

    /// Axes and curves; where the axis of time begins.
    fn plot(&mut self, chart: &Chart, mut area: Area, reach: [f64; 2], lines: f64) -> f32 {
        let size = text::size(SIZE, self.frame.unit);
        let write = chart.write.unwrap_or(|n| n.to_string());
        let [low, high] = Axes::of(chart, area, reach, lines).reach;
        let wide = |n: f64| text::width(&write(n as i64), size, Weight::Regular);
        area.min[0] += wide(low).max(wide(high)) + size * 0.7;
        area.min[1] += size * 0.5;
        area.max[1] -= size * 1.8;
        area.max[0] -= size;
        let axes = Axes::of(chart, area, reach, lines);
        self.grid(&axes, write, size);
        self.ticks(&axes, chart, size);
        for (n, curve) in chart.curves.iter().enumerate() {
            self.curve(&axes, curve, (n, chart.curves.len()));
        }
        area.min[0]
    }

    /// How the lines of a curve are drawn. As in the window, the first of two is dashed: what is promised, beside what has arrived.
    fn drawn(&self, lines: Vec<Vec<Pos>>, (n, of): (usize, usize), width: f32) -> Mark {
        let stroke = Stroke { width, color: self.theme.accent };
        let dash = 2.0 * width * self.frame.unit.max(1.0);
        let lines = if n == 0 && of > 1 { lines.iter().flat_map(|line| dashes(line, dash)).collect() } else { lines };
        Mark::Lines { lines, stroke }
    }

    fn names(&mut self, curves: &[Curve], [mut left, y]: Pos) {
        let size = text::size(SIZE, self.frame.unit);
        for (n, curve) in curves.iter().enumerate() {
            let lines = vec![vec![[left, y - size * 0.35], [left + size * 1.6, y - size * 0.35]]];
            let mark = self.drawn(lines, (n, curves.len()), 2.0);
            self.plate.marks.push(mark);
            self.write([left + size * 2.0, y], curve.name.clone(), size, Weight::SemiBold, false);
            left += size * 4.0 + text::width(&curve.name, size, Weight::SemiBold);
        }
    }

    /// Lines across with their numbers.
    fn grid(&mut self, axes: &Axes, write: fn(i64) -> String, size: f32) {
        let mut value = axes.reach[0];
        while value <= axes.reach[1] + axes.step / 2.0 {
            let at = axes.at(axes.span[0], value);
            let lines = vec![vec![at, [axes.area.max[0], at[1]]]];
            self.plate.marks.push(Mark::Lines { lines, stroke: Stroke { width: 0.8, color: self.theme.line } });
            let words = write(value as i64);
            let place = [at[0] - size * 0.7, at[1] + size * 0.35];
            self.write_at(place, words, (size, Weight::Regular), true, Anchor::End);
            value += axes.step;
        }
    }

    /// Days below the axis, none over another, and the day that is shown.
    fn ticks(&mut self, axes: &Axes, chart: &Chart, size: f32) {
        let bottom = axes.area.max[1];
        let half = |words: &str| text::width(words, size, Weight::Regular) / 2.0;
        let fits = |every: usize| {
            let ends = chart.ticks.iter().step_by(every).map(|(x, words)| (axes.at(*x, 0.0)[0], half(words)));
            ends.clone().zip(ends.skip(1)).all(|((one, left), (other, right))| one + left + size < other - right)
        };
        let every = (1..chart.ticks.len()).find(|every| fits(*every)).unwrap_or(chart.ticks.len().max(1));
        for (x, words) in chart.ticks.iter().step_by(every) {
            let at = axes.at(*x, 0.0)[0];
            if at + half(words) > axes.area.max[0] + size * 2.0 {
                continue;
            }
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
            let start = (at - wide / 2.0).min(axes.area.max[0] + size - wide).max(axes.area.min[0]);
            self.write([start, axes.area.min[1] - size * 0.4], words.clone(), size, Weight::Regular, false);
        }
    }

    /// Steps: between lowest and highest a band, the best as a line.
    fn curve(&mut self, axes: &Axes, curve: &Curve, nth: (usize, usize)) {
        let color = self.theme.accent;
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
            let mark = self.drawn(lines, nth, 2.0);
            self.plate.marks.push(mark);
        }
    }
}

/// A line in pieces of that length with gaps as long.
fn dashes(line: &[Pos], length: f32) -> Vec<Vec<Pos>> {
    let mut all: Vec<Vec<Pos>> = Vec::new();
    // How many pieces and gaps lie before the end of what is drawn.
    let mut done = 0.0;
    for ends in line.windows(2) {
        let [dx, dy] = [ends[1][0] - ends[0][0], ends[1][1] - ends[0][1]];
        let steps = dx.hypot(dy) / length;
        if !(steps > 0.0 && steps < MOST_DASHES) {
            continue;
        }
        let point = |at: f32| [ends[0][0] + dx * (at - done) / steps, ends[0][1] + dy * (at - done) / steps];
        let until = done + steps;
        for n in done as usize..=until as usize {
            let (from, to) = (done.max(n as f32), until.min(n as f32 + 1.0));
            if n % 2 == 1 || to <= from {
                continue;
            }
            match all.last_mut().filter(|_| from == done && done > n as f32) {
                Some(piece) => piece.push(point(to)),
                None => all.push(vec![point(from), point(to)]),
            }
        }
        done = until;
    }
    all
}

/// The next 1, 2 or 5 times a power of ten, at least 1.
fn round_step(least: f64) -> f64 {
    let power = 10_f64.powf(least.max(1.0).log10().floor());
    [1.0, 2.0, 5.0, 10.0].into_iter().map(|n| n * power).find(|step| *step >= least).unwrap_or(10.0 * power)
}

#[cfg(test)]
mod tests {
    use super::{dashes, round_step};

    #[test]
    fn dashes_are_as_long_as_gaps_and_turn_corners() {
        assert_eq!(dashes(&[[0.0, 0.0], [5.0, 0.0]], 2.0), [[[0.0, 0.0], [2.0, 0.0]], [[4.0, 0.0], [5.0, 0.0]]]);
        assert_eq!(dashes(&[[0.0, 0.0], [1.0, 0.0], [1.0, 9.0]], 2.0)[0], [[0.0, 0.0], [1.0, 0.0], [1.0, 1.0]]);
        // Ends that no number of steps meets, and lines that are none.
        let line: Vec<[f32; 2]> = (0..2000).map(|n| [n as f32 * 0.1, (n % 7) as f32 * 0.3]).collect();
        assert!((50..800).contains(&dashes(&line, 1.7).len()));
        assert!(dashes(&[[0.0, 0.0], [0.0, 0.0], [f32::NAN, 1.0], [f32::INFINITY, 0.0]], 2.0).is_empty());
    }

    #[test]
    fn lines_across_are_round() {
        for (least, step) in [(0.2, 1.0), (1.0, 1.0), (3.0, 5.0), (940.0, 1000.0), (1001.0, 2000.0)] {
            assert_eq!(round_step(least), step);
        }
    }
}
