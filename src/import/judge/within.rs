//! Rows that are a part of another row's people, by their words or because they are indented below it: they are not added to it.

use crate::import::draft::{ColumnTexts, Draft, DraftRow};
use crate::import::read::{Grid, Watch};
use crate::import::recipe::{Recipe, Target};
use crate::import::understand::{has_within, is_all, is_total, within};
use crate::io::Cancelled;
use crate::model::HashMap;
use crate::parse::is_missing;
use std::collections::BTreeMap;

/// So many rows are looked at between two looks at the watch.
const STRIDE: u32 = 4_096;

/// Rows by the row that counts them. The numbers decide which of two that hold each other is the whole.
pub fn parts_of(grid: &Grid, draft: &Draft, recipe: &Recipe, watch: &Watch) -> Result<BTreeMap<u32, u32>, Cancelled> {
    let mut parts = BTreeMap::new();
    let host = recipe.host.columns.first().map(|named| &named.column);
    let cells = [&recipe.operation, &recipe.unit, &recipe.place].into_iter().filter_map(|cell| cell.column.as_ref());
    let columns: Vec<usize> = cells.filter(|name| Some(*name) != host).filter_map(|name| grid.column(name)).collect();
    if recipe.target != Target::Strengths || columns.is_empty() {
        return Ok(parts);
    }
    let indented = indented(grid, &columns);
    if indented.is_empty() && !has_within(grid, &columns) {
        return Ok(parts);
    }
    let texts = ColumnTexts::new(grid, recipe);
    let mut wholes: HashMap<WholeKey, Vec<Whole>> = HashMap::default();
    for (number, row) in draft.rows() {
        if number % STRIDE == 0 {
            watch.check()?;
        }
        let said = texts.of(row);
        let names: Vec<String> = columns.iter().map(|column| named(said.column(*column))).collect();
        let above = wholes.entry(key(row)).or_default();
        let found = names.iter().enumerate().find_map(|(i, name)| Some((i, within(name)?)));
        let raw = grid.row_at(row.at as usize, usize::MAX);
        let deeper = indented.iter().any(|column| is_indented(&raw.whole(*column)));
        let parent = match &found {
            Some((i, part)) => {
                above.iter().rev().find(|whole| part.of.is_empty() || whole.names[*i].eq_ignore_ascii_case(&part.of))
            }
            None if deeper => above.last(),
            None => None,
        };
        match parent {
            // What names no part is the whole of all parts as it is.
            Some(whole) if whole.names.iter().all(String::is_empty) => {}
            // “Of which” says so whatever the numbers are.
            Some(whole) if row.people.n <= whole.people || found.as_ref().is_some_and(|(_, part)| !part.or_more) => {
                parts.insert(number, whole.row);
            }
            Some(whole) if found.as_ref().is_some_and(|(_, part)| part.or_more) => {
                parts.insert(whole.row, number);
            }
            _ => above.push(Whole { row: number, people: row.people.n, names }),
        }
    }
    Ok(parts)
}

/// The name of a part; that of a total names the whole.
fn named(text: String) -> String {
    Some(text).filter(|text| !is_total(text) && !is_all(text) && !is_missing(text)).unwrap_or_default()
}

/// A row that others may be parts of.
struct Whole {
    row: u32,
    people: u32,
    names: Vec<String>,
}

/// Whose people are where, and on which day.
type WholeKey = (u32, u32, i32, u16, u8, u8);

fn key(row: &DraftRow) -> WholeKey {
    (row.sender, row.host, row.day.day().number(), row.column, row.component as u8, row.scope as u8)
}

/// The columns in which some cells are indented and others are not.
fn indented(grid: &Grid, columns: &[usize]) -> Vec<usize> {
    let mixed = |column: &&usize| {
        let (mut deep, mut flat, mut rows, mut walk) = (0, 0, 0, grid.walk());
        while rows < 400 && walk.advance().is_some() {
            rows += 1;
            let text = walk.whole(**column);
            deep += usize::from(is_indented(&text));
            flat += usize::from(!text.trim().is_empty() && !is_indented(&text));
        }
        deep > 0 && flat > 0
    };
    columns.iter().filter(mixed).copied().collect()
}

/// Two spaces, a tab or a mark of a list before a text.
fn is_indented(text: &str) -> bool {
    let marks = ["  ", "\t", "\u{a0}", "- ", "– ", "• ", "· ", "└"];
    !text.trim().is_empty() && marks.iter().any(|mark| text.starts_with(mark))
}
