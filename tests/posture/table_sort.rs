//! The table's rows in order, against a naive sort of what stands in the cells.

use crate::{kept, support};
use laydown::{
    io::Package,
    model::{Cell, Dataset, RecordRef},
    posture::Query,
    session::*,
};
use proptest::{collection::vec, prelude::*, sample::select};
use std::{cmp::Ordering, collections::BTreeSet};
use support::random::{any_dataset, any_query};

fn column(name: &str) -> TableColumn {
    TableColumn::named(name).expect("a column of that name")
}

fn state(data: Dataset, query: Query) -> State {
    let document = Document::new(Package::new(data), Vec::new(), Place::Sample("random".into()));
    let mut state = State::new(document, OpenRequest::default());
    let Query { day, known_on, filter, .. } = query;
    state.choices = Choices { day, known_on, filter, ..Choices::on(day) };
    state
}

/// Each column once.
fn any_sort() -> impl Strategy<Value = Vec<Sort>> {
    let sort = (select(TableColumn::all().collect::<Vec<_>>()), prop::bool::ANY)
        .prop_map(|(column, descending)| Sort { column, descending });
    vec(sort, 0..4).prop_map(|sort| TableOptions { sort, ..TableOptions::default() }.checked().sort)
}

/// What a cell is sorted by: missing ones are none.
#[derive(Debug, PartialEq, PartialOrd)]
enum Key {
    Number(i64),
    Text(String, String),
}

fn key(records: &Records, data: &Dataset, record: RecordRef, by: TableColumn) -> Option<Key> {
    let stage = |record| if let RecordRef::Stage(row) = record { Some(&data.stages[row as usize]) } else { None };
    if by == column("stage") {
        return stage(record).map(|stage| Key::Number(stage.kind as i64));
    }
    if by == column("people") {
        let people = match record {
            RecordRef::Strength(row) => data.strengths[row as usize].people,
            RecordRef::Stage(row) => data.stages[row as usize].people,
            _ => return None,
        };
        return (people.word != laydown::model::Word::Unknown).then(|| Key::Number(people.weight()));
    }
    if by == column("usage") {
        return Some(Key::Number(records.usage(record) as i64));
    }
    if by == column("tier") {
        let source = data.source(&data.evidence(record)?.source)?;
        return Some(Key::Number(source.tier as i64));
    }
    match records.cells(record, &[by]).remove(0) {
        Cell::Nothing | Cell::Degrees(_) => None,
        Cell::Number(n) => Some(Key::Number(n)),
        Cell::Day(day) => Some(Key::Number(i64::from(day.day().number()))),
        Cell::Text(text) => Some(Key::Text(text.to_lowercase(), text.into_owned())),
    }
}

fn naive(a: Option<Key>, b: Option<Key>, descending: bool) -> Ordering {
    match (a, b) {
        (Some(a), Some(b)) => {
            let way = a.partial_cmp(&b).expect("one kind of key a column");
            if descending { way.reverse() } else { way }
        }
        (a, b) => a.is_none().cmp(&b.is_none()),
    }
}

proptest! {
    #![proptest_config(kept::config(300))]

    #[test]
    fn rows_are_in_the_order_of_their_cells(data in any_dataset(), query in any_query(), sort in any_sort()) {
        let state = state(data, query);
        let derived = Derived::new(&state);
        let records = Records::of(&state, &derived);
        let files = TableAsk { sort: Vec::new(), ..TableAsk::of(&state) };
        let mut expected = records.list(&files);
        let data = state.document.dataset();
        expected.sort_by(|a, b| {
            let ways = sort.iter().map(|by| {
                let of = |record| key(&records, data, record, by.column);
                naive(of(*a), of(*b), by.descending)
            });
            ways.fold(Ordering::Equal, Ordering::then)
        });
        prop_assert_eq!(records.list(&TableAsk { sort, ..files }), expected);
    }

    #[test]
    fn what_is_behind_the_numbers_is_listed_and_used_in_them(data in any_dataset(), query in any_query()) {
        let mut state = state(data, query);
        state.options.table = TableOptions { behind: true, ..TableOptions::default() };
        let derived = Derived::new(&state);
        let records = Records::of(&state, &derived);
        let accounts = derived.accounts();
        let levels = accounts.levels().flat_map(|level| level.records.iter().chain(&level.rivals));
        let changes = accounts.changes().flat_map(|change| change.records.iter().chain(&change.rivals));
        let claim = |record: &&RecordRef| !matches!(record, RecordRef::Movement(_));
        let behind: BTreeSet<RecordRef> = levels.chain(changes).filter(claim).copied().collect();
        let listed = records.list(&TableAsk::of(&state));
        prop_assert_eq!(&listed.iter().copied().collect::<BTreeSet<_>>(), &behind);
        for record in listed {
            let usage = records.usage(record);
            prop_assert!(!matches!(usage, Usage::Replaced | Usage::Outside | Usage::Later | Usage::Context), "{:?}", usage);
        }
    }
}
