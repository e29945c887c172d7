//! Movements from rows, one after the other: each is a stage of its own movement, or of one that a column names.

use super::{entered::Entered, making::Making, operations::Operations, slug::slug};
use crate::import::draft::{ColumnTexts, DraftRow, RowTexts};
use crate::import::judge::Verdict;
use crate::import::understand::{LastDay, Match, Meaning};
use crate::model::{Code, Dated, Evidence, HashMap, Id, Movement, Origin, Spot, Stage, StageKind, Things};
use crate::parse::is_missing;

/// Makes the movements of all rows.
pub fn make(making: &Making<'_>, texts: &ColumnTexts<'_>, entered: &mut Entered<'_>) {
    let mut movements: HashMap<String, Id> = HashMap::default();
    let mut operations = Operations::default();
    // Of the rows for which another one is a second source.
    let mut joined: HashMap<u32, Option<Id>> = making.joined().map(|number| (number, None)).collect();
    for (number, row, sender, place, verdict) in making.entering() {
        let said = texts.of(row);
        let name = texts.movement.map(|column| said.column(column)).filter(|name| !is_missing(name));
        let known = name.as_ref().and_then(|name| movements.get(name)).cloned();
        let known = verdict.join.and_then(|first| joined.get(&first).cloned().flatten()).or(known);
        let id = known.unwrap_or_else(|| {
            let base = name.as_ref().map_or_else(|| format!("m-{}", row.line), |name| format!("m-{}", slug(name)));
            let id = entered.id(base);
            let operation = operations.name(said.named(said.texts.operation), &place, row.day.day());
            let made = movement(making, id.clone(), row, sender, place, verdict, &said);
            entered.dataset.movements.push(Movement { operation: operation.into(), ..made });
            movements.extend(name.map(|name| (name, id.clone())));
            id
        });
        if let Some(first) = joined.get_mut(&number) {
            *first = Some(id.clone());
        }
        stage(making, id, row, verdict, &said, entered);
    }
}

fn movement(
    making: &Making<'_>,
    id: Id,
    row: &DraftRow,
    sender: Code,
    place: Match,
    verdict: &Verdict,
    said: &RowTexts<'_, '_>,
) -> Movement {
    let origin = making.draft.origins.get(row.origin as usize);
    let country = origin.and_then(|origin| origin.on(row.day.day())).and_then(|m| m.host.country());
    let words = origin.filter(|o| country.is_none() && o.meaning != Meaning::Empty).map(|o| o.text.clone());
    Movement {
        origin: Origin { country, place: words.unwrap_or_default().into() },
        host: place.host,
        host_text: place.text.into(),
        spot: Spot { place: said.place().into(), at: Making::point(said, verdict) },
        scope: row.scope,
        component: row.component,
        command: row.command,
        unit: said.cell(said.texts.unit).into(),
        things: Things { what: row.what, kind: said.kind().into() },
        ..Movement::new(id, sender)
    }
}

fn stage(
    making: &Making<'_>,
    movement: Id,
    row: &DraftRow,
    verdict: &Verdict,
    said: &RowTexts<'_, '_>,
    entered: &mut Entered<'_>,
) {
    let DraftRow { day, people, .. } = verdict.mended(row);
    let id = entered.id(format!("{movement}-{}-{day}", row.stage));
    let source = entered.source(row.source);
    let evidence = making.evidence(row, said, verdict, source);
    let last = match said.until(day) {
        Some(LastDay::On(last)) if last.day() >= day.first() => Some(last),
        _ => None,
    };
    let left = last.map(|last| {
        // They are there on their last day, and gone on the day after it.
        let id = entered.id(format!("{movement}-{}-{last}", StageKind::Withdrawn));
        let derived = text!("import-last-day", day = last.to_string());
        let evidence = Evidence { derived: derived.into(), ..evidence.clone() };
        Stage::new(id, movement.clone(), StageKind::Withdrawn, Dated::from(last.day() + 1), people.estimate(), evidence)
    });
    entered.dataset.stages.push(Stage::new(id, movement, row.stage, day, people.estimate(), evidence));
    entered.dataset.stages.extend(left);
}
