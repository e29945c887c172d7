//! Counts that are two or three times those before and after them: signs 4 and 5 of [`super::doubling`].

use super::doubling::{Doubling, NEAR, ONE};
use super::doubt::Why;
use crate::model::{Day, HashMap};

/// So many hosts of a day, if they are most of it, are twice their neighbours by no chance.
const SOME: usize = 4;
/// A single count is doubled if it is so many times its neighbours …
const TWICE: std::ops::Range<f64> = 1.75..2.6;
/// … which differ by no more than this part of their middle …
const AGREE: f64 = 0.2;
/// So many counts in a row may be doubled or tripled between two that are not …
const RUN: usize = 6;
/// … which differ by no more than this many times …
const RUN_ENDS: f64 = 1.6;
/// … and each, divided by two or three, lies within this part of what lies between them.
const RUN_AGREE: [(u32, f64); 2] = [(2, 0.15), (3, 0.3)];

impl Doubling<'_> {
    /// Sign 4.
    pub fn runs(&mut self) {
        for s in 0..self.all.len() {
            let mut i = 1;
            while i + 1 < self.all[s].points.len() {
                let Some((behind, why)) = self.run(s, i) else {
                    i += 1;
                    continue;
                };
                self.doubled.extend((i..behind).map(|at| ((s, at), why)));
                let people = |at: &usize| self.all[s].points[*at].people;
                // The same number in two quarters is one.
                let several = (i + 1..behind).any(|at| people(&at) != people(&i));
                if why.times() == 2 || !several {
                    self.weak.extend((i..behind).map(|at| (s, at)));
                }
                i = behind;
            }
        }
    }

    /// Counts from this one on that are so many times what lies between the one before and the one behind them; the longest such row.
    fn run(&self, s: usize, first: usize) -> Option<(usize, Why)> {
        let points = &self.all[s].points;
        let before = self.mended(s, first - 1);
        if f64::from(points[first].people) < before {
            return None;
        }
        let plain = |at: usize| !self.days.contains(&points[at].day) && points[at].day - points[at - 1].day <= NEAR;
        let most = (first..points.len()).take_while(|at| plain(*at)).take(RUN + 1).last()?;
        (first + 1..=most).rev().find_map(|behind| {
            let after = self.mended(s, behind);
            let ends = before.max(after) <= RUN_ENDS * before.min(after) && before.min(after) >= f64::from(ONE);
            let (start, end) = (points[first - 1].day, points[behind].day);
            let times = RUN_AGREE.into_iter().find(|(times, agree)| {
                let fits = |at: usize| {
                    let share = f64::from(points[at].day - start) / f64::from((end - start).max(1));
                    let between = before + (after - before) * share;
                    let part = f64::from(points[at].people) / f64::from(*times);
                    let open = !self.doubled.contains_key(&(s, at));
                    open && points[at].people.is_multiple_of(*times) && (part - between).abs() <= agree * between
                };
                // One count alone is twice its neighbours by the next sign.
                (behind - first > 1 || *times > 2) && (first..behind).all(fits)
            });
            let times = times.filter(|_| ends)?.0;
            Some((behind, Why::Times(times as u8, before as u32, after as u32)))
        })
    }

    /// Sign 5.
    pub fn single(&mut self) {
        let mut found = Vec::new();
        for (s, series) in self.all.iter().enumerate() {
            for (i, point) in series.points.iter().enumerate() {
                let apart = self.days.contains(&point.day) || self.doubled.contains_key(&(s, i)) || point.people < ONE;
                if apart {
                    continue;
                }
                let [before, after] = self.beside(s, i)[..] else { continue };
                let middle = f64::midpoint(before, after);
                let ratio = f64::from(point.people) / middle;
                if middle > 0.0 && (before - after).abs() <= AGREE * middle && TWICE.contains(&ratio) {
                    found.push(((s, i), Why::Beside(before as u32, after as u32)));
                }
            }
        }
        // A force that doubles for a while is no rare thing; that most of them do on one day, by themselves, is none.
        let mut hosts: HashMap<Day, (usize, usize)> = HashMap::default();
        for series in self.all {
            series.points.iter().for_each(|point| hosts.entry(point.day).or_default().0 += 1);
        }
        let day = |(s, i): (usize, usize)| self.all[s].points[i].day;
        for (at, _) in &found {
            hosts.entry(day(*at)).or_default().1 += 1;
        }
        let most = |at: (usize, usize)| hosts.get(&day(at)).is_some_and(|(all, up)| *up >= SOME && up * 2 > *all);
        self.weak.extend(found.iter().map(|(at, _)| *at).filter(|at| !most(*at)));
        self.doubled.extend(found);
    }
}
