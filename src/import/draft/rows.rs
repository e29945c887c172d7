//! The rows of a table, understood but not yet records: small values only, so that millions fit.

use super::interner::Keys;
use crate::import::read::SheetStart;
use crate::import::recipe::{Codes, Party, Recipe};
use crate::import::understand::{Name, ReadingPlan, resolve, resolve_host, settle_names};
use crate::io::Problem;
use crate::model::{Command, Component, Dated, Scope, StageKind, Thing};
use crate::parse::{Count, DayForms};
use std::collections::BTreeMap;

/// One count of one row. Its texts stay in the grid.
#[derive(Debug, Clone, Copy)]
pub struct DraftRow {
    /// Where the row begins in the grid's bytes.
    pub(in crate::import) at: u64,
    /// Its line in the source, from 1.
    pub line: u32,
    pub(in crate::import) host: u32,
    pub(in crate::import) origin: u32,
    pub(in crate::import) source: u32,
    /// The day.
    pub day: Dated,
    /// How many.
    pub people: Count,
    pub(in crate::import) sender: u32,
    /// The position of the column of counts in the recipe's plan.
    pub(in crate::import) column: u16,
    /// What is counted.
    pub what: Thing,
    /// A fraction of people was rounded.
    pub fraction: bool,
    /// Which part of the forces.
    pub component: Component,
    /// Which scope.
    pub scope: Scope,
    /// Who commands.
    pub command: Command,
    /// Which stage, for movements.
    pub stage: StageKind,
}

/// What the rows above say.
#[derive(Debug, Clone, Copy, Default)]
pub struct Above {
    pub sender: Option<u32>,
    pub host: Option<u32>,
    pub day: Option<Dated>,
}

/// No text stands there.
pub const NONE: u32 = u32::MAX;

/// All rows of a table, with the names that stand in them.
#[derive(Debug, Default)]
pub struct Draft {
    chunks: Vec<Vec<DraftRow>>,
    starts: Vec<usize>,
    /// Records that are not rows of a table: those of a file written by Laydown.
    records: usize,
    /// Whose forces, by [`DraftRow`]'s number.
    pub senders: Vec<Name>,
    /// Where, by [`DraftRow`]'s number.
    pub hosts: Vec<Name>,
    /// From where, by [`DraftRow`]'s number.
    pub origins: Vec<Name>,
    /// What stands in the columns of senders, hosts and origins, by number.
    pub(in crate::import) keys: [Keys; 3],
    /// Texts of sources.
    pub sources: Vec<String>,
    /// Rows of the table that were looked at.
    pub read: usize,
    /// Rows that a filter left out.
    pub filtered: usize,
    /// Cells that stand for “no value”.
    pub missing: usize,
    /// Invalid rows, with place and fix; beyond a thousand they are counted in the last one.
    pub problems: Vec<Problem>,
    /// How many rows could not be understood.
    pub broken: usize,
    /// Days that can be read in two ways.
    pub open_days: usize,
    /// What the counts of rows add up to that are not among these, by day and reason.
    pub aside: Vec<(Option<Dated>, Aside)>,
    /// What columns add up to that are not read and may be people, by day.
    pub(in crate::import) beside: Vec<(Option<Dated>, Beside)>,
    /// Cells whose number stands for “no value”, by that number.
    pub codes: BTreeMap<String, usize>,
    /// What the days of the table say about their order.
    pub(in crate::import) days: DayForms,
    /// Counts whose day is written in another order than the column's, in order.
    pub(in crate::import) against: Vec<u32>,
    /// The tables that were put together as the one that was read.
    pub(in crate::import) sheets: Vec<SheetStart>,
    /// Rows whose people are among those of another row, by number.
    pub(in crate::import) within: BTreeMap<u32, u32>,
    /// Rows of lists that add up to something else than the number beside them: what they add up to, and that number.
    pub(in crate::import) lists: Vec<(u32, u32, u32)>,
}

/// Counts of rows that are not among those that are understood.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Aside {
    /// Of what.
    pub what: Thing,
    /// Why.
    pub reason: &'static str,
    /// What they add up to.
    pub people: u64,
    /// How many they are.
    pub counts: usize,
}

/// A column on a day that is not read and may be people.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Beside {
    /// Its position.
    pub column: usize,
    /// Whether somebody has said that it stays out.
    pub decided: bool,
    /// Whether it is what a total has beyond the columns that are read.
    pub rest: bool,
    /// Whether its cells are lists of countries with numbers.
    pub lists: bool,
    /// What it adds up to.
    pub people: u64,
    /// In how many counts.
    pub counts: usize,
}

impl Draft {
    /// The same with these rows, part by part.
    pub(in crate::import) fn with_rows(self, chunks: Vec<Vec<DraftRow>>) -> Self {
        let mut starts = Vec::with_capacity(chunks.len());
        let mut start = 0;
        for chunk in &chunks {
            starts.push(start);
            start += chunk.len();
        }
        Self { chunks, starts, ..self }
    }

    /// So many records that need no understanding.
    pub(in crate::import) fn of_records(records: usize, broken: usize) -> Self {
        Self { records, read: records, broken, ..Self::default() }
    }

    /// Finds out again what the names mean.
    pub(in crate::import) fn resolve(&mut self, recipe: &Recipe, plan: &ReadingPlan) {
        let names = |keys: &Keys, party: &Party, systems: &[Codes]| -> Vec<Name> {
            keys.iter().map(|key| resolve(key, party, systems, recipe)).collect()
        };
        let settled = |mut names: Vec<Name>| {
            settle_names(&mut names);
            names
        };
        self.senders = settled(names(&self.keys[0], &recipe.sender, &plan.sender.systems));
        let host = |key: &str| resolve_host(key, &recipe.host, &plan.host.systems, recipe);
        self.hosts = settled(self.keys[1].iter().map(host).collect());
        self.origins = settled(names(&self.keys[2], &recipe.origin, &plan.origin.systems));
    }

    /// How many counts there are.
    pub fn len(&self) -> usize {
        self.records + self.chunks.iter().map(Vec::len).sum::<usize>()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// A count by its number.
    pub fn row(&self, number: u32) -> Option<&DraftRow> {
        let number = number as usize;
        let chunk = self.starts.partition_point(|start| *start <= number).checked_sub(1)?;
        self.chunks.get(chunk)?.get(number - self.starts[chunk])
    }

    /// The counts, part by part.
    pub(in crate::import) fn chunks(&self) -> impl Iterator<Item = &[DraftRow]> {
        self.chunks.iter().map(Vec::as_slice)
    }

    /// The counts in pieces of at most so many, each with the number of its first: work for several threads.
    pub(in crate::import) fn pieces(&self, most: usize) -> Vec<(u32, &[DraftRow])> {
        let mut first = 0;
        let numbered = |rows: &[DraftRow]| {
            first += rows.len() as u32;
            first - rows.len() as u32
        };
        let pieces = || self.chunks().flat_map(|rows| rows.chunks(most));
        pieces().map(numbered).zip(pieces()).collect()
    }

    /// All counts in the order of the file, with their numbers.
    pub fn rows(&self) -> impl Iterator<Item = (u32, &DraftRow)> {
        (0..).zip(self.chunks.iter().flatten())
    }

    /// The host of a row, as the table names it.
    pub fn host(&self, row: &DraftRow) -> Option<&Name> {
        self.hosts.get(row.host as usize)
    }
}
