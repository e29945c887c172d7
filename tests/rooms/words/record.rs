use laydown::{
    message::Language,
    model::{Code, Estimate, Evidence, Host, Id, Movement, Stage, StageKind},
    words::{possessive, quoted, source_title, step},
};

#[test]
fn quotes_and_sources_say_only_what_there_is() {
    assert_eq!((quoted("", "p. 3").as_str(), quoted("so", "p. 3").as_str()), ("", "“so” (p. 3)"));
    assert_eq!((source_title("NATO", "").as_str(), source_title("", "Map").as_str()), ("NATO", "Map"));
    assert_eq!(source_title("NATO", "Map"), "NATO: Map");
    assert_eq!((possessive("United States").as_str(), possessive("Norway").as_str()), ("United States’", "Norway’s"));
}

/// Countries stand in sentences as each language has them, with an article and in their case.
#[test]
fn steps_are_sentences_in_every_language() {
    use StageKind::{Announced, Arrived, Moving, Ordered, Withdrawn};
    let said = |language, kind, host: &str| {
        let movement = Movement {
            host: Host::Country(host.parse().unwrap()),
            ..Movement::new(Id::new("m").unwrap(), Code::new("USA"))
        };
        let day = "2022-02-11".parse().unwrap();
        let evidence = Evidence::new(Id::new("s").unwrap());
        let stage = Stage::new(Id::new("t").unwrap(), movement.id.clone(), kind, day, Estimate::exact(300), evidence);
        Language::within(Some(language), || step(&stage, &movement))
    };
    for (language, kind, host, text) in [
        (Language::En, Ordered, "GBR", "300 ordered to the United Kingdom"),
        (Language::En, Arrived, "POL", "300 arrived in Poland"),
        (Language::De, Announced, "POL", "300 für Polen angekündigt"),
        (Language::De, Arrived, "NLD", "300 in den Niederlanden eingetroffen"),
        (Language::Fr, Moving, "POL", "300 en route pour la Pologne"),
        (Language::Pl, Arrived, "POL", "300 w Polsce, przybycie"),
        (Language::Uk, Withdrawn, "POL", "300 з Польщі, виведення"),
        (Language::Es, Announced, "POL", "300, anuncio para Polonia"),
    ] {
        assert_eq!(said(language, kind, host), text);
    }
}
