//! Last days that are not known, or that are before the first.

use super::doubt::{Doubt, Why};
use crate::import::draft::{ColumnTexts, Draft, DraftRow};
use crate::import::read::{Grid, Watch};
use crate::import::recipe::{DoubtKind, Recipe, Remedy};
use crate::import::understand::LastDay;
use crate::{io::Cancelled, threads::each};

/// So many rows are looked at in one go.
const PIECE: usize = 1 << 14;

pub fn check(grid: &Grid, draft: &Draft, recipe: &Recipe, watch: &Watch) -> Result<Vec<Doubt>, Cancelled> {
    let texts = ColumnTexts::new(grid, recipe);
    let one = |(first, rows): (u32, &[DraftRow])| {
        watch.check()?;
        let doubt = |(number, row): (u32, &DraftRow)| {
            let why = match texts.of(row).until(row.day)? {
                LastDay::Unknown => Why::NoEnd,
                LastDay::On(last) if last.day() < row.day.first() => Why::EndBefore(last.day()),
                _ => return None,
            };
            Some(Doubt { kind: DoubtKind::Day, remedy: Remedy::Keep, row: number, why })
        };
        Ok((first..).zip(rows).filter_map(doubt).collect::<Vec<_>>())
    };
    let doubts = each(watch.threads(), draft.pieces(PIECE), one).into_iter().collect::<Result<Vec<_>, _>>()?;
    Ok(doubts.into_iter().flatten().collect())
}
