//! Parts that are the sum of all others of their host and day, wherever their name stands: totals that nothing calls so, such as “T” beside “M” and
//! “F”. By chance one number may be the sum of two others; a name that always is most likely is their total.

use super::doubt::{Doubt, Why};
use crate::geo::Countries;
use crate::import::draft::DraftRow;
use crate::import::recipe::{DoubtKind, Remedy};
use crate::import::understand::Name;
use crate::model::HashMap;

/// Fewer rows than these show no sum.
const ENOUGH: usize = 3;

/// The names of parts, with what speaks for and against their being totals.
#[derive(Debug, Default)]
pub struct Totals(HashMap<[String; 4], Seen>);

/// Rows of one host and day.
#[derive(Debug, Clone, Copy)]
pub struct Group {
    /// The one that is the sum of the others.
    total: Option<u32>,
    /// Nobody would take it for chance.
    clear: bool,
}

#[derive(Debug, Default)]
struct Seen {
    totals: Vec<u32>,
    clear: bool,
    /// It stands among others without being their sum.
    not: bool,
}

/// Whether the name of a part is that of the country in which it is.
fn is_host(part: &str, host: &Name) -> bool {
    let code = || host.matches().first().and_then(|found| found.host.country());
    part.eq_ignore_ascii_case(&host.text)
        || (part.len() > 3 && code().is_some_and(|code| Countries::embedded().resolve(part) == Some(code)))
}

impl Totals {
    /// What the numbers of rows of one key say; none: there are too few of them.
    pub fn group<'d>(rows: impl Iterator<Item = (u32, &'d DraftRow)>) -> Option<Group> {
        let rows: Vec<(u32, u64, u16)> =
            rows.map(|(number, row)| (number, u64::from(row.people.n), row.column)).filter(|row| row.1 > 0).collect();
        let (first, most) = (rows.first()?, rows.iter().max_by_key(|row| row.1)?);
        // The columns of one row are no parts of each other.
        if rows.len() < ENOUGH || rows.iter().any(|row| row.2 != first.2) {
            return None;
        }
        let sum: u64 = rows.iter().map(|row| row.1).sum();
        let total = (sum == most.1 * 2).then_some(most.0);
        Some(Group { total, clear: rows.len() > ENOUGH || (most.1 >= 1_000 && most.1 % 50 != 0) })
    }

    /// A row of a group, by the name of its part.
    pub fn add(&mut self, group: Group, number: u32, part: &[String; 4], host: Option<&Name>) {
        let is_total = group.total == Some(number);
        // Of most tables no row is a sum: only the names that are one somewhere are looked up elsewhere.
        if part.iter().all(String::is_empty) {
            return;
        }
        if !self.0.contains_key(part) {
            self.0.insert(part.clone(), Seen::default());
        }
        let Some(seen) = self.0.get_mut(part) else { return };
        if is_total {
            seen.totals.push(number);
            // “Germany” among the bases of Germany is all of them.
            seen.clear |= group.clear || host.is_some_and(|host| part.iter().any(|part| is_host(part, host)));
        } else {
            seen.not = true;
        }
    }

    /// The issues: rows of names that are the sum wherever they stand.
    pub fn doubts(self) -> impl Iterator<Item = Doubt> {
        let always = |seen: &Seen| !seen.not && (seen.totals.len() > 1 || seen.clear);
        let rows = self.0.into_values().filter(always).flat_map(|seen| seen.totals);
        rows.map(|row| Doubt { kind: DoubtKind::Total, remedy: Remedy::Drop, row, why: Why::Kind })
    }
}
