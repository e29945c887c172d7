//! Rows of a mission on a day on which it was not there yet, or no longer.

use super::doubt::{Doubt, Why};
use crate::geo::{Mission, Missions};
use crate::import::draft::{ColumnTexts, Draft, DraftRow};
use crate::import::read::{Grid, Watch};
use crate::import::recipe::{DoubtKind, Recipe, Remedy};
use crate::import::understand::Name;
use crate::io::Cancelled;
use crate::model::{Dated, Day, HashMap, Review, StageKind};

/// So many rows are looked at between two looks at the word to stop.
const LONG: u32 = 1 << 14;

/// What a text names: the spans of its missions, if all of them were read at their source.
type Spans = Vec<(Day, Option<Day>)>;

pub fn check(grid: &Grid, draft: &Draft, recipe: &Recipe, watch: &Watch) -> Result<Vec<Doubt>, Cancelled> {
    let texts = ColumnTexts::new(grid, recipe);
    let of_hosts: Vec<Spans> = draft.hosts.iter().map(|name| spans(&mission_of(name))).collect();
    let named = recipe.operation.column.is_some();
    let mut doubts = Vec::new();
    if !named && of_hosts.iter().all(Vec::is_empty) {
        return Ok(doubts);
    }
    let mut known: HashMap<String, Spans> = HashMap::default();
    for (number, row) in draft.rows() {
        if number % LONG == 0 {
            watch.check()?;
        }
        // Whoever has left leaves after the last day.
        if row.stage == StageKind::Withdrawn {
            continue;
        }
        let said = if named { texts.of(row).named(texts.operation) } else { String::new() };
        let spans = match of_hosts.get(row.host as usize) {
            Some(spans) if said.is_empty() || !spans.is_empty() => spans,
            _ => known.entry(said).or_insert_with_key(|said| spans(said)),
        };
        doubts.extend(outside(row, spans).map(|why| Doubt {
            kind: DoubtKind::Mission,
            remedy: Remedy::Keep,
            row: number,
            why,
        }));
    }
    Ok(doubts)
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
