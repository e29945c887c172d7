use laydown::{
    io::sample,
    model::{Code, Dataset, Day, Estimate, Id, PEOPLE, StageKind, Table},
    session::{Action, Command, Dialog, Document, EditCommand, Form, OpenRequest, Place, State, apply},
};

fn state() -> State {
    let loaded = sample("article-2022-02-13").unwrap();
    State::new(Document::new(loaded.package, loaded.problems, Place::Sample("x".into())), OpenRequest::default())
}

fn code(text: &str) -> Code {
    Code::new(text)
}

fn filled(data: &Dataset) -> Form {
    let mut form = Form::movement(Some(code("USA")), Some(code("POL")), Day::ymd(2022, 2, 11));
    form.sheets[0].set("sender", "United States");
    form.sheets[1].set("stage", "ordered");
    form.sheets[1].set(PEOPLE, "3,000");
    form.sheets[1].set("source", data.sources[0].id.as_str());
    form
}

#[test]
fn a_movement_and_its_stage_enter_in_one_step_and_leave_in_one() {
    let mut state = state();
    let saved = state.document.dataset().clone();
    let form = filled(&saved);
    assert!(form.remarks(&saved, &form.rows(&saved).unwrap()).is_empty());
    let mut nowhere = form.clone();
    nowhere.sheets[0].set("host", "");
    let remarks = nowhere.remarks(&saved, &nowhere.rows(&saved).unwrap());
    assert!(remarks.iter().any(|remark| remark.what.starts_with("No destination")), "{remarks:?}");
    apply(&mut state, Command::Edit(EditCommand::Enter(Box::new(form))));
    let data = state.document.dataset();
    let (movement, stage) = (data.movements.last().unwrap(), data.stages.last().unwrap());
    assert_eq!(
        (movement.id.as_str(), stage.id.as_str()),
        ("USA-POL-2022-02-11", "USA-POL-2022-02-11-ordered-2022-02-11")
    );
    assert_eq!((&stage.movement, stage.kind, stage.people), (&movement.id, StageKind::Ordered, Estimate::exact(3000)));
    assert_eq!((movement.sender, state.history.undo_name()), (code("USA"), Some("add movement, Poland 3,000")));
    assert_eq!((state.document.changes(), state.transient.dialog.is_none()), (2, true));
    apply(&mut state, Command::Do(Action::Undo));
    assert!(*state.document.dataset() == saved && !state.document.is_changed());
    apply(&mut state, Command::Do(Action::Redo));
    assert_eq!(state.document.changes(), 2);
}

#[test]
fn days_and_counts_are_read_as_the_importer_reads_them_and_written_in_one_form() {
    let data = state().document.dataset().clone();
    let stage = |day: &str, people: &str| {
        let mut form = filled(&data);
        form.sheets[1].set("day", day);
        form.sheets[1].set(PEOPLE, people);
        form.rows(&data)
    };
    for (day, people, cells) in [
        ("11 Feb 2022", "3.000", ["2022-02-11", "3000", "exact"]),
        ("11.2.2022", "ca. 3.000", ["2022-02-11", "3000", "about"]),
        ("11. Februar 2022", "über 70", ["2022-02-11", "70", "more-than"]),
        ("Ende Februar 2022", "1,5 Tsd.", ["2022-02", "1500", "about"]),
        ("2/28/2022", "1 200 soldats", ["2022-02-28", "1200", "exact"]),
    ] {
        let rows = stage(day, people).unwrap();
        let record = rows[1].record.as_ref().unwrap();
        assert_eq!(["day", "best", "word"].map(|column| record.text(column)), cells, "{day}, {people}");
    }
    let faults = stage("2/3/2022", "1,70").unwrap_err();
    let said: Vec<_> = faults.iter().map(|fault| (fault.field.as_str(), fault.what.as_str())).collect();
    let either = "“2/3/2022” can be 2 March 2022 or 3 February 2022";
    assert_eq!(said, [("day", either), (PEOPLE, "“1,70” is not a number of people")]);
    assert_eq!(faults[0].remedy, "Write 2022-03-02 or 2022-02-03");
}

#[test]
fn what_is_wrong_is_said_at_its_field_and_nothing_enters() {
    let mut state = state();
    let data = state.document.dataset().clone();
    let mut form = filled(&data);
    for (sheet, field, text) in
        [(0, "host", "Polnad"), (1, "day", "2022-02-30"), (1, PEOPLE, "lots"), (1, "source", "x")]
    {
        form.sheets[sheet].set(field, text);
    }
    let faults = form.rows(&data).unwrap_err();
    let places: Vec<_> = faults.iter().map(|fault| (fault.sheet, fault.field.as_str())).collect();
    assert_eq!(places, [(0, "host"), (1, PEOPLE), (1, "day")]);
    assert!(faults.iter().all(|fault| !fault.what.is_empty() && !fault.remedy.is_empty()), "{faults:?}");
    assert!(faults[0].remedy.contains("Poland"), "{faults:?}");
    form.sheets[0].set("host", "poland");
    form.sheets[1].set("day", "2022-02");
    form.sheets[1].set(PEOPLE, "up to 3000");
    let faults = form.rows(&data).unwrap_err();
    assert_eq!((faults.len(), faults[0].field.as_str()), (1, "source"));
    apply(&mut state, Command::Edit(EditCommand::Enter(Box::new(form))));
    assert!(*state.document.dataset() == data);
    assert!(matches!(&state.transient.dialog, Some(Dialog::Form(form)) if form.tried));
    apply(&mut state, Command::Do(Action::Close));
    assert!(state.transient.dialog.is_none() && Action::ResumeForm.enabled(&state));
    apply(&mut state, Command::Do(Action::ResumeForm));
    assert!(matches!(&state.transient.dialog, Some(Dialog::Form(form)) if form.sheets[0].text("host") == "poland"));
}

#[test]
fn a_new_source_is_named_by_the_record_that_brings_it() {
    let mut state = state();
    let mut form = filled(state.document.dataset());
    form.toggle_source();
    form.sheets[2].set("publisher", "Die Welt");
    form.sheets[2].set("published", "2022-02-12");
    apply(&mut state, Command::Edit(EditCommand::Enter(Box::new(form))));
    let data = state.document.dataset();
    assert_eq!(data.sources.last().unwrap().id.as_str(), "Die-Welt-2022-02-12");
    assert_eq!(data.stages.last().unwrap().evidence.source.as_str(), "Die-Welt-2022-02-12");
}

#[test]
fn a_record_that_is_opened_and_entered_unchanged_is_the_same_to_the_last_cell() {
    for name in ["article-2022-02-13", "europe-2022"] {
        let data = sample(name).unwrap().package.dataset;
        for table in Table::ALL {
            for record in data.records(table) {
                let form = Form::edit(&data, table, record.id()).unwrap();
                let made = form.rows(&data).unwrap_or_else(|faults| panic!("{}: {faults:?}", record.id()));
                assert_eq!(made[0].record, Some(record.to_record()));
            }
        }
    }
}

#[test]
fn a_changed_number_names_the_step() {
    let mut state = state();
    let data = state.document.dataset();
    let stage = data.stages.iter().find(|stage| stage.people == Estimate::exact(1700)).unwrap().id.clone();
    let mut form = Form::edit(data, Table::Stages, &stage).unwrap();
    form.sheets[0].set(PEOPLE, "1750");
    apply(&mut state, Command::Edit(EditCommand::Enter(Box::new(form))));
    assert_eq!(state.history.undo_name(), Some("Poland 1,700 → 1,750"));
}

#[test]
fn a_movement_goes_with_its_stages_and_what_is_named_stays() {
    let mut state = state();
    let saved = state.document.dataset().clone();
    let whole = saved.movements.iter().find_map(|m| m.part_of.clone()).unwrap();
    apply(&mut state, Command::Edit(EditCommand::Delete(Table::Movements, whole)));
    assert!(*state.document.dataset() == saved && state.transient.notice.as_ref().is_some_and(|n| n.is_error));
    apply(&mut state, Command::Edit(EditCommand::Delete(Table::Sources, saved.sources[0].id.clone())));
    assert!(*state.document.dataset() == saved);
    let part = saved.movements.iter().find(|m| m.part_of.is_some()).unwrap().id.clone();
    let stages = saved.stages.iter().filter(|stage| stage.movement == part).count();
    apply(&mut state, Command::Edit(EditCommand::Delete(Table::Movements, part)));
    assert_eq!(state.document.changes(), 1 + stages);
    apply(&mut state, Command::Do(Action::Undo));
    assert!(*state.document.dataset() == saved);
}

#[test]
fn several_rows_are_filled_at_once_or_none_is() {
    let mut state = state();
    let saved = state.document.dataset().clone();
    let ids: Vec<Id> = saved.stages.iter().map(|stage| stage.id.clone()).collect();
    apply(&mut state, Command::Edit(EditCommand::Fill(Table::Stages, ids.clone(), "day", "2022-02-30".into())));
    assert!(*state.document.dataset() == saved);
    apply(&mut state, Command::Edit(EditCommand::Fill(Table::Stages, ids.clone(), "review", "unsure".into())));
    let changed = saved.stages.iter().filter(|s| s.evidence.review != laydown::model::Review::Unsure).count();
    assert!(changed > 0 && state.document.changes() == changed);
    apply(&mut state, Command::Do(Action::Undo));
    assert!(*state.document.dataset() == saved);
}
