//! The total by sender, command, scope, operation and place.

use super::{Block, Item, asked::Asked, holds::numbers};
use crate::posture::{Group, Grouping, groups};
use crate::words;

const BY: [Grouping; 5] = [Grouping::Sender, Grouping::Command, Grouping::Scope, Grouping::Operation, Grouping::Place];

/// A table has at most so many rows.
const MOST: usize = 60;

/// A table for each that tells anything apart, and a line for each that has one value.
pub(super) fn breakdown(asked: Asked<'_>) -> Vec<Block> {
    let (facts, posture) = (asked.facts, asked.posture());
    let (mut alone, mut tables) = (Vec::new(), Vec::new());
    for by in BY {
        let mut all = groups(facts.data, posture, facts.accounts, by);
        let said = |group: &Group| {
            let figures = &group.figures;
            [figures.promised, figures.arrived, figures.reported, figures.present].iter().any(Option::is_some)
        };
        all.retain(said);
        let name = words::grouping(by);
        match all.as_slice() {
            [] => {}
            [one] if one.key.is_empty() => {}
            [one] => {
                // The label of the list says already of what it is.
                let value = match by {
                    Grouping::Scope | Grouping::Command => words::word(&one.key).into_owned(),
                    _ => words::group(by, &one.key),
                };
                alone.push(Item::plain(text!("report-alone", by = name, value = value)));
            }
            _ => {
                // Those with most people first; what has no value last.
                let weight = |group: &Group| {
                    let figures = &group.figures;
                    let all = [figures.promised, figures.present, figures.reported];
                    all.into_iter().flatten().map(|people| people.weight().abs()).max().unwrap_or_default()
                };
                all.sort_by_cached_key(|group| (group.key.is_empty(), -weight(group), group.key.clone()));
                let rest = all.len().saturating_sub(MOST);
                all.truncate(MOST);
                let rows: Vec<_> = all.into_iter().map(|group| (words::group(by, &group.key), group.figures)).collect();
                tables.push(Block::Part(text!("report-by", by = by.word(), name = name)));
                tables.push(Block::Table(numbers(name, posture.scope, &rows, Some(&posture.total.figures))));
                if rest > 0 {
                    tables.push(Block::Text(text!("report-more", n = rest)));
                }
                let overlap = posture.total.overlap.filter(|_| !by.is_of_sums());
                tables.extend(overlap.map(|overlap| Block::Text(words::capital(&words::twice(overlap.present)))));
            }
        }
    }
    let alone = (!alone.is_empty()).then_some(Block::List(alone));
    alone.into_iter().chain(tables).collect()
}
