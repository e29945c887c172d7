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
