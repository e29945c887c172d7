//! Several datasets on one command line: one view, each record's file kept.

use super::{failure, stdout};
use std::fs;

const ARTICLE: &str = "--sample article-2022-02-13";

/// A folder with the article as “mine” and, of another sender, as “theirs.zip”.
fn two() -> tempfile::TempDir {
    let home = tempfile::tempdir().unwrap();
    let at = home.path().display();
    stdout(&format!("convert {ARTICLE} -o {at}/mine"));
    stdout(&format!("convert {ARTICLE} -o {at}/other"));
    let table = home.path().join("other/movements.csv");
    fs::write(&table, fs::read_to_string(&table).unwrap().replace(",USA,", ",GBR,")).unwrap();
    stdout(&format!("convert {at}/other -o {at}/theirs.zip"));
    home
}

#[test]
fn query_adds_up_both_and_names_the_file_of_each_record() {
    let home = two();
    let at = home.path().display();
    let both = stdout(&format!("query {at}/mine {at}/theirs.zip --host POL"));
    assert!(both.contains("9,400") && both.contains(" + "), "{both}");
    let records = stdout(&format!("query {at}/mine {at}/theirs.zip --records --format csv"));
    let header = records.lines().next().unwrap();
    assert!(header.ends_with(",id,file"), "{header}");
    let of = |file: &str| records.lines().filter(|line| line.ends_with(&format!(",{file}"))).count();
    assert_eq!((of("mine"), of("theirs")), (records.lines().count() / 2, records.lines().count() / 2));
    assert!(records.contains("theirs:feb-2-poland-announced"));
    let one = stdout(&format!("query {at}/mine --records --format csv"));
    assert!(one.lines().next().unwrap().ends_with(",id"), "alone nothing is added");
}

#[test]
fn a_dataset_beside_its_copy_or_a_sample_counts_once() {
    let home = two();
    let at = home.path().display();
    let numbers = |arguments: &str| {
        let text = stdout(&format!("query {arguments} --host POL --format csv"));
        text.lines().map(|line| line.replace("article-2022-02-13:article", "article")).collect::<Vec<_>>()
    };
    assert_eq!(numbers(&format!("{at}/mine {ARTICLE}")), numbers(&format!("{at}/mine")));
    let changes = "--from 2022-02-01 --day 2022-02-13 --host POL";
    assert!(stdout(&format!("query {changes} {at}/mine --sample europe-2022")).contains("5,050"));
}

#[test]
fn convert_joins_them_and_the_whole_is_valid_and_says_the_same() {
    let home = two();
    let at = home.path().display();
    stdout(&format!("convert {at}/mine {at}/theirs.zip -o {at}/both"));
    let report = stdout(&format!("validate {at}/both"));
    assert!(report.contains("both: 0 errors, 0 warnings"), "{report}");
    let table = |arguments: &str| stdout(&format!("query {arguments} --format csv"));
    assert_eq!(table(&format!("{at}/both")), table(&format!("{at}/mine {at}/theirs.zip")));
    stdout(&format!("convert {at}/both -o {at}/again"));
    let read = |folder: &str| fs::read(home.path().join(folder).join("stages.csv")).unwrap();
    assert_eq!(read("both"), read("again"));
}

#[test]
fn render_draws_both_and_what_cannot_be_read_says_so() {
    let home = two();
    let at = home.path().display();
    stdout(&format!("render {at}/mine {at}/theirs.zip -o {at}/map.svg"));
    let picture = fs::read_to_string(home.path().join("map.svg")).unwrap();
    assert!(picture.contains("9,400"));
    let (code, stderr) = failure(&format!("query {at}/mine {at}/nowhere"));
    assert!(code == 1 && stderr.contains("nowhere"), "{stderr}");
    let (code, stderr) = failure(&format!("query {at}/mine {at}/mine"));
    assert!(code == 1 && stderr.contains("given twice"), "{stderr}");
    let (_, stderr) = failure(&format!("{at}/mine {at}/theirs.zip"));
    assert!(stderr.contains(&format!("laydown render {at}/mine {at}/theirs.zip")), "{stderr}");
}
