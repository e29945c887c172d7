//! `laydown convert`: kinds by ending, records or what is shown, zip files like folders.

use super::{failure, stdout};
use std::fs;

#[test]
fn every_kind_is_written_by_its_ending() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().display();
    for ending in ["csv", "xlsx", "geojson", "parquet", "zip"] {
        if ending == "parquet" && cfg!(not(feature = "parquet")) {
            continue;
        }
        stdout(&format!("convert --sample article-2022-02-13 -o {out}/a.{ending}"));
        assert!(fs::metadata(folder.path().join(format!("a.{ending}"))).unwrap().len() > 500, "{ending}");
    }
    stdout(&format!("convert {out}/a.zip -o {out}/package"));
    let table = fs::read_to_string(folder.path().join("package/stages.csv")).unwrap();
    assert_eq!(table, include_str!("../../assets/datasets/article-2022-02-13/stages.csv"));
    assert!(stdout(&format!("validate {out}/a.zip")).contains("a.zip: 0 errors"));
    assert!(stdout(&format!("query {out}/a.zip --host POL")).contains("4,700"));
}

#[test]
fn what_is_shown_is_what_query_prints_and_says_its_question() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("shown.csv");
    let asked = "--sample article-2022-02-13 --day 2022-02-10 --known-on 2022-02-12 --sender USA";
    stdout(&format!("convert --shown {asked} -o {}", out.display()));
    assert_eq!(fs::read_to_string(&out).unwrap(), stdout(&format!("query {asked} --format csv")));
    let citation = fs::read_to_string(folder.path().join("shown.citation.txt")).unwrap();
    let view = "Filters: laydown:?sample=article-2022-02-13&day=2022-02-10&known-on=2022-02-12&sender=USA";
    assert!(citation.contains(view), "{citation}");
    assert!(!citation.contains(&folder.path().display().to_string()), "where it lies is nobody's concern");
}

#[test]
fn a_path_of_a_dataset_does_not_go_out() {
    let folder = tempfile::tempdir().unwrap();
    let (home, out) = (folder.path().join("secret/mine"), folder.path().join("shown.csv"));
    stdout(&format!("convert --sample article-2022-02-13 -o {}", home.display()));
    stdout(&format!("convert --shown {} -o {}", home.display(), out.display()));
    let citation = fs::read_to_string(folder.path().join("shown.citation.txt")).unwrap();
    assert!(citation.contains("dataset=mine&") && !citation.contains("secret"), "{citation}");
}

#[test]
fn what_cannot_be_written_says_so() {
    for (arguments, code, why) in [
        ("convert --sample article-2022-02-13 -o x.doc", 2, "use .csv, .xlsx"),
        ("convert --sample article-2022-02-13 --day 2022-02-13 -o x.csv", 2, "add --shown"),
        ("convert --shown -o x.zip", 2, "a data package holds records"),
        ("convert nothing/ -o x.csv", 1, "“nothing/” not found"),
        ("convert -o /nowhere/at/all.csv", 1, "cannot be written"),
        ("convert", 2, "--output"),
    ] {
        let (got, said) = failure(arguments);
        assert!(got == code && said.contains(why) && said.lines().count() == 1, "{arguments}: {got} {said}");
    }
}
