//! Rows that say the same thing, or two different things about the same.

use super::canon::Canon;
use super::doubt::{Doubt, Why};
use super::parting::Parting;
use super::totals::Totals;
use crate::import::draft::{ColumnTexts, Draft, DraftRow};
use crate::import::read::{Grid, Watch};
use crate::import::recipe::{DoubtKind, Recipe, Remedy, Target};
use crate::{io::Cancelled, model::HashMap, threads::each};
use foldhash::quality::RandomState;
use std::hash::BuildHasher as _;

/// So many rows are looked at between two looks at the word to stop.
const LONG: usize = 1 << 16;

/// A row for every movement, or key and day for a level.
fn key(row: &DraftRow, canon: &Canon, target: Target, hash: &RandomState) -> Option<u64> {
    let host = u64::from(canon.of(row)?);
    let words = row.scope as u64
        | (row.component as u64) << 8
        | (row.command as u64) << 16
        | (row.stage as u64) << 24
        | (row.what as u64) << 32;
    let day = row.day.day().number() as u64;
    let common = [host | u64::from(row.sender) << 32, day << 8 | row.day.precision() as u64, words];
    let rest = match target {
        Target::Strengths => [row.source, 0, 0],
        _ => [row.origin, row.people.n, row.people.to],
    };
    Some(hash.hash_one((common, rest)))
}

pub fn check(
    grid: &Grid,
    draft: &Draft,
    recipe: &Recipe,
    canon: &Canon,
    watch: &Watch,
) -> Result<Vec<Doubt>, Cancelled> {
    let keys = keys(draft, recipe.target, canon, watch)?;
    // Equal keys lie in one region, so that each is looked at by itself.
    let regions = (keys.len() / (1 << 16)).next_power_of_two().min(16);
    let found = each(watch.threads(), (0..regions).collect(), |region| repeated(&keys, region, regions, watch));
    let mut doubts = Vec::new();
    let mut totals = Totals::default();
    let (texts, parting) = (ColumnTexts::new(grid, recipe), Parting::new(grid, recipe));
    let parts = recipe.target == Target::Strengths && texts.tells_parts();
    for mut keys in found.into_iter().collect::<Result<Vec<_>, _>>()? {
        keys.sort_unstable();
        for same in keys.chunk_by(|a, b| a.0 == b.0).filter(|same| same.len() > 1) {
            // Rows about different parts add up; only those about the same one can be the same.
            let mut firsts: HashMap<[String; 4], u32> = HashMap::default();
            let mut alike: HashMap<(u32, String), u32> = HashMap::default();
            // What is within another row is not added to it.
            let apart = same.iter().map(|(_, row)| *row).filter(|row| !draft.within.contains_key(row));
            let group = parts.then(|| Totals::group(apart.filter_map(|row| Some((row, draft.row(row)?)))));
            for (_, number) in same {
                let Some(row) = draft.row(*number) else { continue };
                let part = if parts { texts.of(row).part() } else { Default::default() };
                if let Some(group) = group.flatten() {
                    totals.add(group, *number, &part, draft.host(row));
                }
                let first = *firsts.entry(part).or_insert(*number);
                let apart = if recipe.target == Target::Strengths { parting.of(row) } else { String::new() };
                let before = *alike.entry((first, apart)).or_insert(*number);
                if before != *number {
                    doubts.extend(compare(grid, draft, recipe, before, *number));
                } else if first != *number {
                    let (kind, why) = (DoubtKind::Duplicate, Why::PartBeside(first));
                    doubts.push(Doubt { kind, remedy: Remedy::Add, row: *number, why });
                }
            }
        }
    }
    doubts.extend(totals.doubts());
    Ok(doubts)
}

/// The key of each row; zero: it has none.
fn keys(draft: &Draft, target: Target, canon: &Canon, watch: &Watch) -> Result<Vec<u64>, Cancelled> {
    // Every bit of a key counts: its upper ones tell the region, others the place in it. It begins differently in each run, so that no file
    // can be made whose rows are taken for the same.
    let hash = RandomState::default();
    let mut keys = vec![0; draft.len()];
    let mut rest = keys.as_mut_slice();
    let mut work = Vec::new();
    for rows in draft.chunks() {
        let (part, behind) = rest.split_at_mut(rows.len());
        work.push((rows, part));
        rest = behind;
    }
    let one = |(rows, keys): (&[DraftRow], &mut [u64])| {
        for (rows, keys) in rows.chunks(LONG).zip(keys.chunks_mut(LONG)) {
            watch.check()?;
            for (row, into) in rows.iter().zip(keys) {
                *into = key(row, canon, target, &hash).unwrap_or(0);
            }
        }
        Ok(())
    };
    each(watch.threads(), work, one).into_iter().collect::<Result<(), Cancelled>>()?;
    Ok(keys)
}

/// The keys of a region that may stand twice, with their rows. Nearly all stand once: each sets a bit, and only those whose bit was set
/// already are gone after, so that of millions some percent are kept and sorted. A region's bits are few enough to be at hand.
fn repeated(keys: &[u64], region: usize, regions: usize, watch: &Watch) -> Result<Vec<(u64, u32)>, Cancelled> {
    let bits = (keys.len() / regions * 8).next_power_of_two().clamp(1 << 10, 1 << 32);
    let place = |key: u64| {
        let bit = (key >> 20) as usize & (bits - 1);
        (bit / 64, 1_u64 << (bit % 64))
    };
    let here = |key: u64| key != 0 && (key >> 60) as usize & (regions - 1) == region;
    let (mut once, mut again) = (vec![0_u64; bits / 64], vec![0_u64; bits / 64]);
    for keys in keys.chunks(1 << 20) {
        watch.check()?;
        for key in keys.iter().filter(|key| here(**key)) {
            let (word, bit) = place(*key);
            again[word] |= once[word] & bit;
            once[word] |= bit;
        }
    }
    drop(once);
    let twice = |(_, key): &(u32, u64)| {
        let (word, bit) = place(*key);
        here(*key) && again[word] & bit != 0
    };
    Ok((0..).zip(keys.iter().copied()).filter(twice).map(|(row, key)| (key, row)).collect())
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
    let text = |row: &DraftRow| grid.row_at(row.at as usize, 0).bytes().trim_ascii();
    let same = text(one) == text(other);
    same.then_some(Doubt { kind: DoubtKind::Duplicate, remedy: Remedy::Drop, row: number, why: Why::SameAs(first) })
}
