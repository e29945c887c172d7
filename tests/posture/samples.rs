//! The embedded datasets, on every day of their year.

use laydown::{io, model::*, posture::*};

#[test]
fn totals_are_the_sum_of_their_parts_in_every_grouping_on_every_day_of_2022() {
    for sample in io::samples() {
        let data = io::sample(sample.name).unwrap().package.dataset;
        let index = Index::build(&data, &RegionMembers::new());
        for (day, scope) in days().flat_map(|day| Scope::ALL.iter().map(move |scope| (day, *scope))) {
            for net in [false, true] {
                let posture = index.posture(&data, &Query { net, scope: Some(scope), ..Query::on(day) });
                let accounts = index.accounts(&data, &Query { net, scope: Some(scope), ..Query::on(day) });
                for by in Grouping::ALL.iter().copied() {
                    adds_up(&data, &posture, &accounts, by);
                }
            }
        }
    }
}

fn days() -> impl Iterator<Item = Day> {
    let first = Day::ymd(2022, 1, 1);
    (0..365).map(move |n| first + n)
}

fn adds_up(data: &Dataset, posture: &Posture, accounts: &Accounts, by: Grouping) {
    let groups = groups(data, posture, accounts, by);
    let total = &posture.total;
    let say = |what: &str| format!("{what} by {by} on {} in scope {}", posture.day, posture.scope);
    let sum = |of: fn(&Figures) -> Option<Estimate>| groups.iter().filter_map(|g| of(&g.figures)).reduce(|a, b| a + b);
    let ends = |count: Option<Estimate>| count.map(|count| (count.least(), count.best, count.high));
    assert_eq!(ends(sum(|f| f.promised)), ends(total.figures.promised), "{}", say("promised"));
    assert_eq!(ends(sum(|f| f.arrived)), ends(total.figures.arrived), "{}", say("arrived"));
    let twice = total.overlap.filter(|_| !by.is_of_sums());
    let with = |sum: Option<Estimate>, twice: Option<Estimate>| sum.map(|sum| twice.map_or(sum, |twice| sum + twice));
    let (reported, present) = (sum(|f| f.reported), sum(|f| f.present));
    assert_eq!(ends(with(reported, twice.map(|t| t.reported))), ends(total.figures.reported), "{}", say("reported"));
    assert_eq!(ends(with(present, twice.map(|t| t.present))), ends(total.figures.present), "{}", say("present"));
}
