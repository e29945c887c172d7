use laydown::{
    geo::{Countries, Mission, Missions},
    model::{Code, Day},
};
use std::collections::{BTreeMap, BTreeSet};

fn host(text: &str) -> String {
    match Missions::embedded().find(text) {
        None => "?".to_owned(),
        Some(mission) => mission.host().map_or("several".to_owned(), |code| code.to_string()),
    }
}

#[test]
fn every_row_is_read_and_says_where_it_is_from() {
    let rows = include_str!("../../../assets/missions/missions.csv").lines().count() - 1;
    let (missions, countries) = (Missions::embedded(), Countries::embedded());
    assert_eq!(missions.iter().count(), rows);
    for mission in missions.iter() {
        let Mission { name, hosts, source_url, source_title, organisation, .. } = mission;
        assert!(source_url.starts_with("http") && source_url.contains("://") && !source_title.is_empty(), "{name}");
        assert!(!organisation.is_empty(), "{name}");
        assert!(hosts.is_sorted() && hosts.windows(2).all(|two| two[0] != two[1]) || hosts.len() < 2, "{name}");
        for code in hosts {
            assert!(countries.get(*code).is_some_and(|country| !country.is_organisation()), "{name}: {code}");
        }
        let span = mission.span();
        assert!(span.last.is_none_or(|last| span.first <= last), "{name}");
        assert!((Day::ymd(1945, 1, 1)..Day::ymd(2027, 1, 1)).contains(&span.first), "{name}");
    }
}

#[test]
fn every_name_finds_its_row_and_stands_for_one_at_a_time() {
    let missions = Missions::embedded();
    for mission in missions.iter() {
        for name in mission.names() {
            let named = missions.named(name);
            assert!(named.contains(&mission), "{name}");
            assert_eq!(missions.at(name, None, mission.span().first), Some(mission), "{name}");
            for two in named.windows(2) {
                let ended = two[0].span().last.unwrap_or_else(|| panic!("{name}: the earlier one never ends"));
                assert!(ended < two[1].span().first, "{name}: two at a time");
            }
        }
    }
}

#[test]
fn no_name_is_also_one_of_a_country() {
    let (missions, countries) = (Missions::embedded(), Countries::embedded());
    for mission in missions.iter() {
        for name in mission.names() {
            assert_eq!(countries.resolve(name), None, "{name}");
        }
    }
    for country in countries.iter() {
        for name in [country.code.as_str(), &country.iso2, &country.name]
            .into_iter()
            .chain(country.other_names.iter().map(String::as_str))
        {
            assert!(missions.named(name).is_empty(), "{name}");
        }
    }
}

#[test]
fn a_short_name_means_one_thing() {
    let mut hosts: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for mission in Missions::embedded().iter() {
        hosts.entry(&mission.name).or_default().insert(&mission.organisation);
    }
    assert!(hosts.values().all(|whose| whose.len() == 1), "one short name, two organisations");
}

#[test]
fn missions_are_known_by_abbreviation_and_name_in_several_languages() {
    for (text, expected) in [
        ("MINUSMA", "MLI"),
        ("minusma", "MLI"),
        ("United Nations Multidimensional Integrated Stabilization Mission in Mali", "MLI"),
        ("UN Multidimensional Integrated Stabilisation Mission in Mali", "MLI"),
        ("Mission multidimensionnelle intégrée des Nations unies pour la stabilisation au Mali", "MLI"),
        ("Mission multidimensionnelle integree de l’ONU pour la stabilisation au Mali", "MLI"),
        ("FINUL", "LBN"),
        ("Interimstruppe der Vereinten Nationen im Libanon", "LBN"),
        ("Tymczasowe Siły Zbrojne ONZ w Libanie", "LBN"),
        ("United Nations Interim Force In Lebanon", "LBN"),
        ("KFOR", "XKX"),
        ("NATO Kosovo Force", "XKX"),
        ("U.N. Mission in the Sudan", "SDN"),
        ("U.N. Mission in South Sudan", "SSD"),
        ("EU Training Mission in Mali", "MLI"),
        ("EUTM-Mali", "MLI"),
        ("Operation Barkhane", "several"),
        ("opération Serval", "MLI"),
        ("Op. Orbital", "UKR"),
        ("Enduring Freedom", "several"),
        ("Operation Freedom’s Sentinel", "AFG"),
        ("EULEX", "XKX"),
        ("OSZE-Sonderbeobachtermission in der Ukraine", "UKR"),
        ("UNTSO", "several"),
        ("EUNAVFOR Atalanta", "several"),
        ("MFO Sinai", "EGY"),
        ("NMI", "IRQ"),
        ("eFP Battlegroup Lithuania", "LTU"),
    ] {
        assert_eq!(host(text), expected, "{text}");
    }
}

#[test]
fn missions_are_found_within_a_text() {
    for (text, expected) in [
        ("MINUSMA - Mali", "MLI"),
        ("UNIFIL (Lebanon)", "LBN"),
        ("EUTM Mali", "MLI"),
        ("EUTM (Mali)", "MLI"),
        ("UN Mission in Liberia (UNMIL)", "LBR"),
        ("Mali: MINUSMA", "MLI"),
        ("Contribution to KFOR, Multinational Battle Group East", "XKX"),
        ("Troops on Operation Presence in Gao", "MLI"),
        ("Serval (Mali)", "MLI"),
        ("Lebanon – Daman", "LBN"),
        ("NATO eFP (Estonia)", "EST"),
        ("United Nations Mission in the Central African Republic and Chad", "several"),
        ("United Nations Mission in the Central African Republic (MINURCA)", "CAF"),
    ] {
        assert_eq!(host(text), expected, "{text}");
    }
}

#[test]
fn a_name_within_a_longer_one_is_no_name() {
    let name = |text| Missions::embedded().find(text).map(|mission| mission.name.as_str());
    assert_eq!(name("Germans in the EU Support to AMIS, 2006"), Some("AMIS EU Supporting Action"));
    assert_eq!(name("Germans in AMIS, 2006"), Some("AMIS"));
}

#[test]
fn nothing_else_is_taken_for_a_mission() {
    for text in [
        "",
        "MONUSKO",
        "Mali",
        "MINUSMA and UNIFIL",
        "KFOR/SFOR",
        "Impact assessment",
        "Albania (Presence)",
        "the impact of the war",
        "les amis de Paris",
        "minus 5",
        "Mission",
        "Operation",
        "UN",
        "EUTM",
        "United Nations",
        "616",
        &"MINUSMA ".repeat(100),
    ] {
        assert_eq!(Missions::embedded().find(text), None, "{text}");
    }
}

#[test]
fn a_day_or_a_host_tells_which_one() {
    let missions = Missions::embedded();
    let at = |text, host: &str, year| {
        missions.at(text, host.parse().ok(), Day::ymd(year, 6, 30)).map(|m| (m.name.as_str(), m.host()))
    };
    let host = |code| Some(Code::new(code));
    assert_eq!(at("EUTM", "MLI", 2021), Some(("EUTM Mali", host("MLI"))));
    assert_eq!(at("EUTM", "CAF", 2021), None, "its name says RCA");
    assert_eq!(at("EUTM", "", 2021), None);
    assert_eq!(at("EUTM Somalia", "", 2012), Some(("EUTM Somalia", None)));
    assert_eq!(at("EUTM Somalia", "", 2020), Some(("EUTM Somalia", host("SOM"))));
    assert_eq!(at("Unifier", "", 2020), Some(("Unifier", host("UKR"))));
    assert_eq!(at("Unifier", "", 2023), Some(("Unifier", None)));
    assert_eq!(at("UNMIS", "", 2021), Some(("UNMIS", host("SDN"))), "a late number is still one of the mission");
    assert!(missions.find("Unifier").is_none() && missions.named("Unifier").len() == 2);
    assert!(missions.hosted("MINUSMA (Niger)").is_empty() && missions.named("MINUSMA (Niger)").len() == 1);
}
