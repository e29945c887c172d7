//! What Laydown wrote comes back without an answer: the five tables as sheets, and all records in one table.

#![allow(
    clippy::unwrap_used,
    clippy::pedantic,
    reason = "a test stops at the first surprise, and is short rather than strict"
)]

use crate::support;
use laydown::{
    export::{Export, Format},
    import::{Import, Recipe, Watch},
    io::{Cancel, Package, Places, Problem, Severity, sample, validate},
    model::{Dataset, Day, Id, ReportSeries},
    posture::{Index, Query, RegionMembers},
};
use proptest::prelude::*;
use support::{make, random::any_chained};

const TODAY: Day = Day::ymd(2026, 11, 1);

fn exported(package: &Package, format: Format, file: &str) -> Vec<u8> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(file);
    Export::records(package).write(format, &path, &Cancel::default()).unwrap();
    std::fs::read(path).unwrap()
}

/// The formats that hold records and are read back.
fn formats() -> Vec<(Format, &'static str)> {
    let mut formats = vec![(Format::Csv, "x.csv"), (Format::Xlsx, "x.xlsx"), (Format::Zip, "x.zip")];
    if cfg!(feature = "parquet") {
        formats.push((Format::Parquet, "x.parquet"));
    }
    formats
}

fn come_back(package: &Package, (format, file): (Format, &str)) -> Dataset {
    let import = Import::of_bytes(file, exported(package, format, file), TODAY, &Watch::default()).unwrap();
    assert!(import.questions().is_empty() && import.stopped().is_none(), "{file}");
    assert!(errors(&import.problems()).is_empty(), "{file}: {:?}", import.problems());
    import.dataset()
}

fn errors(problems: &[Problem]) -> Vec<&Problem> {
    problems.iter().filter(|problem| problem.severity == Severity::Error).collect()
}

/// Every number on a day, and what makes it.
fn answer(data: &Dataset, day: Day, net: bool) -> String {
    let query = Query { net, ..Query::on(day) };
    let posture = Index::build(data, &RegionMembers::new()).posture(data, &query);
    let hosts: Vec<_> = posture.hosts.iter().map(|host| (host.host, host.figures, host.unlisted)).collect();
    let mut places: Vec<_> = posture.unplaced.iter().map(|place| (&place.place, place.figures)).collect();
    places.sort_by_key(|(place, _)| place.to_string());
    format!("{hosts:?} {places:?} {:?} {:?}", posture.total.figures, posture.total.overlap)
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
        for (format, file) in formats() {
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

#[test]
fn a_complete_series_stays_complete() {
    let mut package = sample("article-2022-02-13").unwrap().package;
    let day = |text: &str| text.parse().unwrap();
    let row = |id, host, on, n| {
        let strength = make::strength(id, "USA", host, on, laydown::model::Estimate::exact(n));
        let evidence = laydown::model::Evidence::new(package.dataset.sources[0].id.clone());
        laydown::model::Strength { series: "q".into(), evidence, ..strength }
    };
    let rows =
        [row("A", "DEU", "2021-12-31", 100), row("B", "POL", "2021-12-31", 50), row("C", "DEU", "2022-03-31", 90)];
    package.dataset.strengths.extend(rows);
    for complete in [true, false] {
        let series = ReportSeries { name: "q".to_owned(), title: "Quarterly, ours".to_owned(), complete };
        package.dataset.series = vec![series.clone()];
        for format in formats() {
            let back = come_back(&package, format);
            assert_eq!(back.series, std::slice::from_ref(&series), "{}", format.1);
            for net in [false, true] {
                let [was, is] = [&package.dataset, &back].map(|data| answer(data, day("2022-04-01"), net));
                assert_eq!(is, was, "{}", format.1);
            }
        }
    }
}

#[test]
fn a_package_in_an_archive_keeps_what_it_says_of_itself() {
    let package = sample("article-2022-02-13").unwrap().package;
    let back = come_back(&package, (Format::Zip, "x.zip"));
    let was = &package.dataset;
    assert_eq!((&back.title, &back.coverage, back.opens), (&was.title, &was.coverage, was.opens));
    assert_eq!((&back.accepted, &back.texts, &back.licenses), (&was.accepted, &was.texts, &was.licenses));
}

/// Changes a row of the exported table, whose cells are given by the names of their columns.
fn changed(csv: &[u8], change: impl Fn(usize, &csv::StringRecord, &dyn Fn(&str) -> usize) -> Vec<String>) -> Vec<u8> {
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(csv);
    let head = reader.headers().unwrap().clone();
    let at = |name: &str| head.iter().position(|column| column == name).unwrap();
    let mut writer = csv::WriterBuilder::new().flexible(true).from_writer(Vec::new());
    writer.write_record(&head).unwrap();
    for (row, record) in reader.records().enumerate() {
        writer.write_record(change(row, &record.unwrap(), &at)).unwrap();
    }
    writer.into_inner().unwrap()
}

#[test]
fn an_import_makes_nothing_that_is_refused() {
    let package = sample("article-2022-02-13").unwrap().package;
    let csv = exported(&package, Format::Csv, "x.csv");
    let rows = package.dataset.strengths.len() + package.dataset.stages.len();
    for broken in 0..rows {
        for more in [-1_i32, 0, 1] {
            // A publisher that is empty, a cell too few, a cell too many.
            let bytes = changed(&csv, |row, record, at| {
                let mut cells: Vec<String> = record.iter().map(str::to_owned).collect();
                match (row == broken, more) {
                    (false, _) => {}
                    (true, 0) => cells[at("publisher")].clear(),
                    (true, -1) => drop(cells.remove(3)),
                    (true, _) => cells.insert(3, String::new()),
                }
                cells
            });
            let Ok(import) = Import::of_bytes("x.csv", bytes, TODAY, &Watch::default()) else { continue };
            let data = import.dataset();
            let found = validate(&data, &Places::default());
            assert!(errors(&found).is_empty(), "{broken} {more}: {found:?}");
            let report = import.report();
            // The row is made whole from the others that name its source, or it is told with its line.
            let told = errors(&report.problems).iter().any(|problem| problem.line == Some(broken as u64 + 2));
            let whole = data.strengths.len() + data.stages.len() == rows;
            assert!(told && report.broken > 0 || whole && report.broken == 0, "{broken} {more}: {:?}", report.problems);
        }
    }
}

#[test]
fn a_source_is_told_by_a_row_that_says_all_of_it() {
    let package = sample("article-2022-02-13").unwrap().package;
    let csv = exported(&package, Format::Csv, "x.csv");
    let bytes = changed(&csv, |row, record, at| {
        let mut cells: Vec<String> = record.iter().map(str::to_owned).collect();
        if row == 0 {
            cells[at("publisher")].clear();
        }
        cells
    });
    let import = Import::of_bytes("x.csv", bytes, TODAY, &Watch::default()).unwrap();
    assert_eq!(said(&import.dataset()), said(&package.dataset));
    assert!(errors(&import.problems()).is_empty(), "{:?}", import.problems());
}

#[test]
fn an_own_table_of_control_characters_comes_back() {
    let mut package = sample("article-2022-02-13").unwrap().package;
    for stage in &mut package.dataset.stages {
        let evidence = &mut stage.evidence;
        for text in [&mut evidence.quote, &mut evidence.note, &mut evidence.locator] {
            *text = "\u{1}\u{2}\u{7f}\u{8}".repeat(9).into();
        }
    }
    for format in formats() {
        let back = come_back(&package, format);
        assert_eq!(said(&back), said(&package.dataset), "{}", format.1);
    }
}

/// What is kept of a table of others is read, so that its lines stay; names are compared, so that theirs go.
#[test]
fn notes_of_other_tables_keep_their_lines() {
    let rows =
        "host,day,people,remark\nPoland,2022-02-03,5,\"one\n  two \r\nthree\"\n\"United\nStates\",2022-02-04,6,x\n";
    let json = r#"[{"host":"Poland","day":"2022-02-03","people":5,"remark":"one\n  two \r\nthree"}]"#;
    for (file, bytes) in [("x.csv", rows), ("x.json", json)] {
        let mut import = Import::of_bytes(file, bytes.as_bytes().to_vec(), TODAY, &Watch::default()).unwrap();
        for (key, value) in [("sender", "USA"), ("scope", "rotational"), ("keep", "remark")] {
            import.set(key, value, &Watch::default()).unwrap();
        }
        let data = import.dataset();
        assert_eq!(data.strengths[0].evidence.note, "remark: one\ntwo\nthree", "{file}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    /// Whatever is in a dataset without errors, each export of it gives the same answers on all days.
    #[test]
    fn every_export_gives_the_same_answers(data in any_chained(), notes in "[a\n\r \u{1}]{0,5}") {
        let mut data = data;
        let ids: Vec<Id> = data.sources.iter().map(|source| source.id.clone()).collect();
        let source = |at: usize| ids[at % ids.len()].clone();
        // Its rows name sources that it has.
        for (at, row) in data.strengths.iter_mut().enumerate() {
            if !ids.contains(&row.evidence.source) { row.evidence.source = source(at); }
            row.evidence.note = notes.as_str().into();
        }
        for (at, row) in data.stages.iter_mut().enumerate() {
            if !ids.contains(&row.evidence.source) { row.evidence.source = source(at); }
        }
        data.series[0].title = "X, all of it".to_owned();
        prop_assume!(!data.strengths.is_empty() || !data.movements.is_empty());
        let found = validate(&data, &Places::default());
        prop_assume!(errors(&found).is_empty());
        let package = Package::new(data);
        for format in formats() {
            let back = come_back(&package, format);
            for n in 0..26 {
                let day = Day::ymd(2022, 2, 1) + n;
                let [was, is] = [&package.dataset, &back].map(|data| answer(data, day, n % 2 == 0));
                prop_assert_eq!(is, was, "{} {}", format.1, day);
            }
        }
    }

    /// Whatever a text is, and whatever guards it from spreadsheets: a table of ours says the same again.
    #[test]
    fn every_text_comes_back(
        texts in proptest::collection::vec("[;=+@\t\r\n '\"a＝,-]{0,8}|[^\u{0}]{0,12}", 6),
    ) {
        let mut package = sample("article-2022-02-13").unwrap().package;
        for (text, stage) in texts.iter().zip(&mut package.dataset.stages) {
            stage.evidence.quote = text.as_str().into();
            stage.evidence.locator = text.as_str().into();
            stage.evidence.note = text.as_str().into();
        }
        let by_id = |data: &Dataset| {
            let mut all: Vec<_> = data.stages.iter().map(|s| (s.id.clone(), s.evidence.clone())).collect();
            all.sort_by(|a, b| a.0.cmp(&b.0));
            all
        };
        for format in formats() {
            let back = come_back(&package, format);
            prop_assert_eq!(by_id(&back), by_id(&package.dataset), "{}", format.1);
        }
    }
}
