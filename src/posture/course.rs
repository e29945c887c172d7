//! The numbers of some movements day by day, kept small: a million movements turn two million times.

use super::Change;
use super::levels::up_to;
use super::sum::{Moved, Sums};
use crate::model::{Day, Estimate, HashMap};
use std::hash::Hash;

/// The numbers of some movements, day by day.
#[derive(Debug, Clone, Default)]
struct Course {
    /// In order, the days on which one of them turns.
    days: Vec<Day>,
    /// From each of these days on, number by number.
    numbers: [Column; 5],
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
        Some(std::array::from_fn(|n| self.numbers[n].at(at)))
    }

    fn push(&mut self, day: Day, moved: Option<Moved>) {
        let at = self.days.len();
        self.days.push(day);
        if moved.is_none() {
            self.nobody.push(at as u32);
        }
        self.numbers.iter_mut().zip(moved.unwrap_or_default()).for_each(|(column, count)| column.push(at, count));
    }
}

/// One number of each day.
#[derive(Debug, Clone, Default)]
enum Column {
    /// It is never known.
    #[default]
    Never,
    /// It is exact, or [`NONE`].
    Exact(Vec<i32>),
    Worded(Vec<Option<Estimate>>),
}

/// Not known.
const NONE: i32 = i32::MIN;

impl Column {
    #[inline]
    fn at(&self, at: usize) -> Option<Estimate> {
        match self {
            Self::Never => None,
            Self::Exact(numbers) => Some(numbers[at]).filter(|n| *n != NONE).map(|n| Estimate::exact(n.into())),
            Self::Worded(counts) => counts[at],
        }
    }

    /// The next one, after so many.
    fn push(&mut self, before: usize, count: Option<Estimate>) {
        if let (Self::Never, Some(_)) = (&self, count) {
            *self = Self::Exact(vec![NONE; before]);
        }
        let plain = count.map_or(Some(NONE), |count| {
            let n = i32::try_from(count.low).ok().filter(|n| *n != NONE)?;
            (count == Estimate::exact(n.into())).then_some(n)
        });
        if let (Self::Exact(_), None) = (&self, plain) {
            *self = Self::Worded((0..before).map(|at| self.at(at)).collect());
        }
        match (self, plain) {
            (Self::Exact(numbers), Some(n)) => numbers.push(n),
            (Self::Worded(counts), _) => counts.push(count),
            _ => {}
        }
    }

    fn shrink(&mut self) {
        match self {
            Self::Never => {}
            Self::Exact(numbers) => numbers.shrink_to_fit(),
            Self::Worded(counts) => counts.shrink_to_fit(),
        }
    }
}

/// Courses by what they are of.
#[derive(Debug, Clone)]
pub(super) struct Courses<K> {
    /// In order of what they are of, once all is finished.
    all: Vec<(K, Course)>,
    growing: Growing<K>,
}

/// While days pass.
#[derive(Debug, Clone)]
struct Growing<K> {
    at: HashMap<K, usize>,
    sums: Vec<Sums>,
    /// Which turn on the day.
    turned: Vec<usize>,
}

impl<K> Default for Courses<K> {
    fn default() -> Self {
        Self { all: Vec::new(), growing: Growing::default() }
    }
}

impl<K> Default for Growing<K> {
    fn default() -> Self {
        Self { at: HashMap::default(), sums: Vec::new(), turned: Vec::new() }
    }
}

impl<K: Copy + Ord + Hash> Courses<K> {
    /// A change of one of them comes (1) or goes (−1).
    pub fn turn(&mut self, key: K, change: &Change, sign: i8) {
        let Growing { at, sums, turned } = &mut self.growing;
        let at = *at.entry(key).or_insert_with(|| {
            self.all.push((key, Course::default()));
            sums.push(Sums::default());
            sums.len() - 1
        });
        sums[at].turn(change, sign);
        turned.push(at);
    }

    /// All that turns on a day has.
    pub fn close(&mut self, day: Day) {
        let Growing { sums, turned, .. } = &mut self.growing;
        turned.sort_unstable();
        turned.dedup();
        for at in turned.drain(..) {
            self.all[at].1.push(day, sums[at].moved());
        }
    }

    /// Nothing follows.
    pub fn finish(&mut self) {
        self.growing = Growing::default();
        self.all.sort_unstable_by_key(|(key, _)| *key);
        self.all.shrink_to_fit();
        for (_, course) in &mut self.all {
            course.days.shrink_to_fit();
            course.numbers.iter_mut().for_each(Column::shrink);
        }
    }

    /// The numbers of those that are wanted, where anything is said of them by a day.
    pub fn on(&self, day: Day, wanted: impl Fn(&K) -> bool) -> impl Iterator<Item = (&K, Moved)> {
        let wanted = self.all.iter().filter(move |(key, _)| wanted(key));
        wanted.filter_map(move |(key, course)| Some((key, course.on(day)?)))
    }
}
