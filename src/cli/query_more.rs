//! Questions other than the posture: groups, a series, what changed, findings.

use super::sheet::{Cell, Format, Sheet};
use crate::model::{Dataset, Day, RecordRef};
use crate::posture::{Group, Grouping, Posture, groups};
use crate::print::Out;
use crate::session::{Derived, State, changes_in_window};
use crate::{export::sources_of, words};
use serde_json::{Map, Value, json};
use std::io::Write;

/// What is asked and of which day, for the head of JSON.
pub(super) fn about(derived: &Derived) -> Map<String, Value> {
    let posture = derived.posture();
    let about = json!({
        "day": posture.day,
        "from": posture.from,
        "known_on": posture.known_on,
        "net": posture.net,
        "what": posture.thing,
        "scope": posture.scope,
    });
    if let Value::Object(map) = about { map } else { Map::new() }
}

fn ids(dataset: &Dataset, records: &[RecordRef]) -> Vec<String> {
    records.iter().filter_map(|record| dataset.id(*record)).map(ToString::to_string).collect()
}

fn source_ids(dataset: &Dataset, records: &[RecordRef]) -> Vec<String> {
    sources_of(dataset, records).into_iter().map(ToString::to_string).collect()
}

/// The totals by one facet; with those who may be counted twice the rows add up to the total.
pub(super) fn write_groups(
    out: &mut Out<impl Write>,
    format: Format,
    dataset: &Dataset,
    derived: &Derived,
    by: Grouping,
) -> anyhow::Result<()> {
    let posture = derived.posture();
    let mut rows: Vec<Vec<Cell>> = Vec::new();
    let groups = if by == Grouping::What { things(derived) } else { groups(dataset, posture, derived.accounts(), by) };
    for group in groups {
        let f = &group.figures;
        // Things have no total together: each is all of its kind.
        let all = if by == Grouping::What { f } else { &posture.total.figures };
        let mut row = vec![Cell::Text(group.key.clone()), Cell::Text(name(&group.key, by))];
        row.extend([f.promised, f.arrived, f.reported].map(Cell::People));
        row.push(Cell::Present(Box::new(*f), f.presence_in(all)));
        rows.push(row);
    }
    if let Some(overlap) = posture.total.overlap.filter(|_| !by.is_of_sums() && by != Grouping::What) {
        let text = |text: &str| Cell::Text(text.to_owned());
        let people = [None, None, Some(overlap.reported), Some(overlap.present)].map(Cell::People);
        rows.push([text("overlap"), text(text!("query-overlap"))].into_iter().chain(people).collect());
    }
    // Things of different kinds have no total.
    if by != Grouping::What {
        let total = &posture.total.figures;
        let people = [total.promised, total.arrived, total.reported].map(Cell::People);
        let name = [Cell::Text("total".into()), Cell::Text(text!("query-total").into())];
        let present = Cell::Present(Box::new(*total), total.presence());
        rows.push(name.into_iter().chain(people).chain([present]).collect());
    }
    let columns = vec!["key", "name", "promised", "arrived", "reported", "present"];
    // By thing the title names none.
    let title = if by == Grouping::What { dataset.title.clone() } else { words::headed(&dataset.title, posture.thing) };
    let (day, known) = (words::long_day(posture.day), words::as_known_on(posture.known_on));
    let heading = text!("query-by", title = title, day = day, known = known, by = by.word());
    let mut about = about(derived);
    about.insert("group_by".to_owned(), json!(by.word()));
    Sheet { columns, rows: rows.iter().cloned() }.write(out, format, &heading, about)
}

/// Each thing with its own total: they have no total together.
fn things(derived: &Derived) -> Vec<Group> {
    let mut all: Vec<&Posture> = std::iter::once(derived.posture()).chain(derived.others()).collect();
    all.sort_by_key(|posture| posture.thing);
    all.into_iter().map(|of| Group { key: of.thing.to_string(), figures: of.total.figures }).collect()
}

fn name(key: &str, by: Grouping) -> String {
    match (by, key.parse()) {
        (Grouping::Sender | Grouping::Host, Ok(code)) => words::country(code),
        (Grouping::Operation | Grouping::Place | Grouping::Unit | Grouping::Type | Grouping::What, _) => {
            words::group(by, key)
        }
        (Grouping::Stage, _) if key.is_empty() => words::group(by, key),
        _ => key.to_owned(),
    }
}

/// The numbers through time: a row for each day on which one of them changes.
pub(super) fn write_series(
    out: &mut Out<impl Write>,
    format: Format,
    state: &State,
    derived: &Derived,
    (from, to): (Day, Day),
) -> anyhow::Result<()> {
    let dataset = state.document.dataset();
    let series = state.document.index.series(dataset, None, &state.choices.query(), from, to);
    // All is of one thing and levels are of one scope: whoever reads the file alone must see which.
    let (scope, thing) = (derived.posture().scope, derived.posture().thing);
    let rows = series.steps.iter().map(|step| {
        let f = &step.figures;
        [Cell::Day(Some(step.day))]
            .into_iter()
            .chain([f.promised, f.arrived, f.reported].map(Cell::People))
            .chain([Cell::Present(Box::new(*f), f.presence())])
            .chain([Cell::Text(scope.to_string()), Cell::Text(thing.to_string())])
            .collect()
    });
    let columns = vec!["day", "promised", "arrived", "reported", "present", "scope", "what"];
    let heading = text!(
        "query-series",
        title = words::headed(&dataset.title, thing),
        from = words::long_day(from),
        to = words::long_day(to),
        known = words::as_known_on(derived.posture().known_on)
    );
    let mut about = about(derived);
    about.insert("to".to_owned(), json!(to));
    Sheet { columns, rows }.write(out, format, &heading, about)
}

/// What differs between the window's first day and the day.
pub(super) fn write_changes(
    out: &mut Out<impl Write>,
    format: Format,
    state: &State,
    derived: &Derived,
) -> anyhow::Result<()> {
    let (dataset, posture) = (state.document.dataset(), derived.posture());
    let found = changes_in_window(state, posture);
    let rows = found.iter().map(|d| {
        let host = d.host.map(|host| host.to_string()).unwrap_or_default();
        let place = d.host.map_or_else(|| format!("({})", d.place), words::country);
        vec![
            Cell::Day(Some(d.day)),
            Cell::Text(host),
            Cell::Text(place),
            Cell::Text(d.sender.to_string()),
            Cell::Text(d.scope.to_string()),
            Cell::Text(d.quantity.word().to_owned()),
            Cell::People(d.before),
            Cell::People(d.after),
            Cell::People(d.people()),
            Cell::List(ids(dataset, &d.records)),
            Cell::List(source_ids(dataset, &d.records)),
            Cell::Text(posture.thing.to_string()),
        ]
    });
    let columns = vec![
        "day", "host", "place", "sender", "scope", "quantity", "before", "after", "people", "records", "sources",
        "what",
    ];
    let heading = text!(
        "query-changes",
        title = words::headed(&dataset.title, posture.thing),
        from = words::long_day(posture.from),
        to = words::long_day(posture.day),
        known = words::as_known_on(posture.known_on)
    );
    Sheet { columns, rows }.write(out, format, &heading, about(derived))
}

/// Remarks about the numbers.
pub(super) fn write_findings(
    out: &mut Out<impl Write>,
    format: Format,
    dataset: &Dataset,
    derived: &Derived,
) -> anyhow::Result<()> {
    let rows = derived.findings().iter().map(|finding| {
        vec![
            Cell::Text(finding.kind().severity().word().to_owned()),
            Cell::Text(finding.kind().word().to_owned()),
            Cell::Text(finding.host.map(|host| host.to_string()).unwrap_or_default()),
            Cell::Text(words::finding(finding)),
            Cell::List(ids(dataset, &finding.records)),
            Cell::List(source_ids(dataset, &finding.records)),
            Cell::Text(finding.accepted(dataset).map(|accepted| accepted.note.clone()).unwrap_or_default()),
        ]
    });
    let columns = vec!["severity", "kind", "host", "text", "records", "sources", "accepted"];
    let (day, known) = (words::long_day(derived.posture().day), words::as_known_on(derived.posture().known_on));
    let title = words::headed(&dataset.title, derived.posture().thing);
    let heading = text!("query-findings", title = title, day = day, known = known);
    Sheet { columns, rows }.write(out, format, &heading, about(derived))
}
