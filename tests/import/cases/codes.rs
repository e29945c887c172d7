//! Systems of codes: one explains all of a column, or it is asked.

use super::{case, pairs};

const LETTERS: &str = "sender,host,date,troops\nAUS,GFR,2010-12-31,0\nAUS,KOS,2010-12-31,437\nAUS,BOS,2010-12-31,378\nAUL,AFG,2010-12-31,1550\nSWZ,KOS,2010-12-31,206\n\
    SLV,KOS,2010-12-31,319\nMNG,AFG,2010-12-31,36\nGMY,AFG,2010-12-31,4877\nUKG,AFG,2010-12-31,9500\n";

#[test]
fn letters_of_correlates_of_war() {
    let found = case(LETTERS, &[]);
    let senders =
        [("AUS", 1_550), ("AUT", 815), ("CHE", 206), ("DEU", 4_877), ("GBR", 9_500), ("MNE", 36), ("SVN", 319)];
    assert_eq!(found.senders("2010-12-31"), pairs(&senders));
}

#[test]
fn the_last_row_may_decide_for_all() {
    // Five hundred rows that both systems explain, and agree about but for one; then one that only one knows.
    let mut table = "sender,host,date,troops\n".to_owned();
    for row in 0..500 {
        let sender = ["POL", "ITA", "AUS", "HUN"][row % 4];
        table.push_str(&format!("{sender},AFG,{}-12-31,5\n", 1500 + row));
    }
    let open = case(&table, &[]);
    assert_eq!(open.needed(), ["sender.codes"]);
    assert!(open.import.questions()[0].text.contains("AUS"), "{}", open.import.questions()[0].text);
    table.push_str("GMY,AFG,2010-12-31,7\n");
    let told = case(&table, &[]);
    let names: Vec<String> = told.import.draft().senders.iter().map(|name| name.text.clone()).collect();
    assert_eq!(told.needed(), Vec::<&str>::new(), "{names:?}");
    assert!(told.import.dataset().strengths.iter().any(|s| s.sender.as_str() == "AUT"), "{names:?}");
    assert!(told.import.dataset().strengths.iter().all(|s| s.sender.as_str() != "AUS"));
}

#[test]
fn two_systems_that_explain_all_are_asked() {
    let table = "country,date,troops\nAUS,2010-12-31,5\nPOL,2010-12-31,6\n";
    assert_eq!(case(table, &[("sender", "USA")]).needed(), ["host.codes"]);
    assert_eq!(
        case(&table.replace("country", "iso3"), &[("sender", "USA")]).hosts("2010-12-31"),
        pairs(&[("AUS", 5), ("POL", 6)])
    );
    let answered = case(table, &[("sender", "USA"), ("host.codes", "cow-letters")]);
    assert_eq!(answered.hosts("2010-12-31"), pairs(&[("AUT", 5), ("POL", 6)]));
    let answered = case(table, &[("sender", "USA"), ("host.codes", "iso3")]);
    assert_eq!(answered.hosts("2010-12-31"), pairs(&[("AUS", 5), ("POL", 6)]));
}

#[test]
fn other_systems_by_their_values_or_heads() {
    for (head, rows, hosts) in [
        ("country", ["GER", "SUI", "POL"], ["CHE", "DEU", "POL"]),
        ("fips", ["GM", "SZ", "PL"], ["CHE", "DEU", "POL"]),
        ("country", ["DE", "CH", "PL"], ["CHE", "DEU", "POL"]),
        ("ccode", ["255", "225", "290"], ["CHE", "DEU", "POL"]),
        ("gwcode", ["260", "225", "290"], ["CHE", "DEU", "POL"]),
        ("m49", ["276", "756", "616"], ["CHE", "DEU", "POL"]),
    ] {
        let table = format!(
            "{head},date,troops\n{},2010-12-31,1\n{},2010-12-31,2\n{},2010-12-31,3\n",
            rows[0], rows[1], rows[2]
        );
        let found = case(&table, &[("sender", "USA")]);
        let names: Vec<String> = found.hosts("2010-12-31").into_iter().map(|(host, _)| host).collect();
        assert_eq!(names, hosts, "{head} {rows:?}");
    }
}
