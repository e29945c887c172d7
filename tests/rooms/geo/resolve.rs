use laydown::{geo::Countries, model::Code};

#[test]
fn codes_and_names_resolve_whatever_their_case_accents_and_points() {
    let countries = Countries::embedded();
    let cases = [
        ("POL", "POL|pl|616|Poland|poland|POLSKA"),
        ("CZE", "CZ|Czechia|Czech Republic|czech republic|The Czech Republic"),
        ("TUR", "TR|Turkey|Türkiye|turkiye|792"),
        ("MKD", "Macedonia|North Macedonia|FYROM|N. Macedonia"),
        ("MMR", "Burma|Myanmar"),
        ("CIV", "Ivory Coast|Côte d'Ivoire|Cote d’Ivoire|COTE DIVOIRE"),
        ("KOR", "South Korea|Republic of Korea|Korea, South|Korea, Republic of|ROK"),
        ("PRK", "North Korea|DPRK|Korea, North"),
        ("USA", "US|USA|U.S.|U.S.A.|United States|United States of America|840"),
        ("AUS", "036|36|Australia"),
        ("GBR", "UK|United Kingdom|Great Britain|Britain|GB"),
        ("COD", "DR Congo|Congo, Democratic Republic of the|Zaire|Democratic Republic of the Congo"),
        ("XKX", "Kosovo|XK"),
        ("NATO", "NATO|North Atlantic Treaty Organization|OTAN"),
        ("KNA", "St. Kitts & Nevis|Saint Kitts and Nevis"),
        ("IOT", "Diego Garcia|British Indian Ocean Territory"),
        ("DEU", "Germany|Deutschland|DE|276"),
    ];
    for (code, texts) in cases {
        for text in texts.split('|') {
            assert_eq!(countries.resolve(text), Some(Code::new(code)), "{text}");
        }
    }
}

#[test]
fn nothing_is_guessed() {
    let countries = Countries::embedded();
    for text in ["", " ", "Irelnd", "Korea", "9999", "000", "Congo Republic of nowhere", &"x".repeat(500)] {
        assert_eq!(countries.resolve(text), None, "{text}");
    }
    assert_eq!(countries.suggest("Irelnd", 3)[0], Code::new("IRL"));
    assert_eq!(countries.suggest("Germny", 1), [Code::new("DEU")]);
    assert!(countries.suggest("qqqqqq", 3).is_empty() && countries.suggest("pol", 0).is_empty());
}

#[test]
fn state_system_numbers() {
    let countries = Countries::embedded();
    assert_eq!(countries.resolve_cow(255), Some(Code::new("DEU")));
    assert_eq!(countries.resolve_gw(260), Some(Code::new("DEU")));
    assert_eq!(countries.resolve_cow(345), Some(Code::new("SRB")));
    assert_eq!(countries.resolve_gw(340), Some(Code::new("SRB")));
    assert_eq!(countries.resolve_cow(290), Some(Code::new("POL")));
    assert_eq!(countries.resolve_cow(0), None);
}
