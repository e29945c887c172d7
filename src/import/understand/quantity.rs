//! What the numbers of a column count, as far as its name says it: people, or percent, money, an index ….

use crate::model::words;

words! {
    /// What the numbers of a column are.
    Quantity, "quantity" {
        /// People.
        People = "people",
        /// Shares of something, in percent or as fractions.
        Share = "share",
        /// So many for each of something.
        Rate = "rate",
        /// An amount of money.
        Money = "money",
        /// An index, a score, a rank.
        Index = "index",
        /// The number or code of a row or of a thing.
        Id = "id",
        /// A length of time.
        Duration = "duration",
        /// An area, a length, a weight.
        Measure = "measure",
        /// Killed and wounded.
        Casualties = "casualties",
        /// The inhabitants of a country.
        Population = "population",
        /// Equipment.
        Equipment = "equipment",
        /// Formations: battalions, brigades.
        Formations = "formations",
        /// Some of those that another column counts: “of which women”.
        Subset = "subset",
        /// The most that may be there: a ceiling, an authorised strength.
        Ceiling = "ceiling",
        /// What is pledged or planned.
        Planned = "planned",
        /// What was added or taken away.
        Change = "change",
        /// All who have ever been there, or who have left.
        Running = "running",
        /// People who are not deployed forces: families, enemies, trainees.
        Others = "others",
        /// Other things than people: states, bases, missions, visits.
        Number = "number",
    }
}

/// What the name of a column says of its numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Head {
    /// What they count; none: it does not say.
    pub quantity: Option<Quantity>,
}

impl Head {
    pub fn of(name: &str) -> Self {
        let lower = deunicode::deunicode(&name.replace('€', " eur ").replace('£', " gbp ")).to_lowercase();
        let words: Vec<&str> =
            lower.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()).collect();
        Self { quantity: quantity(&lower, &words) }
    }
}

/// Words of names in English, German, French, Spanish, Italian, Dutch and Polish, as ASCII. The first list that fits counts: “share of
/// troops” is a share. A word with a star may stand within a longer one.
const LISTS: [(Quantity, &str); 18] = [
    (Quantity::Subset, "of_which thereof davon darunter dont y_compris de_los_cuales di_cui w_tym waarvan including"),
    (
        Quantity::Others,
        "enemy enemies hostile* hostiles insurgent* rebel rebels militant* opposing adversar* taliban dependent dependents dependant* spouse* \
         family families child children pupils refugee* idp idps applicant* applications visitor* trained trainee* graduates student* cadets \
         veteran* retire retired retirees candidates contractor contractors feind* gegner* aufstandisch* familienangehorig* familien kinder \
         fluchtling* bewerber* besucher* schuler* ausgebildet* ennemi* rebelles familles enfants refugies candidats visiteurs stagiaires \
         anciens_combattants enemig* insurgentes familias familiares hijos refugiados aspirantes solicitantes visitantes nemic* insorti famiglie \
         familiari rifugiati candidati visitatori wrog* przeciwnik* rodzin* uchodzc* kandydat*",
    ),
    (
        Quantity::Share,
        "percent* pct perc share shares ratio proportion* prozent* anteil anteile anteils* quote pourcent* part parts porcentaje* \
         por_ciento percentual* quota procent* udzial* aandeel fraction",
    ),
    (
        Quantity::Money,
        "usd eur gbp chf dollar* euro euros cost costs spend* spent expenditure* expense* budget* price* salary salaries wage* pay \
         payment* funding money milex kosten* ausgaben* haushalt* depense* cout couts gasto* coste* costo* spesa spese wydatk* koszt* \
         uitgaven aid_value gdp gnp revenue*",
    ),
    (
        Quantity::Ceiling,
        "ceiling* massima maxima authorised authorized authorisation authorization mandated mandate establishment billets slots capacity capacit* kapazitat* mandatsstarke sollstarke soll dotation plantilla capienza cap limit limits obergrenze* mandatsobergrenze* plafond* autorise* autorises \
         etatow* tope limite autorizad* autorizzat* pulap* dopuszczaln*",
    ),
    (
        Quantity::Planned,
        "planned pledged promised expected projected target geplant zugesagt* prevu prevus promis previsto previstos planowan* obiecan* \
         needed required requested approved genehmigt* approuve* aprobad* approvat* benotigt* gefordert* requis requerid* richiest* wymagan*",
    ),
    (
        Quantity::Running,
        "cumulative cumulated cumul* kumul* kumuliert* acumulad* cumulativ* skumulowan* narastajac* since ever returned repatriated redeployed withdrawn departed left \
         zuruckgekehrt* abgezogen* rapatrie* retires retirad* repatriad* rimpatriat* ritirat* wycofan*",
    ),
    (
        Quantity::Change,
        "change changes difference delta increase decrease growth variation veranderung* differenz zunahme cambio variacion variazione zmiana \
         additional extra arriving departing incoming outgoing arrivals departures zusatzlich* supplementaire* adicional* aggiuntiv* dodatkow*",
    ),
    (
        Quantity::Rate,
        "rate per_capita per_1000 per_100000 per_100k per_million je_1000 per_mille permille promille taux tasa tasso",
    ),
    (
        Quantity::Index,
        "peak log ln logged lag lagged dummy index indices score rank ranking rang cinc intensity level_of rating priority weight probability confidence zscore stddev \
         std_dev variance mean_error se average avg mean median durchschnitt* mittelwert moyenne media promedio srednia",
    ),
    (
        Quantity::Casualties,
        "killed dead death deaths fatalit* casualt* wounded injured missing kia wia mia tote toter getotet* gefallen* verwundet* verletzt* \
         mort morts tue tues blesse blesses muertos heridos bajas morti feriti caduti zabit* ranni polegl* gesneuveld* gewond* victims",
    ),
    (
        Quantity::Duration,
        "person_days man_days persondays mandays person_months man_months person_years man_years troop_days man_hours personentage days_of duration length_of months_of years_of duree dauer* duracion durata nb_days nb_months tour_length weeks hours \
         n_days n_months ndays nmonths",
    ),
    (
        Quantity::Id,
        "id ids identifier uid uuid key code codes ref objectid fid gid oid serial row rowid row_number index_number lfd laufende* nr no \
         identifiant identificador identificativo phone zip postcode plz version",
    ),
    (
        Quantity::Measure,
        "km2 sqkm km acres acre hectare* area sqm sqft m2 tonnes tonnage tons distance altitude elevation flache",
    ),
    (
        Quantity::Population,
        "population* pop tpop upop inhabitants einwohner* bevolkerung* habitants habitantes abitanti ludnosc",
    ),
    (
        Quantity::Equipment,
        "tank tanks aircraft* airplane* planes plane jets jet helicopter* drone drones uav uavs ship ships vessel* warship* submarine* \
         vehicle* apc apcs ifv ifvs afv howitzer* artillery gun guns missile* launcher* battery batteries weapon* sorties panzer \
         kampfpanzer* flugzeug* hubschrauber* schiff* fahrzeug* geschutz* avion avions helicoptere* navire* char chars vehicule* tanques \
         aviones buques carri aerei navi czolg* samolot* okret*",
    ),
    (
        Quantity::Formations,
        "battalion* brigade* regiment* division* squadron* company companies bataillon* kompanie* brigada* batallon* battaglion* brigata",
    ),
    (
        Quantity::Number,
        "countries states nations contributors tcc tccs tcpcc members bases sites installations facilities camps missions operations \
         deployments units visits exercises incidents events records observations obs sources articles mentions staaten lander pays_ \
         etats paises stati kraje days months years bed beds",
    ),
];

/// People: names of columns and parts of them.
const PEOPLE: &str = "officers enlisted ncos troop* personnel* soldier* people person persons headcount* strength manpower forces deployed milper servicemember* \
     servicemen staff military* peacekeeper* police experts observers marines airmen sailors civilians men women male female males females \
     effectif* militaire* soldat* hommes femmes personal* truppe* angehorige* streitkrafte mann manner frauen personen polizei* staerke \
     starke stan_osobowy efetivo* tropa* efectivo* personal militar* hombres mujeres soldado* policia* uomini donne effettiv* consistenz* soldati forze poliziott* \
     mission_members staff_members monitors crew crews warrant other_ranks special_operations special_forces ren_shu bing_li mil milob* unmem civpol unpol fpu ipo unmo* chislennost* chiselnist* chyselnist* soldaty voenn* voyenn* kovosluzhbov* lichnyy \
     zolnierz* zolnierzy wojsk* osob liczebnosc mezczyzn* kobiet* militairen manschappen active_duty army navy air_force marine_corps";

/// Names of a single formation.
const FORMATION: &str = "battalion brigade regiment division squadron company bataillon kompanie brigada batallon battaglione brigata brygada batalion kompania dywizja";
/// Where people of a formation are.
const STAFFS: &str = "hq headquarters stab etat_major cuartel quartier comando dowodztwo";

fn quantity(lower: &str, words: &[&str]) -> Option<Quantity> {
    if lower.contains('%') {
        return Some(Quantity::Share);
    }
    if lower.contains('$') {
        return Some(Quantity::Money);
    }
    // The value of an observation, in tables of statistics.
    if words == ["obs", "value"] {
        return None;
    }
    let people = holds(PEOPLE, words);
    let number_of = matches!(
        words.first(),
        Some(&("number" | "no" | "nr" | "nb" | "num" | "n" | "nombre" | "anzahl" | "count" | "total"))
    );
    // “No. of troops” is not a number of a row.
    let fits = |(quantity, list): &&(Quantity, &str)| match quantity {
        Quantity::Id => words.len() == 1 && holds(list, words) || (!people && !number_of && holds(list, words)),
        // “Part” is a share where nothing is said of people, and “units of personnel” are people.
        Quantity::Number => {
            !people && holds(list, words)
                || holds(
                    "countries states nations contributors tcc tccs tcpcc visits trips flights bed beds betten lits camas letti lozek rooms vacancies vehicles",
                    words,
                )
        }
        // “7th Brigade” and “Brigade HQ” are people in one.
        Quantity::Formations => {
            let one = words.iter().all(|word| !holds(list, &[word]) || FORMATION.split(' ').any(|one| one == *word));
            !people && !holds(STAFFS, words) && holds(list, words) && (!one || words.len() == 1 || number_of)
        }
        Quantity::Equipment | Quantity::Measure => !people && holds(list, words),
        _ => holds(list, words),
    };
    let other = LISTS.iter().find(fits).map(|(quantity, _)| *quantity);
    other.or_else(|| people.then_some(Quantity::People))
}

/// Whether one of the words of a list stands among the words of a name; those with `_` are several in a row.
fn holds(list: &str, words: &[&str]) -> bool {
    list.split_whitespace().any(|wanted| {
        let (wanted, within) = wanted.strip_suffix('*').map_or((wanted, false), |stem| (stem, true));
        if wanted.contains('_') {
            let parts: Vec<&str> = wanted.split('_').filter(|part| !part.is_empty()).collect();
            return words.windows(parts.len()).any(|row| row == parts);
        }
        words.iter().any(|word| if within { word.contains(wanted) } else { *word == wanted })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_say_what_is_counted() {
        let said = |name: &str| Head::of(name).quantity;
        for name in [
            "troops",
            "nb_troops",
            "No. of troops",
            "Deployed",
            "Truppenstärke",
            "Effectifs",
            "Military personnel",
            "female_personnel",
            "Żołnierze",
            "Personal total",
            "number of soldiers",
            "Total Active Duty",
            "milper",
            "Soldaten (Tsd.)",
            "Army",
        ] {
            assert_eq!(said(name), Some(Quantity::People), "{name}");
        }
    }

    #[test]
    fn names_say_what_else_is_counted() {
        let said = |name: &str| Head::of(name).quantity;
        for (name, quantity) in [
            ("Percentage of Total Deployment", Quantity::Share),
            ("% of troops", Quantity::Share),
            ("Anteil Soldaten", Quantity::Share),
            ("share_of_personnel", Quantity::Share),
            ("spend_construction", Quantity::Money),
            ("Personnel cost (USD)", Quantity::Money),
            ("milex", Quantity::Money),
            ("Personalkosten", Quantity::Money),
            ("troops per 1000", Quantity::Rate),
            ("cinc", Quantity::Index),
            ("rank", Quantity::Index),
            ("contribution_id", Quantity::Id),
            ("m49_code", Quantity::Id),
            ("No.", Quantity::Id),
            ("No.TCC", Quantity::Number),
            ("number of troop contributors", Quantity::Number),
            ("troops killed", Quantity::Casualties),
            ("Gefallene", Quantity::Casualties),
            ("tpop", Quantity::Population),
            ("tanks", Quantity::Equipment),
            ("Kampfpanzer", Quantity::Equipment),
            ("battalions", Quantity::Formations),
            ("area_km2", Quantity::Measure),
            ("davon Frauen", Quantity::Subset),
            ("of which women", Quantity::Subset),
            ("Obergrenze", Quantity::Ceiling),
            ("authorized_troops", Quantity::Ceiling),
            ("pledged troops", Quantity::Planned),
            ("change in troops", Quantity::Change),
            ("ln_troops", Quantity::Index),
            ("Peak troops", Quantity::Index),
            ("Person-days", Quantity::Duration),
            ("Soldiers trained", Quantity::Others),
            ("Enemy troops", Quantity::Others),
            ("Troop families", Quantity::Others),
            ("Applicants", Quantity::Others),
            ("Beds for soldiers", Quantity::Number),
            ("Mandate strength", Quantity::Ceiling),
            ("Troops required", Quantity::Planned),
            ("Cumulative troops since 2001", Quantity::Running),
            ("Returned", Quantity::Running),
            ("average personnel", Quantity::Index),
        ] {
            assert_eq!(said(name), Some(quantity), "{name}");
        }
    }

    #[test]
    fn names_that_say_nothing() {
        for name in
            ["count", "number", "n", "total", "value", "2021", "Poland", "OBS_VALUE", "Brigade HQ", "7th Brigade"]
        {
            assert_eq!(Head::of(name).quantity, None, "{name}");
        }
    }
}
