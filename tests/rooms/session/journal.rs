use laydown::io::sample;
use laydown::model::{Accepted, Id, RecordRef, Table};
use laydown::session::{
    Action, Command, Document, Edit, EditCommand, Journal, Logged, OpenRequest, Place, Recovery, RowEdit, Side, State,
    apply, open_dataset,
};
use std::{
    fs,
    path::{Path, PathBuf},
};

fn state() -> State {
    let loaded = sample("europe-2022").unwrap();
    let place = Place::Sample("europe-2022".into());
    State::new(Document::new(loaded.package, loaded.problems, place), OpenRequest::default())
}

fn only_file(folder: &Path) -> PathBuf {
    let mut files = fs::read_dir(folder).unwrap();
    let file = files.next().unwrap().unwrap().path();
    assert!(files.next().is_none());
    file
}

#[test]
fn two_windows_have_a_journal_each_and_what_both_left_is_offered() {
    let folder = tempfile::tempdir().unwrap();
    let window = |stage: usize| {
        let (mut state, mut journal) = (state(), Journal::new(Some(folder.path().into())));
        journal.follow(&state.document).unwrap();
        assert_eq!(journal.left(), None, "the other one is at work");
        let id = state.document.dataset().stages[stage].id.clone();
        apply(&mut state, Command::Edit(EditCommand::Delete(Table::Stages, id)));
        journal.follow(&state.document).unwrap();
        (state, journal)
    };
    let (first, second) = (window(0), window(1));
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
    drop((first, second));
    let next = state();
    let mut journal = Journal::new(Some(folder.path().into()));
    journal.follow(&next.document).unwrap();
    let (place, left) = journal.left().unwrap();
    assert_eq!((left.len(), next.document.recovery(&place, &left).changes), (2, 2));
    let mut third = Journal::new(Some(folder.path().into()));
    third.follow(&next.document).unwrap();
    assert_eq!(third.left(), None, "it is being decided about");
    journal.settle(next.document.place()).unwrap();
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn what_a_crash_interrupts_is_there_again_to_the_last_whole_line() {
    let folder = tempfile::tempdir().unwrap();
    let mut state = state();
    let mut journal = Journal::new(Some(folder.path().into()));
    journal.follow(&state.document).unwrap();
    assert!(journal.left().is_none());
    let ids: Vec<Id> = state.document.dataset().stages.iter().map(|stage| stage.id.clone()).take(3).collect();
    for id in &ids {
        apply(&mut state, Command::Edit(EditCommand::Delete(Table::Stages, id.clone())));
        journal.follow(&state.document).unwrap();
    }
    apply(&mut state, Command::Do(Action::Undo));
    journal.follow(&state.document).unwrap();
    let place = state.document.place().clone();
    let file = only_file(folder.path());
    let mut bytes = fs::read(&file).unwrap();
    bytes.extend_from_slice(b"{\"rows\":[{\"tab");
    fs::write(&file, bytes).unwrap();

    drop(journal);
    let mut next = self::state();
    let mut journal = Journal::new(Some(folder.path().into()));
    journal.follow(&next.document).unwrap();
    let (_, left) = journal.left().unwrap();
    assert_eq!((left.len(), journal.left()), (4, None));
    assert_eq!(next.document.recovery(&place, &left).changes, 2, "what was taken back is no change");
    drop(journal);
    // Another crash before anybody decides: it is offered again.
    let mut journal = Journal::new(Some(folder.path().into()));
    journal.follow(&next.document).unwrap();
    assert_eq!(journal.left(), Some((place.clone(), left.clone())));
    let edits = next.document.recovery(&place, &left).edits(Side::Left).to_vec();
    apply(&mut next, Command::Edit(EditCommand::Recover(place.clone(), edits)));
    journal.follow(&next.document).unwrap();
    journal.settle(&place).unwrap();
    assert!(next.document.dataset() == state.document.dataset());
    drop(journal);
    let mut journal = Journal::new(Some(folder.path().into()));
    journal.follow(&self::state().document).unwrap();
    assert_eq!(journal.left().unwrap().1.len(), 4, "still not saved");
}

/// What a new window finds that an earlier one left.
fn left(folder: &Path) -> Option<(Place, Vec<Logged>)> {
    let mut journal = Journal::new(Some(folder.into()));
    journal.follow(&state().document).unwrap();
    journal.left()
}

#[test]
fn every_edit_is_read_as_it_was_written() {
    let folder = tempfile::tempdir().unwrap();
    let (mut state, mut journal) = (state(), Journal::new(Some(folder.path().into())));
    let data = state.document.dataset();
    let rows = Table::ALL.into_iter().flat_map(|table| data.records(table).take(40));
    let rows = rows.map(|record| RowEdit::put(data, record.to_record()));
    let mut rows: Vec<RowEdit> = rows.collect();
    rows.push(RowEdit::remove(data, Table::Stages, data.id(RecordRef::Stage(3)).unwrap()));
    let accepted = Accepted { kind: "gap".into(), records: vec![rows[0].id.clone()], note: "a “note”\n".into() };
    let was = Edit::Accepted(0, Vec::new());
    let edits = vec![
        Logged { edit: Edit::Rows(rows), was: None },
        Logged { edit: Edit::Accepted(0, vec![accepted]), was: Some(was) },
    ];
    state.document.files[0].log.clone_from(&edits);
    journal.follow(&state.document).unwrap();
    drop(journal);
    assert_eq!(left(folder.path()).unwrap().1, edits);
}

#[test]
fn other_files_are_no_journal() {
    let folder = tempfile::tempdir().unwrap();
    let (mut state, mut journal) = (state(), Journal::new(Some(folder.path().into())));
    state.document.files[0].log.push(Logged { edit: Edit::Rows(Vec::new()), was: None });
    journal.follow(&state.document).unwrap();
    drop(journal);
    let file = only_file(folder.path());
    for bytes in [
        &b""[..],
        b"{\"laydown_journal\":1}\n{\"rows\":[]}\n",
        b"{}",
        b"{}\n{\"rows\":[]}\n",
        b"\xff\xfe",
        b"[1]\n",
        b"{\"laydown_journal\":2}\n{\"rows\":[]}\n",
    ] {
        fs::write(&file, bytes).unwrap();
        assert_eq!(left(folder.path()), None);
    }
    fs::write(
        &file,
        b"{\"laydown_journal\":1,\"dataset\":\"sample:europe-2022\"}\n{\"rows\":[]}\n{\"rows\":7}\n{\"rows\":[]}\n",
    )
    .unwrap();
    assert_eq!(left(folder.path()).unwrap().1.len(), 2, "a damaged line takes no other with it");
}

/// A dataset in a folder that is open, with a journal in which an edit is, of a window that is gone.
fn crashed(home: &Path) -> PathBuf {
    let path = home.join("ds");
    sample("article-2022-02-13").unwrap().package.save(&path).unwrap();
    let (mut state, mut journal) = (opened(&path), Journal::new(Some(home.join("journals"))));
    journal.follow(&state.document).unwrap();
    let id = state.document.dataset().stages[0].id.clone();
    apply(&mut state, Command::Edit(EditCommand::Delete(Table::Stages, id)));
    journal.follow(&state.document).unwrap();
    path
}

fn opened(path: &Path) -> State {
    State::new(open_dataset(Place::Path(path.to_owned())).unwrap(), OpenRequest::default())
}

/// So many edits are found for the dataset at a path.
fn found(home: &Path, path: &Path) -> usize {
    let mut journal = Journal::new(Some(home.join("journals")));
    journal.follow(&opened(path).document).unwrap();
    journal.left().map_or(0, |(_, edits)| edits.len())
}

#[cfg(unix)]
#[test]
fn a_journal_is_found_by_its_dataset_and_not_by_a_path() {
    let home = tempfile::tempdir().unwrap();
    let path = crashed(home.path());
    let at = |name: &str| home.path().join(name);
    std::os::unix::fs::symlink("ds", at("link")).unwrap();
    assert_eq!((found(home.path(), &path), found(home.path(), &at("link"))), (1, 1));
    assert_eq!(found(home.path(), &path.join("datapackage.json")), 1);
    fs::rename(&path, at("renamed")).unwrap();
    sample("article-2022-02-13").unwrap().package.save(&path).unwrap();
    assert_eq!(found(home.path(), &path), 0, "another dataset is there now");
    assert_eq!(found(home.path(), &at("renamed")), 1);
    fs::remove_dir_all(at("renamed")).unwrap();
    fs::rename(&path, at("renamed")).unwrap();
    assert_eq!(found(home.path(), &at("renamed")), 0);
}

#[test]
fn a_zip_that_another_window_saved_is_still_the_same() {
    let home = tempfile::tempdir().unwrap();
    let path = home.path().join("ds.zip");
    sample("article-2022-02-13").unwrap().package.save(&path).unwrap();
    let (mut state, mut journal) = (opened(&path), Journal::new(Some(home.path().join("journals"))));
    let id = state.document.dataset().stages[0].id.clone();
    apply(&mut state, Command::Edit(EditCommand::Delete(Table::Stages, id)));
    journal.follow(&state.document).unwrap();
    drop(journal);
    let mut other = opened(&path);
    let id = other.document.dataset().stages[1].id.clone();
    apply(&mut other, Command::Edit(EditCommand::Delete(Table::Stages, id)));
    other.document.save(0, &path).unwrap();
    assert_eq!(found(home.path(), &path), 1);
    fs::rename(&path, home.path().join("new.zip")).unwrap();
    assert_eq!(found(home.path(), &home.path().join("new.zip")), 0, "written since, and elsewhere");
}

#[test]
fn a_line_that_was_written_in_part_does_not_spoil_those_after_it() {
    let home = tempfile::tempdir().unwrap();
    let blocked = home.path().join("journals");
    fs::write(&blocked, "no folder").unwrap();
    let (mut state, mut journal) = (state(), Journal::new(Some(blocked.clone())));
    let delete = |state: &mut State| {
        let id = state.document.dataset().stages[0].id.clone();
        apply(state, Command::Edit(EditCommand::Delete(Table::Stages, id)));
    };
    delete(&mut state);
    assert!(journal.follow(&state.document).is_err() && !journal.keeps(&state.document));
    delete(&mut state);
    assert!(journal.follow(&state.document).is_err());
    fs::remove_file(&blocked).unwrap();
    journal.follow(&state.document).unwrap();
    assert!(journal.keeps(&state.document));
    drop(journal);
    assert_eq!(left(&blocked).unwrap().1.len(), 2, "what could not be written is, once it can");
    let mut nowhere = Journal::new(None);
    assert!(nowhere.follow(&state.document).is_err(), "and one is told where there is no folder");
}

/// What a form puts into columns of a row; nothing: the row goes.
type Cells<'a> = (Table, &'a str, &'a [(&'a str, &'a str)]);

/// A dataset with an edit that was left, after `meanwhile` was saved there: what may be restored.
fn left_after(mine: &[Cells<'_>], meanwhile: impl Fn(&mut laydown::model::Dataset)) -> (State, Recovery) {
    let (home, journals) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    sample("article-2022-02-13").unwrap().package.save(home.path()).unwrap();
    let open = || State::new(open_dataset(Place::Path(home.path().into())).unwrap(), OpenRequest::default());
    let (mut state, mut journal) = (open(), Journal::new(Some(journals.path().into())));
    for (table, id, cells) in mine {
        let id = Id::new(id).unwrap();
        let command = if cells.is_empty() {
            EditCommand::Delete(*table, id)
        } else {
            let mut form = laydown::session::Form::edit(state.document.dataset(), *table, &id).unwrap();
            cells.iter().for_each(|(column, text)| form.sheets[0].set(column, text));
            EditCommand::Enter(Box::new(form))
        };
        apply(&mut state, Command::Edit(command));
        journal.follow(&state.document).unwrap();
    }
    drop(journal);
    let mut package = laydown::io::Package::open(home.path()).unwrap().package;
    meanwhile(&mut package.dataset);
    package.save(home.path()).unwrap();
    let (now, mut journal) = (open(), Journal::new(Some(journals.path().into())));
    journal.follow(&now.document).unwrap();
    let (place, left) = journal.left().unwrap();
    let recovery = now.document.recovery(&place, &left);
    (now, recovery)
}

const STAGE: &str = "feb-11-poland-ordered";

/// The note and the quote of a stage once that is restored.
fn restored(state: &State, recovery: &Recovery, side: Side) -> Option<[String; 2]> {
    let mut state = State::new(state.document.clone(), OpenRequest::default());
    apply(&mut state, Command::Edit(EditCommand::Recover(recovery.place.clone(), recovery.edits(side).to_vec())));
    let (_, stage) = state.document.dataset().find(Table::Stages, &Id::new(STAGE).unwrap())?;
    Some([stage.text("note"), stage.text("quote")])
}

#[test]
fn only_what_was_changed_is_changed_again_where_another_has_saved_meanwhile() {
    let mine: &[_] = &[(Table::Stages, STAGE, &[("note", "first")][..]), (Table::Stages, STAGE, &[("note", "mine")])];
    let stage =
        |data: &mut laydown::model::Dataset| data.stages.iter().position(|stage| stage.id.as_str() == STAGE).unwrap();
    let both = ["mine".to_owned(), "theirs".to_owned()];

    let (state, recovery) = left_after(mine, |data| {
        let at = stage(data);
        data.stages[at].evidence.quote = "theirs".into();
    });
    assert!(recovery.is_plain() && recovery.changes == 1, "{recovery:?}");
    for side in [Side::Saved, Side::Left] {
        assert_eq!(restored(&state, &recovery, side).unwrap(), both);
    }

    let (state, recovery) = left_after(mine, |data| {
        let at = stage(data);
        (data.stages[at].evidence.note, data.stages[at].evidence.quote) = ("hers".into(), "theirs".into());
    });
    assert!(recovery.differences.len() == 1 && recovery.differences[0].contains("“hers”"), "{recovery:?}");
    assert_eq!(restored(&state, &recovery, Side::Left).unwrap(), both);
    assert_eq!(restored(&state, &recovery, Side::Saved).unwrap(), ["hers", "theirs"]);

    // What the other one saved is what was left: there is nothing to restore.
    let (_, recovery) = left_after(mine, |data| {
        let at = stage(data);
        data.stages[at].evidence.note = "mine".into();
    });
    assert!(recovery.changes == 0 && recovery.is_plain(), "{recovery:?}");
}

#[test]
fn rows_that_went_or_came_meanwhile_are_asked_about() {
    let stage =
        |data: &laydown::model::Dataset| data.stages.iter().position(|stage| stage.id.as_str() == STAGE).unwrap();
    let deletes: &[_] = &[(Table::Stages, STAGE, &[][..])];
    let (state, recovery) = left_after(deletes, |data| {
        let at = stage(data);
        data.stages[at].evidence.note = "hers".into();
    });
    assert_eq!(recovery.differences.len(), 1, "{recovery:?}");
    assert_eq!(restored(&state, &recovery, Side::Saved).unwrap()[0], "hers");
    assert_eq!(restored(&state, &recovery, Side::Left), None);

    let mine: &[_] = &[(Table::Stages, STAGE, &[("note", "mine")][..])];
    let (state, recovery) = left_after(mine, |data| {
        let at = stage(data);
        data.stages.remove(at);
    });
    assert_eq!(recovery.differences.len(), 1, "{recovery:?}");
    assert_eq!(restored(&state, &recovery, Side::Saved), None);
    assert_eq!(restored(&state, &recovery, Side::Left).unwrap()[0], "mine");

    // Its movement went too: a row that names nothing does not come back.
    let (state, recovery) = left_after(mine, |data| {
        let movement = data.stages[stage(data)].movement.clone();
        data.stages.retain(|stage| stage.movement != movement);
        data.movements.retain(|other| other.id != movement);
    });
    assert_eq!((recovery.broken.len(), recovery.changes), (1, 0), "{recovery:?}");
    assert_eq!(restored(&state, &recovery, Side::Left), None);
}
