//! Former states next to their successors.

use crate::import::draft::{Draft, DraftRow};
use crate::import::understand::Meaning;
use crate::model::{Code, Day, HashMap, HashSet};

/// Rows of states of the past whose host of today has a row of its own on that day: they stand apart, without a place on the map,
/// for as rivals one of the two would not be counted.
pub fn apart(draft: &Draft) -> HashSet<u32> {
    type ApartKey = (u32, Code, Day, u8, u8);
    let key =
        |row: &DraftRow, code| -> ApartKey { (row.sender, code, row.day.day(), row.component as u8, row.scope as u8) };
    let meaning = |row: &DraftRow| {
        let place = draft.host(row)?.on(row.day.day())?;
        Some((place.host.country()?, place.text.clone()))
    };
    let former: Vec<bool> = draft
        .hosts
        .iter()
        .map(|name| matches!(&name.meaning, Meaning::Known(m) if m.iter().any(|m| !m.text.is_empty())))
        .collect();
    let is_former = |row: &DraftRow| former.get(row.host as usize) == Some(&true);
    let mut keys: HashMap<ApartKey, (String, bool)> = HashMap::default();
    for (_, row) in draft.rows().filter(|(_, row)| is_former(row)) {
        if let Some((code, text)) = meaning(row).filter(|(_, text)| !text.is_empty()) {
            let entry = keys.entry(key(row, code)).or_insert_with(|| (text.clone(), false));
            entry.1 |= entry.0 != text;
        }
    }
    if keys.is_empty() {
        return HashSet::default();
    }
    for (_, row) in draft.rows().filter(|(_, row)| !is_former(row)) {
        if let Some((code, _)) = meaning(row)
            && let Some(entry) = keys.get_mut(&key(row, code))
        {
            entry.1 = true;
        }
    }
    let meets = |row: &DraftRow| {
        let (code, text) = meaning(row)?;
        (!text.is_empty()).then(|| keys.get(&key(row, code)).is_some_and(|entry| entry.1))
    };
    draft.rows().filter(|(_, row)| is_former(row) && meets(row) == Some(true)).map(|(number, _)| number).collect()
}
