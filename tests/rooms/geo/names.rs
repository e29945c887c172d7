//! Names as tables write them: which are known, which are only suggested, and which are left alone.

use laydown::{geo::Countries, model::Code};

/// Abbreviations and usual names that mean one country: known, not suggested.
const KNOWN: &str = "CZE Czech Rep.|CZE Czech Republic|COD Dem. Rep. of the Congo|COD Congo, Dem. Rep.|COD Democratic Rep. of the Congo|\
    COD DRC|COD D.R. Congo|COD DR of the Congo|COD Congo (Kinshasa)|COG Rep. of the Congo|COG Congo, Rep.|COG Congo (Brazzaville)|GBR UK|GBR U.K.|\
    GBR Great Britain|KOR Rep. of Korea|KOR Korea, Rep.|KOR Korea, Republic of|KOR Korea (South)|KOR S. Korea|PRK Dem. People's Rep. of Korea|\
    PRK Korea, Dem. People's Rep.|PRK DPR Korea|PRK D.P.R.K.|BIH Bosnia-Herz.|BIH Bosnia & Herzegovina|BIH Bosnia and Herz.|BIH BiH|LCA St. Lucia|\
    LCA St Lucia|VCT St. Vincent & the Grenadines|VCT St. Vincent and the Gren.|KNA St. Kitts-Nevis|KNA St Kitts and Nevis|MKD N. Macedonia|MKD Macedonia, FYR|\
    MKD TFYR Macedonia|MKD North Macedonia, Rep. of|ARE UAE|ARE U.A.E.|ARE Utd. Arab Em.|ARE United Arab Emir.|CAF CAR|CAF Central African Rep.|CAF C. African Rep.|\
    CAF Cent. Afr. Rep.|SSD S. Sudan|SSD South Sudan, Rep. of|TUR Türkiye|TUR Turkiye|CIV Ivory Coast|CIV Cote d'Ivoire|CIV Côte d`Ivoire|MMR Burma|\
    SWZ Swaziland|CPV Cabo Verde|CPV Cape Verde|TLS East Timor|TLS Timor Leste|SYR Syrian Arab Rep.|LAO Lao PDR|LAO Lao People's Dem. Rep.|\
    VNM Viet Nam|IRN Iran (Islamic Rep. of)|IRN Iran, Islamic Rep.|VEN Venezuela, RB|VEN Venezuela (Bolivarian Rep. of)|BOL Bolivia (Plurinational State of)|\
    TZA Tanzania, United Rep. of|TZA U.R. of Tanzania|TZA United Rep. of Tanzania|MDA Moldova, Rep. of|MDA Rep. of Moldova|EGY Egypt, Arab Rep.|YEM Yemen, Rep.|\
    GMB Gambia, The|BHS Bahamas, The|FSM Micronesia, Fed. Sts.|FSM Fed. States of Micronesia|SVK Slovak Rep.|KGZ Kyrgyz Rep.|RUS Russian Fed.|RUS Russian Federation|\
    DOM Dominican Rep.|DOM Dom. Rep.|GNQ Eq. Guinea|GNQ Equat. Guinea|PNG Papua N. Guinea|TTO Trinidad & Tobago|STP Sao Tome & Principe|SLB Solomon Is.|MHL Marshall Is.|\
    PSE West Bank and Gaza|PSE Occupied Palestinian Territory|ESH W. Sahara|USA U.S.A.|USA United States of Amer.|SAU Kingdom of Saudi Arabia|NLD Neth.|ATG Antigua & Barbuda|\
    BRN Brunei Darussalam|ZAF S. Africa|NZL N. Zealand|HKG Hong Kong SAR, China|MAC Macao SAR, China|CHN China, People's Rep. of|CHN PRC|CHN P.R. China|\
    TWN Taiwan, China|DEU Germany, Fed. Rep. of|SRB Rep. of Serbia|EGY Sinai|EGY Sinaï";

/// What is not known but near: the first suggestion.
const SUGGESTED: &str = "IRL Irelnd|DEU Germny|DEU Ger|POL Polnad|POL Pol.and|UKR Ukriane|UKR Ukrain|LTU Lithunia|LTU Lithuannia|LVA Lativa|EST Estnoia|ROU Romaina|BGR Bulgria|\
    HUN Hungry|SVK Slovaka|SVN Sloveni|HRV Croata|GRC Greec|ITA Itlay|ESP Spian|PRT Portgual|FRA Frnace|BEL Belguim|NLD Netherland|DNK Denmrak|NOR Nroway|SWE Swedn|\
    FIN Finlnd|ISL Icelnad|CHE Switzerlnad|AUT Autria|CZE Czechi|MDA Moldva|GEO Georga|ARM Armnia|AZE Azerbaijn|KAZ Kazakhtan|KGZ Kyrgystan|TJK Tadjikstan|TKM Turkmenstan|\
    UZB Uzbekstan|PAK Pakistn|IND Inida|BGD Bangldesh|NPL Nepla|LKA Sri Lnka|MMR Mynamar|THA Thialand|VNM Vietnm|KHM Camboda|PHL Phillipines|IDN Indonisia|\
    JPN Jpaan|MNG Mongola|IRQ Iarq|KWT Kuwiat|SAU Saudi Arbia|JOR Jordn|LBN Lebannon|DJI Djiboti|ETH Ethopia|SOM Somalai|KEN Keyna|UGA Ugnada|RWA Rwnada|\
    MRT Mauritnia|SEN Senegl|LBR Libera|SLE Sierra Lone|CMR Camerooon|MOZ Mozambiqe|COL Colmbia|HTI Hati|HND Hondruas|GTM Guatamala|VEN Venezuala";

/// Neither known nor near: nobody is suggested.
const ALONE: &str = "MONUSCO|MONUC|UNMIS|UNMISS|UNMIL|UNMIK|UNAMA|UNAMI|UNSMIL|UNIFIL|UNDOF|UNTSO|UNMOGIP|UNISFA|UNFICYP|UNOCI|UNOMIG|UNAMID|MINUSMA|MINUSCA|MINURSO|MINUSTAH|\
    MINURCAT|ONUB|BINUH|UNSOS|KFOR|SFOR|IFOR|ISAF|RSM|NMI|EUTM Mali|EUFOR Althea|EULEX Kosovo|EUMM Georgia|EUCAP Somalia|AMISOM|ATMIS|AUSSOM|ECOMOG|SAMIM|MFO|OIR|OEF|OIF|Barkhane|Serval|Sangaris|\
    Licorne|Chammal|Inherent Resolve|Enduring Freedom|Atlantic Resolve|Spartan Shield|Unifier|Orbital|Interflex|Atlantis|Elbonia|Wakanda|Ruritania|Freedonia|Narnia|Mordor|Westeros|\
    Sahel|Baltics|Baltic states|Balkans|CENTCOM|EUCOM|Horn of Africa|Indo-Pacific|Gulf|Persian Gulf|Nordic|Mediterranean|at sea|undisclosed|classified|various|elsewhere|other|n/a|unknown|\
    total|Fort Bragg|Ramstein|1st Brigade|qqqqqq|x|xyz|Air Force|Navy|Headquarters";

fn cases(table: &str) -> impl Iterator<Item = &str> {
    table.split('|').map(str::trim)
}

#[test]
fn abbreviations_and_usual_names_are_known() {
    let mut wrong = Vec::new();
    for case in cases(KNOWN) {
        let (code, text) = case.split_once(' ').unwrap();
        let found = Countries::embedded().resolve(text);
        if found != Some(Code::new(code)) {
            wrong.push(format!("{text}: {found:?}"));
        }
    }
    assert!(wrong.is_empty() && cases(KNOWN).count() >= 60, "{wrong:#?}");
}

#[test]
fn what_is_a_slip_away_is_suggested() {
    let mut wrong = Vec::new();
    for case in cases(SUGGESTED) {
        let (code, text) = case.split_once(' ').unwrap();
        let countries = Countries::embedded();
        let found = countries.suggest(text, 3);
        if countries.resolve(text).is_some() || found.first() != Some(&Code::new(code)) {
            wrong.push(format!("{text}: {:?} {found:?}", countries.resolve(text)));
        }
    }
    assert!(wrong.is_empty() && cases(SUGGESTED).count() >= 60, "{wrong:#?}");
}

#[test]
fn what_is_far_is_left_alone() {
    let mut wrong = Vec::new();
    for text in cases(ALONE) {
        let countries = Countries::embedded();
        let (known, near) = (countries.resolve(text), countries.suggest(text, 3));
        if known.is_some() || !near.is_empty() {
            wrong.push(format!("{text}: {known:?} {near:?}"));
        }
    }
    assert!(wrong.is_empty() && cases(ALONE).count() >= 60, "{wrong:#?}");
}

#[test]
fn what_may_be_several_is_asked() {
    let countries = Countries::embedded();
    for (text, codes) in
        [("Korea", ["KOR", "PRK"]), ("Virgin", ["VGB", "VIR"]), ("United", ["GBR", "USA"]), ("Nigera", ["NER", "NGA"])]
    {
        assert_eq!(countries.resolve(text), None, "{text}");
        let near = countries.suggest(text, 5);
        assert!(codes.iter().all(|code| near.contains(&Code::new(code))), "{text}: {near:?}");
    }
    for text in ["Rep.", "Republic", "Southern Africa", "Central Africa", "N. Ireland Rep.", "Dem. Rep."] {
        assert_eq!(countries.resolve(text), None, "{text}");
    }
}
