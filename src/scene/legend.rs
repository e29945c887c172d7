//! The legend: round values and examples of what is on the map, drawn by the symbols' own code.

use super::flows;
use super::fold::Dots;
use super::measured::{Amount, Kind};
use super::scaling::{LEAST_RADIUS, Scaling};
use super::symbol::{Pen, Placed};
use super::{Anchor, Area, Color, Mark, Measure, Pos, Stroke, Switch, Text, Theme, Unit, View, Weight, text};
use crate::model::{Command, Scope, Thing};
use crate::words;

/// Radius of the examples of textures and of the fields of colour.
const SAMPLE: f32 = 6.0;
/// Between an example and its words.
const BESIDE: f32 = 6.0;

/// How much a legend explains.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Detail {
    /// Everything.
    Full,
    /// The same with smaller circles and without a colour that all share.
    Lean,
    /// The same in smaller letters.
    Compact,
    /// The sizes alone.
    Sizes,
}

impl Detail {
    /// The most first.
    pub const ALL: [Self; 4] = [Self::Full, Self::Lean, Self::Compact, Self::Sizes];

    /// How large its letters are.
    pub fn unit(self) -> f32 {
        if self == Self::Compact { 0.88 } else { 1.0 }
    }

    /// The largest circle, in units.
    fn circle(self) -> f32 {
        match self {
            Self::Full => 30.0,
            Self::Lean => 24.0,
            Self::Compact | Self::Sizes => 18.0,
        }
    }
}

/// A legend that knows its rows and its size, and not yet its place.
#[derive(Debug)]
pub(super) struct Legend<'a> {
    theme: &'a Theme,
    scaling: Scaling,
    unit: f32,
    /// In what the symbols are drawn.
    told: Unit,
    rows: Vec<Row>,
    /// Around its letters, where no panel is behind them.
    pub halo: Option<Color>,
    /// Width and height without the panel's edge.
    pub size: [f32; 2],
}

#[derive(Debug)]
enum Row {
    Heading(String),
    Note(String),
    /// Nested circles for these numbers of people, largest first.
    Circles(Vec<i64>),
    Sample(Kind, f32, &'static str),
    Hue(Command),
    /// An arrow as wide as one of so many people is.
    Arrow(i64),
    /// Dots: hollow for hosts without a number.
    Dots(Kind, String),
}

impl<'a> Legend<'a> {
    /// The legend of what is on the map; none if nothing is.
    pub fn of(
        placed: &[Placed],
        (view, thing, scope, arrows): (&View, Thing, Scope, bool),
        (theme, scaling, unit): (&'a Theme, Scaling, f32),
        detail: Detail,
    ) -> Option<Self> {
        let full = detail != Detail::Sizes;
        if placed.is_empty() {
            return None;
        }
        let mut rows = vec![Row::Heading((view.measure.definition().legend)(thing))];
        if view.measure.definition().level.is_some() {
            rows.push(Row::Note(words::of_scope(scope)));
        }
        if !view.unit.is_people() {
            rows.push(Row::Note(view.unit.suffix().to_owned()));
        }
        let values = round_values(placed, scaling, detail.circle() * unit);
        if !values.is_empty() {
            rows.push(Row::Circles(values));
        }
        if full {
            rows.extend(samples(placed, view.measure));
            let hues: Vec<Row> = hues_of(placed).map(Row::Hue).collect();
            rows.extend(hues.into_iter().filter({
                let one = hues_of(placed).count() == 1;
                move |_| detail == Detail::Full || !one
            }));
        }
        if view.is_on(Switch::Flannery) {
            rows.push(Row::Note(text!("scene-flannery").to_owned()));
        }
        if full && view.is_on(Switch::Displace) {
            rows.push(Row::Note(text!("scene-displaced").to_owned()));
        }
        if full && arrows {
            let most = placed.iter().map(|symbol| symbol.measured.weight).max().unwrap_or(0);
            rows.push(Row::Arrow(round_down(most).max(1)));
        }
        let dots = Dots::of(placed);
        rows.extend(of_dots(&dots, placed, view, scaling));
        let small = |p: &Placed| {
            !p.folded
                && matches!(&p.measured.kind, Kind::Amount(a) | Kind::Gain(a) if (1..=scaling.least_people()).contains(&a.all))
        };
        if full && dots.hosts == 0 && placed.iter().any(small) {
            rows.push(Row::Note(text!("scene-smallest", people = view.unit.label(scaling.least_people()))));
        }
        if placed.iter().any(|p| p.measured.weight > scaling.greatest()) {
            rows.push(Row::Note(text!("scene-largest", people = view.unit.label(scaling.greatest()))));
        }
        let mut legend = Self { theme, scaling, unit, told: view.unit, rows, halo: None, size: [0.0; 2] };
        let width = legend.rows.iter().map(|row| legend.row_width(row)).fold(0.0, f32::max);
        let height = legend.rows.iter().map(|row| legend.row_height(row)).sum();
        legend.size = [width, height];
        Some(legend)
    }

    /// The marks with the top left corner there.
    pub fn draw(&self, at: Pos, marks: &mut Vec<Mark>) {
        let mut top = at[1];
        for row in &self.rows {
            let height = self.row_height(row);
            self.draw_row(row, [at[0], top], height, marks);
            top += height;
        }
    }

    fn arrow(&self, people: i64) -> String {
        text!("scene-arrow", people = self.told.label(people))
    }

    fn text_size(&self) -> f32 {
        text::size(10.5, self.unit)
    }

    fn row_height(&self, row: &Row) -> f32 {
        match row {
            Row::Heading(_) => 16.0 * self.unit,
            Row::Note(_) => 14.0 * self.unit,
            Row::Circles(values) => 2.0 * self.scaling.radius(values[0]) + 12.0 * self.unit,
            Row::Sample(..) | Row::Hue(_) | Row::Dots(..) | Row::Arrow(_) => 15.5 * self.unit.max(0.9),
        }
    }

    fn row_width(&self, row: &Row) -> f32 {
        let plain = |text: &str| text::width(text, self.text_size(), Weight::Regular);
        match row {
            Row::Heading(words) => text::width(words, self.text_size(), Weight::SemiBold),
            Row::Note(words) => plain(words),
            Row::Circles(values) => {
                let number = values.iter().map(|n| plain(&self.told.label(*n))).fold(0.0, f32::max);
                2.0 * self.scaling.radius(values[0]) + 20.0 + number
            }
            Row::Sample(_, _, words) => 2.0 * SAMPLE + BESIDE + plain(words),
            Row::Hue(command) => 2.0 * SAMPLE + BESIDE + plain(words::command(*command)),
            Row::Dots(_, words) => 2.0 * SAMPLE + BESIDE + plain(words),
            Row::Arrow(n) => 2.0 * SAMPLE + BESIDE + plain(&self.arrow(*n)),
        }
    }

    fn draw_row(&self, row: &Row, [x, y]: Pos, height: f32, marks: &mut Vec<Mark>) {
        let size = self.text_size();
        let baseline = y + height / 2.0 + size * 0.36;
        let middle = [x + SAMPLE, y + height / 2.0];
        let beside = [x + 2.0 * SAMPLE + BESIDE, baseline];
        let mut write = |at: Pos, words: &str, weight: Weight| {
            let color = if matches!(row, Row::Note(_)) { self.theme.muted } else { self.theme.text };
            marks.push(Mark::Text(Text {
                at,
                text: words.to_owned(),
                size,
                weight,
                color,
                halo: self.halo,
                anchor: Anchor::Start,
            }));
        };
        match row {
            Row::Heading(words) => write([x, y + size], words, Weight::SemiBold),
            Row::Note(words) => write([x, baseline], words, Weight::Regular),
            Row::Sample(kind, fade, words) => {
                write(beside, words, Weight::Regular);
                let scaling = Scaling::fixed(100, SAMPLE);
                Pen { centre: middle, scaling, theme: self.theme, fade: *fade, hue: None }.draw(kind, marks);
            }
            Row::Arrow(n) => {
                write(beside, &self.arrow(*n), Weight::Regular);
                let half = flows::width(*n, self.scaling.greatest()) / 2.0;
                let [left, right] = [x, x + 2.0 * SAMPLE];
                let (neck, wing) = (right - 5.0 - half, half + 2.5);
                let points = [
                    [left, -half],
                    [neck, -half],
                    [neck, -wing],
                    [right, 0.0],
                    [neck, wing],
                    [neck, half],
                    [left, half],
                ];
                let points = points.map(|[x, side]| [x, middle[1] + side]).to_vec();
                marks.push(Mark::Polygon { points, fill: self.theme.muted });
            }
            Row::Dots(kind, words) => {
                write(beside, words, Weight::Regular);
                let scaling = Scaling::fixed(100, SAMPLE);
                Pen { centre: middle, scaling, theme: self.theme, fade: 1.0, hue: None }.dot(kind, marks);
            }
            Row::Hue(command) => {
                write(beside, words::command(*command), Weight::Regular);
                let area = Area::around(middle, SAMPLE - 1.0);
                marks.push(Mark::Panel { area, corner: 2.0, fill: self.theme.command(*command), stroke: None });
            }
            Row::Circles(values) => self.draw_circles(values, [x, y], height, marks),
        }
    }

    /// Circles that stand on one line, each with a thin leader from its top to its number.
    fn draw_circles(&self, values: &[i64], [x, y]: Pos, height: f32, marks: &mut Vec<Mark>) {
        let size = self.text_size();
        let largest = self.scaling.radius(values[0]);
        let (centre, floor) = (x + largest, y + height - 7.0 * self.unit);
        let mut last = f32::NEG_INFINITY;
        for value in values {
            let radius = self.scaling.radius(*value);
            let stroke = Stroke { width: 1.0, color: self.theme.muted };
            let fill = Some(self.theme.text.fade(0.05));
            marks.push(Mark::Circle { centre: [centre, floor - radius], radius, fill, stroke: Some(stroke) });
            let top = floor - 2.0 * radius;
            let level = top.max(last + size * 1.1);
            last = level;
            let (bend, end) = (x + 2.0 * largest + 4.0, x + 2.0 * largest + 12.0);
            let leader = vec![[centre, top], [bend, top], [end, level]];
            let thin = Stroke { width: 0.7, color: self.theme.muted };
            marks.push(Mark::Lines { lines: vec![leader], stroke: thin });
            let at = [end + 4.0, level + size * 0.36];
            let text = self.told.label(*value);
            let color = self.theme.text;
            marks.push(Mark::Text(Text {
                at,
                text,
                size,
                weight: Weight::Regular,
                color,
                halo: self.halo,
                anchor: Anchor::Start,
            }));
        }
    }
}

/// What dots there are, in a row each.
fn of_dots(dots: &Dots, placed: &[Placed], view: &View, scaling: Scaling) -> Vec<Row> {
    let mut rows = Vec::new();
    if dots.hosts > 0 {
        let most = view.unit.label(scaling.least_people());
        let people = dots.people.filter(|_| view.unit.is_people() && !view.measure.definition().compares);
        let words = match people {
            Some(people) => text!("scene-dots-people", most = most, n = dots.hosts, people = words::some(&people)),
            None => text!("scene-dots", most = most, n = dots.hosts),
        };
        let hue = hues_of(placed).next().unwrap_or(Command::Unknown);
        let amount = Amount { there: 1, ordered: 1, all: 1, all_by: vec![(hue, 1)], ..Amount::default() };
        rows.push(Row::Dots(Kind::Amount(amount), words));
    }
    if dots.unknown > 0 {
        rows.push(Row::Dots(Kind::Missing, text!("scene-dots-unknown", n = dots.unknown)));
    }
    rows
}

/// Up to three round numbers of the series 1, 2, 5 that the map's symbols reach, none of them with a larger circle than that.
fn round_values(placed: &[Placed], scaling: Scaling, largest: f32) -> Vec<i64> {
    let most = placed.iter().map(|symbol| symbol.measured.weight).max().unwrap_or(0).min(scaling.people(largest));
    let mut values: Vec<i64> = Vec::new();
    for part in [1, 4, 20] {
        let value = round_down(most / part);
        let seen = scaling.radius(value) > LEAST_RADIUS + 0.5 || values.is_empty();
        if value > 0 && seen && values.last().is_none_or(|last| value < *last) {
            values.push(value);
        }
    }
    values
}

/// The greatest number of the series 1, 2, 5, 10, 20 … that is not greater; 0 for none.
fn round_down(n: i64) -> i64 {
    let mut power = 1_i64;
    while n / 10 >= power {
        power *= 10;
    }
    [5, 2, 1].into_iter().map(|digit| digit * power).find(|value| *value <= n).unwrap_or(0)
}

/// An example of each texture that is on the map.
fn samples(placed: &[Placed], measure: Measure) -> Vec<Row> {
    let hue = hues_of(placed).next().unwrap_or(Command::Unknown);
    let amounts =
        || placed.iter().filter_map(|p| if let Kind::Amount(amount) = &p.measured.kind { Some(amount) } else { None });
    let example = |there: i64, ordered: i64, all: i64, low: i64, high: Option<i64>| {
        let by = vec![(hue, 1)];
        Amount { there, ordered, all, low, high, there_by: by.clone(), all_by: by }
    };
    let sample = |there, ordered, all, low, high| Kind::Amount(example(there, ordered, all, low, high));
    let gain = |there| Kind::Gain(example(there, 100, 100, 100, Some(100)));
    let there = (measure.definition().solid)();
    let kinds = |wanted: fn(&Kind) -> bool| placed.iter().any(|p| wanted(&p.measured.kind));
    let gains = |wanted: fn(&Amount) -> bool| {
        placed.iter().any(|p| matches!(&p.measured.kind, Kind::Gain(amount) if wanted(amount)))
    };
    let ranged = |a: &Amount| a.high.is_some_and(|high| high > a.low);
    let open = |a: &Amount| a.high.is_none();
    // What a “?” says: that nobody reports it, or that its number is not known.
    let missing = || placed.iter().filter(|p| p.measured.kind == Kind::Missing && !p.folded);
    let not_reported = text!("figure-not-reported");
    let unknown =
        if missing().all(|p| p.measured.number == not_reported) { not_reported } else { text!("number-not-known") };
    let candidates = [
        (amounts().any(|a| a.there > 0), sample(100, 100, 100, 100, Some(100)), 1.0, there),
        (amounts().any(|a| a.ordered > a.there), sample(0, 100, 100, 100, Some(100)), 1.0, text!("scene-ordered")),
        (amounts().any(|a| a.all > a.ordered), sample(0, 0, 100, 100, Some(100)), 1.0, text!("scene-announced")),
        (amounts().any(ranged), sample(40, 40, 40, 40, Some(100)), 1.0, text!("scene-range")),
        (amounts().any(open), sample(60, 60, 60, 60, None), 1.0, text!("scene-at-least")),
        (placed.iter().any(|p| p.measured.stale), sample(100, 100, 100, 100, Some(100)), 0.45, text!("scene-old")),
        (gains(|a| a.there > 0), gain(100), 1.0, text!("scene-more-there")),
        (gains(|a| a.ordered > a.there), gain(0), 1.0, text!("scene-more-promised")),
        (kinds(|k| matches!(k, Kind::Minus(_))), Kind::Minus(100), 1.0, text!("scene-fewer")),
        (kinds(|k| matches!(k, Kind::Zero)), Kind::Zero, 1.0, text!("scene-zero")),
        (missing().next().is_some(), Kind::Missing, 1.0, unknown),
    ];
    let rows = candidates.into_iter().filter(|(shown, ..)| *shown);
    rows.map(|(_, kind, fade, words)| Row::Sample(kind, fade, words)).collect()
}

/// The commands on the map, in their usual order.
fn hues_of(placed: &[Placed]) -> impl Iterator<Item = Command> {
    let on_map = |command: &Command| {
        placed.iter().any(|p| match &p.measured.kind {
            Kind::Amount(amount) => amount.all_by.iter().chain(&amount.there_by).any(|(c, _)| c == command),
            _ => false,
        })
    };
    Command::ALL.iter().copied().filter(move |command| on_map(command))
}

#[cfg(test)]
mod tests {
    use super::round_down;

    #[test]
    fn legends_have_round_values() {
        for (n, round) in
            [(0, 0), (1, 1), (4, 2), (9, 5), (4_700, 2_000), (50_000, 50_000), (i64::MAX, 5_000_000_000_000_000_000)]
        {
            assert_eq!(round_down(n), round, "{n}");
        }
    }
}
