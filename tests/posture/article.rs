//! The worked example: the article of 13 February 2022, number by number.

use crate::support;
use laydown::{model::*, posture::*};
use support::{Whole, make::*, whole};

fn ask(data: &Dataset, query: &Query) -> Whole {
    whole(data, &regions(), query)
}

fn promised(posture: &Posture, host: &str) -> Option<Estimate> {
    posture.host(code(host))?.figures.promised
}

#[test]
fn on_the_day_of_the_article() {
    let data = article();
    let posture = ask(&data, &Query::on(day("2022-02-13")));
    assert_eq!(promised(&posture, "POL"), Some(Estimate::exact(4700)));
    assert_eq!(promised(&posture, "ROU"), Some(Estimate::exact(1000)));
    assert_eq!(promised(&posture, "DEU"), Some(Estimate::exact(300)));
    assert_eq!(posture.total.figures.promised, Some(Estimate::exact(6000)), "never 9,000");
    assert_eq!(posture.unplaced, []);
    assert_eq!(posture.hosts.len(), 3);
    let poland = posture.host(code("POL")).unwrap();
    assert_eq!(poland.figures.arrived, Some(Estimate::about(1133)));
    assert_eq!(posture.host(code("ROU")).unwrap().figures.arrived, None, "none reported is not zero");
    assert_eq!((poland.figures.reported, poland.figures.present), (None, None));
    assert_eq!(posture.scope, Scope::Unspecified);
    assert_eq!(posture.from, day("2022-02-01"));
    let by: Vec<_> = poland.by.iter().map(|(command, figures)| (*command, figures.promised, figures.arrived)).collect();
    let national = (Command::National, Some(Estimate::exact(1700)), Some(Estimate::about(1133)));
    assert_eq!(by, [national, (Command::Unknown, Some(Estimate::exact(3000)), None)]);
    assert_eq!(posture.events, [1, 0], "the warning of the 11th, the call of the 12th");
    assert_eq!(posture.findings, []);
    assert_eq!(
        posture.accounts.sources(&data, &posture.events, |_| true, &posture.accounts.sources_of_changes(&data)),
        [&id("s")]
    );
}

#[test]
fn on_an_earlier_day_and_as_known_earlier() {
    let data = article();
    let posture = ask(&data, &Query::on(day("2022-02-10")));
    assert_eq!(promised(&posture, "POL"), Some(Estimate::exact(1700)));
    assert_eq!(posture.total.figures.promised, Some(Estimate::exact(3000)));
    assert_eq!((posture.total.figures.arrived, posture.events.len()), (None, 0));
    let known = Query { known_on: Some(day("2022-02-03")), ..Query::on(day("2022-02-13")) };
    let posture = ask(&data, &known);
    assert_eq!(promised(&posture, "POL"), Some(Estimate::exact(1700)));
    assert_eq!(posture.total.figures.arrived, None);
    assert_eq!(ask(&data, &Query::on(day("2022-02-01"))).hosts, []);
}

#[test]
fn a_later_window_leaves_out_what_was_announced_before_it() {
    let data = article();
    let posture = ask(&data, &Query { from: Some(day("2022-02-03")), ..Query::on(day("2022-02-13")) });
    assert_eq!(posture.total.figures.promised, Some(Estimate::exact(3000)));
    let empty = ask(&data, &Query { from: Some(day("2022-03-01")), ..Query::on(day("2022-02-13")) });
    assert_eq!(empty.hosts, []);
}

#[test]
fn days_and_series_of_the_article() {
    let data = article();
    let index = Index::build(&data, &regions());
    let days: Vec<_> =
        index.days(&data, &Query::on(day("2022-02-13"))).iter().map(|d| (d.day, d.promised, d.arrived)).collect();
    let expected = [("2022-02-02", 3000, 0), ("2022-02-11", 3000, 0), ("2022-02-13", 0, 1133)];
    assert_eq!(days, expected.map(|(d, promised, arrived)| (day(d), promised, arrived)));
    let query = Query::on(day("2022-02-13"));
    let series = index.series(&data, Some(code("POL")), &query, day("2022-02-01"), day("2022-02-28"));
    let steps: Vec<_> = series.steps.iter().map(|s| (s.day, s.figures.promised, s.figures.arrived)).collect();
    let (few, all) = (Some(Estimate::exact(1700)), Some(Estimate::exact(4700)));
    let expected = [
        (day("2022-02-01"), None, None),
        (day("2022-02-02"), few, None),
        (day("2022-02-11"), all, None),
        (day("2022-02-13"), all, Some(Estimate::about(1133))),
    ];
    assert_eq!(steps, expected);
    assert_eq!((index.first_day(), index.last_day()), (Some(day("2022-02-01")), Some(day("2022-02-20"))));
    assert_eq!(index.scopes(Thing::People), [(Scope::Unspecified, 3)]);
    assert_eq!(index.scope(&Query::on(day("2022-02-13"))), Scope::Unspecified);
}

#[test]
fn events_follow_whom_they_name_and_their_words() {
    let data = article();
    let events = |filter: Filter| ask(&data, &Query { filter, ..Query::on(day("2022-02-13")) }).posture.events;
    let senders = |text: &str| -> Filter { [code(text)].map(Facet::Sender).into_iter().collect() };
    let hosts = |text: &str| -> Filter { [code(text)].map(Facet::Host).into_iter().collect() };
    assert_eq!(events(senders("USA")), [1, 0], "it acts in both");
    assert_eq!(events(senders("FRA")), [0; 0]);
    assert_eq!(events(hosts("USA")), [1, 0]);
    assert_eq!(events(hosts("POL")), [0; 0]);
    assert_eq!(events(Filter::default().with_text("WARN")), [1]);
    assert_eq!(events([Command::Nato].map(Facet::Command).into_iter().collect()), [1, 0], "events are no people");
}
