//! Names that stand where a host does and are not countries: regions, seas, “elsewhere”, and missions, which are in one or in several.

use super::matched::Match;
use crate::geo::{Mission, Missions};
use crate::import::read::plain;
use crate::model::{HashMap, Host};
use std::sync::LazyLock;

/// Regions and other names, `assets/missions/regions.csv`, as they are compared.
static REGIONS: LazyLock<HashMap<String, Match>> = LazyLock::new(|| {
    let rows = csv::Reader::from_reader(include_str!("../../../assets/missions/regions.csv").as_bytes());
    let mut regions = HashMap::default();
    for row in rows.into_records().flatten() {
        let [name, region, others] = [0, 1, 2].map(|i| row.get(i).unwrap_or_default());
        // A region that records know needs no name beside it.
        let found = match region.parse() {
            Ok(region) => Match { host: Host::Region(region), ..Match::default() },
            Err(_) => Match { text: name.to_owned(), ..Match::default() },
        };
        regions.extend(others.split(';').chain([name]).map(|name| (plain(name), found.clone())));
    }
    regions.remove("");
    regions
});

/// The region of that name, or what stands for no country at all.
pub(super) fn region(text: &str) -> Option<Match> {
    REGIONS.get(&plain(text)).cloned()
}

/// The hosts of the mission that a text names, in order of time: its one country, or none where it is in several or at sea.
pub(super) fn mission(text: &str) -> Option<Vec<Match>> {
    let named = Missions::embedded().hosted(text);
    let last = named.len().checked_sub(1)?;
    let one = |(i, mission): (usize, &&Mission)| {
        let host = Missions::country_in(text, mission).map_or(Host::Unplaced, Host::Country);
        let kept = if host == Host::Unplaced { mission.name.clone() } else { String::new() };
        let until = mission.span().last.filter(|_| i < last);
        Match { host, text: kept, until, operation: Missions::embedded().name_in(text, mission) }
    };
    Some(named.iter().enumerate().map(one).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::geo::Countries;
    use crate::model::Region;

    #[test]
    fn regions_are_known_in_six_languages() {
        for (text, host, kept) in [
            ("Baltics", "region:baltic-states", ""),
            ("Pays baltes", "region:baltic-states", ""),
            ("BALTIKUM", "region:baltic-states", ""),
            ("NATO’s eastern flank", "region:eastern-allies", ""),
            ("wschodnia flanka", "region:eastern-allies", ""),
            ("Naher Osten", "region:middle-east", ""),
            ("Moyen Orient", "region:middle-east", ""),
            ("Afrique", "region:africa", ""),
            ("Sahelzone", "", "Sahel"),
            ("western balkans", "", "Western Balkans"),
            ("Corne de l'Afrique", "", "Horn of Africa"),
            ("Golfo Pérsico", "", "Persian Gulf"),
            ("The Gulf", "", "Persian Gulf"),
            ("US Central Command", "", "CENTCOM"),
            ("Indo Pacific", "", "Indo-Pacific"),
            ("Nordic", "", "Nordic countries"),
            ("Mittelmeer", "", "Mediterranean"),
            ("auf See", "", "At sea"),
            ("Undisclosed", "", "Undisclosed"),
            ("Geheim", "", "Classified"),
            ("Różne", "", "Various"),
            ("Ailleurs", "", "Elsewhere"),
            ("Sonstige", "", "Other"),
        ] {
            let found = region(text).unwrap_or_else(|| panic!("{text}"));
            assert_eq!((found.host.to_string().as_str(), found.text.as_str()), (host, kept), "{text}");
        }
        assert!(region("Atlantis").is_none() && region("").is_none());
    }

    #[test]
    fn no_region_has_the_name_of_a_country_or_of_two_regions() {
        let table = include_str!("../../../assets/missions/regions.csv");
        let mut whose: HashMap<String, String> = HashMap::default();
        let mut rows = 0;
        for row in csv::Reader::from_reader(table.as_bytes()).into_records() {
            let row = row.unwrap();
            assert!(row[1].is_empty() || row[1].parse::<Region>().is_ok(), "{}", &row[1]);
            for name in row[2].split(';').chain([&row[0]]).filter(|name| !name.is_empty()) {
                assert_eq!(Countries::embedded().resolve(name), None, "{name}");
                assert!(Missions::embedded().named(name).is_empty(), "{name}");
                let first = whose.entry(plain(name)).or_insert_with(|| row[0].to_owned());
                assert_eq!(first, &row[0], "{name} stands twice");
            }
            rows += 1;
        }
        assert_eq!(rows, table.lines().count() - 1);
    }

    #[test]
    fn a_mission_is_where_its_host_is() {
        let said = |text: &str| {
            let one = |m: Match| {
                let until = m.until.map(|day| format!(" to {day}")).unwrap_or_default();
                format!("{}|{}|{}{until}", m.host, m.text, m.operation)
            };
            mission(text).map(|found| found.into_iter().map(one).collect::<Vec<_>>())
        };
        assert_eq!(said("MINUSMA").unwrap(), ["MLI||MINUSMA"]);
        assert_eq!(said("UNIFIL (Lebanon)").unwrap(), ["LBN||UNIFIL"]);
        assert_eq!(said("UNTSO").unwrap(), ["|UNTSO|UNTSO"]);
        assert_eq!(said("Barkhane – Tchad").unwrap(), ["TCD||Barkhane"]);
        assert_eq!(said("Barkhane (Mali, Niger)").unwrap(), ["|Barkhane|Barkhane"]);
        assert_eq!(said("Operation Atalanta").unwrap(), ["|EUNAVFOR Atalanta|EUNAVFOR Atalanta"]);
        assert_eq!(said("Unifier").unwrap(), ["UKR||Unifier to 2022-02-28", "|Unifier|Unifier"]);
        assert_eq!(said("MINUSMA - Niger"), None, "the text names another country");
        assert_eq!(said("MONUSKO"), None);
    }
}
