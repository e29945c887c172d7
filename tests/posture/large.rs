//! A dataset of very many records: while days pass only its numbers follow, and the records behind them catch up.

use crate::support;
use laydown::{
    io::Package,
    scene::{MapCache, Measure, Switch},
    session::{
        ChooseCommand, Command, Derived, Document, Fetch, OpenRequest, Place, Selection, State, TimeCommand, apply,
        picture,
    },
};
use support::many;

/// The only thing to be fetched.
fn one(mut fetches: Vec<Fetch>) -> Fetch {
    assert_eq!(fetches.len(), 1);
    fetches.remove(0)
}

#[test]
fn numbers_follow_the_day_and_records_catch_up() {
    let package = Package::new(many::dataset(230_000));
    let document = Document::new(package, Vec::new(), Place::Sample("many".to_owned()));
    let mut state = State::new(document, OpenRequest::default());
    let host = many::host(7);
    apply(&mut state, Command::Choose(ChooseCommand::Select(Some(Selection::Host(host)))));
    let mut derived = Derived::new(&state);
    assert!(!derived.is_behind() && derived.accounts().hosts.len() > 100);
    for _ in 0..40 {
        let day = state.choices.day + -1;
        apply(&mut state, Command::Time(TimeCommand::Day(day)));
        derived.update(&state);
        // Within the same frame nothing is fetched, however often it is asked.
        derived.update(&state);
    }
    let query = state.choices.query();
    let (index, data) = (&state.document.index, state.document.dataset());
    assert!(derived.is_behind());
    assert_eq!(derived.posture(), &index.posture(data, &query));
    assert_eq!(
        derived.accounts().host(host),
        index.account(data, &query, host).as_ref(),
        "the selected host's are at hand"
    );
    assert!(derived.accounts().hosts.len() == 1 && derived.findings().is_empty());
    let fetch = one(derived.to_fetch(&state));
    assert!(derived.to_fetch(&state).is_empty(), "one thread at a time");
    derived.take(&state, fetch.fetch());
    let whole = Derived::new(&state);
    assert!(!derived.is_behind());
    assert_eq!((derived.accounts(), derived.findings()), (whole.accounts(), whole.findings()));
    assert_eq!(derived.facets(), whole.facets());
    // Another question as well; what was fetched for the one before is not taken for it.
    let day = state.choices.day + -1;
    apply(&mut state, Command::Time(TimeCommand::Day(day)));
    derived.update(&state);
    let late = one(derived.to_fetch(&state));
    apply(&mut state, Command::Choose(ChooseCommand::Switch(Switch::Net, true)));
    derived.update(&state);
    derived.take(&state, late.fetch());
    assert!(derived.is_behind());
    let fetch = one(derived.to_fetch(&state));
    derived.take(&state, fetch.fetch());
    assert!(!derived.is_behind() && derived.accounts() == Derived::new(&state).accounts());
}

/// A host of so many movements that its own records and its chart are left to threads too.
#[test]
fn a_host_of_very_many_movements_is_looked_up_on_threads() {
    let mut data = many::dataset(230_000);
    for movement in data.movements.iter_mut().take(1_100) {
        movement.host = laydown::model::Host::Country(many::host(7));
    }
    let document = Document::new(Package::new(data), Vec::new(), Place::Sample("many".to_owned()));
    let mut state = State::new(document, OpenRequest::default());
    let mut derived = Derived::new(&state);
    let host = many::host(7);
    apply(&mut state, Command::Choose(ChooseCommand::Select(Some(Selection::Host(host)))));
    derived.update(&state);
    assert!(!derived.is_behind() && derived.is_drawing(), "only its chart is not there yet");
    assert!(derived.series(&state.document).steps.is_empty());
    let chart = one(derived.to_fetch(&state));
    assert!(derived.to_fetch(&state).is_empty() && !derived.is_waiting());
    // A day passes meanwhile: the chart is the same for all days.
    let day = state.choices.day + -1;
    apply(&mut state, Command::Time(TimeCommand::Day(day)));
    derived.update(&state);
    assert!(derived.is_behind() && derived.accounts().hosts.is_empty() && derived.posture().host(host).is_some());
    derived.take(&state, chart.fetch());
    assert!(!derived.is_drawing());
    let records = one(derived.to_fetch(&state));
    // Another host meanwhile: the records are those of all, and a chart of few movements is there at once.
    apply(&mut state, Command::Choose(ChooseCommand::Select(Some(Selection::Host(many::host(8))))));
    derived.update(&state);
    assert!(!derived.is_drawing() && !derived.series(&state.document).steps.is_empty());
    derived.take(&state, records.fetch());
    let whole = Derived::new(&state);
    assert_eq!(
        (derived.accounts(), derived.today(), derived.not_counted()),
        (whole.accounts(), whole.today(), whole.not_counted())
    );
    // A thread that ends without a word is not waited for, and not tried again before another question.
    apply(&mut state, Command::Choose(ChooseCommand::Select(Some(Selection::Host(host)))));
    derived.update(&state);
    drop(one(derived.to_fetch(&state)));
    derived.lose();
    assert!(!derived.is_waiting() && derived.to_fetch(&state).is_empty() && derived.is_drawing());
    apply(&mut state, Command::Time(TimeCommand::Day(day + -1)));
    derived.update(&state);
    assert_eq!(derived.to_fetch(&state).len(), 2, "its records and its chart");
    apply(&mut state, Command::Choose(ChooseCommand::Select(None)));
    let whole = Derived::new(&state);
    assert!(!whole.series(&state.document).steps.is_empty(), "the total too");
    derived.update(&state);
    assert!(derived.is_drawing() && derived.series(&state.document).steps.is_empty(), "on a thread");
}

/// A picture needs less than a window, and is the same.
#[test]
fn a_picture_is_that_of_the_window() {
    for name in ["europe-2022", "article-2022-02-13"] {
        let loaded = laydown::io::sample(name).unwrap();
        let document = Document::new(loaded.package, loaded.problems, Place::Sample(name.to_owned()));
        for measure in Measure::ALL {
            let mut state = State::new(document.clone(), OpenRequest::default());
            apply(&mut state, Command::Choose(ChooseCommand::Measure(*measure)));
            let draw = |derived: &Derived| picture(&state, derived, &mut MapCache::default());
            let svg = |row: &laydown::scene::Plate| row.scenes().map(laydown::paint::svg).collect::<Vec<_>>();
            assert_eq!(svg(&draw(&Derived::of_picture(&state))), svg(&draw(&Derived::new(&state))), "{name} {measure}");
        }
    }
}
