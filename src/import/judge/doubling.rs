//! Counts that are twice what they should be, because two reports were added up. Only the table itself is consulted.
//!
//! Five signs, of which three are read from many numbers at once:
//!
//! 1. *A host, for a long time.* What was added to itself is even; so is what was rounded to tens, which says nothing. If all counts of a
//!    host, with those of its components, are even through at least [`BITS`] numbers in a row that are news (not rounded, not the same as
//!    the day before), chance explains it once in 2^[`BITS`]. Sources of one kind are looked at by themselves, for two kinds may lie
//!    between each other.
//! 2. *A day, for most hosts.* More than half of the hosts (at least [`MANY`]) are at least half again as many as on the days
//!    before and after. On such a day those hosts are meant that stand above their neighbours and above the sum of their components.
//! 3. *All hosts, up to a day.* From one day to the next most hosts fall to about a half. Then all before it, of that kind of source, is
//!    meant, but for hosts whose components add up to their count.
//! 4. *Some counts in a row.* Each is about twice or three times what lies between the counts before and after them, and can be divided
//!    so: a year that was added up twice often has a neighbour that was.
//! 5. *One count.* It is about twice the counts before and after it, which agree with each other, and is not a small number.
//!
//! The last two are read in `neighbours`.

use super::doubt::{Doubt, Why};
use super::series::HostSeries;
use crate::import::recipe::{DoubtKind, Remedy};
use crate::model::{Component, Day, HashMap, HashSet};
use std::collections::BTreeMap;

/// A number that this divides is even for it is rounded, as far as one can tell.
const ROUND: u32 = 10;
/// So many numbers in a row must be even.
const BITS: usize = 10;
/// So many leave nothing to chance, in however many hosts one looks.
const SURE_BITS: usize = 20;
/// A day or a fall needs so many hosts.
const MANY: usize = 10;
/// Below so many people a count says little by itself.
pub const ONE: u32 = 20;
/// A host below so many people says nothing of its day: small numbers double by chance.
const SMALL: u32 = 8;
/// Neighbours lie within so many days.
pub const NEAR: i32 = 400;

/// All doubled counts: of hosts, of days, and up to a day.
pub fn check(all: &[HostSeries]) -> Vec<Doubt> {
    let mut work = Doubling { all, doubled: HashMap::default(), weak: HashSet::default(), days: HashSet::default() };
    work.hosts();
    // A host that is doubled for long must not hide a day, nor a doubled day break the row of even numbers.
    work.days();
    work.hosts();
    work.of_days();
    work.falls();
    work.runs();
    work.single();
    let mut doubts = Vec::new();
    for (series, points) in all.iter().enumerate() {
        for (i, point) in points.points.iter().enumerate() {
            let Some(why) = work.doubled.get(&(series, i)) else { continue };
            let remedy = match (work.weak.contains(&(series, i)), why.times()) {
                (true, _) => Remedy::Keep,
                (false, 3) => Remedy::Third,
                (false, _) => Remedy::Halve,
            };
            let mut add = |row| doubts.push(Doubt { kind: DoubtKind::Doubled, remedy, row, why: *why });
            add(point.row);
            // A day's total is added up twice, its components are not; a host's are.
            if *why == Why::AlwaysEven && !work.days.contains(&point.day) {
                point.parts.iter().filter(|part| part.2 > 0 && part.0 != point.row).for_each(|part| add(part.0));
            }
        }
    }
    doubts
}

/// What is found so far.
pub struct Doubling<'a> {
    /// The series of all hosts.
    pub all: &'a [HostSeries],
    /// By series and point.
    pub doubled: HashMap<(usize, usize), Why>,
    /// Those of them that chance explains often enough: they are told, and no fix is offered that would change a number.
    pub weak: HashSet<(usize, usize)>,
    /// Days on which most hosts are doubled.
    pub days: HashSet<Day>,
}

impl Doubling<'_> {
    /// What a count would be without its doubling.
    pub fn mended(&self, series: usize, i: usize) -> f64 {
        let people = f64::from(self.all[series].points[i].people);
        people / self.doubled.get(&(series, i)).map_or(1.0, |why| f64::from(why.times()))
    }

    /// Sign 1.
    fn hosts(&mut self) {
        for (s, series) in self.all.iter().enumerate() {
            let mut kinds: BTreeMap<u32, Vec<usize>> = BTreeMap::new();
            for (i, point) in series.points.iter().enumerate() {
                kinds.entry(point.kind).or_default().push(i);
            }
            for points in kinds.values() {
                self.even_runs(s, points);
            }
        }
    }

    fn even_runs(&mut self, s: usize, points: &[usize]) {
        let series = &self.all[s];
        let even = |i: &usize| {
            let point = &series.points[*i];
            let parts = point.parts.iter().all(|part| part.2.is_multiple_of(2));
            parts && (point.people.is_multiple_of(2) || self.days.contains(&point.day))
        };
        let mut found = Vec::new();
        for run in points.chunk_by(|a, b| even(a) == even(b)).filter(|run| even(&run[0])) {
            let counted: Vec<usize> =
                run.iter().copied().filter(|i| !self.days.contains(&series.points[*i].day)).collect();
            let (news, alone) = news(series, &counted);
            if news >= BITS {
                let counted = counted.into_iter().filter(|i| series.points[*i].people > 0);
                found.extend(counted.map(|i| (i, alone < SURE_BITS)));
            }
        }
        for (i, weak) in found {
            self.doubled.insert((s, i), Why::AlwaysEven);
            if weak {
                self.weak.insert((s, i))
            } else {
                self.weak.remove(&(s, i))
            };
        }
    }

    /// Counts before and after a point, corrected, on days that are not doubled themselves.
    pub fn beside(&self, s: usize, i: usize) -> Vec<f64> {
        let points = &self.all[s].points;
        let near = |j: &usize| (points[*j].day - points[i].day).abs() <= NEAR;
        let good = |j: &usize| !self.days.contains(&points[*j].day);
        let before = (0..i).rev().take_while(near).find(good);
        let after = (i + 1..points.len()).take_while(near).find(good);
        before.into_iter().chain(after).map(|j| self.mended(s, j)).collect()
    }

    /// Sign 2, for the days.
    fn days(&mut self) {
        let mut days: BTreeMap<Day, Vec<(usize, usize)>> = BTreeMap::new();
        for (s, series) in self.all.iter().enumerate() {
            for (i, point) in series.points.iter().enumerate() {
                days.entry(point.day).or_default().push((s, i));
            }
        }
        for (day, points) in days {
            let (mut hosts, mut up) = (0, 0);
            for (s, i) in points {
                let beside = self.beside(s, i);
                if self.all[s].points[i].people < SMALL || beside.len() < 2 {
                    continue;
                }
                hosts += 1;
                let most = beside.iter().fold(1.0, |most: f64, n| most.max(*n));
                up += usize::from(self.mended(s, i) >= 1.5 * most);
            }
            if hosts >= MANY && up * 2 > hosts {
                self.days.insert(day);
            }
        }
    }

    /// Sign 2, for the hosts of these days.
    fn of_days(&mut self) {
        let mut found = Vec::new();
        for (s, series) in self.all.iter().enumerate() {
            for (i, point) in series.points.iter().enumerate().filter(|(_, p)| self.days.contains(&p.day)) {
                let near = [i.checked_sub(1), Some(i + 1)].into_iter().flatten();
                let host = near.filter(|j| self.doubled.contains_key(&(s, *j))).count() > 0;
                let sum = f64::from(point.sum()) / if host { 2.0 } else { 1.0 };
                let least = self.beside(s, i).into_iter().reduce(f64::min).unwrap_or(0.0);
                let people = f64::from(point.people);
                if point.people > 0 && people >= 1.5 * sum.max(1.0) && people >= 1.3 * least {
                    found.push((s, i));
                }
            }
        }
        let few = |(s, i): &&(usize, usize)| self.all[*s].points[*i].people < ONE;
        self.weak.extend(found.iter().filter(few));
        self.doubled.extend(found.into_iter().map(|at| (at, Why::WholeDay)));
    }

    /// Sign 3: the last fall of most hosts to a half, with none of the same kind of rise before it.
    fn falls(&mut self) {
        let mut steps: BTreeMap<(Day, u32), Vec<f64>> = BTreeMap::new();
        for (s, series) in self.all.iter().enumerate() {
            for (i, pair) in series.points.windows(2).enumerate() {
                let was = self.mended(s, i);
                if was >= f64::from(SMALL) && pair[1].day - pair[0].day <= NEAR {
                    steps.entry((pair[0].day, pair[0].kind)).or_default().push(self.mended(s, i + 1) / was);
                }
            }
        }
        let halves = |ratios: &mut Vec<f64>| {
            ratios.sort_by(f64::total_cmp);
            let middle = ratios[ratios.len() / 2];
            let near = ratios.iter().filter(|r| (0.33..0.67).contains(*r)).count();
            ratios.len() >= 2 * MANY && (0.4..0.6).contains(&middle) && near * 2 > ratios.len()
        };
        let last = steps.iter_mut().filter_map(|(at, ratios)| halves(ratios).then_some(*at)).next_back();
        let Some((until, kind)) = last else { return };
        let mut found = Vec::new();
        for (s, series) in self.all.iter().enumerate() {
            for (i, point) in series.points.iter().enumerate() {
                let meant = point.day <= until && point.kind == kind && point.people > 0;
                let adds_up = u64::from(point.sum()) * 10 >= u64::from(point.people) * 8;
                if meant && !adds_up && !self.doubled.contains_key(&(s, i)) {
                    found.push((s, i));
                }
            }
        }
        self.doubled.extend(found.into_iter().map(|at| (at, Why::Until(until))));
    }
}

/// How many numbers of some points are news: not zero or rounded, and not as at the point before. Then how many of them say something alone:
/// the sum of even parts is even.
fn news(series: &HostSeries, points: &[usize]) -> (usize, usize) {
    let mut before: HashMap<Option<Component>, u32> = HashMap::default();
    let (mut news, mut alone) = (0, 0);
    for i in points {
        let point = &series.points[*i];
        let parts = point.parts.iter().map(|part| (Some(part.1), part.2));
        for (component, people) in std::iter::once((None, point.people)).chain(parts) {
            if !people.is_multiple_of(ROUND) && before.insert(component, people) != Some(people) {
                news += 1;
                alone += usize::from(component.is_some() || point.parts.is_empty());
            }
        }
    }
    (news, alone)
}

#[cfg(test)]
mod tests {
    use super::{super::series::HostDay, *};

    /// A host's counts at the end of each quarter.
    fn host(first_row: u32, counts: &[u32]) -> HostSeries {
        let point = |(i, people): (usize, &u32)| {
            let day = Day::ymd(2010, 3, 31) + 91 * i as i32;
            HostDay { day, row: first_row + i as u32, people: *people, parts: Vec::new(), kind: 0 }
        };
        HostSeries { points: counts.iter().enumerate().map(point).collect() }
    }

    fn rows(all: &[HostSeries]) -> Vec<u32> {
        check(all).iter().map(|doubt| doubt.row).collect()
    }

    #[test]
    fn a_host_that_is_always_even_is_doubled_and_an_ordinary_one_is_not() {
        let odd: Vec<u32> = (0..20).map(|i| 1001 + 7 * i).collect();
        let even: Vec<u32> = odd.iter().map(|n| 2 * n).collect();
        assert_eq!(rows(&[host(0, &odd), host(100, &even)]), (100..120).collect::<Vec<_>>());
        assert!(rows(&[host(0, &even[..9])]).is_empty(), "nine even numbers may be chance");
        assert!(rows(&[host(0, &[500; 40])]).is_empty(), "the same number again is no news");
    }

    #[test]
    fn a_day_on_which_most_hosts_are_doubled() {
        let counts = |n: u32| (0..9).map(|i| if i == 4 { 2 * n + 1 } else { n + i % 3 }).collect::<Vec<u32>>();
        let mut hosts: Vec<HostSeries> = (0..12).map(|h| host(100 * h, &counts(51 + 10 * h))).collect();
        hosts.push(host(5000, &[31, 33, 31, 35, 33, 31, 33, 35, 31]));
        assert_eq!(rows(&hosts), (0..12).map(|h| 100 * h + 4).collect::<Vec<_>>());
        assert!(check(&hosts[..9]).iter().all(|doubt| doubt.why != Why::WholeDay), "nine hosts do not make a day");
    }

    #[test]
    fn rounded_numbers_are_even_and_not_doubled() {
        let series = |round: u32| host(0, &(0..40).map(|i| (1_003 + 17 * i) / round * round).collect::<Vec<_>>());
        for round in [10, 50, 100, 500, 1_000] {
            assert!(rows(&[series(round)]).is_empty(), "rounded to {round}");
        }
        assert_eq!(rows(&[series(2)]).len(), 40);
    }

    #[test]
    fn some_counts_in_a_row_are_doubled_or_tripled() {
        let why = |counts: &[u32]| {
            let found = check(&[host(0, counts)]);
            found.iter().map(|doubt| (doubt.row, doubt.remedy)).collect::<Vec<_>>()
        };
        let third = |rows: &[u32]| rows.iter().map(|row| (*row, Remedy::Third)).collect::<Vec<_>>();
        let years = [130_600, 143_800, 423_300, 510_000, 157_800, 142_300];
        assert_eq!(why(&years), third(&[2, 3]));
        assert_eq!(why(&[131, 143, 426, 155, 142]), [(2, Remedy::Keep)], "once may be chance");
        assert_eq!(why(&[1_001, 1_013, 2_034, 2_050, 2_030, 1_019]), [2, 3, 4].map(|row| (row, Remedy::Keep)));
        // Surges: Afghanistan 2008 to 2014, and one that lasts.
        assert!(why(&[30_000, 32_800, 67_000, 96_000, 98_000, 90_000, 32_500]).is_empty());
        assert!(why(&[101, 103, 304, 310, 312, 309, 316, 320, 322]).is_empty());
    }

    #[test]
    fn one_count_between_two_that_agree() {
        assert_eq!(rows(&[host(0, &[101, 103, 205, 101, 99])]), [2]);
        assert!(rows(&[host(0, &[101, 103, 205, 203, 199])]).is_empty(), "it stays so: that is growth");
        assert!(rows(&[host(0, &[5, 5, 11, 5, 5])]).is_empty(), "small numbers double by chance");
    }

    #[test]
    fn all_hosts_up_to_a_day() {
        let counts = |n: u32| vec![2 * n + 1, 2 * n + 3, 2 * n + 1, n, n + 2, n];
        let hosts: Vec<HostSeries> = (0..24).map(|h| host(100 * h, &counts(51 + 10 * h))).collect();
        assert!(rows(&hosts[..19]).is_empty(), "nineteen hosts do not make all");
        let expected: Vec<u32> = (0..24).flat_map(|h| (0..3).map(move |i| 100 * h + i)).collect();
        assert_eq!(rows(&hosts), expected);
    }
}
