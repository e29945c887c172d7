use laydown::io;
use laydown::model::{Dataset, Id, Record, RecordRef, Table};
use laydown::session::{Action, Command, Document, EditCommand, OpenRequest, Place, RowEdit, State, Unsaved, apply};

fn state() -> (Dataset, State) {
    let loaded = io::sample("article-2022-02-13").unwrap();
    let saved = loaded.package.dataset.clone();
    let document = Document::new(loaded.package, loaded.problems, Place::Sample("x".into()));
    (saved, State::new(document, OpenRequest::default()))
}

fn turn(state: &mut State, rows: Vec<RowEdit>) {
    apply(state, Command::Edit(EditCommand::Rows(rows)));
}

/// Prefers the first stage to its rivals, or no longer.
fn pin(state: &mut State, on: bool) {
    let pinned = RowEdit::change(state.document.dataset(), RecordRef::Stage(0), |record| match record {
        Record::Stage(stage) => stage.preferred = on,
        _ => unreachable!("a stage"),
    });
    turn(state, pinned.into_iter().collect());
}

#[test]
fn taken_back_or_done_anew_it_is_as_in_the_files() {
    let (saved, mut state) = state();
    pin(&mut state, true);
    assert!(state.document.dataset().stages[0].preferred && state.document.changes() == 1);
    assert_eq!(state.document.files[0].unsaved, Unsaved::between(&saved, state.document.dataset()));
    apply(&mut state, Command::Do(Action::Undo));
    assert!(!state.document.is_changed() && *state.document.dataset() == saved);
    apply(&mut state, Command::Do(Action::Redo));
    pin(&mut state, false);
    let document = &state.document;
    assert_eq!((document.is_changed(), document.revision, document.files[0].log.len()), (false, 4, 4));
}

#[test]
fn rows_come_and_go_and_come_back_where_they_were() {
    let (saved, mut state) = state();
    let mut other = saved.stages[0].clone();
    other.id = Id::new("another").unwrap();
    let rows = vec![
        RowEdit::remove(&saved, Table::Stages, &saved.stages[1].id),
        RowEdit::put(&saved, Record::Stage(other)),
        RowEdit::remove(&saved, Table::Stages, &Id::new("nowhere").unwrap()),
    ];
    turn(&mut state, rows);
    let data = state.document.dataset();
    assert_eq!(data.stages.len(), saved.stages.len());
    assert_eq!(data.stages.last().unwrap().id.as_str(), "another");
    let unsaved = &state.document.files[0].unsaved;
    assert_eq!((unsaved.count(), unsaved), (2, &Unsaved::between(&saved, data)));
    apply(&mut state, Command::Do(Action::Undo));
    assert!(!state.document.is_changed() && *state.document.dataset() == saved);
}
