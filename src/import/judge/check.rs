//! All doubts about a draft.

use super::series::{self, HostSeries};
use super::{
    canon::Canon,
    doubling,
    doubt::{Doubt, Why},
    duplicates, ends, points, rows, second, spans,
};
use crate::import::draft::Draft;
use crate::import::read::{Grid, Watch};
use crate::import::recipe::{DoubtKind, Recipe, Remedy, Target};
use crate::io::Cancelled;
use crate::model::{Day, HashSet};

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
    doubts.extend(spans::check(grid, draft, recipe, watch)?);
    if recipe.until.column.is_some() {
        doubts.extend(ends::check(grid, draft, recipe, watch)?);
    }
    if recipe.lat.column.is_some() || recipe.lon.column.is_some() {
        watch.check()?;
        doubts.extend(points::check(grid, draft, recipe, watch)?);
    }
    doubts.sort_by_key(|doubt| (doubt.row, doubt.kind));
    Ok(doubts)
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
