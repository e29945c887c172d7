//! The documentation holds: its links resolve, its commands run, its files are files that the program reads.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use std::{
    fs,
    path::{Path, PathBuf},
};

/// A block of code in a page, with the line of text above it.
struct Block {
    above: String,
    text: String,
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Every page of the repository that people read, in order of name.
fn pages() -> Vec<PathBuf> {
    fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(&path, found);
            } else if path.extension().is_some_and(|end| end == "md") {
                found.push(path);
            }
        }
    }
    let mut found = ["README", "ARCHITECTURE", "CONTRIBUTING", "CHANGELOG", "SECURITY"]
        .map(|n| root().join(n).with_extension("md"))
        .to_vec();
    walk(&root().join("docs"), &mut found);
    walk(&root().join("assets"), &mut found);
    found.sort();
    found
}

/// The indented blocks of a page.
fn blocks(page: &Path) -> Vec<Block> {
    let page = fs::read_to_string(page).unwrap();
    let (mut found, mut above, mut inside) = (Vec::<Block>::new(), "", false);
    for line in page.lines() {
        if let Some(code) = line.strip_prefix("    ") {
            if inside {
                let block = found.last_mut().unwrap();
                block.text += code;
                block.text.push('\n');
            } else {
                found.push(Block { above: above.to_owned(), text: format!("{code}\n") });
            }
            inside = true;
        } else {
            inside = false;
            above = if line.is_empty() { above } else { line };
        }
    }
    found
}

/// The words of a command as a shell splits them, without its comment.
fn words(line: &str) -> Vec<String> {
    let line = line.split("  #").next().unwrap();
    let quoted = line.split('"').enumerate();
    let words = quoted.flat_map(|(i, part)| match i % 2 {
        0 => part.split_whitespace().map(str::to_owned).collect::<Vec<_>>(),
        _ => vec![part.to_owned()],
    });
    words.collect()
}

/// What the commands of a page work on: the files that the page shows, and the reader's own.
fn lay_out(page: &Path, folder: &Path) {
    let mine = if page.ends_with("data-format.md") { folder.join("mine") } else { folder.to_owned() };
    fs::create_dir_all(&mine).unwrap();
    let readme = root().join("README.md");
    for block in blocks(&readme).into_iter().chain(blocks(page)) {
        let name = block.above.trim_end_matches(':').rsplit('`').nth(1).filter(|_| block.above.ends_with(['`', ':']));
        if let Some(name) = name.filter(|name| name.contains('.') && !name.contains(' ')) {
            fs::write(mine.join(name), &block.text).unwrap();
        }
    }
    let table = fs::read(mine.join("troops.csv")).unwrap();
    for name in ["troops.csv", "next-year.csv"] {
        fs::write(folder.join(name), &table).unwrap();
    }
    let article = "The Pentagon ordered 3,000 soldiers to Poland on Friday.\n";
    fs::write(folder.join("article.txt"), article).unwrap();
    fs::write(folder.join("release.html"), format!("<p>{article}</p>")).unwrap();
    fs::write(folder.join("view.txt"), "laydown:?day=2022-02-13&selected=POL\n").unwrap();
    let (code, _) = run(folder, "laydown convert --sample article-2022-02-13 -o my-dataset/");
    let (zipped, _) = run(folder, "laydown convert my-dataset/ -o theirs.zip");
    assert_eq!((code, zipped), (0, 0));
}

/// Runs a line of a page without a display and gives its exit code and what it printed.
fn run(folder: &Path, line: &str) -> (i32, String) {
    let mut command = assert_cmd::Command::new(env!("CARGO_BIN_EXE_laydown"));
    command.current_dir(folder).env("HOME", folder).env_remove("XDG_DATA_HOME").env_remove("XDG_STATE_HOME");
    command.env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY").env_remove("WAYLAND_SOCKET");
    let mut words = words(line).into_iter().skip(1);
    while let Some(word) = words.next() {
        match word.as_str() {
            "<" => command.write_stdin(fs::read(folder.join(words.next().unwrap())).unwrap()),
            // Nothing is downloaded here: the line is only read.
            "--accept-licence" => command.args(["--accept-licence", "--help"]),
            _ => command.arg(word),
        };
    }
    let output = command.output().unwrap();
    let said = [output.stdout, output.stderr].map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).concat();
    (output.status.code().unwrap(), said)
}

/// The exit code that a reader gets: the window finds no display here, and a download waits for its licence.
fn expected(words: &[String]) -> i32 {
    let [_, first, rest @ ..] = words else { return 1 };
    let window = first.starts_with("--") || first.contains(['.', '/']);
    let licence = first == "fetch" && !rest.is_empty() && !rest.iter().any(|word| word == "--accept-licence");
    if window { 1 } else { 2 * i32::from(licence) }
}

#[test]
fn every_relative_link_resolves() {
    for page in pages() {
        let text = fs::read_to_string(&page).unwrap();
        for link in text.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
            let target = link.split('#').next().unwrap();
            let there = target.is_empty() || target.contains("://") || page.parent().unwrap().join(target).exists();
            assert!(there, "{}: {link}", page.display());
        }
    }
}

#[test]
fn every_command_runs_as_shown() {
    let mut ran = 0;
    for page in pages().into_iter().filter(|page| !page.starts_with(root().join("assets"))) {
        let folder = tempfile::tempdir().unwrap();
        let (mut said, mut ready) = (String::new(), false);
        for block in blocks(&page) {
            if block.above.ends_with("prints:") {
                assert!(said.contains(&block.text), "{}: “{}” is not in:\n{said}", page.display(), block.text);
            }
            for (i, line) in block.text.lines().filter(|line| line.starts_with("laydown")).enumerate() {
                if !std::mem::replace(&mut ready, true) {
                    lay_out(&page, folder.path());
                }
                let (code, answer) = run(folder.path(), line);
                assert_eq!(code, expected(&words(line)), "{}: {line}\n{answer}", page.display());
                said = if i == 0 { answer } else { said };
                ran += 1;
            }
        }
    }
    assert!(ran > 30, "only {ran} commands were found");
}

#[test]
fn every_decision_is_listed_and_has_its_three_parts() {
    let folder = root().join("docs/decisions");
    let index = fs::read_to_string(folder.join("README.md")).unwrap();
    for page in pages().into_iter().filter(|page| page.starts_with(&folder) && !page.ends_with("README.md")) {
        let text = fs::read_to_string(&page).unwrap();
        let title = text.lines().next().unwrap().trim_start_matches("# ");
        let entry = format!("- [{title}]({})", page.file_name().unwrap().to_str().unwrap());
        let parts = ["## Context", "## Decision", "## Consequences"];
        assert!(index.contains(&entry) && parts.iter().all(|part| text.contains(part)), "{}", page.display());
    }
}

/// `SECURITY.md` names tests as a file and a name within it, both as code, one after the other.
#[test]
fn every_promise_names_tests_that_are_there() {
    let text = fs::read_to_string(root().join("SECURITY.md")).unwrap();
    let promises: Vec<&str> =
        text.lines().filter(|line| line.starts_with("| ") && !line.starts_with("| promise")).collect();
    assert!(promises.len() > 8, "{promises:?}");
    for promise in promises {
        let tests = promise.trim_end_matches(" |").rsplit(" | ").next().unwrap();
        let names: Vec<&str> = tests.split('`').skip(1).step_by(2).collect();
        assert!(names.len() > 1 && names.len().is_multiple_of(2), "{promise}");
        for pair in names.chunks(2) {
            let file = fs::read_to_string(root().join(pair[0])).unwrap_or_else(|error| panic!("{}: {error}", pair[0]));
            assert!(file.contains(&format!("fn {}(", pair[1])), "{} has no test {}", pair[0], pair[1]);
        }
    }
}

#[test]
fn pictures_are_small() {
    for picture in fs::read_dir(root().join("assets/pictures")).unwrap() {
        let picture = picture.unwrap();
        assert!(picture.metadata().unwrap().len() < 300_000, "{}", picture.path().display());
    }
}
