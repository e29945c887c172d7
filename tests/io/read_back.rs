//! What is saved is read back the same, whatever was typed, given to `edit` or imported: what could not be read again is refused.
#![allow(clippy::unwrap_used, reason = "helpers of tests")]

use crate::kept;
use laydown::{
    import::{Import, Recipe, Watch},
    io::{Package, sample},
    model::{Day, Id, SharedText, Table},
    session::{Command, Document, EditCommand, Form, OpenRequest, Place, RowEdit, State, apply},
};
use proptest::{prelude::*, sample::Index};
use tempfile::TempDir;

/// Any text, and most of all what files, terminals and spreadsheets trip over.
fn any_string() -> impl Strategy<Value = String> {
    let odd = prop::sample::select(vec![
        '\0',
        '\u{1}',
        '\u{1b}',
        '\u{7f}',
        '\u{85}',
        '\u{2028}',
        '\u{202e}',
        '\u{feff}',
        '\u{fffd}',
        '"',
        ',',
        ';',
        '\n',
        '\r',
        '\t',
        ' ',
        '=',
        '＝',
        ':',
        '-',
        '0',
        '\u{10ffff}',
    ]);
    let piece = prop_oneof![3 => odd.prop_map(String::from), 2 => "[a-zA-Zé⅔ ]{1,4}", 1 => any::<char>().prop_map(String::from)];
    let words = prop::sample::select(vec!["PLR", "0", "POL", "region:europe", "2022-02", "about 7", "UN", "-", "nyt"]);
    prop_oneof![4 => prop::collection::vec(piece, 0..6).prop_map(|pieces| pieces.concat()), 1 => words.prop_map(str::to_owned)]
}

/// A small dataset with a record in each table.
fn state() -> State {
    let mut data = sample("article-2022-02-13").unwrap().package.dataset;
    let mut strength = sample("europe-2022").unwrap().package.dataset.strengths.swap_remove(0);
    strength.evidence.source = data.sources[0].id.clone();
    strength.series = SharedText::default();
    data.strengths.push(strength);
    State::new(Document::new(Package::new(data), Vec::new(), Place::Sample("x".into())), OpenRequest::default())
}

fn put(state: &mut State, form: &Form) -> Option<Vec<RowEdit>> {
    let rows = form.rows(state.document.dataset()).ok()?;
    apply(state, Command::Edit(EditCommand::Rows(rows.clone())));
    Some(rows)
}

proptest! {
    #![proptest_config(kept::config(160))]

    #[test]
    fn what_a_form_takes_is_read_back(
        edits in prop::collection::vec((0..Table::COUNT, any::<Index>(), any_string(), prop::option::of(any_string())), 1..8),
    ) {
        let mut state = state();
        for (table, field, text, id) in edits {
            let table = Table::ALL[table];
            let data = state.document.dataset();
            let first = data.records(table).next().unwrap().id().clone();
            let mut form = Form::edit(data, table, &first).unwrap();
            let field = form.sheets[0].fields[field.index(form.sheets[0].fields.len())].0;
            form.sheets[0].set(field, &text);
            // A new record under that name, as `edit` makes them.
            if let Some(id) = id.as_deref().and_then(Id::new) {
                (form.sheets[0].of, form.sheets[0].wanted) = (None, Some(id));
            }
            put(&mut state, &form);
        }
        let folder = TempDir::new().unwrap();
        state.document.save(0, &folder.path().join("ds")).unwrap();
        let read = Package::open(&folder.path().join("ds")).unwrap();
        prop_assert_eq!(&read.package.dataset, state.document.dataset());
        let unread = read.problems.iter().find(|problem| problem.what.contains("not a country"));
        prop_assert!(unread.is_none(), "{:?}", unread);
    }

    #[test]
    fn what_is_imported_is_read_back(
        rows in prop::collection::vec((prop::sample::select(vec!["Poland", "Germany", "PLR", "0"]), any_string(), any_string(), any_string()), 1..8),
        publisher in any_string(),
        series in any_string(),
    ) {
        let mut table = csv::Writer::from_writer(Vec::new());
        table.write_record(["country", "date", "number", "base", "unit", "note"]).unwrap();
        for (n, (country, base, unit, note)) in rows.iter().enumerate() {
            table.write_record([country, "2021-12-31", &(n + 5).to_string(), base, unit, note]).unwrap();
        }
        let (watch, today) = (Watch::default(), Day::ymd(2022, 3, 1));
        // What is no text at all is refused.
        let Ok(mut import) = Import::of_bytes("t.csv", table.into_inner().unwrap(), today, &watch) else { return Ok(()) };
        for (key, value) in [("sender", "USA"), ("publisher", &publisher), ("series", &series)] {
            let _ = import.set(key, value, &watch);
        }
        let data = import.dataset();
        let folder = TempDir::new().unwrap();
        Package::new(data.clone()).save(&folder.path().join("ds")).unwrap();
        prop_assert_eq!(Package::open(&folder.path().join("ds")).unwrap().package.dataset, data);
    }
}

#[test]
fn what_could_not_be_read_again_is_refused_with_its_place() {
    let mut state = state();
    for (field, text, part) in [
        ("note", "a\0b".to_owned(), "NUL"),
        ("note", "x".repeat(600_000), "bytes"),
        ("host", "PLR".to_owned(), "“PLR” is not a country"),
        ("sender", "0".to_owned(), "“0” is not a country"),
        ("host", "NATO".to_owned(), "an organisation"),
    ] {
        let data = state.document.dataset();
        let id = data.strengths[0].id.clone();
        let mut form = Form::edit(data, Table::Strengths, &id).unwrap();
        form.sheets[0].set(field, &text);
        let faults = form.rows(data).unwrap_err();
        assert!(faults[0].field == field && faults[0].text().contains(part), "{faults:?}");
        assert!(put(&mut state, &form).is_none());
    }
    assert!(Recipe::read(r#"{"recipe":1,"publisher":"a\u0000b"}"#).unwrap_err().to_string().contains("NUL"));
    assert!(Recipe::read(r#"{"recipe":1,"places":{"Ruritania":"PLR"}}"#).unwrap_err().to_string().contains("PLR"));
}

#[test]
fn what_a_program_puts_into_a_record_is_not_lost_in_silence_either() {
    let folder = TempDir::new().unwrap();
    let mut package = sample("article-2022-02-13").unwrap().package;
    package.save(folder.path()).unwrap();
    for text in ["a\0b".to_owned(), "x".repeat(1_100_000)] {
        package.dataset.stages[1].evidence.note = text.into();
        let error = package.save(folder.path()).unwrap_err().to_string();
        assert!(error.contains(package.dataset.stages[1].id.as_str()), "{error}");
    }
    package.dataset.stages[1].evidence.note = "x\n".repeat(600_000).into();
    package.save(folder.path()).unwrap();
    assert_eq!(Package::open(folder.path()).unwrap().package.dataset, package.dataset);
}
