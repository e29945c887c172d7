//! Rows of a mission on a day before it began or after it ended.

use super::doubt::{Doubt, Why};
use crate::geo::{Mission, Missions};
use crate::import::draft::{ColumnTexts, Draft, DraftRow};
use crate::import::read::{Grid, Watch};
use crate::import::recipe::{DoubtKind, Recipe, Remedy};
use crate::import::understand::Name;
use crate::io::Cancelled;
use crate::model::{Dated, Day, HashMap, Review, StageKind};
use crate::threads::each;

/// So many rows are looked at in one go.
const PIECE: usize = 1 << 14;

/// What a text names: the spans of its missions, if all of them were read at their source.
type Spans = Vec<(Day, Option<Day>)>;

pub fn check(grid: &Grid, draft: &Draft, recipe: &Recipe, watch: &Watch) -> Result<Vec<Doubt>, Cancelled> {
    let texts = ColumnTexts::new(grid, recipe);
    let of_hosts: Vec<Spans> = draft.hosts.iter().map(|name| spans(&mission_of(name))).collect();
    let named = recipe.operation.column.is_some();
    if !named && of_hosts.iter().all(Vec::is_empty) {
        return Ok(Vec::new());
    }
    let one = |(first, rows): (u32, &[DraftRow])| {
        watch.check()?;
        let mut known: HashMap<String, Spans> = HashMap::default();
        let mut doubt = |(number, row): (u32, &DraftRow)| {
            let of_host = of_hosts.get(row.host as usize).filter(|spans| !named || !spans.is_empty());
            let why = if let Some(spans) = of_host {
                outside(row, spans)
            } else {
                let said = texts.of(row).named(texts.operation);
                outside(row, known.entry(said).or_insert_with_key(|said| spans(said)))
            };
            Some(Doubt { kind: DoubtKind::Mission, remedy: Remedy::Keep, row: number, why: why? })
        };
        // Whoever has left leaves after the last day.
        let there = (first..).zip(rows).filter(|(_, row)| row.stage != StageKind::Withdrawn);
        Ok(there.filter_map(&mut doubt).collect::<Vec<_>>())
    };
    let doubts = each(watch.threads(), draft.pieces(PIECE), one).into_iter().collect::<Result<Vec<_>, _>>()?;
    Ok(doubts.into_iter().flatten().collect())
}

/// The mission that stands where a host does; empty: none does.
fn mission_of(name: &Name) -> String {
    let matches = name.matches();
    matches.first().map(|found| found.operation.clone()).unwrap_or_default()
}

fn spans(text: &str) -> Spans {
    let named = if text.is_empty() { Vec::new() } else { Missions::embedded().named(text) };
    let read = named.iter().all(|mission| mission.review == Review::Seen);
    let span = |mission: &&Mission| (mission.span().first, mission.until.map(Dated::day));
    if read { named.iter().map(span).collect() } else { Vec::new() }
}

/// The span that is nearest, if the row's day is in none.
fn outside(row: &DraftRow, spans: &[(Day, Option<Day>)]) -> Option<Why> {
    let day = row.day;
    let within =
        |(from, until): &&(Day, Option<Day>)| day.day() >= *from && until.is_none_or(|until| day.first() <= until);
    if spans.iter().any(|span| within(&span)) {
        return None;
    }
    let began = spans.iter().rev().find(|(from, _)| *from <= day.day()).or(spans.first());
    began.map(|(from, until)| Why::Span(*from, *until))
}
