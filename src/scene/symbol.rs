//! Symbols: how large, and which marks. The legend draws its examples by the same code.

use super::measured::{Amount, Kind, Measured};
use super::scaling::{LEAST_RADIUS, Scaling};
use super::shapes::{self, Wedge};
use super::sizing::Sizing;
use super::{
    Anchor, Area, Color, Form, Mark, Pos, Stroke, SymbolNode, Text, Theme, Weight, hues::Hue, look::Look,
    palette::Palette, reach, text,
};
use crate::model::Code;
use std::f32::consts::{FRAC_PI_4, SQRT_2};

/// Half the side of the smallest target: 24 pixels in all.
const LEAST_TARGET: f32 = 12.0;
/// Height of a “?” in pixels, which outweighs no number: it is about as large as the smallest symbol.
const MISSING_SIZE: f32 = 11.0;
/// Radius of the dot of a host that is too small to be named.
const DOT: f32 = 2.1;
/// The smallest radius of a ring with a minus.
const LEAST_LOSS: f32 = 5.0;
/// How solid a disc is.
pub(super) const SOLID: f32 = 0.88;

/// The second step: a statement with its place and its sizes.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Placed {
    /// What it says.
    pub measured: Measured,
    /// The place that it stands for.
    pub anchor: Pos,
    /// Where it stands: there, or moved aside.
    pub centre: Pos,
    /// How far it reaches from its middle.
    pub radius: f32,
    /// How large its numbers are drawn.
    pub scaling: Scaling,
    /// What it looks like.
    pub form: Form,
    /// The colour of its class, and whether it has land that has it; none: it is not a colour of land.
    pub shade: Option<(Color, bool)>,
    /// 0: on the map; else in which inset, counted from 1.
    pub pane: usize,
    /// Whether it is one of many that are too small to be named: a dot, counted in the legend.
    pub folded: bool,
    /// Whether it stands so far aside that a line leads to its place.
    pub tied: bool,
}

impl Placed {
    /// The symbol's size and place.
    pub fn new(measured: Measured, centre: Pos, sizing: &Sizing<'_>) -> Self {
        let (scaling, form) = (sizing.scaling_of(&measured.kind), sizing.form_of(&measured));
        let radius = match &measured.kind {
            Kind::Missing | Kind::Zero => LEAST_RADIUS,
            Kind::Amount(_) if sizing.of_land() => LEAST_RADIUS,
            Kind::Amount(amount) | Kind::Gain(amount) => match form {
                Form::Squares => SQRT_2 * reach::half(circle(amount, scaling)),
                Form::Halves => reach::half_reach(amount, scaling),
                Form::Fans => reach::fan_reach(amount, scaling),
                Form::Units => reach::sign(sizing.unit),
                Form::Circles | Form::Classes => circle(amount, scaling),
            },
            Kind::Minus(n) => scaling.radius(n.saturating_abs()).max(LEAST_LOSS),
        };
        let shade = sizing.shade(&measured);
        let (pane, folded, tied) = (0, false, false);
        Self { measured, anchor: centre, centre, radius, scaling, form, shade, pane, folded, tied }
    }

    /// The third step: what to draw.
    pub fn node(self, Look { theme, palette, unit, .. }: Look<'_>, raised: bool) -> SymbolNode {
        let mut marks = self.leader(theme);
        if raised {
            let stroke = Stroke { width: 2.0, color: theme.accent };
            marks.push(Mark::Circle {
                centre: self.centre,
                radius: self.radius + 3.0,
                fill: None,
                stroke: Some(stroke),
            });
        }
        let fade = if self.measured.stale { 0.45 } else { 1.0 };
        let (centre, scaling, form) = (self.centre, self.scaling, self.form);
        let pen = Pen { centre, scaling, form, theme, palette, fade, hue: None };
        match (&self.measured.kind, self.shade, self.measured.sign) {
            (kind, ..) if self.folded => pen.dot(kind, &mut marks),
            (_, Some((color, on_land)), _) => marks.extend((!on_land).then(|| pen.shaded(color))),
            (Kind::Amount(amount), _, Some(sign)) if form == Form::Units => {
                let most = amount.all_by.iter().max_by_key(|(_, n)| *n).map_or(Hue::NAMELESS, |(hue, _)| *hue);
                pen.sign(sign, (palette.color(most), unit), &mut marks);
            }
            (kind, ..) => pen.draw(kind, &mut marks),
        }
        let target = Area::around(self.centre, self.radius.max(LEAST_TARGET));
        let amount = self.measured.kind.amount();
        let Measured { host, spot, title, detail, .. } = self.measured;
        SymbolNode { host, spot, centre: self.centre, radius: self.radius, target, amount, title, detail, marks }
    }

    /// From a symbol that was moved aside to the place that it stands for.
    fn leader(&self, theme: &Theme) -> Vec<Mark> {
        let way = [0, 1].map(|i| self.anchor[i] - self.centre[i]);
        let length = way[0].hypot(way[1]);
        if !self.tied || length < 1.0 {
            return Vec::new();
        }
        let rim = [0, 1].map(|i| self.centre[i] + way[i] / length * self.radius.min(length));
        let line = |width, color| Mark::Lines { lines: vec![vec![rim, self.anchor]], stroke: Stroke { width, color } };
        let halo = Some(Stroke { width: 1.0, color: theme.halo });
        let dot = Mark::Circle { centre: self.anchor, radius: 2.2, fill: Some(theme.muted), stroke: halo };
        vec![line(2.6, theme.halo.fade(0.8)), line(1.0, theme.muted), dot]
    }

    /// Makes it a dot.
    pub fn fold(&mut self) {
        (self.folded, self.radius) = (true, DOT);
    }

    /// Whose symbol.
    pub fn host(&self) -> Code {
        self.measured.host
    }
}

/// Draws one symbol.
#[derive(Debug, Clone, Copy)]
pub(super) struct Pen<'a> {
    /// Centre.
    pub centre: Pos,
    /// Sizes.
    pub scaling: Scaling,
    /// What it looks like.
    pub form: Form,
    /// Colours.
    pub theme: &'a Theme,
    /// Colours of values.
    pub palette: &'a Palette<'a>,
    /// 1, or less for what is stale.
    pub fade: f32,
    /// One colour in place of those of values.
    pub hue: Option<Color>,
}

impl Pen<'_> {
    /// The marks of a statement.
    pub fn draw(&self, kind: &Kind, marks: &mut Vec<Mark>) {
        match kind {
            Kind::Missing => self.missing(marks),
            Kind::Zero => self.zero(marks),
            Kind::Amount(amount) => match self.form {
                Form::Squares => self.squares(amount, marks),
                Form::Halves => self.halves(amount, marks),
                Form::Fans if amount.all_by.len() > 1 => self.fan(amount, marks),
                _ => self.amount(amount, marks),
            },
            Kind::Gain(amount) => Self { hue: Some(self.theme.gain), ..*self }.amount(amount, marks),
            Kind::Minus(n) => self.minus(*n, marks),
        }
    }

    /// One of many that are too small to be named; without a number it is hollow.
    pub fn dot(&self, kind: &Kind, marks: &mut Vec<Mark>) {
        let hue = match kind {
            Kind::Amount(amount) => self.hue(amount.all_by.first().map_or(Hue::NAMELESS, |(hue, _)| *hue), 1.0),
            Kind::Gain(_) => self.theme.gain.fade(self.fade),
            Kind::Minus(_) => self.theme.loss.fade(self.fade),
            Kind::Zero | Kind::Missing => {
                let stroke = Stroke { width: 0.8, color: self.theme.muted };
                return self.circle(DOT - 0.5, Some(self.theme.halo), Some(stroke), marks);
            }
        };
        self.circle(DOT, Some(hue), Some(Stroke { width: 0.6, color: self.theme.halo.fade(0.8) }), marks);
    }

    /// A small disc in the colour of a class, of those who have no land to be seen.
    fn shaded(&self, color: Color) -> Mark {
        let stroke = Some(Stroke { width: 1.0, color: self.theme.text });
        Mark::Circle { centre: self.centre, radius: LEAST_RADIUS - 0.5, fill: Some(color), stroke }
    }

    fn missing(&self, marks: &mut Vec<Mark>) {
        let (sign, size) = ("?", MISSING_SIZE);
        let width = text::width(sign, size, Weight::SemiBold);
        let at = [self.centre[0] - width / 2.0, self.centre[1] + size * 0.36];
        let (color, halo) = (self.theme.text.fade(self.fade), Some(self.theme.halo));
        let (text, weight) = (sign.to_owned(), Weight::SemiBold);
        marks.push(Mark::Text(Text { at, text, size, weight, color, halo, anchor: Anchor::Middle }));
    }

    fn zero(&self, marks: &mut Vec<Mark>) {
        let stroke = Stroke { width: 1.2, color: self.theme.text.fade(0.8 * self.fade) };
        self.circle(LEAST_RADIUS - 0.6, Some(self.theme.halo), Some(stroke), marks);
    }

    fn amount(&self, amount: &Amount, marks: &mut Vec<Mark>) {
        let [there, ordered, all, low] =
            [amount.there, amount.ordered, amount.all, amount.low].map(|n| self.scaling.radius(n));
        let high = self.scaling.radius(amount.high.unwrap_or(0));
        // Tones the map down behind what is see-through, and parts the symbol from its neighbours.
        self.circle(all.max(high) + 1.0, Some(self.theme.halo.fade(0.7)), None, marks);
        let parts = sectors(&amount.all_by, Wedge::FULL);
        let ranged = high > all + 0.25 || low < all - 0.25 && amount.high.is_some();
        if ranged {
            self.fill(&parts, low.max(there.min(low)), high.max(all), 0.3, marks);
            self.line(&parts, high.max(all), 0.8, marks);
        }
        if amount.high.is_none() {
            self.line_faded(&parts, all + 2.5, 1.0, 0.55, marks);
        }
        if all > ordered + 0.25 {
            self.fill(&parts, ordered, all, 0.12, marks);
            self.dashed(&parts, all, marks);
        }
        if ordered > there + 0.25 {
            self.fill(&parts, there, ordered, 0.2, marks);
            self.hatched(&parts, there, ordered, marks);
            self.line(&parts, ordered, 1.4, marks);
        }
        if there > 0.0 {
            let solid = if ranged && amount.there == amount.all { low.max(1.0) } else { there };
            self.fill(&sectors(&amount.there_by, Wedge::FULL), 0.0, solid, SOLID, marks);
            self.circle(solid, None, Some(Stroke { width: 1.0, color: self.theme.halo.fade(0.9) }), marks);
        }
    }

    fn minus(&self, n: i64, marks: &mut Vec<Mark>) {
        let radius = self.scaling.radius(n.saturating_abs()).max(LEAST_LOSS);
        let color = self.theme.loss.fade(self.fade);
        self.circle(radius + 1.0, Some(self.theme.halo.fade(0.8)), None, marks);
        self.circle(radius, None, Some(Stroke { width: 1.8, color }), marks);
        let (half, thick) = ((radius * 0.5).min(9.0), (radius * 0.11).clamp(0.8, 1.75));
        let area = Area {
            min: [self.centre[0] - half, self.centre[1] - thick],
            max: [self.centre[0] + half, self.centre[1] + thick],
        };
        marks.push(Mark::Panel { area, corner: 0.5, fill: color, stroke: None });
    }

    pub fn hue(&self, hue: Hue, opacity: f32) -> Color {
        self.hue.unwrap_or_else(|| self.palette.color(hue)).fade(opacity * self.fade)
    }

    fn circle(&self, radius: f32, fill: Option<Color>, stroke: Option<Stroke>, marks: &mut Vec<Mark>) {
        marks.push(Mark::Circle { centre: self.centre, radius, fill, stroke });
    }

    /// Fills the ring between two radii, each sector in its hue.
    pub fn fill(&self, parts: &[(Hue, Wedge)], inner: f32, outer: f32, opacity: f32, marks: &mut Vec<Mark>) {
        for (hue, wedge) in parts {
            let fill = self.hue(*hue, opacity);
            if wedge.is_full() && inner <= 0.1 {
                self.circle(outer, Some(fill), None, marks);
            } else if wedge.is_full() {
                let stroke = Stroke { width: outer - inner, color: fill };
                self.circle(f32::midpoint(inner, outer), None, Some(stroke), marks);
            } else {
                marks.push(Mark::Polygon { points: shapes::ring_sector(self.centre, inner, outer, *wedge), fill });
            }
        }
    }

    pub fn line(&self, parts: &[(Hue, Wedge)], radius: f32, width: f32, marks: &mut Vec<Mark>) {
        self.line_faded(parts, radius, width, 1.0, marks);
    }

    fn line_faded(&self, parts: &[(Hue, Wedge)], radius: f32, width: f32, opacity: f32, marks: &mut Vec<Mark>) {
        for (hue, wedge) in parts {
            let stroke = Stroke { width, color: self.hue(*hue, opacity) };
            if wedge.is_full() {
                self.circle(radius, None, Some(stroke), marks);
            } else {
                marks.push(Mark::Lines { lines: vec![shapes::arc(self.centre, radius, *wedge)], stroke });
            }
        }
    }

    pub fn dashed(&self, parts: &[(Hue, Wedge)], radius: f32, marks: &mut Vec<Mark>) {
        for (hue, wedge) in parts {
            let lines = shapes::dashes(self.centre, radius, *wedge, 4.5, 3.0);
            marks.push(Mark::Lines { lines, stroke: Stroke { width: 1.6, color: self.hue(*hue, 1.0) } });
        }
    }

    pub fn hatched(&self, parts: &[(Hue, Wedge)], inner: f32, outer: f32, marks: &mut Vec<Mark>) {
        for (hue, wedge) in parts {
            let lines = shapes::hatch(self.centre, inner, outer, *wedge, 4.0, FRAC_PI_4);
            if !lines.is_empty() {
                marks.push(Mark::Lines { lines, stroke: Stroke { width: 1.1, color: self.hue(*hue, 0.95) } });
            }
        }
    }
}

/// How far the circle of an amount reaches.
fn circle(amount: &Amount, scaling: Scaling) -> f32 {
    scaling.radius(amount.high.unwrap_or(0).max(amount.all))
}

/// A wedge for each hue in proportion to its people, clockwise within one. Nobody named: all is unknown.
pub(super) fn sectors(parts: &[(Hue, i64)], whole: Wedge) -> Vec<(Hue, Wedge)> {
    let total: f32 = parts.iter().map(|(_, n)| *n as f32).sum();
    if parts.len() < 2 || total <= 0.0 {
        return vec![(parts.first().map_or(Hue::NAMELESS, |(hue, _)| *hue), whole)];
    }
    let (mut from, turn) = (whole.from, whole.to - whole.from);
    let turned = parts.iter().map(|(hue, n)| {
        let wedge = Wedge { from, to: from + turn * *n as f32 / total };
        from = wedge.to;
        (*hue, wedge)
    });
    turned.collect()
}
