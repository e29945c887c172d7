//! Ditto marks, which stand for the cell above.

use crate::import::read::Grid;
use crate::model::HashSet;
use std::sync::LazyLock;

/// So many rows are looked at.
const SAMPLE: usize = 2_000;
/// The marks, and the words in English, German, French, Spanish, Italian, Polish and Russian.
const DITTO: &str =
    "\"|\"\"|''|,,|″|〃|״|“|”|„|‟|-\"-|- \" -|—\"—|–\"–|^|ditto|do.|dto|dto.|idem|ídem|id.|wie oben|as above|то же";

/// Whether a cell says no more than that it is as the one above.
pub fn is_ditto(text: &str) -> bool {
    static MARKS: LazyLock<HashSet<&str>> = LazyLock::new(|| DITTO.split('|').collect());
    (1..=16).contains(&text.len()) && (MARKS.contains(text) || MARKS.contains(text.to_lowercase().as_str()))
}

/// Whether a cell of these columns is such a mark, in the first rows.
pub fn has_ditto(grid: &Grid, columns: &[usize]) -> bool {
    grid.distinct(columns, SAMPLE).iter().any(|text| is_ditto(text.trim()))
}
