use laydown::io;
use laydown::model::{Dataset, RecordRef};
use laydown::session::{
    ChooseCommand, Command, Derived, Document, OpenRequest, Place, Selection, State, TimeCommand, Today, apply,
};

fn on(day: &str, host: Option<&str>) -> (Dataset, Today) {
    let loaded = io::sample("article-2022-02-13").unwrap();
    let data = loaded.package.dataset.clone();
    let document = Document::new(loaded.package, loaded.problems, Place::Sample("x".into()));
    let mut state = State::new(document, OpenRequest::default());
    apply(&mut state, Command::Time(TimeCommand::Day(day.parse().unwrap())));
    let host = host.map(|code| Selection::Host(code.parse().unwrap()));
    apply(&mut state, Command::Choose(ChooseCommand::Select(host)));
    (data, Derived::new(&state).today().clone())
}

#[test]
fn the_parent_is_no_change_beside_its_parts() {
    let (data, today) = on("2022-02-02", None);
    let people: Vec<_> = today
        .changed
        .iter()
        .filter_map(|record| if let RecordRef::Stage(row) = record { data.stages.get(*row as usize) } else { None })
        .map(|stage| stage.people.weight())
        .collect();
    assert_eq!(people.iter().sum::<i64>(), 3000, "{people:?}");
    assert_eq!(people.len(), 3, "{people:?}");
}

#[test]
fn events_of_the_day_come_before_those_that_last() {
    let (data, today) = on("2022-02-12", Some("POL"));
    let kinds: Vec<_> = today.events.iter().map(|row| data.events[*row as usize].kind.word()).collect();
    assert_eq!(kinds.first(), Some(&"call"), "{kinds:?}");
    assert!(kinds.contains(&"warning"), "{kinds:?}");
    assert!(today.of_host.iter().any(|row| data.events[*row as usize].kind.word() == "call"));
}
