//! Hosts that a table lists on one of its days and not on the next: gone, or not reported?

use super::canon::Canon;
use crate::geo::Countries;
use crate::import::draft::Draft;
use crate::import::recipe::{Recipe, Target};
use crate::import::understand::{Question, is_total};
use crate::model::{Day, HashMap, HashSet};
use std::collections::BTreeMap;

/// Senders and hosts of a day.
type Listed = HashSet<(u32, u32)>;

/// A table of more days is not asked about: it is long since a series of its own.
const MOST_DAYS: usize = 2_000;
/// So many hosts are named.
const NAMED: usize = 3;

/// The question, for the day after which most hosts are missing.
pub fn dropped_question(draft: &Draft, canon: &Canon, recipe: &Recipe) -> Option<Question> {
    if recipe.complete.is_some() || recipe.target != Target::Strengths {
        return None;
    }
    let totals: Vec<bool> = draft.hosts.iter().map(|name| is_total(&name.text)).collect();
    let mut days: HashMap<Day, Listed> = HashMap::default();
    for (_, row) in draft.rows() {
        let total = totals.get(row.host as usize) == Some(&true);
        if let Some(host) = canon.of(row).filter(|_| !total) {
            days.entry(row.day.day()).or_default().insert((row.sender, host));
            if days.len() > MOST_DAYS {
                return None;
            }
        }
    }
    let days: BTreeMap<Day, Listed> = days.into_iter().collect();
    let pairs = days.iter().zip(days.iter().skip(1));
    let gone = |((day, listed), (next, later)): ((&Day, &Listed), (&Day, &Listed))| {
        // A day that lists nearly nobody is one of single reports, and no table of all.
        let both = listed.intersection(later).count();
        let gone: Vec<u32> = listed.difference(later).map(|(_, host)| *host).collect();
        (both * 2 >= listed.len() && !gone.is_empty()).then_some((gone, *day, *next))
    };
    let (gone, day, next) = pairs.filter_map(gone).max_by_key(|(gone, day, _)| (gone.len(), *day))?;
    let mut names: Vec<String> = Vec::new();
    let is_gone = |at: usize| canon.at(at).is_some_and(|host| gone.contains(&host));
    for (_, name) in draft.hosts.iter().enumerate().filter(|(at, _)| is_gone(*at)) {
        let code = name.on(day).and_then(|place| place.host.country());
        let name = code.map_or_else(|| name.text.clone(), |code| Countries::embedded().name(&code).to_owned());
        names.push(name);
    }
    names.sort();
    names.dedup();
    let (n, hosts) = (gone.len(), names.into_iter().take(NAMED).collect::<Vec<_>>().join(", "));
    let text = text!("import-ask-complete", n = n, hosts = hosts, day = day.to_string(), next = next.to_string());
    let options = ["yes", "no"].map(str::to_owned).to_vec();
    Some(Question { needed: false, ..Question::needed("complete", text, text!("import-flag-complete"), options) })
}
