//! Rows that say the same, or say two things of the same.

use super::{Canon, Doubt, DoubtKind, Remedy, Why};
use crate::import::{
    draft::{Draft, Row},
    grid::Grid,
    interner::hash,
    recipe::{Recipe, Target},
    split::{Fields, line_end},
    watch::{Cancelled, Watch},
};

/// A row for every movement, or key and day for a level.
fn key(row: &Row, canon: &Canon, target: Target) -> Option<u64> {
    let host = u64::from(canon.of(row)?);
    let words = row.scope as u64 | (row.component as u64) << 8 | (row.command as u64) << 16 | (row.stage as u64) << 24;
    let day = row.day.day().number() as u64;
    let common = [host | u64::from(row.sender) << 32, day << 8 | row.day.precision() as u64, words];
    Some(match target {
        Target::Strengths => hash(&[common[0], common[1], common[2], u64::from(row.source)]),
        _ => hash(&[
            common[0],
            common[1],
            common[2],
            u64::from(row.origin),
            u64::from(row.people.n),
            u64::from(row.people.to),
        ]),
    })
}

pub(super) fn check(
    grid: &Grid,
    draft: &Draft,
    recipe: &Recipe,
    canon: &Canon,
    watch: &Watch,
) -> Result<Vec<Doubt>, Cancelled> {
    let mut keys = repeated(draft, recipe.target, canon, watch)?;
    sort(&mut keys, watch.threads());
    watch.check()?;
    let mut doubts = Vec::new();
    for same in keys.chunk_by(|a, b| a.0 == b.0).filter(|same| same.len() > 1) {
        let first = same[0].1;
        for (_, number) in &same[1..] {
            doubts.extend(compare(grid, draft, recipe, first, *number));
        }
    }
    Ok(doubts)
}

/// The keys that may stand twice, with their rows. Nearly all stand once: each sets a bit, and only those whose bit was set already
/// are gone after, so that of millions a few percent are kept and sorted.
fn repeated(draft: &Draft, target: Target, canon: &Canon, watch: &Watch) -> Result<Vec<(u64, u32)>, Cancelled> {
    let bits = (draft.len() * 16).next_power_of_two().clamp(1 << 10, 1 << 32);
    let place = |key: u64| {
        let bit = (key >> (64 - bits.trailing_zeros())) as usize;
        (bit / 64, 1_u64 << (bit % 64))
    };
    let (mut once, mut again) = (vec![0_u64; bits / 64], vec![0_u64; bits / 64]);
    let look = |number: u32| if number.is_multiple_of(1 << 16) { watch.check() } else { Ok(()) };
    draft.rows().try_for_each(|(number, row)| {
        if let Some(key) = key(row, canon, target) {
            let (word, bit) = place(key);
            again[word] |= once[word] & bit;
            once[word] |= bit;
        }
        look(number)
    })?;
    drop(once);
    let mut keys = Vec::new();
    draft.rows().try_for_each(|(number, row)| {
        let key = key(row, canon, target).filter(|key| {
            let (word, bit) = place(*key);
            again[word] & bit != 0
        });
        keys.extend(key.map(|key| (key, number)));
        look(number)
    })?;
    Ok(keys)
}

/// Sorts on all threads: each half by itself, then merged by the sort, which finds sorted runs.
fn sort(keys: &mut [(u64, u32)], threads: usize) {
    if threads > 1 && keys.len() > 1 << 16 {
        let (left, right) = keys.split_at_mut(keys.len() / 2);
        std::thread::scope(|scope| {
            let work = || left.sort_unstable();
            let thread = std::thread::Builder::new().name("import".to_owned()).spawn_scoped(scope, work);
            right.sort_unstable();
            drop(thread.map(std::thread::ScopedJoinHandle::join));
        });
        // The stable sort finds the two sorted runs and merges them.
        #[expect(clippy::stable_sort_primitive, reason = "it merges what is sorted already")]
        keys.sort();
    } else {
        keys.sort_unstable();
    }
}

fn compare(grid: &Grid, draft: &Draft, recipe: &Recipe, first: u32, number: u32) -> Option<Doubt> {
    let (one, other) = (draft.row(first)?, draft.row(number)?);
    if recipe.target == Target::Strengths {
        let same = one.people == other.people;
        let (remedy, why) =
            if same { (Remedy::Drop, Why::SameAs(first)) } else { (Remedy::Keep, Why::OtherThan(first)) };
        return Some(Doubt { kind: DoubtKind::Duplicate, remedy, row: number, why });
    }
    // Two movements that agree in all that is read may differ in what is not: only equal rows are the same.
    let text = |row: &Row| {
        let rest = grid.bytes.get(row.at as usize..)?;
        Some(&rest[..Fields::default().split(rest, grid.delimiter).1.max(line_end(rest).min(1))])
    };
    let same = text(one)?.trim_ascii() == text(other)?.trim_ascii();
    same.then_some(Doubt { kind: DoubtKind::Duplicate, remedy: Remedy::Drop, row: number, why: Why::SameAs(first) })
}
