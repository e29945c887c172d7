//! Workbooks and archives with a table a year, a month or a country.

use super::import_support::{Rows, xlsx, zip};
use super::{Case, TODAY, pairs};
use laydown::import::{Import, Watch};

fn book(name: &str, bytes: Vec<u8>, set: &[(&str, &str)]) -> Case {
    let watch = Watch::on(1);
    let mut import = Import::of_bytes(name, bytes, TODAY, &watch).unwrap();
    for (key, value) in set {
        import.set(key, value, &watch).unwrap();
    }
    Case { import }
}

const ONE: Rows<'_> = &[&["Country", "Troops"], &["Poland", "100"], &["Italy", "50"]];
const OTHER: Rows<'_> = &[&["Troops", "Country"], &["200", "Poland"], &["60", "Italy"], &["5", "Elbonia"]];

#[test]
fn sheets_with_the_same_columns_are_asked_about_and_read_as_one() {
    let years = xlsx(&[("Notes", &[&["see below"]]), ("Troops 2019", ONE), ("Troops 2020", OTHER)]);
    let open = book("years.xlsx", years.clone(), &[("sender", "USA")]);
    assert_eq!(open.needed(), ["table"], "the day is asked for once the table is known");
    assert_eq!(book("years.xlsx", years.clone(), &[("sender", "USA"), ("table", "Troops 2019")]).needed(), ["day"]);
    assert_eq!(open.options("table"), ["Troops 2019", "Troops 2020", "*"]);
    for all in ["*", "Troops 2019,Troops 2020"] {
        let found = book("years.xlsx", years.clone(), &[("sender", "USA"), ("table", all)]);
        assert_eq!(found.hosts("2019-12-31"), pairs(&[("ITA", 50), ("POL", 100)]), "{all}");
        assert_eq!(found.hosts("2020-12-31"), pairs(&[("ITA", 60), ("POL", 200)]), "{all}");
        let totals: Vec<(String, u64, u64)> =
            found.import.control().into_iter().map(|(_, day)| (day.day, day.file, day.entered)).collect();
        assert_eq!(totals, [("2019".to_owned(), 150, 150), ("2020".to_owned(), 265, 260)]);
        assert_eq!(found.import.unmatched()[0].at, ["4 of “Troops 2020”"]);
        let locators: Vec<String> =
            found.import.dataset().strengths.iter().map(|strength| strength.evidence.locator.to_string()).collect();
        assert!(locators[0].contains("line 2") && locators[0].contains("Troops 2019"), "{}", locators[0]);
        assert!(locators[2].contains("line 2") && locators[2].contains("Troops 2020"), "{}", locators[2]);
        let again =
            Import::of_bytes_with("years.xlsx", years.clone(), found.import.recipe().clone(), TODAY, &Watch::on(1));
        assert_eq!(again.unwrap().dataset().strengths.len(), 4, "a recipe reads them all");
    }
    let none =
        Import::of_bytes("years.xlsx", years, TODAY, &Watch::on(1)).unwrap().set("table", "2018,2019", &Watch::on(1));
    assert!(none.unwrap_err().to_string().contains("Troops 2019"));
}

#[test]
fn the_name_of_a_sheet_may_be_its_month_or_who_sends_or_hosts() {
    let month: Rows<'_> = &[&["Year", "Country", "Troops"], &["2021", "Poland", "100"]];
    for names in [["Jan", "Feb"], ["Januar", "Februar"], ["enero", "febrero"]] {
        let found = book("a.xlsx", xlsx(&[(names[0], month), (names[1], month)]), &[("sender", "USA"), ("table", "*")]);
        assert_eq!(found.hosts("2021-01-31"), pairs(&[("POL", 100)]), "{names:?}");
        assert_eq!(found.import.dataset().strengths[1].day.to_string(), "2021-02", "{names:?}");
    }
    let whole = book("a.xlsx", xlsx(&[("Jan 2021", ONE), ("Feb 2021", ONE)]), &[("sender", "USA"), ("table", "*")]);
    assert_eq!(whole.import.dataset().strengths[2].day.to_string(), "2021-02");
    let senders: Rows<'_> = &[&["Contributor", "Date", "Troops"], &["France", "2021-12-31", "100"]];
    let hosts = book("a.xlsx", xlsx(&[("Mali", senders), ("Niger", senders)]), &[("table", "*")]);
    assert_eq!(hosts.hosts("2021-12-31"), pairs(&[("MLI", 100), ("NER", 100)]));
    let at: Rows<'_> = &[&["Host", "Date", "Troops"], &["Mali", "2021-12-31", "100"]];
    let senders = book("a.xlsx", xlsx(&[("France", at), ("Germany", at)]), &[("table", "*")]);
    assert_eq!(senders.senders("2021-12-31"), pairs(&[("DEU", 100), ("FRA", 100)]));
    let open: Rows<'_> = &[&["Country", "Date", "Troops"], &["France", "2021-12-31", "100"]];
    let open = book("a.xlsx", xlsx(&[("Mali", open), ("Niger", open)]), &[("table", "*")]);
    assert_eq!(open.needed(), ["sender.column", "host.column"], "nobody knows which is whose");
}

#[test]
fn the_day_may_stand_above_each_sheet() {
    let one: Rows<'_> = &[&["As of December 31, 2020"], &["Country", "Troops"], &["Poland", "100"]];
    let other: Rows<'_> = &[&["As of March 31, 2021"], &["Country", "Troops"], &["Poland", "120"]];
    let found = book("a.xlsx", xlsx(&[("A", one), ("B", other)]), &[("sender", "USA"), ("table", "*")]);
    assert_eq!(found.hosts("2020-12-31"), pairs(&[("POL", 100)]));
    assert_eq!(found.hosts("2021-03-31"), pairs(&[("POL", 120)]));
}

#[test]
fn files_of_an_archive_are_sheets_too() {
    let csv = |n: u32| format!("country;personnel\nPoland;{n}\n\nItaly;7\n").into_bytes();
    let files = zip(&[("data/2019.csv", &csv(100)), ("data/2020.csv", &csv(200)), ("data/2021.csv", &csv(300))]);
    let found = book("all.zip", files, &[("sender", "USA"), ("table", "*")]);
    assert_eq!(found.hosts("2021-12-31"), pairs(&[("ITA", 7), ("POL", 300)]));
    let locators = found.import.dataset().strengths.iter().map(|s| s.evidence.locator.clone()).collect::<Vec<_>>();
    assert!(locators[5].contains("line 4"), "an empty line is one of the file: {}", locators[5]);
}
