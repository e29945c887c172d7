//! Equipment is not people.

use super::{case, pairs};
use laydown::model::Thing;

#[test]
fn equipment_row_by_row() {
    let table = "country,equipment,quantity,date,status\nRussia,Main battle tanks,2987,2023-06-01,destroyed\nRussia,Aircraft,94,2023-06-01,destroyed\n\
        Poland,Leopard 2A4,36,2023-06-01,delivered\nPoland,MiG-29,14,2023-06-01,pledged\n";
    let asked = case(table, &[("sender", "UKR")]);
    assert_eq!(asked.needed(), ["only"]);
    let all = case(table, &[("sender", "UKR"), ("only", "status=*")]);
    assert_eq!(all.hosts("2023-06-01").iter().map(|(_, people)| people).sum::<i64>(), 0);
    assert_eq!(all.hosts_of("2023-06-01", Thing::Tanks), pairs(&[("POL", 36), ("RUS", 2_987)]));
    assert_eq!(all.hosts_of("2023-06-01", Thing::CombatAircraft).iter().map(|(_, n)| n).sum::<i64>(), 14);
    assert!(all.import.dataset().strengths.iter().all(|strength| strength.evidence.note.contains("status: ")));
    let delivered = case(table, &[("sender", "UKR"), ("only", "status=delivered")]);
    assert_eq!(delivered.hosts_of("2023-06-01", Thing::Tanks), pairs(&[("POL", 36)]));
    assert_eq!(delivered.import.dataset().strengths[0].things.kind, "Leopard 2A4");
}

#[test]
fn equipment_in_columns_of_its_own() {
    let table = "country,date,troops,tanks,combat aircraft\nPoland,2021-12-31,100,20,3\nLatvia,2021-12-31,50,2,\n";
    let found = case(table, &[("sender", "USA")]);
    assert_eq!(found.hosts("2021-12-31"), pairs(&[("LVA", 50), ("POL", 100)]));
    assert_eq!(found.hosts_of("2021-12-31", Thing::Tanks), pairs(&[("LVA", 2), ("POL", 20)]));
}

#[test]
fn only_equipment_is_no_people() {
    let found = case("country,date,Kampfpanzer\nPolen,2021-12-31,20\nLettland,2021-12-31,2\n", &[("sender", "USA")]);
    assert_eq!(found.hosts_of("2021-12-31", Thing::Tanks), pairs(&[("LVA", 2), ("POL", 20)]));
}

#[test]
fn a_column_that_names_things_among_people_says_what_is_counted() {
    for head in ["Land;Datum;Art;Anzahl", "Kraj;Data;Rzecz;Liczba"] {
        let table = format!("{head}\nSlowakei;31.03.2022;Patriot-Batterie;2\nLitauen;31.03.2022;Soldaten;542\n");
        let found = case(&table, &[("sender", "DEU")]);
        assert_eq!(found.hosts_of("2022-03-31", Thing::AirDefence), pairs(&[("SVK", 2)]), "{head}");
        assert_eq!(found.hosts("2022-03-31"), pairs(&[("LTU", 542)]), "{head}");
    }
}

/// “Patriot battery” beside a column of troops is whose people they are.
#[test]
fn people_of_a_battery_are_people() {
    let table =
        "Country,Date,Type,Troops\nPoland,2022-03-31,Patriot battery,240\nPoland,2022-03-31,HIMARS battalion,300\n";
    assert_eq!(case(table, &[("sender", "USA")]).needed(), ["parts"]);
    let found = case(table, &[("sender", "USA"), ("parts", "Type")]);
    assert_eq!(found.hosts("2022-03-31"), pairs(&[("POL", 540)]));
}

#[test]
fn equipment_of_several_years_is_of_each_of_them() {
    let table = "Country,Tanks 2020,Tanks 2021\nSyria,30,20\nArmenia,70,74\n";
    let found = case(table, &[("sender", "RUS")]);
    assert_eq!(found.hosts_of("2020-12-31", Thing::Tanks), pairs(&[("ARM", 70), ("SYR", 30)]));
    assert_eq!(found.hosts_of("2021-12-31", Thing::Tanks), pairs(&[("ARM", 74), ("SYR", 20)]));
}
