//! The messages: every key and argument of the code stands in the files and the other way round; converted rooms have no text left.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement},
    parser::parse,
};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

/// Files and folders of `src` whose texts all stand in message files.
const CONVERTED: &[&str] = &[
    "message.rs",
    "words/",
    "gui/",
    "session/explain/",
    "cli/",
    "main.rs",
    "io/",
    "import/",
    "parse/",
    "catalogue/",
    "export/",
    "geo/basemap/decode.rs",
    "geo/view.rs",
    "paint/raster/mod.rs",
    "posture/facet/",
];

/// Files of these rooms whose literals are words of foreign tables, names of the past and paths of systems: what is read, not said.
const FOREIGN: &[&str] = &[
    "parse/lexicon.rs",
    "import/understand/columns.rs",
    "import/understand/former.rs",
    "import/understand/places.rs",
    "import/understand/totals.rs",
    "catalogue/library.rs",
];

/// Names under which the window keeps what it shows at the next start: they look like texts and stay as they are.
const KEPT: &[&str] = &["last view", "table of records"];

/// Keys with the names of their arguments.
type Keys = BTreeMap<String, BTreeSet<String>>;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn files(folder: &Path, ending: &str, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, ending, found);
        } else if path.extension().is_some_and(|e| e == ending) {
            found.push(path);
        }
    }
    found.sort();
}

fn of_pattern(pattern: &Pattern<&str>, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        match element {
            PatternElement::Placeable { expression: Expression::Inline(inline) } => of_inline(inline, found),
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                of_inline(selector, found);
                for variant in variants {
                    of_pattern(&variant.value, found);
                }
            }
            PatternElement::TextElement { .. } => {}
        }
    }
}

fn of_inline(inline: &InlineExpression<&str>, found: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            found.insert(id.name.to_owned());
        }
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        other => panic!("messages name no other messages, so that each is whole: {other:?}"),
    }
}

/// The messages of a file, and what is wrong with it.
fn of_file(path: &Path, all: &mut Keys, wrong: &mut Vec<String>) {
    let (text, room) = (fs::read_to_string(path).unwrap(), path.file_stem().unwrap().to_str().unwrap());
    let resource = parse(text.as_str()).unwrap_or_else(|(_, errors)| panic!("{room}.ftl: {errors:?}"));
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        let (key, pattern) = (message.id.name, message.value.as_ref().unwrap());
        let mut arguments = BTreeSet::new();
        of_pattern(pattern, &mut arguments);
        if arguments.is_empty() && pattern.elements.len() != 1 {
            wrong.push(format!("{key}: a text without arguments is one line, to be borrowed"));
        }
        if !key.starts_with(&format!("{room}-")) {
            wrong.push(format!("{key}: keys of {room}.ftl begin with {room}-"));
        }
        if all.insert(key.to_owned(), arguments).is_some() {
            wrong.push(format!("{key} stands twice"));
        }
    }
}

/// The code without its comments.
fn code(path: &Path) -> String {
    let text = fs::read_to_string(path).unwrap();
    text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

/// The text up to the parenthesis that closes it.
fn inside(text: &str) -> &str {
    let (mut depth, mut quoted, mut escaped) = (0_usize, false, false);
    for (at, c) in text.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' if quoted => escaped = true,
            '"' => quoted = !quoted,
            _ if quoted => {}
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' if depth == 0 => return &text[..at],
            ')' | ']' | '}' => depth -= 1,
            _ => {}
        }
    }
    text
}

/// The parts between the commas of the outermost level.
fn parts(text: &str) -> Vec<String> {
    let (mut depth, mut quoted, mut all) = (0_usize, false, vec![String::new()]);
    for c in text.chars() {
        match c {
            '"' => quoted = !quoted,
            '(' | '[' | '{' if !quoted => depth += 1,
            ')' | ']' | '}' if !quoted => depth -= 1,
            ',' if !quoted && depth == 0 => {
                all.push(String::new());
                continue;
            }
            _ => {}
        }
        all.last_mut().unwrap().push(c);
    }
    all.into_iter().map(|part| part.trim().to_owned()).filter(|part| !part.is_empty()).collect()
}

/// Each use of a message in some code: its key and the names of its arguments.
fn uses(code: &str) -> Vec<(String, BTreeSet<String>)> {
    let mut found = Vec::new();
    for (at, opening) in code.match_indices("text!(") {
        let whole = inside(&code[at + opening.len()..]);
        let mut parts = parts(whole).into_iter();
        let key = parts.next().unwrap();
        let key = key.strip_prefix('"').and_then(|key| key.strip_suffix('"'));
        let key = key.unwrap_or_else(|| panic!("the key is a literal: text!({whole})")).to_owned();
        let argument = |part: String| part.split_once(" = ").unwrap_or_else(|| panic!("{key}: {part}")).0.to_owned();
        found.push((key.clone(), parts.map(argument).collect()));
    }
    found
}

#[test]
fn the_code_and_the_files_have_the_same_messages() {
    let (mut messages, mut wrong) = (Keys::new(), Vec::new());
    let mut found = Vec::new();
    files(&root().join("assets/messages/en"), "ftl", &mut found);
    let listed = fs::read_to_string(root().join("src/message.rs")).unwrap();
    for path in &found {
        of_file(path, &mut messages, &mut wrong);
        let room = path.file_stem().unwrap().to_str().unwrap();
        if !listed.contains(&format!("\"{room}\"")) {
            wrong.push(format!("{room}.ftl is not listed in src/message.rs"));
        }
    }
    let (mut sources, mut used) = (Vec::new(), BTreeSet::new());
    files(&root().join("src"), "rs", &mut sources);
    for path in sources {
        for (key, arguments) in uses(&code(&path)) {
            match messages.get(&key) {
                Some(wanted) if *wanted == arguments => {}
                Some(wanted) => {
                    wrong.push(format!("{key} takes {wanted:?}, and {} gives {arguments:?}", path.display()));
                }
                None => wrong.push(format!("{key} stands in no file: {}", path.display())),
            }
            used.insert(key);
        }
    }
    wrong.extend(messages.keys().filter(|key| !used.contains(*key)).map(|key| format!("{key} is used nowhere")));
    assert!(messages.len() > 100, "only {} messages", messages.len());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn converted_rooms_have_no_texts_of_their_own() {
    let (mut sources, mut wrong) = (Vec::new(), Vec::new());
    let src = root().join("src");
    files(&src, "rs", &mut sources);
    for path in sources {
        let name = path.strip_prefix(&src).unwrap().to_string_lossy().replace('\\', "/");
        if CONVERTED.iter().any(|room| name.starts_with(room)) && !FOREIGN.contains(&name.as_str()) {
            let code = code(&path);
            let code = code.split("#[cfg(test)]").next().unwrap();
            wrong.extend(
                literals(code)
                    .into_iter()
                    .filter(|text| is_text(text) && !KEPT.contains(&text.as_str()))
                    .map(|text| format!("{name}: {text}")),
            );
        }
    }
    assert!(wrong.is_empty(), "texts of the interface stand in assets/messages:\n{}", wrong.join("\n"));
}

/// Whether a literal holds two words with a blank between, which no key, id or word of a file does.
fn is_text(literal: &str) -> bool {
    let outside: String = literal.split('{').map(|part| part.split_once('}').map_or(part, |(_, rest)| rest)).collect();
    let words = outside.split(' ').filter(|word| word.chars().filter(|c| c.is_alphabetic()).count() > 1);
    words.count() > 1
}

/// The string literals of some code, but for those of attributes. A quotation mark by itself begins none.
fn literals(code: &str) -> Vec<String> {
    let mut all = Vec::new();
    let code = code.replace("'\"'", "' '");
    let plain: String = code.lines().filter(|line| !line.trim_start().starts_with("#[")).collect::<Vec<_>>().join("\n");
    let plain = plain.replace("'\"'", "");
    let mut rest = plain.as_str();
    while let Some(at) = rest.find('"') {
        let mut end = at + 1;
        let bytes = rest.as_bytes();
        while end < bytes.len() && bytes[end] != b'"' {
            end += if bytes[end] == b'\\' { 2 } else { 1 };
        }
        all.push(rest[at + 1..end.min(rest.len())].to_owned());
        rest = rest.get(end + 1..).unwrap_or("");
    }
    all
}

#[test]
fn the_reader_of_uses_sees_keys_and_arguments() {
    let names = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<BTreeSet<_>>();
    let code = "let a = text!(\"side-a\");\ntext!(\"side-b\", n = f(1, 2), who = format!(\"{}, {}\", a, b))";
    assert_eq!(uses(code), [("side-a".to_owned(), names(&[])), ("side-b".to_owned(), names(&["n", "who"]))]);
    assert!(
        is_text("Nothing on this day") && !is_text("side-nothing") && !is_text("{a}, {b}") && !is_text("strengths")
    );
}
