//! Pages of running text with tables and pictures, set from the top down: what a report is printed on.

use super::text::{self, LEADING};
use super::{Anchor, Area, Color, Mark, Plate, Pos, Stroke, Tabled, Text, Theme, ThemeId, Weight};

/// Width and height of a page: A4 in logical pixels.
const PAGE: [f32; 2] = [793.7, 1122.5];
/// Free space at its edges.
const MARGIN: f32 = 72.0;
/// Sizes of letters.
const TITLE: f32 = 25.0;
const HEADING: f32 = 17.0;
const PART: f32 = 14.0;
const TEXT: f32 = 12.5;
const NOTE: f32 = 11.0;
/// How far an item stands in.
const INDENT: f32 = 14.0;
/// Between two columns of a table.
const BETWEEN: f32 = 10.0;
/// A line is never wrapped into more than this.
const MOST: usize = 400;

/// What something is for who can't see the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Role {
    /// A heading of a level: the title has 1.
    Heading(u16, String),
    /// A paragraph.
    Text,
    /// An item of a list.
    Item,
    /// The head of a column.
    Head,
    /// The name of a row.
    Name,
    /// A number of a table.
    Cell,
    /// A picture, in words.
    Picture(String),
    /// Nothing: it repeats what is said elsewhere.
    Nothing,
}

/// What stands on a page.
#[derive(Debug, Clone)]
pub struct Written {
    /// What it is.
    pub role: Role,
    /// Which one: of the page's parts, of the rows or items in it, of the cells in those.
    pub place: [usize; 3],
    /// How it is drawn.
    pub marks: Vec<Mark>,
    /// A picture, its upper left corner, and how much larger it is than it was made.
    pub picture: Option<(Box<Plate>, Pos, f32)>,
    /// What a click opens, and where.
    pub link: Option<(Area, String)>,
}

/// A page.
#[derive(Debug, Clone, Default)]
pub struct Leaf {
    /// What stands on it, in the order of reading.
    pub written: Vec<Written>,
}

/// Pages.
#[derive(Debug, Clone)]
pub struct Paper {
    /// Width and height of each, in logical pixels.
    pub size: [f32; 2],
    /// What all of it is about.
    pub title: String,
    /// The pages.
    pub leaves: Vec<Leaf>,
    theme: Theme,
    /// Where the next line begins.
    top: f32,
    /// How many parts there are.
    parts: usize,
}

/// How letters look: size, weight, colour.
type Letters = (f32, Weight, Color);

impl Paper {
    /// Empty pages for something of a title.
    pub fn new(title: &str) -> Self {
        let theme = Theme::of(ThemeId::Light).clone();
        let leaves = vec![Leaf::default()];
        Self { size: PAGE, title: title.to_owned(), leaves, theme, top: MARGIN, parts: 0 }
    }

    /// The width that lines have.
    pub const fn width() -> f32 {
        PAGE[0] - 2.0 * MARGIN
    }

    /// A heading of a level; the title has 1.
    pub fn heading(&mut self, level: u16, words: &str) {
        let size = [TITLE, HEADING, PART][usize::from(level.clamp(1, 3) - 1)];
        // What it is the heading of follows on the same page.
        let height = size * LEADING + 3.0 * TEXT * LEADING;
        if self.top > MARGIN {
            self.top += size * 0.9;
        }
        self.room(height);
        let ink = (size, Weight::SemiBold, self.theme.text);
        self.lines(words, ink, MARGIN, &Role::Heading(level, words.to_owned()), [self.parts, 0, 0], "");
        self.top += size * 0.25;
        self.parts += 1;
    }

    /// A paragraph, in the strong weight or not.
    pub fn text(&mut self, words: &str, strong: bool) {
        let weight = if strong { Weight::SemiBold } else { Weight::Regular };
        self.lines(words, (TEXT, weight, self.theme.text), MARGIN, &Role::Text, [self.parts, 0, 0], "");
        self.top += TEXT * 0.5;
        self.parts += 1;
    }

    /// A list: of each item its text, notes below it, and a last line that opens an address, if that is not empty.
    pub fn list<'a>(&mut self, items: impl Iterator<Item = (&'a str, &'a [String], &'a str, &'a str)>) {
        for (n, (words, notes, source, url)) in items.enumerate() {
            let place = [self.parts, n, 0];
            let (text, muted) = (self.theme.text, self.theme.muted);
            self.room((TEXT + NOTE * notes.len().min(2) as f32) * LEADING);
            let dot = Mark::Circle {
                centre: [MARGIN + 3.0, self.top + TEXT * 0.72],
                radius: 1.8,
                fill: Some(self.theme.accent),
                stroke: None,
            };
            self.put(Role::Nothing, place, vec![dot]);
            self.lines(words, (TEXT, Weight::Regular, text), MARGIN + INDENT, &Role::Item, place, "");
            for note in notes {
                self.lines(note, (NOTE, Weight::Regular, muted), MARGIN + INDENT, &Role::Item, place, "");
            }
            let ink = if url.is_empty() { muted } else { self.theme.accent };
            self.lines(source, (NOTE, Weight::Regular, ink), MARGIN + INDENT, &Role::Item, place, url);
            self.top += TEXT * 0.35;
        }
        self.top += TEXT * 0.3;
        self.parts += 1;
    }

    /// A table: names at the left, numbers at the right; its head stands again on each page.
    pub fn table(&mut self, table: &Tabled) {
        let widths = widths(table);
        let total = Some(&table.total).filter(|total| !total.is_empty());
        self.room(4.0 * TEXT * LEADING);
        self.row(&table.heads, &widths, (0, true), Weight::SemiBold);
        for (n, row) in table.rows.iter().chain(total).enumerate() {
            let weight = if n == table.rows.len() { Weight::SemiBold } else { Weight::Regular };
            if self.top + height(row, &widths) > PAGE[1] - MARGIN {
                self.turn();
                self.row(&table.heads, &widths, (0, false), Weight::SemiBold);
            }
            self.row(row, &widths, (n + 1, true), weight);
        }
        self.top += TEXT * 0.8;
        self.parts += 1;
    }

    /// A picture as wide as the lines, with what it shows in words.
    pub fn picture(&mut self, plate: &Plate, alt: &str) {
        let scale = Self::width() / plate.size[0].max(1.0);
        let high = plate.size[1] * scale;
        self.room(high);
        let at = [MARGIN, self.top];
        let place = [self.parts, 0, 0];
        let written = Written {
            role: Role::Picture(alt.to_owned()),
            place,
            marks: Vec::new(),
            picture: Some((Box::new(plate.clone()), at, scale)),
            link: None,
        };
        self.leaf().written.push(written);
        self.top += high + TEXT;
        self.parts += 1;
    }

    /// The pages, each with a line at its foot.
    #[must_use]
    pub fn done(mut self, foot: impl Fn(usize, usize) -> String) -> Self {
        let all = self.leaves.len();
        let color = self.theme.muted;
        for (n, leaf) in self.leaves.iter_mut().enumerate() {
            let words = text::elide(&foot(n + 1, all), NOTE, Weight::Regular, Self::width());
            let line = line([MARGIN, PAGE[1] - MARGIN * 0.5], words, (NOTE, Weight::Regular, color));
            let (role, place) = (Role::Nothing, [usize::MAX, n, 0]);
            leaf.written.push(Written { role, place, marks: vec![line], picture: None, link: None });
        }
        self
    }

    /// One row; a head that stands again is read once.
    fn row(&mut self, cells: &[String], widths: &[f32], (row, read): (usize, bool), weight: Weight) {
        let high = height(cells, widths);
        let mut left = MARGIN;
        for (n, (cell, width)) in cells.iter().zip(widths).enumerate() {
            let role = match (read, row, n) {
                (false, ..) => Role::Nothing,
                (_, 0, _) => Role::Head,
                (_, _, 0) => Role::Name,
                _ => Role::Cell,
            };
            let mut marks = Vec::new();
            for (at, words) in wrapped(cell, *width, weight).into_iter().enumerate() {
                let baseline = self.top + NOTE * (1.05 + LEADING * at as f32);
                let back = if n == 0 { 0.0 } else { width - BETWEEN - text::width(&words, NOTE, weight) };
                marks.push(line([left + back, baseline], words, (NOTE, weight, self.theme.text)));
            }
            self.put(role, [self.parts, row, n], marks);
            left += width;
        }
        let stroke = Stroke { width: 0.8, color: self.theme.line };
        let under = self.top + high;
        let lines = vec![vec![[MARGIN, under], [PAGE[0] - MARGIN, under]]];
        self.put(Role::Nothing, [self.parts, row, 0], vec![Mark::Lines { lines, stroke }]);
        self.top += high;
    }

    /// Lines from a left edge on.
    fn lines(&mut self, words: &str, ink: Letters, left: f32, role: &Role, place: [usize; 3], url: &str) {
        let (size, weight, _) = ink;
        for words in text::wrap(words, size, weight, PAGE[0] - MARGIN - left, MOST) {
            self.room(size * LEADING);
            let at = [left, self.top + size];
            let link = (!url.is_empty()).then(|| {
                (Area::sized([left, self.top], text::width(&words, size, weight), size * LEADING), url.to_owned())
            });
            let marks = vec![line(at, words, ink)];
            self.leaf().written.push(Written { role: role.clone(), place, marks, picture: None, link });
            self.top += size * LEADING;
        }
    }

    fn put(&mut self, role: Role, place: [usize; 3], marks: Vec<Mark>) {
        self.leaf().written.push(Written { role, place, marks, picture: None, link: None });
    }

    /// Turns the page where there is no room for so much.
    fn room(&mut self, high: f32) {
        if self.top > MARGIN && self.top + high > PAGE[1] - MARGIN {
            self.turn();
        }
    }

    fn turn(&mut self) {
        self.leaves.push(Leaf::default());
        self.top = MARGIN;
    }

    fn leaf(&mut self) -> &mut Leaf {
        if self.leaves.is_empty() {
            self.leaves.push(Leaf::default());
        }
        let last = self.leaves.len() - 1;
        &mut self.leaves[last]
    }
}

fn line(at: Pos, text: String, (size, weight, color): Letters) -> Mark {
    Mark::Text(Text { at, text, size, weight, color, halo: None, anchor: Anchor::Start })
}

/// A cell in lines; numbers have a gap at their left.
fn wrapped(cell: &str, width: f32, weight: Weight) -> Vec<String> {
    text::wrap(cell, NOTE, weight, width - BETWEEN, MOST)
}

fn height(cells: &[String], widths: &[f32]) -> f32 {
    let lines = cells.iter().zip(widths).map(|(cell, width)| wrapped(cell, *width, Weight::SemiBold).len());
    NOTE * (LEADING * lines.max().unwrap_or(1).max(1) as f32 + 0.45)
}

/// The width of each column: numbers as wide as they are, together at most four fifths, and names what is left.
fn widths(table: &Tabled) -> Vec<f32> {
    let columns = table.heads.len();
    let rows = || table.rows.iter().chain([&table.heads, &table.total]);
    let wide = |n: usize| {
        let cells = rows().filter_map(|row| row.get(n));
        cells.map(|cell| text::width(cell, NOTE, Weight::SemiBold)).fold(0.0, f32::max) + 2.0 * BETWEEN
    };
    let most = Paper::width() * 0.78 / columns.saturating_sub(1).max(1) as f32;
    let mut widths: Vec<f32> = (1..columns).map(|n| wide(n).min(most)).collect();
    widths.insert(0, Paper::width() - widths.iter().sum::<f32>());
    widths
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bottom(written: &Written) -> f32 {
        let of = |mark: &Mark| match mark {
            Mark::Text(text) => text.at[1],
            Mark::Lines { lines, .. } => lines.iter().flatten().map(|at| at[1]).fold(0.0, f32::max),
            _ => 0.0,
        };
        written.marks.iter().map(of).fold(0.0, f32::max)
    }

    #[test]
    fn nothing_stands_below_the_page_and_heads_stand_again() {
        let mut paper = Paper::new("Title");
        paper.heading(1, "Title");
        let cells = |n: usize| vec![format!("Host {n}"), "number not known".to_owned(), "about 1,133".to_owned()];
        let heads = vec!["Host".to_owned(), "Promised".to_owned(), "Arrived".to_owned()];
        paper.table(&Tabled { heads, rows: (0..200).map(cells).collect(), total: cells(0) });
        for n in 0..80 {
            paper.heading(2, "A heading");
            paper.text(&"words ".repeat(n * 3), false);
        }
        let long = vec!["x".repeat(400), "y z ".repeat(900)];
        paper.list([("an item", long.as_slice(), "source", "https://example.org")].into_iter());
        let paper = paper.done(|n, all| format!("{n} of {all}"));
        assert!(paper.leaves.len() > 5);
        for leaf in &paper.leaves {
            assert!(leaf.written.iter().all(|written| bottom(written) <= PAGE[1] - MARGIN * 0.4), "below the page");
            let last = leaf.written.iter().rev().find(|written| written.role != Role::Nothing);
            assert!(
                !matches!(last.map(|last| &last.role), Some(Role::Heading(..))),
                "a heading is the last on its page"
            );
        }
        let heads = |leaf: &Leaf| {
            let text = |mark: &Mark| matches!(mark, Mark::Text(text) if text.text == "Promised");
            leaf.written.iter().filter(|written| written.marks.iter().any(text)).count()
        };
        assert!(paper.leaves.iter().take(3).all(|leaf| heads(leaf) == 1), "each page of a table has its head");
    }
}
