//! Data packages in zip files: opened like a folder, saved whole, and nothing of a hostile one trusted.
#![allow(clippy::unwrap_used, reason = "helpers of tests")]

use laydown::{
    import::{Import, Watch},
    io::{MAX_TABLE, OpenError, Package, SaveError, Severity, Unpacking},
    model::{Day, Estimate},
};
use std::{
    fs::{self, File},
    io::{Read, Write},
    path::{Path, PathBuf},
};
use tempfile::TempDir;
use zip::{ZipArchive, ZipWriter, write::SimpleFileOptions};

const JSON: &str = r#"{"name":"t", "title":"T", "resources": [{"name": "strengths", "path": "data/levels.csv"},
  {"name": "photo", "path": "photo.jpg"}]}"#;
const TABLE: &str =
    "\u{feff}Mine,id,sender,host,day,best,word,source\r\n\"a, b\",one,USA,POL,2022-02-01,100,exact,s\r\n";
const SOURCES: &str = "id,publisher,published\ns,Somebody,2022-02-01";

const FILES: [(&str, &str); 4] =
    [("datapackage.json", JSON), ("data/levels.csv", TABLE), ("sources.csv", SOURCES), ("photo.jpg", "JFIF")];

/// A zip file of these entries.
fn packed<N: AsRef<str>, B: AsRef<[u8]>>(entries: &[(N, B)]) -> (TempDir, PathBuf) {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("mine.zip");
    let mut zip = ZipWriter::new(File::create(&path).unwrap());
    for (name, bytes) in entries {
        zip.start_file(name.as_ref(), SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes.as_ref()).unwrap();
    }
    zip.finish().unwrap();
    (folder, path)
}

fn entries(path: &Path) -> Vec<(String, String)> {
    let mut zip = ZipArchive::new(File::open(path).unwrap()).unwrap();
    let count = zip.len();
    let read = |at| {
        let mut entry = zip.by_index(at).unwrap();
        let mut text = String::new();
        entry.read_to_string(&mut text).unwrap();
        (entry.name().unwrap().into_owned(), text)
    };
    (0..count).map(read).collect()
}

fn refused(path: &Path) -> String {
    match Package::open(path) {
        Err(error @ OpenError::Zip(..)) => error.to_string(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn an_entry_that_calls_itself_otherwise_than_the_list_is_refused() {
    let (_folder, path) = packed(&FILES);
    let bytes = fs::read(&path).unwrap();
    // The name stands in the entry first and in the list behind all entries.
    let at = bytes.windows(11).position(|bytes| bytes == b"sources.csv").unwrap();
    let mut other = bytes.clone();
    other[at..at + 11].copy_from_slice(b"sources.cs2");
    fs::write(&path, &other).unwrap();
    let why = refused(&path);
    assert!(why.contains("“sources.csv”") && why.contains("“sources.cs2”"), "{why}");
    let import = Import::of_bytes("x.zip", other, Day::ymd(2026, 1, 1), &Watch::default());
    assert!(import.is_err_and(|error| error.to_string().contains("sources.cs2")));
    assert!(Import::of_bytes("x.zip", bytes, Day::ymd(2026, 1, 1), &Watch::default()).is_ok());
}

#[test]
fn two_entries_of_one_name_are_refused_and_names_that_differ_in_case_are_a_problem() {
    let strengths = ("strengths.csv", "id,sender,host,day,best,word,source\n");
    let (_folder, path) = packed(&[strengths, ("strengths.csX", "id\n"), ("photo.jpg", "")]);
    // No writer writes one name twice: the second is written over by the first in both of its places.
    let bytes = fs::read(&path).unwrap();
    let name = |at: usize| &bytes[at..at + 13] == b"strengths.csX";
    let places: Vec<usize> = (0..bytes.len() - 13).filter(|at| name(*at)).collect();
    let mut twice = bytes.clone();
    for at in places {
        twice[at + 12] = b'v';
    }
    fs::write(&path, twice).unwrap();
    let refused = refused(&path);
    assert!(refused.contains("entries 1 and 2") && refused.contains("“strengths.csv”"), "{refused}");

    let (folder, path) =
        packed(&[("a/datapackage.json", JSON), ("a/Sources.csv", SOURCES), ("a/data/LEVELS.csv", TABLE)]);
    let folder = folder.path().join("unpacked");
    fs::create_dir_all(folder.join("data")).unwrap();
    for (name, text) in [("datapackage.json", JSON), ("Sources.csv", SOURCES), ("data/LEVELS.csv", TABLE)] {
        fs::write(folder.join(name), text).unwrap();
    }
    for path in [path, folder] {
        let problems = Package::open(&path).unwrap().problems;
        for (file, near) in [("Sources.csv", "“sources.csv”"), ("data/LEVELS.csv", "“data/levels.csv”")] {
            assert!(problems.iter().any(|problem| problem.file == file && problem.what.contains(near)), "{problems:?}");
        }
    }
}

#[test]
fn a_zip_is_opened_like_its_folder_and_travels_byte_for_byte() {
    let (folder, path) = packed(&FILES);
    let opened = Package::open(&path).unwrap();
    assert_eq!((opened.package.dataset.strengths.len(), opened.package.home()), (1, Some(path.as_path())));
    let (out, again) = (folder.path().join("out"), folder.path().join("again.ZIP"));
    opened.package.clone().save(&out).unwrap();
    for (name, text) in FILES {
        assert_eq!(fs::read_to_string(out.join(name)).unwrap(), text, "{name}");
    }
    let mut unpacked = Package::open(&out).unwrap().package;
    unpacked.save(&again).unwrap();
    let mut both = [entries(&path), entries(&again)];
    for list in &mut both {
        list.sort();
    }
    assert_eq!(both[0], both[1]);
    assert_eq!(unpacked.home(), Some(again.as_path()));
    let before = fs::read(&again).unwrap();
    unpacked.save(&again).unwrap();
    assert!(before == fs::read(&again).unwrap(), "nothing changed");
}

#[test]
fn a_change_is_saved_within_the_zip_and_what_else_is_there_stays() {
    let names = FILES.map(|(name, text)| (format!("my dataset/{name}"), text));
    let mut all: Vec<(String, &str)> = vec![("README.md".into(), "Read me"), ("my dataset/notes/".into(), "")];
    all.extend(names);
    let (_folder, path) = packed(&all[..1].iter().cloned().chain(all[2..].iter().cloned()).collect::<Vec<_>>());
    let mut package = Package::open(&path).unwrap().package;
    package.dataset.strengths[0].people = Estimate::exact(120);
    for _ in 0..2 {
        package.save(&path).unwrap();
    }
    let saved = entries(&path);
    let of = |name: &str| saved.iter().filter(|(entry, _)| entry == name).map(|(_, text)| text).collect::<Vec<_>>();
    assert_eq!(of("my dataset/data/levels.csv"), [&TABLE.replace(",100,", ",120,")]);
    assert_eq!(of("my dataset/sources.csv"), [SOURCES]);
    assert_eq!((of("README.md"), saved.len()), (vec![&"Read me".to_owned()], 5));
    assert_eq!(Package::open(&path).unwrap().package.dataset, package.dataset);
}

#[test]
fn what_somebody_else_changed_or_made_is_not_written_over() {
    let (_folder, path) = packed(&FILES);
    let mut package = Package::open(&path).unwrap().package;
    package.dataset.sources[0].publisher = "Me".into();
    let mut theirs = FILES;
    theirs[2].1 = "id,publisher\ns,Somebody else";
    let (_other, other) = packed(&theirs);
    fs::copy(&other, &path).unwrap();
    assert!(matches!(package.save(&path), Err(SaveError::Changed(_))));
    assert!(matches!(package.save(&other), Err(SaveError::Changed(_))));
    fs::write(&path, "no zip at all").unwrap();
    assert!(matches!(package.save(&path), Err(SaveError::Zip(..))));
    assert_eq!(fs::read_to_string(&path).unwrap(), "no zip at all");
}

#[test]
fn a_table_that_unpacks_without_end_costs_no_more_than_a_table_may() {
    // 80 MB of lines, and of one line, in some 80 KB each.
    let lines = b"0,0,0,0,0,0,0\n".repeat(6 << 20);
    let line = vec![b'x'; 80 << 20];
    for bomb in [lines, line] {
        let table = [SOURCES.as_bytes(), b"\n", &bomb].concat();
        let (_folder, path) = packed(&[("sources.csv", table.as_slice()), ("datapackage.json", JSON.as_bytes())]);
        assert!(fs::metadata(&path).unwrap().len() < 1 << 20);
        let mut opened = Package::open(&path).unwrap();
        assert!(opened.problems.iter().any(|p| p.severity == Severity::Error && p.file == "sources.csv"));
        assert_eq!(opened.package.dataset.sources.len(), 1);
        opened.package.dataset.sources[0].publisher = "Me".into();
        assert!(matches!(opened.package.save(&path), Err(SaveError::Partial(_))), "more than {MAX_TABLE} bytes");
    }
}

#[test]
fn names_that_point_elsewhere_are_refused() {
    for name in ["../datapackage.json", "/etc/passwd", "a/../../b", "C:\\x.csv", "a\\b.csv", "./x", "a//b", "C:/x"] {
        let (_folder, path) = packed(&[("datapackage.json", JSON), (name, "x")]);
        let said = refused(&path);
        assert!(
            said.contains("points outside the archive") && said.contains("zip the dataset’s folder again"),
            "{name}: {said}"
        );
    }
    let (_folder, path) = packed(&FILES);
    let mut bytes = fs::read(&path).unwrap();
    // The flag of an encrypted entry, in its own head and in the list at the end.
    for (head, flag) in [(b"PK\x03\x04", 6), (b"PK\x01\x02", 8)] {
        let at = bytes.windows(4).position(|four| four == head).unwrap();
        bytes[at + flag] |= 1;
    }
    fs::write(&path, bytes).unwrap();
    assert!(refused(&path).contains("is encrypted"));
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("link.zip");
    let mut zip = ZipWriter::new(File::create(&path).unwrap());
    zip.add_symlink("datapackage.json", "/etc/passwd", SimpleFileOptions::default()).unwrap();
    zip.finish().unwrap();
    assert!(refused(&path).contains("not a plain file"));
}

#[test]
fn what_holds_no_one_package_says_so() {
    let (_a, two) = packed(&[("a/datapackage.json", JSON), ("b/datapackage.json", JSON)]);
    assert!(refused(&two).contains("several datasets (a, b)"));
    let (_b, none) = packed(&[("photo.jpg", "JFIF")]);
    assert!(refused(&none).contains("neither datapackage.json nor a table"));
    let many: Vec<(String, &str)> = (0..10_001).map(|n| (format!("{n}.txt"), "")).collect();
    let (_c, many) = packed(&many);
    assert!(refused(&many).contains("more than 10,000 entries"));
    let (folder, cut) = packed(&FILES);
    let bytes = fs::read(&cut).unwrap();
    for broken in [&b""[..], b"PK", &bytes[..bytes.len() / 2], b"id,sender\n"] {
        let path = folder.path().join("broken.zip");
        fs::write(&path, broken).unwrap();
        assert!(refused(&path).contains("not a valid zip file"), "{}", refused(&path));
    }
    assert!(matches!(Package::open(&folder.path().join("gone.zip")), Err(OpenError::Missing(_))));
}

#[test]
fn damaged_bytes_are_a_problem_and_no_panic() {
    let (folder, whole) = packed(&FILES);
    let bytes = fs::read(&whole).unwrap();
    let path = folder.path().join("damaged.zip");
    for at in 0..bytes.len() {
        let mut damaged = bytes.clone();
        damaged[at] ^= 0x55;
        fs::write(&path, damaged).unwrap();
        if let Ok(mut opened) = Package::open(&path) {
            // It may be saved or refused, whichever fits.
            let _ = opened.package.save(&folder.path().join("out.zip"));
            let _ = fs::remove_file(folder.path().join("out.zip"));
        }
    }
}

#[test]
fn a_bomb_of_five_tables_is_read_as_far_as_its_size_allows() {
    let line = "x,USA,POL,2022-02-01,1,exact,s\n";
    let table = format!("id,sender,host,day,best,word,source\n{}", line.repeat((13 << 20) / line.len()));
    let tables = ["strengths.csv", "movements.csv", "stages.csv", "events.csv", "sources.csv"];
    let (folder, path) = packed(&tables.map(|name| (name, &table)));
    let packed = fs::metadata(&path).unwrap().len() as usize;
    assert!(packed < 1 << 20);
    // Twice the same, opened together: what they share is there once.
    let again = folder.path().join("again.zip");
    fs::copy(&path, &again).unwrap();
    let all = Unpacking::default();
    let held: Vec<usize> = [&path, &again]
        .map(|path| {
            let loaded = Package::open_among(path, &all).unwrap();
            let large = loaded.problems.iter().filter(|problem| problem.what.contains("unpacks to far more")).count();
            assert!(large >= 4, "{:?}", loaded.problems);
            loaded.package.files().unwrap().into_iter().map(|(_, bytes)| bytes.len()).sum()
        })
        .to_vec();
    assert!(held[0] <= 40 * packed + (9 << 20) && held[1] <= 40 * packed + (1 << 20), "{held:?} of {packed}");
}
