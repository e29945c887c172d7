//! Names that stand where a host does and are no country: regions, seas, “elsewhere”, and missions, which are in one or in several.

use super::places::Match;
use crate::geo::Missions;
use crate::import::read::plain;
use crate::model::{HashMap, Host, Region};
use std::sync::LazyLock;

/// What a name says of the host.
#[derive(Debug, Clone, Copy)]
enum Where {
    /// A region that records know: its totals are rivals of those of its countries.
    Known(Region),
    /// Several countries, or none: the people are counted, without a place on the map.
    Unplaced,
}

/// Each with the name that is kept and the others, in English, German, French, Spanish, Italian, Polish, parted by `|`.
const REGIONS: &[(Where, &str)] = &[
    (Where::Known(Region::Europe), "Europe|Europa"),
    (Where::Known(Region::Africa), "Africa|Afrika|Afrique|África|Afryka"),
    (
        Where::Known(Region::Americas),
        "Americas|The Americas|Western Hemisphere|Nord- und Südamerika|Amériques|Américas|Americhe",
    ),
    (Where::Known(Region::Asia), "Asia|Asien|Asie|Azja"),
    (Where::Known(Region::Oceania), "Oceania|Ozeanien|Océanie|Oceanía"),
    (
        Where::Known(Region::MiddleEast),
        "Middle East|Mideast|Naher Osten|Nahost|Naher und Mittlerer Osten|Mittlerer Osten|Moyen-Orient|Proche-Orient|Oriente Medio|\
         Medio Oriente|Bliski Wschód",
    ),
    (
        Where::Known(Region::BalticStates),
        "Baltic states|Baltics|The Baltics|Baltic countries|Baltikum|Baltische Staaten|Pays baltes|États baltes|Países bálticos|\
         Estados bálticos|Paesi baltici|Stati baltici|Państwa bałtyckie|Kraje bałtyckie",
    ),
    (
        Where::Known(Region::EasternAllies),
        "Eastern flank|NATO eastern flank|NATO's eastern flank|Eastern flank of NATO|Eastern allies|Ostflanke|NATO-Ostflanke|Flanc est|\
         Flanc oriental|Flanc est de l'OTAN|Flanco oriental|Flanco este|Flanco este de la OTAN|Fianco est|Fianco orientale|\
         Fianco est della NATO|Wschodnia flanka|Wschodnia flanka NATO|Flanka wschodnia",
    ),
    (Where::Unplaced, "Sahel|Sahel region|Sahelzone|Sahelregion|Bande sahélo-saharienne|BSS|Sahel-Sahara"),
    (
        Where::Unplaced,
        "Western Balkans|Westbalkan|Westlicher Balkan|Balkans occidentaux|Balcanes Occidentales|Balcani occidentali|Bałkany Zachodnie",
    ),
    (Where::Unplaced, "Balkans|The Balkans|Balkan|Balcanes|Balcani|Bałkany"),
    (Where::Unplaced, "Horn of Africa|Horn von Afrika|Corne de l'Afrique|Cuerno de África|Corno d'Africa|Róg Afryki"),
    (
        Where::Unplaced,
        "Nordic countries|Nordic|Nordics|Nordic region|Nordische Länder|Pays nordiques|Países nórdicos|Paesi nordici|Kraje nordyckie",
    ),
    (Where::Unplaced, "Scandinavia|Skandinavien|Scandinavie|Escandinavia|Skandynawia"),
    (
        Where::Unplaced,
        "Persian Gulf|Gulf|The Gulf|Arabian Gulf|Gulf region|Gulf states|Golf|Persischer Golf|Golfregion|Golfstaaten|Golfe|Golfe Persique|\
         Golfe arabo-persique|Pays du Golfe|Golfo|Golfo Pérsico|Golfo Persico|Zatoka Perska",
    ),
    (
        Where::Unplaced,
        "Mediterranean|Mediterranean Sea|Mittelmeer|Méditerranée|Mediterráneo|Mediterraneo|Mar Mediterráneo|Mar Mediterraneo|\
         Morze Śródziemne",
    ),
    (
        Where::Unplaced,
        "Eastern Mediterranean|Östliches Mittelmeer|Méditerranée orientale|Mediterráneo oriental|Mediterraneo orientale",
    ),
    (
        Where::Unplaced,
        "Indo-Pacific|Indopacific|Indo-Pazifik|Indopazifik|Indo-Pacifique|Indopacifique|Indo-Pacífico|Indopacífico|Indo-Pacifico|\
         Indopacifico|Indo-Pacyfik",
    ),
    (
        Where::Unplaced,
        "Asia-Pacific|Asia Pacific|Asien-Pazifik|Asie-Pacifique|Asia-Pacífico|Asia-Pacifico|Azja i Pacyfik",
    ),
    (Where::Unplaced, "Pacific|Pacific Ocean|Pazifik|Pacifique|Océan Pacifique|Pacífico|Pacifico|Pacyfik"),
    (Where::Unplaced, "CENTCOM|USCENTCOM|US Central Command|CENTCOM AOR|CENTCOM area of responsibility"),
    (Where::Unplaced, "EUCOM|USEUCOM|US European Command"),
    (Where::Unplaced, "AFRICOM|USAFRICOM|US Africa Command"),
    (Where::Unplaced, "INDOPACOM|USINDOPACOM|PACOM|USPACOM|US Indo-Pacific Command"),
    (Where::Unplaced, "SOUTHCOM|USSOUTHCOM|US Southern Command"),
    (Where::Unplaced, "NORTHCOM|USNORTHCOM|US Northern Command"),
    (
        Where::Unplaced,
        "West Africa|Westafrika|Afrique de l'Ouest|África Occidental|Africa occidentale|Afryka Zachodnia",
    ),
    (
        Where::Unplaced,
        "East Africa|Eastern Africa|Ostafrika|Afrique de l'Est|África Oriental|Africa orientale|Afryka Wschodnia",
    ),
    (Where::Unplaced, "Central Africa|Zentralafrika|Afrique centrale|África Central|Africa centrale|Afryka Środkowa"),
    (Where::Unplaced, "Southern Africa|Südliches Afrika|Afrique australe|África Austral|Africa australe"),
    (
        Where::Unplaced,
        "North Africa|Northern Africa|Nordafrika|Afrique du Nord|Norte de África|Nord Africa|Afryka Północna",
    ),
    (Where::Unplaced, "Maghreb|Magreb"),
    (
        Where::Unplaced,
        "Sub-Saharan Africa|Subsahara-Afrika|Afrique subsaharienne|África subsahariana|Africa subsahariana",
    ),
    (Where::Unplaced, "Central America|Mittelamerika|Zentralamerika|Amérique centrale|Centroamérica|America centrale"),
    (Where::Unplaced, "Latin America|Lateinamerika|Amérique latine|América Latina|America Latina|Ameryka Łacińska"),
    (Where::Unplaced, "Caribbean|The Caribbean|Karibik|Caraïbes|Caribe|Caraibi|Karaiby"),
    (Where::Unplaced, "Central Asia|Zentralasien|Asie centrale|Asia Central|Asia centrale|Azja Środkowa"),
    (Where::Unplaced, "South-East Asia|Southeast Asia|Südostasien|Asie du Sud-Est|Sudeste Asiático|Sud-est asiatico"),
    (Where::Unplaced, "South Asia|Südasien|Asie du Sud"),
    (Where::Unplaced, "East Asia|Ostasien|Asie de l'Est|Far East|Ferner Osten|Extrême-Orient"),
    (Where::Unplaced, "South Caucasus|Südkaukasus|Caucase du Sud|Cáucaso Sur|Caucaso meridionale|Kaukaz Południowy"),
    (Where::Unplaced, "Caucasus|Kaukasus|Caucase|Cáucaso|Caucaso|Kaukaz"),
    (Where::Unplaced, "Levant|Levante|Lewant"),
    (Where::Unplaced, "Eastern Europe|Osteuropa|Europe de l'Est|Europa del Este|Europa orientale|Europa Wschodnia"),
    (
        Where::Unplaced,
        "Western Europe|Westeuropa|Europe de l'Ouest|Europa Occidental|Europa occidentale|Europa Zachodnia",
    ),
    (Where::Unplaced, "Central Europe|Mitteleuropa|Europe centrale|Europa Central|Europa centrale|Europa Środkowa"),
    (
        Where::Unplaced,
        "Former Yugoslavia|Ehemaliges Jugoslawien|Ex-Yougoslavie|Antigua Yugoslavia|Ex Jugoslavia|Była Jugosławia",
    ),
    (Where::Unplaced, "Baltic Sea|Ostsee|Mer Baltique|Mar Báltico|Mar Baltico|Morze Bałtyckie|Bałtyk"),
    (Where::Unplaced, "Black Sea|Schwarzes Meer|Mer Noire|Mar Negro|Mar Nero|Morze Czarne"),
    (Where::Unplaced, "Red Sea|Rotes Meer|Mer Rouge|Mar Rojo|Mar Rosso|Morze Czerwone"),
    (Where::Unplaced, "North Sea|Nordsee|Mer du Nord|Mar del Norte|Mare del Nord|Morze Północne"),
    (Where::Unplaced, "Gulf of Aden|Golf von Aden|Golfe d'Aden|Golfo de Adén|Golfo di Aden|Zatoka Adeńska"),
    (
        Where::Unplaced,
        "Gulf of Guinea|Golf von Guinea|Golfe de Guinée|Golfo de Guinea|Golfo di Guinea|Zatoka Gwinejska",
    ),
    (
        Where::Unplaced,
        "Strait of Hormuz|Straße von Hormus|Détroit d'Ormuz|Estrecho de Ormuz|Stretto di Hormuz|Cieśnina Ormuz",
    ),
    (Where::Unplaced, "Indian Ocean|Indischer Ozean|Océan Indien|Océano Índico|Oceano Indiano|Ocean Indyjski"),
    (
        Where::Unplaced,
        "Atlantic|Atlantic Ocean|Atlantik|Océan Atlantique|Atlantique|Océano Atlántico|Oceano Atlantico|Ocean Atlantycki",
    ),
    (Where::Unplaced, "Arctic|Arktis|Arctique|Ártico|Artico|Arktyka"),
    (
        Where::Unplaced,
        "At sea|Afloat at sea|On the high seas|High seas|Auf See|Auf hoher See|En mer|Haute mer|En el mar|Alta mar|In mare|Alto mare|\
         Na morzu",
    ),
    (
        Where::Unplaced,
        "Undisclosed|Undisclosed location|Undisclosed locations|Nicht genannt|Ungenannt|Non divulgué|Lieu non divulgué|No revelado|\
         No divulgado|Non divulgato|Nieujawnione|Nie ujawniono",
    ),
    (
        Where::Unplaced,
        "Classified|Classified location|Classified locations|Geheim|Classifié|Clasificado|Classificato|Niejawne|Tajne",
    ),
    (
        Where::Unplaced,
        "Various|Various countries|Various locations|Multiple|Multiple countries|Multiple locations|Several countries|Verschiedene|\
         Verschiedene Länder|Mehrere|Mehrere Länder|Divers|Divers pays|Plusieurs pays|Varios|Varios países|Vari|Vari paesi|Różne|\
         Różne kraje",
    ),
    (Where::Unplaced, "Elsewhere|Anderswo|Andernorts|Ailleurs|En otros lugares|Altrove|Gdzie indziej"),
    (
        Where::Unplaced,
        "Other|Others|Other countries|Other locations|Andere|Andere Länder|Sonstige|Sonstige Länder|Übrige|Autre|Autres|Autres pays|\
         Otro|Otros|Otros países|Altro|Altri|Altri paesi|Inne|Inne kraje|Pozostałe",
    ),
    (
        Where::Unplaced,
        "Overseas|Abroad|Übersee|Ausland|Im Ausland|À l'étranger|Outre-mer|Extranjero|En el extranjero|All'estero|Za granicą",
    ),
];

static BY_NAME: LazyLock<HashMap<String, Match>> = LazyLock::new(|| {
    let entry = |(place, names): &(Where, &'static str)| {
        let text = names.split('|').next().unwrap_or_default().to_owned();
        let found = match place {
            Where::Known(region) => Match { host: Host::Region(*region), ..Match::default() },
            Where::Unplaced => Match { text, ..Match::default() },
        };
        names.split('|').map(|name| (plain(name), found.clone())).collect::<Vec<_>>()
    };
    REGIONS.iter().flat_map(entry).collect()
});

/// The region of that name, or what stands for no country at all.
pub(super) fn region(text: &str) -> Option<Match> {
    BY_NAME.get(&plain(text)).cloned()
}

/// The hosts of the mission that a text names, in order of time: its one country, or none where it is in several or at sea.
pub(super) fn mission(text: &str) -> Option<Vec<Match>> {
    let named = Missions::embedded().hosted(text);
    let last = named.len().checked_sub(1)?;
    let one = |(i, mission): (usize, &&crate::geo::Mission)| {
        let host = mission.host().map_or(Host::Unplaced, Host::Country);
        let text = if host == Host::Unplaced { mission.name.clone() } else { String::new() };
        let until = mission.span().last.filter(|_| i < last);
        Match { host, text, until, operation: mission.name.clone() }
    };
    Some(named.iter().enumerate().map(one).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::geo::Countries;

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
        let mut names: Vec<String> = Vec::new();
        for (_, all) in REGIONS {
            let mut own: Vec<String> = all.split('|').map(plain).collect();
            own.sort();
            own.dedup();
            names.extend(own);
            for name in all.split('|') {
                assert_eq!(Countries::embedded().resolve(name), None, "{name}");
                assert!(Missions::embedded().named(name).is_empty(), "{name}");
            }
        }
        let all = names.len();
        names.sort();
        names.dedup();
        assert_eq!(names.len(), all, "a name stands twice");
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
        assert_eq!(said("Operation Atalanta").unwrap(), ["|EUNAVFOR Atalanta|EUNAVFOR Atalanta"]);
        assert_eq!(said("Unifier").unwrap(), ["UKR||Unifier to 2022-02-28", "|Unifier|Unifier"]);
        assert_eq!(said("MINUSMA - Niger"), None, "the text names another country");
        assert_eq!(said("MONUSKO"), None);
    }
}
