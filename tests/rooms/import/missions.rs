//! Missions, operations and regions where a host stands.

use laydown::import::{Import, Watch};
use laydown::model::{Day, Region};
use std::collections::BTreeSet;

fn import(table: &str) -> Import {
    Import::of_bytes("troops.csv", table.as_bytes().to_vec(), Day::ymd(2026, 11, 1), &Watch::on(1)).unwrap()
}

/// Host, its text and people of each strength.
fn strengths(import: &Import) -> Vec<(String, String, i64)> {
    let dataset = import.dataset();
    let one =
        |s: &laydown::model::Strength| (s.host.to_string(), s.host_text.to_string(), s.people.best.unwrap_or_default());
    dataset.strengths.iter().map(one).collect()
}

#[test]
fn a_mission_in_the_host_column_is_in_its_country_and_a_region_in_none() {
    let import = import(
        "Sender;Host;Date;Troops\nFrance;MINUSMA;2021-12-31;20\nGermany;UNIFIL (Lebanon);2021-12-31;120\nFrance;UNTSO;2021-12-31;2\n\
         Spain;Operation Atalanta;2021-12-31;350\nCanada;Unifier;2021-12-31;260\nCanada;Unifier;2023-12-31;300\nUSA;Baltics;2021-12-31;100\n\
         France;Sahel;2021-12-31;5100\nItaly;Other;2021-12-31;7\nPoland;Mali (MINUSMA);2021-12-31;1\n",
    );
    assert_eq!(import.unmatched(), []);
    let found: BTreeSet<(String, String, i64)> = strengths(&import).into_iter().collect();
    let baltics = format!("region:{}", Region::BalticStates.word());
    let expected = [
        ("MLI", "", 20),
        ("LBN", "", 120),
        ("", "UNTSO", 2),
        ("", "EUNAVFOR Atalanta", 350),
        ("UKR", "", 260),
        ("", "Unifier", 300),
        (&baltics, "", 100),
        ("", "Sahel", 5_100),
        ("", "Other", 7),
        ("MLI", "", 1),
    ];
    assert_eq!(found, expected.map(|(host, text, people)| (host.to_owned(), text.to_owned(), people)).into());
}

#[test]
fn what_names_another_country_than_its_own_is_asked() {
    let import = import(
        "Sender;Host;Date;Troops\nFrance;MINUSMA (Niger);2021-12-31;20\nFrance;Other (Mali);2021-12-31;7\nFrance;Poland;2021-12-31;5\n",
    );
    let unmatched: Vec<String> = import.unmatched().into_iter().map(|name| name.name).collect();
    assert_eq!(unmatched, ["MINUSMA (Niger)", "Other (Mali)"]);
    assert_eq!(strengths(&import).len(), 1);
}

#[test]
fn a_mission_or_a_region_sends_nobody() {
    let table = "Sender;Host;Date;Troops\nMINUSMA;Mali;2021-12-31;20\nBaltics;Poland;2021-12-31;5\nFrance;Poland;2021-12-31;9\nGermany;Mali;2021-12-31;9\n";
    let import = import(table);
    let names: BTreeSet<String> = import.unmatched().into_iter().map(|name| name.name).collect();
    assert_eq!(names, ["Baltics".to_owned(), "MINUSMA".to_owned()].into());
    assert_eq!(strengths(&import).len(), 2, "neither is lost without a word nor is Mali the sender");
}

#[test]
fn contributions_to_the_un_are_where_the_missions_are() {
    let mut import = import(
        "contribution_id,isocode3,contributing_country,mission_acronym,personnel_type,troops,last_reporting_date\n\
         1,BGD,Bangladesh,MINUSMA,Troops,1285,2021-12-31\n5,DEU,Germany,UNIFIL,Troops,120,2021-12-31\n6,IND,India,MONUSCO,Troops,1740,2021-12-31\n\
         7,IND,India,UNMISS,Troops,2350,2021-12-31\n9,IDN,Indonesia,UNISFA,Experts on Mission,4,2021-12-31\n10,NPL,Nepal,UNDOF,Troops,372,2021-12-31\n\
         11,URY,Uruguay,UNTSO,Experts on Mission,2,2021-12-31\n12,PAK,Pakistan,UNMOGIP,Experts on Mission,1,2021-12-31\n",
    );
    let watch = Watch::on(1);
    for (key, value) in [
        ("sender.column", "contributing_country"),
        ("host.column", "mission_acronym"),
        ("people", "troops"),
        ("day.column", "last_reporting_date"),
    ] {
        import.set(key, value, &watch).unwrap_or_else(|error| panic!("{key}: {error}"));
    }
    assert_eq!(import.unmatched(), []);
    let hosts: Vec<String> = strengths(&import).into_iter().map(|(host, text, _)| format!("{host}{text}")).collect();
    assert_eq!(hosts, ["MLI", "LBN", "COD", "SSD", "UNISFA", "SYR", "UNTSO", "UNMOGIP"]);
}
