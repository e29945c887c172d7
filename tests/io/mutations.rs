//! Lines that people and programs type, changed at random: the string of a view, lines of edits, a list of sources, a manifest. Nothing
//! panics, and what is refused says why. Files of data are mutated in `import_fuzz` and `import_hostile`.
#![allow(clippy::unwrap_used, reason = "helpers of tests")]

use laydown::catalogue::{catalogue, read_catalogue};
use laydown::io::{Package, read_package, sample};
use laydown::model::{Id, Table};
use laydown::session::{Command, Document, EditCommand, Form, OpenRequest, Place, State, apply};
use proptest::prelude::*;

/// Pieces that mean something somewhere.
const PIECES: [&str; 24] = [
    "&",
    "=",
    "%",
    "%00",
    "%ff",
    "+",
    ",",
    "\u{202e}",
    "\u{1b}[2K",
    "\u{0}",
    "\n",
    "\"",
    "{",
    "}",
    "[[[[",
    "null",
    "-1",
    "9999999999999999999",
    "1e308",
    "NaN",
    "0000-00-00",
    "2022-02-30",
    "é",
    "../../x",
];

/// Where to change a text, and by what.
fn changes() -> impl Strategy<Value = Vec<(prop::sample::Index, u8, usize)>> {
    prop::collection::vec((any::<prop::sample::Index>(), 0..4_u8, 0..PIECES.len()), 1..6)
}

fn mutated(text: &str, changes: &[(prop::sample::Index, u8, usize)]) -> String {
    let mut letters: Vec<String> = text.chars().map(String::from).collect();
    for (at, how, piece) in changes {
        let at = at.index(letters.len().max(1)).min(letters.len().saturating_sub(1));
        match how {
            0 => letters.insert(at, PIECES[*piece].to_owned()),
            1 if !letters.is_empty() => PIECES[*piece].clone_into(&mut letters[at]),
            2 => letters.truncate(at + 1),
            _ => {
                let part = letters[at..(at + 9).min(letters.len())].to_vec();
                letters.splice(at..at, part);
            }
        }
    }
    letters.concat()
}

fn opened() -> State {
    let loaded = sample("article-2022-02-13").unwrap();
    let document = Document::new(loaded.package, loaded.problems, Place::Sample("article-2022-02-13".into()));
    State::new(document, OpenRequest::default())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn a_view(changes in changes()) {
        let view = "laydown:?sample=article-2022-02-13&day=2022-02-17&from=2022-02-01&known-on=2022-03-01&net=yes&scope=rotational\
            &sender=NATO,USA&source=S-1&text=100%25+of&measure=level&selected=POL&projection=orthographic&camera=12.5,51,0.1,-0.2,1234.5,800,600&beside=2022-02-03";
        if let Ok(request) = mutated(view, &changes).parse::<OpenRequest>() {
            prop_assert_eq!(request.view_string().parse(), Ok(request.clone()));
            drop(State::new(opened().document, request));
        }
    }

    #[test]
    fn a_manifest(changes in changes()) {
        let files = sample("article-2022-02-13").unwrap().package.files().unwrap();
        let text = files.iter().find(|(name, _)| name == "datapackage.json").map(|(_, bytes)| String::from_utf8_lossy(bytes).into_owned()).unwrap();
        let text = mutated(&text, &changes);
        let loaded = read_package(&|name| {
            let other = || files.iter().find(|(file, _)| file == name).map(|(_, bytes)| bytes.clone());
            let bytes = if name == "datapackage.json" { Some(text.clone().into_bytes()) } else { other() };
            let bytes = bytes.ok_or(std::io::ErrorKind::NotFound)?;
            Ok(Box::new(std::io::Cursor::new(bytes)))
        });
        prop_assert!(loaded.problems.iter().all(|problem| !problem.what.is_empty()));
        // Whatever it is, it is kept.
        let kept = loaded.package.files();
        prop_assert!(kept.is_err() || kept.unwrap().iter().any(|(name, bytes)| name == "datapackage.json" && *bytes == text.as_bytes()));
    }

    #[test]
    fn a_list_of_sources(changes in changes()) {
        let entry = serde_json::json!([{ "name": "n", "title": "t", "publisher": "p", "licence": "l", "licence_url": "u", "citation": "c", "page": "p",
            "url": "https://example.org/x", "file": "x.csv", "bytes": 5, "sha256": null, "recipe": null, "note": "" }]);
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(file.path(), mutated(&entry.to_string(), &changes)).unwrap();
        if let Ok(list) = read_catalogue(file.path()) {
            // A file of a list lies in its folder, whatever the list says.
            prop_assert!(list.iter().all(|entry| !entry.file.contains(['/', '\\']) && !entry.file.starts_with('.')));
        }
        prop_assert!(!catalogue().is_empty());
    }

    /// Cells of a form: what `edit` and the window write.
    #[test]
    fn cells_of_a_row(cells in prop::collection::vec((0..4_usize, any::<prop::sample::Index>(), changes()), 1..5)) {
        let mut state = opened();
        for (table, column, changes) in cells {
            let table = [Table::Strengths, Table::Movements, Table::Stages, Table::Events][table];
            let data = state.document.dataset();
            let id: Option<Id> = data.records(table).next().map(|record| record.id().clone());
            let form = id.as_ref().and_then(|id| Form::edit(data, table, id));
            let mut form = form.unwrap_or_else(|| Form::one(table));
            let names: Vec<&'static str> = form.sheets[0].fields.iter().map(|(name, _)| *name).collect();
            let name = names[column.index(names.len())];
            let now = form.sheets[0].fields.iter().find(|(field, _)| *field == name).map(|(_, text)| text.clone()).unwrap_or_default();
            // What no table can hold is not what is looked for here.
            form.sheets[0].set(name, &mutated(&now, &changes).replace('\0', ""));
            match form.rows(data) {
                Ok(rows) => drop(apply(&mut state, Command::Edit(EditCommand::Rows(rows)))),
                Err(faults) => prop_assert!(faults.iter().all(|fault| !fault.what.is_empty())),
            }
        }
        let folder = tempfile::tempdir().unwrap();
        let data = state.document.dataset().clone();
        let counts = |data: &laydown::model::Dataset| Table::ALL.map(|table| data.records(table).count());
        let expected = counts(&data);
        Package::new(data).save(folder.path()).unwrap();
        prop_assert_eq!(counts(&Package::open(folder.path()).unwrap().package.dataset), expected, "what is entered is read again");
    }
}
