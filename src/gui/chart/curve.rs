//! One number over time, as steps: each holds until the next, nothing is interpolated, and a missing number is a gap.

use crate::model::{Day, Estimate, Scope, Thing, Word};
use crate::posture::{Quantity, Series, SeriesStep};
use crate::{gui::ctx::Ctx, scene::LevelNumber, words};
use egui::{Color32, Stroke, Ui};
use egui_plot::{FilledArea, Line, LineStyle, PlotPoint, PlotUi};

/// What a line takes from a day of change; none: not known.
type Reading = Box<dyn Fn(&SeriesStep) -> Option<Estimate>>;

/// One line of a chart.
pub struct Curve {
    /// What it is: “Promised”.
    pub name: String,
    color: Color32,
    width: f32,
    style: LineStyle,
    /// Which number it is.
    quantity: Quantity,
    /// Of a level: in which scope.
    scope: Option<Scope>,
    value: Reading,
}

/// The lines of what the map shows, changes or levels in each scope: they are different quantities, and one scale would flatten one
/// of them.
pub fn all(cx: &Ctx<'_>) -> Vec<Curve> {
    match &cx.state.choices.measure.definition().level {
        None => changes(cx),
        Some(level) => levels(cx, level),
    }
}

/// The lines of a small chart: the changes, or the level in the scope that is shown.
pub fn few(cx: &Ctx<'_>) -> Vec<Curve> {
    let measure = cx.state.choices.measure;
    if measure.is_of_changes() {
        return changes(cx);
    }
    let value = Box::new(move |step: &SeriesStep| known(measure.whole(&step.figures)?));
    vec![Curve { value, width: 2.0, ..solid(cx, measure.definition().counts) }]
}

fn solid(cx: &Ctx<'_>, quantity: Quantity) -> Curve {
    let (color, value) = (cx.ink(|t| t.accent), Box::new(|_: &SeriesStep| None));
    let name = words::quantity(quantity).to_owned();
    Curve { name, color, width: 1.5, style: LineStyle::Solid, quantity, scope: None, value }
}

/// A number computed without bounds may be zero: it is not known.
fn known(people: Estimate) -> Option<Estimate> {
    Some(people).filter(|people| people.word != Word::Unknown)
}

fn changes(cx: &Ctx<'_>) -> Vec<Curve> {
    let promised = Curve {
        style: LineStyle::Dashed { length: 4.0 },
        value: Box::new(|step| step.figures.promised),
        ..solid(cx, Quantity::Promised)
    };
    let arrived = Curve { width: 2.0, value: Box::new(|step| step.figures.arrived), ..solid(cx, Quantity::Arrived) };
    vec![promised, arrived]
}

fn levels(cx: &Ctx<'_>, number: &'static LevelNumber) -> Vec<Curve> {
    let quantity = cx.state.choices.measure.definition().counts;
    let style = [LineStyle::Solid, LineStyle::dashed_loose(), LineStyle::dotted_dense(), LineStyle::dotted_loose()];
    let scopes = Scope::ALL.iter().copied().zip(style.into_iter().cycle());
    let curve = |(scope, style): (Scope, LineStyle)| {
        let value = move |step: &SeriesStep| {
            let level = step.levels.iter().find(|level| level.scope == scope)?;
            known((number.in_scope)(level))
        };
        let name = words::list([words::quantity(quantity), &words::lower(words::scope(scope))]);
        Curve { name, style, scope: Some(scope), value: Box::new(value), ..solid(cx, quantity) }
    };
    scopes.map(curve).collect()
}

/// The step that holds on a day; none: the first begins later.
pub fn at(series: &Series, day: Day) -> Option<&SeriesStep> {
    series.steps.partition_point(|step| step.day <= day).checked_sub(1).map(|n| &series.steps[n])
}

/// More steps than this in a chart are thinned to as many columns, which is more than any screen has.
const COLUMNS: usize = 2000;

/// In which column each of these days lies, if there are so many steps that they are thinned.
fn columns(many: bool, first: f64, last: f64) -> Option<impl Fn(f64) -> f64> {
    many.then_some(move |day: f64| ((day - first) / (last - first) * COLUMNS as f64).floor())
}

/// Of those that share a column the first, the lowest, the highest and the last stay, so that the line looks as it did.
fn thinned(run: &[[f64; 2]]) -> Vec<[f64; 2]> {
    let ([first, ..], [.., last]) = (run, run) else { return Vec::new() };
    let Some(column) = columns(run.len() >= 4 * COLUMNS, first[0], last[0]) else { return run.to_vec() };
    let mut points = Vec::new();
    let mut from = 0;
    for group in run.chunk_by(|a, b| column(a[0]) == column(b[0])) {
        let places = from..from + group.len();
        from = places.end;
        let by = |a: &usize, b: &usize| run[*a][1].total_cmp(&run[*b][1]);
        let ends = [places.clone().min_by(by), places.clone().max_by(by)].into_iter().flatten();
        let mut kept: Vec<usize> = ends.chain([places.start, places.end - 1]).collect();
        kept.sort_unstable();
        kept.dedup();
        points.extend(kept.into_iter().map(|at| run[at]));
    }
    points
}

/// The steps with the days from and up to which each is drawn; of very many the last in each column, from where the column begins.
pub fn steps(series: &Series, end: f64) -> Vec<(&SeriesStep, [f64; 2])> {
    let start = |step: &SeriesStep| f64::from(step.day.number());
    let ends = series.steps.iter().skip(1).map(start).chain([end]);
    let all = series.steps.iter().zip(ends).map(|(step, end)| (step, [start(step), end]));
    let (Some(first), Some(last)) = (series.steps.first(), series.steps.last()) else { return Vec::new() };
    let Some(column) = columns(series.steps.len() >= 4 * COLUMNS, start(first), start(last)) else {
        return all.collect();
    };
    let mut kept: Vec<(&SeriesStep, [f64; 2])> = Vec::new();
    for (step, [start, end]) in all {
        match kept.last_mut() {
            Some((last, room)) if column(room[0]) == column(start) => (*last, room[1]) = (step, end),
            _ => kept.push((step, [start, end])),
        }
    }
    kept
}

/// What a line draws: made of the steps once, for there may be tens of thousands.
#[derive(Debug, Default)]
pub struct Drawn {
    lines: Vec<Vec<[f64; 2]>>,
    /// Where the number is not one: from when to when, from how many to how many.
    rooms: Vec<[[f64; 2]; 2]>,
    numbers: bool,
}

impl Drawn {
    /// Whether there is a number on any day.
    pub fn has_number(&self) -> bool {
        self.numbers
    }

    fn line(&mut self, run: &mut Vec<[f64; 2]>) {
        if !run.is_empty() {
            self.lines.push(thinned(run));
            run.clear();
        }
    }

    /// Rooms that share a column are one.
    fn join_rooms(&mut self) {
        let rooms = std::mem::take(&mut self.rooms);
        let (Some(first), Some(last)) = (rooms.first(), rooms.last()) else { return };
        let Some(column) = columns(rooms.len() >= 4 * COLUMNS, first[0][0], last[0][0]) else {
            self.rooms = rooms;
            return;
        };
        for room in rooms {
            match self.rooms.last_mut() {
                Some([days, people]) if column(days[0]) == column(room[0][0]) => {
                    days[1] = room[0][1];
                    *people = [people[0].min(room[1][0]), people[1].max(room[1][1])];
                }
                _ => self.rooms.push(room),
            }
        }
    }
}

impl Curve {
    /// Its number in a step, or that there is none.
    pub fn said(&self, step: Option<&SeriesStep>, thing: Thing) -> String {
        let gone = |step: &SeriesStep| step.unlisted.iter().find(|(scope, _)| self.scope == Some(*scope)).copied();
        let number = match step.map(|step| ((self.value)(step), gone(step))) {
            Some((None, Some((_, since)))) => return words::unlisted(since),
            people => people.and_then(|(people, _)| people),
        };
        let written = words::or_missing(self.quantity, number);
        number.map_or_else(|| written.clone(), |number| words::told(thing, written.clone(), &number))
    }

    /// The steps of a number with a best, or of the least where it has no bound above; and the room between low and high where it is
    /// not one number.
    pub fn drawn(&self, series: &Series, end: f64) -> Drawn {
        let ends = series.steps.iter().skip(1).map(|step| f64::from(step.day.number())).chain([end]);
        let (mut drawn, mut run) = (Drawn::default(), Vec::new());
        for (step, end) in series.steps.iter().zip(ends) {
            let start = f64::from(step.day.number());
            let people = (self.value)(step);
            drawn.numbers |= people.is_some();
            if let Some((people, high)) = people.and_then(|people| Some((people, people.high?)))
                && people.low < high
            {
                drawn.rooms.push([[start, end], [people.low as f64, high as f64]]);
            }
            let least = |people: Estimate| Some(people.low).filter(|low| people.high.is_none() && *low > 0);
            match people.and_then(|people| people.best.or_else(|| least(people))) {
                Some(best) => run.extend([[start, best as f64], [end, best as f64]]),
                None => drawn.line(&mut run),
            }
        }
        drawn.line(&mut run);
        drawn.join_rooms();
        drawn
    }

    /// Draws it.
    pub fn draw(&self, plot: &mut PlotUi<'_>, drawn: &Drawn) {
        for [days, [low, high]] in &drawn.rooms {
            let area = FilledArea::new("", days, &[*low, *low], &[*high, *high]);
            plot.add(area.fill_color(self.color.gamma_multiply(0.2)).allow_hover(false));
        }
        for run in &drawn.lines {
            let points: Vec<PlotPoint> = run.iter().copied().map(PlotPoint::from).collect();
            let line = Line::new("", egui_plot::PlotPoints::Owned(points));
            plot.line(line.color(self.color).width(self.width).style(self.style).allow_band(false).allow_hover(false));
        }
    }

    /// A piece of it, for a legend.
    pub fn sample(&self, ui: &Ui, rect: egui::Rect) {
        let stroke = Stroke::new(self.width, self.color);
        let ends = [rect.left_center(), rect.right_center()];
        match self.style {
            LineStyle::Solid => {
                ui.painter().line_segment(ends, stroke);
            }
            LineStyle::Dashed { length } => {
                ui.painter().extend(egui::Shape::dashed_line(&ends, stroke, length, length * 0.6));
            }
            LineStyle::Dotted { spacing } => {
                ui.painter().extend(egui::Shape::dotted_line(&ends, self.color, spacing.min(5.0), self.width * 0.6));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::posture::Figures;

    #[test]
    fn the_step_that_holds_is_the_last_that_began() {
        let day = |n| Day::from_number(n);
        let step = |n| SeriesStep {
            day: day(n),
            figures: Figures::default(),
            by: Vec::new(),
            overlap: None,
            levels: Vec::new(),
            unlisted: Vec::new(),
        };
        let series = Series { steps: vec![step(5), step(9)] };
        let found = |n| at(&series, day(n)).map(|step| step.day);
        assert_eq!([found(4), found(5), found(8), found(20)], [None, Some(day(5)), Some(day(5)), Some(day(9))]);
    }

    #[test]
    fn a_line_of_very_many_points_keeps_its_ends_and_its_peaks() {
        let mut run: Vec<[f64; 2]> = (0..60_000).map(|n| [f64::from(n / 2), f64::from(n % 7)]).collect();
        (run[31_007][1], run[31_008][1]) = (900.0, -5.0);
        let thin = thinned(&run);
        assert!(thin.len() <= 4 * 2001 && thin.is_sorted_by(|a, b| a[0] <= b[0]));
        assert_eq!((thin[0], thin[thin.len() - 1]), (run[0], run[59_999]));
        assert!(thin.contains(&run[31_007]) && thin.contains(&run[31_008]));
        assert_eq!(thinned(&run[..100]), run[..100]);
    }

    #[test]
    fn very_many_steps_are_a_few_without_gaps() {
        let step = |n: i32| SeriesStep {
            day: Day::from_number(n),
            figures: Figures { promised: Some(Estimate::range(n.into(), i64::from(n) + 9)), ..Figures::default() },
            by: Vec::new(),
            overlap: None,
            levels: Vec::new(),
            unlisted: Vec::new(),
        };
        let series = Series { steps: (0..30_000).map(step).collect() };
        let kept = steps(&series, 30_000.0);
        assert!(kept.len() <= COLUMNS + 1 && kept.windows(2).all(|pair| pair[0].1[1] == pair[1].1[0]));
        assert_eq!((kept[0].1[0], kept[kept.len() - 1].1[1]), (0.0, 30_000.0));
        assert_eq!(kept[kept.len() - 1].0.day, Day::from_number(29_999));
        let few = Series { steps: series.steps[..50].to_vec() };
        assert_eq!(steps(&few, 50.0).len(), 50);
        let value = Box::new(|step: &SeriesStep| step.figures.promised);
        let (color, style) = (Color32::BLACK, LineStyle::Solid);
        let curve =
            Curve { name: String::new(), color, width: 1.0, style, quantity: Quantity::Present, scope: None, value };
        let drawn = curve.drawn(&series, 30_000.0);
        assert!(drawn.has_number() && drawn.rooms.len() <= COLUMNS + 1 && drawn.lines.len() == 1);
        assert_eq!(drawn.rooms[0][1][0], 0.0);
        assert_eq!(drawn.rooms[drawn.rooms.len() - 1][1][1], 30_008.0);
        assert_eq!(curve.drawn(&few, 50.0).rooms.len(), 50);
    }
}
