//! The real files of troopdata, read from the data folder: the reports enter in one go, and the check of the quarterly file finds
//! what is doubled in it from the file alone.

#![allow(
    clippy::unwrap_used,
    clippy::pedantic,
    reason = "a test stops at the first surprise, and is short rather than strict"
)]

use crate::data;
use laydown::{
    import::{DoubtKind, Import, Recipe, Watch},
    model::{Component, Day, Estimate, Host, Scope, Strength},
    posture::{Index, Query, RegionMembers},
};
use std::collections::{BTreeMap, BTreeSet, HashMap};

const TODAY: Day = Day::ymd(2026, 11, 1);

fn import(file: &str, recipe: &str) -> Option<Import> {
    Some(
        Import::open_with(&data::third_party(file)?, Recipe::named(recipe).unwrap(), TODAY, &Watch::default()).unwrap(),
    )
}

const REPORTS: &str = "troopdata-rebuild-reports.csv";
const QUARTERLY: &str = "troopdata-rebuild-country-year-quarter-format.csv";

type Key = (Host, String, Day);

fn key(strength: &Strength) -> Key {
    (strength.host, strength.host_text.to_string(), strength.day.day())
}

/// The totals of active duty by host and day.
fn totals(strengths: &[Strength]) -> HashMap<Key, i64> {
    let totals = strengths.iter().filter(|s| s.component == Component::All);
    totals.filter_map(|s| Some((key(s), s.people.best?))).collect()
}

#[test]
fn the_reports_enter_in_one_go() {
    let Some(import) = import(REPORTS, "troopdata-reports") else { return };
    let report = import.report();
    let dataset = import.dataset();
    let years: BTreeSet<i16> = dataset.strengths.iter().map(|s| s.day.day().date().year()).collect();
    println!(
        "{} rows, {} enter, {} sources, {} years",
        report.rows,
        report.entered,
        dataset.sources.len(),
        years.len()
    );
    for name in &report.unmatched {
        println!("unmatched: {} ({} rows): {}", name.name, name.rows, name.reason);
    }
    assert_eq!((report.rows, years.first(), years.last()), (15_482, Some(&1950), Some(&2025)));
    assert_eq!(report.broken, 0, "{:?}", report.problems.first());
    assert!(report.questions.is_empty());
    assert!(report.unmatched.is_empty(), "every host is found");
    // A source for each of the 111 reports, but for three that say nothing of a host abroad.
    assert_eq!(dataset.sources.len(), 108);
    let title = |s: &Strength| dataset.source(&s.evidence.source).unwrap().title.clone();
    let find = |host: &str, day: Day, component| {
        dataset
            .strengths
            .iter()
            .find(|s| s.host.to_string() == host && s.day.day() == day && s.component == component)
            .unwrap()
    };
    let poland = find("POL", Day::ymd(2021, 12, 31), Component::All);
    assert_eq!((poland.people, title(poland).as_str()), (Estimate::exact(176), "December 2021"));
    assert_eq!((poland.day.to_string().as_str(), poland.scope), ("2021-Q4", Scope::Assigned));
    // Before December 2017 the reports hold people on deployments too: those were not assigned there.
    let afghanistan = find("AFG", Day::ymd(2010, 9, 30), Component::All);
    assert_eq!((afghanistan.people, afghanistan.scope), (Estimate::exact(81_875), Scope::Unspecified));
    // So a map of today asks for the assigned, and one of 2010 for what was counted then.
    let index = Index::build(&dataset, &RegionMembers::new());
    let scope = |day: Day| index.posture(&dataset, &Query::on(day)).scope;
    assert_eq!(scope(Day::ymd(1968, 6, 30)), Scope::Unspecified);
    assert_eq!(scope(Day::ymd(2017, 12, 30)), Scope::Unspecified);
    assert_eq!(scope(Day::ymd(2017, 12, 31)), Scope::Assigned);
    assert_eq!(scope(Day::ymd(2026, 11, 1)), Scope::Assigned);
    // Where iso3c is NA the number of the state system says the host.
    assert_eq!(find("YEM", Day::ymd(1985, 9, 30), Component::All).host_text, "Yemen Arab Republic");
    // East Germany beside Germany stands apart: as rivals one of the two would not be counted.
    let east = dataset.strengths.iter().find(|s| s.host_text == "German Democratic Republic").unwrap();
    assert_eq!(east.host, Host::Unplaced);
    assert!(find("DEU", Day::ymd(1985, 9, 30), Component::All).people.low > 200_000);
    // The sender's own country and totals stay out.
    assert!(dataset.strengths.iter().all(|s| s.host.to_string() != "USA"));
    assert!(dataset.strengths.iter().all(|s| !s.evidence.note.contains("Total")));
}

#[test]
fn the_check_finds_what_is_doubled() {
    let Some(quarterly) = import(QUARTERLY, "troopdata-quarterly") else { return };
    let Some(reports) = import(REPORTS, "troopdata-reports") else { return };
    let truth = totals(&reports.dataset().strengths);
    let doubled: BTreeSet<u32> =
        quarterly.doubts().iter().filter(|d| d.kind == DoubtKind::Doubled).map(|d| d.row).collect();
    // The file has Serbia twice, as 340 and as 345, which is zero without a source: such rows are missing and no numbers.
    let missing: BTreeSet<u32> =
        quarterly.doubts().iter().filter(|d| d.kind == DoubtKind::Zero).map(|d| d.row).collect();
    let (mut right, mut wrong, mut missed, mut compared) = (0, 0, 0, 0);
    let mut misses: BTreeMap<String, usize> = BTreeMap::new();
    for (number, row) in quarterly.draft().rows() {
        let Some(place) = quarterly.draft().host(row).and_then(|name| name.on(row.day.day())) else { continue };
        let key = (place.host, place.text.clone(), row.day.day());
        let Some(reported) = truth.get(&key).filter(|_| row.component == Component::All && !missing.contains(&number))
        else {
            continue;
        };
        compared += 1;
        let (said, reported) = (f64::from(row.people.n), *reported as f64);
        let differs = said != reported && (said > 1.5 * reported || reported > 1.5 * said);
        match (differs, doubled.contains(&number)) {
            (true, true) => right += 1,
            (false, true) => wrong += 1,
            (true, false) => {
                missed += 1;
                *misses.entry(format!("{} {}", place.host, place.text)).or_default() += 1;
            }
            (false, false) => {}
        }
    }
    let recall = f64::from(right) / f64::from(right + missed);
    let precision = f64::from(right) / f64::from(right + wrong);
    println!("{compared} totals on the same host and quarter, {} differ by more than 1.5", right + missed);
    println!("found {right}, missed {missed}, wrongly {wrong}: recall {recall:.4}, precision {precision:.4}");
    let mut misses: Vec<_> = misses.into_iter().collect();
    misses.sort_by_key(|(_, times)| std::cmp::Reverse(*times));
    println!("most missed: {:?}", &misses[..misses.len().min(12)]);
    assert!(compared > 14_000 && right > 2_500);
    assert!(recall >= 0.95 && precision >= 0.95, "recall {recall:.4}, precision {precision:.4}");
}

/// What `--accept all` does to numbers that are right: nothing.
#[test]
fn accepting_all_fixes_changes_no_number_that_is_right() {
    let Some(mut reports) = import(REPORTS, "troopdata-reports") else { return };
    let Some(mut quarterly) = import(QUARTERLY, "troopdata-quarterly") else { return };
    let truth = totals(&reports.dataset().strengths);
    for import in [&mut reports, &mut quarterly] {
        let before = import.dataset().strengths;
        DoubtKind::ALL.iter().for_each(|kind| import.accept(*kind, true));
        let after: HashMap<String, Strength> =
            import.dataset().strengths.into_iter().map(|s| (s.evidence.locator.to_string(), s)).collect();
        let right = |s: &&Strength| s.component == Component::All && truth.get(&key(s)).copied() == s.people.best;
        let changed = |s: &&Strength| {
            after.get(s.evidence.locator.as_str()).is_some_and(|now| (now.people, now.day) != (s.people, s.day))
        };
        let wrong: Vec<_> = before.iter().filter(right).filter(changed).map(|s| (s.host, s.day, s.people)).collect();
        assert!(wrong.is_empty(), "{wrong:?}");
    }
}

#[test]
fn zero_quarters_are_missing_and_halving_mends_the_doubled() {
    let Some(mut quarterly) = import(QUARTERLY, "troopdata-quarterly") else { return };
    let on = |import: &Import, day: Day| import.dataset().strengths.iter().filter(|s| s.day.day() == day).count();
    for day in [Day::ymd(2022, 12, 31), Day::ymd(2023, 3, 31), Day::ymd(2023, 6, 30)] {
        assert_eq!(on(&quarterly, day), 0, "{day}");
    }
    assert!(on(&quarterly, Day::ymd(2023, 9, 30)) > 100);
    let poland = |import: &Import| {
        let dataset = import.dataset();
        let day = Day::ymd(2021, 6, 30);
        let germany =
            |s: &&Strength| s.host.to_string() == "DEU" && s.day.day() == day && s.component == Component::All;
        dataset.strengths.into_iter().find(|s| germany(&s)).unwrap()
    };
    let marked = poland(&quarterly);
    assert_eq!(marked.people, Estimate::exact(70_943));
    assert!(marked.evidence.review == laydown::model::Review::Unsure && marked.evidence.note.contains("doubled"));
    quarterly.accept(DoubtKind::Doubled, true);
    let halved = poland(&quarterly);
    assert_eq!(halved.people, Estimate::exact(35_472));
    assert!(halved.evidence.derived.contains("half of 70943"), "{}", halved.evidence.derived);
}

#[test]
fn bases_are_places_and_add_nobody() {
    let Some(import) = import("basedata.csv", "troopdata-bases") else { return };
    let (report, dataset) = (import.report(), import.dataset());
    println!("{} rows, {} enter; unmatched {:?}", report.rows, report.entered, report.unmatched);
    assert!(dataset.strengths.is_empty() && dataset.movements.is_empty());
    assert_eq!((report.rows, report.broken), (414, 0));
    assert!(dataset.events.len() > 350);
    assert!(dataset.events.iter().any(|event| event.title == "Bagram AB" && event.text.contains("34.946222")));
    let text = std::fs::read(data::third_party("basedata.csv").unwrap()).unwrap();
    assert!(std::str::from_utf8(&text).is_err(), "the file is Windows-1252");
    assert!(dataset.events.iter().any(|event| event.title.contains('ó')), "and its letters are read");
}

#[test]
fn a_file_without_a_recipe_finds_the_ready_one() {
    for (file, recipe) in
        [(REPORTS, "troopdata-reports"), (QUARTERLY, "troopdata-quarterly"), ("basedata.csv", "troopdata-bases")]
    {
        let Some(path) = data::third_party(file) else { return };
        let import = Import::open(&path, TODAY, &Watch::default()).unwrap();
        assert_eq!(import.recipe().name, recipe);
    }
}
