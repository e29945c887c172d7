//! What came of an import, for people and programs.

use super::{
    places::Meaning,
    questions::Question,
    run::Import,
    verdict::{Verdicts, decided},
};
use crate::{io::Problem, model::Code};
use std::collections::BTreeMap;

/// A name that nobody knows.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct UnmatchedName {
    /// As it stands in the table.
    pub name: String,
    /// How many rows of the table name it.
    pub rows: usize,
    /// The first lines that do.
    pub lines: Vec<u32>,
    /// Why it is not known.
    pub reason: &'static str,
    /// What it may mean, the likest first.
    pub suggestions: Vec<Code>,
}

/// A doubt with its place and remedy.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct DoubtLine {
    /// Its kind.
    pub kind: &'static str,
    /// The host's name.
    pub host: String,
    /// The day.
    pub day: String,
    /// The line in the source.
    pub line: u32,
    /// How many people the row says.
    pub people: u32,
    /// What would mend it.
    pub remedy: &'static str,
    /// Whether its host is known: without one it stays out in any case, as totals do.
    pub host_known: bool,
    /// What was decided; none: nothing, and the row enters unsure if its host is known.
    pub decided: Option<&'static str>,
    /// Why, in a sentence.
    pub text: String,
}

/// What a column, or one value for all rows, is taken for.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct ColumnUse {
    /// What for: the key of the recipe, such as `host`.
    pub role: &'static str,
    /// The column; none: one value for all rows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub column: Option<String>,
    /// What holds for all of it: one value, a part of the forces, a day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

/// What came of an import. The keys are stable.
#[derive(Debug, Clone, serde::Serialize)]
pub struct Report {
    /// The file.
    pub file: String,
    /// The recipe's name.
    pub recipe: String,
    /// What is taken for what.
    pub columns: Vec<ColumnUse>,
    /// Columns that nothing is taken from.
    pub unused: Vec<String>,
    /// Lines of the table that are not read before what is needed is known.
    pub waiting: usize,
    /// Rows of the table.
    pub rows: usize,
    /// Counts that enter.
    pub entered: usize,
    /// Counts that stay out: unmatched, decided so.
    pub left_out: usize,
    /// Rows that are broken.
    pub broken: usize,
    /// Rows that a filter left out.
    pub filtered: usize,
    /// Cells without a value.
    pub missing: usize,
    /// Names that nobody knows, each once.
    pub unmatched: Vec<UnmatchedName>,
    /// Doubts.
    pub doubts: Vec<DoubtLine>,
    /// What is not known.
    pub questions: Vec<Question>,
    /// Rows that are broken, with place and remedy.
    pub problems: Vec<Problem>,
}

/// For so many names suggestions are made.
const MOST_SUGGESTED: usize = 200;

impl Import {
    /// Names of hosts and senders that nobody knows, each once with its rows, the most rows first.
    pub fn unmatched(&self) -> Vec<UnmatchedName> {
        let mut names: BTreeMap<&str, (usize, Vec<u32>, &'static str)> = BTreeMap::new();
        for (_, row) in self.draft().rows() {
            let host = self.draft().host(row).filter(|name| Self::is_unmatched(name));
            let sender = self.draft().senders.get(row.sender as usize).filter(|name| Self::is_unmatched(name));
            for name in [host, sender].into_iter().flatten() {
                let reason = match name.meaning {
                    Meaning::Empty => "no name stands there",
                    _ => "no country, territory or organisation is known by it",
                };
                let entry = names.entry(&name.text).or_insert((0, Vec::new(), reason));
                if entry.1.last() != Some(&row.line) {
                    entry.0 += 1;
                    if entry.1.len() < 5 {
                        entry.1.push(row.line);
                    }
                }
            }
        }
        let one = |(name, (rows, lines, reason)): (&str, (usize, Vec<u32>, &'static str))| UnmatchedName {
            name: name.to_owned(),
            rows,
            lines,
            reason,
            suggestions: Vec::new(),
        };
        let mut list: Vec<UnmatchedName> = names.into_iter().map(one).collect();
        list.sort_by(|a, b| b.rows.cmp(&a.rows).then_with(|| a.name.cmp(&b.name)));
        // To find what is alike takes a while: nobody reads hundreds of names.
        for name in list.iter_mut().take(MOST_SUGGESTED) {
            name.suggestions = self.suggestions(&name.name);
        }
        list
    }

    /// What columns are taken for, in the order of a recipe; only those that are there.
    pub fn columns(&self) -> Vec<ColumnUse> {
        let (recipe, table) = (self.recipe(), self.table());
        let mut uses = Vec::new();
        let mut add = |role, column: Option<&String>, value: Option<String>| {
            let there = column.and_then(|name| table.column(name)).map(|at| table.header[at].clone());
            // A column that the recipe names and the table has not says nothing.
            if there.is_some() || (column.is_none() && value.is_some()) {
                uses.push(ColumnUse { role, column: there, value });
            }
        };
        for (role, party) in [("sender", &recipe.sender), ("host", &recipe.host), ("origin", &recipe.origin)] {
            party.columns.iter().for_each(|named| add(role, Some(&named.column), None));
            if party.columns.is_empty() {
                add(role, None, party.value.clone());
            }
        }
        let day = &recipe.day;
        for column in [&day.column, &day.year, &day.quarter, &day.month, &day.day].into_iter().flatten() {
            add("day", Some(column), None);
        }
        add("day", None, day.value.clone());
        for people in &recipe.people {
            let words = [people.component.map(|c| c.to_string()), people.scope.map(|s| s.to_string())];
            let said =
                words.into_iter().chain([people.sender.clone(), people.host.clone(), people.day.clone()]).flatten();
            let said = said.collect::<Vec<_>>().join(", ");
            add("people", Some(&people.column), Some(said).filter(|said| !said.is_empty()));
        }
        for (role, cell) in [
            ("scope", &recipe.scope),
            ("component", &recipe.component),
            ("command", &recipe.command),
            ("stage", &recipe.stage),
            ("movement", &recipe.movement),
            ("source", &recipe.source),
            ("published", &recipe.published),
            ("unit", &recipe.unit),
            ("place", &recipe.place),
            ("lat", &recipe.lat),
            ("lon", &recipe.lon),
        ] {
            let before = cell.before.iter().map(|(day, word)| format!(", {word} before {day}"));
            let value = cell.value.clone().map(|value| value + &before.collect::<String>());
            add(role, cell.column.as_ref(), value.filter(|_| cell.column.is_none()));
        }
        recipe.keep.iter().for_each(|column| add("keep", Some(column), None));
        uses
    }

    /// How many counts enter.
    pub fn entered(&self) -> usize {
        if self.own().is_some() {
            return self.draft().len();
        }
        // Only who stays out is asked: no sentence is made.
        let verdicts = Verdicts::new(self.draft(), self.recipe(), self.doubts(), &|_| String::new());
        let draft = self.draft();
        let known: Vec<bool> = draft.senders.iter().map(|name| super::places::sender(name).is_some()).collect();
        let enters = |(number, row): &(u32, &super::Row)| {
            known.get(row.sender as usize) == Some(&true)
                && draft.host(row).is_some_and(|name| name.on(row.day.day()).is_some())
                && !verdicts.is_out(*number)
        };
        draft.rows().filter(enters).count()
    }

    /// A doubt with its place and remedy.
    pub fn line_of(&self, doubt: &super::Doubt) -> Option<DoubtLine> {
        let row = self.draft().row(doubt.row)?;
        Some(DoubtLine {
            kind: doubt.kind.word(),
            host: self.host_name(row),
            day: row.day.to_string(),
            line: row.line,
            people: row.people.n,
            remedy: doubt.remedy.word(),
            host_known: self.draft().host(row).is_some_and(|name| name.on(row.day.day()).is_some()),
            decided: decided(self.draft(), self.recipe(), doubt).map(super::Remedy::word),
            text: self.tell(doubt),
        })
    }

    /// All that came of the import.
    pub fn report(&self) -> Report {
        let draft = self.draft();
        let entered = self.entered();
        let columns = if self.own().is_some() { Vec::new() } else { self.columns() };
        let used = |name: &&String| columns.iter().any(|used| used.column.as_ref() == Some(*name));
        let filtered = |name: &&String| self.recipe().filters.iter().any(|filter| filter.column == **name);
        let unused = self.table().header.iter().filter(|name| self.own().is_none() && !used(name) && !filtered(name));
        let unused = unused.cloned().collect();
        Report {
            file: self.file.name.clone(),
            recipe: self.recipe().name.clone(),
            columns,
            unused,
            waiting: if self.stopped().is_some() { self.table().lines() } else { 0 },
            rows: draft.read,
            entered,
            left_out: draft.len() - entered,
            broken: draft.broken,
            filtered: draft.filtered,
            missing: draft.missing,
            unmatched: self.unmatched(),
            doubts: self.doubts().iter().filter_map(|doubt| self.line_of(doubt)).collect(),
            questions: self.questions().to_vec(),
            problems: self.problems(),
        }
    }
}
