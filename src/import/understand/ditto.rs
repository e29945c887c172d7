//! Marks that stand for what is written above them.

use crate::import::read::Grid;

/// So many rows are looked at.
const SAMPLE: usize = 2_000;
/// The marks, and the words in English, German, French, Spanish, Italian, Polish and Russian.
const DITTO: &str =
    "\"|\"\"|''|,,|″|〃|״|“|”|„|‟|-\"-|- \" -|—\"—|–\"–|^|ditto|do.|dto|dto.|idem|ídem|id.|wie oben|as above|то же";

/// Whether a cell says no more than that it is as the one above.
pub fn is_ditto(text: &str) -> bool {
    (1..=16).contains(&text.len()) && DITTO.split('|').any(|mark| mark == text.to_lowercase())
}

/// Whether a cell of these columns is such a mark, in the first rows.
pub fn has_ditto(grid: &Grid, columns: &[usize]) -> bool {
    let said = |row: &Vec<String>| columns.iter().filter_map(|at| row.get(*at)).any(|text| is_ditto(text.trim()));
    grid.rows(SAMPLE).iter().any(said)
}
