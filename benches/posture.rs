//! One question to a dataset of the size of the embedded one: 150 strengths, 60 movements, 150 stages. Aim: 50 µs.
#![allow(clippy::pedantic, reason = "a bench: short rather than strict")]

#[path = "../tests/support/make.rs"]
#[allow(dead_code, missing_docs, clippy::unwrap_used, reason = "help for tests, which use the rest")]
mod make;

use divan::{Bencher, black_box};
use laydown::{model::*, posture::*};

// As in the program.
#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() {
    divan::main();
}

/// As the embedded dataset is made: 26 hosts at five quarter ends, 20 strengths of other scope, movements to some of
/// the hosts. By plain arithmetic: the same each time.
fn dataset() -> Dataset {
    let host = |i: usize| format!("H{:02}", i % 26);
    let mut data = make::dataset();
    data.sources = (0..80).map(|i| make::source(&format!("s{i}"), &format!("2022-{:02}-28", 1 + i % 12))).collect();
    let from = |i: usize| make::evidence(&format!("s{}", i % 80));
    for i in 0..150 {
        let (quarter, scope) = match i / 26 {
            0 => ("2021-Q4", Scope::Assigned),
            1 => ("2022-Q1", Scope::Assigned),
            2 => ("2022-Q2", Scope::Assigned),
            3 => ("2022-Q3", Scope::Assigned),
            4 => ("2022-Q4", Scope::Assigned),
            _ => ("2022-02-05", Scope::Rotational),
        };
        let people = Estimate::exact(100 + 7 * i as i64);
        let strength = make::strength(&format!("strength {i}"), "USA", &host(i), quarter, people);
        data.strengths.push(Strength { scope, evidence: from(i), ..strength });
    }
    for i in 0..60 {
        let name = format!("movement {i}");
        let to = if i % 10 == 9 { "Poland and Romania".to_owned() } else { host(i * 3) };
        let mut movement = make::movement(&name, ["USA", "GBR", "FRA"][i % 3], &to);
        movement.origin.country = (i % 4 == 0).then(|| make::code(&host(i + 1)));
        movement.part_of = (i % 6 == 5).then(|| make::id(&format!("movement {}", i - 1)));
        data.movements.push(movement);
        let kinds = [StageKind::Announced, StageKind::Moving, StageKind::Arrived];
        for (n, kind) in kinds.into_iter().enumerate().take(2 + i % 2) {
            let on = format!("2022-{:02}-{:02}", 1 + i % 10, 5 + 7 * n);
            let stage = make::stage(&name, kind, &on, Estimate::about(1000 - 300 * n as i64));
            data.stages.push(Stage { evidence: from(i + n), ..stage });
        }
    }
    data
}

#[divan::bench]
fn build(bencher: Bencher<'_, '_>) {
    let (data, regions) = (dataset(), make::regions());
    bencher.bench(|| Index::build(black_box(&data), &regions));
}

#[divan::bench(args = ["2022-02-13", "2022-12-31", "2024-01-01"])]
fn posture(bencher: Bencher<'_, '_>, on: &str) {
    let data = dataset();
    let index = Index::build(&data, &make::regions());
    let query = Query::on(make::day(on));
    bencher.bench(|| index.posture(&data, black_box(&query)));
}

#[divan::bench]
fn posture_net_as_known(bencher: Bencher<'_, '_>) {
    let data = dataset();
    let index = Index::build(&data, &make::regions());
    let on = make::day("2022-12-31");
    let query = Query { net: true, known_on: Some(on), ..Query::on(on) };
    bencher.bench(|| index.posture(&data, black_box(&query)));
}

#[divan::bench]
fn days(bencher: Bencher<'_, '_>) {
    let data = dataset();
    let index = Index::build(&data, &make::regions());
    bencher.bench(|| index.days(&data, black_box(&Filter::default()), None));
}

#[divan::bench]
fn series_of_a_host(bencher: Bencher<'_, '_>) {
    let data = dataset();
    let index = Index::build(&data, &make::regions());
    let (first, last) = (make::day("2022-01-01"), make::day("2022-12-31"));
    let query = Query::on(last);
    bencher.bench(|| index.series(&data, Some(make::code("H03")), black_box(&query), first, last));
}
