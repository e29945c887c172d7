//! Files to begin with: small ones of the corpus, and some that are made here, of which one is long enough to show what grows.

use crate::{
    doors::TABLE,
    import_support::{self, Rows},
};
use laydown::{
    export::{Export, Format},
    import::Recipe,
    io::{Cancel, sample},
};

fn corpus(endings: &[&str]) -> Vec<Vec<u8>> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/corpus");
    let mut paths: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    let fits = |path: &std::path::PathBuf| path.extension().is_some_and(|ending| endings.iter().any(|e| ending == *e));
    paths.into_iter().filter(fits).map(|path| std::fs::read(path).unwrap()).collect()
}

/// What fuzzing found, each kept in the folder of its door: whatever is mended there is tried again by each run of the tests.
pub fn found(door: &str) -> Vec<(std::path::PathBuf, Vec<u8>)> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/corpus/found");
    let Ok(entries) = std::fs::read_dir(format!("{folder}/{door}")) else { return Vec::new() };
    let mut paths: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths.into_iter().map(|path| (path.clone(), std::fs::read(path).unwrap())).collect()
}

/// So many rows of hosts, quarters and components.
fn rows(many: usize) -> Vec<[String; 6]> {
    let hosts =
        ["Poland", "Germany", "Korea, South", "GDR", "Atlantis", "Côte d’Ivoire", "Zwischensumme", "Yugoslavia"];
    let row = |i: usize| {
        let day = format!("{}-{:02}-28", 1950 + i / 8 % 70, i / 560 % 12 + 1);
        [
            hosts[i % 8].to_owned(),
            day,
            (i * 37 % 5_000).to_string(),
            (i % 90).to_string(),
            format!("report {}", i % 30),
            "arrived".to_owned(),
        ]
    };
    (0..many).map(row).collect()
}

const HEADER: [&str; 6] = ["country", "date", "total", "navy", "source", "stage"];

fn table<R>(many: usize, with: impl Fn(Rows<'_>) -> R) -> R {
    let rows = rows(many);
    let rows: Vec<Vec<&str>> = rows.iter().map(|row| row.iter().map(String::as_str).collect()).collect();
    let all: Vec<&[&str]> = std::iter::once(&HEADER[..]).chain(rows.iter().map(Vec::as_slice)).collect();
    with(&all)
}

pub fn csv() -> Vec<Vec<u8>> {
    let wide = "Country,2019,2020,2021\nPoland,1,2,3\nItaly,4,5,6\n";
    let german = "Land;Stichtag;Anzahl\nPolen;Ende März 2022;über 70\nLitauen;31.03.2022;1.500\nMali;k.A.;1,5 Tsd.\nZwischensumme;;200–300\n";
    let mut seeds = corpus(&["csv", "txt"]);
    seeds.extend([TABLE, wide, german].map(|text| text.as_bytes().to_vec()));
    seeds.extend([table(9, import_support::csv), table(8_000, import_support::csv)]);
    seeds
}

pub fn tsv() -> Vec<Vec<u8>> {
    let tabs = |rows: Rows<'_>| rows.iter().map(|row| row.join("\t") + "\r\n").collect::<String>().into_bytes();
    let mut seeds = corpus(&["tsv"]);
    seeds.extend([TABLE.replace(',', "\t").into_bytes(), table(40, tabs), table(8_000, tabs)]);
    seeds
}

/// The embedded example as a file of ours.
fn ours(format: Format, ending: &str) -> Vec<u8> {
    let package = sample("article-2022-02-13").unwrap().package;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(format!("x.{ending}"));
    Export::records(&package).write(format, &path, &Cancel::default()).unwrap();
    std::fs::read(path).unwrap()
}

pub fn xlsx() -> Vec<Vec<u8>> {
    let one = |rows: Rows<'_>| import_support::xlsx(&[("one", rows)]);
    let two = import_support::xlsx(&[("Notes", &[&["see next sheet"]]), ("2021", import_support::TABLE)]);
    vec![one(import_support::TABLE), two, table(30, one), table(4_000, one), ours(Format::Xlsx, "xlsx")]
}

pub fn ods() -> Vec<Vec<u8>> {
    vec![import_support::ods(import_support::TABLE), table(30, import_support::ods), table(4_000, import_support::ods)]
}

pub fn json() -> Vec<Vec<u8>> {
    let objects = |rows: Rows<'_>| {
        let row = |row: &&[&str]| {
            let cells: Vec<String> =
                HEADER.iter().zip(*row).map(|(name, text)| format!("\"{name}\":\"{text}\"")).collect();
            format!("{{{}}}", cells.join(","))
        };
        format!("{{\"data\":[{}]}}", rows[1..].iter().map(row).collect::<Vec<_>>().join(",")).into_bytes()
    };
    let mut seeds = corpus(&["json", "ndjson"]);
    seeds.push(
        b"[{\"from\":\"DEU\",\"to\":\"POL\",\"n\":1.5e3,\"when\":{\"year\":2022},\"x\":[1,[2]],\"y\":null}]".to_vec(),
    );
    seeds.extend([table(20, objects), table(5_000, objects)]);
    seeds
}

pub fn geojson() -> Vec<Vec<u8>> {
    let points = |rows: Rows<'_>| {
        let one = |(i, row): (usize, &&[&str])| {
            format!(
                "{{\"type\":\"Feature\",\"geometry\":{{\"type\":\"Point\",\"coordinates\":[{}.5,{}]}},\"properties\":{{\"country\":\"{}\",\"troops\":{},\"date\":\"{}\"}}}}",
                i % 180,
                i % 90,
                row[0],
                row[2],
                row[1]
            )
        };
        let features: Vec<String> = rows[1..].iter().enumerate().map(one).collect();
        format!("{{\"type\":\"FeatureCollection\",\"features\":[{}]}}", features.join(",\n")).into_bytes()
    };
    let mut seeds = corpus(&["geojson"]);
    seeds.extend([table(10, points), table(3_000, points)]);
    seeds
}

#[cfg(feature = "parquet")]
pub fn parquet() -> Vec<Vec<u8>> {
    vec![
        import_support::parquet(import_support::TABLE),
        table(500, import_support::parquet),
        table(20_000, import_support::parquet),
        ours(Format::Parquet, "parquet"),
    ]
}

pub fn zip() -> Vec<Vec<u8>> {
    let csv = table(300, import_support::csv);
    let book = import_support::xlsx(&[("one", import_support::TABLE)]);
    vec![
        import_support::zip(&[("a/b.csv", TABLE.as_bytes()), ("readme.txt", b"nothing")]),
        import_support::zip(&[("a.csv", &csv), ("b.xlsx", &book), ("c.json", b"[{\"country\":\"Poland\",\"n\":1}]")]),
        import_support::zip(&[("long.csv", &table(8_000, import_support::csv))]),
    ]
}

pub fn recipes() -> Vec<Vec<u8>> {
    let mut seeds: Vec<Vec<u8>> = Recipe::ready().iter().map(|recipe| recipe.write().into_bytes()).collect();
    let full = r#"{"recipe": 1, "name": "x", "target": "movements", "sender": {"columns": [{"column": "sender", "codes": "iso3"}]},
"host": {"value": "POL"}, "day": {"column": "day", "order": "dmy"}, "people": [{"column": "people", "component": "army", "from": "1950", "until": "2030"}],
"stage": {"column": "stage", "words": {"vanished": "withdrawn"}}, "filters": [{"column": "unit", "not": ["x"], "not_beginning": ["Total"]}],
"places": {"Atlantis": null, "Mordor": "POL"}, "accept": ["zero", "total"], "decisions": [{"kind": "jump", "line": 3, "remedy": "drop"}], "keep": ["unit"],
"table": {"after": "a", "before": "b", "header_row": 1}, "decimal": "comma", "tier": "official", "review": "seen", "publisher": "x"}"#;
    seeds.push(full.as_bytes().to_vec());
    seeds
}

/// The files of a data package, one behind the other.
fn files() -> Vec<(String, Vec<u8>)> {
    let zip = ours(Format::Zip, "zip");
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(zip)).unwrap();
    let file = |i: usize| {
        let mut file = archive.by_index(i).unwrap();
        let mut bytes = Vec::new();
        std::io::Read::read_to_end(&mut file, &mut bytes).unwrap();
        (file.name().unwrap().into_owned(), bytes)
    };
    (0..6).map(file).collect()
}

pub fn packages() -> Vec<Vec<u8>> {
    let part = |(name, bytes): &(String, Vec<u8>)| [format!("=== {name}\n").as_bytes(), bytes].concat();
    let all = files();
    vec![all.iter().flat_map(part).collect(), all[1..].iter().flat_map(part).collect()]
}

pub fn zipped_packages() -> Vec<Vec<u8>> {
    let files = files();
    let entries: Vec<(&str, &[u8])> = files.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice())).collect();
    vec![ours(Format::Zip, "zip"), import_support::zip(&entries)]
}
