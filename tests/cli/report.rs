//! Reports: the same sentences in every format, the same bytes each time, and nothing written over.

use super::{failure, laydown, stdout};
use std::fs;
use std::io::{Cursor, Read as _};
use std::path::Path;

const POLAND: &str = "--sample article-2022-02-13 --host POL --from 2022-02-01 --to 2022-02-13";

/// What every format says of Poland.
const SAID: [&str; 10] = [
    "Poland: 1 February 2022 to 13 February 2022",
    "US troops for Poland, 13 February 2022: 4,700 promised, about 1,133 arrived.",
    "Present: number not known; at least the about 1,133 who arrived.",
    "Promised: 4,700",
    "= 1,700 (national) + 3,000 (command not reported)",
    "2 Feb 2022: 1,700 announced for Poland (United States, national command)",
    "11 Feb 2022: 3,000 ordered to Poland (United States, command not reported)",
    "13 Feb 2022: About 1,133 arrived in Poland (United States, national command)",
    "“two-thirds have already reached their destination” (paragraph 9)",
    "Licence: MIT License",
];

fn made(folder: &Path, name: &str, options: &str) -> Vec<u8> {
    let path = folder.join(name);
    let mut arguments = vec!["report", "-o", path.to_str().unwrap()];
    arguments.extend(options.split_whitespace());
    let output = laydown(arguments);
    assert!(output.status.success(), "{name}: {}", String::from_utf8_lossy(&output.stderr));
    fs::read(path).unwrap()
}

/// The texts of a word processor's file, a line for each paragraph.
fn docx(bytes: &[u8]) -> String {
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut xml = String::new();
    zip.by_name("word/document.xml").unwrap().read_to_string(&mut xml).unwrap();
    let tree = roxmltree::Document::parse(&xml).unwrap();
    let paragraphs = tree.descendants().filter(|node| node.tag_name().name() == "p");
    let text = |node: roxmltree::Node<'_, '_>| -> String {
        node.descendants().filter(|node| node.tag_name().name() == "t").filter_map(|node| node.text()).collect()
    };
    paragraphs.map(text).collect::<Vec<_>>().join("\n")
}

/// The texts of the pages of a PDF, without the spaces that lines break at.
fn pdf(bytes: &[u8]) -> String {
    let document = lopdf::Document::load_mem(bytes).unwrap();
    let pages: Vec<u32> = document.get_pages().into_keys().collect();
    document.extract_text(&pages).unwrap()
}

fn squeezed(text: &str) -> String {
    text.split_whitespace().collect()
}

#[test]
fn poland_reads_the_same_in_every_format() {
    let folder = tempfile::tempdir().unwrap();
    let html = String::from_utf8(made(folder.path(), "poland.html", POLAND)).unwrap();
    let markdown = String::from_utf8(made(folder.path(), "poland.md", POLAND)).unwrap().replace('\\', "");
    let (docx, pdf) =
        (docx(&made(folder.path(), "poland.docx", POLAND)), squeezed(&pdf(&made(folder.path(), "poland.pdf", POLAND))));
    for said in SAID {
        assert!(html.contains(said), "the page does not say {said}");
        assert!(markdown.contains(said), "Markdown does not say {said}");
        assert!(docx.contains(said), "the word processor's file does not say {said}\n{docx}");
        assert!(pdf.contains(&squeezed(said)), "the PDF does not say {said}");
    }
    // An announcement is not an arrival, and nobody is present who is only promised.
    for text in [&html, &markdown, &docx] {
        assert!(!text.contains("1,700 arrived") && !text.contains("4,700 arrived") && !text.contains("Present: 4,700"));
    }
    for picture in ["poland-map-to.png", "poland-chart.png"] {
        assert!(markdown.contains(&format!("({picture})")) && folder.path().join(picture).is_file(), "{picture}");
    }
    assert!(!html.contains("src=\"http") && html.contains("data:image/png;base64,"), "the page needs nothing else");
}

#[test]
fn the_same_question_is_the_same_bytes() {
    let folder = tempfile::tempdir().unwrap();
    let options = "--sample europe-2022 --host POL,ROU --from 2022-02-01 --to 2022-02-28";
    for ending in ["docx", "pdf", "html", "md"] {
        let [one, two] = ["one", "two"].map(|name| made(folder.path(), &format!("{name}.{ending}"), options));
        let plain = |bytes: Vec<u8>| if ending == "md" { Vec::new() } else { bytes };
        assert!(plain(one) == plain(two), "{ending} differs");
    }
    let [one, two] = [0, 1].map(|_| stdout(&format!("report {options} -o -")));
    assert_eq!(one, two);
}

#[test]
fn headings_lists_tables_and_figures_of_a_pdf_are_tagged() {
    let folder = tempfile::tempdir().unwrap();
    let document = lopdf::Document::load_mem(&made(folder.path(), "poland.pdf", POLAND)).unwrap();
    let mut tags = std::collections::BTreeMap::<String, usize>::new();
    for object in document.objects.values() {
        let tag = object.as_dict().ok().and_then(|dict| dict.get(b"S").ok()).and_then(|tag| tag.as_name().ok());
        if let Some(tag) = tag {
            *tags.entry(String::from_utf8_lossy(tag).into_owned()).or_default() += 1;
        }
    }
    for (tag, least) in [("H1", 1), ("H2", 5), ("L", 3), ("LI", 8), ("Table", 1), ("TH", 3), ("TD", 6), ("Figure", 2)] {
        assert!(tags.get(tag).is_some_and(|n| *n >= least), "{tag}: {tags:?}");
    }
}

#[test]
fn rivals_have_both_numbers_and_the_rule_that_chose() {
    let text = stdout("report --sample europe-2022 --from 2022-02-01 --to 2022-02-28 -o -");
    assert!(text.contains("## Rival claims"), "{text}");
    assert!(text.contains("Not used: "), "{text}");
    assert!(text.contains("## What is missing") && text.contains("## Sources"), "{text}");
}

#[test]
fn what_was_known_then_leaves_out_what_came_later() {
    let then = stdout(&format!("report {POLAND} --known-on 2022-02-03 -o -"));
    assert!(then.contains("1,700 promised") && !then.contains("3,000 ordered"), "{then}");
    assert!(then.contains("As known on 3 February 2022.") && then.contains("became public after 3 Feb 2022"), "{then}");
}

#[test]
fn what_is_not_recorded_is_said_and_is_not_zero() {
    let none = stdout("report --sample article-2022-02-13 --host NOR -o -");
    assert!(none.contains("No record mentions Norway"), "{none}");
    assert!(!none.contains(": 0"), "{none}");
}

#[test]
fn files_that_are_in_the_way_stay() {
    let folder = tempfile::tempdir().unwrap();
    for name in ["poland.md", "poland.html", "poland.docx", "poland.pdf", "poland-chart.png"] {
        fs::write(folder.path().join(name), "kept by hand").unwrap();
    }
    for ending in ["md", "html", "docx", "pdf"] {
        let path = folder.path().join(format!("poland.{ending}"));
        let mut arguments = vec!["report", "-o", path.to_str().unwrap()];
        arguments.extend(POLAND.split_whitespace());
        let output = laydown(&arguments);
        assert_eq!(output.status.code(), Some(1));
        assert_eq!(fs::read_to_string(&path).unwrap(), "kept by hand");
        arguments.push("--force");
        if ending != "md" {
            assert!(laydown(&arguments).status.success());
            // What Laydown wrote it writes anew.
            arguments.pop();
            assert!(laydown(&arguments).status.success(), "{ending}");
        }
    }
    // A picture in the way stops the text too.
    fs::remove_file(folder.path().join("poland.md")).unwrap();
    let path = folder.path().join("poland.md");
    let arguments = ["report", "--sample", "article-2022-02-13", "--host", "POL", "--from", "2022-02-01", "-o"];
    let output = laydown(arguments.iter().copied().chain([path.to_str().unwrap()]));
    assert_eq!(output.status.code(), Some(1), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(!path.exists() && !folder.path().join("poland-map-to.png").exists(), "all of it or nothing");
}

#[test]
fn wrong_usage_says_what_to_do() {
    for (arguments, fix) in [
        ("report -o x.odt", ".docx, .pdf, .html or .md"),
        ("report -o - --format odt", "docx, pdf, html, md"),
        ("report --from 2022-03-01 --to 2022-02-01 -o -", "2022-03-01"),
    ] {
        let (code, text) = failure(arguments);
        assert!(code == 2 && text.contains(fix), "{arguments}: {code} {text}");
    }
}

/// A citation names whom the report quotes, and the numbers through time end with the report.
#[test]
fn the_citation_and_the_curves_are_those_of_the_report() {
    let folder = tempfile::tempdir().unwrap();
    let options = "--sample europe-2022 --from 2022-02-01 --to 2022-02-28";
    let text = String::from_utf8(made(folder.path(), "all.md", options)).unwrap();
    let (_, listed) = text.split_once("## Sources").unwrap();
    let (listed, about) = listed.split_once("###").unwrap();
    let publishers = listed.lines().filter_map(|line| line.strip_prefix("- ")?.split_once(": "));
    let publishers: std::collections::BTreeSet<&str> = publishers.map(|(publisher, _)| publisher).collect();
    let (named, _) = about.split_once(" others: ").unwrap();
    let others: usize = named.rsplit(' ').next().unwrap().parse().unwrap();
    assert!(3 + others >= publishers.len(), "{} publishers, and {about}", publishers.len());
    let pdf = squeezed(&pdf(&made(folder.path(), "all.pdf", options)));
    assert!(!pdf.contains("AprMay") && !pdf.contains("Apr2022"), "{pdf}");
}
