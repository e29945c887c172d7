//! Names of columns in the usual languages, in the plain form in which they are compared: letters and digits, lower-case ASCII.

use crate::model::{Component, Scope};
use std::collections::BTreeSet;

/// What a column may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// Where, by a name that says so.
    Host,
    /// A country, of which the name says no more.
    Country,
    Sender,
    Origin,
    Day,
    Year,
    Quarter,
    Month,
    DayOfMonth,
    People,
    Component,
    Scope,
    Command,
    Stage,
    Movement,
    Source,
    Published,
    Operation,
    Organisation,
    Unit,
    Place,
    Start,
    End,
    Equipment,
    Type,
    Lat,
    Lon,
}

/// English, French, German, Spanish, Italian, Portuguese, Dutch, Polish; names are parted by spaces, for a plain one has none.
static NAMES: &[(Role, &str)] = &[
    // Names that say who is where, before those of any country.
    (
        Role::Host,
        "host hostcountry hostnation hostcountryname location destination dest destcountry to recipient dutylocation deployedto stationedin payshote \
        paysdaccueil paysaccueil einsatzland gastland einsatzort paisanfitrion paisdestino destino paeseospitante destinazione \
        bestemming missioncountry theatre theater theatreofoperations tocountry destinationcountry targetcountry hostiso3 hostcode \
        hostiso countryofdeployment deploymentcountry stationierungsland paysdedeploiement paisdedespliegue krajpobytu iso3dest hosts hoststate receivingstate receivingcountry stateofdeployment countrystationed",
    ),
    (
        Role::Country,
        "country countryname pays lieu land staat pais paese kraj panstwo iso3 iso3c iso2 iso ccode cowcode cow gwcode gwno countrycode \
        isocode iso3code isocode3 alpha3 code territory m49 m49code stateabb statenme state fips ioc unhcr strana krayina kraina krayna derzhava gosudarstvo ulke refarea geo countries lander paesi paises kraje orszag section",
    ),
    (
        Role::Sender,
        "sender contributor contributingcountry troopcontributor troopcontributingcountry tcc contingent deployer \
        nation sendingcountry homecountry owner payscontributeur contributeur nationalite entsendeland \
        entsendestaat truppensteller herkunftsland contribuyente contribuyentes paiscontribuyente contributore paesecontributore \
        flag forcesof nationality zender inzendland sendercode senderiso3 whose sendingstate parentcountry paysdorigine paisdeorigen \
        contributorname participant contributors contributingcountries troopcontributingcountries sendingnation troopsendingstate gonderenulke",
    ),
    (
        Role::Origin,
        "origin from origincountry fromcountry departure origine ursprung herkunft von origen oorsprong iso3origin",
    ),
    (
        Role::Day,
        "day date referencedate refdate datadate dataasof observationdate dateofobservation statusdate countdate asatdate asat datedereference \
         datereference fechadereferencia bezugsdatum stichdatum asof asofdate period reportdate when jour datum stichtag berichtstag zeitpunkt stand tag fecha \
        dia data giorno dzien datum tarih reportingdate time effectivedate yearquarter yearmonth",
    ),
    (Role::Year, "year annee an jahr ano anno jaar rok yr god rik yil"),
    (Role::Quarter, "quarter trimestre quartal qtr kwartaal kwartal"),
    (Role::Month, "month mois monat mes mese maand miesiac mesiats misiats ay"),
    (Role::DayOfMonth, "dayofmonth mday"),
    (
        Role::People,
        "people troops nbtroops troopcount personnel number count n nb nombre effectif effectifs total strength \
        soldiers headcount anzahl soldaten truppen truppenstarke staerke starke personal numero tropas efectivos \
        militares truppe effettivi efetivos stanosobowy ist iststarke istbestand consistenza militari kolichestvo chislennost kilkist chiselnist chyselnist numerototale aantal militairen liczba zolnierze ad asker askersayisi personel personelsayisi mevcut soldaty viiskovi viiskovosluzhbovtsi voennosluzhashchie \
        renshu bingli troopsad totaltroops totalpersonnel nbsoldats forcesize deployed milper",
    ),
    (Role::Component, "component branch service arm composante armee teilstreitkraft rama componente"),
    (Role::Scope, "scope status kind portee alcance"),
    (Role::Command, "command commandement fuhrung mando comando"),
    (Role::Stage, "stage status step phase etape stufe etapa fase state"),
    (Role::Movement, "movement movementid deployment deploymentid mouvement verlegung"),
    (
        Role::Source,
        "source sources quelle fuente fonte bron zrodlo reference report sourceurl url link sourcelink weblink",
    ),
    (
        Role::Published,
        "published publicationdate publishedon datepublished pubdate publicationday releasedate released \
        veroffentlicht veroffentlichtam publie publiele datedepublication publicado fechadepublicacion pubblicato \
        gepubliceerd",
    ),
    (
        Role::Operation,
        "operation operationname mission missionname missionacronym missionen einsatz einsatzname operacion mision operazione missione missao misja \
        operacja operatie missie op opex",
    ),
    (
        Role::Organisation,
        "organisation organization organisationname org alliance framework bundnis rahmen organisme organizacion organizzazione organizacja",
    ),
    (
        Role::Unit,
        "unit unitname unite einheit unidad unita eenheid jednostka formation personneltype typeofpersonnel personnelcategory \
        subunit verband",
    ),
    (
        Role::Place,
        "place base basename site city town ville ort stadt ciudad lugar standort installation overseasbase camp garrison garnison \
        kaserne barracks facility facilityname airbase province provincia provinz provincie district governorate \
        oblast voivodeship wojewodztwo departement departamento municipality commune gemeinde baza miejscowosc",
    ),
    (
        Role::Start,
        "start startdate begin begindate from since firstday firstdate arrival arrivaldate arrived beginn startdatum anfang seit debut \
        datedebut depuis inicio fechainicio inizio datainizio datestart dateofarrival od poczatek deploymentstart startday startyear yearstart \
        von entry entered entrydate fromdate deployed deployeddate deployedon arrivedon startedon starts began begun commenced commencement \
         arrive arrives in dateofentry aankomst ankunft arrivee llegada nachalo datanachala pochatok baslangic baslama",
    ),
    (
        Role::End,
        "end enddate until till to lastday lastdate through withdrawal withdrawaldate withdrawn departed ende enddatum bis fin datefin \
        jusqua fechafin hasta fine datafine dateend koniec do deploymentend endday leftdate dateofdeparture endyear yearend \
        finish finished finishdate exit exited exitdate departure departuredate departedon todate redeployed redeployedon withdrawnon left leftat \
        returned returneddate returndate ends endedon ended concluded completed depart departs out closed closingdate closed closedon terminated \
         termination okonchanie dataokonchaniya konets zakinchennya kinets bitis vertrek abzug retrait repli retirada zakonczenie",
    ),
    (
        Role::Equipment,
        "equipment equipmenttype materiel system weaponsystem weapon waffensystem gerat ausrustung equipo armamento equipaggiamento \
        sprzet platform asset assettype what thing item category kategorie categorie categoria kategoria indicator variable metric \
        measure",
    ),
    (Role::Type, "type art rodzaj clase genre soort model variant modell modele modelo modello typ"),
    (Role::Lat, "lat latitude breite latitud y"),
    (Role::Lon, "lon lng long longitude lange longitud x"),
];

/// Whether a name is about fiscal years, which begin and end on other days in each country: nobody knows of which days it speaks.
pub fn is_fiscal(name: &str) -> bool {
    const STEMS: [&str; 6] = ["fiscal", "financial", "haushaltsjahr", "budget", "exercice", "ejercicio"];
    let lower = deunicode::deunicode(name).to_lowercase();
    let short = |word: &str| {
        word.strip_prefix("fy").is_some_and(|rest| rest.bytes().all(|byte| byte.is_ascii_digit() || byte == b'q'))
    };
    lower
        .split(|c: char| !c.is_ascii_alphanumeric())
        .any(|word| short(word) || STEMS.iter().any(|stem| word.contains(stem)))
}

/// Whether a name says when a row was reported or written down. Beside the day on which its number held, that is the day on which it became
/// known.
pub fn is_report_day(plain: &str) -> bool {
    const NAMES: [&str; 12] = [
        "reportdate",
        "reportingdate",
        "reported",
        "reportedon",
        "dateofreport",
        "dateofreporting",
        "meldedatum",
        "berichtsdatum",
        "berichtstag",
        "datedurapport",
        "fechadelinforme",
        "datadelrapporto",
    ];
    NAMES.contains(&plain)
}

/// Names of columns that count who came or went.
const COUNTS_OF_MOVES: [&str; 8] =
    ["departures", "arrivals", "withdrawals", "exits", "entries", "returns", "abfluge", "departs"];

/// The roles that a column's plain name suggests, the likeliest first.
pub fn roles(plain: &str) -> Vec<Role> {
    // How many come and go is neither a place nor a day.
    if COUNTS_OF_MOVES.contains(&plain) {
        return Vec::new();
    }
    // “International staff” is not of one nation.
    let plain = &plain.replace("international", "").replace("multinational", "");
    let named = |fits: &dyn Fn(&str) -> bool| -> Vec<Role> {
        NAMES.iter().filter(|(_, names)| names.split(' ').any(fits)).map(|(role, _)| *role).collect()
    };
    let roles = named(&|name| name == plain);
    // “nb_troops_2021” and “total personnel abroad” hold a word of their role.
    if roles.is_empty() { named(&|name| name.len() >= 5 && plain.contains(name)) } else { roles }
}

/// Words for parts of the forces within names of columns.
static COMPONENTS: &[(Component, &str)] = &[
    // An army's reserve and its civilians are none of its active people.
    (Component::Reserve, "reserve nationalguard reserva"),
    (Component::Civilian, "civilian civil zivil civiel tsivil cywil sivil grazhdansk"),
    (Component::MarineCorps, "marinecorps marines usmc infanteriedemarine marineinfanterie"),
    (Component::SpaceForce, "spaceforce"),
    (Component::CoastGuard, "coastguard kustenwache gardecote"),
    (
        Component::AirForce,
        "airforce silypowietrzne havakuvvet vozdushn povitryan luftwaffe armeedelair fuerzaaerea aeronautica luchtmacht usaf",
    ),
    (Component::Navy, "navy marynarka denizkuvvet marinenationale kriegsmarine armada marina usn"),
    (Component::Army, "army wojskaladowe karakuvvet sukhoput heer armeedeterre ejercito esercito landmacht"),
];

/// Names that are a part of the forces only beside others: “Marine” is the navy beside “Heer”, and the marine corps beside a navy.
const BESIDE: [(Component, &str); 3] = [
    (Component::Navy, "marine mer sea"),
    (Component::Army, "terre tierra terra land"),
    (Component::AirForce, "air aire aria lucht luft"),
];

/// The part of the forces that a plain name holds.
fn component(plain: &str) -> Option<Component> {
    let holds = |names: &str| names.split(' ').any(|name| plain.contains(name));
    COMPONENTS.iter().find(|(_, names)| holds(names)).map(|(component, _)| *component)
}

/// The parts of the forces that plain names hold, which stand beside one another.
pub fn components(plain: &[&str]) -> Vec<Option<Component>> {
    let mut found: Vec<Option<Component>> = plain.iter().map(|plain| component(plain)).collect();
    let has_navy = found.contains(&Some(Component::Navy));
    let short = |plain: &str| {
        BESIDE.iter().find(|(_, names)| names.split(' ').any(|name| name == plain)).map(|(part, _)| *part)
    };
    let shorts: Vec<Option<Component>> = plain.iter().map(|plain| short(plain)).collect();
    let parts = found.iter().chain(&shorts).flatten();
    // One word alone may be anything.
    if parts.collect::<BTreeSet<_>>().len() < 2 {
        return found;
    }
    for ((found, short), plain) in found.iter_mut().zip(shorts).zip(plain) {
        let corps = has_navy && *plain == "marine";
        *found = found.or(if corps { Some(Component::MarineCorps) } else { short });
    }
    found
}

/// The scope that a column's plain name holds.
pub fn scope(plain: &str) -> Option<Scope> {
    if plain.contains("rotational") || plain.contains("temporary") {
        Some(Scope::Rotational)
    } else if plain.contains("assigned") || plain.contains("permanent") {
        Some(Scope::Assigned)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn usual_names_in_several_languages() {
        for (name, role) in [
            ("location", Role::Host),
            ("country", Role::Country),
            ("missionacronym", Role::Operation),
            ("missioncountry", Role::Host),
            ("einsatzland", Role::Host),
            ("contingent", Role::Sender),
            ("nbtroops", Role::People),
            ("effectifs", Role::People),
            ("mois", Role::Month),
            ("jahr", Role::Year),
            ("fecha", Role::Day),
        ] {
            assert_eq!(roles(name).first(), Some(&role), "{name}");
        }
        assert_eq!(component("activedutyairforcespaceforce"), Some(Component::SpaceForce));
        assert_eq!(component("luftwaffe"), Some(Component::AirForce));
        assert_eq!(component("marinecorpsreserve"), Some(Component::Reserve));
        assert_eq!(component("armydodcivilian"), Some(Component::Civilian));
    }

    #[test]
    fn short_names_are_parts_of_the_forces_beside_others() {
        use Component::{AirForce, Army, MarineCorps, Navy};
        for (names, parts) in [
            (&["heer", "luftwaffe", "marine"][..], &[Some(Army), Some(AirForce), Some(Navy)][..]),
            (&["army", "navy", "marine"], &[Some(Army), Some(Navy), Some(MarineCorps)]),
            (&["terre", "air", "marine"], &[Some(Army), Some(AirForce), Some(Navy)]),
            (&["marine", "country"], &[None, None]),
            (&["land", "datum"], &[None, None]),
        ] {
            assert_eq!(components(names), parts, "{names:?}");
        }
    }
}
