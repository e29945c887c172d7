//! A foreign table is dropped, understood, asked about, corrected and entered.
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use crate::support::{named, says, settle, window};
use egui::Key;
use egui_kittest::{
    Harness,
    kittest::{NodeT as _, Queryable},
};
use laydown::{
    gui::App,
    import::DoubtKind,
    io::Severity,
    model::{Code, Estimate, Table},
    scene::Measure,
    session::{
        Action, Afterwards, Command, Dialog, EditCommand, ImportCommand, ImportStep, ImportView, Importing, Leave,
        OpenCommand, Place, SaveCommand,
    },
};
use std::{path::PathBuf, sync::Arc};

fn wizard<'h>(harness: &'h Harness<'_, App>) -> &'h Importing {
    match &harness.state().state().transient.dialog {
        Some(Dialog::Import(importing)) => importing,
        other => panic!("no wizard but {other:?}"),
    }
}

fn open(harness: &mut Harness<'_, App>, folder: &tempfile::TempDir, name: &str, text: &str) -> PathBuf {
    let path = folder.path().join(name);
    std::fs::write(&path, text).unwrap();
    harness.state_mut().command(Command::Open(OpenCommand::Open(vec![Place::Path(path.clone())])));
    settle(harness);
    path
}

const STRANGE: &str = "Location;contingent;nb_troops;mois
Mali;France;1\u{202f}400;janvier 2021
Niger;France;900;janvier 2021
Tchad;France;1\u{202f}000;janvier 2021
Atlantide;France;12;janvier 2021
Mali;France;2\u{202f}800;février 2021
Niger;France;950;février 2021
Tchad;France;1\u{202f}050;février 2021
";

#[test]
fn a_strange_table_gets_in_by_answers_and_is_saved() {
    let folder = tempfile::tempdir().unwrap();
    let mut harness = window("article-2022-02-13");
    open(&mut harness, &folder, "troupes.csv", STRANGE);
    assert!(says(&harness, "Import troupes.csv") && says(&harness, "Imported as"));
    let needed = wizard(&harness).shown.questions.iter().find(|question| question.needed);
    assert!(needed.is_none(), "asked though the table says it: {needed:?}");
    assert!(says(&harness, "“Atlantide”"), "a name that nobody knows is listed");
    named(&harness, "Skip Atlantide").click_accesskit();
    settle(&mut harness);
    assert!(wizard(&harness).shown.unmatched.is_empty());
    let rows = wizard(&harness).shown.counts[1];
    assert_eq!(rows, 6);
    named(&harness, "Import 6 rows").click();
    settle(&mut harness);
    let state = harness.state().state();
    assert!(state.transient.dialog.is_none() && state.document.is_changed());
    assert_eq!(state.choices.measure, Measure::Level, "a map of movements would be empty");
    let data = state.document.dataset();
    let mali: Vec<_> = data.strengths.iter().filter(|s| s.host.country() == Some(Code::new("MLI"))).collect();
    assert_eq!(mali.iter().map(|s| s.people).collect::<Vec<_>>(), [Estimate::exact(1400), Estimate::exact(2800)]);
    assert!(mali.iter().all(|s| s.sender == Code::new("FRA")) && mali[1].day.to_string() == "2021-02");
    assert!(says(&harness, "Imported dataset not saved"));
    harness.state_mut().command(Command::Save(SaveCommand::Leave(Leave::Quit)));
    harness.run();
    assert!(says(&harness, "(imported, never saved)"));
    harness.key_press(Key::Escape);
    harness.run();
    let target = folder.path().join("saved");
    let place = harness.state().state().document.place().clone();
    harness.state_mut().command(Command::Save(SaveCommand::To(place, target.clone(), Afterwards::default())));
    for _ in 0..300 {
        harness.run();
        if harness.state().state().running.saving.is_none() {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(10));
    }
    assert!(!harness.state().state().document.is_changed());
    let again = laydown::io::Package::open(&target).unwrap();
    assert!(
        again.package.dataset.strengths.len() == 6
            && again.problems.iter().all(|problem| problem.severity == Severity::Note),
        "{:?}",
        again.problems
    );
    let manifest = std::fs::read_to_string(target.join("datapackage.json")).unwrap();
    assert!(manifest.contains("troupes.csv") && manifest.contains("Atlantide"), "decisions are kept");
}

#[test]
fn what_is_asked_is_answered_and_what_looks_wrong_is_mended() {
    let folder = tempfile::tempdir().unwrap();
    let mut harness = window("article-2022-02-13");
    let mut text = "country,date,number\n".to_owned();
    let hosts = [
        "Poland", "Italy", "Spain", "Japan", "Kenya", "Egypt", "Mali", "Chad", "Niger", "Ghana", "Peru", "Chile",
        "Cuba", "Iraq",
    ];
    for (host, people) in hosts.into_iter().zip((101..).step_by(37)) {
        for (day, times) in [("2020-03-31", 1), ("2020-06-30", 2), ("2020-09-30", 1), ("2020-12-31", 1)] {
            text += &format!("{host},{day},{}\n", people * times + usize::from(day == "2020-12-31"));
        }
    }
    open(&mut harness, &folder, "counts.csv", &text);
    assert!(wizard(&harness).shown.questions.iter().any(|question| question.key == "sender" && question.needed));
    assert!(harness.get_by_label_contains("Import 0").accesskit_node().is_disabled(), "not before that is answered");
    named(&harness, "Answer: sender").focus();
    harness.run();
    named(&harness, "Answer: sender").type_text("United States");
    harness.run();
    harness.key_press(Key::Enter);
    settle(&mut harness);
    assert!(wizard(&harness).shown.questions.iter().all(|question| !question.needed));
    let doubled = wizard(&harness).shown.doubts.iter().find(|doubts| doubts.kind == DoubtKind::Doubled).unwrap().rows;
    assert_eq!(doubled, 14, "the day on which all are doubled");
    harness.get_by_label_contains("Probably doubled").click_accesskit();
    settle(&mut harness);
    harness.get_by_label_contains("Import 56").click_accesskit();
    settle(&mut harness);
    let data = harness.state().state().document.dataset();
    let june =
        data.strengths.iter().find(|s| s.host.country() == Some(Code::new("POL")) && s.day.to_string() == "2020-06-30");
    assert_eq!(june.unwrap().people.best, Some(101));
}

/// Leave to lose what is not saved was given for the table, and goes with it.
#[test]
fn a_table_that_is_cancelled_gives_no_leave_to_lose_changes() {
    let folder = tempfile::tempdir().unwrap();
    let mut harness = window("article-2022-02-13");
    let stage = harness.state().state().document.dataset().stages[0].id.clone();
    harness.state_mut().command(Command::Edit(EditCommand::Delete(Table::Stages, stage)));
    harness.run();
    let path = folder.path().join("x.csv");
    std::fs::write(&path, STRANGE).unwrap();
    harness.state_mut().command(Command::Save(SaveCommand::Discard(Leave::Open(vec![Place::Path(path)].into()))));
    settle(&mut harness);
    wizard(&harness);
    harness.key_press(Key::Escape);
    harness.run();
    harness.state_mut().command(Command::Open(OpenCommand::Open(vec![Place::Sample("europe-2022".into())])));
    settle(&mut harness);
    let state = harness.state().state();
    assert!(matches!(state.transient.dialog, Some(Dialog::Unsaved(_))) && state.document.is_changed());
}

#[test]
fn what_is_no_table_is_said_and_what_is_open_stays() {
    let folder = tempfile::tempdir().unwrap();
    let mut harness = window("article-2022-02-13");
    let title = harness.state().state().document.dataset().title.clone();
    open(&mut harness, &folder, "x.bin", "\0\u{1}\u{2}");
    let state = harness.state().state();
    assert!(state.transient.notice.as_ref().is_some_and(|notice| notice.is_error) && state.transient.dialog.is_none());
    assert_eq!(state.document.dataset().title, title);
    open(&mut harness, &folder, "y.csv", STRANGE);
    harness.key_press(Key::Escape);
    harness.run();
    harness.run();
    assert!(
        harness.state().state().transient.dialog.is_none() && harness.state().state().document.dataset().title == title
    );
    assert!(!Action::ResumeForm.enabled(harness.state().state()));
}

const SHARES: &str = "Country,Year,Organisation,Deployed,Percentage of Total Deployment
Mali,2021,UN,426,78.0
Kosovo,2021,NATO,70,12.8
Lebanon,2021,UN,50,9.2
";

/// What a head says its column is.
fn role(harness: &Harness<'_, App>, column: &str) -> Option<String> {
    named(harness, &format!("Role of column {column}")).accesskit_node().value()
}

/// Chooses in the menu of a column's head.
fn choose(harness: &mut Harness<'_, App>, column: &str, role: &str) {
    named(harness, &format!("Role of column {column}")).click_accesskit();
    harness.run();
    named(harness, &format!("{role}: {column}")).click_accesskit();
    settle(harness);
}

#[test]
fn the_file_is_shown_with_the_roles_of_its_columns_which_can_be_changed() {
    let folder = tempfile::tempdir().unwrap();
    let mut harness = window("article-2022-02-13");
    open(&mut harness, &folder, "deployed.csv", SHARES);
    assert!(says(&harness, "78.0") && says(&harness, "Kosovo"), "the rows of the file itself");
    assert_eq!(role(&harness, "Deployed").as_deref(), Some("People"));
    assert_eq!(role(&harness, "Percentage of Total Deployment").as_deref(), Some("Ignored: a share"));
    choose(&mut harness, "Organisation", "None: ignore it");
    assert_eq!(role(&harness, "Organisation").as_deref(), Some("Ignored"));
    choose(&mut harness, "Organisation", "Keep as a note");
    assert_eq!(wizard(&harness).shown.recipe.keep, ["Organisation"]);
    choose(&mut harness, "Deployed", "thousands");
    assert_eq!(role(&harness, "Deployed").as_deref(), Some("People, in thousands"));
    choose(&mut harness, "Deployed", "ones");
    // The column that is taken out of its role is asked for again.
    choose(&mut harness, "Country", "None: ignore it");
    assert!(wizard(&harness).shown.questions.iter().any(|question| question.key == "host.column"));
    named(&harness, "host.column: Country").click_accesskit();
    settle(&mut harness);
    assert_eq!(role(&harness, "Country").as_deref(), Some("Host"));
    named(&harness, "Change: Which column is the host?");
    named(&harness, "Answer: sender").focus();
    harness.run();
    named(&harness, "Answer: sender").type_text("United States");
    harness.run();
    harness.key_press(Key::Enter);
    settle(&mut harness);
    let folded: Vec<_> = wizard(&harness).shown.asked.iter().filter_map(|asked| asked.answer.as_deref()).collect();
    assert_eq!(folded, ["United States", "Country"], "in the order in which they were asked");
    named(&harness, "Sums").click_accesskit();
    harness.run();
    assert!(says(&harness, "Every difference is explained.") && says(&harness, "546"));
    named(&harness, "Import 3 rows").click();
    settle(&mut harness);
    let state = harness.state().state();
    assert!(state.transient.dialog.is_none());
    let people: i64 = state.document.dataset().strengths.iter().filter_map(|strength| strength.people.best).sum();
    assert_eq!(people, 546);
}

#[test]
fn several_columns_are_added_to_one_number() {
    let folder = tempfile::tempdir().unwrap();
    let mut harness = window("article-2022-02-13");
    open(&mut harness, &folder, "a.csv", "country,date,troops,police\nMali,2021-12-31,100,20\nKenya,2021-12-31,50,3\n");
    choose(&mut harness, "troops", "People");
    choose(&mut harness, "police", "Added to people");
    assert_eq!(wizard(&harness).shown.recipe.people[0].plus, ["police"]);
    assert_eq!(role(&harness, "police").as_deref(), Some("Added to people"));
    let counts: Vec<&str> =
        wizard(&harness).shown.rows.iter().filter_map(|row| Some(row.counts.first()?.people.as_str())).collect();
    assert!(counts.is_empty(), "nothing is imported before it is known whose they are: {counts:?}");
    named(&harness, "Answer: sender").focus();
    harness.run();
    named(&harness, "Answer: sender").type_text("FRA");
    harness.run();
    harness.key_press(Key::Enter);
    settle(&mut harness);
    let counts: Vec<&str> =
        wizard(&harness).shown.rows.iter().filter_map(|row| Some(row.counts.first()?.people.as_str())).collect();
    assert_eq!(counts, ["120", "53"]);
}

#[test]
fn what_is_not_explained_is_imported_only_if_somebody_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let mut harness = window("article-2022-02-13");
    open(&mut harness, &folder, "counts.csv", "sender,host,date,troops\nUSA,Poland,2021-12-31,100\n");
    let mut importing = wizard(&harness).clone();
    assert!(importing.can_enter());
    let mut view = ImportView::clone(&importing.shown);
    view.sums.as_mut().unwrap().days[0].control.file += 5;
    importing.shown = Arc::new(view);
    harness.state_mut().command(Command::Show(Some(Dialog::Import(Box::new(importing)))));
    harness.run();
    let button = |harness: &Harness<'_, App>| named(harness, "Import 1 row").accesskit_node().is_disabled();
    assert!(button(&harness) && says(&harness, "5 people unexplained: see Sums"));
    named(&harness, "Sums").click_accesskit();
    harness.run();
    named(&harness, "Import even though 5 people are unexplained").click_accesskit();
    harness.run();
    assert!(!button(&harness));
    // Whatever is decided after that has sums of its own.
    harness.state_mut().command(Command::Import(ImportCommand::Decide(ImportStep::Set("scope".into(), "all".into()))));
    settle(&mut harness);
    assert!(!wizard(&harness).despite && wizard(&harness).can_enter());
}

#[test]
fn the_rows_that_decide_a_question_are_shown_wherever_they_stand() {
    let folder = tempfile::tempdir().unwrap();
    let mut harness = window("article-2022-02-13");
    let mut text = "sender,host,date,zone,troops\n".to_owned();
    for (n, host) in ["Poland", "Italy", "Spain", "Japan", "Kenya", "Egypt"].iter().cycle().take(30).enumerate() {
        text += &format!("USA,{host},20{:02}-12-31,none,{}\n", n / 6, 100 + n);
    }
    text += "USA,Mali,2021-12-31,in the north,40\nUSA,Mali,2021-12-31,in the south,70\n";
    open(&mut harness, &folder, "counts.csv", &text);
    let shown = &wizard(&harness).shown;
    let asked = shown.asked.iter().find(|asked| asked.question.key == "parts").expect("parts are asked for");
    assert_eq!((&asked.lines[..], &asked.columns[..]), (&[32, 33][..], &["zone".to_owned()][..]));
    assert_eq!(shown.rows.len(), 14, "the first twelve, and those that decide");
    assert!(says(&harness, "in the south"));
    let place = |harness: &Harness<'_, App>| harness.get_by_label("Questions").rect();
    let before = place(&harness);
    named(&harness, "parts: zone").click_accesskit();
    settle(&mut harness);
    assert_eq!(place(&harness), before, "nothing jumps");
    assert!(wizard(&harness).shown.asked.iter().any(|asked| asked.answer.as_deref() == Some("zone")));
    assert!(harness.query_by_label("parts: zone").is_none(), "the answered question is folded");
}

#[test]
fn the_keyboard_goes_from_an_answer_to_the_next_question() {
    let folder = tempfile::tempdir().unwrap();
    let mut harness = window("article-2022-02-13");
    let table = "Country,Date,Troops,Status\nPoland,2022-02-10,1700,active\nRomania,2022-02-10,1000,planned\n";
    open(&mut harness, &folder, "status.csv", table);
    assert!(named(&harness, "Answer: sender").is_focused(), "the first question has the keyboard");
    named(&harness, "Answer: sender").type_text("USA");
    settle(&mut harness);
    harness.key_press(Key::Enter);
    settle(&mut harness);
    assert!(named(&harness, "only: Status=active").is_focused(), "and then the next one");
    harness.key_press(Key::Space);
    settle(&mut harness);
    assert!(wizard(&harness).can_enter() && wizard(&harness).shown.counts[1] == 1);
}
