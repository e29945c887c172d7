//! `laydown read`: tables, JSON, datasets, documents of all kinds, and files that are broken.

use super::{laydown, stdout};
use std::io::Write as _;
use std::path::Path;

const RELEASE: &str = "VILNIUS, June 26, 2023 - Germany will send 4,000 soldiers to Lithuania, Defence Minister Boris Pistorius said on Monday. \
    About 780 Germans are stationed there now. In April two soldiers were killed.";

/// A file of the test’s folder.
fn file(folder: &Path, name: &str, bytes: &[u8]) -> String {
    let path = folder.join(name);
    std::fs::write(&path, bytes).unwrap();
    path.to_str().unwrap().to_owned()
}

/// A document of a word processor, made by hand: a zip file with one part.
fn docx(text: &str) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    writer.start_file("word/document.xml", zip::write::SimpleFileOptions::default()).unwrap();
    let open = r#"<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>"#;
    write!(writer, "{open}{text}</w:t></w:r></w:p></w:body></w:document>").unwrap();
    writer.finish().unwrap().into_inner()
}

/// A PDF of one page with one line, made by hand.
fn pdf(text: &str) -> Vec<u8> {
    let stream = format!("BT /F1 12 Tf 20 100 Td ({text}) Tj ET");
    let objects = [
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_owned(),
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 900 200] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>".to_owned(),
        format!("<< /Length {} >>\nstream\n{stream}\nendstream", stream.len()),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>".to_owned(),
    ];
    let mut out = "%PDF-1.4\n".to_owned();
    let mut places = Vec::new();
    for (i, object) in objects.iter().enumerate() {
        places.push(out.len());
        out += &format!("{} 0 obj\n{object}\nendobj\n", i + 1);
    }
    let start = out.len();
    out += &format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1);
    for place in places {
        out += &format!("{place:010} 00000 n \n");
    }
    out += &format!("trailer << /Size {} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n", objects.len() + 1);
    out.into_bytes()
}

/// Whoever takes a text for a dataset or a table is told what to do with it.
#[test]
fn a_text_where_a_dataset_is_asked_for_is_told_apart() {
    let folder = tempfile::tempdir().unwrap();
    let path = file(folder.path(), "release.txt", RELEASE.as_bytes());
    let (status, said) = super::failure(&format!("query {path}"));
    assert!(status == 2 && said.contains(&format!("laydown read {path} -o")), "{status}: {said}");
    let output = laydown(["import", &path]);
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(said.contains("laydown read release.txt -o"), "{said}");
}

#[test]
fn a_table_names_candidates_and_refusals() {
    let folder = tempfile::tempdir().unwrap();
    let path = file(folder.path(), "release.txt", RELEASE.as_bytes());
    let table = stdout(&format!("read {path} --published 2023-06-26"));
    assert!(table.contains("Germany") && table.contains("Lithuania") && table.contains("4,000"), "{table}");
    assert!(table.contains("780") && table.contains("announced"), "{table}");
}

#[test]
fn json_has_the_fields_of_each_candidate() {
    let folder = tempfile::tempdir().unwrap();
    let path = file(folder.path(), "release.txt", RELEASE.as_bytes());
    let told: serde_json::Value =
        serde_json::from_str(&stdout(&format!("read {path} --published 2023-06-26 --format json"))).unwrap();
    let first = &told["candidates"][0];
    assert_eq!((first["sender"].as_str(), first["host"].as_str()), (Some("DEU"), Some("LTU")), "{told:#}");
    assert_eq!((first["people"]["best"].as_i64(), first["stage"].as_str()), (Some(4_000), Some("announced")));
    let reasons: Vec<&str> =
        told["rejected"].as_array().unwrap().iter().filter_map(|one| one["why"].as_str()).collect();
    assert!(reasons.contains(&"casualties"), "{told:#}");
}

#[test]
fn standard_input_is_read() {
    let mut command = assert_cmd::Command::new(env!("CARGO_BIN_EXE_laydown"));
    let output = command
        .args(["read", "-", "--published", "2023-06-26", "--format", "json"])
        .write_stdin(RELEASE)
        .output()
        .unwrap();
    let told: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(told["candidates"].as_array().unwrap().len(), 2, "{told:#}");
}

#[test]
fn documents_of_all_kinds_say_the_same() {
    let folder = tempfile::tempdir().unwrap();
    let line = "Germany will send 4,000 soldiers to Lithuania.";
    let letter = format!(
        "From: press@example.org\r\nTo: desk@example.org\r\nSubject: Release\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{line}\r\n"
    );
    let files = [
        file(folder.path(), "a.txt", line.as_bytes()),
        file(folder.path(), "a.md", line.as_bytes()),
        file(folder.path(), "a.html", format!("<html><body><p>{line}</p></body></html>").as_bytes()),
        file(folder.path(), "a.docx", &docx(line)),
        file(folder.path(), "a.eml", letter.as_bytes()),
        file(folder.path(), "a.pdf", &pdf(line)),
    ];
    for path in files {
        let told: serde_json::Value =
            serde_json::from_str(&stdout(&format!("read {path} --published 2023-06-26 --format json"))).unwrap();
        let first = &told["candidates"][0];
        assert_eq!(
            (first["sender"].as_str(), first["people"]["best"].as_i64()),
            (Some("DEU"), Some(4_000)),
            "{path}: {told:#}"
        );
    }
}

#[test]
fn a_broken_file_is_named_and_the_others_are_read() {
    let folder = tempfile::tempdir().unwrap();
    let good = file(folder.path(), "good.txt", RELEASE.as_bytes());
    let bad = file(folder.path(), "bad.pdf", b"%PDF-1.4 cut off");
    let output = laydown(["read", &bad, &good, "--published", "2023-06-26"]);
    assert!(!output.status.success());
    assert!(String::from_utf8_lossy(&output.stderr).contains("bad.pdf"), "{output:?}");
    assert!(String::from_utf8_lossy(&output.stdout).contains("Lithuania"), "{output:?}");
    // Where nothing can be read nothing is made.
    let to = folder.path().join("made");
    assert!(!laydown(["read", &bad, "-o", to.to_str().unwrap()]).status.success() && !to.exists());
}

#[test]
fn what_is_accepted_enters_a_dataset() {
    let folder = tempfile::tempdir().unwrap();
    let path = file(folder.path(), "release.txt", RELEASE.as_bytes());
    let records = |accept: &str| {
        let to = folder.path().join(accept);
        let to = to.to_str().unwrap();
        stdout(&format!("read {path} --published 2023-06-26 -o {to} --accept {accept}"));
        stdout(&format!("query {to} --day 2023-06-26 --format csv")).lines().count()
    };
    let (sure, all) = (records("sure"), records("all"));
    assert!(sure <= all && all > 1, "{sure} {all}");
}

/// `--lang` is the language of the text here, and of the interface for all other commands: neither stands in the other's way.
#[test]
fn the_language_of_a_text_is_no_language_of_the_interface() {
    let folder = tempfile::tempdir().unwrap();
    let path = file(folder.path(), "release.txt", RELEASE.as_bytes());
    for language in ["en", "ru", "it"] {
        let told = stdout(&format!("read {path} --published 2023-06-26 --lang {language} --format json"));
        assert_eq!(serde_json::from_str::<serde_json::Value>(&told).unwrap()["language"], language);
    }
    let output = laydown(["read", &path, "--lang", "xx"]);
    assert!(output.status.code() == Some(1) || output.status.code() == Some(2), "{output:?}");
    assert!(String::from_utf8_lossy(&output.stderr).contains("xx"), "{output:?}");
}
