//! What is understood once of the texts of a table and remembered: days, words, things.

use super::cells::{WordSaid, parts_day, understood};
use super::interner::Memo;
use crate::import::read::Rows;
use crate::import::understand::{DayPlan, ReadingPlan, span, thing_of, unit_times};
use crate::model::{Command, Component, Dated, Scope, StageKind, Thing};
use crate::parse::{DateOrder, DateText, date, is_missing, iso_day, lines};

/// What is understood once and remembered.
#[derive(Default)]
pub struct Memory {
    pub days: Memo<DateText>,
    pub things: Memo<Thing>,
    pub times: Memo<Option<u32>>,
    pub scopes: Memo<WordSaid<Scope>>,
    pub components: Memo<WordSaid<Component>>,
    pub commands: Memo<WordSaid<Command>>,
    pub stages: Memo<WordSaid<StageKind>>,
    pub passes: Vec<Memo<bool>>,
    pub key: Vec<u8>,
}

/// The thing that a row counts: people where it does not say, and something else where nobody knows what it says.
pub fn thing_of_row(plan: &ReadingPlan, row: &Rows<'_>, memory: &mut Memory) -> Thing {
    let always = plan.what.always.unwrap_or_default();
    let Some(column) = plan.what.column else { return always };
    let make = |text: &[u8]| {
        let text = String::from_utf8_lossy(text).trim().to_lowercase();
        let own = || text.replace([' ', '_'], "-").parse().ok();
        let word = plan.what.words.get(&text).copied().or_else(own).or_else(|| thing_of(&text));
        if is_missing(&text) { always } else { word.unwrap_or(Thing::Other) }
    };
    understood(row, column, &mut memory.things, make).unwrap_or(always)
}

/// In how many a row counts; none: nobody knows what it says.
pub fn times_of_row(row: &Rows<'_>, (column, powers): (usize, bool), memory: &mut Memory) -> Option<u32> {
    let make = |text: &[u8]| {
        let text = String::from_utf8_lossy(text);
        if is_missing(text.trim()) { Some(1) } else { unit_times(&text, powers) }
    };
    understood(row, column, &mut memory.times, make).unwrap_or(Some(1))
}

/// The day of a row; none: each column of counts has its own. An error: what stands there instead, and in which column. `new` is told
/// each text of a column of days once.
pub fn read_day(
    plan: &ReadingPlan,
    row: &Rows<'_>,
    memory: &mut Memory,
    new: impl FnOnce(&str),
) -> Result<Option<Dated>, (DateText, usize)> {
    let field = |column: usize| row.field(column).unwrap_or_default();
    let (read, column) = match &plan.day {
        DayPlan::Always(day) => return Ok(Some(*day)),
        DayPlan::InColumns => return Ok(None),
        DayPlan::Column(column, order) => {
            if let Some(day) = iso_day(&field(*column)) {
                return Ok(Some(day));
            }
            let make = |text: &[u8]| {
                let Ok(text) = std::str::from_utf8(text) else { return DateText::Broken };
                new(text);
                day_in(text, *order, plan.spans)
            };
            (understood(row, *column, &mut memory.days, make).unwrap_or(DateText::Missing), *column)
        }
        DayPlan::Parts { year, quarter, month, day } => {
            let columns = [Some(*year), *quarter, *month, *day];
            let key = &mut memory.key;
            key.clear();
            for column in columns.into_iter().flatten() {
                key.extend_from_slice(&field(column));
                key.push(0x1f);
            }
            (memory.days.get(key, || parts_day(&columns.map(|column| column.map(field)))), *year)
        }
    };
    match read {
        DateText::Day(day) => Ok(Some(day)),
        wrong => Err((wrong, column)),
    }
}

/// The day of a row, if it has one that can be read.
pub fn day_of(plan: &ReadingPlan, row: &Rows<'_>, memory: &mut Memory) -> Option<Dated> {
    read_day(plan, row, memory, |_| {}).ok().flatten()
}

/// A day, or the first one where the column has spans.
fn day_in(text: &str, order: DateOrder, spans: bool) -> DateText {
    match date(text, order) {
        DateText::Broken if spans => span(text, order).map_or(DateText::Broken, |(first, _)| DateText::Day(first)),
        day => day,
    }
}

/// How many counts a text will hold, by the length of its first rows: so that a growing list is not copied over and over.
pub(super) fn expected(bytes: &[u8], plan: &ReadingPlan) -> usize {
    let sample = &bytes[..bytes.len().min(1 << 16)];
    let rows = lines(sample).max(1) as usize;
    let per_row = plan.people.len().clamp(1, 3);
    let counts = (bytes.len() / (sample.len() / rows).max(1) * per_row).saturating_mul(21) / 20;
    // Empty lines are none: no more is asked for than a few times the text.
    counts.min(bytes.len() / 8)
}
