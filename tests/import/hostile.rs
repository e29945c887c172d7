//! Input that is made to do harm, and input that is merely broken: refused with a remedy or read as far as it goes, never a panic,
//! never a hang.

#![allow(
    clippy::unwrap_used,
    clippy::pedantic,
    reason = "a test stops at the first surprise, and is short rather than strict"
)]

use crate::{import_support, kept};
use import_support::{TABLE, csv, ods, ods_of, rewritten, xlsx, zip};
use laydown::{
    import::{FileError, Import, ImportError, Watch},
    model::Day,
};
use proptest::prelude::*;
use std::time::{Duration, Instant};

const TODAY: Day = Day::ymd(2026, 11, 1);

fn open(bytes: Vec<u8>) -> Result<Import, ImportError> {
    let watch = Watch::default();
    let mut import = Import::of_bytes("input", bytes, TODAY, &watch)?;
    if import.recipe().sender.is_empty() {
        import.set("sender", "USA", &watch)?;
    }
    Ok(import)
}

/// Opens it, makes all that can be made of it, and sees that it is soon done.
fn survives(bytes: Vec<u8>) -> Result<Import, ImportError> {
    let (start, length) = (Instant::now(), bytes.len());
    let opened = open(bytes);
    if let Ok(import) = &opened {
        let (report, dataset) = (import.report(), import.dataset());
        assert!(report.entered <= import.draft().len() && dataset.events.len() <= import.draft().len());
        import.file_rows(20, &[7, 900]);
        import.heads();
    }
    // A debug build on a busy machine; the bound is for what never ends.
    let most = Duration::from_secs(20 + length as u64 / 100_000);
    assert!(start.elapsed() < most, "{:?} for {length} bytes", start.elapsed());
    opened
}

fn refused(bytes: Vec<u8>) -> String {
    let error = survives(bytes).expect_err("it is refused").to_string();
    assert!(error.contains("save it") || error.contains("choose"), "a fix: {error}");
    error
}

/// More names than a short number holds: none of them stands for another.
#[test]
fn many_senders_are_each_their_own() {
    let mut text = String::from("sender,host,date,people\n");
    for n in 0..66_000 {
        let sender = match n {
            65_535 => "France".to_owned(),
            65_900 => "Germany".to_owned(),
            n => format!("Foo{n}"),
        };
        text += &format!("{sender},Poland,2022-01-02,{}\n", n % 7 + 1);
    }
    let watch = Watch::default();
    let mut import = Import::of_bytes("input", text.into_bytes(), TODAY, &watch).unwrap();
    import.set("sender.column", "sender", &watch).unwrap();
    let mut senders: Vec<String> = import.dataset().strengths.iter().map(|row| row.sender.to_string()).collect();
    senders.sort();
    assert_eq!(senders, ["DEU", "FRA"]);
}

#[test]
fn bombs_are_refused_before_they_unpack() {
    let zeros = vec![b'0'; 40 << 20];
    assert!(refused(zip(&[("a.csv", &zeros)])).contains("zip bomb"));
    // A workbook whose XML is a bomb.
    let sheet = zip(&[("[Content_Types].xml", b"<x/>"), ("xl/workbook.xml", &zeros)]);
    assert!(refused(sheet).contains("zip bomb"));
    // A list of so many sheets that it would take many times its size.
    let sheets = "<sheet name=\"a\" sheetId=\"1\" r:id=\"x\"/>".repeat(20_000);
    let book = format!("<workbook><sheets>{sheets}</sheets></workbook>");
    let book = zip(&[("[Content_Types].xml", b"<x/>"), ("xl/workbook.xml", book.as_bytes())]);
    assert!(refused(book).contains("has more than 4,096 sheets"));
    let name = "a".repeat(1 << 20);
    let book = format!("<workbook><sheets><sheet name=\"{name}\" sheetId=\"1\" r:id=\"x\"/></sheets></workbook>");
    let book = zip(&[("[Content_Types].xml", b"<x/>"), ("xl/workbook.xml", book.as_bytes())]);
    assert!(refused(book).contains("one with a name of more than 65,536 characters"));
    // A hundred thousand cells in a hundred bytes, a billion rows in as many.
    let row = |rows: u32, columns: u32| {
        format!(
            "<table:table-row table:number-rows-repeated=\"{rows}\"><table:table-cell office:value-type=\"string\" table:number-columns-repeated=\"{columns}\"><text:p>x</text:p></table:table-cell></table:table-row>"
        )
    };
    assert!(refused(ods_of(&row(1_000_000, 16_000))).contains("unpacks"));
    // An archive in an archive is not opened.
    let inner = zip(&[("a.csv", b"a,b\n1,2\n")]);
    assert!(refused(zip(&[("inner.zip", &inner)])).contains("no table"));
}

#[test]
fn dimensions_of_a_sheet_are_not_believed() {
    let plain = xlsx(&[("one", TABLE)]);
    let with = |from: &str, to: &str| rewritten(&plain, from, to);
    let wide = survives(with("<dimension ref=\"A1:C4\"/>", "<dimension ref=\"A1:XFD1048576\"/>")).unwrap();
    assert_eq!(wide.dataset().strengths.len(), 2);
    // Room for four billion texts would end the program, which nothing can catch.
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(&plain)).unwrap();
    let mut list = String::new();
    std::io::Read::read_to_string(&mut archive.by_name("xl/sharedStrings.xml").unwrap(), &mut list).unwrap();
    let texts = list.split_once("uniqueCount=\"").unwrap().1.split_once('"').unwrap().0;
    for count in ["4294967295", "18446744073709551615", "99999999999999999999999"] {
        let stated = with(&format!("uniqueCount=\"{texts}\""), &format!("uniqueCount=\"{count}\""));
        assert!(refused(stated).contains("more strings"), "{count}");
    }
    for cell in ["XFD1048576", "A4294967295", "A99999999999", "AAAAAAAAAAAA1", "", "é1"] {
        // Whether it is refused or passed over, it neither panics nor fills the memory.
        drop(survives(with("r=\"C4\"", &format!("r=\"{cell}\""))));
    }
}

#[test]
fn paths_in_an_archive_lead_nowhere() {
    let table = csv(TABLE);
    let folder = tempfile::tempdir().unwrap();
    let before = std::env::current_dir().unwrap();
    let names = ["../../evil.csv", "/etc/evil.csv", "C:\\evil.csv", "a/../../evil.csv"];
    for name in names {
        let import = survives(zip(&[(name, &table)])).unwrap();
        assert_eq!(import.dataset().strengths.len(), 2, "{name}");
    }
    assert!(!folder.path().join("evil.csv").exists() && !before.join("../../evil.csv").exists());
}

#[test]
fn lines_and_numbers_without_end() {
    let mut long = b"country,date,number\nPoland,2021-12-31,1\n".to_vec();
    long.extend(std::iter::repeat_n(b'x', 100 << 20));
    long.extend_from_slice(b"\nItaly,2021-12-31,2\n");
    let import = survives(long).unwrap();
    assert_eq!((import.dataset().strengths.len(), import.draft().broken), (2, 1));
    assert!(import.problems()[0].what.contains("longer than"), "{:?}", import.problems());
    let good: String = (1..9).map(|i| format!("Spain,2021-0{i}-28,{i}\n")).collect();
    let huge = format!(
        "country,date,number\n{good}Poland,2021-12-31,{}\nItaly,{},5\n",
        "9".repeat(10_000),
        "1".repeat(10_000)
    );
    let import = survives(huge.into_bytes()).unwrap();
    assert_eq!((import.dataset().strengths.len(), import.draft().broken), (8, 2));
    // A quotation mark that nobody closes costs its line.
    let open = "country,date,number\n\"Poland,2021-12-31,1\nItaly,2021-12-31,2\n";
    assert_eq!(survives(open.as_bytes().to_vec()).unwrap().dataset().strengths.len(), 1);
    // A million commas in a line, a million lines of nothing, a million quotation marks.
    for text in [
        ",".repeat(1 << 20),
        "\n".repeat(1 << 20),
        "\"".repeat(1 << 20),
        "\"\n".repeat(1 << 19),
        "a,\"".repeat(1 << 18),
        // Marks that close what another line opened: each line begins a row of all lines that follow.
        format!("country,date,number\n{}", "Germany,20\"1-12-31,\"35,2-31,176\n\n".repeat(1 << 15)),
        format!("country,date,number\n{}\"", "Italy,\"2021-12-31,5\n".repeat(1 << 15)),
    ] {
        drop(survives(text.into_bytes()));
    }
}

#[test]
fn deep_json_and_binary_garbage() {
    assert!(refused("[".repeat(1 << 20).into_bytes()).contains("JSON"));
    assert!(refused("{\"a\":".repeat(1 << 18).into_bytes()).contains("JSON"));
    let wide = format!("[{}]", vec!["1"; 1 << 19].join(","));
    drop(survives(wide.into_bytes()));
    let keys: Vec<String> = (0..100_000).map(|i| format!("{{\"k{i}\":1}}")).collect();
    drop(survives(format!("[{}]", keys.join(",")).into_bytes()));
    refused(b"\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0".to_vec());
    refused(Vec::new());
    refused(b"PK\x03\x04 no archive".to_vec());
    refused(b"\x1f\x8b\x08 no gzip".to_vec());
    refused(b"PAR1 no parquet PAR1".to_vec());
    refused(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 an old workbook".to_vec());
}

#[test]
fn a_cancelled_reading_stops() {
    let rows: String = (0..200_000).map(|i| format!("Poland,2021-12-31,{i}\n")).collect();
    let watch = Watch::on(2);
    watch.cancel();
    let error =
        Import::of_bytes("input", format!("country,date,number\n{rows}").into_bytes(), TODAY, &watch).unwrap_err();
    assert!(matches!(error, ImportError::Cancelled(_) | ImportError::File(FileError::Cancelled(_))), "{error}");
}

#[test]
fn parts_read_by_themselves_are_the_whole() {
    // Quotation marks with line breaks within, large enough to be cut into parts.
    let row = |i: usize| match i % 7 {
        0 => format!("\"Poland\n\",2021-12-31,{i}\n"),
        1 => format!("\"Viet Nam, South\",1970-12-31,\"{i}\"\r\n"),
        2 => format!("Ita\"ly,2021-12-31,{i}\n"),
        _ => format!("Italy,2021-{:02}-01,{i}\n", i % 12 + 1),
    };
    let text = format!("country,date,troops\n{}", (0..30_000).map(row).collect::<String>()).into_bytes();
    let read = |threads| {
        let watch = Watch::on(threads);
        let mut import = Import::of_bytes("input", text.clone(), TODAY, &watch).unwrap();
        import.set("sender", "USA", &watch).unwrap();
        let rows = import.file_rows(usize::MAX, &[]);
        (rows, import.draft().read, import.unmatched())
    };
    let alone = read(1);
    assert_eq!(alone.1, 30_000);
    for threads in [2, 3, 8] {
        assert!(read(threads) == alone, "{threads} threads");
    }
}

fn corpus() -> Vec<Vec<u8>> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/corpus");
    let mut names: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    names.sort();
    let mut files: Vec<Vec<u8>> = names.iter().map(|path| std::fs::read(path).unwrap()).collect();
    files.extend([xlsx(&[("one", TABLE)]), ods(TABLE), zip(&[("a.csv", &csv(TABLE))])]);
    #[cfg(feature = "parquet")]
    files.push(import_support::parquet(TABLE));
    files
}

#[test]
fn the_corpus_is_read() {
    for bytes in corpus() {
        let shown = String::from_utf8_lossy(&bytes[..bytes.len().min(60)]).into_owned();
        let import = survives(bytes).unwrap_or_else(|error| panic!("{shown}: {error}"));
        assert!(import.report().entered > 0, "{shown}: {:?} {:?}", import.questions(), import.stopped());
    }
}

proptest! {
    #![proptest_config(ProptestConfig { max_shrink_iters: 200, ..kept::config(300) })]

    #[test]
    fn mutated_files_never_panic(
        file in 0_usize..13,
        changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>(), 0_u8..4), 1..12),
    ) {
        let files = corpus();
        let mut bytes = files[file % files.len()].clone();
        for (at, byte, how) in changes {
            if bytes.is_empty() {
                break;
            }
            let at = at.index(bytes.len());
            match how {
                0 => bytes[at] = byte,
                1 => bytes.insert(at, b"\",;\n\t-.0"[usize::from(byte) % 8]),
                2 => bytes.truncate(at),
                _ => {
                    let copy = bytes[at..bytes.len().min(at + usize::from(byte))].to_vec();
                    bytes.splice(at..at, copy);
                }
            }
        }
        drop(survives(bytes));
    }

    #[test]
    fn any_bytes_never_panic(bytes in proptest::collection::vec(any::<u8>(), 0..600)) {
        drop(survives(bytes));
    }
}
