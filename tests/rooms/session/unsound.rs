//! What an import has made is checked as `validate` checks it, before it takes the place of anything.

use laydown::io::Package;
use laydown::model::{Dataset, Dated, Day, Estimate, Evidence, Host, Id, Source, Strength};
use laydown::session::unsound;

fn made(ids: [&str; 2], source: &str) -> Package {
    let one = |id: &str| {
        let evidence = Evidence::new(Id::new(source).unwrap());
        let day = Dated::from(Day::ymd(2021, 12, 31));
        let host = Host::Country("POL".parse().unwrap());
        Strength {
            host,
            ..Strength::new(Id::new(id).unwrap(), "USA".parse().unwrap(), day, Estimate::exact(176), evidence)
        }
    };
    let dataset = Dataset {
        title: "Table".to_owned(),
        sources: vec![Source::new(Id::new("table").unwrap(), "Table".to_owned())],
        strengths: ids.map(one).to_vec(),
        ..Dataset::default()
    };
    Package::imported(dataset, &serde_json::json!({}))
}

#[test]
fn what_an_import_made_is_not_saved_where_validate_would_refuse_it() {
    assert_eq!(unsound(&made(["a", "b"], "table")), None);
    for (ids, source, what) in [(["a", "b"], "gone", "gone"), (["a", "a"], "table", "a")] {
        let why = unsound(&made(ids, source)).unwrap();
        assert!(why.contains(what) && why.contains("error"), "{why}");
    }
}
