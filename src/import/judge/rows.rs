//! Issues of a single row.

use super::doubt::{Doubt, Why};
use crate::import::draft::{Draft, DraftRow, NONE};
use crate::import::read::Watch;
use crate::import::recipe::{DoubtKind, Recipe, Remedy, Target};
use crate::import::understand::{Meaning, Name, is_total};
use crate::io::Cancelled;
use crate::model::{Code, Dated, Day, Host, Precision, Word};
use crate::parse::dated as parse_dated;

/// So many rows are looked at between two looks at the word to stop.
const LONG: u32 = 1 << 16;
/// What the name of a source says that was never reported.
const IMPUTED: [&str; 4] = ["imput", "interpol", "extrapol", "extrapolat"];

/// So many days and texts together show that a spreadsheet has read a part of a column: two may be chance.
const ENOUGH: u32 = 3;
/// No force of a table like this was counted before that day.
const EARLIEST: Day = Day::ymd(1800, 1, 1);

pub fn check(draft: &Draft, recipe: &Recipe, today: Day, watch: &Watch) -> Result<Vec<Doubt>, Cancelled> {
    let imputed: Vec<bool> = draft.sources.iter().map(|source| is_imputed(source)).collect();
    let totals: Vec<bool> = draft.hosts.iter().map(|host| is_total(&host.text)).collect();
    let away: Vec<bool> = draft.hosts.iter().map(|host| host.points_away).collect();
    let sourced = recipe.source.column.is_some();
    let senders: Vec<_> = draft.senders.iter().map(Name::sender).collect();
    let own: Vec<_> = draft.hosts.iter().map(country).collect();
    let mut doubts = Vec::new();
    for (number, row) in draft.rows() {
        if number % LONG == 0 {
            watch.check()?;
        }
        let mut add = |kind, remedy, why| doubts.push(Doubt { kind, remedy, row: number, why });
        let zero = row.people.word != Word::Unknown
            && row.people.n == 0
            && row.people.to == 0
            && recipe.target == Target::Strengths;
        if zero && sourced && row.source == NONE {
            add(DoubtKind::Zero, Remedy::Missing, Why::NoSource);
        } else if zero && away.get(row.host as usize) == Some(&true) {
            add(DoubtKind::Zero, Remedy::Missing, Why::PointsAway);
        }
        if row.fraction {
            add(DoubtKind::Fraction, Remedy::Keep, Why::Kind);
        }
        if imputed.get(row.source as usize) == Some(&true) {
            add(DoubtKind::Imputed, Remedy::Drop, Why::Kind);
        }
        if totals.get(row.host as usize) == Some(&true) {
            add(DoubtKind::Total, Remedy::Drop, Why::Kind);
        }
        let sender = senders.get(row.sender as usize).copied().flatten();
        if sender.is_some()
            && sender == own.get(row.host as usize).copied().flatten()
            && recipe.target != Target::Movements
        {
            add(DoubtKind::Own, Remedy::Drop, Why::Kind);
        }
        // The last day is at hand and the first one is computed: most rows need no more than the last.
        let future = row.day.day() > today && row.day.first() > today && recipe.target != Target::Movements;
        if future || row.day.day() < EARLIEST {
            add(DoubtKind::Day, Remedy::Drop, Why::Kind);
        }
    }
    doubts.extend(nines(draft));
    doubts.extend(days(draft));
    let list = |(row, sum, own): &(u32, u32, u32)| {
        let (kind, why) = (DoubtKind::List, Why::Beside(*sum, *own));
        Doubt { kind, remedy: Remedy::Keep, row: *row, why }
    };
    doubts.extend(draft.lists.iter().map(list));
    Ok(doubts)
}

/// Numbers of nines only. Where all others are far smaller, they are most likely none.
fn nines(draft: &Draft) -> Vec<Doubt> {
    let is = |row: &DraftRow| matches!(row.people.n, 9_999 | 99_999 | 999_999 | 9_999_999 | 99_999_999 | 999_999_999);
    let found: Vec<(u32, u32)> =
        draft.rows().filter(|(_, row)| is(row)).map(|(number, row)| (number, row.people.n)).collect();
    if found.is_empty() {
        return Vec::new();
    }
    let most = draft.rows().filter(|(_, row)| !is(row)).map(|(_, row)| row.people.n).max().unwrap_or(0);
    let one = |(row, n): (u32, u32)| {
        let remedy = if n / FAR > most { Remedy::Missing } else { Remedy::Keep };
        Doubt { kind: DoubtKind::Nines, remedy, row, why: Why::Kind }
    };
    found.into_iter().map(one).collect()
}

/// A number so many times the largest other one is far from it.
const FAR: u32 = 3;

/// Days that are written in another order than the rest, and those in which a spreadsheet exchanged day and month: it took 02/03/2022 for
/// a day of its own language, and 13/02/2022 for a text.
fn days(draft: &Draft) -> Vec<Doubt> {
    let doubt = |row, remedy, why| Doubt { kind: DoubtKind::Day, remedy, row, why };
    let mut doubts: Vec<Doubt> = draft.against.iter().map(|row| doubt(*row, Remedy::Keep, Why::OtherOrder)).collect();
    let Some(texts) = draft.days.half_converted() else { return doubts };
    let early = |(_, row): &(u32, &DraftRow)| row.day.precision() == Precision::Day && row.day.day().date().day() <= 12;
    let converted: Vec<u32> = draft.rows().filter(early).map(|(number, _)| number).collect();
    if converted.len() as u32 + texts >= ENOUGH {
        let swapped =
            |number: &u32| draft.row(*number).is_some_and(|row| exchanged(row.day).is_some_and(|day| day != row.day));
        doubts.extend(converted.into_iter().filter(swapped).map(|row| doubt(row, Remedy::Swap, Why::Converted)));
    }
    doubts
}

/// The day with day and month exchanged; none: there is no such day.
pub fn exchanged(dated: Dated) -> Option<Dated> {
    let date = dated.day().date();
    parse_dated(date.year(), date.day(), date.month(), Precision::Day)
}

fn is_imputed(source: &str) -> bool {
    let source = source.to_lowercase();
    IMPUTED.iter().any(|word| source.contains(word))
}

fn country(name: &Name) -> Option<Code> {
    let Meaning::Known(matches) = &name.meaning else { return None };
    match matches.first()?.host {
        Host::Country(code) => Some(code),
        _ => None,
    }
}
