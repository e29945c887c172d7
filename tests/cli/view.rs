//! A view in a file, and the units in which people are told.

use super::{failure, stdout};
use std::fs;

#[test]
fn a_view_in_a_file_is_asked_and_drawn_and_other_options_change_it() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("view.txt");
    fs::write(&file, "laydown:?sample=article-2022-02-13&day=2022-02-10&host=POL&selected=POL\n").unwrap();
    let file = file.display();
    let table = stdout(&format!("query --view-file {file}"));
    assert!(table.contains("10 February 2022") && table.contains("Poland") && !table.contains("Romania"), "{table}");
    let later = stdout(&format!("query --view-file {file} --day 2022-02-13 --host ROU"));
    assert!(later.contains("13 February 2022") && later.contains("Romania") && !later.contains("Poland "), "{later}");
    let map = folder.path().join("map.svg");
    stdout(&format!("render --view-file {file} -o {}", map.display()));
    assert!(fs::read_to_string(map).unwrap().contains("10 February 2022"));
}

#[test]
fn a_file_that_holds_no_view_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("view.txt");
    let why = |text: &[u8]| {
        fs::write(&file, text).unwrap();
        failure(&format!("query --view-file {}", file.display()))
    };
    let long = "x".repeat(100_000);
    for (text, reason) in [
        (b"https://example.org".as_slice(), "this is not a view"),
        (b"laydown:?measure=many", "movements, level"),
        (b"laydown:?day=2022-02-13&from=2022-03-01", "starts on 2022-03-01"),
        (b"\xff\xfe", "not UTF-8 text"),
        (long.as_bytes(), "is larger than"),
    ] {
        let (code, said) = why(text);
        assert!(code == 1 && said.contains(reason) && said.contains("view.txt"), "{code}: {said}");
    }
    let (code, said) = failure("query --view-file gone.txt");
    assert!(code == 1 && said.contains("gone.txt") && said.contains("check the path"), "{said}");
}

#[test]
fn shares_and_rates_are_drawn_with_what_they_are_divided_by() {
    let folder = tempfile::tempdir().unwrap();
    let map = folder.path().join("map.svg");
    let draw = |unit: &str| {
        stdout(&format!("render --sample article-2022-02-13 --unit {unit} -o {}", map.display()));
        fs::read_to_string(&map).unwrap()
    };
    let rate = draw("per-1000");
    assert!(rate.contains("of 36,821,749 inhabitants in 2022") && rate.contains("Population: World Bank"), "{rate}");
    assert!(draw("share").contains("<title>Romania: 16.7\u{a0}% promised, arrival not reported (1,000 promised"));
    let (code, said) = failure("render --unit percent -o x.svg");
    assert!(code == 2 && said.contains("people, share, per-1000"), "{said}");
}
