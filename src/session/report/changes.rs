//! What changed, day by day: the stages of movements, the strengths that were reported, and events.

use super::claims::{Cited, cited};
use super::{Block, Item, asked::Asked, list};
use crate::model::{Day, Movement, Stage};
use crate::posture::{Change, Role};
use crate::words::{self, Standing};
use std::collections::BTreeMap;

/// A change is on a day, and of some row.
type Dated = BTreeMap<(Day, u32), Item>;

/// The days of a report.
fn within(asked: Asked<'_>, day: Day) -> bool {
    (asked.posture().from..=asked.posture().day).contains(&day)
}

/// Stages, then strengths, then events, each list by day.
pub(super) fn changes(asked: Asked<'_>) -> Vec<Block> {
    let mut blocks: Vec<Block> = match list(stages(asked).into_values().collect()) {
        Some(list) => vec![list],
        None => vec![Block::Text(text!("report-no-change").to_owned())],
    };
    let headed = |blocks: &mut Vec<Block>, heading: &str, items: Dated| {
        if let Some(list) = list(items.into_values().collect()) {
            blocks.extend([Block::Part(heading.to_owned()), list]);
        }
    };
    headed(&mut blocks, text!("report-strengths"), strengths(asked));
    headed(&mut blocks, text!("report-events"), events(asked));
    blocks
}

fn stages(asked: Asked<'_>) -> Dated {
    let facts = asked.facts;
    let mut dated = Dated::new();
    for change in facts.accounts.changes() {
        let Some(movement) = facts.data.movements.get(change.movement as usize) else { continue };
        for row in facts.lookup.stages(change.movement) {
            let Some(stage) = facts.data.stages.get(row as usize) else { continue };
            let standing = facts.of_stage(row, stage, Some(change));
            let told = facts.seen(&stage.evidence) && !matches!(standing, Standing::Rival(_));
            if told && within(asked, stage.day.day()) {
                dated.insert((stage.day.day(), row), step(asked, change, (movement, stage), standing));
            }
        }
    }
    dated
}

/// A stage: “11 Feb 2022: 3,000 ordered for Poland (United States, command not reported)”.
fn step(asked: Asked<'_>, change: &Change, (movement, stage): (&Movement, &Stage), standing: Standing) -> Item {
    let whose = words::list([words::country(movement.sender), words::lower(words::command(movement.command))]);
    let expected = asked.facts.lookup.is_expected(asked.facts.data, stage);
    let mut notes: Vec<String> = Vec::new();
    if expected {
        notes.push(text!("report-expected").to_owned());
    }
    notes.push(standing.remark());
    notes.push(match change.role {
        Role::Counted | Role::Remainder => String::new(),
        Role::Rotation => words::capital(text!("explain-rotation")),
        Role::Elsewhere => words::capital(text!("explain-elsewhere")),
    });
    let text = text!("report-step", day = words::dated(stage.day), step = words::step(stage, movement), whose = whose);
    cited(asked.facts, &stage.evidence, Cited { text, notes })
}

fn strengths(asked: Asked<'_>) -> Dated {
    let facts = asked.facts;
    let mut dated = Dated::new();
    for level in facts.accounts.levels() {
        let Some(strength) = facts.data.strengths.get(level.row as usize) else { continue };
        if within(asked, strength.day.day()) && !level.records.is_empty() {
            let text = text!(
                "report-strength",
                day = words::dated(strength.day),
                reported = words::reported(strength),
                sender = words::country(strength.sender)
            );
            let notes = words::remarks(level, facts.posture.day);
            dated.insert((strength.day.day(), level.row), cited(facts, &strength.evidence, Cited { text, notes }));
        }
    }
    dated
}

fn events(asked: Asked<'_>) -> Dated {
    let facts = asked.facts;
    let rows = facts.posture.events.iter().filter_map(|row| Some((*row, facts.data.events.get(*row as usize)?)));
    let rows = rows.filter(|(_, event)| within(asked, event.day.day()));
    let item = |(row, event): (u32, &crate::model::Event)| {
        let text = text!("report-event", day = words::dated(event.day), title = event.title.as_str());
        let notes = vec![words::event(event, facts.posture.day), words::participants(event)];
        ((event.day.day(), row), cited(facts, &event.evidence, Cited { text, notes }))
    };
    rows.map(item).collect()
}
