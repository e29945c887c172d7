//! Symbols: how large, and which marks. The legend draws its examples by the same code.

use super::measured::{Amount, Kind, Measured};
use super::scaling::{LEAST_RADIUS, Scaling};
use super::shapes::{self, Wedge};
use super::{Anchor, Area, Color, Mark, Pos, Stroke, SymbolNode, Text, Theme, Weight, text};
use crate::model::{Code, Command};
use std::f32::consts::{FRAC_PI_4, TAU};

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
#[derive(Debug, Clone)]
pub(super) struct Placed {
    /// What it says.
    pub measured: Measured,
    /// The place that it stands for.
    pub anchor: Pos,
    /// Where it stands: there, or moved aside.
    pub centre: Pos,
    /// Outer radius.
    pub radius: f32,
    /// 0: on the map; else in which inset, counted from 1.
    pub pane: usize,
    /// Whether it is one of many that are too small to be named: a dot, counted in the legend.
    pub folded: bool,
    /// Whether it stands so far aside that a line leads to its place.
    pub tied: bool,
}

impl Placed {
    /// The symbol's size and place.
    pub fn new(measured: Measured, centre: Pos, scaling: Scaling) -> Self {
        let radius = match &measured.kind {
            Kind::Missing | Kind::Zero => LEAST_RADIUS,
            Kind::Amount(amount) | Kind::Gain(amount) => scaling.radius(amount.high.unwrap_or(0).max(amount.all)),
            Kind::Minus(n) => scaling.radius(n.saturating_abs()).max(LEAST_LOSS),
        };
        Self { measured, anchor: centre, centre, radius, pane: 0, folded: false, tied: false }
    }

    /// The third step: what to draw.
    pub fn node(self, scaling: Scaling, theme: &Theme, raised: bool) -> SymbolNode {
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
        let pen = Pen { centre: self.centre, scaling, theme, fade, hue: None };
        if self.folded {
            pen.dot(&self.measured.kind, &mut marks);
        } else {
            pen.draw(&self.measured.kind, &mut marks);
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
    /// Colours.
    pub theme: &'a Theme,
    /// 1, or less for what is stale.
    pub fade: f32,
    /// One colour in place of those of commands.
    pub hue: Option<Color>,
}

impl Pen<'_> {
    /// The marks of a statement.
    pub fn draw(&self, kind: &Kind, marks: &mut Vec<Mark>) {
        match kind {
            Kind::Missing => self.missing(marks),
            Kind::Zero => self.zero(marks),
            Kind::Amount(amount) => self.amount(amount, marks),
            Kind::Gain(amount) => Self { hue: Some(self.theme.gain), ..*self }.amount(amount, marks),
            Kind::Minus(n) => self.minus(*n, marks),
        }
    }

    /// One of many that are too small to be named; without a number it is hollow.
    pub fn dot(&self, kind: &Kind, marks: &mut Vec<Mark>) {
        let hue = match kind {
            Kind::Amount(amount) => {
                self.hue(amount.all_by.first().map_or(Command::Unknown, |(command, _)| *command), 1.0)
            }
            Kind::Gain(_) => self.theme.gain.fade(self.fade),
            Kind::Minus(_) => self.theme.loss.fade(self.fade),
            Kind::Zero | Kind::Missing => {
                let stroke = Stroke { width: 0.8, color: self.theme.muted };
                return self.circle(DOT - 0.5, Some(self.theme.halo), Some(stroke), marks);
            }
        };
        self.circle(DOT, Some(hue), Some(Stroke { width: 0.6, color: self.theme.halo.fade(0.8) }), marks);
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
        let parts = sectors(&amount.all_by);
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
            self.fill(&sectors(&amount.there_by), 0.0, solid, SOLID, marks);
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

    fn hue(&self, command: Command, opacity: f32) -> Color {
        self.hue.unwrap_or_else(|| self.theme.command(command)).fade(opacity * self.fade)
    }

    fn circle(&self, radius: f32, fill: Option<Color>, stroke: Option<Stroke>, marks: &mut Vec<Mark>) {
        marks.push(Mark::Circle { centre: self.centre, radius, fill, stroke });
    }

    /// Fills the ring between two radii, each sector in its hue.
    fn fill(&self, parts: &[(Command, Wedge)], inner: f32, outer: f32, opacity: f32, marks: &mut Vec<Mark>) {
        for (command, wedge) in parts {
            let fill = self.hue(*command, opacity);
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

    fn line(&self, parts: &[(Command, Wedge)], radius: f32, width: f32, marks: &mut Vec<Mark>) {
        self.line_faded(parts, radius, width, 1.0, marks);
    }

    fn line_faded(&self, parts: &[(Command, Wedge)], radius: f32, width: f32, opacity: f32, marks: &mut Vec<Mark>) {
        for (command, wedge) in parts {
            let stroke = Stroke { width, color: self.hue(*command, opacity) };
            if wedge.is_full() {
                self.circle(radius, None, Some(stroke), marks);
            } else {
                marks.push(Mark::Lines { lines: vec![shapes::arc(self.centre, radius, *wedge)], stroke });
            }
        }
    }

    fn dashed(&self, parts: &[(Command, Wedge)], radius: f32, marks: &mut Vec<Mark>) {
        for (command, wedge) in parts {
            let lines = shapes::dashes(self.centre, radius, *wedge, 4.5, 3.0);
            marks.push(Mark::Lines { lines, stroke: Stroke { width: 1.6, color: self.hue(*command, 1.0) } });
        }
    }

    fn hatched(&self, parts: &[(Command, Wedge)], inner: f32, outer: f32, marks: &mut Vec<Mark>) {
        for (command, wedge) in parts {
            let lines = shapes::hatch(self.centre, inner, outer, *wedge, 4.0, FRAC_PI_4);
            if !lines.is_empty() {
                marks.push(Mark::Lines { lines, stroke: Stroke { width: 1.1, color: self.hue(*command, 0.95) } });
            }
        }
    }
}

/// A wedge for each command in proportion to its people, clockwise from the top. Nobody named: all is unknown.
fn sectors(parts: &[(Command, i64)]) -> Vec<(Command, Wedge)> {
    let total: f32 = parts.iter().map(|(_, n)| *n as f32).sum();
    if parts.len() < 2 || total <= 0.0 {
        return vec![(parts.first().map_or(Command::Unknown, |(command, _)| *command), Wedge::FULL)];
    }
    let mut from = 0.0;
    let turned = parts.iter().map(|(command, n)| {
        let wedge = Wedge { from, to: from + TAU * *n as f32 / total };
        from = wedge.to;
        (*command, wedge)
    });
    turned.collect()
}
