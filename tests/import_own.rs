//! What Laydown wrote comes back without an answer: the five tables as sheets, and all records in one table.

#![allow(
    clippy::unwrap_used,
    clippy::pedantic,
    reason = "a test stops at the first surprise, and is short rather than strict"
)]

use laydown::{
    export::{Export, Format},
    import::{Import, Recipe, Watch},
    io::{Cancel, Package, sample},
    model::{Dataset, Day},
};
use proptest::prelude::*;

const TODAY: Day = Day::ymd(2026, 11, 1);

fn exported(package: &Package, format: Format, file: &str) -> Vec<u8> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(file);
    Export::records(package).write(format, &path, &Cancel::default()).unwrap();
    std::fs::read(path).unwrap()
}

/// What a dataset says, table by table, in an order of its own.
fn said(data: &Dataset) -> [Vec<String>; 4] {
    let sorted = |mut rows: Vec<String>| {
        rows.sort();
        rows
    };
    [
        sorted(data.strengths.iter().map(|row| format!("{row:?}")).collect()),
        sorted(data.movements.iter().map(|row| format!("{row:?}")).collect()),
        sorted(data.stages.iter().map(|row| format!("{row:?}")).collect()),
        sorted(data.events.iter().map(|row| format!("{row:?}")).collect()),
    ]
}

#[test]
fn exports_come_back_as_they_were() {
    for name in ["article-2022-02-13", "europe-2022"] {
        let package = sample(name).unwrap().package;
        let mut formats = vec![(Format::Csv, "x.csv"), (Format::Xlsx, "x.xlsx"), (Format::Zip, "x.zip")];
        if cfg!(feature = "parquet") {
            formats.push((Format::Parquet, "x.parquet"));
        }
        for (format, file) in formats {
            let bytes = exported(&package, format, file);
            let mut import = Import::of_bytes(file, bytes, TODAY, &Watch::default()).unwrap();
            assert!(import.questions().is_empty() && import.stopped().is_none(), "{name} {file}");
            assert_eq!(import.recipe().name, "laydown", "{name} {file}");
            let (back, was) = (import.dataset(), &package.dataset);
            for (back, was) in said(&back).iter().zip(said(was)) {
                for (back, was) in back.iter().zip(&was) {
                    assert_eq!(back, was, "{name} {file}");
                }
                assert_eq!(back.len(), was.len(), "{name} {file}");
            }
            // A source that nothing names is no record; the table of records has none of it.
            assert!(back.sources.len() <= was.sources.len() && !back.sources.is_empty(), "{name} {file}");
            let report = import.report();
            assert_eq!(report.entered, import.draft().len());
            assert!(report.entered > 0 && report.left_out == 0 && !import.file_rows(5, &[]).is_empty());
            // The recipe that stands for it runs again; another one takes the table as a table.
            import.use_recipe(import.recipe().clone(), &Watch::default()).unwrap();
            assert_eq!(import.dataset().strengths.len(), was.strengths.len());
            if format == Format::Csv {
                import.use_recipe(Recipe { recipe: 1, ..Recipe::default() }, &Watch::default()).unwrap();
                assert!(import.stopped().is_some());
            }
        }
    }
}

#[test]
fn a_file_that_is_not_ours_is_no_dataset() {
    let table = "id,host,day,best\na,POL,2022-02-03,5\n";
    let mut import = Import::of_bytes("x.csv", table.as_bytes().to_vec(), TODAY, &Watch::default()).unwrap();
    assert_ne!(import.recipe().name, "laydown");
    let own = Recipe { name: "laydown".to_owned(), ..Recipe::default() };
    let error = import.use_recipe(own, &Watch::default()).unwrap_err().to_string();
    assert!(error.contains("records"), "{error}");
}

#[test]
fn what_is_wrong_in_a_file_of_ours_is_told_by_its_line() {
    let package = sample("article-2022-02-13").unwrap().package;
    let text = String::from_utf8(exported(&package, Format::Csv, "x.csv")).unwrap();
    let broken = text.replacen(",exact,", ",exactly,", 1);
    assert_ne!(text, broken);
    let line = text.lines().position(|line| line.contains(",exact,")).unwrap() as u64 + 1;
    let import = Import::of_bytes("x.csv", broken.into_bytes(), TODAY, &Watch::default()).unwrap();
    assert!(import.problems().iter().any(|problem| problem.line == Some(line)), "{:?}", import.problems());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    /// Whatever a text is, and whatever guards it from spreadsheets: a table of ours says the same again.
    #[test]
    fn every_text_comes_back(
        texts in proptest::collection::vec("[;=+@\t\r\n '\"a＝,-]{0,8}|[^\u{0}]{0,12}", 6),
    ) {
        let mut package = sample("article-2022-02-13").unwrap().package;
        for (text, stage) in texts.iter().zip(&mut package.dataset.stages) {
            stage.evidence.quote.clone_from(text);
            stage.evidence.locator.clone_from(text);
            stage.evidence.note.clone_from(text);
        }
        let bytes = exported(&package, Format::Csv, "x.csv");
        let back = Import::of_bytes("x.csv", bytes, TODAY, &Watch::default()).unwrap().dataset();
        prop_assert_eq!(back.stages.len(), package.dataset.stages.len());
        let by_id = |data: &Dataset| {
            let mut all: Vec<_> = data.stages.iter().map(|s| (s.id.clone(), s.evidence.clone())).collect();
            all.sort_by(|a, b| a.0.cmp(&b.0));
            all
        };
        prop_assert_eq!(by_id(&back), by_id(&package.dataset));
    }
}
