//! Reads a part of a grid, row by row.

use super::cells::{party, passes, word};
use super::interner::{Interner, Memo};
use super::memory::{Memory, day_of, expected, read_day, thing_of_row, times_of_row};
use super::rows::{Above, DraftRow, NONE};
use crate::import::read::{Grid, GridForm, LONGEST_ROW, MOST_LINES, Rows, Watch};
use crate::import::recipe::Target;
use crate::import::understand::{DayPlan, PeoplePlan, ReadingPlan, is_total};
use crate::io::Cancelled;
use crate::model::{Command, Component, Dated, Day, HashMap, Scope, StageKind, Thing, Word};
use crate::parse::{Count, CountText, DateText, DayForms, Outcome, is_bare_fraction};
use crate::parse::{is_missing, is_missing_code, iso_day};
use std::{collections::BTreeMap, ops::Range};

/// The most problems that are listed.
pub const MOST_PROBLEMS: usize = 1_000;
/// How many rows pass between two looks at the watch.
const STRIDE: usize = 2_048;
/// The most rows that are read.
const MOST_ROWS: usize = u32::MAX as usize - 1;

/// What one thread has read.
#[derive(Default)]
pub struct TablePart {
    pub rows: Vec<DraftRow>,
    pub senders: Interner,
    pub hosts: Interner,
    pub origins: Interner,
    pub sources: Interner,
    pub read: usize,
    pub filtered: usize,
    pub missing: usize,
    pub broken: usize,
    pub open_days: usize,
    /// What the counts of other rows add up to, and how many they are, by day and reason.
    pub aside: HashMap<(Option<Dated>, Thing, &'static str), (u64, usize)>,
    /// What columns add up to that are not read and may be people, by day and the position in the plan.
    pub beside: HashMap<(Option<Dated>, usize), (u64, usize)>,
    /// Cells whose number stands for “no value”, by that number.
    pub codes: BTreeMap<String, usize>,
    /// What the days say about their order.
    pub days: DayForms,
    /// Counts whose day is written in another order than the column's.
    pub against: Vec<u32>,
    /// Rows of lists that add up to something else than the row's own number: what they add up to, and that number.
    pub lists: Vec<(u32, u32, u32)>,
    /// Line, column, what is wrong and the fix.
    pub problems: Vec<(u32, Option<usize>, String, &'static str)>,
    /// In how many the row at hand counts.
    pub times: u32,
    /// What the rows above say, for those that repeat it.
    pub above: Above,
    /// Which texts of senders and of hosts repeat what stands above them, by their numbers.
    pub repeating: [Vec<bool>; 2],
    pub lines: u32,
    pub end: usize,
}

/// The words of a row: scope, component, command and stage, as far as it says them.
type Words = (Option<Scope>, Option<Component>, Option<Command>, Option<StageKind>);

impl TablePart {
    /// Reads the rows of a range; their lines are counted from its beginning.
    pub fn read(grid: &Grid, plan: &ReadingPlan, range: Range<usize>, watch: &Watch) -> Result<Self, Cancelled> {
        let mut part = Self { rows: Vec::with_capacity(expected(&grid.bytes[range.clone()], plan)), ..Self::default() };
        let mut memory = Memory::default();
        memory.passes.resize_with(plan.filters.len(), Memo::default);
        let mut rows = grid.walk().wanting(plan.wanted).from(range.start, 0);
        let mut told = range.start;
        while rows.next() < range.end
            && let Some(outcome) = rows.advance()
        {
            match outcome {
                Outcome::Blank => {}
                Outcome::Row => {
                    part.read += 1;
                    if !part.is_torn(plan, grid, &rows, &mut memory) {
                        part.row(plan, grid, &rows, &mut memory);
                    }
                }
                Outcome::Broken => {
                    part.read += 1;
                    let what = || text!("problem-long-row", bytes = LONGEST_ROW, lines = MOST_LINES);
                    part.fault(rows.line(), None, what, text!("problem-long-row-fix"));
                }
            }
            if part.read.is_multiple_of(STRIDE) || rows.next() - told > 1 << 20 {
                watch.done(rows.next() - told, STRIDE)?;
                told = rows.next();
            }
        }
        let at = rows.next();
        watch.done(at.min(range.end) - told.min(at), 0)?;
        (part.lines, part.end) = (rows.next_line(), at);
        Ok(part)
    }

    fn row(&mut self, plan: &ReadingPlan, grid: &Grid, row: &Rows<'_>, memory: &mut Memory) {
        let unit = plan.times.map(|(column, powers)| (column, times_of_row(row, (column, powers), memory)));
        self.times = unit.and_then(|(_, times)| times).unwrap_or(1);
        if !plan.filters.iter().zip(&mut memory.passes).all(|(filter, memo)| passes(filter, row, memo)) {
            self.filtered += 1;
            let day = day_of(plan, row, memory);
            self.count_beside(plan, row, day);
            self.set_aside(plan, row, (day, thing_of_row(plan, row, memory)), "filtered");
            return;
        }
        let Some((day, against)) = self.day(plan, row, memory) else {
            self.count_beside(plan, row, None);
            let reason = if names_total(plan, row) { "total" } else { "no-day" };
            return self.set_aside(plan, row, (None, thing_of_row(plan, row, memory)), reason);
        };
        self.count_beside(plan, row, day);
        let Some(words) = self.words(plan, row, memory) else {
            return self.set_aside(plan, row, (day, thing_of_row(plan, row, memory)), "word");
        };
        let what = thing_of_row(plan, row, memory);
        if let Some((column, None)) = unit {
            let wrong = || text!("problem-not-unit", text = quoted(&row.field(column).unwrap_or_default()));
            self.fault(row.line(), Some(column), wrong, text!("problem-not-unit-fix"));
            return self.set_aside(plan, row, (day, what), "word");
        }
        let key = &mut memory.key;
        let mut new = DraftRow {
            at: row.start() as u64,
            line: row.line(),
            sender: party(&plan.sender, row, &mut self.senders, key),
            host: party(&plan.host, row, &mut self.hosts, key),
            origin: party(&plan.origin, row, &mut self.origins, key),
            source: self.source(plan, row),
            day: day.unwrap_or_else(|| Dated::from(Day::from_number(0))),
            people: Count { n: 0, to: 0, word: Word::Unknown },
            column: 0,
            what,
            fraction: false,
            component: words.1.unwrap_or(Component::All),
            scope: words.0.unwrap_or(Scope::Unspecified),
            command: words.2.unwrap_or(Command::Unknown),
            stage: words.3.unwrap_or(StageKind::Announced),
        };
        self.repeat(plan, &mut new);
        let first = self.rows.len();
        if plan.target == Target::Events {
            self.rows.push(new);
        }
        let said = (words.0.is_some(), words.1.is_some());
        if !self.list(plan, grid, row, new, said) {
            // There are no columns of counts for events.
            for (column, people) in plan.people.iter().enumerate() {
                new.column = column as u16;
                self.count(plan, grid, people, row, new, said);
            }
        }
        if against {
            self.against.extend(first as u32..self.rows.len() as u32);
        }
    }

    /// The number of what a row says of its source.
    fn source(&mut self, plan: &ReadingPlan, row: &Rows<'_>) -> u32 {
        let missing = |text: &[u8]| std::str::from_utf8(text).is_ok_and(is_missing);
        match (plan.source, &plan.source_always) {
            (Some(column), _) => row.field(column).map_or(NONE, |text| self.sources.number_unless(&text, missing)),
            (None, Some(text)) => self.sources.number(text.as_bytes()),
            (None, None) => NONE,
        }
    }

    /// One cell of counts. `said`: whether the row itself names a scope and a component.
    fn count(
        &mut self,
        plan: &ReadingPlan,
        grid: &Grid,
        people: &PeoplePlan,
        row: &Rows<'_>,
        new: DraftRow,
        said: (bool, bool),
    ) {
        let Some(mut new) = self.described(plan, people, new, said) else { return };
        let (missing, broken) = (self.missing, self.broken);
        let count = self.people(plan, grid, people, row);
        self.no_numbers((Some(new.day), new.what), self.broken - broken);
        match count {
            Some(count) => (new.people, new.fraction) = count,
            None if self.missing > missing && plan.keeps_places => {}
            None => return,
        }
        self.push(new);
    }

    /// A row with what its column of counts says of it; none: the column is not read on its day.
    pub(super) fn described(
        &mut self,
        plan: &ReadingPlan,
        people: &PeoplePlan,
        mut new: DraftRow,
        said: (bool, bool),
    ) -> Option<DraftRow> {
        if let Some(day) = people.day {
            new.day = day;
        }
        let day = new.day.day();
        if people.from.is_some_and(|from| day < from) || people.until.is_some_and(|until| until < day) {
            return None;
        }
        if let Some(what) = people.what {
            new.what = what;
        }
        if !said.1
            && let Some(component) = people.component
        {
            new.component = component;
        }
        if let Some(scope) = people.scope.or_else(|| plan.scope_on(day).filter(|_| !said.0)) {
            new.scope = scope;
        }
        if let Some(host) = &people.host {
            new.host = self.hosts.number(host.as_bytes());
        }
        if let Some(sender) = &people.sender {
            new.sender = self.senders.number(sender.as_bytes());
        }
        Some(new)
    }

    pub(super) fn push(&mut self, row: DraftRow) {
        if self.rows.len() < MOST_ROWS {
            self.rows.push(row);
        }
    }

    /// The count of a row, and whether it is a fraction of people; none: there is none, or it is invalid.
    pub(super) fn people(
        &mut self,
        plan: &ReadingPlan,
        grid: &Grid,
        people: &PeoplePlan,
        row: &Rows<'_>,
    ) -> Option<(Count, bool)> {
        let mut sum = self.cell(plan, grid, (people.column, people.times), row);
        if let Some(to) = people.to {
            let high = self.cell(plan, grid, (to, people.times), row);
            sum = match (sum, high) {
                (Some(low), Some(high)) => Some((low.0.up_to(high.0), low.1 || high.1)),
                // Of a range with one end, the other is open.
                (Some(low), None) => Some((Count { word: Word::AtLeast, ..low.0 }, low.1)),
                (None, high) => high.map(|high| (Count { word: Word::UpTo, ..high.0 }, high.1)),
            };
        }
        for column in &people.plus {
            let more = self.cell(plan, grid, *column, row);
            sum = match (sum, more) {
                (Some(sum), Some(more)) => Some((sum.0.plus(more.0), sum.1 || more.1)),
                // What is missing of a sum is not zero: the rest is the least that it can be.
                (Some(one), None) | (None, Some(one)) => {
                    Some((one.0.plus(Count { word: Word::AtLeast, ..Count::exact(0) }), one.1))
                }
                (None, None) => None,
            };
        }
        sum
    }

    /// The count in a cell, and whether it is a fraction.
    fn cell(
        &mut self,
        plan: &ReadingPlan,
        grid: &Grid,
        (column, times): (usize, u32),
        row: &Rows<'_>,
    ) -> Option<(Count, bool)> {
        let Some(text) = row.field(column) else {
            if matches!(grid.form, GridForm::Delimited(_)) {
                let what = || text!("problem-fields", n = row.len(), header = grid.header.len());
                self.fault(row.line(), Some(column), what, text!("problem-fields-empty-fix"));
            } else {
                // Other formats do not write empty cells.
                self.missing += 1;
            }
            return None;
        };
        let times = times.max(self.times);
        match plan.count(&text, times) {
            CountText::Count(count) => {
                return Some((count, count.word == Word::About && is_bare_fraction(&text) && times == 1));
            }
            CountText::Missing => {
                self.missing += 1;
                let code = std::str::from_utf8(&text).ok().map(str::trim).filter(|text| is_missing_code(text));
                if let Some(code) = code {
                    *self.codes.entry(code.to_owned()).or_default() += 1;
                }
            }
            CountText::Broken if String::from_utf8_lossy(&text).chars().all(|c| c.is_ascii_digit() || c == ' ') => {
                let what = || text!("problem-two-numbers", text = quoted(&text));
                self.fault(row.line(), Some(column), what, text!("problem-two-numbers-fix"));
            }
            CountText::Broken => {
                let what = || text!("problem-not-people", text = quoted(&text));
                self.fault(row.line(), Some(column), what, text!("problem-not-people-fix"));
            }
        }
        None
    }

    /// The row's day, and whether it is written in another order than the column's; none within: each column has its own. None: the row is
    /// skipped.
    fn day(&mut self, plan: &ReadingPlan, row: &Rows<'_>, memory: &mut Memory) -> Option<(Option<Dated>, bool)> {
        if let DayPlan::Column(column, _) = &plan.day {
            let text = row.field(*column).unwrap_or_default();
            if iso_day(&text).is_some() {
                self.days.add_iso(text[8..] > b"12"[..]);
            }
        }
        match read_day(plan, row, memory, |text| self.days.add(text, row.line())) {
            Ok(day) => {
                self.above.day = day;
                Some((day, false))
            }
            Err((DateText::Against(day), _)) => Some((Some(day), true)),
            // A total without a day is a total.
            Err(_) if names_total(plan, row) => None,
            Err((wrong, column)) => {
                let text = row.field(column).unwrap_or_default();
                if let Some(day) = self.repeated_day(plan, &text) {
                    return Some((Some(day), false));
                }
                self.no_day(row.line(), column, wrong, &text);
                None
            }
        }
    }

    fn no_day(&mut self, line: u32, column: usize, read: DateText, text: &[u8]) {
        let text = || quoted(text);
        match read {
            DateText::Day(_) | DateText::Against(_) => {}
            DateText::Open => {
                self.open_days += 1;
                let what = || text!("problem-open-date", text = text());
                self.fault(line, Some(column), what, text!("problem-open-date-fix"));
            }
            DateText::Missing => {
                let what = || text!("problem-no-date").to_owned();
                self.fault(line, Some(column), what, text!("problem-no-date-fix"));
            }
            DateText::Broken => {
                let what = || text!("problem-not-date", text = text());
                self.fault(line, Some(column), what, text!("problem-not-date-fix"));
            }
        }
    }

    fn words(&mut self, plan: &ReadingPlan, row: &Rows<'_>, memory: &mut Memory) -> Option<Words> {
        let mut bad = None;
        let words = (
            word(&plan.scope, row, &mut memory.scopes, &mut bad),
            word(&plan.component, row, &mut memory.components, &mut bad),
            word(&plan.command, row, &mut memory.commands, &mut bad),
            word(&plan.stage, row, &mut memory.stages, &mut bad),
        );
        let Some(column) = bad else { return Some(words) };
        let what = || text!("problem-not-word", text = quoted(&row.field(column).unwrap_or_default()));
        self.fault(row.line(), Some(column), what, text!("problem-not-word-fix"));
        None
    }

    pub(super) fn fault(&mut self, line: u32, column: Option<usize>, what: impl FnOnce() -> String, fix: &'static str) {
        self.broken += 1;
        if self.problems.len() < MOST_PROBLEMS {
            self.problems.push((line, column, what(), fix));
        }
    }
}

/// Whether the host of a row is the name of a total, or what stands first in it is.
fn names_total(plan: &ReadingPlan, row: &Rows<'_>) -> bool {
    let text = |column: usize| String::from_utf8_lossy(&row.field(column).unwrap_or_default()).into_owned();
    let first = (0..row.len().min(4)).map(text).find(|text| !text.is_empty());
    plan.host.columns.iter().any(|column| is_total(&text(*column))) || first.is_some_and(|text| is_total(&text))
}

pub(super) fn quoted(text: &[u8]) -> String {
    let text = String::from_utf8_lossy(&text[..text.len().min(240)]);
    crate::model::quoted(&text)
}
