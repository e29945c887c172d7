//! A table on a sheet.

use super::super::{Anchor, Mark, Stroke, Weight, text};
use super::setting::SheetFrame;

/// Size of its letters, in units.
const SIZE: f32 = 11.0;
/// From one row to the next, in sizes.
const ROW: f32 = 1.6;
/// Between two columns, in sizes.
const BETWEEN: f32 = 1.8;

/// A table: names at the left, numbers at the right.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tabled {
    /// The heads, the first of the names.
    pub heads: Vec<String>,
    /// The rows, each with as many cells.
    pub rows: Vec<Vec<String>>,
    /// The last row, which stays where others are left out; empty: none.
    pub total: Vec<String>,
}

impl SheetFrame {
    /// How high a table is with all its rows.
    pub fn height_of(&self, table: &Tabled) -> f32 {
        let rows = 1 + table.rows.len() + usize::from(!table.total.is_empty());
        rows as f32 * self.row_height()
    }

    fn row_height(&self) -> f32 {
        text::size(SIZE, self.frame.unit) * ROW
    }

    /// A table at the top of what is free, with as many rows as fit into a height; `more` says how many are left out.
    pub fn table(&mut self, table: &Tabled, height: f32, more: impl Fn(usize) -> String) {
        let fit = (height / self.row_height()) as usize;
        let others = 1 + usize::from(!table.total.is_empty());
        let all = table.rows.len();
        let shown = if all + others <= fit { all } else { fit.saturating_sub(others + 1) };
        let widths = self.widths(table);
        self.row(&table.heads, &widths, Weight::SemiBold, true);
        for row in table.rows.iter().take(shown) {
            self.row(row, &widths, Weight::Regular, false);
        }
        if shown < all {
            self.row(&[more(all - shown)], &widths, Weight::Regular, true);
        }
        if !table.total.is_empty() {
            self.row(&table.total, &widths, Weight::SemiBold, false);
        }
        self.room.min[1] += self.gap();
    }

    /// The width of each column of numbers.
    fn widths(&self, table: &Tabled) -> Vec<f32> {
        let size = text::size(SIZE, self.frame.unit);
        let columns = table.heads.len().saturating_sub(1);
        let rows = || table.rows.iter().chain([&table.heads, &table.total]);
        let wide = |cell: &String| text::width(cell, size, Weight::SemiBold);
        let mut widths: Vec<f32> = (1..=columns)
            .map(|n| rows().filter_map(|row| row.get(n)).map(wide).fold(0.0, f32::max) + BETWEEN * size)
            .collect();
        // Names keep a third of the width.
        let most = self.room.width() * 0.67 / columns.max(1) as f32;
        for width in &mut widths {
            *width = width.min(most);
        }
        widths
    }

    fn row(&mut self, cells: &[String], widths: &[f32], weight: Weight, muted: bool) {
        let (size, height) = (text::size(SIZE, self.frame.unit), self.row_height());
        let ([left, top], right) = (self.room.min, self.room.max[0]);
        let baseline = top + height * 0.68;
        let names = if cells.len() == 1 { self.room.width() } else { self.room.width() - widths.iter().sum::<f32>() };
        if let Some(name) = cells.first() {
            self.write([left, baseline], text::elide(name, size, weight, names), size, weight, muted);
        }
        let mut end = left + names;
        for (cell, width) in cells.iter().skip(1).zip(widths) {
            end += width;
            let cell = text::elide(cell, size, weight, width - 0.4 * size);
            self.write_at([end, baseline], cell, (size, weight), muted, Anchor::End);
        }
        let stroke = Stroke { width: 0.8, color: self.theme.line };
        let lines = vec![vec![[left, top + height], [right, top + height]]];
        self.plate.marks.push(Mark::Lines { lines, stroke });
        self.room.min[1] += height;
    }
}
