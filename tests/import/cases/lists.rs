//! Cells that hold lists of senders or hosts.

use super::{case, pairs};
use laydown::session::reconcile;

#[test]
fn lists_of_senders_are_taken_apart() {
    let table = "mission,year,contributors,total\nMINUSMA,2017,\"India (320), Senegal (150), Ghana 90\",560\n\
        UNIFIL,2017,\"Italy (1,100); Spain (600)\",1700\nUNMISS,2017,Rwanda (2000),2000\n";
    let found = case(table, &[]);
    assert_eq!(found.column("sender"), ["contributors"]);
    assert_eq!(found.hosts("2017-12-31"), pairs(&[("LBN", 1_700), ("MLI", 560), ("SSD", 2_000)]));
    let senders = [("ESP", 600), ("GHA", 90), ("IND", 320), ("ITA", 1_100), ("RWA", 2_000), ("SEN", 150)];
    assert_eq!(found.senders("2017-12-31"), pairs(&senders));
    assert!(found.issues().is_empty());
    let alone = table.lines().map(|line| line.rsplit_once(',').unwrap().0).collect::<Vec<_>>().join("\n");
    assert_eq!(case(&alone, &[]).senders("2017-12-31"), pairs(&senders), "without a number beside them");
}

#[test]
fn lists_of_hosts_are_taken_apart() {
    for (one, other) in [
        ("Poland: 300; Romania: 200", "Italy (90)"),
        ("Poland, 300 / Romania, 200", "Italy, 90"),
        ("Polen 300 und Rumänien 200", "Italien 90"),
        ("300 Poland; 200 Romania", "90 Italy"),
    ] {
        let rows = [("USA", one), ("FRA", other)].map(|(sender, cell)| format!("{sender};2021;\"{cell}\"\n"));
        let found = case(&format!("contingent;year;deployed to\n{}", rows.concat()), &[]);
        assert_eq!(found.hosts("2021-12-31"), pairs(&[("ITA", 90), ("POL", 300), ("ROU", 200)]), "{one}");
        assert_eq!(found.senders("2021-12-31"), pairs(&[("FRA", 90), ("USA", 500)]), "{one}");
    }
}

#[test]
fn a_list_may_stand_in_the_column_of_numbers() {
    let table = "host,date,troops\nMali,2021-12-31,\"India (320), Senegal (150)\"\nNiger,2021-12-31,\"France (500), Italy (90)\"\n";
    let found = case(table, &[]);
    assert_eq!(found.hosts("2021-12-31"), pairs(&[("MLI", 470), ("NER", 590)]));
    assert_eq!(found.senders("2021-12-31"), pairs(&[("FRA", 500), ("IND", 320), ("ITA", 90), ("SEN", 150)]));
}

#[test]
fn what_a_list_leaves_of_its_row_is_an_issue_with_a_name() {
    let table = "host,contributors,date,troops\nMali,\"India (320), Senegal (150)\",2021-12-31,500\n\
        Niger,\"France (50), Italy (20)\",2021-12-31,70\n";
    let found = case(table, &[]);
    assert_eq!(found.issues(), [("list", 2), ("list", 2)]);
    let (_, total) = &found.import.control()[0];
    assert_eq!((total.file, total.entered, total.out["list"].people, total.unexplained()), (570, 540, 30, 0));
}

#[test]
fn lists_whose_numbers_may_be_something_else_are_asked_about() {
    let table = "host,contributors,date,troops\nMali,\"France (2013), Germany (2014)\",2021-12-31,500\n\
        Niger,\"France (2015), Italy (2016)\",2021-12-31,700\n";
    let found = case(table, &[]);
    assert_eq!((found.needed(), found.options("lists")), (vec!["lists"], vec!["split".to_owned(), "joint".to_owned()]));
    let years = table.lines().map(|line| line.rsplit_once(',').unwrap().0).collect::<Vec<_>>().join("\n");
    assert_eq!(case(&years, &[]).needed(), ["lists"]);
    let open = case("Country,Deployments,Year\nFrance,\"Mali: 300; Niger: 200\",2021\n", &[]);
    assert_eq!(open.needed(), ["sender.column", "host.column"]);
    let told = [("sender.column", "Country"), ("host.column", "Deployments")];
    let told = case("Country,Deployments,Year\nFrance,\"Mali: 300; Niger: 200\",2021\n", &told);
    assert_eq!(told.hosts("2021-12-31"), pairs(&[("MLI", 300), ("NER", 200)]));
}

#[test]
fn lists_beside_a_column_of_people_are_among_the_sums() {
    let table = "Host nation,Framework nation,Framework troops,Contributing nations\n\
        Estonia,United Kingdom,1090,\"France (337), Iceland (3)\"\nLatvia,Canada,540,\"Spain (350), Poland (180)\"\n\
        Lithuania,Germany,620,Norway (180)\n";
    let found = case(table, &[("day", "2022-02-14")]);
    let sums = reconcile(&found.import, &found.import.dataset(), 1);
    assert_eq!((sums.all[0].file, sums.all[0].entered, sums.people_unexplained()), (3_300, 2_250, 1_050));
    assert_eq!(found.options("ignore"), ["Contributing nations"]);
    let left = case(table, &[("day", "2022-02-14"), ("ignore", "Contributing nations")]);
    assert_eq!(left.options("ignore"), Vec::<String>::new());
    assert!(reconcile(&left.import, &left.import.dataset(), 1).is_explained());
    // Lists that add up to the number of their row, years and things are not among them.
    for table in [
        "Host,Date,Troops,Of whom\nEstonia,2022-02-14,1430,\"United Kingdom 1,090; France 337; Iceland 3\"\n\
            Latvia,2022-02-14,1070,\"Canada 540; Spain 350; Poland 180\"\n",
        "Host,Date,Troops,Led by\nEstonia,2022-02-14,1430,\"France (2018), Denmark (2020)\"\n",
        "Host,Date,Troops,Aircraft\nEstonia,2022-02-14,1430,\"France (4), Denmark (6)\"\n",
    ] {
        let found = case(table, &[("sender", "NATO")]);
        assert!(reconcile(&found.import, &found.import.dataset(), 1).is_explained(), "{table}");
    }
}

#[test]
fn one_number_of_two_countries_is_of_neither() {
    let table = "host,year,troops\nMali / Niger,2021,300\nItaly,2021,100\n";
    let found = case(table, &[("sender", "USA")]);
    let asked: Vec<_> = found.import.questions().iter().filter(|q| q.key == "lists").collect();
    assert_eq!((asked.len(), asked[0].options.join(" ")), (1, "joint".to_owned()));
    assert_eq!(found.hosts("2021-12-31"), pairs(&[("ITA", 100)]));
    let joint = case(table, &[("sender", "USA"), ("lists", "joint")]);
    let kept = joint.import.dataset();
    let said: Vec<_> = kept.strengths.iter().map(|s| (s.host_text.as_str(), s.people.best)).collect();
    assert_eq!(said, [("Mali / Niger", Some(300)), ("", Some(100))]);
}
