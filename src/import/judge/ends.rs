//! Last days that are not known, or that are before the first.

use super::doubt::{Doubt, Why};
use crate::import::draft::{ColumnTexts, Draft};
use crate::import::read::{Grid, Watch};
use crate::import::recipe::{DoubtKind, Recipe, Remedy};
use crate::import::understand::LastDay;
use crate::io::Cancelled;

/// So many rows are looked at between two looks at the watch.
const STRIDE: u32 = 4_096;

pub fn check(grid: &Grid, draft: &Draft, recipe: &Recipe, watch: &Watch) -> Result<Vec<Doubt>, Cancelled> {
    let texts = ColumnTexts::new(grid, recipe);
    let mut doubts = Vec::new();
    for (number, row) in draft.rows() {
        if number % STRIDE == 0 {
            watch.check()?;
        }
        let why = match texts.of(row).until(row.day) {
            Some(LastDay::Unknown) => Why::NoEnd,
            Some(LastDay::On(last)) if last.day() < row.day.first() => Why::EndBefore(last.day()),
            _ => continue,
        };
        doubts.push(Doubt { kind: DoubtKind::Day, remedy: Remedy::Keep, row: number, why });
    }
    Ok(doubts)
}
