//! Whose label is whose: a label is nearest to its own symbol, its line crosses nothing, and the largest symbols are named.
#![allow(clippy::unwrap_used, reason = "a test that can't go on fails")]

use crate::scene_support;
use laydown::{
    geo::Countries,
    io,
    model::{Dataset, Region},
    posture::{Index, Query, RegionMembers},
    scene::{Area, Label, MapCache, Mark, Measure, Scene, Subject, SymbolNode, View, build},
};
use scene_support::{Fixture, view};

/// What is wrong with the labels of a picture.
#[derive(Debug, Default, PartialEq, Eq)]
struct Faults {
    /// Lines to labels that run through another symbol, or through another label.
    through: Vec<String>,
    /// Labels that are nearer to another symbol than to their own.
    stray: Vec<String>,
    /// Of the twenty largest symbols those without a label.
    unnamed: Vec<String>,
}

fn from_box(area: &Area, p: [f32; 2]) -> f32 {
    let near = [0, 1].map(|i| p[i].clamp(area.min[i], area.max[i]) - p[i]);
    near[0].hypot(near[1])
}

/// Points along a line, half a pixel apart.
fn along([a, b]: [[f32; 2]; 2]) -> impl Iterator<Item = [f32; 2]> {
    let steps = ((b[0] - a[0]).hypot(b[1] - a[1]) * 2.0).ceil().max(1.0);
    (0..=steps as u32).map(move |i| [0, 1].map(|k| a[k] + (b[k] - a[k]) * i as f32 / steps))
}

fn line(label: &Label) -> Option<[[f32; 2]; 2]> {
    let Some(Mark::Lines { lines, .. }) = &label.leader else { return None };
    Some([lines[0][0], lines[0][1]])
}

/// How far a label is from a symbol's edge; 0: within it.
fn away(label: &Label, symbol: &SymbolNode) -> f32 {
    (from_box(&label.area, symbol.centre) - symbol.radius).max(0.0)
}

/// The symbol of a label: of those of its host the one that its line, or else its box, is nearest to.
fn own<'s>(label: &Label, scene: &'s Scene) -> &'s SymbolNode {
    let start = line(label).map(|ends| ends[0]);
    let far = |node: &&SymbolNode| {
        let from =
            start.map_or(from_box(&label.area, node.centre), |p| (p[0] - node.centre[0]).hypot(p[1] - node.centre[1]));
        (from - node.radius).abs()
    };
    let hosts = scene.symbols.iter().filter(|node| Some(node.host) == label.host);
    hosts.min_by(|a, b| far(a).total_cmp(&far(b))).unwrap()
}

fn faults(scene: &Scene) -> Faults {
    let mut faults = Faults::default();
    let labels: Vec<&Label> = scene.labels.iter().filter(|label| label.of_symbol).collect();
    for label in &labels {
        let (own, name) = (own(label, scene), || label.lines[0].text.clone());
        let strangers = || scene.symbols.iter().filter(|node| !std::ptr::eq(*node, own));
        if let Some(ends) = line(label) {
            let on_symbol = |p: [f32; 2]| {
                strangers().any(|node| (p[0] - node.centre[0]).hypot(p[1] - node.centre[1]) < node.radius)
            };
            let on_label = |p: [f32; 2]| {
                labels.iter().any(|other| !std::ptr::eq(*other, *label) && from_box(&other.area, p) == 0.0)
            };
            if along(ends).any(|p| on_symbol(p) || on_label(p)) {
                faults.through.push(name());
            }
        }
        if strangers().any(|node| away(label, node) < away(label, own)) {
            faults.stray.push(name());
        }
    }
    let mut largest: Vec<&SymbolNode> = scene.symbols.iter().filter(|node| node.amount != 0).collect();
    largest.sort_by_key(|node| -node.amount.abs());
    let named = |node: &&&SymbolNode| labels.iter().any(|label| std::ptr::eq(own(label, scene), **node));
    faults.unnamed = largest.iter().take(20).filter(|node| !named(node)).map(|node| node.title.clone()).collect();
    faults
}

/// The pictures of a dataset on some days, as the program draws them, with what is wrong with each.
fn pictures(
    data: &Dataset,
    days: &[&str],
    measures: &[Measure],
    extents: &[&str],
    sizes: &[[f32; 2]],
) -> Vec<(String, Faults)> {
    let countries = Countries::embedded();
    let regions: RegionMembers =
        Region::ALL.iter().map(|region| (*region, countries.members(*region).into_iter().collect())).collect();
    let index = Index::build(data, &regions);
    let mut cache = MapCache::default();
    let mut all = Vec::new();
    for (day, measure) in days.iter().flat_map(|day| measures.iter().map(move |measure| (day, measure))) {
        let query = Query::on(day.parse().unwrap());
        let (posture, accounts) = (index.posture(data, &query), index.accounts(data, &query));
        let numbers = |figures: &_| (measure.definition().numbers)(figures)[0].map_or(0, |n| n.weight());
        let greatest = posture.hosts.iter().map(|host| numbers(&host.figures)).max().unwrap_or(1);
        let subject = Subject {
            dataset: data,
            posture: &posture,
            accounts: &accounts,
            gist: None,
            hues: None,
            before: None,
            greatest,
        };
        for (extent, size) in extents.iter().flat_map(|extent| sizes.iter().map(move |size| (extent, size))) {
            let scene = build(&subject, &View { measure: *measure, ..view(extent, None, *size) }, &mut cache);
            all.push((format!("{day} {} {extent} {size:?}", measure.definition().choice.word), faults(&scene)));
        }
    }
    all
}

/// No line runs through anything, and of all labels together at most so many are nearer to a stranger or missing.
fn hold(pictures: &[(String, Faults)], most: usize) {
    for (name, faults) in pictures {
        assert_eq!(faults.through, [""; 0], "{name}");
    }
    let bad = pictures.iter().filter(|(_, faults)| *faults != Faults::default());
    let bad: Vec<String> = bad.map(|(name, faults)| format!("{name}: {faults:?}")).collect();
    let count: usize = pictures.iter().map(|(_, faults)| faults.stray.len() + faults.unnamed.len()).sum();
    assert!(count <= most, "{count} in {} pictures, not {most}:\n{}", pictures.len(), bad.join("\n"));
}

const DAYS: [&str; 4] = ["2022-02-13", "2022-03-08", "2022-06-30", "2022-12-31"];
const MEASURES: [Measure; 2] = [Measure::Movements, Measure::Level];
const SIZES: [[f32; 2]; 3] = [[1600.0, 900.0], [1280.0, 720.0], [2560.0, 1440.0]];

#[test]
fn the_sample_is_labelled_in_europe() {
    let data = io::sample("europe-2022").unwrap().package.dataset;
    hold(&pictures(&data, &DAYS, &MEASURES, &["europe"], &SIZES), 0);
}

/// Ten hosts stand within forty pixels there: an inset has most of them, and some have a number with a key.
#[test]
fn the_sample_is_labelled_in_the_world() {
    let data = io::sample("europe-2022").unwrap().package.dataset;
    hold(&pictures(&data, &DAYS, &MEASURES, &["world"], &SIZES), 0);
}

#[test]
fn levels_in_every_country_are_labelled() {
    let mut all = Vec::new();
    for (n, extent, size) in
        [(250, "world", SIZES[0]), (250, "europe", SIZES[0]), (60, "world", SIZES[1]), (250, "world", SIZES[2])]
    {
        let scene = Fixture::levels(n).scene(&View { measure: Measure::Level, ..view(extent, None, size) });
        all.push((format!("{n} {extent} {size:?}"), faults(&scene)));
    }
    hold(&all, 0);
}
