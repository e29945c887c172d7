//! What a table is taken for, and how it lies in its one form.

use laydown::import::{GridForm, Import, ImportError, Watch};
use laydown::model::Day;

fn read(bytes: &[u8]) -> Result<Import, ImportError> {
    Import::of_bytes("table", bytes.to_vec(), Day::ymd(2026, 11, 1), &Watch::default())
}

fn look(text: &str) -> Result<Import, ImportError> {
    read(text.as_bytes())
}

#[test]
fn encodings_are_told_by_content() {
    let text = "Länd;Zahl\nCôte;1\n";
    let utf16 = |big: bool| {
        let bytes = |u: u16| if big { u.to_be_bytes() } else { u.to_le_bytes() };
        text.encode_utf16().flat_map(bytes).collect::<Vec<u8>>()
    };
    let cp1252: Vec<u8> = text.chars().map(|c| c as u8).collect();
    for (bytes, encoding) in [
        (text.as_bytes(), "UTF-8"),
        (format!("\u{feff}{text}").as_bytes(), "UTF-8"),
        (&utf16(false), "UTF-16"),
        (&[b"\xfe\xff", &utf16(true)[..]].concat(), "UTF-16"),
        (&cp1252, "Windows-1252"),
    ] {
        let import = read(bytes).unwrap();
        assert_eq!(import.form(), GridForm::Delimited(encoding));
        assert_eq!(
            (import.table().header.join(";"), import.table().rows(9)),
            ("Länd;Zahl".into(), vec![vec!["Côte".to_owned(), "1".into()]])
        );
    }
    assert!(read(b"\x7fELF\0\0\0\x01\x02").is_err());
}

#[test]
fn delimiters_are_told_by_even_rows() {
    for (text, expected) in [
        ("a,b,c\n1,2,3\n", ','),
        ("a;b\n1,5;2\n3,4;5\n", ';'),
        ("a\tb\n1\t2\n", '\t'),
        ("a|b|c\n1|2|3\n", '|'),
        ("only\n1\n", ','),
    ] {
        assert_eq!(look(text).unwrap().table().delimiter(), expected, "{text:?}");
    }
}

#[test]
fn the_header_stands_below_titles_and_groups() {
    let text = "Personnel as of December 31, 2021,,,,\n,,ACTIVE DUTY,,RESERVE\n,PLACE,ARMY,TOTAL,TOTAL\n,Poland,1,\"1,000\",0\n";
    let import = look(text).unwrap();
    let grid = import.table();
    assert_eq!(grid.header, ["column 1", "PLACE", "ACTIVE DUTY ARMY", "ACTIVE DUTY TOTAL", "RESERVE TOTAL"]);
    assert!(grid.preamble[0].contains("December 31 2021"));
    assert_eq!(grid.rows(9), [["", "Poland", "1", "1,000", "0"]]);
}

#[test]
fn names_stand_once_and_years_name_columns() {
    let import = look("Country,2019,2020,x,x,\nPoland,1,2,3,4,5\n").unwrap();
    let grid = import.table();
    assert_eq!(grid.header, ["Country", "2019", "2020", "x", "x (2)", "column 6"]);
    assert_eq!(grid.column("COUNTRY"), Some(0));
    assert_eq!(grid.column("nothing"), None);
    let long = look(&format!("a,{}\n1,2\n", "é".repeat(9_000))).unwrap();
    assert_eq!(long.table().header[1], "é".repeat(200));
}

#[test]
fn lists_objects_and_lines_are_tables() {
    for text in [
        "[{\"a\":1,\"b\":\"x\"},{\"b\":\"y\",\"a\":2}]",
        "{\"count\":2,\"data\":[{\"a\":1,\"b\":\"x\"},{\"a\":2,\"b\":\"y\"}]}",
        "{\"a\":1,\"b\":\"x\"}\n{\"a\":2,\"b\":\"y\"}\n",
        "[[\"a\",\"b\"],[1,\"x\"],[2,\"y\"]]",
    ] {
        let import = look(text).unwrap();
        let grid = import.table();
        assert_eq!(
            (grid.header.join("|"), grid.rows(9)),
            ("a|b".to_owned(), vec![vec!["1".to_owned(), "x".into()], vec!["2".into(), "y".into()]]),
            "{text}"
        );
    }
}

#[test]
fn features_have_their_properties_and_point() {
    let import = look(r#"{"type":"FeatureCollection","features":[{"type":"Feature","geometry":{"type":"Point","coordinates":[21.0,52.2]},"properties":{"name":"Warsaw","n":5,"more":{"deep":[1]}}}]}"#).unwrap();
    let grid = import.table();
    assert_eq!(grid.form, GridForm::GeoJson);
    let row = grid.rows(1).remove(0);
    let of = |name: &str| row[grid.column(name).unwrap()].clone();
    assert_eq!((of("name"), of("lat"), of("lon"), of("n")), ("Warsaw".into(), "52.2".into(), "21".into(), "5".into()));
}

#[test]
fn a_name_without_end_is_cut() {
    let import = look(&format!("[{{\"{}\":1,\"b\":2}}]", "troop".repeat(100_000))).unwrap();
    let grid = import.table();
    assert_eq!((grid.header[0].len(), grid.header[1].as_str()), (200, "b"));
}

#[test]
fn what_is_deep_or_broken_is_refused() {
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    assert!(look(&deep).is_err(), "there is no table in it");
    for text in ["[".repeat(100_000), "[{\"a\":".to_owned(), "{\"a\" 1}".to_owned()] {
        let error = look(&text).map(drop).unwrap_err().to_string();
        assert!(error.contains("JSON") && error.contains("save it again"), "{error}");
    }
}
