//! `validate` on good, broken and missing datasets.

use super::laydown;
use std::{fs, path::Path};

fn copy_of_article(folder: &Path) {
    let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/datasets/article-2022-02-13");
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        fs::copy(&path, folder.join(path.file_name().unwrap())).unwrap();
    }
}

#[test]
fn the_embedded_datasets_have_no_error() {
    for name in ["article-2022-02-13", "europe-2022"] {
        let folder = format!("{}/assets/datasets/{name}", env!("CARGO_MANIFEST_DIR"));
        let output = laydown(["validate", &folder]);
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
    }
}

#[test]
fn a_broken_row_has_place_and_remedy_and_the_rest_still_loads() {
    let folder = tempfile::tempdir().unwrap();
    copy_of_article(folder.path());
    let stages = folder.path().join("stages.csv");
    let text = fs::read_to_string(&stages).unwrap();
    fs::write(&stages, text.replacen("2022-02-11", "2022-02-30", 1)).unwrap();
    let output = laydown([Path::new("validate"), folder.path()]);
    let stdout = String::from_utf8(output.stdout).unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(stdout.contains("stages.csv:") && stdout.contains("day") && stdout.contains("2022-02-30"), "{stdout}");
    let output = laydown(["query".as_ref(), folder.path().as_os_str(), "--format".as_ref(), "csv".as_ref()]);
    assert!(output.status.success() && String::from_utf8_lossy(&output.stdout).contains("Romania"));
}

#[test]
fn a_place_without_a_host_a_half_point_and_an_unknown_thing_are_told() {
    let folder = tempfile::tempdir().unwrap();
    copy_of_article(folder.path());
    let head = "id,sender,host,place,lat,lon,day,what,scope,low,best,high,word,source";
    let source = fs::read_to_string(folder.path().join("sources.csv")).unwrap();
    let source = source.lines().nth(1).and_then(|line| line.split(',').next()).unwrap().to_owned();
    let rows = [
        format!("a,USA,,Ramstein,49.4,7.6,2022-02-01,,assigned,5,5,5,exact,{source}"),
        format!("b,USA,DEU,Ramstein,49.4,,2022-02-01,,assigned,5,5,5,exact,{source}"),
        format!("c,USA,DEU,,,,2022-02-01,lasers,assigned,5,5,5,exact,{source}"),
        format!("d,USA,POL,,,,2022-02-01,,assigned,50,50,50,exact,{source}"),
        format!("e,USA,POL,Powidz,,,2022-02-01,,assigned,30,30,30,exact,{source}"),
        format!("f,USA,POL,Poznan,,,2022-02-01,,assigned,40,40,40,exact,{source}"),
    ];
    fs::write(folder.path().join("strengths.csv"), format!("{head}\n{}\n", rows.join("\n"))).unwrap();
    let stdout = String::from_utf8(laydown([Path::new("validate"), folder.path()]).stdout).unwrap();
    for said in [
        "strengths.csv:2 column \"host\": the place “Ramstein” has no host",
        "strengths.csv:3 column \"lon\"",
        "strengths.csv:4 column \"what\"",
        "strengths.csv:5 column \"best\": the parts of “d” have at least 70 people, the whole at most 50",
    ] {
        assert!(stdout.contains(said), "{said}: {stdout}");
    }
}

#[test]
fn what_is_not_there_or_no_dataset_exits_1() {
    let folder = tempfile::tempdir().unwrap();
    for path in [folder.path().join("gone"), folder.path().to_owned()] {
        let output = laydown([Path::new("validate"), &path]);
        assert_eq!(output.status.code(), Some(1));
        let output = laydown([Path::new("query"), &path]);
        assert_eq!(output.status.code(), Some(1));
        assert!(!output.stderr.is_empty());
    }
}

/// A table whose header says nothing is not a table without rows.
#[test]
fn a_table_of_which_no_row_can_be_read_is_no_answer() {
    let text = "id,sender,host,day,scope,best,word,source\na,USA,POL,2022-02-01,assigned,5,exact,s\n";
    let utf16 = |bom: &[u8]| [bom, &text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<_>>()].concat();
    for (bytes, why) in [
        (text.replace(',', ";").into_bytes(), "not separated by commas"),
        (text.replace(',', "|").into_bytes(), "no column “id”"),
        (utf16(b"\xff\xfe"), "UTF-16"),
        (utf16(b""), "UTF-16"),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let (dataset, out) = (folder.path().join("ds"), folder.path().join("out.csv"));
        fs::create_dir(&dataset).unwrap();
        fs::write(dataset.join("strengths.csv"), bytes).unwrap();
        fs::write(dataset.join("sources.csv"), "id,publisher\ns,S\n").unwrap();
        let query = laydown(["query".as_ref(), dataset.as_os_str()]);
        let stderr = String::from_utf8_lossy(&query.stderr).into_owned();
        assert_eq!((query.status.code(), query.stdout.len()), (Some(1), 0), "{stderr}");
        assert!(stderr.contains("strengths.csv") && stderr.contains(why), "{stderr}");
        let convert = laydown(["convert".as_ref(), dataset.as_os_str(), "-o".as_ref(), out.as_os_str()]);
        assert_eq!((convert.status.code(), out.exists()), (Some(1), false));
    }
    // Nor is a description that cannot be read, where no table has its usual name.
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("datapackage.json"), "{\"resources\": [").unwrap();
    assert_eq!(laydown([Path::new("query"), folder.path()]).status.code(), Some(1));
}
