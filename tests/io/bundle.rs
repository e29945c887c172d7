//! Packages that are open together: each keeps its names and its bytes, and what two of them tell is not added.
#![allow(clippy::unwrap_used, reason = "helpers of tests")]

use crate::{kept, support};
use laydown::{
    io::{Bundle, Package, read_package, sample},
    model::{Accepted, Command, Dataset, Estimate, Id, Record, RecordRef, Scope, StageKind, Table, Thing},
    posture::{FindingKind, Query},
};
use proptest::prelude::*;
use std::{
    collections::HashSet,
    io::{self, ErrorKind},
};
use support::{
    make::{self, id},
    random::{any_dataset, any_day},
    whole,
};

/// A package that was read from files with these records.
fn package(data: &Dataset, title: &str) -> Package {
    let mut data = data.clone();
    title.clone_into(&mut data.title);
    let files = Package::new(data).files().unwrap();
    let read = read_package(&|name| match files.iter().find(|(file, _)| file == name) {
        Some((_, bytes)) => Ok(Box::new(io::Cursor::new(bytes.clone()))),
        None => Err(ErrorKind::NotFound.into()),
    });
    read.package
}

fn joined(packages: &[Package]) -> Bundle {
    let mut bundle = Bundle::default();
    for package in packages {
        bundle.add(package.clone(), &package.dataset.title);
    }
    bundle
}

/// All names of a dataset's rows, of records and of sources.
fn names(data: &Dataset) -> (Vec<&Id>, Vec<&Id>) {
    let records = data.strengths.iter().map(|r| &r.id).chain(data.movements.iter().map(|r| &r.id));
    let records = records.chain(data.stages.iter().map(|r| &r.id)).chain(data.events.iter().map(|r| &r.id));
    (records.collect(), data.sources.iter().map(|r| &r.id).collect())
}

fn each_once(names: &[&Id]) -> bool {
    names.iter().collect::<HashSet<_>>().len() == names.len()
}

proptest! {
    #![proptest_config(kept::config(if cfg!(debug_assertions) { 48 } else { 256 }))]

    /// The random datasets name their rows alike and refer to a source that none of them has.
    #[test]
    fn joined_and_taken_apart_each_package_is_byte_for_byte_itself(
        datasets in prop::collection::vec(any_dataset(), 2..4),
    ) {
        let titles = ["mine", "theirs", "others"];
        let packages: Vec<Package> = datasets.iter().zip(titles).map(|(data, title)| package(data, title)).collect();
        let bundle = joined(&packages);
        let (records, sources) = names(bundle.dataset());
        prop_assert!(each_once(&records) && each_once(&sources), "told apart");
        for (at, package) in packages.iter().enumerate() {
            let again = bundle.package(at);
            prop_assert_eq!(again.files().unwrap(), package.files().unwrap());
            let (mine, there) = (names(&again.dataset), names(&package.dataset));
            prop_assert_eq!((mine.0.len(), mine.1), (there.0.len(), there.1));
        }
    }

    /// A row refers to rows of its own file: a changed one is written with its own names, and only there.
    #[test]
    fn a_change_goes_to_its_file_and_to_no_other(
        one in any_dataset(), other in any_dataset(), row in any::<prop::sample::Index>(),
    ) {
        let packages = [package(&one, "mine"), package(&other, "theirs")];
        let mut bundle = joined(&packages);
        prop_assume!(!bundle.dataset().stages.is_empty());
        let at = row.index(bundle.dataset().stages.len());
        let stage = &mut bundle.dataset_mut().stages[at];
        stage.evidence.note = "changed".into();
        let name = stage.id.clone();
        let file = bundle.file(Table::Stages, &name);
        let own = bundle.own_id(Table::Stages, &name);
        for (other, package) in packages.iter().enumerate() {
            let (now, was) = (bundle.package(other), package);
            if other != file {
                prop_assert_eq!(now.files().unwrap(), was.files().unwrap());
                continue;
            }
            let mut expected = was.dataset.clone();
            expected.stages.iter_mut().find(|stage| stage.id == own).unwrap().evidence.note = "changed".into();
            prop_assert_eq!(&now.dataset.stages, &expected.stages);
            prop_assert_eq!(&now.dataset.strengths, &expected.strengths);
        }
    }

    /// Nothing is counted twice for having been copied, and each half keeps its numbers when the other leaves.
    #[test]
    fn a_dataset_beside_its_copy_has_its_own_numbers(data in any_dataset(), day in any_day()) {
        let one = package(&data, "mine");
        let alone = whole(&one.dataset, &make::regions(), &Query::on(day));
        let bundle = joined(&[one.clone(), package(&data, "copy")]);
        let both = whole(bundle.dataset(), &make::regions(), &Query::on(day));
        let told = |posture: &laydown::posture::Posture| -> Vec<_> {
            posture.hosts.iter().map(|host| (host.host, host.figures)).collect()
        };
        prop_assert_eq!(told(&both.posture), told(&alone.posture));
        prop_assert_eq!(&both.posture.total.figures, &alone.posture.total.figures);
        let left = bundle.without(1);
        prop_assert_eq!(left.dataset(), &one.dataset);
    }
}

/// The article's three parts and two more, as somebody else tells them.
fn other_telling() -> Dataset {
    let mut data = make::article();
    for movement in &mut data.movements {
        movement.id = id(&format!("x-{}", movement.id));
        movement.part_of.iter_mut().for_each(|part| *part = id(&format!("x-{part}")));
        movement.scope = Scope::Rotational;
        movement.command = Command::National;
    }
    for stage in &mut data.stages {
        stage.id = id(&format!("x-{}", stage.id));
        stage.movement = id(&format!("x-{}", stage.movement));
    }
    data
}

#[test]
fn movements_that_two_files_tell_stand_once_with_rival_stages() {
    let mut other = other_telling();
    let announced = other.stages.iter_mut().find(|stage| stage.id.as_str().starts_with("x-pol-announced")).unwrap();
    announced.people = Estimate::exact(1800);
    let bundle = joined(&[package(&make::article(), "mine"), package(&other, "theirs")]);
    let data = bundle.dataset();
    assert_eq!((data.movements.len(), data.stages.len()), (5, 12));
    let pol: Vec<_> = data.stages.iter().filter(|stage| stage.movement.as_str() == "pol").collect();
    assert_eq!(pol.len(), 4, "announced and arrived, twice told");
    let query = Query::on(make::day("2022-02-13"));
    let asked = whole(data, &make::regions(), &query);
    let total = asked.posture.total.figures.promised.unwrap();
    assert!((6000..=6100).contains(&total.best.unwrap()), "{total}: counted once");
    let conflict = asked.findings.iter().find(|finding| finding.kind() == FindingKind::Conflict).expect("they differ");
    let files: HashSet<usize> = conflict.records.iter().map(|record| bundle.file_of(*record)).collect();
    assert_eq!(files.len(), 2, "{conflict:?}");
}

#[test]
fn what_contradicts_or_could_mean_two_stays_apart() {
    let (mine, mut other) = (make::article(), other_telling());
    other.movements.iter_mut().for_each(|movement| movement.sender = make::code("GBR"));
    assert_eq!(joined(&[package(&mine, "a"), package(&other, "b")]).dataset().movements.len(), 10);
    let mut tanks = other_telling();
    tanks.movements.iter_mut().for_each(|movement| movement.things.what = Thing::Tanks);
    assert_eq!(joined(&[package(&mine, "a"), package(&tanks, "b")]).dataset().movements.len(), 10);
    // Two movements of one day to one host: nobody can say which of them is meant.
    let mut two = make::dataset();
    for name in ["m", "n"] {
        two.movements.push(make::movement(name, "USA", "EST"));
        two.stages.push(make::stage(name, StageKind::Announced, "2022-02-05", Estimate::exact(100)));
    }
    let mut third = make::dataset();
    third.movements.push(make::movement("o", "USA", "EST"));
    third.stages.push(make::stage("o", StageKind::Announced, "2022-02-05", Estimate::exact(100)));
    assert_eq!(joined(&[package(&two, "a"), package(&third, "b")]).dataset().movements.len(), 3);
}

#[test]
fn the_two_samples_tell_the_same_five_movements() {
    let samples = ["europe-2022", "article-2022-02-13"].map(|name| sample(name).unwrap().package);
    let mut bundle = Bundle::one(samples[0].clone(), "europe");
    let rows = samples[0].dataset.movements.len() + samples[1].dataset.movements.len();
    let twins = bundle.add(samples[1].clone(), "article");
    // Romania, Poland, Germany and their whole, and the 3,000 of 11 February.
    assert_eq!((twins, bundle.dataset().movements.len()), (5, rows - 5));
    for (at, package) in samples.iter().enumerate() {
        assert_eq!(bundle.package(at).files().unwrap(), package.files().unwrap());
    }
}

#[test]
fn what_one_file_leaves_open_the_other_fills_in_whichever_comes_first() {
    let [article, europe] = ["article-2022-02-13", "europe-2022"].map(|name| sample(name).unwrap().package);
    let orders = [[article.clone(), europe.clone()], [europe, article]];
    for day in ["2022-02-13", "2022-02-17", "2022-02-28", "2022-12-31"] {
        let told = orders.clone().map(|packages| {
            let bundle = joined(&packages);
            let asked = whole(bundle.dataset(), &make::regions(), &Query::on(make::day(day)));
            let of = |account: &laydown::posture::Account| {
                account.levels.iter().map(|level| (level.sender, level.scope, level.present)).collect::<Vec<_>>()
            };
            let levels: Vec<_> = asked.accounts.hosts.iter().map(|(host, account)| (*host, of(account))).collect();
            let hosts: Vec<_> = asked.posture.hosts.iter().map(|host| (host.host, host.figures)).collect();
            (levels, hosts, asked.posture.total.figures)
        });
        assert_eq!(told[0], told[1], "{day}");
    }
    let bundle = joined(&orders[0]);
    let poland = bundle.dataset().movements.iter().find(|m| m.id.as_str() == "feb-2-poland").unwrap();
    assert_eq!((poland.scope, poland.command), (Scope::Rotational, Command::National));
    let entry = Record::Movement(poland.clone());
    let own = bundle.own(0, entry.clone());
    assert_eq!(
        own.text("scope"),
        orders[0][0].dataset.movements.iter().find(|m| m.id == poland.id).map(|m| m.scope.word().to_owned()).unwrap()
    );
    assert!(bundle.clone().shown(0, own) == entry);
    for (at, package) in orders[0].iter().enumerate() {
        assert_eq!(bundle.package(at).files().unwrap(), package.files().unwrap());
    }
}

#[test]
fn an_acceptance_stands_in_one_file_and_names_the_records_of_another() {
    let (mine, theirs) = (package(&make::article(), "mine"), package(&other_telling(), "theirs"));
    let mut bundle = joined(&[mine.clone(), theirs.clone()]);
    let (one, other) = (id("pol-announced-2022-02-02"), id("x-pol-announced-2022-02-02"));
    let records = [&one, &other].map(|name| bundle.name_for(0, name));
    assert_eq!(records[1].as_str(), "theirs:x-pol-announced-2022-02-02");
    let accepted = |records: Vec<Id>| Accepted { kind: "conflict".into(), records, note: "a typing error".into() };
    bundle.accept(0, vec![accepted(records.to_vec())]);
    let shown = vec![accepted(vec![one, other])];
    assert_eq!(bundle.dataset().accepted, shown);
    let saved = bundle.package(0);
    assert_eq!(joined(&[saved.clone(), theirs]).dataset().accepted, shown, "read again it is about the same");
    // Beside another file it is about nothing that is open, and stays where it stands.
    let alone = joined(&[saved.clone(), package(&make::dataset(), "others")]);
    assert_eq!((alone.dataset().accepted.len(), alone.accepted(0).len()), (0, 1));
    assert_eq!(alone.package(0).files().unwrap(), saved.files().unwrap());
}

#[test]
fn a_reference_to_nothing_finds_nothing_in_another_file() {
    let mut mine = make::dataset();
    mine.stages.push(make::stage("m", StageKind::Announced, "2022-02-05", Estimate::exact(100)));
    let mut theirs = make::dataset();
    theirs.movements.push(make::movement("m", "USA", "EST"));
    let bundle = joined(&[package(&mine, "mine"), package(&theirs, "theirs")]);
    assert_eq!(bundle.dataset().movements[0].id.as_str(), "theirs:m");
    assert_eq!(bundle.own_id(Table::Movements, &id("theirs:m")), id("m"));
    let turned = joined(&[package(&theirs, "theirs"), package(&mine, "mine")]);
    assert_eq!(turned.dataset().stages[0].movement.as_str(), "mine:m");
    let stage = turned.dataset().record(RecordRef::Stage(0)).unwrap().to_record();
    assert_eq!(turned.own(1, stage).text("movement"), "m");
}

#[test]
fn one_series_of_several_files_is_complete_where_all_say_so() {
    use laydown::model::ReportSeries;
    let series = |name: &str, title: &str, complete| ReportSeries { name: name.into(), title: title.into(), complete };
    let with = |list: Vec<ReportSeries>| Package::new(Dataset { series: list, ..Dataset::default() });
    let mine = with(vec![series("q", "", true), series("mine", "Mine", true)]);
    let theirs = with(vec![series("q", "Quarterly", false), series("theirs", "", true)]);
    let mut bundle = joined(&[mine, theirs]);
    let shown = |q| vec![series("q", "Quarterly", q), series("mine", "Mine", true), series("theirs", "", true)];
    assert_eq!(bundle.dataset().series, shown(false));
    assert_eq!(bundle.package(0).dataset.series, [series("q", "", true), series("mine", "Mine", true)]);
    let was = bundle.declare(1, vec![series("q", "Quarterly", true), series("theirs", "", true)]);
    assert_eq!(bundle.dataset().series, shown(true));
    bundle.declare(1, was);
    assert_eq!(bundle.dataset().series, shown(false));
    assert_eq!(bundle.without(0).dataset().series, [series("q", "Quarterly", false), series("theirs", "", true)]);
}
