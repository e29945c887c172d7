use laydown::parse::{Bounds, Fields, Outcome};
use proptest::prelude::*;

const BOUNDS: Bounds = Bounds { bytes: 1 << 20, lines: 100, counted: false };

fn rows(text: &str, delimiter: u8) -> Vec<Vec<String>> {
    let (mut fields, mut rest, mut rows) = (Fields::default(), text.as_bytes(), Vec::new());
    while !rest.is_empty() {
        let split = fields.split(rest, delimiter, 4_096, &BOUNDS);
        if split.outcome == Outcome::Row {
            let field = |i| String::from_utf8(fields.get(rest, i).unwrap().into_owned()).unwrap();
            rows.push((0..fields.len()).map(field).collect());
        }
        rest = &rest[split.next..];
    }
    rows
}

fn theirs(text: &str) -> Vec<Vec<String>> {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text.as_bytes());
    reader.records().map(|r| r.unwrap().iter().map(str::to_owned).collect()).collect()
}

#[test]
fn rows_are_split_as_the_csv_crate_splits_them() {
    for text in [
        "a,b\n1,2\n",
        "a,\"b,c\"\r\n\"say \"\"hi\"\"\",\"x\ny\"\r\n",
        "a,,\n,,\n",
        "a\n\n\nb",
        "\"\",x\n",
        "\"a\"b,c\n",
        "\"a\"\"b\"c\"d\",e\n",
        "a\"b,\"\"c\n",
    ] {
        assert_eq!(rows(text, b','), theirs(text), "{text:?}");
    }
}

#[test]
fn fields_behind_those_that_are_wanted_are_passed_over_or_counted() {
    let mut fields = Fields::default();
    for text in ["a,b,c,d\nx", "a,b,\"c\n\",d\nx"] {
        for (counted, count) in [(true, 4), (false, if text.contains('"') { 4 } else { 2 })] {
            let split = fields.split(text.as_bytes(), b',', 2, &Bounds { counted, ..BOUNDS });
            assert_eq!((fields.len(), fields.count(), split.next), (2, count, text.len() - 1), "{text:?}");
        }
    }
}

#[test]
fn a_row_has_so_many_lines_and_no_more() {
    let with = |lines: usize| format!("a,\"{}\"\nx,y\n", "b\n".repeat(lines));
    assert_eq!(rows(&with(100), b',').len(), 2);
    assert_eq!(rows(&with(101), b',')[0], ["b"], "its first line is passed over, and the others are rows");
}

#[test]
fn an_open_quotation_mark_costs_one_line() {
    assert_eq!(rows("a;\"b\n1;2\n", b';'), [["1", "2"]]);
    let long = format!("{}\nx,y\n", "z".repeat(BOUNDS.bytes + 5));
    assert_eq!(rows(&long, b','), [["x", "y"]]);
}

proptest! {
    #[test]
    fn closed_rows_are_split_as_the_csv_crate_splits_them(
        text in "([ab]{0,3}|\"([ab,\n]|\"\"){0,4}\"[ab]{0,2})((,|\n)([ab]{0,3}|\"([ab,\n]|\"\"){0,4}\"[ab]{0,2})){0,8}\n"
    ) {
        prop_assert_eq!(rows(&text, b','), theirs(&text));
    }
}
