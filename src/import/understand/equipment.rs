//! Which thing a text of a table names: “Main battle tanks”, “MiG-29”, “Flugabwehrbatterie”, “brigades”.

use crate::model::Thing;
use std::sync::LazyLock;

/// Words of things in English, German, French, Spanish, Italian and Polish and the names of common types, as ASCII; `_` is a space. A word
/// with a star may begin a longer one. The longest word that stands in a text decides: a “tank landing ship” is a ship.
const WORDS: &[(Thing, &str)] = &[
    (
        Thing::CombatAircraft,
        "combat_aircraft fighter* fighter_jet* fighter_aircraft bomber* attack_aircraft ground_attack kampfflugzeug* kampfjet* jagdflugzeug* \
         avion_de_chasse chasseur* avion_de_combat caza cazas cacciabombardier* mysliw* f-15* f-16* f-18* f/a-18* f-22* f-35* f-4* b-1* b-2* b-52* \
         a-10* mig-* su-* rafale* mirage* eurofighter* typhoon* tornado* gripen* jas-39* av-8* tu-22* tu-95* tu-160* j-10* j-20*",
    ),
    (
        Thing::Helicopters,
        "helicopter* hubschrauber* helicoptere* helicoptero* elicotter* smiglow* apache* ah-64* uh-60* ch-47* chinook* blackhawk* black_hawk* \
         mi-8* mi-17* mi-24* mi-28* mi-35* ka-52* nh90* sea_king*",
    ),
    (
        Thing::Drones,
        "drone* uav uavs uas uass ucav* unmanned_aer* drohne* bezzalogow* bayraktar* tb2* mq-9* mq-1* rq-4* global_hawk* reaper* shahed* orlan* heron* dron \
         drony loitering_munition*",
    ),
    (
        Thing::Aircraft,
        "aircraft* airplane* plane planes jet jets transport_aircraft* tanker_aircraft* awacs flugzeug* avion avions avion_de_transport aviones \
         aereo aerei velivol* samolot* c-130* c-17* c-5* a400m* kc-135* kc-46* e-3* p-8* il-76* an-124*",
    ),
    (Thing::Submarines, "submarine* u-boot* u-boote* sous-marin* submarino* sottomarin* okret_podwodn* ssn ssbn ssk"),
    (
        Thing::Ships,
        "ship* vessel* warship* frigate* destroyer* cruiser* corvette* aircraft_carrier* amphibious* minesweeper* minehunter* patrol_boat* boat boats \
         naval* landing_ship* tank_landing_ship* carrier_strike_group* schiff* fregatte* zerstorer* korvette* flugzeugtrager* navire* fregate* batiment* \
         buque* fragata* nave navi fregata* okret* fregat*",
    ),
    (
        Thing::Tanks,
        "tank tanks main_battle_tank* mbt mbts battle_tank* kampfpanzer* panzer char chars char_de_combat carro carri_armati carro_armato tanque* czolg* leopard* \
         abrams* m1a1* m1a2* challenger* leclerc* t-54* t-55* t-62* t-64* t-72* t-80* t-90* pt-91* k2*",
    ),
    (
        Thing::MissileLaunchers,
        "missile_launcher* rocket_launcher* missile_system* launcher* himars* mlrs* m270* m142* raketenwerfer* lance-roquettes lance-missiles lanzamisiles \
         lanciamissil* wyrzutni* iskander* atacms* grad uragan smerch tochka*",
    ),
    (
        Thing::AirDefence,
        "air_defence* air_defense* surface-to-air* surface_to_air* sam sams sam_system* anti-aircraft* anti_aircraft* flugabwehr* luftverteidigung* defense_aerienne \
         defense_antiaerienne defensa_aerea difesa_aerea obrona_przeciwlotnicz* patriot* nasams* iris-t* s-300* s-400* hawk gepard* crotale* samp/t* samp-t* avenger* \
         buk* tor pantsir* stinger*",
    ),
    (
        Thing::Artillery,
        "artillery* howitzer* gun guns cannon* mortar* field_gun* self-propelled_gun* haubitze* geschutz* morser* artillerie* obusier* mortier* artilleria* obus* \
         obice* artiglieria* haubic* artyleri* panzerhaubitze* pzh* caesar* m777* m109* krab* archer* zuzana* d-30*",
    ),
    (
        Thing::ArmouredVehicles,
        "armoured* armored* infantry_fighting* ifv ifvs afv afvs apc apcs mrap* humvee* vehicle* schutzenpanzer* radpanzer* fahrzeug* blindes vehicule* vehiculo* \
         blindado* veicol* mezzi_corazzati pojazd* opancerz* transporter_opancerz* bmp* btr* marder* bradley* stryker* boxer* puma* cv90* vab vbci m113* fuchs*",
    ),
    (
        Thing::Battalions,
        "battalion* battlegroup* battle_group* bataillon* batallon* battaglion* batalion* groupement_tactique gefechtsverband*",
    ),
    (Thing::Brigades, "brigade* brigada* brigata* brygad* brigade_combat_team*"),
    (
        Thing::People,
        "people person* troop* soldier* personnel men and_women soldat* personal truppen effectif* militaire* soldado* tropas efectivo* truppe militari zolnierz* wojsk*",
    ),
];

/// The thing that a text names; none: it names none that is known.
pub fn thing_of(text: &str) -> Option<Thing> {
    found(text).map(|(thing, _)| thing)
}

/// Whether a text names no more than the thing itself, and no type of it.
pub fn is_bare(text: &str) -> bool {
    let plain = folded(text);
    found(text)
        .is_some_and(|(_, word)| word.len() + 3 >= plain.trim().len() && !plain.contains(|c: char| c.is_ascii_digit()))
}

/// The thing with the longest word of it in a text.
fn found(text: &str) -> Option<(Thing, String)> {
    if text.len() > 200 {
        return None;
    }
    let text = format!(" {} ", folded(text).trim());
    let fits = wanted().iter().filter(|(_, wanted)| text.contains(wanted.as_str()));
    let fits = fits.map(|(thing, wanted)| (*thing, wanted.trim().to_owned()));
    fits.fold(None, |best: Option<(Thing, String)>, next| {
        // “Personnel carriers” carry people.
        let rank = |found: &(Thing, String)| (found.0 != Thing::People, found.1.len());
        if best.as_ref().is_some_and(|best| rank(best) >= rank(&next)) { best } else { Some(next) }
    })
}

/// Each word as it stands in a text, with the spaces around it.
fn wanted() -> &'static [(Thing, String)] {
    static WANTED: LazyLock<Vec<(Thing, String)>> = LazyLock::new(|| {
        let one = |word: &str| match word.strip_suffix('*') {
            Some(stem) => format!(" {}", stem.replace('_', " ")),
            None => format!(" {} ", word.replace('_', " ")),
        };
        WORDS.iter().flat_map(|(thing, words)| words.split_whitespace().map(move |word| (*thing, one(word)))).collect()
    });
    &WANTED
}

/// Lower-case ASCII, with spaces where something parts words; types keep their hyphens and slashes.
fn folded(text: &str) -> String {
    let ascii = deunicode::deunicode(text).to_lowercase();
    let kept = |c: char| if c.is_ascii_alphanumeric() || matches!(c, '-' | '/') { c } else { ' ' };
    ascii.chars().map(kept).collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn things_by_their_words_and_types() {
        for (text, thing) in [
            ("Main battle tanks", Thing::Tanks),
            ("Leopard 2A4", Thing::Tanks),
            ("Kampfpanzer Leopard 2", Thing::Tanks),
            ("Aircraft", Thing::Aircraft),
            ("MiG-29", Thing::CombatAircraft),
            ("F-16 Fighting Falcon", Thing::CombatAircraft),
            ("avions de transport", Thing::Aircraft),
            ("Attack helicopters (AH-64)", Thing::Helicopters),
            ("Bayraktar TB2", Thing::Drones),
            ("Aircraft carriers", Thing::Ships),
            ("tank landing ship", Thing::Ships),
            ("Frégate", Thing::Ships),
            ("Submarines", Thing::Submarines),
            ("Infantry fighting vehicles", Thing::ArmouredVehicles),
            ("Armoured Personnel Carriers", Thing::ArmouredVehicles),
            ("Panzerhaubitze 2000", Thing::Artillery),
            ("HIMARS", Thing::MissileLaunchers),
            ("Patriot", Thing::AirDefence),
            ("Battlegroup", Thing::Battalions),
            ("brigades", Thing::Brigades),
            ("Troops", Thing::People),
        ] {
            assert_eq!(thing_of(text), Some(thing), "{text}");
        }
        for text in ["", "Poland", "tankards", "Remarks", "wing"] {
            assert_eq!(thing_of(text), None, "{text}");
        }
        assert!(is_bare("Main battle tanks") && is_bare("Aircraft") && !is_bare("Leopard 2A4") && !is_bare("F-16"));
    }
}
