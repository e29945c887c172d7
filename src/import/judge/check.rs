//! All doubts about a draft.

use super::series::{self, HostSeries};
use super::{
    canon::Canon,
    doubling,
    doubt::{Doubt, Why},
    duplicates, ends, points, rows, second, spans,
};
use crate::import::draft::{ColumnTexts, Draft, DraftRow};
use crate::import::read::{Grid, Watch};
use crate::import::recipe::{DoubtKind, Recipe, Remedy, Target};
use crate::io::Cancelled;
use crate::model::{Day, HashSet};
use crate::threads::each;

/// So many rows are looked at in one go.
const PIECE: usize = 1 << 13;

/// All doubts about a draft, in the order of the rows.
pub fn check(grid: &Grid, draft: &Draft, recipe: &Recipe, today: Day, watch: &Watch) -> Result<Vec<Doubt>, Cancelled> {
    let canon = Canon::new(draft);
    let mut doubts = rows::check(draft, recipe, today, watch)?;
    doubts.extend(duplicates::check(grid, draft, recipe, &canon, watch)?);
    if recipe.target == Target::Strengths {
        let all = HostSeries::of(draft, &canon, &doubts);
        watch.check()?;
        doubts.extend(series::zeros(&all, draft));
        doubts.extend(doubling::check(&all));
        let doubled: HashSet<u32> = doubts.iter().filter(|d| d.kind == DoubtKind::Doubled).map(|d| d.row).collect();
        doubts.extend(series::jumps(&all, &doubled));
    }
    if recipe.target == Target::Movements {
        doubts.extend(second::check(grid, draft, recipe, &canon, watch)?);
    }
    doubts.extend(larger(draft));
    doubts.extend(cut(grid, draft, recipe));
    doubts.extend(spans::check(grid, draft, recipe, watch)?);
    doubts.extend(in_texts(grid, draft, recipe, watch)?);
    doubts.sort_by_key(|doubt| (doubt.row, doubt.kind));
    Ok(doubts)
}

/// Rows of which a text that is read was cut.
fn cut(grid: &Grid, draft: &Draft, recipe: &Recipe) -> Vec<Doubt> {
    let read = |column: u32| {
        let name = grid.header.get(column as usize);
        name.is_some_and(|name| recipe.columns().any(|read| read == name) || recipe.keep.contains(name))
    };
    let lines: HashSet<u32> = grid.cut.iter().filter(|(_, column)| read(*column)).map(|(line, _)| *line).collect();
    let doubt = |row| Doubt { kind: DoubtKind::Cut, remedy: Remedy::Keep, row, why: Why::Kind };
    let rows = draft.rows().take(if lines.is_empty() { 0 } else { usize::MAX });
    rows.filter(|(_, row)| lines.contains(&row.line)).map(|(number, _)| doubt(number)).collect()
}

/// What the texts of single rows say: their last days and coordinates. Each row is taken apart once, on all cores.
fn in_texts(grid: &Grid, draft: &Draft, recipe: &Recipe, watch: &Watch) -> Result<Vec<Doubt>, Cancelled> {
    let until = recipe.until.column.is_some();
    let places = recipe.lat.column.is_some() || recipe.lon.column.is_some();
    if !until && !places {
        return Ok(Vec::new());
    }
    let columns = ColumnTexts::new(grid, recipe);
    let one = |(first, rows): (u32, &[DraftRow])| {
        watch.check()?;
        let mut doubts = Vec::new();
        for (number, row) in (first..).zip(rows) {
            let texts = columns.where_and_until(row);
            doubts.extend(until.then(|| ends::doubt(number, row, &texts)).flatten());
            doubts.extend(places.then(|| points::doubt(draft, number, row, &texts)).flatten());
        }
        Ok(doubts)
    };
    let found = each(watch.threads(), draft.pieces(PIECE), one).into_iter().collect::<Result<Vec<_>, _>>()?;
    Ok(found.into_iter().flatten().collect())
}

/// Parts of another row that are larger than it.
fn larger(draft: &Draft) -> impl Iterator<Item = Doubt> {
    draft.within.iter().filter_map(|(part, whole)| {
        let people = |row: u32| draft.row(row).map(|row| row.people.n);
        let why = Why::PartOf(*whole);
        (people(*part)? > people(*whole)?).then_some(Doubt {
            kind: DoubtKind::Total,
            remedy: Remedy::Keep,
            row: *part,
            why,
        })
    })
}
