//! The legend: round values and examples of what is on the map, drawn by the symbols' own code.

use super::flows;
use super::fold::Dots;
use super::legend_rows::{Row, halved, hues_of, of_dots, of_layers, round_down, round_values, samples};
use super::measured::Kind;
use super::scaling::Scaling;
use super::symbol::{Pen, Placed};
use super::{Anchor, Area, Color, Mark, Pos, Stroke, Switch, Text, Theme, Unit, View, Weight, text};
use super::{Form, classes::Classes, look::Look, palette::Palette, reach, signs::Sign, told::Told};
use crate::model::Thing;
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
    palette: &'a Palette<'a>,
    scaling: Scaling,
    form: Form,
    classes: Option<&'a Classes>,
    unit: f32,
    /// In what the symbols are drawn.
    told: Unit,
    rows: Vec<Row>,
    /// Around its letters, where no panel is behind them.
    pub halo: Option<Color>,
    /// Width and height without the panel's edge.
    pub size: [f32; 2],
}

impl<'a> Legend<'a> {
    /// The legend of what is on the map; none if nothing is.
    pub fn of(
        (view, thing, told): (&View, Thing, &Told<'a>),
        (look, scaling, unit): (Look<'a>, Scaling, f32),
        detail: Detail,
    ) -> Option<Self> {
        let (full, arrows) = (detail != Detail::Sizes, !told.routes.is_empty());
        let (placed, shaded) = (told.placed, told.classes.is_some_and(|classes| classes.of_land));
        let own = if full { of_layers(told.own) } else { Vec::new() };
        if placed.is_empty() {
            return (!own.is_empty()).then(|| Self::sized((view, told), (look, scaling, unit), own));
        }
        let mut rows = vec![Row::Heading((view.measure.definition().legend)(thing))];
        if view.measure.definition().level.is_some() {
            rows.push(Row::Note(words::of_scope(told.scope)));
        }
        if !view.unit.is_people() {
            rows.push(Row::Note(view.unit.suffix().to_owned()));
        }
        let values = round_values(placed, scaling, detail.circle() * unit);
        if let Some(classes) = told.classes {
            rows.extend(classes.ranges().enumerate().map(|(class, range)| Row::Class(class, range)));
        } else if !values.is_empty() {
            rows.push(Row::Circles(values));
        }
        if full && !shaded {
            let note = (view.form.definition().note)();
            let units = placed.iter().any(|symbol| symbol.form == Form::Units);
            rows.extend((view.form == Form::Halves).then(|| Row::Sample(halved(placed), 1.0, note)));
            rows.extend((view.form == Form::Fans).then(|| Row::Note(note.to_owned())));
            rows.extend(units.then_some(Row::Sign(note)));
            rows.extend(samples(placed, view.measure));
            let hues = hues_of(placed);
            let shown = look.palette.hues.by().is_some() && (detail == Detail::Full || hues.len() > 1);
            rows.extend(hues.into_iter().filter(|_| shown).map(Row::Hue));
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
        let sized = told.classes.is_none();
        if full && sized && dots.hosts == 0 && placed.iter().any(small) {
            rows.push(Row::Note(text!("scene-smallest", people = view.unit.label(scaling.least_people()))));
        }
        if sized && placed.iter().any(|p| p.measured.weight > scaling.greatest()) {
            rows.push(Row::Note(text!("scene-largest", people = view.unit.label(scaling.greatest()))));
        }
        rows.extend(own);
        Some(Self::sized((view, told), (look, scaling, unit), rows))
    }

    /// A legend of some rows, with its size.
    fn sized(
        (view, told): (&View, &Told<'a>),
        (look, scaling, unit): (Look<'a>, Scaling, f32),
        rows: Vec<Row>,
    ) -> Self {
        let Look { theme, palette, .. } = look;
        let (form, classes) = (view.form, told.classes);
        let mut legend =
            Self { theme, palette, scaling, form, classes, unit, told: view.unit, rows, halo: None, size: [0.0; 2] };
        let width = legend.rows.iter().map(|row| legend.row_width(row)).fold(0.0, f32::max);
        let height = legend.rows.iter().map(|row| legend.row_height(row)).sum();
        legend.size = [width, height];
        legend
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

    /// The radius of a class; of a colour of land half of its field.
    fn class(&self, class: usize) -> f32 {
        let sized = self.classes.filter(|classes| !classes.of_land);
        sized.map_or(SAMPLE, |classes| classes.radius(class, self.scaling.largest()))
    }

    /// The width of the largest class.
    fn classes_width(&self) -> f32 {
        let last = self.classes.map_or(0, |classes| classes.ranges().count() - 1);
        2.0 * self.class(last)
    }

    /// From where to where a class goes, in words.
    fn range(&self, class: usize, [from, to]: [i64; 2]) -> String {
        let (least, most) = (self.told.label(from), self.told.label(to));
        if class == 0 {
            text!("scene-class-first", most = most)
        } else {
            text!("scene-class", least = least, most = most)
        }
    }

    fn text_size(&self) -> f32 {
        text::size(10.5, self.unit)
    }

    fn row_height(&self, row: &Row) -> f32 {
        match row {
            Row::Heading(_) => 16.0 * self.unit,
            Row::Note(_) => 14.0 * self.unit,
            Row::Circles(values) => 2.0 * self.scaling.radius(values[0]) + 12.0 * self.unit,
            Row::Class(class, _) => (2.0 * self.class(*class) + 4.0).max(15.5 * self.unit.max(0.9)),
            Row::Sign(_) => 26.0 * self.unit,
            Row::Sample(..) | Row::Hue(_) | Row::Dots(..) | Row::Arrow(_) | Row::Layer(..) => 15.5 * self.unit.max(0.9),
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
            Row::Hue(hue) => 2.0 * SAMPLE + BESIDE + plain(&self.palette.hues.name(*hue)),
            Row::Dots(_, words) | Row::Layer(.., words) => 2.0 * SAMPLE + BESIDE + plain(words),
            Row::Arrow(n) => 2.0 * SAMPLE + BESIDE + plain(&self.arrow(*n)),
            Row::Class(class, range) => self.classes_width() + BESIDE + plain(&self.range(*class, *range)),
            Row::Sign(words) => 30.0 * self.unit + BESIDE + plain(words),
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
                Pen { centre: middle, ..self.pen(*fade) }.draw(kind, marks);
            }
            Row::Arrow(n) => {
                write(beside, &self.arrow(*n), Weight::Regular);
                marks.push(self.arrow_mark(*n, [x, middle[1]]));
            }
            Row::Dots(kind, words) => {
                write(beside, words, Weight::Regular);
                Pen { centre: middle, ..self.pen(1.0) }.dot(kind, marks);
            }
            Row::Hue(hue) => {
                write(beside, &self.palette.hues.name(*hue), Weight::Regular);
                let area = Area::around(middle, SAMPLE - 1.0);
                marks.push(Mark::Panel { area, corner: 2.0, fill: self.palette.color(*hue), stroke: None });
            }
            Row::Layer(color, areas, words) => {
                write(beside, words, Weight::Regular);
                let stroke = Some(Stroke { width: 1.0, color: *color });
                marks.push(if *areas {
                    let area = Area::around(middle, SAMPLE - 1.0);
                    Mark::Panel { area, corner: 0.0, fill: color.fade(0.45), stroke }
                } else {
                    Mark::Circle { centre: middle, radius: 3.4, fill: Some(*color), stroke }
                });
            }
            Row::Class(class, range) => {
                let wide = self.classes_width();
                write([x + wide + BESIDE, baseline], &self.range(*class, *range), Weight::Regular);
                marks.push(self.class_mark(*class, [x + wide / 2.0, middle[1]]));
            }
            Row::Sign(words) => {
                write([x + 30.0 * self.unit + BESIDE, baseline], words, Weight::Regular);
                let centre = [x + 15.0 * self.unit, middle[1]];
                let pen = Pen { centre, ..self.pen(1.0) };
                pen.sign(Sign::EXAMPLE, (self.theme.text, self.unit), marks);
            }
            Row::Circles(values) => self.draw_circles(values, [x, y], height, marks),
        }
    }

    /// An arrow of so many people, from its left end.
    fn arrow_mark(&self, n: i64, [x, y]: Pos) -> Mark {
        let half = flows::width(n, self.scaling.greatest()) / 2.0;
        let (left, right) = (x, x + 2.0 * SAMPLE);
        let (neck, wing) = (right - 5.0 - half, half + 2.5);
        let half_of_it = [[left, -half], [neck, -half], [neck, -wing], [right, 0.0]];
        let other = [[neck, wing], [neck, half], [left, half]];
        let points = half_of_it.into_iter().chain(other).map(|[x, side]| [x, y + side]).collect();
        Mark::Polygon { points, fill: self.theme.muted }
    }

    /// What draws examples.
    fn pen(&self, fade: f32) -> Pen<'_> {
        let scaling = Scaling::fixed(100, SAMPLE);
        let form = if matches!(self.form, Form::Squares | Form::Halves) { self.form } else { Form::Circles };
        Pen { centre: [0.0; 2], scaling, form, theme: self.theme, palette: self.palette, fade, hue: None }
    }

    /// An example of a class.
    fn class_mark(&self, class: usize, centre: Pos) -> Mark {
        let stroke = Some(Stroke { width: 1.0, color: self.theme.muted });
        match self.classes.filter(|classes| classes.of_land) {
            Some(classes) => {
                let (area, fill) = (Area::around(centre, SAMPLE - 0.5), classes.color(class, self.theme));
                Mark::Panel { area, corner: 2.0, fill, stroke }
            }
            None => Mark::Circle { centre, radius: self.class(class), fill: Some(self.theme.text.fade(0.05)), stroke },
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
            let half = if self.form == Form::Squares { reach::half(radius) } else { radius };
            let at = [centre, floor - half];
            marks.push(match self.form {
                Form::Squares => Mark::Panel {
                    area: Area::around(at, half),
                    corner: 0.0,
                    fill: self.theme.text.fade(0.05),
                    stroke: Some(stroke),
                },
                _ => Mark::Circle { centre: at, radius, fill, stroke: Some(stroke) },
            });
            let top = floor - 2.0 * half;
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
