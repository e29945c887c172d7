//! The schema against what is written about it, and against files that are older than it.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use laydown::{
    export::{Export, Format},
    io::{Cancel, Package, sample},
    model::{Cell, Column, Id, Kind, Table},
    posture::{Filter, Query, found},
    session::{
        Command, Derived, Document, EditCommand, Form, OpenRequest, Place, Records, State, TableAsk, TableColumn, apply,
    },
};
use std::fmt::Write as _;

const BEGIN: &str = "a test compares them. -->\n";
const END: &str = "<!-- end of the schema -->";

/// The tables of the README, made from the schema.
fn tables() -> String {
    let mut text = String::from("\n| table | columns | required in every row |\n|---|---|---|\n");
    for table in Table::ALL {
        let names = |must: bool| {
            let columns = table.columns().iter().filter(|column| !must || column.required);
            columns.map(|column| column.name).collect::<Vec<_>>().join(", ")
        };
        writeln!(text, "| `{}` | {} | {} |", table.file(), names(false), names(true)).unwrap();
    }
    text.push_str("\n| column | in | meaning |\n|---|---|---|\n");
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
            let words: Vec<String> = words.iter().map(|word| format!("`{word}`")).collect();
            format!(" ({})", words.join(", "))
        }
    };
    format!("{}{what}", column.help())
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
            assert!(!column.label().is_empty() && !column.help().is_empty(), "{table:?} {}", column.name);
            assert!(columns[..at].iter().all(|other| other.name != column.name), "{table:?} {}", column.name);
            let listed = column.listed.is_none_or(|listed| !listed.word.is_empty() && listed.width > 0.0);
            assert!(listed, "{table:?} {}", column.name);
        }
        assert!(table.named_by().all(|name| name == "day" || table.column(name).is_some()), "{table:?}");
    }
}

/// A row of the sample with cells written into it by its form, in a state with all that follows.
fn written(table: Table, cells: &[(&str, &str)]) -> (State, Id) {
    let loaded = sample("europe-2022").unwrap();
    let id = loaded.package.dataset.records(table).next().unwrap().id().clone();
    let document = Document::new(loaded.package, loaded.problems, Place::Sample("europe-2022".into()));
    let mut state = State::new(document, OpenRequest::default());
    let mut form = Form::edit(state.document.dataset(), table, &id).unwrap();
    for (column, text) in cells {
        form.sheets[0].set(column, text);
    }
    apply(&mut state, Command::Edit(EditCommand::Enter(Box::new(form))));
    (state, id)
}

#[test]
fn operation_and_place_are_kept_wherever_records_go() {
    let folder = tempfile::tempdir().unwrap();
    let cells = [("operation", "Qwertz Shield"), ("place", "Zzyzx"), ("lat", "50.5"), ("lon", "-3.25")];
    for table in [Table::Strengths, Table::Movements] {
        let (state, id) = written(table, &cells);
        let data = state.document.dataset();
        let saved = folder.path().join(table.name());
        let before = sample("europe-2022").unwrap().package.files().unwrap();
        let mut package = state.document.bundle.package(0);
        package.save(&saved).unwrap();
        for (name, bytes) in before.iter().filter(|(name, _)| name != table.file()) {
            assert_eq!(&std::fs::read(saved.join(name)).unwrap(), bytes, "{name}");
        }
        let read = Package::open(&saved).unwrap().package.dataset;
        let record = read.find(table, &id).unwrap().1;
        for (column, text) in cells {
            assert_eq!(record.text(column), text, "{table:?}");
        }
        for word in ["qwertz", "zzyzx"] {
            assert!(found(data, word, 5).iter().any(|record| data.id(*record) == Some(&id)), "{table:?} {word}");
            let query = Query { filter: Filter::default().with_text(word), ..state.choices.query() };
            assert!(!state.document.index.claims(data, &query).is_empty(), "{table:?} {word}");
        }
        let derived = Derived::new(&state);
        let records = Records::of(&state, &derived);
        let columns = ["operation", "host"].map(|name| TableColumn::named(name).unwrap());
        let shown = |record| records.cells(record, &columns).into_iter().map(Cell::shown).collect::<Vec<_>>();
        let rows = records.list(&TableAsk::of(&state));
        assert!(
            rows.into_iter().map(shown).any(|row| row[0] == "Qwertz Shield" && row[1].contains("Zzyzx")),
            "{table:?}"
        );
        let csv = folder.path().join(format!("{}.csv", table.name()));
        Export::records(&package).write(Format::Csv, &csv, &Cancel::default()).unwrap();
        let text = std::fs::read_to_string(csv).unwrap();
        assert!(
            text.lines().next().unwrap().contains(",unit,operation,origin,origin_place,place,lat,lon,"),
            "{table:?}"
        );
        assert!(text.contains(",Qwertz Shield,") && text.contains(",Zzyzx,50.5,-3.25,"), "{table:?}");
    }
}
