use laydown::model::{Code, RecordRef};
use laydown::session::summary;
use laydown::{geo::Countries, io, posture::found};

#[test]
fn records_are_found_by_their_words_and_told_in_a_line() {
    let data = io::sample("article-2022-02-13").unwrap().package.dataset;
    let name = |code: Code| Countries::embedded().name(&code).to_owned();
    let lines = |text: &str| -> Vec<String> {
        found(&data, text, 20).into_iter().map(|record| summary(&data, record, name).unwrap().text).collect()
    };
    assert_eq!(lines("TWO-THIRDS"), ["United States → Poland: about 1,133 arrived, 13 Feb 2022"]);
    assert_eq!(lines("feb-11-poland").len(), 2);
    assert_eq!(lines("no such words"), Vec::<String>::new());
    assert!(found(&data, "e", 3).len() == 3);
    assert_eq!(summary(&data, RecordRef::Event(99), name), None);
}
