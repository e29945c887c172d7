//! Rows about movements that may be two reports of one deployment, from two sources.

use super::canon::Canon;
use super::doubt::{Doubt, Why};
use crate::import::draft::{ColumnTexts, Draft};
use crate::import::read::{Grid, Watch};
use crate::import::recipe::{DoubtKind, Recipe, Remedy};
use crate::io::Cancelled;
use crate::model::{
    Component, Day, HashMap, Host, Id, Movement, NEAR, Origin, SharedText, Spot, StageKind, Thing, Things,
};
use crate::parse::Count;
use crate::threads::each;
use std::cell::OnceCell;

/// With so many rows after it one is compared; of more, on few days, none could be told apart.
const MOST_NEAR: usize = 64;
/// Into so many parts the hosts are divided, for several threads.
const PARTS: usize = 16;
/// So many rows are looked at between two looks at the word to stop.
const LONG: usize = 1 << 16;

pub fn check(
    grid: &Grid,
    draft: &Draft,
    recipe: &Recipe,
    canon: &Canon,
    watch: &Watch,
) -> Result<Vec<Doubt>, Cancelled> {
    let mut rows = draft.rows().map(|(_, row)| row.source);
    let first = rows.next();
    // One source tells of two deployments. A column that names movements says which rows are one.
    if rows.all(|source| Some(source) == first) || recipe.movement.column.is_some() {
        return Ok(Vec::new());
    }
    let mut parts: Vec<Vec<Step>> = vec![Vec::new(); PARTS];
    for (number, row) in draft.rows().filter(|(_, row)| row.stage.promises() && row.people.to > 0) {
        if let Some(host) = canon.of(row) {
            let key = (host, row.sender, row.component, row.what, row.stage);
            let step = Step { key, day: row.day.day(), row: number, source: row.source, people: row.people };
            parts[host as usize % PARTS].push(step);
        }
    }
    let reports = Reports { draft, texts: ColumnTexts::new(grid, recipe) };
    let found = each(watch.threads(), parts, |steps| reports.seconds(steps, watch));
    let doubt =
        |(row, first)| Doubt { kind: DoubtKind::SecondReport, remedy: Remedy::Join, row, why: Why::SecondOf(first) };
    let found = found.into_iter().collect::<Result<Vec<_>, _>>()?;
    Ok(found.into_iter().flatten().map(doubt).collect())
}

/// A row as a step of a movement. What tells most steps apart is kept beside each other: rows lie far apart in memory.
#[derive(Clone, Copy)]
struct Step {
    /// Where it leads, whose it is, and what it is.
    key: (u32, u32, Component, Thing, StageKind),
    day: Day,
    row: u32,
    source: u32,
    people: Count,
}

impl Step {
    /// Whether both may be one step, reported by two sources.
    fn may_be(&self, other: &Self) -> bool {
        self.source != other.source && self.people.estimate().may_be(&other.people.estimate())
    }
}

/// The rows as the movements that they would make.
struct Reports<'a, 'g> {
    draft: &'a Draft,
    texts: ColumnTexts<'g>,
}

impl Reports<'_, '_> {
    /// The rows that may be second reports, each with the first one.
    fn seconds(&self, mut steps: Vec<Step>, watch: &Watch) -> Result<HashMap<u32, u32>, Cancelled> {
        steps.sort_unstable_by_key(|step| (step.key, step.day, step.row));
        let mut seconds: HashMap<u32, u32> = HashMap::default();
        for (at, step) in steps.iter().enumerate() {
            if at % LONG == 0 {
                watch.check()?;
            }
            // Made once for all that are near, and only if a number is.
            let own = OnceCell::new();
            let near = steps[at + 1..].iter().take(MOST_NEAR);
            for other in near.take_while(|other| other.key == step.key && other.day - step.day <= NEAR) {
                let (one, two) = (step.row.min(other.row), step.row.max(other.row));
                let are_one = || {
                    let own = own.get_or_init(|| self.movement(step.row));
                    own.as_ref().zip(self.movement(other.row)).is_some_and(|(own, other)| own.may_be(&other))
                };
                if !seconds.contains_key(&two) && step.may_be(other) && are_one() {
                    // Of a third report too the first is the deployment.
                    let first = seconds.get(&one).copied().unwrap_or(one);
                    seconds.insert(two, first);
                }
            }
        }
        Ok(seconds)
    }

    fn movement(&self, number: u32) -> Option<Movement> {
        let row = self.draft.row(number)?;
        let sender = self.draft.senders.get(row.sender as usize)?.sender()?;
        let place = self.draft.host(row)?.on(row.day.day())?;
        let origin = self.draft.origins.get(row.origin as usize).and_then(|origin| origin.on(row.day.day()));
        let country = origin.and_then(|origin| origin.host.country());
        let [operation, spot, unit, kind] = self.texts.of(row).part();
        let id = Id::new(&format!("m-{number}"))?;
        Some(Movement {
            origin: Origin { country, place: SharedText::default() },
            host: place.host,
            host_text: if place.host == Host::Unplaced { place.text.as_str().into() } else { SharedText::default() },
            spot: Spot { place: spot.into(), at: None },
            scope: row.scope,
            component: row.component,
            command: row.command,
            unit: unit.into(),
            operation: operation.into(),
            things: Things { what: row.what, kind: kind.into() },
            ..Movement::new(id, sender)
        })
    }
}
