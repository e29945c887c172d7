//! What goes out: the same bytes each time, nothing missing made up, nothing run as a formula, and how to cite it.
#![allow(clippy::unwrap_used, reason = "helpers of tests")]

use laydown::{
    export::{Export, ExportError, Format, Shown},
    geo::Countries,
    io::{Cancel, Package, sample},
    model::{Code, Estimate, Id, Region},
    posture::{Accounts, Index, Posture, Query, RegionMembers},
};
use std::{collections::BTreeMap, fs, path::Path};
use tempfile::TempDir;

fn article() -> Package {
    sample("article-2022-02-13").unwrap().package
}

/// The answer about the article's day.
fn asked(package: &Package, known_on: Option<&str>) -> (Posture, Accounts) {
    let members = |region: &Region| (*region, Countries::embedded().members(*region).into_iter().collect());
    let regions: RegionMembers = Region::ALL.iter().map(members).collect();
    let index = Index::build(&package.dataset, &regions);
    let query =
        Query { known_on: known_on.map(|day| day.parse().unwrap()), ..Query::on("2022-02-13".parse().unwrap()) };
    (index.posture(&package.dataset, &query), index.accounts(&package.dataset, &query))
}

/// Writes what is shown on the article's day.
fn show(package: &Package, format: Format, path: &Path) -> Result<(), ExportError> {
    let (posture, accounts) = asked(package, Some("2022-02-13"));
    let shown = Shown { data: &package.dataset, posture: &posture, accounts: &accounts };
    Export::shown(shown, "laydown:?day=2022-02-13".to_owned()).write(format, path, &Cancel::default())
}

fn write(package: &Package, format: Format, path: &Path) {
    Export::records(package).write(format, path, &Cancel::default()).unwrap();
}

fn written(package: &Package, format: Format) -> (TempDir, std::path::PathBuf) {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("out").with_extension(format.ending());
    write(package, format, &path);
    (folder, path)
}

fn csv_rows(path: &Path) -> Vec<BTreeMap<String, String>> {
    let mut reader = csv::Reader::from_path(path).unwrap();
    reader.deserialize().map(Result::unwrap).collect()
}

/// Everything that a spreadsheet would run, in texts that go out.
fn hostile() -> Package {
    let mut package = article();
    let data = &mut package.dataset;
    data.stages[0].evidence.quote = "=HYPERLINK(\"http://example.org\")".into();
    data.stages[1].evidence.quote = "\t=1+1".into();
    data.movements[1].unit = "@SUM(A1)".into();
    data.sources[0].publisher = "+1".into();
    data.sources[0].title = "-1".into();
    data.stages[2].people = Estimate::unknown();
    data.stages[3].people = Estimate::more_than(900);
    package
}

#[test]
fn the_same_data_make_the_same_bytes_in_every_format() {
    let all = |package: &Package| -> Vec<(Format, bool, Vec<u8>)> {
        let folder = TempDir::new().unwrap();
        let formats = Format::ALL.iter().copied().filter(|format| *format != Format::Folder && format.is_built_in());
        let both = formats.flat_map(|format| [(format, false), (format, true)]);
        let written = both.filter(|(format, shown)| !(*shown && format.is_package())).map(|(format, shown)| {
            let path = folder.path().join("out").with_extension(format.ending());
            if shown {
                show(package, format, &path).unwrap();
            } else {
                write(package, format, &path);
            }
            (format, shown, fs::read(&path).unwrap())
        });
        written.collect()
    };
    let first = all(&hostile());
    // Longer than the steps of the clocks in zip files: a time that was written would show.
    std::thread::sleep(std::time::Duration::from_millis(2_100));
    for ((format, shown, first), (.., again)) in first.into_iter().zip(all(&hostile())) {
        assert!(first == again, "{format:?}, what is shown: {shown}");
    }
}

#[test]
fn records_in_one_table_say_all_and_make_nothing_up() {
    let package = hostile();
    let (_folder, path) = written(&package, Format::Csv);
    let rows = csv_rows(&path);
    let data = &package.dataset;
    assert_eq!(rows.len(), data.strengths.len() + data.stages.len() + data.events.len());
    let row = |id: &Id| rows.iter().find(|row| row["id"] == id.as_str()).unwrap();
    let unknown = row(&data.stages[2].id);
    assert_eq!([&unknown["low"], &unknown["best"], &unknown["high"], &unknown["word"]], ["", "", "", "unknown"]);
    let more = row(&data.stages[3].id);
    assert_eq!([&more["low"], &more["best"], &more["high"], &more["word"]], ["901", "900", "", "more-than"]);
    let first = row(&data.stages[0].id);
    assert_eq!(first["quote"], "'=HYPERLINK(\"http://example.org\")");
    assert_eq!(row(&data.stages[1].id)["quote"], "'\t=1+1");
    assert_eq!((first["publisher"].as_str(), first["source_title"].as_str()), ("'+1", "'-1"));
    let moved = rows.iter().find(|row| row["movement"] == data.movements[1].id.as_str()).unwrap();
    assert_eq!(moved["unit"], "'@SUM(A1)");
    assert_eq!((moved["sender_name"].as_str(), moved["record"].as_str()), ("United States", "stage"));
    let event = row(&data.events[0].id);
    assert_eq!((event["best"].as_str(), event["sender"].as_str(), event["event"].is_empty()), ("", "", false));
    assert!(event["last_day"] >= event["first_day"]);
}

#[test]
fn a_movement_without_a_stage_goes_out_too() {
    let mut package = article();
    let gone = package.dataset.movements[1].id.clone();
    package.dataset.stages.retain(|stage| stage.movement != gone);
    let (_folder, path) = written(&package, Format::Csv);
    let rows = csv_rows(&path);
    let bare: Vec<_> = rows.iter().filter(|row| row["record"] == "movement").collect();
    assert_eq!((bare.len(), bare[0]["id"].as_str(), bare[0]["best"].as_str()), (1, gone.as_str(), ""));
    assert!(!bare[0]["host"].is_empty());
}

#[test]
fn a_csv_has_its_citation_beside_it() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("shown.csv");
    show(&article(), Format::Csv, &path).unwrap();
    let text = fs::read_to_string(folder.path().join("shown.citation.txt")).unwrap();
    for said in [
        "Title: One article of 13 February 2022",
        "Day: 2022-02-13",
        "Known on: 2022-02-13",
        "Filters: laydown:?day=2022-02-13",
        "Made with: Laydown ",
        "How to cite: ",
        "Licence: ",
        "An empty cell means not known",
        "Sources:",
    ] {
        assert!(text.contains(said), "{said} in {text}");
    }
    let rows = csv_rows(&path);
    let poland: Vec<_> = rows.iter().filter(|row| row["host"] == "POL").collect();
    let promised: i64 = poland.iter().filter_map(|row| row["promised_best"].parse::<i64>().ok()).sum();
    assert_eq!(promised, 4700);
    let romania = rows.iter().find(|row| row["host"] == "ROU").unwrap();
    assert_eq!([&romania["arrived_low"], &romania["arrived_best"], &romania["reported_best"]], ["", "", ""]);
}

#[test]
fn geojson_has_points_the_citation_and_no_property_that_is_missing() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("shown.geojson");
    let mut package = article();
    package.dataset.movements.iter_mut().filter(|m| m.host.country() == Some(Code::new("ROU"))).for_each(|m| {
        m.host = laydown::model::Host::Unplaced;
        m.host_text = "the Balkans".into();
    });
    show(&package, Format::Geojson, &path).unwrap();
    let json: serde_json::Value = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
    assert_eq!((&json["type"], &json["citation"]["day"]), (&"FeatureCollection".into(), &"2022-02-13".into()));
    assert!(json["citation"]["sources"].as_array().is_some_and(|sources| !sources.is_empty()));
    let features = json["features"].as_array().unwrap();
    let of = |name: &str| features.iter().find(|f| f["properties"]["name"] == name).unwrap();
    let symbol = Countries::embedded().get(Code::new("POL")).unwrap().symbol.unwrap();
    let poland = of("Poland");
    assert_eq!(poland["geometry"]["coordinates"], serde_json::json!([symbol.lon, symbol.lat]), "longitude first");
    assert!(poland["properties"].get("reported_best").is_none(), "not known is not there, and not zero");
    assert!(of("the Balkans")["geometry"].is_null());
    write(&package, Format::Geojson, &path);
    let json: serde_json::Value = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
    assert!(json["citation"]["day"].is_null() && json["features"].as_array().unwrap().len() == 8);
}

#[test]
fn a_workbook_has_numbers_days_and_text_that_is_text() {
    use calamine::{Data, Reader, Xlsx};
    let package = hostile();
    let (_folder, path) = written(&package, Format::Xlsx);
    let mut book: Xlsx<_> = calamine::open_workbook(&path).unwrap();
    assert_eq!(book.sheet_names(), ["Movements", "Stages", "Events", "Sources", "About"]);
    let stages = book.worksheet_range("Stages").unwrap();
    let column =
        |name: &str| stages.rows().next().unwrap().iter().position(|c| *c == Data::String(name.into())).unwrap();
    let cell = |row: usize, name: &str| stages.rows().nth(row + 1).unwrap()[column(name)].clone();
    assert_eq!(cell(0, "quote"), Data::String("=HYPERLINK(\"http://example.org\")".into()));
    assert!(matches!(cell(0, "best"), Data::Float(_)), "{:?}", cell(0, "best"));
    assert!(matches!(cell(0, "day"), Data::DateTime(_)), "{:?}", cell(0, "day"));
    assert_eq!(cell(2, "best"), Data::Empty);
    assert_eq!(book.worksheet_formula("Stages").unwrap().used_cells().count(), 0);
    let about = book.worksheet_range("About").unwrap();
    assert!(about.rows().any(|row| row[0] == Data::String("How to cite".into())));
    show(&package, Format::Xlsx, &path).unwrap();
    let mut book: Xlsx<_> = calamine::open_workbook(&path).unwrap();
    assert_eq!(book.sheet_names(), ["Posture", "Records", "Sources", "About"]);
    assert_eq!(book.worksheet_range("Sources").unwrap().height(), package.dataset.sources.len() + 1);
}

#[test]
fn days_before_spreadsheets_count_and_partial_ones_are_text() {
    use calamine::{Data, Reader, Xlsx};
    let mut package = article();
    package.dataset.stages[0].day = "1899-05-01".parse().unwrap();
    package.dataset.stages[1].day = "2022-Q1".parse().unwrap();
    let (_folder, path) = written(&package, Format::Xlsx);
    let mut book: Xlsx<_> = calamine::open_workbook(&path).unwrap();
    let stages = book.worksheet_range("Stages").unwrap();
    let days: Vec<Data> = stages.rows().skip(1).map(|row| row[3].clone()).collect();
    assert_eq!(days[..2], [Data::String("1899-05-01".into()), Data::String("2022-Q1".into())]);
    let Data::DateTime(day) = &days[2] else { panic!("{days:?}") };
    assert_eq!(day.as_f64(), 44_594.0, "2 February 2022");
}

#[cfg(feature = "parquet")]
#[test]
fn parquet_has_typed_columns_and_the_citation() {
    use parquet::{
        basic::Type,
        file::reader::{FileReader, SerializedFileReader},
        record::Field,
    };
    let package = hostile();
    let (_folder, path) = written(&package, Format::Parquet);
    let reader = SerializedFileReader::new(fs::File::open(&path).unwrap()).unwrap();
    let about = reader.metadata().file_metadata();
    let column = |name: &str| about.schema_descr().columns().iter().find(|c| c.name() == name).unwrap().physical_type();
    assert_eq!((column("best"), column("last_day"), column("quote")), (Type::INT64, Type::INT32, Type::BYTE_ARRAY));
    let citation = about.key_value_metadata().unwrap().iter().find(|pair| pair.key == "citation").unwrap();
    assert!(citation.value.as_ref().unwrap().contains("One article of 13 February 2022"));
    let rows: Vec<_> = reader.get_row_iter(None).unwrap().map(Result::unwrap).collect();
    assert_eq!(rows.len(), package.dataset.stages.len() + package.dataset.events.len());
    let field = |id: &Id, name: &str| {
        let of = |row: &parquet::record::Row, name: &str| {
            row.get_column_iter().find(|(column, _)| *column == name).unwrap().1.clone()
        };
        let row = rows.iter().find(|row| of(row, "id") == Field::Str(id.as_str().into())).unwrap();
        of(row, name)
    };
    let stages = &package.dataset.stages;
    assert_eq!(field(&stages[2].id, "best"), Field::Null);
    assert_eq!(field(&stages[3].id, "low"), Field::Long(901));
    assert_eq!(field(&stages[3].id, "last_day"), Field::Date(stages[3].day.day().number()));
    assert_eq!(field(&stages[0].id, "quote"), Field::Str("=HYPERLINK(\"http://example.org\")".into()), "as it is");
}

#[cfg(not(feature = "parquet"))]
#[test]
fn a_build_without_parquet_says_so() {
    let folder = TempDir::new().unwrap();
    let package = article();
    let out = Export::records(&package).write(Format::Parquet, folder.path().join("x.parquet"), &Cancel::default());
    assert!(out.unwrap_err().to_string().contains("does not support Parquet"));
}

#[test]
fn what_is_stopped_or_refused_leaves_what_stood_there() {
    let folder = TempDir::new().unwrap();
    let package = article();
    for format in Format::ALL.iter().copied().filter(|format| !format.is_package() && format.is_built_in()) {
        let path = folder.path().join("old").with_extension(format.ending());
        write(&package, format, &path);
        let before = fs::read(&path).unwrap();
        let cancel = Cancel::default();
        cancel.stop();
        let stopped = Export::records(&package).write(format, &path, &cancel);
        assert!(matches!(stopped, Err(ExportError::Cancelled(_))), "{format:?}");
        assert!(fs::read(&path).unwrap() == before, "{format:?}");
        fs::remove_file(path.with_extension("citation.txt")).unwrap_or_default();
    }
    assert!(matches!(show(&package, Format::Zip, &folder.path().join("a.zip")), Err(ExportError::OnlyRecords)));
    let left = fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect::<Vec<_>>();
    assert!(left.iter().all(|name| !name.to_string_lossy().contains("citation")), "{left:?}");
}

#[test]
fn a_package_goes_out_byte_for_byte_with_its_citation() {
    let folder = TempDir::new().unwrap();
    let package = sample("europe-2022").unwrap().package;
    let was = package.files().unwrap();
    for format in [Format::Folder, Format::Zip] {
        let path = folder.path().join("out").with_extension(format.ending());
        write(&package, format, &path);
        write(&package, format, &path);
        let again = Package::open(&path).unwrap();
        assert_eq!(again.package.files().unwrap(), was);
        assert_eq!(again.package.dataset, package.dataset);
    }
    assert!(fs::read_to_string(folder.path().join("out/CITATION.txt")).unwrap().contains("How to cite: "));
    fs::write(folder.path().join("out/stages.csv"), "mine").unwrap();
    let refused = Export::records(&package).write(Format::Folder, folder.path().join("out"), &Cancel::default());
    assert!(refused.unwrap_err().to_string().contains("holds something else"));
    assert_eq!(fs::read_to_string(folder.path().join("out/stages.csv")).unwrap(), "mine");
}
