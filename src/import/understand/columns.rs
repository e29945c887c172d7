//! Names of columns in the usual languages, in the plain form in which they are compared: letters and digits, lower-case ASCII.

use crate::model::{Component, Scope};

/// What a column may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    Host,
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
    Unit,
    Place,
    Lat,
    Lon,
}

/// English, French, German, Spanish, Italian, Portuguese, Dutch, Polish; names are parted by spaces, for a plain one has none.
static NAMES: &[(Role, &str)] = &[
    (
        Role::Host,
        "host hostcountry hostnation location country countryname destination to recipient dutylocation deployedto \
        stationedin pays payshote paysdaccueil paysaccueil lieu land einsatzland gastland staat einsatzort pais \
        paisanfitrion destino paese paeseospitante destinazione paisdestino bestemming kraj panstwo missioncountry \
        theatre theater iso3 iso3c iso2 iso ccode cowcode cow gwcode gwno countrycode isocode iso3code alpha3 code \
        territory tocountry destinationcountry targetcountry hostiso3 hostcode",
    ),
    (
        Role::Sender,
        "sender contributor contributingcountry troopcontributor troopcontributingcountry tcc contingent deployer \
        nation sendingcountry homecountry owner payscontributeur contributeur nationalite entsendeland \
        entsendestaat truppensteller herkunftsland contribuyente contribuyentes paiscontribuyente contributore \
        flag forcesof nationality zender inzendland sendercode whose",
    ),
    (Role::Origin, "origin from origincountry fromcountry departure origine ursprung herkunft von origen oorsprong"),
    (
        Role::Day,
        "day date asof asofdate period reportdate when jour datum stichtag berichtstag zeitpunkt stand tag fecha \
        dia data giorno dzien reportingdate time effectivedate yearquarter yearmonth",
    ),
    (Role::Year, "year annee an jahr ano anno jaar rok yr"),
    (Role::Quarter, "quarter trimestre quartal qtr kwartaal kwartal"),
    (Role::Month, "month mois monat mes mese maand miesiac"),
    (Role::DayOfMonth, "dayofmonth mday"),
    (
        Role::People,
        "people troops nbtroops troopcount personnel number count n nb nombre effectif effectifs total strength \
        soldiers headcount anzahl soldaten truppen truppenstarke staerke starke personal numero tropas efectivos \
        militares truppe effettivi militari numerototale aantal militairen liczba zolnierze quantity value size ad \
        troopsad totaltroops totalpersonnel nbsoldats forcesize",
    ),
    (Role::Component, "component branch service arm composante armee teilstreitkraft rama componente"),
    (Role::Scope, "scope status kind portee alcance"),
    (Role::Command, "command commandement fuhrung mando comando"),
    (Role::Stage, "stage step phase etape stufe etapa fase state"),
    (Role::Movement, "movement movementid deployment deploymentid mouvement verlegung"),
    (Role::Source, "source sources quelle fuente fonte bron zrodlo reference report"),
    (
        Role::Published,
        "published publicationdate publishedon datepublished pubdate publicationday releasedate released \
        veroffentlicht veroffentlichtam publie publiele datedepublication publicado fechadepublicacion pubblicato \
        gepubliceerd",
    ),
    (Role::Unit, "unit unitname unite einheit unidad unita eenheid jednostka formation"),
    (Role::Place, "place base basename site city town ville ort stadt ciudad lugar standort installation"),
    (Role::Lat, "lat latitude breite latitud y"),
    (Role::Lon, "lon lng long longitude lange longitud x"),
];

/// The roles that a column's plain name suggests, the likeliest first.
pub fn roles(plain: &str) -> Vec<Role> {
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
    (Component::Civilian, "civilian civil zivil civiel"),
    (Component::MarineCorps, "marinecorps marines usmc infanteriedemarine marineinfanterie"),
    (Component::SpaceForce, "spaceforce"),
    (Component::CoastGuard, "coastguard kustenwache gardecote"),
    (Component::AirForce, "airforce luftwaffe armeedelair fuerzaaerea aeronautica luchtmacht usaf"),
    (Component::Navy, "navy marinenationale kriegsmarine armada marina usn"),
    (Component::Army, "army heer armeedeterre ejercito esercito landmacht"),
];

/// The part of the forces that a column's plain name holds.
pub fn component(plain: &str) -> Option<Component> {
    let holds = |names: &str| names.split(' ').any(|name| plain.contains(name));
    COMPONENTS.iter().find(|(_, names)| holds(names)).map(|(component, _)| *component)
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
}
