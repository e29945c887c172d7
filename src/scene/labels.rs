//! Labels of symbols: the larger first, each at the first free place around its symbol. Name and number are never parted: where
//! both have no room one below the other they share a line, and where that has none the symbol has no label.

use super::text::{self, ASCENT, DESCENT, LEADING};
use super::{
    Area, Color, Label, Mark, Pos, Stroke, Text, Theme, Weight, look::Look, measured::Kind, space::Space,
    symbol::Placed,
};
use crate::model::Code;
use std::f32::consts::{FRAC_1_SQRT_2, FRAC_PI_8};

/// Free space between a symbol and its label.
const GAP: f32 = 3.0;
/// The same for labels that stand further off, with a line to their symbol.
const FURTHER: [f32; 3] = [22.0, 44.0, 70.0];
/// With more symbols than this only the labels of the largest stand further off: lines would cross the map.
const FEW: usize = 40;
/// So many are the largest. They are named before all others, and where it is clear whose name it is.
const LARGEST: usize = 12;
/// Free space between two labels.
pub(super) const APART: f32 = 1.5;

/// The labels of symbols, in the order of the symbols with the selected one before all others. Those for which there is no
/// place are left out: their symbols still say who they are when asked.
pub(super) fn of_symbols(placed: &[Placed], look: Look<'_>, space: &mut Space) -> Vec<Label> {
    let Look { view, theme, unit } = look;
    let chosen = |symbol: &&Placed| view.selected == Some(symbol.host());
    let first = placed.iter().filter(chosen);
    let others = placed.iter().filter(|symbol| !chosen(symbol));
    let mut labels: Vec<Label> = Vec::new();
    let crowded = placed.len() > FEW;
    for (n, symbol) in first.chain(others).enumerate() {
        let large = n < LARGEST && symbol.measured.kind != Kind::Zero;
        let full = Block::of(symbol, theme, unit);
        let row = Block { in_row: true, ..full.clone() };
        let around = |block: &Block, gap: f32, apart: f32| {
            places(symbol, block.size(), gap).find(|at| space.is_free(&block.area(*at).grown(apart)))
        };
        let beside = |apart: f32| {
            let full = around(&full, GAP, apart).map(|at| (&full, at));
            full.or_else(|| around(&row, GAP, apart).map(|at| (&row, at)))
        };
        // Further off it must not look like another symbol's.
        let far = || {
            let gaps = FURTHER.iter().filter(|_| !crowded || large);
            gaps.copied().find_map(|gap| around(&full, gap * unit, 2.0 * GAP)).map(|at| (&full, at))
        };
        // The selected one is always named, over symbols if need be, but within the picture.
        let unnamed = view.selected == Some(symbol.host()) && labels.is_empty();
        let forced = || unnamed.then(|| inside(symbol, full.size(), view.size));
        // Among many symbols a name beside a stranger's would be taken for that one's.
        let clear = if crowded && large { beside(2.0 * GAP).or_else(far) } else { None };
        let found = clear.or_else(|| beside(0.0)).or_else(far);
        if let Some((block, at)) = found.or_else(|| forced().map(|at| (&full, at))) {
            let mut label = block.label(symbol.host(), Some(symbol.centre[0]), at);
            label.leader = leader(symbol, &label.area, theme);
            space.take_box(label.area.grown(APART));
            labels.push(label);
        }
    }
    labels
}

/// A line of a label.
#[derive(Debug, Clone)]
pub(super) struct Line {
    /// What it says.
    pub text: String,
    /// Height of the letters' body.
    pub size: f32,
    /// Weight.
    pub weight: Weight,
    /// Colour.
    pub color: Color,
}

impl Line {
    fn width(&self) -> f32 {
        text::width(&self.text, self.size, self.weight)
    }
}

/// The lines of a label, before they have a place.
#[derive(Debug, Clone)]
pub(super) struct Block {
    lines: Vec<Line>,
    halo: Color,
    /// Whether they stand side by side.
    in_row: bool,
}

impl Block {
    /// Name and number.
    fn of(symbol: &Placed, theme: &Theme, unit: f32) -> Self {
        let measured = &symbol.measured;
        let color = if measured.stale { theme.muted } else { theme.text };
        let name = Line { text: measured.name.clone(), size: text::size(12.5, unit), weight: Weight::SemiBold, color };
        let number =
            Line { text: measured.number.clone(), size: text::size(11.5, unit), weight: Weight::Regular, color };
        Self { lines: vec![name, number], halo: theme.halo, in_row: false }
    }

    /// One line.
    pub fn line(line: Line, halo: Color) -> Self {
        Self { lines: vec![line], halo, in_row: false }
    }

    /// Width and height.
    pub fn size(&self) -> [f32; 2] {
        if self.in_row {
            let width: f32 = self.lines.iter().map(|line| line.width() + self.space()).sum();
            return [width - self.space(), self.lines[0].size * (ASCENT + DESCENT)];
        }
        let width = self.lines.iter().map(Line::width).fold(0.0, f32::max);
        let leading: f32 = self.lines.iter().skip(1).map(|line| line.size * LEADING).sum();
        [width, self.lines[0].size * (ASCENT + DESCENT) + leading]
    }

    /// Between two lines in a row.
    fn space(&self) -> f32 {
        self.lines[0].size * 0.4
    }

    /// The box with its top left corner there.
    pub fn area(&self, at: Pos) -> Area {
        let [width, height] = self.size();
        Area::sized(at, width, height)
    }

    /// The label with its top left corner there. Beside a symbol (its middle is given) the lines begin, or end, on the
    /// symbol's side; otherwise they are centred on each other.
    pub fn label(&self, host: Code, symbol: Option<f32>, at: Pos) -> Label {
        let [width, _] = self.size();
        let side = match symbol {
            Some(middle) if at[0] >= middle => 0.0,
            Some(middle) if at[0] + width <= middle => 1.0,
            _ => 0.5,
        };
        let mut baseline = at[1] + self.lines[0].size * ASCENT;
        let mut lines = Vec::with_capacity(self.lines.len());
        let mut left = at[0];
        for (i, line) in self.lines.iter().enumerate() {
            if i > 0 && !self.in_row {
                baseline += line.size * LEADING;
            }
            let start = if self.in_row { left } else { at[0] + (width - line.width()) * side };
            left += line.width() + self.space();
            let at = [start, baseline];
            let Line { text, size, weight, color } = line.clone();
            lines.push(Text { at, text, size, weight, color, halo: Some(self.halo) });
        }
        Label { host, of_symbol: symbol.is_some(), area: self.area(at), leader: None, lines }
    }
}

/// Places for a label around its symbol, best first: right, left, above, below, the corners, then between them.
fn places(symbol: &Placed, [width, height]: [f32; 2], gap: f32) -> impl Iterator<Item = Pos> + use<> {
    let ([x, y], reach) = (symbol.centre, symbol.radius + gap);
    let slant = reach * FRAC_1_SQRT_2;
    let [far, near] = [FRAC_PI_8.cos(), FRAC_PI_8.sin()].map(|part| reach * part);
    let (right, left) = (x + reach, x - reach - width);
    let (above, below) = (y - reach - height, y + reach);
    let (middle, centre) = (y - height / 2.0, x - width / 2.0);
    [
        [right, middle],
        [left, middle],
        [centre, above],
        [centre, below],
        [x + slant, y - slant - height],
        [x + slant, y + slant],
        [x - slant - width, y - slant - height],
        [x - slant - width, y + slant],
        [x + far, y - near - height],
        [x + far, y + near],
        [x - far - width, y - near - height],
        [x - far - width, y + near],
        [x + near, y - far - height],
        [x + near, y + far],
        [x - near - width, y - far - height],
        [x - near - width, y + far],
    ]
    .into_iter()
}

/// A line from a symbol's edge to its label, if there is room for one to be seen.
fn leader(symbol: &Placed, label: &Area, theme: &Theme) -> Option<Mark> {
    let end = [0, 1].map(|i| symbol.centre[i].clamp(label.min[i] - 2.0, label.max[i] + 2.0));
    let way = [0, 1].map(|i| end[i] - symbol.centre[i]);
    let length = way[0].hypot(way[1]);
    let start = [0, 1].map(|i| symbol.centre[i] + way[i] / length.max(1.0) * (symbol.radius + 1.0));
    let stroke = Stroke { width: 0.8, color: theme.muted };
    (length > symbol.radius + 8.0).then(|| Mark::Lines { lines: vec![vec![start, end]], stroke })
}

/// The place right of a symbol, moved into the picture.
fn inside(symbol: &Placed, size: [f32; 2], picture: [f32; 2]) -> Pos {
    let at = [symbol.centre[0] + symbol.radius + GAP, symbol.centre[1] - size[1] / 2.0];
    [0, 1].map(|i| at[i].min(picture[i] - size[i] - 2.0).max(2.0))
}
