//! The hosts with the most people over time, for a small chart each.

use super::scale;
use crate::model::{Code, Day, Estimate};
use crate::posture::{Query, Series};
use crate::scene::Measure;
use crate::session::{document::Document, state::State};
use std::cmp::Reverse;

/// A host through time.
#[derive(Debug)]
pub struct HostChart {
    /// The host.
    pub host: Code,
    /// Its numbers.
    pub series: Series,
    /// Days of the events that concern it.
    pub events: Vec<Day>,
}

/// What the small charts show, kept while they are shown.
#[derive(Debug)]
pub struct HostCharts {
    asked: (Query, Measure),
    /// The charts, the host with most people on any day first.
    pub charts: Vec<HostChart>,
    /// How many hosts have a number on some day, with those that have no chart.
    pub hosts: usize,
    /// The fewest and the most people that any of the charts has, zero between them.
    pub scale: (i64, i64),
}

impl HostCharts {
    /// So many hosts have a chart.
    pub const MOST: usize = 24;

    /// Brings the charts up to the state; what has not changed is kept. `events` are the rows of all events under the filters.
    pub(in crate::session) fn follow(kept: Option<Self>, state: &State, events: &[u32]) -> Option<Self> {
        if !state.options.centre.definition().maps.is_empty() {
            return None;
        }
        let measure = state.choices.measure;
        let asked = (Query { day: state.document.span.0, ..state.settled() }, measure);
        kept.filter(|kept| kept.asked == asked).or_else(|| Some(Self::of(state, events, asked)))
    }

    /// The same for a picture, without the days of events.
    pub(in crate::session) fn of_picture(state: &State) -> Self {
        let measure = state.choices.measure;
        Self::of(state, &[], (Query { day: state.document.span.0, ..state.settled() }, measure))
    }

    fn of(state: &State, events: &[u32], asked: (Query, Measure)) -> Self {
        let document = &state.document;
        let (query, measure) = (state.settled(), asked.1);
        let mut ranked = scale::peaks(document, &query, measure, |people| people.weight().abs());
        ranked.retain(|(_, people)| *people > 0);
        ranked.sort_by_key(|(host, people)| (Reverse(*people), *host));
        let hosts = ranked.len();
        ranked.truncate(Self::MOST);
        let (first, last) = document.span;
        let chart = |host| HostChart {
            host,
            series: document.index.series(document.dataset(), Some(host), &query, first, last),
            events: event_days(document, events, Some(host)),
        };
        let charts: Vec<HostChart> = ranked.into_iter().map(|(host, _)| chart(host)).collect();
        let steps = charts.iter().flat_map(|chart| &chart.series.steps);
        let scale = steps.flat_map(|step| (measure.definition().numbers)(&step.figures)).flatten().fold((0, 0), reach);
        Self { asked, charts, hosts, scale }
    }
}

/// A scale that reaches over a number with its range too.
fn reach((low, high): (i64, i64), people: Estimate) -> (i64, i64) {
    let ends = [people.least(), people.best, people.high].into_iter().flatten();
    ends.fold((low, high), |(low, high), end| (low.min(end), high.max(end)))
}

/// The days of events (rows of their table): of a country those in which it acts or takes part.
pub fn event_days(document: &Document, rows: &[u32], host: Option<Code>) -> Vec<Day> {
    let all = rows.iter().filter_map(|row| document.dataset().events.get(*row as usize));
    let concerned = all.filter(|e| host.is_none_or(|host| e.actor == Some(host) || e.participants.contains(&host)));
    concerned.map(|event| event.day.day()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        io,
        session::{Action, Centre, ChooseCommand, Command, Derived, OpenRequest, Place, TimeCommand, apply},
    };

    fn state() -> State {
        let loaded = io::sample("europe-2022").unwrap();
        let document = Document::new(loaded.package, loaded.problems, Place::Sample("europe-2022".into()));
        State::new(document, OpenRequest::default())
    }

    #[test]
    fn hosts_stand_in_order_of_the_most_that_they_ever_have() {
        let mut state = state();
        assert!(Derived::new(&state).host_charts().is_none(), "not shown, not computed");
        apply(&mut state, Command::Do(Action::Middle(Centre::Charts)));
        let derived = Derived::new(&state);
        let shown = derived.host_charts().unwrap();
        assert!(shown.charts.len() <= HostCharts::MOST && shown.charts.len() <= shown.hosts);
        let most = |chart: &HostChart| {
            let steps = chart.series.steps.iter();
            let all = steps.flat_map(|s| (Measure::Movements.definition().numbers)(&s.figures)).flatten();
            all.map(|people| people.weight().abs()).max().unwrap()
        };
        let all: Vec<i64> = shown.charts.iter().map(most).collect();
        assert!(all.is_sorted_by(|a, b| a >= b), "{all:?}");
        assert_eq!(all[0], derived.greatest());
        assert!(shown.scale.0 <= 0 && shown.scale.1 >= all[0]);
    }

    #[test]
    fn charts_are_kept_while_the_day_moves_and_made_anew_for_another_question() {
        let mut state = state();
        apply(&mut state, Command::Do(Action::Middle(Centre::Charts)));
        let follow = |kept, state: &State| HostCharts::follow(kept, state, &[]);
        let mut kept = follow(None, &state).unwrap();
        // A mark by which they are known again.
        kept.hosts = 999;
        let later = state.choices.day + 9;
        apply(&mut state, Command::Time(TimeCommand::Day(later)));
        let kept = follow(Some(kept), &state).unwrap();
        assert_eq!(kept.hosts, 999);
        apply(&mut state, Command::Choose(ChooseCommand::Measure(Measure::Reported)));
        let anew = follow(Some(kept), &state).unwrap();
        assert!(anew.hosts < 999);
        assert!(anew.charts.iter().all(|c| c.series.steps.iter().any(|s| s.figures.reported.is_some())));
        apply(&mut state, Command::Do(Action::Middle(Centre::Map)));
        assert!(follow(Some(anew), &state).is_none());
    }
}
