//! The messages: every key and argument of the code stands in the files and the other way round; converted rooms have no text left.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement},
    parser::parse,
};
use laydown::{
    model::{Column, Table},
    posture::FacetKind,
    scene::Unit,
    session::{Action, OPTIONS},
};
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
};

/// Files and folders of `src` whose texts all stand in message files.
const CONVERTED: &[&str] = &[
    "message/",
    "model/",
    "words/",
    "scene/",
    "session/",
    "posture/facet/",
    "geo/projection/",
    "gui/",
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
];

/// Files of these rooms whose literals are words of foreign tables, names of the past and paths of systems: what is read, not said.
const FOREIGN: &[&str] = &[
    "parse/lexicon.rs",
    "import/judge/kin.rs",
    "import/judge/parting.rs",
    "import/understand/beside.rs",
    "import/understand/columns.rs",
    "import/understand/ditto.rs",
    "import/understand/guess_people.rs",
    "import/understand/status.rs",
    "import/understand/quantity.rs",
    "import/understand/sections.rs",
    "import/understand/span.rs",
    "import/understand/duration.rs",
    "import/understand/either.rs",
    "import/understand/equipment.rs",
    "import/understand/former.rs",
    "import/understand/placed.rs",
    "import/understand/places.rs",
    "import/understand/scale.rs",
    "import/understand/shared.rs",
    "import/understand/totals.rs",
    "import/understand/within.rs",
    "catalogue/library.rs",
];

/// Where texts stand in declarations, since one declaration says all of a thing: each of them is in `field.ftl` or `choice.ftl`.
const DECLARED: &[&str] = &[
    "model/schema/",
    "model/thing.rs",
    "posture/facet/",
    "geo/projection/",
    "scene/measure/",
    "scene/unit/",
    "scene/borders.rs",
    "scene/insets.rs",
    "scene/spread.rs",
    "scene/coloring.rs",
    "scene/classing.rs",
    "scene/form.rs",
    "scene/switch.rs",
    "session/view/language.rs",
    "session/view/middle.rs",
    "session/view/parts.rs",
    "session/commands/action.rs",
    "session/commands/also.rs",
];

/// What is no text of the interface: a code that stops the build, counts as `parse` reads them in every language, a folder of macOS, a
/// command to type, what a test of the embedded fonts rules out, and names of what the window keeps until the next start.
const UNREAD: &[&str] = &[
    "model/code.rs: not a code",
    "model/estimate/text.rs: ",
    "session/document/journal.rs: Library/Application Support",
    // Words by which foreign tables are understood.
    "import/read/encoding.rs: ",
    "import/understand/systems.rs: ",
    "import/understand/title.rs: ",
    "import/understand/titled.rs: ",
    // What `tempfile` puts between an error and a path.
    "io/write/fresh.rs:  at path ",
    "session/view/request.rs: laydown import {}",
    // Words by which units are known.
    "scene/signs.rs: ",
    "scene/text.rs: the embedded font is sound: a test reads it",
    // Markup, whose words come from messages.
    "session/publish/dossier.rs: <",
    "session/publish/page.rs: <",
    "session/report/html.rs: <",
    "session/report/job.rs: <",
    "gui/run.rs: last view",
    "gui/table/mod.rs: table of records",
];

/// Keys with the names of their arguments.
pub type Keys = BTreeMap<String, BTreeSet<String>>;

pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

pub fn files(folder: &Path, ending: &str, found: &mut Vec<PathBuf>) {
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

pub fn of_pattern(pattern: &Pattern<&str>, found: &mut BTreeSet<String>) {
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
        let (key, mut arguments) = (message.id.name, BTreeSet::new());
        for pattern in message.value.iter().chain(message.attributes.iter().map(|attribute| &attribute.value)) {
            of_pattern(pattern, &mut arguments);
            if arguments.is_empty() && pattern.elements.len() != 1 {
                wrong.push(format!("{key}: a text without arguments is one line, to be borrowed"));
            }
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
pub fn code(path: &Path) -> String {
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
pub fn uses(code: &str) -> Vec<(String, BTreeSet<String>)> {
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
    let listed = fs::read_to_string(root().join("src/message/files.rs")).unwrap();
    for path in &found {
        of_file(path, &mut messages, &mut wrong);
        let room = path.file_stem().unwrap().to_str().unwrap();
        if !listed.contains(&format!("\"{room}\"")) {
            wrong.push(format!("{room}.ftl is not listed in src/message/files.rs"));
        }
    }
    let (mut sources, mut used) = (Vec::new(), BTreeSet::new());
    files(&root().join("src"), "rs", &mut sources);
    for path in sources {
        for (key, arguments) in uses(&code(&path)) {
            match messages.get(&key) {
                // What English has no use for another language may have: `tests/house/languages.rs`.
                Some(wanted) if wanted.is_subset(&arguments) => {}
                Some(wanted) => {
                    wrong.push(format!("{key} takes {wanted:?}, and {} gives {arguments:?}", path.display()));
                }
                None => wrong.push(format!("{key} stands in no file: {}", path.display())),
            }
            used.insert(key);
        }
    }
    used.extend(declared().into_keys().map(|(key, _)| key));
    let examples = code(&root().join("src/message/written.rs"));
    used.extend(messages.keys().filter(|key| examples.contains(&format!("\"{key}\""))).cloned());
    wrong.extend(messages.keys().filter(|key| !used.contains(*key)).map(|key| format!("{key} is used nowhere")));
    assert!(messages.len() > 100, "only {} messages", messages.len());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The texts of declarations by their key and what they are: the label or text itself, or an attribute.
fn declared() -> BTreeMap<(String, &'static str), &'static str> {
    let mut texts = BTreeMap::new();
    let mut add = |key: &str, parts: &[(&'static str, &'static str)]| {
        for (part, text) in parts {
            let before = texts.insert((key.to_owned(), *part), *text);
            assert!(before.is_none_or(|before| before == *text), "{key} has two texts: {before:?} and {text}");
        }
    };
    for table in Table::ALL {
        add(&format!("field-{}", table.name()), &[("one", table.one())]);
        for (key, parts) in table.columns().iter().map(Column::texts) {
            add(&key, &parts);
        }
    }
    for (set, choice) in Action::all().iter().map(|action| action.choice()) {
        let help = if choice.help == choice.word { "" } else { choice.help };
        let parts = [("", choice.text), ("tip", choice.tip), ("help", help)];
        add(&format!("choice-{set}-{}", choice.word), &parts);
    }
    for (set, word, also) in Action::all().iter().map(|action| action.also_declared()) {
        add(&format!("choice-{set}-{word}"), &[("also", also)]);
    }
    for unit in Unit::ALL {
        let what = unit.definition();
        let parts = [("suffix", what.suffix), ("sign", what.sign[1]), ("undivided", what.undivided)];
        add(&format!("choice-unit-{unit}"), &parts);
    }
    for kind in FacetKind::ALL {
        let facet = kind.definition();
        add(&format!("choice-filter-{kind}"), &[("", facet.name), ("help", facet.help)]);
    }
    for (name, help) in OPTIONS {
        add(&format!("choice-option-{name}"), &[("help", help)]);
    }
    texts.retain(|_, text| !text.is_empty());
    texts
}

#[test]
fn declared_texts_stand_in_the_files_of_fields_and_choices() {
    for (file, what) in [("field", "tables and their columns"), ("choice", "what can be chosen by name")] {
        let mut text = format!("# Texts of {what}. Generated from their declarations: UPDATE_GOLDEN=1 cargo test.\n");
        let mut last = String::new();
        for ((key, part), said) in declared().iter().filter(|((key, _), _)| key.starts_with(&format!("{file}-"))) {
            match (part.is_empty(), *key == last) {
                (true, _) => writeln!(text, "\n{key} = {said}").unwrap(),
                (false, false) => writeln!(text, "\n{key} =\n    .{part} = {said}").unwrap(),
                (false, true) => writeln!(text, "    .{part} = {said}").unwrap(),
            }
            last.clone_from(key);
        }
        let path = root().join(format!("assets/messages/en/{file}.ftl"));
        if std::env::var_os("UPDATE_GOLDEN").is_some() {
            fs::write(&path, text).unwrap();
        } else {
            assert!(
                fs::read_to_string(&path).unwrap() == text,
                "{file}.ftl differs from the declarations: UPDATE_GOLDEN=1"
            );
        }
    }
}

#[test]
fn converted_rooms_have_no_texts_of_their_own() {
    let declared: BTreeSet<_> = declared().into_values().collect();
    let (mut sources, mut wrong) = (Vec::new(), Vec::new());
    let src = root().join("src");
    files(&src, "rs", &mut sources);
    for path in sources {
        let name = path.strip_prefix(&src).unwrap().to_string_lossy().replace('\\', "/");
        let converted = CONVERTED.iter().any(|room| name.starts_with(room));
        if converted && !FOREIGN.contains(&name.as_str()) && !name.ends_with("tests.rs") {
            let code = code(&path);
            let code = code.split("#[cfg(test)]").next().unwrap();
            let mut texts = literals(code);
            if DECLARED.iter().any(|place| name.starts_with(place)) {
                texts.retain(|text| !declared.contains(text.as_str()));
            }
            texts.retain(|text| is_text(text));
            wrong.extend(texts.into_iter().map(|text| format!("{name}: {text}")));
        }
    }
    wrong.retain(|text| !UNREAD.iter().any(|unread| text.starts_with(unread)));
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
