//! Labels of symbols: the larger number first, each within its symbol where it fits, else at the first free place around it where no other
//! symbol is nearer. Name and number are never parted: where both have no room one below the other they share a line. Further off, a
//! line leads to the symbol and crosses no other one, no label and no other line.

use super::text::{self, ASCENT, DESCENT, LEADING};
use super::{
    Anchor, Area, Color, Form, Label, Mark, Pos, Stroke, Text, Weight,
    look::Look,
    measured::{Amount, Kind},
    space::{Space, touches},
    symbol::{Placed, SOLID},
};
use crate::model::Code;
use std::cmp::Reverse;
use std::f32::consts::{FRAC_1_SQRT_2, FRAC_PI_8, TAU};

/// Free space between a symbol and its label.
const GAP: f32 = 3.0;
/// The same for labels that stand further off, with a line to their symbol.
const FURTHER: [f32; 3] = [22.0, 44.0, 70.0];
/// Where the largest are named in a crowd: so far off, in steps of so many pixels, in so many directions.
const FINE: (f32, u8, u8) = (4.0, 22, 32);
/// With more symbols than this only the labels of the largest stand further off: lines would cross the map.
const FEW: usize = 40;
/// So many are the largest. They are named before all others, and where it is clear whose name it is.
const LARGEST: usize = 20;
/// Sizes of the numbers of a key, as parts of a name's, the better first.
const NUMBERS: [f32; 3] = [0.76, 0.56, 0.44];
/// So much of its size a name has that finds no room otherwise.
const SMALLER: f32 = 0.84;
/// Free space between two labels.
pub(super) const APART: f32 = 1.5;
/// The least contrast of a text within a disc.
const READABLE: f64 = 4.5;

/// The labels of symbols, those of larger numbers before others and the selected one before all. Those for which there is no
/// place are left out: their symbols still say who they are when asked. The largest of these get a number, and stand in a key.
pub(super) fn of_symbols(placed: &[Placed], look: Look<'_>, space: &mut Space, key: &mut Key) -> Vec<Label> {
    let view = look.view;
    let mut order: Vec<&Placed> = placed.iter().collect();
    order.sort_by_key(|symbol| (view.selected != Some(symbol.host()), Reverse(symbol.measured.weight)));
    let mut labels: Vec<Label> = Vec::new();
    for (n, symbol) in order.into_iter().filter(|symbol| !symbol.folded).enumerate() {
        let large = n < LARGEST && !matches!(symbol.measured.kind, Kind::Zero | Kind::Missing);
        // The selected one is always named, over symbols if need be, but within the picture.
        let forced = view.selected == Some(symbol.host()) && labels.is_empty();
        let search = Search { symbol, look, space, crowded: placed.len() > FEW, large };
        let block = Block::of(symbol, look);
        let found = search.within(&block).or_else(|| search.around(&block));
        let found = found.or_else(|| forced.then(|| (block.clone(), inside(symbol, block.size(), &space.picture()))));
        let numbered = if found.is_none() && large { search.numbered(&block, key.lines.len() + 1) } else { None };
        key.lines.extend(numbered.is_some().then(|| block.said()));
        let Some((block, at)) = found.or(numbered) else { continue };
        let mut label = block.label(symbol.host(), Some(symbol.centre[0]), at);
        if let Some(ends) = leader(symbol, &label.area) {
            space.take_leader(ends);
            let stroke = Stroke { width: 0.8, color: look.theme.muted };
            label.leader = Some(Mark::Lines { lines: vec![ends.to_vec()], stroke });
        }
        space.take_box(label.area.grown(APART));
        labels.push(label);
    }
    labels
}

/// The names and numbers of symbols that have only a number on the map, in order from 1.
#[derive(Debug, Default)]
pub(super) struct Key {
    pub lines: Vec<String>,
}

/// The search for the place of one label.
struct Search<'a> {
    symbol: &'a Placed,
    look: Look<'a>,
    space: &'a Space,
    /// Among many symbols.
    crowded: bool,
    /// One of the largest.
    large: bool,
}

impl Search<'_> {
    /// In the middle of a solid disc, if it fits and can be read there.
    fn within(&self, block: &Block) -> Option<(Block, Pos)> {
        let [width, height] = block.size();
        let fits = match self.symbol.form {
            Form::Squares => width.max(height) / 2.0 <= self.symbol.radius * FRAC_1_SQRT_2 - 3.0,
            Form::Circles | Form::Classes | Form::Fans => width.hypot(height) / 2.0 <= self.symbol.radius - 2.0,
            Form::Halves | Form::Units => false,
        };
        if !fits {
            return None;
        }
        let ground = solid(self.symbol, self.look)?;
        let theme = self.look.theme;
        let inks = [theme.halo, theme.text, Color::hex(0xff_ffff), Color::hex(0)];
        let ink = inks.into_iter().find(|ink| ink.contrast(ground) >= READABLE)?;
        let [x, y] = self.symbol.centre;
        let at = [x - width / 2.0, y - height / 2.0];
        let free = self.space.is_free_but_for(&block.area(at), (Some(self.symbol.centre), true));
        free.then(|| (block.clone().inked(ink), at))
    }

    /// Around the symbol: beside it, in a row beside it, further off; of the largest in the end wherever there is room.
    fn around(&self, full: &Block) -> Option<(Block, Pos)> {
        let row = Block { in_row: true, ..full.clone() };
        let beside =
            |apart: f32| self.find(full, GAP, apart, Rule::Clear).or_else(|| self.find(&row, GAP, apart, Rule::Clear));
        let further = || FURTHER.iter().find_map(|gap| self.find(full, gap * self.look.unit, 2.0 * GAP, Rule::Clear));
        let far = || if self.crowded && !self.large { None } else { further() };
        // Among many symbols a name beside a stranger's would be taken for that one's.
        let clear = if self.crowded && self.large { beside(2.0 * GAP).or_else(far) } else { None };
        let found = clear.or_else(|| beside(0.0)).or_else(far);
        let code = full.named(self.symbol.host().as_str());
        let [small, small_row] = [full, &row].map(|block| block.clone().smaller(SMALLER));
        let anywhere = || {
            let fine = |rule: Rule| {
                [full, &row, &small, &small_row, &code].into_iter().find_map(|block| self.fine(block, rule))
            };
            fine(Rule::Clear).or_else(|| fine(Rule::OverArrows))
        };
        found.or_else(|| if self.large { anywhere() } else { None })
    }

    /// A number of the key in place of a name: within the symbol, beside it, or over it.
    fn numbered(&self, block: &Block, number: usize) -> Option<(Block, Pos)> {
        let numbers = NUMBERS.map(|part| block.named(&number.to_string()).first(part));
        numbers
            .iter()
            .find_map(|number| self.within(number).or_else(|| self.close(number)).or_else(|| self.over(number)))
    }

    /// A number that touches its symbol.
    fn close(&self, number: &Block) -> Option<(Block, Pos)> {
        let size = number.size();
        let touching = |rule: Rule| self.first((number, size), places(self.symbol, size, 0.5), 0.0, rule);
        touching(Rule::Clear).or_else(|| touching(Rule::OverArrows))
    }

    /// A number over the middle of its symbol, where it has room nowhere else.
    fn over(&self, number: &Block) -> Option<(Block, Pos)> {
        let ([x, y], [width, height]) = (self.symbol.centre, number.size());
        let at = [x - width / 2.0, y - height / 2.0];
        let free = self.space.is_free_but_for(&number.area(at), (Some(self.symbol.centre), true));
        free.then(|| (number.clone(), at))
    }

    /// The nearest free place of many that are tried.
    fn fine(&self, block: &Block, rule: Rule) -> Option<(Block, Pos)> {
        let ((step, rings, turns), size) = (FINE, block.size());
        let ways: Vec<Pos> = (0..turns)
            .map(|turn| TAU * f32::from(turn) / f32::from(turns))
            .map(|angle| [angle.cos(), angle.sin()])
            .collect();
        let places = (1..=rings).flat_map(|ring| ways.iter().map(move |way| (ring, *way))).map(|(ring, way)| {
            let reach = self.symbol.radius + GAP + step * self.look.unit * f32::from(ring - 1);
            [0, 1].map(|i| {
                let half = size[i] / 2.0;
                self.symbol.centre[i] + way[i] * reach + half * (1.6 * way[i]).clamp(-1.0, 1.0) - half
            })
        });
        self.first((block, size), places, APART, rule)
    }

    /// The first free place so far from the symbol, with so much room around it.
    fn find(&self, block: &Block, gap: f32, apart: f32, rule: Rule) -> Option<(Block, Pos)> {
        let size = block.size();
        self.first((block, size), places(self.symbol, size, gap), apart, rule)
    }

    /// The first of some places that will do for a block of that size.
    fn first(
        &self,
        (block, [width, height]): (&Block, [f32; 2]),
        mut places: impl Iterator<Item = Pos>,
        apart: f32,
        rule: Rule,
    ) -> Option<(Block, Pos)> {
        let (centre, radius) = (self.symbol.centre, self.symbol.radius + 1.0);
        let arrows = rule != Rule::Clear;
        let fits = |at: &Pos| {
            let area = Area::sized(*at, width, height);
            !touches(&area, centre, radius)
                && self.space.is_free_but_for(&area.grown(apart), (Some(centre), arrows))
                && self.space.is_nearest(&area, centre, radius)
                && leader(self.symbol, &area).is_none_or(|ends| self.space.is_leader_free(ends, centre))
        };
        places.find(fits).map(|at| (block.clone(), at))
    }
}

/// What a place must keep to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Rule {
    /// No other symbol is nearer, and no arrow runs below it.
    Clear,
    /// No other symbol is nearer.
    OverArrows,
}

/// The colour of a symbol's middle, if all of it is solid and of one colour.
fn solid(symbol: &Placed, Look { theme, palette, .. }: Look<'_>) -> Option<Color> {
    let measured = &symbol.measured;
    let one = |amount: &Amount| {
        let sure = amount.there == amount.all && amount.low == amount.all && amount.high == Some(amount.all);
        sure && amount.there_by.len() <= 1
    };
    let color = match &measured.kind {
        Kind::Amount(amount) if one(amount) => palette.color(amount.there_by.first()?.0),
        Kind::Gain(amount) if one(amount) => theme.gain,
        _ => return None,
    };
    (!measured.stale).then(|| color.fade(SOLID).over(theme.halo.over(theme.land)))
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
    /// None: what is behind it is even.
    halo: Option<Color>,
    /// Whether they stand side by side.
    in_row: bool,
}

impl Block {
    /// Name and number.
    fn of(symbol: &Placed, Look { theme, unit, .. }: Look<'_>) -> Self {
        let measured = &symbol.measured;
        // A “?” says all that there is to say of a number that is not known.
        let missing = measured.kind == Kind::Missing;
        let color = if measured.stale || missing { theme.muted } else { theme.text };
        let line =
            |text: &str, size: f32, weight| Line { text: text.to_owned(), size: text::size(size, unit), weight, color };
        let mut lines = vec![line(&measured.name, 12.5, if missing { Weight::Regular } else { Weight::SemiBold })];
        lines.extend((!missing).then(|| line(&measured.number, 11.5, Weight::Regular)));
        Self { lines, halo: Some(theme.halo), in_row: false }
    }

    /// The same in a row with another name.
    fn named(&self, name: &str) -> Self {
        let mut block = Self { in_row: true, ..self.clone() };
        name.clone_into(&mut block.lines[0].text);
        block
    }

    /// The same in so much of its size.
    fn smaller(mut self, part: f32) -> Self {
        self.lines.iter_mut().for_each(|line| line.size *= part);
        self
    }

    /// Its first line alone, in so much of its size.
    fn first(mut self, part: f32) -> Self {
        self.lines.truncate(1);
        self.lines[0].size *= part;
        self
    }

    /// Its lines as one text.
    fn said(&self) -> String {
        self.lines.iter().map(|line| line.text.as_str()).collect::<Vec<_>>().join(" ")
    }

    /// The same in another colour, without a halo.
    fn inked(mut self, ink: Color) -> Self {
        self.lines.iter_mut().for_each(|line| line.color = ink);
        Self { halo: None, ..self }
    }

    /// One line.
    pub fn line(line: Line, halo: Color) -> Self {
        Self { lines: vec![line], halo: Some(halo), in_row: false }
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
    pub fn label(&self, host: impl Into<Option<Code>>, symbol: Option<f32>, at: Pos) -> Label {
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
            let anchor = match side {
                _ if self.in_row => Anchor::Start,
                0.0 => Anchor::Start,
                1.0 => Anchor::End,
                _ => Anchor::Middle,
            };
            lines.push(Text { at, text, size, weight, color, halo: self.halo, anchor });
        }
        Label { host: host.into(), of_symbol: symbol.is_some(), area: self.area(at), leader: None, lines }
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

/// The line from a symbol's edge to its label, if there is room for one to be seen.
fn leader(symbol: &Placed, label: &Area) -> Option<[Pos; 2]> {
    let end = [0, 1].map(|i| symbol.centre[i].clamp(label.min[i] - 2.0, label.max[i] + 2.0));
    let way = [0, 1].map(|i| end[i] - symbol.centre[i]);
    let length = way[0].hypot(way[1]);
    let start = [0, 1].map(|i| symbol.centre[i] + way[i] / length.max(1.0) * (symbol.radius + 1.0));
    (length > symbol.radius + 8.0).then_some([start, end])
}

/// The place right of a symbol, moved into the picture.
fn inside(symbol: &Placed, size: [f32; 2], picture: &Area) -> Pos {
    let at = [symbol.centre[0] + symbol.radius + GAP, symbol.centre[1] - size[1] / 2.0];
    [0, 1].map(|i| at[i].min(picture.max[i] - size[i] - 2.0).max(picture.min[i] + 2.0))
}
