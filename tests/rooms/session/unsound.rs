//! What an import has made is checked as `validate` checks it, before it takes the place of anything.

use laydown::io::Package;
use laydown::model::{Dataset, Dated, Day, Estimate, Evidence, Host, Id, Source, Strength};
use laydown::session::unsound;

fn made(source: &str, counted_in: Option<&str>) -> Package {
    let id = |text: &str| Id::new(text).unwrap();
    let (day, host) = (Dated::from(Day::ymd(2021, 12, 31)), Host::Country("POL".parse().unwrap()));
    let strength = Strength::new(id("a"), "USA".parse().unwrap(), day, Estimate::exact(176), Evidence::new(id(source)));
    let dataset = Dataset {
        title: "Table".to_owned(),
        sources: vec![Source::new(id("table"), "Table".to_owned())],
        strengths: vec![Strength { host, counted_in: counted_in.map(id), ..strength }],
        ..Dataset::default()
    };
    Package::imported(dataset, &serde_json::json!({}))
}

#[test]
fn what_an_import_made_is_not_saved_where_validate_would_refuse_it() {
    assert_eq!(unsound(&made("table", None)), None);
    for package in [made("gone", None), made("table", Some("gone"))] {
        let why = unsound(&package).unwrap();
        assert!(why.contains("1 error and is not saved") && why.contains("gone"), "{why}");
    }
}
