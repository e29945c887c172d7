//! Who sends and who hosts, and which rows are parts.

use super::{case, pairs};
use laydown::import::Target;

#[test]
fn parts_by_mission_add_up() {
    let table = "sender,host,mission,date,troops\nFrance,Mali,MINUSMA,2021-12-31,20\nFrance,Mali,EUTM,2021-12-31,13\nFrance,Mali,Barkhane,2021-12-31,1800\n\
        Germany,Mali,MINUSMA,2021-12-31,580\nGermany,Mali,EUTM,2021-12-31,130\nBangladesh,Mali,MINUSMA,2021-12-31,1300\n";
    let found = case(table, &[]);
    assert_eq!(found.senders("2021-12-31"), pairs(&[("BGD", 1_300), ("DEU", 710), ("FRA", 1_833)]));
    assert_eq!(found.hosts("2021-12-31"), pairs(&[("MLI", 3_843)]));
    for head in ["operation", "Einsatz", "misión", "mission_acronym", "MissionName", "organisation"] {
        let found = case(&table.replace(",mission,", &format!(",{head},")), &[]);
        assert_eq!(found.hosts("2021-12-31"), pairs(&[("MLI", 3_843)]), "{head}");
    }
}

#[test]
fn parts_by_base_province_or_unit_add_up() {
    for head in ["base", "province", "Standort", "ville", "ciudad", "unit", "Einheit", "camp"] {
        let table = format!(
            "country,{head},date,troops\nGermany,A,2021-12-31,100\nGermany,B,2021-12-31,100\nGermany,C,2021-12-31,100\nPoland,D,2021-12-31,200\n"
        );
        let found = case(&table, &[("sender", "USA")]);
        assert_eq!(found.hosts("2021-12-31"), pairs(&[("DEU", 300), ("POL", 200)]), "{head}");
        assert!(found.issues().is_empty(), "{head}");
    }
}

#[test]
fn a_total_of_the_parts_is_the_whole() {
    let table =
        "country,mission,date,troops\nMali,MINUSMA,2021-12-31,66\nMali,Total,2021-12-31,100\nMali,EUTM,2021-12-31,34\n";
    assert_eq!(case(table, &[("sender", "FRA")]).hosts("2021-12-31"), pairs(&[("MLI", 100)]));
}

#[test]
fn rows_that_differ_in_a_column_that_is_not_read_are_asked_about() {
    let table = "Land;Datum;Truppen;Bezeichnung\nMali;31.12.2021;100;Alpha\nMali;31.12.2021;200;Bravo\nNiger;31.12.2021;30;Alpha\n";
    let found = case(table, &[("sender", "DEU")]);
    assert_eq!(found.needed(), ["parts"]);
    assert_eq!(found.options("parts"), ["Bezeichnung", "rivals"]);
    let parts = case(table, &[("sender", "DEU"), ("parts", "Bezeichnung")]);
    assert_eq!(parts.hosts("2021-12-31"), pairs(&[("MLI", 300), ("NER", 30)]));
    let rivals = case(table, &[("sender", "DEU"), ("parts", "rivals")]);
    assert_eq!(rivals.hosts("2021-12-31"), pairs(&[("MLI", 200), ("NER", 30)]));
}

#[test]
fn who_sends_and_who_hosts() {
    let table = "Year,Theatre,Country,Organisation,MissionName,Deployed\n2021,Mali,FRA,UN,MINUSMA,20\n2021,Mali,FRA,EU,EUTM,13\n2021,Mali,FRA,FRA,Barkhane,1800\n\
        2021,Mali,DEU,UN,MINUSMA,580\n2021,Mali,DEU,EU,EUTM,130\n2021,Bosnia-Herzegovina,HUN,EU,EUFOR,163\n2021,Bosnia-Herzegovina,HUN,OSCE,OSCE,1\n";
    let found = case(table, &[]);
    assert_eq!(
        (found.column("sender"), found.column("host")),
        (vec!["Country".to_owned()], vec!["Theatre".to_owned()])
    );
    assert_eq!(found.hosts("2021-12-31"), pairs(&[("BIH", 164), ("MLI", 2_543)]));
    for (host, sender) in [
        ("location", "country"),
        ("country", "contributor"),
        ("Einsatzland", "Staat"),
        ("destination", "pays"),
        ("pais", "contribuyente"),
    ] {
        for swapped in [false, true] {
            let heads = if swapped { format!("{sender},{host}") } else { format!("{host},{sender}") };
            let rows = if swapped { ["France,Mali", "Germany,Niger"] } else { ["Mali,France", "Niger,Germany"] };
            let table = format!("{heads},date,troops\n{},2021-12-31,5\n{},2021-12-31,6\n", rows[0], rows[1]);
            let found = case(&table, &[]);
            assert_eq!(found.hosts("2021-12-31"), pairs(&[("MLI", 5), ("NER", 6)]), "{heads}");
        }
    }
    let open = case("country1,country2,date,troops\nMali,France,2021-12-31,5\nNiger,Germany,2021-12-31,6\n", &[]);
    assert_eq!(open.needed(), ["sender.column", "host.column"]);
}

#[test]
fn a_code_and_a_name_of_one_country_are_one_party() {
    let found =
        case("iso3,country,date,troops\nPOL,Poland,2021-12-31,5\nITA,Italy,2021-12-31,6\n", &[("sender", "USA")]);
    assert_eq!(found.column("host"), ["iso3", "country"]);
}

#[test]
fn levels_keep_their_origin_and_movements_need_a_word() {
    let table = "origin,dest,year,count\nUnited States,Germany,2019,35000\nUnited States,Germany,2020,34000\nUnited States,Germany,2021,35500\n\
        United Kingdom,Estonia,2019,850\nUnited Kingdom,Estonia,2020,830\nUnited Kingdom,Estonia,2021,840\n";
    let found = case(table, &[("sender.column", "origin")]);
    assert_eq!(found.import.recipe().target, Target::Strengths);
    assert_eq!(found.hosts("2021-12-31"), pairs(&[("DEU", 35_500), ("EST", 840)]));
    let moved = case(
        "sender,origin,host,day,people,stage\nUSA,DEU,POL,2022-02-02,1700,announced\nUSA,ITA,LVA,2022-02-24,800,arrived\n",
        &[],
    );
    assert_eq!(moved.import.recipe().target, Target::Movements);
}

#[test]
fn a_status_may_be_a_stage() {
    let table = "from_country,to_country,date,n_troops,status\nUSA,Poland,2022-02-02,1700,arrived\nUSA,Romania,2022-02-09,1000,announced\n";
    let found = case(table, &[("sender", "USA")]);
    assert_eq!((found.import.recipe().target, found.column("stage")), (Target::Movements, vec!["status".to_owned()]));
    assert_eq!(found.needed(), Vec::<&str>::new());
}

#[test]
fn two_countries_in_a_cell_are_never_the_first() {
    for cell in [
        "\"Nepal (size unknown), Jordan (150)\"",
        "\"Kosovo, Serbia\"",
        "Mali / Niger",
        "Poland and Romania",
        "Polen und Litauen",
        "Mali; Niger",
        "France & Germany",
    ] {
        let found = case(
            &format!("host,year,troops\n{cell},2017,800\nHaiti,2017,1000\n").replace("Mali; Niger", "\"Mali; Niger\""),
            &[("sender", "USA")],
        );
        assert_eq!(found.hosts("2017-12-31"), pairs(&[("HTI", 1_000)]), "{cell}");
        assert!(found.import.unmatched()[0].reason.starts_with("names several countries"), "{cell}");
    }
    for cell in [
        "Bosnia and Herzegovina",
        "\"Korea, South\"",
        "Trinidad and Tobago",
        "\"Congo, Dem. Rep.\"",
        "Germany (incl. Berlin)",
    ] {
        let found = case(&format!("host,year,troops\n{cell},2017,800\n"), &[("sender", "USA")]);
        assert_eq!(found.import.unmatched(), [], "{cell}");
    }
}

#[test]
fn organisations_and_continents_are_no_hosts() {
    let table = "country,date,number\nPoland,2021-12-31,500\nItaly,2021-12-31,100\nEurope,2021-12-31,600\nNATO,2021-12-31,600\nEU,2021-12-31,600\n";
    let found = case(table, &[("sender", "USA")]);
    assert_eq!(found.hosts("2021-12-31"), pairs(&[("ITA", 100), ("POL", 500)]));
    assert_eq!(found.import.unmatched().iter().map(|name| name.name.as_str()).collect::<Vec<_>>(), ["EU", "NATO"]);
}

#[test]
fn lists_of_contributors_beside_another_sender_are_asked_about() {
    let table = "mission,year,location,latitude,longitude,No.TCC,year.overview\nMINUJUSTH,2017,Cap-Haitien,19.75938,-72.19815,1,Nepal (size unknown)\n\
        MINUSMA,2017,Gao,16.27,-0.04,3,\"Bangladesh (850), Germany (650), Netherlands (300)\"\n";
    let found = case(table, &[("sender", "UN")]);
    assert_eq!(found.needed(), ["people"]);
    assert_eq!(found.column("host"), ["mission"]);
}

#[test]
fn countries_beside_missions_that_are_elsewhere_send() {
    let table = "Country;Mission;Police;UN Mil Exp on Mission;Troops;Total\nGermany;MINUSMA;5;1;400;406\nItaly;UNIFIL;0;3;900;903\n";
    let found = case(table, &[("day", "2021-12-31")]);
    assert_eq!(
        (found.column("sender"), found.column("people")),
        (vec!["Country".to_owned()], vec!["Total".to_owned()])
    );
    assert_eq!(found.hosts("2021-12-31"), pairs(&[("LBN", 903), ("MLI", 406)]));
    let table = "Country,Mission,date,troops\nMali,MINUSMA,2021-12-31,400\nLebanon,UNIFIL,2021-12-31,900\n";
    assert_eq!(case(table, &[("sender", "UN")]).hosts("2021-12-31"), pairs(&[("LBN", 900), ("MLI", 400)]));
}

#[test]
fn a_column_of_senders_is_no_host_as_well() {
    let table =
        "Pays contributeur,Mission,Date,Effectifs\nFrance,MINUSMA,31/12/2021,100\nAllemagne,FINUL,31/12/2021,50\n";
    let found = case(table, &[]);
    assert_eq!(
        (found.column("sender"), found.column("host")),
        (vec!["Pays contributeur".to_owned()], vec!["Mission".to_owned()])
    );
    assert_eq!(found.hosts("2021-12-31"), pairs(&[("LBN", 50), ("MLI", 100)]));
    let alone = case("contributor,date,troops\nFrance,2021-12-31,100\nGermany,2021-12-31,50\n", &[]);
    assert_eq!(alone.needed(), ["host.column"]);
}

#[test]
fn names_of_countries_in_other_languages_and_scripts() {
    for (name, code) in [
        ("Германия", "DEU"),
        ("ГЕРМАНИЯ", "DEU"),
        ("Україна", "UKR"),
        ("Кот-д’Ивуар", "CIV"),
        ("Niemcy", "DEU"),
        ("Łotwa", "LVA"),
        ("Bośnia i Hercegowina", "BIH"),
        ("Republika Środkowoafrykańska", "CAF"),
        ("Deutschland", "DEU"),
        ("Zentralafrikanische Republik", "CAF"),
        ("Allemagne", "DEU"),
        ("Émirats arabes unis", "ARE"),
        ("Emiratos Árabes Unidos", "ARE"),
        ("Costa d'Avorio", "CIV"),
        ("Suriye", "SYR"),
        ("Bosna-Hersek", "BIH"),
        ("لبنان", "LBN"),
        ("ألمانيا", "DEU"),
        ("المانيا", "DEU"),
        ("مالي", "MLI"),
        ("مالطا", "MLT"),
        ("Németország", "DEU"),
        ("日本", "JPN"),
    ] {
        let found = case(&format!("country,date,troops\n\"{name}\",2021-12-31,5\n"), &[("sender", "NZL")]);
        assert_eq!(found.hosts("2021-12-31"), pairs(&[(code, 5)]), "{name}");
    }
    let both = case("country,date,troops\nКонго,2021-12-31,5\nМали,2021-12-31,6\n", &[("sender", "RUS")]);
    assert_eq!(both.hosts("2021-12-31"), pairs(&[("MLI", 6)]));
    assert!(both.import.unmatched()[0].reason.contains("Congo"), "two countries are called so");
    let codes = case("iso3,date,troops\nSAD,2021-12-31,5\nPOL,2021-12-31,6\n", &[("sender", "RUS")]);
    assert_eq!(codes.hosts("2021-12-31"), pairs(&[("POL", 6)]), "the United States are SAD in Slovene, and no code");
}

#[test]
fn places_that_are_named_with_their_country() {
    let table = "Location,Date,Troops\n\"Ramstein, Germany\",2021-12-31,100\n\"Stuttgart, Germany\",2021-12-31,50\n\
        Aviano (Italy),2021-12-31,7\nPoland,2021-12-31,3\n";
    let found = case(table, &[("sender", "USA"), ("host.column", "Location")]);
    assert_eq!(found.hosts("2021-12-31"), pairs(&[("DEU", 150), ("ITA", 7), ("POL", 3)]));
    let data = found.import.dataset();
    let places: Vec<&str> = data.strengths.iter().map(|strength| strength.spot.place.as_str()).collect();
    assert_eq!(places, ["Ramstein", "Stuttgart", "Aviano", ""]);
    assert!(found.issues().is_empty());
}

#[test]
fn scopes_in_other_words() {
    let table = "host,status,date,number\nPoland,permanent,2021-12-31,100\nPoland,temporary,2021-12-31,4000\n";
    let data = case(table, &[("sender", "USA")]).import.dataset();
    let scopes: Vec<&str> = data.strengths.iter().map(|strength| strength.scope.word()).collect();
    assert_eq!(scopes, ["assigned", "rotational"]);
}

#[test]
fn a_place_without_a_number_is_a_place_all_the_same() {
    let table = "base,country,lat,lon,troops,date\nRamstein,Germany,49.4,7.6,9200,2022-02-01\nPowidz,Poland,52.4,17.9,,2022-02-14\n";
    let data = case(table, &[("sender", "USA")]).import.dataset();
    let said: Vec<_> = data.strengths.iter().map(|s| (s.spot.place.as_str(), s.people.best)).collect();
    assert_eq!(said, [("Ramstein", Some(9_200)), ("Powidz", None)]);
    let without = "country,troops,date\nGermany,9200,2022-02-01\nPoland,,2022-02-14\n";
    assert_eq!(case(without, &[("sender", "USA")]).import.dataset().strengths.len(), 1, "else it is no report");
}
