//! What changed in the window, as a list: the same for the command line, the side panel and the clipboard.

use crate::model::{Dataset, RecordRef, as_text};
use crate::posture::{Difference, Posture, Query};
use crate::{session::state::State, words};
use std::collections::BTreeSet;

/// Every number that differs between the eve of the window's first day and the day: what the first day brings belongs to
/// the window.
pub fn changes_in_window(state: &State, posture: &Posture) -> Vec<Difference> {
    let query: Query = state.choices.query();
    state.document.index.differences(state.document.dataset(), &query, posture.from - 1)
}

/// The stages behind a number that differs, in the words of the files and in order: `announced`, `arrived`.
pub fn stages_of(data: &Dataset, difference: &Difference) -> Vec<&'static str> {
    let kinds = difference.records.iter().filter_map(|record| match record {
        RecordRef::Stage(row) => data.stages.get(*row as usize).map(|stage| stage.kind),
        _ => None,
    });
    let kinds: BTreeSet<_> = kinds.collect();
    kinds.into_iter().map(crate::model::StageKind::word).collect()
}

/// The ids of the sources behind a number that differs.
pub fn sources_of<'a>(data: &'a Dataset, difference: &Difference) -> Vec<&'a str> {
    let evidence = difference.records.iter().filter_map(|record| data.evidence(*record));
    let ids: BTreeSet<_> = evidence.map(|evidence| evidence.source.as_str()).collect();
    ids.into_iter().collect()
}

/// The list with tabs between its columns, as a spreadsheet takes it from the clipboard.
pub fn changes_as_tsv(data: &Dataset, list: &[Difference]) -> String {
    let mut text =
        String::from("day\thost\tplace\tsender\tscope\tquantity\tbefore\tafter\tpeople\tstage\trecords\tsources\n");
    for d in list {
        let people = |people: Option<crate::model::Estimate>| people.map_or_else(String::new, |p| p.to_string());
        let records = d.records.iter().filter_map(|record| data.id(*record)).map(crate::model::Id::as_str);
        let cells = [
            d.day.to_string(),
            d.host.map(|host| host.to_string()).unwrap_or_default(),
            words::place_of(d),
            d.sender.to_string(),
            d.scope.to_string(),
            d.quantity.word().to_owned(),
            people(d.before),
            people(d.after),
            people(d.people()),
            words::list(stages_of(data, d)),
            words::list(records),
            words::list(sources_of(data, d)),
        ];
        // A tab or a line break within a cell would make another one.
        let plain = |cell: String| as_text(cell.replace(['\t', '\n', '\r'], " ").into()).into_owned();
        text.push_str(&cells.map(plain).join("\t"));
        text.push('\n');
    }
    text
}
