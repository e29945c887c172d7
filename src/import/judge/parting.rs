//! Unread columns that distinguish rows otherwise identical in what they name: provinces, bases, missions.

use crate::import::draft::DraftRow;
use crate::import::read::{Grid, plain};
use crate::import::recipe::Recipe;
use crate::parse::{DateOrder, DateText, date, is_count, is_missing};

/// Columns of such names describe rows, and do not part them.
const BESIDE: &str = "id uid uuid key note notes remark remarks comment comments bemerkung bemerkungen anmerkung remarque remarques nota notas \
    observaciones uwagi url link web website source sources footnote updated modified created author checked";
/// A longer text is none of a part.
const LONGEST: usize = 80;

/// The columns that may part rows.
pub struct Parting<'g> {
    grid: &'g Grid,
    /// Their positions.
    pub columns: Vec<usize>,
}

impl<'g> Parting<'g> {
    pub fn new(grid: &'g Grid, recipe: &Recipe) -> Self {
        let read: Vec<usize> = recipe.columns().filter_map(|name| grid.column(name)).collect();
        let beside = |name: &str| BESIDE.split(' ').any(|word| plain(name) == word);
        let free = |(at, name): (usize, &String)| (!read.contains(&at) && !beside(name)).then_some(at);
        Self { grid, columns: grid.header.iter().enumerate().filter_map(free).collect() }
    }

    /// What the row says in these columns, as far as it is words: numbers, days and long texts say nothing of a part.
    pub fn of(&self, row: &DraftRow) -> String {
        let Some(last) = self.columns.last() else { return String::new() };
        let fields = self.grid.row_at(row.at as usize, last + 1);
        let word = |column: &usize| {
            let text = fields.text(*column).unwrap_or_default();
            let number =
                is_missing(&text) || is_count(&text) || text.starts_with(|c: char| c.is_ascii_digit() || c == '-');
            let day = || !matches!(date(&text, DateOrder::Auto), DateText::Broken);
            if text.len() > LONGEST || number || day() { String::new() } else { text.to_lowercase() }
        };
        self.columns.iter().map(word).collect::<Vec<_>>().join("\u{1f}")
    }
}
