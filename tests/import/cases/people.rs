//! Which numbers are people.

use super::{case, pairs};

#[test]
fn percent_and_shares_are_no_people() {
    let table = "Country,Year,Organisation,Deployed,Percentage of Total Deployment\nMali,2021,UN,426,78.0\nKosovo,2021,NATO,70,12.8\nLebanon,2021,UN,50,9.2\n";
    let found = case(table, &[("sender", "USA")]);
    assert_eq!(found.column("people"), ["Deployed"]);
    assert_eq!(found.hosts("2021-12-31"), pairs(&[("LBN", 50), ("MLI", 426), ("XKX", 70)]));
    for head in ["Anteil Soldaten", "% troops", "share_of_troops", "pourcentage des effectifs", "udział żołnierzy (%)"]
    {
        let found =
            case(&format!("land,jahr,{head},Soldaten\nPolen,2021,66,100\nItalien,2021,34,50\n"), &[("sender", "USA")]);
        assert_eq!(found.column("people"), ["Soldaten"], "{head}");
    }
}

#[test]
fn money_and_other_numbers_are_asked_about() {
    let table = "countryname,year,location,spend_construction\nGermany,2018,Ramstein,38000\nJapan,2018,Kadena,61000\n";
    let found = case(table, &[("sender", "USA")]);
    assert_eq!(found.needed(), ["people"]);
    assert!(found.import.questions()[0].text.contains("“spend_construction” is money"));
    for head in [
        "milex",
        "cinc",
        "tpop",
        "number of bases",
        "troops killed",
        "rank",
        "km2",
        "value",
        "No. of contributors",
        "personnel costs (EUR)",
    ] {
        let found = case(&format!("country,year,{head}\nGermany,2018,38\nJapan,2018,61\n"), &[("sender", "USA")]);
        assert_eq!(found.needed(), ["people"], "{head}");
    }
}

#[test]
fn clean_tables_with_usual_heads_ask_nothing() {
    for table in [
        "sender,host,date,troops\nUSA,POL,2021-12-31,100\nUSA,DEU,2021-12-31,200\n",
        "Location,contingent,nb_troops,mois\nMali,France,4000,janvier 2020\nTchad,France,950,février 2020\n",
        "Einsatzland;Entsendeland;Stichtag;Anzahl\nMali;Frankreich;31.12.2020;4000\nTschad;Frankreich;31.12.2020;950\n",
        "pais anfitrion,contribuyente,fecha,efectivos\nMalí,Francia,2020-12-31,4000\nChad,Francia,2020-12-31,950\n",
        "kraj,sender,data,liczba\nNiemcy,USA,2020-12-31,4000\nPolska,USA,2020-12-31,950\n",
        "host country,troop contributor,as of,strength,unit,base,lat,lon\nPoland,USA,2022-02-10,1700,82nd,Rzeszow,50.1,22.0\n",
    ] {
        assert_eq!(case(table, &[]).needed(), Vec::<&str>::new(), "{table}");
    }
}

#[test]
fn what_the_head_says_multiplies() {
    let table = "country,year,troops (thousands)\nGermany,2021,35.5\nItaly,2021,12.4\nPoland,2021,0.2\n";
    let found = case(table, &[("sender", "USA")]);
    assert_eq!(found.hosts("2021-12-31"), pairs(&[("DEU", 35_500), ("ITA", 12_400), ("POL", 200)]));
    assert!(found.issues().is_empty(), "thousands have fractions");
    for (head, cell, people) in [
        ("Stärke (Tsd.)", "\"1,5\"", 1_500),
        ("effectifs (milliers)", "\"1,5\"", 1_500),
        ("troops, '000", "1.5", 1_500),
        ("personnel (hundreds)", "3", 300),
        ("troops (millions)", "0.1", 100_000),
    ] {
        let found =
            case(&format!("country,year,\"{head}\"\nGermany,2021,{cell}\nItaly,2021,0\n"), &[("sender", "USA")]);
        assert_eq!(found.hosts("2021-12-31")[0].1, people, "{head}");
    }
}

#[test]
fn three_digits_behind_a_mark_of_thousands_are_asked_about() {
    let table = "Date,Country,Troops in thousands\n2021,Poland,1.500\n2021,Italy,12.000\n";
    assert_eq!(case(table, &[("sender", "USA")]).needed(), ["decimal"]);
    let point = case(table, &[("sender", "USA"), ("decimal", "point")]);
    assert_eq!(point.hosts("2021-12-31"), pairs(&[("ITA", 12_000), ("POL", 1_500)]));
    let told = case(&table.replace("12.000", "12.5"), &[("sender", "USA")]);
    assert_eq!(told.hosts("2021-12-31"), pairs(&[("ITA", 12_500), ("POL", 1_500)]), "another number says it");
}

#[test]
fn fractions_of_people_are_an_issue() {
    let found = case("country,date,troops\nPoland,2021-12-31,12.5\nLatvia,2021-12-31,50\n", &[("sender", "USA")]);
    assert_eq!(found.issues(), [("fraction", 2)]);
}

#[test]
fn columns_of_one_row_are_added_or_asked() {
    let table = "isocode3,m49_code,contributing_country,mission_acronym,personnel_type,female_personnel,male_personnel,last_reporting_date\n\
        BGD,50,Bangladesh,MINUSMA,Troops,35,1250,2021-12-31\nBGD,50,Bangladesh,MINUSMA,Individual Police,2,4,2021-12-31\n\
        BGD,50,Bangladesh,MINUSMA,Formed Police Units,30,250,2021-12-31\nDEU,276,Germany,UNIFIL,Troops,10,110,2021-12-31\n";
    let found = case(table, &[]);
    assert_eq!(found.column("sender"), ["isocode3", "m49_code", "contributing_country"]);
    assert_eq!(found.hosts("2021-12-31"), pairs(&[("LBN", 120), ("MLI", 1_571)]));
    for (women, men) in [("Frauen", "Männer"), ("femmes", "hommes"), ("women", "men"), ("mujeres", "hombres")] {
        let found = case(&format!("country,year,{women},{men}\nMali,2021,3,4\nNiger,2021,5,6\n"), &[("sender", "FRA")]);
        assert_eq!(found.hosts("2021-12-31"), pairs(&[("MLI", 7), ("NER", 11)]), "{women}");
    }
    let asked =
        case("country,year,troops,police,experts\nMali,2021,100,20,3\nNiger,2021,50,2,1\n", &[("sender", "FRA")]);
    assert_eq!(asked.needed(), ["people"]);
    assert_eq!(asked.options("people"), ["troops", "police", "experts", "troops+police+experts"]);
    let table = "country,year,troops,police,experts\nMali,2021,100,20,3\nNiger,2021,50,,1\n";
    let added = case(table, &[("sender", "FRA"), ("people", "troops+police+experts")]);
    assert_eq!(added.hosts("2021-12-31"), pairs(&[("MLI", 123), ("NER", 51)]));
    let strengths = added.import.dataset().strengths;
    assert_eq!(strengths[1].people.to_string(), "at least 51", "what is missing of a sum is not zero");
    let total =
        case("country,year,troops,police,all\nMali,2021,100,20,120\nNiger,2021,50,2,52\n", &[("sender", "FRA")]);
    assert_eq!(total.needed(), ["people"], "“all” is not named as people");
    let total =
        case("country,year,troops,police,personnel\nMali,2021,100,20,120\nNiger,2021,50,2,52\n", &[("sender", "FRA")]);
    assert_eq!(total.hosts("2021-12-31"), pairs(&[("MLI", 120), ("NER", 52)]), "what the others add up to");
}

#[test]
fn numbers_of_rows_are_no_people() {
    let found =
        case("n,country,date\n1,Poland,2021-12-31\n2,Italy,2021-12-31\n3,Spain,2021-12-31\n", &[("sender", "USA")]);
    assert_eq!(found.needed(), ["people"]);
}

#[test]
fn a_table_without_a_day_is_asked_for_it() {
    let found = case("country,number\nPoland,5000\nGermany,36000\nItaly,12000\n", &[("sender", "USA")]);
    assert_eq!(found.needed(), ["day"]);
    let found =
        case("country,number\nPoland,5000\nGermany,36000\nItaly,12000\n", &[("sender", "USA"), ("day", "2021-12-31")]);
    assert_eq!(found.hosts("2021-12-31"), pairs(&[("DEU", 36_000), ("ITA", 12_000), ("POL", 5_000)]));
}

#[test]
fn parts_ceilings_and_plans_are_no_number_of_their_own() {
    let table = "Einsatz;Einsatzland;Stichtag;Personalstärke;davon Frauen;Obergrenze\nMINUSMA;Mali;31.12.2021;1000;100;1100\nKFOR;Kosovo;31.12.2021;70;7;400\n";
    let found = case(table, &[("sender", "DEU")]);
    assert_eq!(found.column("people"), ["Personalstärke"]);
    assert_eq!(found.hosts("2021-12-31"), pairs(&[("MLI", 1_000), ("XKX", 70)]));
    let table = "country,date,authorized_troops,deployed_troops,pledged troops,change in troops\nMali,2021-12-31,15,10,3,1\nNiger,2021-12-31,25,20,4,2\n";
    assert_eq!(case(table, &[("sender", "DEU")]).column("people"), ["deployed_troops"]);
}

#[test]
fn a_year_may_stand_in_the_name_of_a_column_of_people() {
    for (one, other) in
        [("troops_2020", "troops_2021"), ("Soldaten (2020)", "Soldaten (2021)"), ("2020 personnel", "2021 personnel")]
    {
        let found = case(&format!("country,{one},{other}\nMali,100,20\nNiger,50,2\n"), &[("sender", "FRA")]);
        assert_eq!(found.hosts("2020-12-31"), pairs(&[("MLI", 100), ("NER", 50)]), "{one}");
        assert_eq!(found.hosts("2021-12-31"), pairs(&[("MLI", 20), ("NER", 2)]), "{one}");
    }
}

#[test]
fn a_named_total_is_the_number_of_its_parts() {
    let table = "Date,Contributor,Contributor_ISO-3,Mission,Mission_Country,Experts_on_Mission,Formed_Police_Units,Individual_Police,Troops,Total\n\
        2021-12-31,Bangladesh,BGD,MINUSMA,Mali,,280,6,1285,1571\n2021-12-31,Germany,DEU,MINUSMA,Mali,1,,3,380,384\n2021-12-31,Germany,DEU,UNIFIL,Lebanon,,,,120,120\n";
    let found = case(table, &[]);
    assert_eq!(found.column("people"), ["Total"]);
    assert_eq!(found.hosts("2021-12-31"), pairs(&[("LBN", 120), ("MLI", 1_955)]));
}

#[test]
fn heads_in_cyrillic_letters() {
    for table in [
        "Страна;Дата;Численность\nPOL;31.12.2021;500\nDEU;31.12.2021;35000\n",
        "Країна;Дата;Кількість\nPOL;31.12.2021;500\nDEU;31.12.2021;35000\n",
    ] {
        let found = case(table, &[("sender", "USA")]);
        assert_eq!(found.needed(), Vec::<&str>::new(), "{table}");
    }
}

#[test]
fn a_lower_and_an_upper_end_are_a_range() {
    for (low, high) in [
        ("personnel_min", "personnel_max"),
        ("troops (low)", "troops (high)"),
        ("min troops", "max troops"),
        ("Soldaten von", "Soldaten bis"),
    ] {
        let table = format!(
            "country,date,{low},{high}\nPoland,2021-12-31,10,20\nItaly,2021-12-31,30,30\nMalta,2021-12-31,5,\nSpain,2021-12-31,,8\n"
        );
        let found = case(&table, &[("sender", "USA")]);
        assert_eq!(found.needed(), Vec::<&str>::new(), "{low}");
        let people: Vec<String> = found.import.dataset().strengths.iter().map(|s| s.people.to_string()).collect();
        assert_eq!(people, ["10–20", "30", "at least 5", "up to 8"], "{low}");
    }
    let table = "country,date,min,max,best\nPoland,2021-12-31,10,20,15\nItaly,2021-12-31,30,33,31\n";
    assert_eq!(case(table, &[("sender", "USA")]).needed(), ["people"]);
    let range = case(table, &[("sender", "USA"), ("people", "min..max")]).import.dataset();
    assert_eq!(range.strengths[0].people.to_string(), "10–20");
}
