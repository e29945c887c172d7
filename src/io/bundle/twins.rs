//! Movements in two files: the same people, whose stages are rivals and must not be added.
//!
//! Within one file two rows are two movements, as its author decided. Across files two movements are one where
//! sender, host, component and thing are the same, scope, command and origin do not contradict each other, and a stage of one kind has one
//! day in both; and where no third movement could be meant. A part is taken together with its whole and the other parts, for
//! otherwise a whole and a part of it would both count.

use crate::model::{Code, Dataset, Day, HashMap, HashSet, Host, Id, StageKind};
use std::collections::BTreeMap;

/// What both must say.
type Fact<'a> = (Code, Host, &'a str, StageKind, Day);

/// Parts of parts are followed so far.
const DEEPEST: usize = 64;

/// So many movements of one fact are compared; more could not be told apart.
const MOST: usize = 32;

/// The movements of a file that are also in the view, by own id: that in the view. `own` gives the own name of a movement there.
pub(super) fn find(view: &Dataset, file: &Dataset, own: impl Fn(&Id) -> Id) -> HashMap<Id, Id> {
    let (there, here) = (facts(view), facts(file));
    let named = |row: usize, other: usize| own(&view.movements[other].id) == file.movements[row].id;
    let mut fits: HashMap<usize, Vec<usize>> = HashMap::default();
    for (fact, rows) in &here {
        let Some(others) = there.get(fact).filter(|others| others.len() <= MOST && rows.len() <= MOST) else {
            continue;
        };
        for row in rows {
            let fitting = fits.entry(*row).or_default();
            let fit = |other: &&usize| file.movements[*row].agrees(&view.movements[**other]);
            fitting.extend(others.iter().filter(fit));
        }
    }
    // Without any stage only the name can tell.
    let mut bare_there: HashMap<Id, usize> = HashMap::default();
    for at in bare(view) {
        bare_there.entry(own(&view.movements[at].id)).or_insert(at);
    }
    for row in bare(file) {
        let movement = &file.movements[row];
        let other = bare_there.get(&movement.id).filter(|at| movement.agrees(&view.movements[**at]));
        fits.entry(row).or_default().extend(other);
    }
    let mut claimed: HashMap<usize, HashSet<usize>> = HashMap::default();
    for (row, others) in &mut fits {
        others.sort_unstable();
        others.dedup();
        // Of one name in both files: a copy that was edited further.
        let same = others.iter().copied().find(|at| named(*row, *at));
        if let Some(same) = same {
            *others = vec![same];
        }
        for other in others.iter() {
            claimed.entry(*other).or_default().insert(*row);
        }
    }
    let only = |row: usize, other: usize| {
        named(row, other) || claimed.get(&other).is_some_and(|rows| rows.len() == 1 && rows.contains(&row))
    };
    let found = fits.iter().filter_map(|(row, others)| match others.as_slice() {
        [other] if only(*row, *other) => Some((*row, *other)),
        _ => None,
    });
    let found = whole_trees(view, file, found.collect());
    found.into_iter().map(|(row, at)| (file.movements[row].id.clone(), view.movements[at].id.clone())).collect()
}

/// The rows of movements by what their stages say.
fn facts(data: &Dataset) -> HashMap<Fact<'_>, Vec<usize>> {
    let rows = by_id(data);
    let mut facts: HashMap<Fact<'_>, Vec<usize>> = HashMap::default();
    for stage in &data.stages {
        let Some(row) = rows.get(&stage.movement).copied() else { continue };
        let movement = &data.movements[row];
        let words = if movement.host.country().is_some() { "" } else { movement.host_text.trim() };
        let fact = (movement.sender, movement.host, words, stage.kind, stage.day.day());
        let of_fact = facts.entry(fact).or_default();
        if !of_fact.contains(&row) && of_fact.len() <= MOST {
            of_fact.push(row);
        }
    }
    facts
}

/// The movements without a stage.
fn bare(data: &Dataset) -> Vec<usize> {
    let staged: HashSet<&Id> = data.stages.iter().map(|stage| &stage.movement).collect();
    (0..data.movements.len()).filter(|row| !staged.contains(&data.movements[*row].id)).collect()
}

fn by_id(data: &Dataset) -> HashMap<&Id, usize> {
    let mut rows = HashMap::default();
    rows.reserve(data.movements.len());
    for (row, movement) in data.movements.iter().enumerate() {
        rows.entry(&movement.id).or_insert(row);
    }
    rows
}

/// Only the pairs whose trees of parts go together; wholes whose parts are pairs are a pair too.
fn whole_trees(view: &Dataset, file: &Dataset, mut pairs: HashMap<usize, usize>) -> HashMap<usize, usize> {
    let (here, there) = (by_id(file), by_id(view));
    let whole_of = |at: usize| view.movements[at].part_of.as_ref().and_then(|id| there.get(id).copied());
    let has_parts: HashSet<usize> = (0..view.movements.len()).filter_map(whole_of).collect();
    let staged: HashSet<&Id> = file.stages.iter().map(|stage| &stage.movement).collect();
    let mut parts: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (row, movement) in file.movements.iter().enumerate() {
        if let Some(whole) = movement.part_of.as_ref().and_then(|id| here.get(id)) {
            parts.entry(*whole).or_default().push(row);
        }
    }
    // A part without a stage and without parts says nothing.
    let told = |part: &usize| staged.contains(&file.movements[*part].id) || parts.contains_key(part);
    for _ in 0..DEEPEST {
        let before = pairs.len();
        for (whole, parts) in &parts {
            let mut targets = parts.iter().filter(|part| told(part)).map(|part| pairs.get(part).copied());
            let Some(common) = targets.next().flatten().and_then(whole_of) else { continue };
            let together = targets.all(|target| target.and_then(whole_of) == Some(common));
            if together && pairs.iter().all(|(row, at)| *at != common || row == whole) {
                pairs.insert(*whole, common);
            }
        }
        if pairs.len() == before {
            break;
        }
    }
    loop {
        let before = pairs.len();
        for (whole, parts) in &parts {
            let at = pairs.get(whole).copied();
            let together = || {
                parts
                    .iter()
                    .filter(|part| told(part))
                    .all(|part| at.is_some() && pairs.get(part).copied().and_then(whole_of) == at)
            };
            let apart = || parts.iter().all(|part| !pairs.contains_key(part));
            let details = || apart() && at.is_none_or(|at| !has_parts.contains(&at));
            if !together() && !details() {
                pairs.retain(|row, _| row != whole && !parts.contains(row));
            }
        }
        if pairs.len() == before {
            return pairs;
        }
    }
}
