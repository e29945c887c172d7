//! Control totals: what the file adds up to is what another reader adds up, and all of it is in the dataset or has a reason.

use super::{Case, case};
use laydown::session::{imported, looked_at, reconcile};

/// The sum of a column as the csv crate reads it.
fn summed(table: &str, columns: &[&str]) -> u64 {
    let mut reader = csv::Reader::from_reader(table.as_bytes());
    let heads = reader.headers().unwrap().clone();
    let at: Vec<usize> = columns.iter().map(|name| heads.iter().position(|head| head == *name).unwrap()).collect();
    let number = |text: &str| text.parse::<u64>().unwrap_or(0);
    reader.records().map(|row| at.iter().map(|i| number(&row.as_ref().unwrap()[*i])).sum::<u64>()).sum()
}

fn proven(found: &Case, file: u64) -> i64 {
    let data = found.import.dataset();
    let sums = reconcile(&found.import, &data, 1);
    assert!(sums.is_explained(), "{:#?}", sums.unexplained().collect::<Vec<_>>());
    assert_eq!(sums.all.iter().map(|all| all.file).sum::<u64>(), file);
    let entered: i64 = data.strengths.iter().filter_map(|strength| strength.people.best).sum();
    assert_eq!(sums.all.iter().map(|all| all.entered).sum::<u64>(), entered as u64);
    sums.days.last().and_then(|day| day.map.as_ref()).map_or(0, |map| map.total)
}

#[test]
fn all_that_a_file_adds_up_to_is_accounted_for() {
    let tables = [
        (
            "sender,host,mission,date,troops\nFrance,Mali,MINUSMA,2021-12-31,20\nFrance,Mali,EUTM,2021-12-31,13\nGermany,Niger,,2021-12-31,580\n",
            vec!["troops"],
            613,
        ),
        (
            "country,date,troops\nPoland,2020-12-31,5\nTotal,2020-12-31,11\nItaly,2020-12-31,6\nAtlantis,2020-12-31,7\nPoland,2021-12-31,4\n",
            vec!["troops"],
            10,
        ),
        (
            "country,date,troops\nPoland,2020-12-31,5\nPoland,2020-12-31,6\nUSA,2020-12-31,9\nEurope,2020-12-31,700\nPoland,never,3\n",
            vec!["troops"],
            15,
        ),
        ("country,date,women,men\nMali,2020-12-31,5,6\nNiger,2020-12-31,2,3\n", vec!["women", "men"], 16),
        (
            "country,date,army,navy,total\nMali,2020-12-31,5,6,11\nNiger,2020-12-31,2,3,5\n",
            vec!["army", "navy", "total"],
            16,
        ),
    ];
    for (table, columns, shown) in tables {
        let sender: &[(&str, &str)] = if table.starts_with("sender") { &[] } else { &[("sender", "USA")] };
        let found = case(table, sender);
        assert_eq!(proven(&found, summed(table, &columns)), shown, "{table}");
    }
}

#[test]
fn reasons_have_their_names() {
    let table = "country,date,troops\nPoland,2020-12-31,5\nItaly,2020-12-31,0\nTotal,2020-12-31,12\nAtlantis,2020-12-31,7\nPoland,never,3\n";
    let sums =
        reconcile(&case(table, &[("sender", "USA")]).import, &case(table, &[("sender", "USA")]).import.dataset(), 1);
    let out: Vec<_> = sums.all[0].out.iter().map(|(reason, out)| (*reason, out.people)).collect();
    assert_eq!(out, [("name", 7), ("no-day", 3), ("total", 12)]);
    assert_eq!((sums.all[0].file, sums.all[0].entered), (27, 5));
}

#[test]
fn a_cell_that_is_no_number_is_named_on_its_day() {
    let table =
        "country,date,troops,staff\nPoland,2021-12-31,300,5\nItaly,2021-12-31,ca. vier,-50\nSpain,2022-12-31,40,6\n";
    let found = case(table, &[("sender", "USA"), ("people", "troops+staff")]);
    let sums = reconcile(&found.import, &found.import.dataset(), 1);
    let reasons: Vec<String> = sums.days.iter().map(laydown::session::ReconciledDay::reasons).collect();
    assert_eq!(reasons, ["2 cells are not numbers", "305 from earlier days"]);
    assert!(sums.is_explained(), "nobody knows how many they are");
    let lists = "host,contributors,date\nMali,\"Chad 100, Egypt 50\",2021-12-31\nNiger,\"France, Italy\",2021-12-31\n";
    let found = case(lists, &[]);
    let sums = reconcile(&found.import, &found.import.dataset(), 1);
    assert_eq!(sums.days[0].reasons(), "1 cell is not a number");
}

#[test]
fn a_total_is_known_with_a_day_and_without() {
    let table = "country,date,troops\nPoland,2020-12-31,5\nItaly,2020-12-31,7\nSpain,2020-12-31,1\nGrand total,,13\nTotal,2020-12-31,13\n";
    let found = case(table, &[("sender", "USA")]);
    assert_eq!(found.import.problems(), []);
    let sums = reconcile(&found.import, &found.import.dataset(), 1);
    let out: Vec<_> = sums.all[0].out.iter().map(|(reason, out)| (*reason, out.people, out.counts)).collect();
    assert_eq!((out, sums.all[0].entered), (vec![("total", 26, 2)], 13));
}

#[test]
fn a_large_table_is_held_against_the_map_when_it_is_imported() {
    let mut table = "country,date,troops\n".to_owned();
    for n in 0..20_500_u32 {
        table.push_str(&format!(
            "{},{}-{:02}-28,{}\n",
            ["Poland", "Italy"][n as usize % 2],
            1000 + n / 24,
            n / 2 % 12 + 1,
            n
        ));
    }
    let found = case(&table, &[("sender", "USA")]);
    let looked = looked_at(&found.import, 1);
    assert!(looked.later && looked.is_explained() && looked.days.iter().all(|day| day.map.is_none()));
    let (package, sums) = imported(&found.import, 2);
    assert!(!sums.later && sums.is_explained() && sums.days.iter().all(|day| day.map.is_some()));
    assert_eq!(package.dataset.strengths.len(), sums.all[0].counts);
    assert_eq!(sums.all[0].file, (0..20_500).sum::<u64>());
}

#[test]
fn what_is_lost_or_changed_on_the_way_is_not_explained() {
    let table = "country,date,troops\nPoland,2020-12-31,5\nItaly,2020-12-31,7\nPoland,2021-12-31,6\n";
    let found = case(table, &[("sender", "USA")]);
    let whole = found.import.dataset();
    let mut lost = whole.clone();
    lost.strengths.remove(1);
    let mut changed = whole.clone();
    changed.strengths[2].people = laydown::model::Estimate::exact(60);
    for (data, day, people) in [(lost, "2020-12-31", 7), (changed, "2021-12-31", 54)] {
        let sums = reconcile(&found.import, &data, 1);
        let open: Vec<_> = sums.unexplained().map(|day| (day.control.day.as_str(), day.unexplained())).collect();
        assert_eq!(open, [(day, people)]);
    }
    assert!(reconcile(&found.import, &whole, 1).is_explained());
}

#[test]
fn columns_that_are_not_read_are_among_the_sums() {
    let table =
        "Country,Date,Army,Navy,Air Force,Brigade HQ\nPoland,2021-12-31,300,20,5,40\nItaly,2021-12-31,50,5,7,3\n";
    let open = case(table, &[("sender", "USA")]);
    let sums = reconcile(&open.import, &open.import.dataset(), 1);
    let file = summed(table, &["Army", "Navy", "Air Force", "Brigade HQ"]);
    assert_eq!((sums.all[0].file, sums.all[0].entered, sums.people_unexplained()), (file, 387, 43));
    assert!(
        sums.days[0].reasons().contains("43 unexplained: column “Brigade HQ” is not read"),
        "{}",
        sums.days[0].reasons()
    );
    assert_eq!(open.options("people"), ["Army+Navy+Air Force+Brigade HQ"], "it is asked about");
    // Whoever knows the table adds it, or leaves it out: then it has that reason.
    let added = case(table, &[("sender", "USA"), ("people", "Army+Navy+Air Force+Brigade HQ")]);
    assert_eq!(proven(&added, file), 430);
    let left = case(table, &[("sender", "USA"), ("ignore", "Brigade HQ")]);
    assert_eq!(left.import.questions().iter().filter(|question| question.key == "people").count(), 0);
    let sums = reconcile(&left.import, &left.import.dataset(), 1);
    assert!(sums.is_explained());
    assert_eq!((sums.all[0].file, sums.days[0].reasons().as_str()), (file, "43 left out: column “Brigade HQ”"));
    // A recipe keeps the decision.
    let again = laydown::import::Recipe::read(&left.import.recipe().write()).unwrap();
    assert_eq!(again.left_out, ["Brigade HQ"]);
}

#[test]
fn columns_of_hosts_that_nobody_knows_have_their_name_in_the_sums() {
    let table = "date,Poland,Germany,Italy,Elsewhere abroad\n2021-12-31,4500,35000,12000,900\n2022-12-31,10000,36000,12500,1100\n";
    let found = case(table, &[("sender", "USA")]);
    let sums = reconcile(&found.import, &found.import.dataset(), 1);
    assert_eq!(sums.all[0].file, summed(table, &["Poland", "Germany", "Italy", "Elsewhere abroad"]));
    assert!(sums.is_explained());
    assert_eq!(sums.days[1].reasons(), "1,100 left out: column “Elsewhere abroad”");
    // A total of the others is none of them.
    let table =
        "date,Poland,Germany,Italy,Abroad\n2021-12-31,4500,35000,12000,51500\n2022-12-31,10000,36000,12500,58500\n";
    let found = case(table, &[("sender", "USA")]);
    assert_eq!(proven(&found, 110_000), 58_500);
}

#[test]
fn a_total_that_is_more_than_the_columns_that_are_read_is_not_explained() {
    let table =
        "date,Poland,Germany,Italy,Total\n2021-12-31,4500,35000,12000,60000\n2022-12-31,10000,36000,12500,58500\n";
    let found = case(table, &[("sender", "USA")]);
    let sums = reconcile(&found.import, &found.import.dataset(), 1);
    assert_eq!((sums.all[0].file, sums.people_unexplained()), (summed(table, &["Total"]), 8_500));
    assert_eq!(sums.days[0].reasons(), "8,500 unexplained: “Total” is more than the columns that are read");
}
