//! Codes that are not those of a country or organisation.

use super::{Places, rows::MOST};
use crate::geo::Countries;
use crate::io::problem::{Problem, Severity};
use crate::io::{manifest, suggest};
use crate::model::{AnyRecord, CellFault, Code, Column, Dataset, HashMap, Kind, Said, Table, quoted};
use std::collections::BTreeMap;

/// The codes of a record that are nobody's, or an organisation's where a place belongs, each with its fix.
pub fn strange_codes(record: &dyn AnyRecord) -> Vec<CellFault> {
    let mut faults = Vec::new();
    record.each(&mut |column, said| {
        if let Said::Code(code) = said
            && !fits(code, column.is_place())
        {
            let (what, remedy) = wrong_code(code);
            faults.push(CellFault { column: column.name, what, remedy });
        }
    });
    faults
}

/// Whether a code is somebody's, and a place's where a place belongs.
fn fits(code: Code, is_place: bool) -> bool {
    Countries::embedded().get(code).is_some_and(|known| !(is_place && known.is_organisation()))
}

/// What is wrong with a code that does not fit, and its fix.
fn wrong_code(code: Code) -> (String, String) {
    if Countries::embedded().get(code).is_some() {
        let what = text!("problem-organisation", code = quoted(code.as_str()));
        (what, text!("problem-organisation-fix").to_owned())
    } else {
        (stranger(code), suggest::code(code.as_str()))
    }
}

pub(super) fn check(dataset: &Dataset, places: &Places, found: &mut Vec<Problem>) {
    // Each code is looked up once, and so is a likely name: not for every row.
    let mut known: HashMap<(Code, bool), bool> = HashMap::default();
    let mut is_wrong = |code, is_place| !*known.entry((code, is_place)).or_insert_with(|| fits(code, is_place));
    let mut said: BTreeMap<Code, (String, String)> = BTreeMap::new();
    let mut wrong: Vec<((Table, usize), &Column, Code)> = Vec::new();
    for table in Table::ALL.into_iter().filter(|table| table.columns().iter().any(says_codes)) {
        for (row, record) in dataset.records(table).enumerate() {
            if wrong.len() >= MOST {
                break;
            }
            record.each(&mut |column, said| match said {
                Said::Code(code) if is_wrong(code, column.is_place()) => wrong.push(((table, row), column, code)),
                _ => {}
            });
        }
    }
    wrong.truncate(MOST);
    for (place, column, code) in wrong {
        let (what, fix) = said.entry(code).or_insert_with(|| wrong_code(code));
        found.push(places.problem(place, column.name, Severity::Error, what.clone(), fix));
    }
    for (key, codes, is_place) in
        [("senders", &dataset.coverage.senders, false), ("hosts", &dataset.coverage.hosts, true)]
    {
        for code in codes.iter().filter(|code| !fits(**code, is_place)).take(MOST) {
            let problem =
                Problem::file(Severity::Warning, manifest::FILE, stranger(*code), suggest::code(code.as_str()));
            found.push(problem.column(&format!("laydown.coverage.{key}")));
        }
    }
}

fn stranger(code: Code) -> String {
    text!("problem-no-country", code = quoted(code.as_str()))
}

fn says_codes(column: &Column) -> bool {
    matches!(column.kind, Kind::Code | Kind::Codes | Kind::Host)
}
