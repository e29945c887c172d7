//! Strengths of fewer than all of a sender's people in a host: parts by operation, place, unit and type, and which of them count beside
//! which.
//!
//! What names none of the four is the whole. A part contains another if it names fewer of them and the same values. A whole counts
//! before the parts that it contains; without one the parts of a breakdown add up. Breakdowns by different columns tell the same people
//! twice: one counts, and the others stand beside it.

use crate::model::{Day, Estimate, HashMap, HashSet, Movement, Strength, Tier, part_names, words};
use std::cmp::Reverse;

words! {
    /// Whether a level is added up.
    LevelRole, "role" {
        /// It is.
        Counted = "counted",
        /// It is: those who came since and are said to be in none of the parts that count.
        Rest = "rest",
        /// It is not: its whole counts.
        Within = "within",
        /// It is not: another breakdown counts, or its parts do.
        Aside = "aside",
        /// It is not: its series lists all that it counts, and no longer lists it.
        Unlisted = "unlisted",
        /// It is not: its people are counted in another record.
        Elsewhere = "elsewhere",
    }
}

/// By how many columns parts are told apart: operation, place, unit and type.
const COLUMNS: usize = 4;
/// That of places.
const PLACE: usize = 1;

/// Operation, place, unit and type, each by its number; 0: it is not named.
pub(super) type Part = [u32; COLUMNS];

/// All of them: it names nothing.
pub(super) const WHOLE: Part = [0; COLUMNS];

/// The names of operations, places, units and types in the strengths of a dataset.
#[derive(Debug, Default)]
pub(super) struct Names([HashMap<String, u32>; COLUMNS]);

/// A name that no strength has.
const STRANGER: u32 = u32::MAX;

impl Names {
    /// The part of a strength, whose names are noted.
    pub fn part(&mut self, strength: &Strength) -> Part {
        let Strength { operation, spot, unit, things, .. } = strength;
        let named = [operation, unit, &spot.place, &things.kind].iter().any(|name| !name.is_empty());
        if !named && spot.at.is_none() {
            return WHOLE;
        }
        let mut part = WHOLE;
        let names = part_names(operation, spot, unit, things);
        for ((name, number), known) in names.into_iter().zip(&mut part).zip(&mut self.0) {
            if !name.is_empty() {
                let next = known.len() as u32 + 1;
                *number = *known.entry(name).or_insert(next);
            }
        }
        part
    }

    /// The part that a movement names.
    pub fn find(&self, movement: &Movement) -> Part {
        let Movement { operation, spot, unit, things, .. } = movement;
        let mut part = WHOLE;
        for ((name, number), known) in part_names(operation, spot, unit, things).into_iter().zip(&mut part).zip(&self.0)
        {
            if !name.is_empty() {
                *number = known.get(&name).copied().unwrap_or(STRANGER);
            }
        }
        part
    }
}

/// Whether all that a part names is named by another one too.
pub(super) fn contains(part: Part, other: Part) -> bool {
    part.iter().zip(other).all(|(name, other)| *name == 0 || *name == other)
}

/// All that contain a part: those that name fewer of the four, and itself.
pub(super) fn wholes(part: Part) -> impl Iterator<Item = Part> {
    (0..1 << COLUMNS)
        .map(move |named: u32| std::array::from_fn(|column| if named >> column & 1 == 1 { part[column] } else { 0 }))
}

/// Whether parts all name the same of the four, so that they are all told apart by it and all count.
pub(super) fn are_alike(mut parts: impl Iterator<Item = Part>) -> bool {
    let named = |part: Part| part.map(|name| name != 0);
    let first = parts.next().map(named);
    parts.all(|part| Some(named(part)) == first)
}

/// Whether a part is at a place or of a type, so that who is elsewhere or of another type is none of it.
pub(super) fn excludes_others(part: Part) -> bool {
    part[1] != 0 || part[3] != 0
}

/// What of a line of strengths decides whether it counts.
#[derive(Debug, Clone, Copy)]
pub(super) struct Line {
    /// Where its level is listed.
    pub at: u32,
    pub part: Part,
    /// Its pin, its source's tier (lower is better) and its day.
    pub pinned: bool,
    pub tier: Reverse<Tier>,
    pub day: Day,
    pub reported: Estimate,
}

/// What does not count of some lines, what the parts of a whole of the same day add up to, and which of them say where its people are,
/// each by where its level is listed.
#[derive(Debug, Default)]
pub(super) struct Settled {
    pub roles: Vec<(u32, LevelRole)>,
    pub parts: Vec<(u32, Estimate)>,
    pub placed: Vec<u32>,
}

/// Which of the lines of one sender, host, scope, component and thing count.
pub(super) fn settle(lines: &[Line]) -> Settled {
    let mut settled = Settled::default();
    let added = counted(lines, [true; COLUMNS], &mut settled.parts);
    settled.placed = placed(&added, lines);
    let counted: HashSet<Part> = added.iter().map(|line| line.part).collect();
    for line in lines.iter().filter(|line| !counted.contains(&line.part)) {
        let within = wholes(line.part).any(|whole| counted.contains(&whole));
        settled.roles.push((line.at, if within { LevelRole::Within } else { LevelRole::Aside }));
    }
    settled
}

/// The lines of some that agree in all columns but the free ones which count, so that nobody counts twice. `sums` notes what the parts
/// of a whole add up to.
fn counted(lines: &[Line], free: [bool; COLUMNS], sums: &mut Vec<(u32, Estimate)>) -> Vec<Line> {
    let names = |line: &Line| (0..COLUMNS).any(|column| free[column] && line.part[column] != 0);
    let parts: Vec<Line> = lines.iter().filter(|line| names(line)).copied().collect();
    let whole = lines.iter().find(|line| !names(line)).copied();
    let breakdown = breakdown(&parts, free, sums);
    let Some(whole) = whole else { return breakdown };
    let Some(newest) = breakdown.iter().map(|line| line.day).max() else { return vec![whole] };
    let sum = breakdown.iter().map(|line| line.reported).reduce(|a, b| a + b);
    let exceeded = sum.zip(whole.reported.high).is_some_and(|(sum, high)| sum.low > high);
    // Of a report that lists all, a later day with the parts alone has ended the whole already.
    if newest > whole.day && exceeded {
        return breakdown;
    }
    sums.extend(sum.filter(|_| newest == whole.day).map(|sum| (whole.at, sum)));
    vec![whole]
}

/// Of the lines that count and are at no place, the parts that say where their people are: those by place, of the same day.
fn placed(added: &[Line], lines: &[Line]) -> Vec<u32> {
    let names_a_place = |line: &Line| line.part[PLACE] != 0;
    let elsewhere = added.iter().filter(|line| !names_a_place(line));
    let whole_of: HashMap<Part, &Line> = elsewhere.map(|line| (line.part, line)).collect();
    let part = |line: &Line| {
        let whole = wholes(line.part).find_map(|part| whole_of.get(&part))?;
        (names_a_place(line) && line.day == whole.day).then_some((whole.part, *line))
    };
    let mut parts: Vec<(Part, Line)> = lines.iter().filter_map(part).collect();
    parts.sort_by_key(|(whole, line)| (*whole, line.part[PLACE]));
    let places = parts.chunk_by(|(whole, a), (other, b)| (whole, a.part[PLACE]) == (other, b.part[PLACE]));
    let counted = |place: &[(Part, Line)]| {
        let free = std::array::from_fn(|column| column != PLACE && place[0].0[column] == 0);
        let lines: Vec<Line> = place.iter().map(|(_, line)| *line).collect();
        counted(&lines, free, &mut Vec::new())
    };
    places.flat_map(counted).map(|line| line.at).collect()
}

/// The parts by one column: that by which all are told apart, or else the one that the rule of claims prefers.
fn breakdown(parts: &[Line], free: [bool; COLUMNS], sums: &mut Vec<(u32, Estimate)>) -> Vec<Line> {
    let mut best: Option<(_, Vec<Line>)> = None;
    for column in (0..COLUMNS).filter(|column| free[*column]) {
        let mut named: Vec<Line> = parts.iter().filter(|line| line.part[column] != 0).copied().collect();
        if named.is_empty() {
            continue;
        }
        let all = named.len() == parts.len();
        named.sort_by_key(|line| line.part[column]);
        let mut others = free;
        others[column] = false;
        let groups = named.chunk_by(|a, b| a.part[column] == b.part[column]);
        let mut counted: Vec<Line> = groups.flat_map(|group| self::counted(group, others, sums)).collect();
        counted.sort_by_key(|line| line.at);
        let rank = (
            all,
            counted.iter().any(|line| line.pinned),
            counted.iter().map(|line| line.tier).max(),
            counted.iter().map(|line| line.day).max(),
            counted.len(),
            Reverse(column),
        );
        if best.as_ref().is_none_or(|(other, _)| rank > *other) {
            best = Some((rank, counted));
        }
        if all {
            break;
        }
    }
    best.map(|(_, counted)| counted).unwrap_or_default()
}
