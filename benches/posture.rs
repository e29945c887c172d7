//! Questions to the embedded dataset, europe-2022. Aim: 50 µs for each.
#![allow(clippy::pedantic, clippy::unwrap_used, reason = "a bench: short rather than strict")]

use divan::{Bencher, black_box};
use laydown::{geo::Countries, io, model::*, posture::*};

// As in the program.
#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() {
    divan::main();
}

fn dataset() -> (Dataset, RegionMembers) {
    let countries = Countries::embedded();
    let regions =
        Region::ALL.iter().map(|region| (*region, countries.members(*region).into_iter().collect())).collect();
    (io::sample("europe-2022").unwrap().package.dataset, regions)
}

fn index() -> (Dataset, Index) {
    let (data, regions) = dataset();
    let index = Index::build(&data, &regions);
    (data, index)
}

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

#[divan::bench]
fn build(bencher: Bencher<'_, '_>) {
    let (data, regions) = dataset();
    bencher.bench(|| Index::build(black_box(&data), &regions));
}

#[divan::bench(args = ["2022-02-13", "2022-12-31", "2024-01-01"])]
fn posture(bencher: Bencher<'_, '_>, on: &str) {
    let (data, index) = index();
    let query = Query::on(day(on));
    bencher.bench(|| index.posture(&data, black_box(&query)));
}

#[divan::bench]
fn posture_net_as_known(bencher: Bencher<'_, '_>) {
    let (data, index) = index();
    let on = day("2022-12-31");
    let query = Query { net: true, known_on: Some(on), ..Query::on(on) };
    bencher.bench(|| index.posture(&data, black_box(&query)));
}

#[divan::bench]
fn days(bencher: Bencher<'_, '_>) {
    let (data, index) = index();
    bencher.bench(|| index.days(&data, black_box(&Query::on(day("2022-12-31")))));
}

#[divan::bench]
fn series_of_a_host(bencher: Bencher<'_, '_>) {
    let (data, index) = index();
    let (first, last) = (day("2022-01-01"), day("2022-12-31"));
    let query = Query::on(last);
    bencher.bench(|| index.series(&data, Some(Code::new("POL")), black_box(&query), first, last));
}
