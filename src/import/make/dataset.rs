//! From rows to a dataset.

use super::{entered::Entered, events, making::Making, movements, strengths};
use crate::import::{draft::ColumnTexts, recipe::Target, understand::Name};
use crate::model::{Code, Coverage, Dataset, Day, ReportSeries};

/// The records of all rows.
pub fn dataset(making: &Making<'_>) -> Dataset {
    let texts = ColumnTexts::new(making.grid, making.recipe);
    let mut entered = Entered::new(making.recipe, making.file, &making.draft.sources);
    match making.recipe.target {
        Target::Strengths => strengths::make(making, &texts, &mut entered),
        Target::Movements => movements::make(making, &texts, &mut entered),
        Target::Events => events::make(making, &texts, &mut entered),
    }
    let mut data = entered.dataset;
    if !making.series.is_empty() && !data.strengths.is_empty() {
        let (name, title) = (making.series.to_string(), making.file.to_owned());
        data.series.push(ReportSeries { name, title, complete: true });
    }
    Dataset { coverage: coverage(making, &data), ..data }
}

/// Whose forces, and on which days.
fn coverage(making: &Making<'_>, data: &Dataset) -> Coverage {
    let mut senders: Vec<Code> = making.draft.senders.iter().filter_map(Name::sender).collect();
    senders.sort();
    senders.dedup();
    let days = data
        .strengths
        .iter()
        .map(|r| r.day)
        .chain(data.stages.iter().map(|r| r.day))
        .chain(data.events.iter().map(|r| r.day));
    let (mut from, mut until): (Option<Day>, Option<Day>) = (None, None);
    for day in days {
        // To compute a first day takes longer than all else here, and none lies more than a year before the last one.
        if from.is_none_or(|from| day.day() - from <= 366) {
            from = Some(from.map_or(day.first(), |from| from.min(day.first())));
        }
        until = Some(until.map_or(day.day(), |until| until.max(day.day())));
    }
    let note = text!("import-coverage", file = making.file);
    Coverage { senders, hosts: Vec::new(), from, until, note }
}
