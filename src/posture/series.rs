//! Numbers through time, as steps: each holds until the next, and nothing is drawn between.

use super::{Figures, Posture, Query, index::Index, sums};
use crate::model::{Code, Dataset, Day, Estimate, Scope};

/// Numbers of one host or of all, at the first day and at each day on which one of them changes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Series {
    /// The steps, in order of day. Each holds until the next.
    pub steps: Vec<SeriesStep>,
}

/// The numbers from one day on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SeriesStep {
    /// The first day on which they hold.
    pub day: Day,
    /// Promised in the query's window; none: no movement.
    pub promised: Option<Estimate>,
    /// Arrived in the query's window; none: none reported.
    pub arrived: Option<Estimate>,
    /// Levels by scope, in its order; scopes without a strength are left out.
    pub levels: Vec<ScopeLevel>,
}

/// A level in one scope.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ScopeLevel {
    /// What it counts.
    pub scope: Scope,
    /// The latest strengths.
    pub reported: Estimate,
    /// Reported + arrived − withdrawn since.
    pub present: Estimate,
}

impl Index {
    /// The numbers of a host (none: of all that the query lets through, also what is unplaced) from `first` to `last`.
    /// The query's own day does not count; its window, known-on day and filter do.
    pub fn series(&self, data: &Dataset, host: Option<Code>, query: &Query, first: Day, last: Day) -> Series {
        let mut query = query.clone();
        if let Some(host) = host {
            let wanted = query.filter.hosts.is_empty() || query.filter.hosts.contains(&host);
            if !wanted {
                return Series::default();
            }
            query.filter.hosts = [host].into();
        }
        // Where it is net, also movements that leave the host change its numbers.
        let mut anywhere = query.filter.clone();
        anywhere.hosts.clear();
        anywhere.regions.clear();
        anywhere.stages.clear();
        let days = self.days(&anywhere, query.known_on).into_iter().map(|change| change.day);
        let days = std::iter::once(first).chain(days.filter(|day| first < *day)).take_while(|day| *day <= last);
        let mut steps: Vec<SeriesStep> = Vec::new();
        for day in days {
            query.day = day;
            let step = step(&self.posture(data, &query));
            let same = |before: &SeriesStep| SeriesStep { day: before.day, ..step.clone() } == *before;
            if !steps.last().is_some_and(same) {
                steps.push(step);
            }
        }
        Series { steps }
    }
}

fn step(posture: &Posture) -> SeriesStep {
    let Figures { promised, arrived, .. } = posture.total.figures;
    let levels = Scope::ALL.iter().filter_map(|scope| {
        let mut figures = Figures::default();
        for host in &posture.hosts {
            sums::add_levels(&mut figures, None, &host.levels, *scope);
        }
        let (reported, present) = figures.reported.zip(figures.present)?;
        Some(ScopeLevel { scope: *scope, reported, present })
    });
    SeriesStep { day: posture.day, promised, arrived, levels: levels.collect() }
}
