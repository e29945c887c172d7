//! The numbers of some movements day by day, kept small: a million movements turn two million times.

use super::levels::up_to;
use super::sum::{Moved, Sums};
use crate::model::{Day, Estimate, HashMap};
use std::ops::Range;

/// The numbers of some movements, day by day.
#[derive(Debug, Clone, Default)]
struct Course {
    /// In order, the days on which one of them turns.
    days: Vec<Day>,
    /// From each of these days on.
    numbers: Numbers,
    /// From which of the days on there is no change any more.
    nobody: Vec<u32>,
}

impl Course {
    /// The numbers on a day; none: nothing is said of anybody.
    #[inline]
    fn on(&self, day: Day) -> Option<Moved> {
        let at = up_to(&self.days, day).checked_sub(1)?;
        if !self.nobody.is_empty() && self.nobody.binary_search(&(at as u32)).is_ok() {
            return None;
        }
        Some(self.numbers.at(at))
    }

    fn push(&mut self, day: Day, moved: Option<Moved>) {
        if moved.is_none() {
            self.nobody.push(self.days.len() as u32);
        }
        self.days.push(day);
        self.numbers.push(&moved.unwrap_or_default());
    }

    fn shrink(&mut self) {
        self.days.shrink_to_fit();
        match &mut self.numbers {
            Numbers::Exact(days) => days.shrink_to_fit(),
            Numbers::Worded(days) => days.shrink_to_fit(),
        }
    }
}

/// The numbers of each day.
#[derive(Debug, Clone)]
enum Numbers {
    /// All of them are exact, or [`NONE`].
    Exact(Vec<[i32; 5]>),
    Worded(Vec<Moved>),
}

impl Default for Numbers {
    fn default() -> Self {
        Self::Exact(Vec::new())
    }
}

/// Not known.
const NONE: i32 = i32::MIN;
/// In place of the first number of what changes nothing, and of what is not exact.
const NOBODY: i32 = i32::MIN + 1;
const WORDED: i32 = i32::MIN + 2;

/// Five numbers that are exact or not known; none: one is neither.
fn exact(moved: &Moved) -> Option<[i32; 5]> {
    let mut exact = [NONE; 5];
    for (n, count) in exact.iter_mut().zip(moved) {
        let Some(count) = count else { continue };
        *n = i32::try_from(count.low).ok().filter(|n| *n > WORDED)?;
        if *count != Estimate::exact((*n).into()) {
            return None;
        }
    }
    Some(exact)
}

fn moved(exact: [i32; 5]) -> Moved {
    exact.map(|n| (n != NONE).then(|| Estimate::exact(n.into())))
}

/// What each of some movements changes now, if it changes anything. There may be a million, of which few say more than exact numbers.
#[derive(Debug)]
pub(super) struct Standing {
    exact: Vec<[i32; 5]>,
    worded: HashMap<u32, Moved>,
}

impl Standing {
    /// So many, none of which changes anything yet.
    pub fn new(count: usize) -> Self {
        Self { exact: vec![[NOBODY; 5]; count], worded: HashMap::default() }
    }

    /// What one of them changes from now on; gives what it was, if that was another.
    #[expect(clippy::option_option, reason = "that it is the same and that it was nothing are different")]
    pub fn turn(&mut self, at: u32, now: Option<&Moved>) -> Option<Option<Moved>> {
        let new = now.map_or(Some([NOBODY; 5]), exact).unwrap_or([WORDED; 5]);
        let place = self.exact.get_mut(at as usize)?;
        if *place == new && new[0] != WORDED {
            return None;
        }
        let old = std::mem::replace(place, new);
        let was = match old[0] {
            NOBODY => None,
            WORDED => self.worded.remove(&at),
            _ => Some(moved(old)),
        };
        if let (WORDED, Some(now)) = (new[0], now) {
            self.worded.insert(at, *now);
        }
        (was.as_ref() != now).then_some(was)
    }
}

impl Numbers {
    #[inline]
    fn at(&self, at: usize) -> Moved {
        match self {
            Self::Exact(days) => moved(days[at]),
            Self::Worded(days) => days[at],
        }
    }

    fn push(&mut self, moved: &Moved) {
        match self {
            Self::Exact(days) => {
                if let Some(exact) = exact(moved) {
                    return days.push(exact);
                }
                let before = (0..days.len()).map(|at| self.at(at)).collect();
                *self = Self::Worded(before);
                self.push(moved);
            }
            Self::Worded(days) => days.push(*moved),
        }
    }
}

/// Courses by what they are of, in its order. Looking for some of them touches only that.
#[derive(Debug, Clone)]
pub(super) struct Courses<K> {
    keys: Vec<K>,
    courses: Vec<Course>,
}

impl<K> Default for Courses<K> {
    fn default() -> Self {
        Self { keys: Vec::new(), courses: Vec::new() }
    }
}

impl<K> Courses<K> {
    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.keys.is_empty()
    }

    /// What they are of.
    pub fn keys(&self) -> &[K] {
        &self.keys
    }

    /// The numbers of those in a range, where anything is said of them by a day.
    pub fn on(&self, day: Day, range: Range<usize>) -> impl Iterator<Item = (&K, Moved)> {
        let wanted = self.keys[range.clone()].iter().zip(&self.courses[range]);
        wanted.filter_map(move |(key, course)| Some((key, course.on(day)?)))
    }

    /// Those of which something is, which stand together.
    pub fn range(&self, before: impl Fn(&K) -> bool, within: impl Fn(&K) -> bool) -> Range<usize> {
        let start = self.keys.partition_point(before);
        start..start + self.keys[start..].partition_point(within)
    }
}

/// Courses while days pass.
#[derive(Debug)]
pub(super) struct Growing<K> {
    all: Vec<(K, Course, Sums)>,
    /// Which of them turn on the day.
    turned: Vec<usize>,
}

impl<K: Copy + Ord> Growing<K> {
    /// Those of some keys, which may come several times.
    pub fn new(keys: impl Iterator<Item = K>) -> Self {
        let mut keys: Vec<K> = keys.collect();
        keys.sort_unstable();
        keys.dedup();
        let all = keys.into_iter().map(|key| (key, Course::default(), Sums::default())).collect();
        Self { all, turned: Vec::new() }
    }

    /// What they are of.
    pub fn keys(&self) -> impl ExactSizeIterator<Item = K> + '_ {
        self.all.iter().map(|(key, ..)| *key)
    }

    /// What a movement changes of one of them is other than before.
    pub fn turn(&mut self, key: K, before: Option<&Moved>, now: Option<&Moved>) {
        if let Ok(at) = self.all.binary_search_by_key(&key, |(key, ..)| *key) {
            let sums = &mut self.all[at].2;
            for (moved, sign) in before.map(|moved| (moved, -1)).into_iter().chain(now.map(|moved| (moved, 1))) {
                sums.turn(moved, sign);
            }
            self.turned.push(at);
        }
    }

    /// All that turns on a day has.
    pub fn close(&mut self, day: Day) {
        self.turned.sort_unstable();
        self.turned.dedup();
        for at in self.turned.drain(..) {
            let (_, course, sums) = &mut self.all[at];
            course.push(day, sums.moved());
        }
    }

    /// Nothing follows.
    pub fn finish(self) -> Courses<K> {
        let finished = |(key, mut course, _): (K, Course, Sums)| {
            course.shrink();
            (key, course)
        };
        let (keys, courses) = self.all.into_iter().map(finished).unzip();
        Courses { keys, courses }
    }
}
