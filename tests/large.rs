//! A dataset of very many records: while days pass only its numbers follow, and the records behind them catch up.

mod support;

use laydown::{
    io::Package,
    session::{Command, Derived, Document, OpenRequest, Place, Selection, State, apply},
};
use support::many;

#[test]
fn numbers_follow_the_day_and_records_catch_up() {
    let package = Package::new(many::dataset(230_000));
    let document = Document::new(package, Vec::new(), Place::Sample("many".to_owned()));
    let mut state = State::new(document, OpenRequest::default());
    let host = many::host(7);
    apply(&mut state, Command::Select(Some(Selection::Host(host))));
    let mut derived = Derived::new(&state);
    assert!(!derived.is_behind() && derived.accounts().hosts.len() > 100);
    for _ in 0..40 {
        let day = state.choices.day + -1;
        apply(&mut state, Command::SetDay(day));
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
    let fetch = derived.to_fetch(&state).unwrap();
    assert!(derived.to_fetch(&state).is_none(), "one thread at a time");
    derived.take(&state, fetch.fetch());
    let whole = Derived::new(&state);
    assert!(!derived.is_behind());
    assert_eq!((derived.accounts(), derived.findings()), (whole.accounts(), whole.findings()));
    assert_eq!(derived.facets(), whole.facets());
    // Another question as well; what was fetched for the one before is not taken for it.
    let day = state.choices.day + -1;
    apply(&mut state, Command::SetDay(day));
    derived.update(&state);
    let late = derived.to_fetch(&state).unwrap();
    apply(&mut state, Command::SetNet(true));
    derived.update(&state);
    derived.take(&state, late.fetch());
    assert!(derived.is_behind());
    let fetch = derived.to_fetch(&state).unwrap();
    derived.take(&state, fetch.fetch());
    assert!(!derived.is_behind() && derived.accounts() == Derived::new(&state).accounts());
}
