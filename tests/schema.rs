//! The schema against what is written about it, and against files that are older than it.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use laydown::model::{Column, Kind, Table};
use std::fmt::Write as _;

const BEGIN: &str = "a test compares them. -->\n";
const END: &str = "<!-- end of the schema -->";

/// The tables of the README, made from the schema.
fn tables() -> String {
    let mut text = String::from("\n| table | columns | every row must say |\n|---|---|---|\n");
    for table in Table::ALL {
        let names = |must: bool| {
            let columns = table.columns().iter().filter(|column| !must || column.required);
            columns.map(|column| column.name).collect::<Vec<_>>().join(", ")
        };
        writeln!(text, "| `{}` | {} | {} |", table.file(), names(false), names(true)).unwrap();
    }
    text.push_str("\n| column | in | is |\n|---|---|---|\n");
    let mut rows: Vec<(&str, Vec<&str>, String)> = Vec::new();
    for table in Table::ALL {
        for column in table.columns() {
            let is = told(column);
            match rows.iter_mut().find(|row| row.0 == column.name && row.2 == is) {
                Some(row) => row.1.push(table.name()),
                None => rows.push((column.name, vec![table.name()], is)),
            }
        }
    }
    for (name, tables, is) in rows {
        let tables = if tables.len() == Table::COUNT { "all".to_owned() } else { tables.join(", ") };
        writeln!(text, "| {name} | {tables} | {is} |").unwrap();
    }
    text.push('\n');
    text
}

/// What a column is, and what may stand in it.
fn told(column: &Column) -> String {
    let what = match column.kind {
        Kind::Text | Kind::Host | Kind::Codes => String::new(),
        Kind::Date => "; a date".to_owned(),
        Kind::Code => "; a code".to_owned(),
        Kind::Count => "; whole people".to_owned(),
        Kind::Degrees(most) => format!("; −{most} to {most}"),
        Kind::Words(words, _) => {
            format!(": {}", words.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", "))
        }
    };
    format!("{}{what}", column.help)
}

#[test]
fn the_readme_tells_every_column_as_the_schema_does() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/datasets/README.md");
    let text = std::fs::read_to_string(path).unwrap();
    let (before, rest) = text.split_once(BEGIN).unwrap();
    let (there, after) = rest.split_once(END).unwrap();
    let expected = tables();
    if there != expected {
        let right = concat!(env!("CARGO_TARGET_TMPDIR"), "/datasets-README.md");
        std::fs::write(right, format!("{before}{BEGIN}{expected}{END}{after}")).unwrap();
        panic!("assets/datasets/README.md is not as the schema says; {right} is");
    }
}

#[test]
fn every_column_has_a_name_a_label_and_a_sentence_and_no_two_have_one_name() {
    for table in Table::ALL {
        let columns = table.columns();
        assert_eq!((columns[0].name, columns[0].field), ("id", None), "{table:?}");
        for (at, column) in columns.iter().enumerate() {
            assert!(!column.label.is_empty() && !column.help.is_empty(), "{table:?} {}", column.name);
            assert!(columns[..at].iter().all(|other| other.name != column.name), "{table:?} {}", column.name);
            let listed = column.listed.is_none_or(|listed| !listed.word.is_empty() && listed.width > 0.0);
            assert!(listed, "{table:?} {}", column.name);
        }
        assert!(table.named_by().all(|name| name == "day" || table.column(name).is_some()), "{table:?}");
    }
}
