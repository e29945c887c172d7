//! Rows about movements that may be two reports of one deployment, from two sources.

use super::canon::Canon;
use super::doubt::{Doubt, Why};
use crate::import::draft::{ColumnTexts, Draft, DraftRow};
use crate::import::read::{Grid, Watch};
use crate::import::recipe::{DoubtKind, Recipe, Remedy};
use crate::io::Cancelled;
use crate::model::{
    Component, Day, Evidence, HashMap, Host, Id, Movement, NEAR, Origin, Spot, Stage, StageKind, Thing, Things,
    same_steps,
};
use crate::threads::each;

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
            parts[host as usize % PARTS].push((key, row.day.day(), number));
        }
    }
    let reports = Reports { draft, texts: ColumnTexts::new(grid, recipe) };
    let found = each(watch.threads(), parts, |steps| reports.seconds(steps, watch));
    let doubt =
        |(row, first)| Doubt { kind: DoubtKind::SecondReport, remedy: Remedy::Join, row, why: Why::SecondOf(first) };
    let found = found.into_iter().collect::<Result<Vec<_>, _>>()?;
    Ok(found.into_iter().flatten().map(doubt).collect())
}

/// A step: where it leads, whose it is and what it is, its day, and its row.
type Step = ((u32, u32, Component, Thing, StageKind), Day, u32);

/// The rows as the movements that they would make.
struct Reports<'a, 'g> {
    draft: &'a Draft,
    texts: ColumnTexts<'g>,
}

impl Reports<'_, '_> {
    /// The rows that may be second reports, each with the first one.
    fn seconds(&self, mut steps: Vec<Step>, watch: &Watch) -> Result<HashMap<u32, u32>, Cancelled> {
        steps.sort_unstable();
        let mut seconds: HashMap<u32, u32> = HashMap::default();
        for (at, (key, day, number)) in steps.iter().enumerate() {
            if at % LONG == 0 {
                watch.check()?;
            }
            let near = steps[at + 1..].iter().take(MOST_NEAR);
            for (.., other) in near.take_while(|(other, then, _)| other == key && *then - *day <= NEAR) {
                let (one, other) = (*number.min(other), *number.max(other));
                if !seconds.contains_key(&other) && self.are_of_one(one, other) {
                    // Of a third report too the first is the deployment.
                    let first = seconds.get(&one).copied().unwrap_or(one);
                    seconds.insert(other, first);
                }
            }
        }
        Ok(seconds)
    }

    fn are_of_one(&self, one: u32, other: u32) -> bool {
        // Most differ in their number already, and then nothing is made of them.
        let rows = self.draft.row(one).zip(self.draft.row(other));
        let near = |(one, other): (&DraftRow, &DraftRow)| {
            one.source != other.source && one.people.estimate().may_be(&other.people.estimate())
        };
        let steps = || self.stage(one).zip(self.stage(other));
        rows.is_some_and(near)
            && steps().is_some_and(|(one, other)| same_steps(&[&one], &[&other]).is_some())
            && self.movement(one).zip(self.movement(other)).is_some_and(|(one, other)| one.may_be(&other))
    }

    fn stage(&self, number: u32) -> Option<Stage> {
        let row = self.draft.row(number)?;
        let id = Id::new(&format!("m-{number}"))?;
        let evidence = Evidence::new(Id::new(&format!("s-{}", row.source))?);
        Some(Stage::new(id.clone(), id, row.stage, row.day, row.people.estimate(), evidence))
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
            origin: Origin { country, place: String::new() },
            host: place.host,
            host_text: if place.host == Host::Unplaced { place.text.clone() } else { String::new() },
            spot: Spot { place: spot, at: None },
            scope: row.scope,
            component: row.component,
            command: row.command,
            unit,
            operation,
            things: Things { what: row.what, kind },
            ..Movement::new(id, sender)
        })
    }
}
