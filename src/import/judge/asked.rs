//! Questions that the rows of a table leave open.

use super::beside::{beside_question, lists_beside_question};
use super::blanks::blanks_question;
use super::canon::Canon;
use super::doubt::Doubt;
use super::dropped::dropped_question;
use super::parts::parts_question;
use super::several::several_question;
use crate::import::draft::Draft;
use crate::import::read::Grid;
use crate::import::recipe::Recipe;
use crate::import::understand::Question;

/// All of them; `lists`: it is asked already what lists are.
pub fn questions_of(grid: &Grid, draft: &Draft, recipe: &Recipe, doubts: &[Doubt], lists: bool) -> Vec<Question> {
    let several = if lists { None } else { several_question(draft, recipe) };
    let all = [
        parts_question(grid, draft, recipe, doubts),
        several,
        beside_question(grid, draft, recipe),
        lists_beside_question(grid, draft),
        blanks_question(draft, recipe),
        dropped_question(draft, &Canon::new(draft), recipe),
    ];
    all.into_iter().flatten().collect()
}
