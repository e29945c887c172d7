//! Ids that refer to other rows: those rows exist and count the same thing. Rows that were left out for a problem of their own
//! count as there: that problem is enough.

use super::circles::{self, Link};
use super::{Places, rows::Rows};
use crate::io::problem::{Problem, Severity};
use crate::model::{AnyRecord, Dataset, Evidence, HashMap, HashSet, Id, Source, Table, quoted};

type Place = (Table, usize);

pub(super) fn check(dataset: &Dataset, rows: &Rows<'_>, places: &Places, found: &mut Vec<Problem>) {
    sources(dataset, places, found);
    stages(dataset, rows, places, found);

    let parts = dataset.movements.iter().enumerate();
    let parts: Vec<_> = parts.filter_map(|(i, m)| Some(((Table::Movements, i), m.part_of.as_ref()?))).collect();
    let movement = |id: &Id| rows.movement(id).map(|row| (Table::Movements, row));

    let strengths = dataset.strengths.iter().enumerate();
    let counted = strengths.filter_map(|(i, s)| Some(((Table::Strengths, i), s.counted_in.as_ref()?)));
    let others = dataset.movements.iter().enumerate();
    let counted = counted.chain(others.filter_map(|(i, m)| Some(((Table::Movements, i), m.counted_in.as_ref()?))));
    let counted: Vec<_> = counted.collect();
    let named: HashSet<&Id> = counted.iter().map(|(_, id)| *id).collect();
    let strengths = dataset.strengths.iter().enumerate().filter(|(_, strength)| named.contains(&strength.id));
    let strengths: HashMap<&Id, Place> = strengths.map(|(i, s)| (&s.id, (Table::Strengths, i))).collect();
    let record = |id: &Id| strengths.get(id).copied().or_else(|| movement(id));

    let mut links = Vec::new();
    let mut follow = |column, (from, id): (Place, &Id), to: Option<Place>, tables: &[Table]| match to {
        Some(to) => links.push(Link { from, to, column }),
        None if tables.iter().any(|table| places.left_out(*table, id)) => {}
        None => {
            let what = text!("problem-no-record", id = quoted(id.as_str()));
            found.push(places.problem(from, column, Severity::Error, what, text!("problem-no-record-fix")));
        }
    };
    for link in parts {
        follow("part_of", link, movement(link.1), &[Table::Movements]);
    }
    for link in counted {
        follow("counted_in", link, record(link.1), &[Table::Strengths, Table::Movements]);
    }
    links.retain(|link| same_thing(dataset, link, places, found));
    // Whom one relieves is said in words, which may be an id.
    let relieved = dataset.movements.iter().enumerate().filter(|(_, m)| !m.replaces.is_empty());
    let relieved = relieved.filter_map(|(i, m)| Some((i, movement(&Id::new(m.replaces.trim())?)?)));
    links.extend(relieved.map(|(i, to)| Link { from: (Table::Movements, i), to, column: "replaces" }));
    circles::check(dataset, &links, places, found);
}

/// Whether rows that are linked count the same thing: else the link takes nothing away.
fn same_thing(dataset: &Dataset, link: &Link, places: &Places, found: &mut Vec<Problem>) -> bool {
    let thing = |(table, row): Place| {
        let record = dataset.rows(table).get(row);
        record.and_then(AnyRecord::things).map(|things| things.what)
    };
    let Some((own, other)) = thing(link.from).zip(thing(link.to)).filter(|(own, other)| own != other) else {
        return true;
    };
    let id = dataset.rows(link.to.0).get(link.to.1).map_or_else(String::new, |record| quoted(record.id().as_str()));
    let what = text!("problem-other-thing", id = id, other = other.word(), own = own.word());
    found.push(places.problem(link.from, link.column, Severity::Warning, what, text!("problem-other-thing-fix")));
    false
}

/// Every claim refers to a source that exists, and no claim was known before its source could know it.
fn sources(dataset: &Dataset, places: &Places, found: &mut Vec<Problem>) {
    let known: HashMap<&Id, &Source> = dataset.sources.iter().map(|source| (&source.id, source)).collect();
    let mut undated: HashSet<&Id> = HashSet::default();
    for (place, evidence) in claims(dataset) {
        let Some(source) = known.get(&evidence.source) else {
            if !places.left_out(Table::Sources, &evidence.source) {
                let what = text!("problem-no-source", id = quoted(evidence.source.as_str()));
                found.push(places.problem(place, "source", Severity::Error, what, text!("problem-no-source-fix")));
            }
            continue;
        };
        match (evidence.known_from, source.published) {
            (None, None) => drop(undated.insert(&source.id)),
            (Some(known), Some(published)) if known.first() > published.day() => {
                let (known, published) = (known.to_string(), published.to_string());
                let what = text!("problem-known-late", known = known, published = published);
                let fix = text!("problem-known-late-fix");
                found.push(places.problem(place, "known_from", Severity::Warning, what, fix));
            }
            _ => {}
        }
    }
    for (i, source) in dataset.sources.iter().enumerate().filter(|(_, source)| undated.contains(&source.id)) {
        let what = text!("problem-no-published", id = quoted(source.id.as_str()));
        found.push(places.problem((Table::Sources, i), "published", Severity::Note, what, ""));
    }
}

/// All rows that stand on a source, in the order of the tables.
fn claims(dataset: &Dataset) -> impl Iterator<Item = (Place, &Evidence)> {
    let rows = move |table| dataset.records(table).enumerate().map(move |(row, record)| ((table, row), record));
    Table::ALL.into_iter().flat_map(rows).filter_map(|(place, record)| Some((place, record.evidence()?)))
}

/// Every stage belongs to a movement, and every movement has a stage.
fn stages(dataset: &Dataset, rows: &Rows<'_>, places: &Places, found: &mut Vec<Problem>) {
    let mut staged = vec![false; dataset.movements.len()];
    for ((i, stage), movement) in dataset.stages.iter().enumerate().zip(&rows.of_stages) {
        if let Some(movement) = movement {
            staged[*movement] = true;
        } else if !places.left_out(Table::Movements, &stage.movement) {
            let what = text!("problem-no-movement", id = quoted(stage.movement.as_str()));
            let fix = text!("problem-no-movement-fix");
            found.push(places.problem((Table::Stages, i), "movement", Severity::Error, what, fix));
        }
    }
    let bare = |row: usize, id: &Id| !staged[row] && !places.left_out(Table::Stages, id);
    for (i, movement) in dataset.movements.iter().enumerate().filter(|(row, m)| bare(*row, &m.id)) {
        let what = text!("problem-no-stage", id = quoted(movement.id.as_str()));
        let fix = text!("problem-no-stage-fix");
        found.push(places.problem((Table::Movements, i), "id", Severity::Warning, what, fix));
    }
}
