//! Rows of one key and day that differ in a column that is not read: parts that add up, or rivals? The user says which.

use super::doubt::{Doubt, Why};
use super::parting::Parting;
use crate::import::draft::Draft;
use crate::import::read::Grid;
use crate::import::recipe::{DoubtKind, RIVALS, Recipe, Target};
use crate::import::understand::Question;
use crate::parse::{is_count, is_missing};

/// So many pairs of rows are looked at.
const MOST: usize = 200;

/// The question, if rows of one key and day differ in texts of columns that are not read.
pub fn parts_question(grid: &Grid, draft: &Draft, recipe: &Recipe, doubts: &[Doubt]) -> Option<Question> {
    if recipe.rivals || recipe.target != Target::Strengths || recipe.accept.contains(&DoubtKind::Duplicate) {
        return None;
    }
    let pair = |doubt: &Doubt| match (doubt.kind, doubt.why) {
        (DoubtKind::Duplicate, Why::PartBeside(first)) => Some([first, doubt.row]),
        _ => None,
    };
    let pairs: Vec<[u32; 2]> = doubts.iter().filter_map(pair).take(MOST).collect();
    let parting = Parting::new(grid, recipe);
    let mut differ = vec![0; grid.header.len()];
    let mut lines = None;
    for pair in &pairs {
        let [Some(one), Some(other)] = pair.map(|number| draft.row(number)) else { continue };
        // The counts of one row are of different columns.
        if one.at == other.at {
            continue;
        }
        lines = lines.or(Some([one.line, other.line]));
        let rows = [one, other].map(|row| grid.row_at(row.at as usize, usize::MAX));
        for (column, times) in differ.iter_mut().enumerate().filter(|(column, _)| parting.columns.contains(column)) {
            let texts = rows.each_ref().map(|row| {
                let text = row.field(column).unwrap_or_default();
                String::from_utf8_lossy(&text).trim().to_owned()
            });
            let said = texts.iter().all(|text| !is_missing(text) && !is_count(text));
            *times += usize::from(said && texts[0] != texts[1]);
        }
    }
    let often = |(_, times): &(usize, &usize)| **times > 0 && **times * 5 >= pairs.len() * 4;
    let columns: Vec<String> = differ.iter().enumerate().filter(often).map(|(i, _)| grid.header[i].clone()).collect();
    Some(Question::parts(lines?, &columns, RIVALS, &grid.sheets)).filter(|_| !columns.is_empty())
}
