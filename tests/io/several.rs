//! Several files open as one view: each change, step, journal and saving belongs to the file of its record.
#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of tests")]

use laydown::{
    io::{Package, sample},
    model::{Dataset, Id, Table},
    session::{
        Action, Afterwards, Command, Dialog, Document, EditCommand, Effect, Form, Inline, Journal, Leave, OpenCommand,
        OpenRequest, Place, Question, SaveCommand, Side, State, apply,
    },
};
use std::{collections::BTreeMap, fs, path::Path};
use tempfile::TempDir;

type Files = BTreeMap<String, Vec<u8>>;

/// Two folders with the same article, of which the second one tells of other senders: same names, other facts.
struct Two {
    home: TempDir,
}

impl Two {
    fn new() -> Self {
        let home = tempfile::tempdir().unwrap();
        let data = sample("article-2022-02-13").unwrap().package.dataset;
        let mut other = data.clone();
        other.title = "Theirs".into();
        other.movements.iter_mut().for_each(|movement| movement.sender = "GBR".parse().unwrap());
        for (name, data) in [("mine", data), ("theirs", other)] {
            Package::new(data).save(&home.path().join(name)).unwrap();
        }
        Self { home }
    }

    fn place(&self, name: &str) -> Place {
        Place::Path(self.home.path().join(name))
    }

    fn read(&self, name: &str) -> Document {
        let path = self.home.path().join(name);
        let loaded = Package::open(&path).unwrap();
        Document::new(loaded.package, loaded.problems, Place::Path(path))
    }

    fn open(&self) -> State {
        let both = Document::joined([self.read("mine"), self.read("theirs")]).unwrap();
        State::new(both, OpenRequest::default())
    }

    fn files(&self, name: &str) -> Files {
        files(&self.home.path().join(name))
    }
}

fn files(folder: &Path) -> Files {
    let all = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    all.map(|path| (path.file_name().unwrap().to_string_lossy().into_owned(), fs::read(&path).unwrap())).collect()
}

fn id(text: &str) -> Id {
    Id::new(text).unwrap()
}

fn data(state: &State) -> &Dataset {
    state.document.dataset()
}

/// Carries out a command and what it asks of the disk.
fn run(state: &mut State, command: Command) -> Vec<Effect> {
    let mut open = Vec::new();
    for effect in apply(state, command) {
        match effect {
            Effect::Start(started) => open.extend(run(state, Command::Done(Box::new(started.run(&Inline))))),
            other => open.push(other),
        }
    }
    open
}

/// Writes a note into a stage by its form.
fn note(state: &mut State, stage: &str, text: &str) {
    let mut form = Form::edit(data(state), Table::Stages, &id(stage)).unwrap();
    form.sheets[0].set("note", text);
    run(state, Command::Edit(EditCommand::Enter(Box::new(form))));
}

fn said(state: &State) -> &str {
    state.transient.notice.as_ref().map_or("", |notice| &notice.text)
}

const STAGE: &str = "feb-2-poland-announced";
const THEIRS: &str = "theirs:feb-2-poland-announced";

fn counts(state: &State) -> Vec<usize> {
    state.document.files.iter().map(|file| file.unsaved.count()).collect()
}

#[test]
fn both_are_one_view_and_saved_each_file_has_its_own_change() {
    let two = Two::new();
    let mut state = two.open();
    assert_eq!(data(&state).title, "One article of 13 February 2022 + Theirs");
    assert_eq!((data(&state).movements.len(), data(&state).stages.len()), (10, 12));
    let (mine, theirs) = (two.files("mine"), two.files("theirs"));
    note(&mut state, THEIRS, "theirs alone");
    assert_eq!(counts(&state), [0, 1]);
    run(&mut state, Command::Do(Action::Undo));
    assert!(!state.document.is_changed());
    run(&mut state, Command::Do(Action::Redo));
    run(&mut state, Command::Do(Action::Save));
    assert!(!state.document.is_changed() && said(&state).ends_with("theirs"), "{}", said(&state));
    assert_eq!(two.files("mine"), mine);
    let now = two.files("theirs");
    let changed: Vec<&String> = now.iter().filter(|(name, bytes)| theirs[*name] != **bytes).map(|(n, _)| n).collect();
    assert_eq!(changed, ["stages.csv"]);
    let table = String::from_utf8(now["stages.csv"].clone()).unwrap();
    assert!(table.contains("theirs alone") && !table.contains("theirs:"), "{table}");
    // Both changed, both are saved, one after the other.
    note(&mut state, STAGE, "mine");
    note(&mut state, THEIRS, "theirs");
    assert_eq!(counts(&state), [1, 1]);
    run(&mut state, Command::Do(Action::Save));
    assert!(!state.document.is_changed());
    assert!(two.files("mine") != mine && two.files("theirs") != now);
    // Taken back after saving it is changed again, each in its file.
    run(&mut state, Command::Do(Action::Undo));
    assert_eq!(counts(&state), [0, 1]);
}

#[test]
fn what_a_crash_interrupts_comes_back_to_each_file() {
    let (two, kept) = (Two::new(), tempfile::tempdir().unwrap());
    let journal = || Journal::new(Some(kept.path().into()));
    let mut state = two.open();
    let mut first = journal();
    first.follow(&state.document).unwrap();
    note(&mut state, STAGE, "mine");
    first.follow(&state.document).unwrap();
    note(&mut state, THEIRS, "theirs");
    run(&mut state, Command::Edit(EditCommand::Delete(Table::Stages, id("theirs:feb-2-romania-announced"))));
    first.follow(&state.document).unwrap();

    drop(first);
    // The second file is opened by itself: only its own changes are offered, in its own names.
    let mut alone = State::new(two.read("theirs"), OpenRequest::default());
    let mut second = journal();
    second.follow(&alone.document).unwrap();
    let (place, left) = second.left().unwrap();
    assert_eq!((&place, left.len(), second.left()), (&two.place("theirs"), 2, None));
    let edits = alone.document.recovery(&place, &left).edits(Side::Left).to_vec();
    run(&mut alone, Command::Edit(EditCommand::Recover(place, edits)));
    assert_eq!(data(&alone).stages.iter().filter(|stage| stage.evidence.note == "theirs").count(), 1);
    drop(second);

    let mut again = two.open();
    let mut third = journal();
    third.follow(&again.document).unwrap();
    let mut offered = Vec::new();
    while let Some((place, left)) = third.left() {
        offered.push((place.clone(), left.len()));
        let edits = again.document.recovery(&place, &left).edits(Side::Left).to_vec();
        run(&mut again, Command::Edit(EditCommand::Recover(place.clone(), edits)));
        third.follow(&again.document).unwrap();
        third.settle(&place).unwrap();
    }
    assert_eq!(offered, [(two.place("mine"), 1), (two.place("theirs"), 2)]);
    assert!(data(&again) == data(&state) && counts(&again) == [1, 2]);
}

#[test]
fn a_change_left_of_a_movement_that_another_file_tells_is_not_lost() {
    let (two, kept) = (Two::new(), tempfile::tempdir().unwrap());
    Package::new(sample("article-2022-02-13").unwrap().package.dataset).save(&two.home.path().join("copy")).unwrap();
    let mut alone = State::new(two.read("copy"), OpenRequest::default());
    let mut journal = Journal::new(Some(kept.path().into()));
    journal.follow(&alone.document).unwrap();
    let mut form = Form::edit(data(&alone), Table::Movements, &id("feb-2-poland")).unwrap();
    form.sheets[0].set("unit", "82nd Airborne Division");
    run(&mut alone, Command::Edit(EditCommand::Enter(Box::new(form))));
    journal.follow(&alone.document).unwrap();
    drop(journal);
    let both = Document::joined([two.read("mine"), two.read("copy")]).unwrap();
    let mut state = State::new(both, OpenRequest::default());
    assert_eq!(data(&state).movements.len(), 5, "told twice, standing once");
    let mut journal = Journal::new(Some(kept.path().into()));
    journal.follow(&state.document).unwrap();
    let (place, left) = journal.left().unwrap();
    let edits = state.document.recovery(&place, &left).edits(Side::Left).to_vec();
    run(&mut state, Command::Edit(EditCommand::Recover(place, edits)));
    assert_eq!(counts(&state), [0, 1]);
    run(&mut state, Command::Do(Action::Save));
    assert!(String::from_utf8_lossy(&two.files("copy")["movements.csv"]).contains("82nd"));
    assert!(!String::from_utf8_lossy(&two.files("mine")["movements.csv"]).contains("82nd"));
    // Deleting it would leave the other file's half.
    run(&mut state, Command::Edit(EditCommand::Delete(Table::Movements, id("feb-2-poland"))));
    assert!(said(&state).contains("mine, copy") && !state.document.is_changed(), "{}", said(&state));
}

#[test]
fn new_records_go_into_the_file_that_is_chosen_and_refer_to_it_alone() {
    let two = Two::new();
    let mut state = two.open();
    let mut form = Form::copy(data(&state), Table::Events, &data(&state).events[0].id).unwrap();
    let own = form.sheets[0].text("source").to_owned();
    form.into = 1;
    run(&mut state, Command::Edit(EditCommand::Enter(Box::new(form.clone()))));
    assert!(said(&state).contains("theirs can refer only to its own records"), "{}", said(&state));
    form.sheets[0].set("source", &format!("theirs:{own}"));
    run(&mut state, Command::Edit(EditCommand::Enter(Box::new(form))));
    assert_eq!(counts(&state), [0, 1], "{}", said(&state));
    let (mine, before) = (two.files("mine"), two.files("theirs"));
    run(&mut state, Command::Do(Action::Save));
    assert_eq!(two.files("mine"), mine);
    let events = String::from_utf8(two.files("theirs")["events.csv"].clone()).unwrap();
    assert!(events.len() > before["events.csv"].len() && !events.contains("theirs:"), "{events}");
    assert!(Package::open(&two.home.path().join("theirs")).unwrap().problems.is_empty());
    // A stage belongs to the file of its movement, and its name says nothing of the view.
    let movement = id("theirs:feb-11-poland");
    let mut form = Form::stage(&movement, state.choices.day).into_file(1);
    for (field, text) in [("stage", "arrived"), ("people", "500"), ("source", "theirs:article")] {
        form.sheets[0].set(field, text);
    }
    run(&mut state, Command::Edit(EditCommand::Enter(Box::new(form))));
    run(&mut state, Command::Do(Action::Save));
    assert!(!state.document.is_changed(), "{}", said(&state));
    let stages = String::from_utf8(two.files("theirs")["stages.csv"].clone()).unwrap();
    assert!(stages.contains("\nfeb-11-poland-arrived-2022-02-13,feb-11-poland,arrived"), "{stages}");
    assert_eq!(two.files("mine"), mine);
}

#[test]
fn a_row_that_undo_brings_back_keeps_its_name_and_its_file() {
    let two = Two::new();
    let mut state = State::new(two.read("mine"), OpenRequest::default());
    run(&mut state, Command::Edit(EditCommand::Delete(Table::Stages, id(STAGE))));
    run(&mut state, Command::Open(OpenCommand::Beside(vec![two.place("theirs")])));
    assert_eq!((state.document.files.len(), counts(&state)), (2, vec![1, 0]));
    assert!(data(&state).stages.iter().any(|stage| stage.id.as_str() == THEIRS));
    run(&mut state, Command::Do(Action::Undo));
    assert!(!state.document.is_changed());
    let stages = &data(&state).stages;
    assert!(stages.iter().any(|stage| stage.id.as_str() == STAGE) && stages.len() == 12);
}

#[test]
fn a_change_while_another_dataset_is_put_beside_is_not_lost() {
    let two = Two::new();
    let mut state = State::new(two.read("mine"), OpenRequest::default());
    let start = |state: &mut State, command| match apply(state, command).pop() {
        Some(Effect::Start(started)) => Command::Done(Box::new(started.run(&Inline))),
        other => panic!("nothing is done but {other:?}"),
    };
    let read = start(&mut state, Command::Open(OpenCommand::Beside(vec![two.place("theirs")])));
    let joined = start(&mut state, read);
    note(&mut state, STAGE, "meanwhile");
    run(&mut state, joined);
    assert_eq!((state.document.files.len(), counts(&state)), (2, vec![1, 0]));
    assert!(data(&state).stages.iter().any(|stage| stage.evidence.note == "meanwhile"));
    assert!(state.running.reading.is_none() && said(&state).starts_with("Added Theirs"));
}

#[test]
fn a_second_dataset_is_asked_about_and_nothing_unsaved_is_lost() {
    let two = Two::new();
    let mut state = State::new(two.read("mine"), OpenRequest::default());
    let theirs = vec![two.place("theirs")];
    assert!(run(&mut state, Command::Open(OpenCommand::Open(theirs.clone()))).is_empty());
    assert_eq!(state.transient.dialog, Some(Dialog::Second(theirs.clone())));
    run(&mut state, Command::Open(OpenCommand::Instead(theirs.clone())));
    assert_eq!(state.document.places(), theirs, "instead");
    note(&mut state, STAGE, "not saved");
    run(&mut state, Command::Open(OpenCommand::Open(vec![two.place("mine")])));
    assert!(matches!(state.transient.dialog, Some(Dialog::Unsaved(Leave::Open(_)))));
    run(&mut state, Command::Open(OpenCommand::Beside(vec![two.place("mine")])));
    assert_eq!((state.document.files.len(), counts(&state)), (2, vec![1, 0]));
    run(&mut state, Command::Open(OpenCommand::Beside(theirs)));
    assert!(said(&state).to_lowercase().contains("already open") && state.document.files.len() == 2);
    let by_file = Place::Path(two.home.path().join("theirs/datapackage.json"));
    run(&mut state, Command::Open(OpenCommand::Beside(vec![by_file])));
    assert!(
        said(&state).to_lowercase().contains("already open") && state.document.files.len() == 2,
        "under another name"
    );
    // A sample makes room unasked: the window begins with it.
    let loaded = sample("article-2022-02-13").unwrap();
    let document = Document::new(loaded.package, loaded.problems, Place::Sample("article-2022-02-13".into()));
    let mut state = State::new(document, OpenRequest::default());
    run(&mut state, Command::Open(OpenCommand::Open(vec![two.place("mine"), two.place("theirs")])));
    assert_eq!(state.document.files.len(), 2, "two that are dropped together are one view");
}

#[test]
fn one_file_is_closed_and_the_other_stays_with_what_is_not_saved() {
    let two = Two::new();
    let mut state = two.open();
    note(&mut state, THEIRS, "not saved");
    run(&mut state, Command::Save(SaveCommand::Leave(Leave::Close(two.place("theirs")))));
    assert_eq!(state.transient.dialog, Some(Dialog::Unsaved(Leave::Close(two.place("theirs")))));
    run(&mut state, Command::Show(None));
    run(&mut state, Command::Save(SaveCommand::Leave(Leave::Close(two.place("mine")))));
    assert_eq!((state.document.places(), counts(&state)), (vec![two.place("theirs")], vec![1]));
    assert_eq!(data(&state).title, "Theirs");
    assert!(data(&state).stages.iter().all(|stage| !stage.id.as_str().contains(':')), "alone it has its own names");
    assert!(!Action::Undo.enabled(&state), "steps spoke of names that are others now");
    run(&mut state, Command::Save(SaveCommand::Leave(Leave::Close(two.place("theirs")))));
    assert_eq!(state.document.files.len(), 1, "the only one stays");
    run(&mut state, Command::Show(None));
    run(&mut state, Command::Do(Action::Save));
    assert!(String::from_utf8_lossy(&two.files("theirs")["stages.csv"]).contains("not saved"));
}

#[test]
fn saved_and_closed_and_quit_save_only_what_is_left() {
    let two = Two::new();
    let mut state = two.open();
    let mine = two.files("mine");
    note(&mut state, STAGE, "mine");
    note(&mut state, THEIRS, "theirs");
    run(&mut state, Command::Save(SaveCommand::AndLeave(Leave::Close(two.place("theirs")))));
    assert_eq!((state.document.files.len(), counts(&state)), (1, vec![1]));
    assert_eq!(two.files("mine"), mine);
    let effects = run(&mut state, Command::Save(SaveCommand::AndLeave(Leave::Quit)));
    assert_eq!(effects, [Effect::Quit]);
    assert!(two.files("mine") != mine);
}

#[test]
fn a_sample_among_them_is_asked_where_to_and_the_others_are_saved() {
    let two = Two::new();
    let mut state = State::new(two.read("theirs"), OpenRequest::default());
    let article = Place::Sample("article-2022-02-13".into());
    run(&mut state, Command::Open(OpenCommand::Beside(vec![article.clone()])));
    let name = data(&state).stages.iter().find(|stage| stage.id.as_str().starts_with("article-")).unwrap().id.clone();
    note(&mut state, STAGE, "theirs");
    note(&mut state, name.as_str(), "the sample's");
    let effects = run(&mut state, Command::Do(Action::Save));
    assert_eq!(effects, [Effect::Ask(Question::SaveFolder(article.clone(), Afterwards::default()))]);
    assert_eq!(counts(&state), [0, 1], "what has a home is saved");
    let target = two.home.path().join("new");
    run(&mut state, Command::Save(SaveCommand::To(article, target.clone(), Afterwards::default())));
    assert!(!state.document.is_changed() && state.document.places()[1] == Place::Path(target.clone()));
    assert!(String::from_utf8_lossy(&files(&target)["stages.csv"]).contains("the sample's"));
}

#[test]
fn files_that_somebody_changed_are_read_anew_one_by_one() {
    let two = Two::new();
    let mut state = two.open();
    note(&mut state, STAGE, "mine, not saved");
    let table = two.home.path().join("theirs/stages.csv");
    let text = fs::read_to_string(&table).unwrap().replace("1700,1700,1700", "1800,1800,1800");
    fs::write(&table, text).unwrap();
    assert!(state.document.bundle.changed_files(0).is_empty());
    let changed = state.document.bundle.changed_files(1);
    assert_eq!(changed, ["stages.csv"]);
    run(&mut state, Command::Save(SaveCommand::FilesChanged(two.place("theirs"), changed)));
    assert!(matches!(&state.transient.dialog, Some(Dialog::FilesChanged(place, _)) if *place == two.place("theirs")));
    run(&mut state, Command::Open(OpenCommand::Reload(two.place("theirs"))));
    assert_eq!(counts(&state), [1, 0], "the other one keeps what is not saved");
    let theirs = data(&state).stages.iter().find(|stage| stage.id.as_str() == THEIRS).unwrap();
    assert_eq!(theirs.people.best, Some(1800));
    assert!(state.document.bundle.changed_files(1).is_empty());
}

#[test]
fn an_accepted_finding_is_kept_in_the_file_of_its_record_and_taken_back_there() {
    let two = Two::new();
    let mut state = two.open();
    let records = |state: &State, name: &str| {
        let row = data(state).stages.iter().position(|stage| stage.id.as_str() == name).unwrap();
        vec![laydown::model::RecordRef::Stage(row as u32)]
    };
    let kind = laydown::posture::FindingKind::Overdue;
    let theirs = records(&state, THEIRS);
    run(&mut state, Command::Edit(EditCommand::Accept(kind, theirs.clone(), "known".into())));
    assert_eq!((counts(&state), said(&state)), (vec![0, 1], "Accepted; the note is kept in theirs"));
    assert_eq!(state.document.bundle.accepted(1)[0].records, [id(STAGE)]);
    run(&mut state, Command::Edit(EditCommand::TakeBack(kind, theirs)));
    assert_eq!(counts(&state), [0, 0]);
    run(&mut state, Command::Do(Action::Undo));
    assert_eq!((counts(&state), data(&state).accepted.len()), (vec![0, 1], 1));
}

#[test]
fn a_view_names_all_files_and_opens_them_again() {
    let two = Two::new();
    let state = two.open();
    let text = OpenRequest::of(&state).view_string();
    let again: OpenRequest = text.parse().unwrap();
    assert_eq!(again.places(), state.document.places());
    let question = OpenRequest::question(&state).view_string();
    assert!(question.contains("dataset=mine&also=theirs") && !question.contains("tmp"), "{question}");
}
