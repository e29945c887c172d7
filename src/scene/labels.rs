//! Labels: the larger first, each at the first free place around its symbol; then plain names of countries where there is room.

use super::{
    Area, Color, Label, MapLayer, Mark, Pos, Stroke, Text, Theme, View, Weight,
    space::Space,
    symbol::Placed,
    text::{self, ASCENT, DESCENT, LEADING},
};
use crate::{geo::Countries, model::Code};

/// Free space between a symbol and its label.
const GAP: f32 = 3.0;
/// The same for labels that stand further off, with a line to their symbol.
const FURTHER: [f32; 3] = [22.0, 44.0, 70.0];
/// With more symbols than this no label stands further off: lines would cross the map.
const FEW: usize = 40;
/// Free space between two labels.
const APART: f32 = 1.5;

/// The labels of symbols, in the order of the symbols with the selected one before all others. Those for which there is no
/// place are left out: their symbols still say who they are when asked.
pub(super) fn of_symbols(placed: &[Placed], view: &View, theme: &Theme, unit: f32, space: &mut Space) -> Vec<Label> {
    let chosen = |symbol: &&Placed| view.selected == Some(symbol.host());
    let first = placed.iter().filter(chosen);
    let others = placed.iter().filter(|symbol| !chosen(symbol));
    let mut labels = Vec::new();
    for symbol in first.chain(others) {
        let full = Block::of(symbol, theme, unit);
        let name = Block { lines: full.lines[..1].to_vec(), halo: theme.halo };
        let around =
            |block: &Block, gap: f32| places(symbol, block.size(), gap).find(|at| space.is_free(&block.area(*at)));
        let near = |block| around(block, GAP);
        let far = |block| FURTHER.iter().filter(|_| placed.len() <= FEW).find_map(|gap| around(block, *gap * unit));
        // The selected one is always named, over symbols if need be, but within the picture.
        let forced = || (view.selected == Some(symbol.host())).then(|| inside(symbol, full.size(), view.size));
        let found = near(&full).map(|at| (&full, at)).or_else(|| far(&full).map(|at| (&full, at)));
        let found = found.or_else(|| near(&name).map(|at| (&name, at)));
        if let Some((block, at)) = found.or_else(|| forced().map(|at| (&full, at))) {
            let mut label = block.label(symbol.host(), Some(symbol.centre[0]), at);
            label.leader = leader(symbol, &label.area, theme);
            space.take_box(label.area.grown(APART));
            labels.push(label);
        }
    }
    labels
}

/// Plain names of countries that have no symbol, on their land where it is wide enough, largest land first.
pub(super) fn of_countries(
    map: &MapLayer,
    (view, theme, unit): (&View, &Theme, f32),
    (countries, labelled): (&Countries, &dyn Fn(Code) -> bool),
    space: &mut Space,
) -> Vec<Label> {
    let mut lands: Vec<(Code, [f32; 2])> = map
        .shapes
        .map
        .shapes
        .iter()
        .zip(&map.shapes.mains)
        .filter_map(|(shape, main)| Some((shape.code?, main.map(|side| side * map.scale))))
        .filter(|(code, size)| size[0] > 24.0 * unit && size[1] > 14.0 * unit && !labelled(*code))
        .collect();
    lands.sort_by(|(a, x), (b, y)| (y[0] * y[1]).total_cmp(&(x[0] * x[1])).then(a.cmp(b)));
    let mut labels = Vec::new();
    for (code, size) in lands {
        let Some(country) = countries.get(code) else { continue };
        let Some(centre) = country.symbol.and_then(|place| view.screen(place)) else { continue };
        let line = Line {
            text: country.name.clone(),
            size: text::size(10.5, unit),
            weight: Weight::Regular,
            color: theme.muted,
        };
        let block = Block { lines: vec![line], halo: theme.land };
        let [width, height] = block.size();
        let at = [centre[0] - width / 2.0, centre[1] - height / 2.0];
        if width < size[0] * 0.9 && space.is_free(&block.area(at).grown(APART)) {
            let label = block.label(code, None, at);
            space.take_box(label.area.grown(APART));
            labels.push(label);
        }
    }
    labels
}

#[derive(Debug, Clone)]
struct Line {
    text: String,
    size: f32,
    weight: Weight,
    color: Color,
}

impl Line {
    fn width(&self) -> f32 {
        text::width(&self.text, self.size, self.weight)
    }
}

/// The lines of a label, before they have a place.
#[derive(Debug)]
struct Block {
    lines: Vec<Line>,
    halo: Color,
}

impl Block {
    /// Name and number.
    fn of(symbol: &Placed, theme: &Theme, unit: f32) -> Self {
        let measured = &symbol.measured;
        let color = if measured.stale { theme.muted } else { theme.text };
        let name = Line { text: measured.name.clone(), size: text::size(12.5, unit), weight: Weight::SemiBold, color };
        let number =
            Line { text: measured.number.clone(), size: text::size(11.5, unit), weight: Weight::Regular, color };
        Self { lines: vec![name, number], halo: theme.halo }
    }

    fn size(&self) -> [f32; 2] {
        let width = self.lines.iter().map(Line::width).fold(0.0, f32::max);
        let leading: f32 = self.lines.iter().skip(1).map(|line| line.size * LEADING).sum();
        [width, self.lines[0].size * (ASCENT + DESCENT) + leading]
    }

    fn area(&self, at: Pos) -> Area {
        let [width, height] = self.size();
        Area::sized(at, width, height)
    }

    /// The label with its top left corner there. Beside a symbol (its middle is given) the lines begin, or end, on the
    /// symbol's side; otherwise they are centred on each other.
    fn label(&self, host: Code, symbol: Option<f32>, at: Pos) -> Label {
        let [width, _] = self.size();
        let side = match symbol {
            Some(middle) if at[0] >= middle => 0.0,
            Some(middle) if at[0] + width <= middle => 1.0,
            _ => 0.5,
        };
        let mut baseline = at[1] + self.lines[0].size * ASCENT;
        let mut lines = Vec::with_capacity(self.lines.len());
        for (i, line) in self.lines.iter().enumerate() {
            if i > 0 {
                baseline += line.size * LEADING;
            }
            let at = [at[0] + (width - line.width()) * side, baseline];
            let Line { text, size, weight, color } = line.clone();
            lines.push(Text { at, text, size, weight, color, halo: Some(self.halo) });
        }
        Label { host, of_symbol: symbol.is_some(), area: self.area(at), leader: None, lines }
    }
}

/// Places for a label around its symbol, best first: right, left, above, below, then the corners.
fn places(symbol: &Placed, [width, height]: [f32; 2], gap: f32) -> impl Iterator<Item = Pos> + use<> {
    let ([x, y], reach) = (symbol.centre, symbol.radius + gap);
    let slant = reach * std::f32::consts::FRAC_1_SQRT_2;
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
