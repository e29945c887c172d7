//! Reads a part of a grid, row by row: what a cell means is found out once and remembered, and no text is kept.

use super::{
    date,
    draft::{NONE, Row},
    grid::{Form, Grid},
    interner::{Interner, Memo},
    number::{self, Count, Read},
    plan::{DayPlan, FilterPlan, PartyPlan, PeoplePlan, Plan, WordPlan},
    recipe::Target,
    split::{Fields, LONGEST_ROW, MOST_LINES, Outcome, lines},
    watch::{Cancelled, Watch},
};
use crate::model::{Command, Component, Dated, Day, Precision, Scope, StageKind};
use std::borrow::Cow;

/// The most problems that are told one by one.
pub(super) const MOST_PROBLEMS: usize = 1_000;
/// How many rows pass between two looks at the watch.
const STRIDE: usize = 2_048;
/// The most rows that are read.
const MOST_ROWS: usize = u32::MAX as usize - 1;

/// What one thread has read.
#[derive(Default)]
pub(super) struct Part {
    pub rows: Vec<Row>,
    pub senders: Interner,
    pub hosts: Interner,
    pub origins: Interner,
    pub sources: Interner,
    pub read: usize,
    pub filtered: usize,
    pub missing: usize,
    pub broken: usize,
    pub open_days: usize,
    /// Line, column, what is wrong and what to do.
    pub problems: Vec<(u32, Option<usize>, String, &'static str)>,
    pub lines: u32,
    pub end: usize,
}

/// What is understood once and remembered.
#[derive(Default)]
struct Memory {
    days: Memo<date::Read>,
    scopes: Memo<Said<Scope>>,
    components: Memo<Said<Component>>,
    commands: Memo<Said<Command>>,
    stages: Memo<Said<StageKind>>,
    passes: Vec<Memo<bool>>,
    key: Vec<u8>,
}

/// What a cell says in a closed set of words.
#[derive(Debug, Clone, Copy)]
enum Said<T> {
    Nothing,
    Word(T),
    Else,
}

/// A row of the table on its way: the text from its beginning on, which does not end with it, its fields, and its line.
#[derive(Clone, Copy)]
struct Line<'a> {
    text: &'a [u8],
    fields: &'a Fields,
    line: u32,
}

impl<'a> Line<'a> {
    fn field(&self, column: usize) -> Option<Cow<'a, [u8]>> {
        self.fields.get(self.text, column)
    }

    /// A field without white space around it, as the text from its beginning on and its length; none where marks in it stand twice.
    fn span(&self, column: usize) -> Option<(&'a [u8], usize)> {
        self.fields.span(self.text, column).map(|(at, length)| (&self.text[at..], length))
    }

    /// What `memo` knows of the field in a column, or else what `make` finds out.
    fn understood<T: Copy>(&self, column: usize, memo: &mut Memo<T>, make: impl FnOnce(&[u8]) -> T) -> Option<T> {
        if let Some((text, length)) = self.span(column) {
            return Some(memo.get_within(text, length, || make(&text[..length])));
        }
        let text = self.field(column)?;
        let text = text.trim_ascii();
        Some(memo.get(text, || make(text)))
    }
}

impl Part {
    pub fn read(grid: &Grid, plan: &Plan, range: std::ops::Range<usize>, watch: &Watch) -> Result<Self, Cancelled> {
        let bytes = &grid.bytes;
        let mut part = Self { rows: Vec::with_capacity(expected(&bytes[range.clone()], plan)), ..Self::default() };
        let (mut fields, mut memory) = (Fields::default(), Memory::default());
        memory.passes.resize_with(plan.filters.len(), Memo::default);
        let (mut at, mut line, mut told) = (range.start, 0, range.start);
        while at < range.end {
            let text = &bytes[at..];
            let cut = fields.split_first(text, grid.delimiter, plan.wanted);
            match cut.outcome {
                Outcome::Blank => {}
                Outcome::Row => part.row(plan, grid, Line { text, fields: &fields, line }, at, &mut memory),
                Outcome::Broken => {
                    part.read += 1;
                    let what = format!(
                        "the row is longer than {LONGEST_ROW} bytes or {MOST_LINES} lines, or a quotation mark is not closed"
                    );
                    part.fault(line, None, what, "shorten the row, or close the quotation mark");
                }
            }
            line += cut.lines;
            at += cut.next;
            if part.read.is_multiple_of(STRIDE) || at - told > 1 << 20 {
                watch.done(at - told, STRIDE)?;
                told = at;
            }
        }
        watch.done(at.min(range.end) - told.min(at), 0)?;
        (part.lines, part.end) = (line, at);
        Ok(part)
    }

    fn row(&mut self, plan: &Plan, grid: &Grid, line: Line<'_>, at: usize, memory: &mut Memory) {
        self.read += 1;
        if !plan.filters.iter().zip(&mut memory.passes).all(|(filter, memo)| passes(filter, line, memo)) {
            self.filtered += 1;
            return;
        }
        let Some(day) = self.day(plan, line, memory) else { return };
        let Some(words) = self.words(plan, line, memory) else { return };
        let key = &mut memory.key;
        let mut new = Row {
            at: at as u64,
            line: line.line,
            sender: u16::try_from(party(&plan.sender, line, &mut self.senders, key)).unwrap_or(u16::MAX),
            host: party(&plan.host, line, &mut self.hosts, key),
            origin: party(&plan.origin, line, &mut self.origins, key),
            source: NONE,
            day: day.unwrap_or_else(|| Dated::from(Day::from_number(0))),
            people: Count { n: 0, to: 0, word: crate::model::Word::Unknown },
            column: 0,
            component: words.1.unwrap_or(Component::All),
            scope: words.0.unwrap_or(Scope::Unspecified),
            command: words.2.unwrap_or(Command::Unknown),
            stage: words.3.unwrap_or(StageKind::Announced),
        };
        if let Some(column) = plan.source {
            let missing = |text: &[u8]| std::str::from_utf8(text).is_ok_and(number::is_missing);
            if let Some((text, length)) = line.span(column) {
                new.source = self.sources.number_unless(text, length, missing);
            } else if let Some(text) = line.field(column) {
                let text = text.trim_ascii();
                new.source = self.sources.number_unless(text, text.len(), missing);
            }
        } else if let Some(text) = &plan.source_always {
            new.source = self.sources.number(text.as_bytes());
        }
        if plan.target == Target::Events {
            self.rows.push(new);
            return;
        }
        for (column, people) in plan.people.iter().enumerate() {
            new.column = column as u16;
            self.count(plan, grid, people, line, new, (words.0.is_some(), words.1.is_some()));
        }
    }

    /// One cell of counts. `said`: whether the row itself names a scope and a component.
    fn count(
        &mut self,
        plan: &Plan,
        grid: &Grid,
        people: &PeoplePlan,
        line: Line<'_>,
        mut new: Row,
        said: (bool, bool),
    ) {
        if let Some(day) = people.day {
            new.day = day;
        }
        let day = new.day.day();
        if people.from.is_some_and(|from| day < from) || people.until.is_some_and(|until| until < day) {
            return;
        }
        let Some(text) = line.field(people.column) else {
            if !matches!(grid.form, Form::Delimited(_)) {
                // Other formats do not write empty cells.
                self.missing += 1;
                return;
            }
            let what = format!("the row has {} fields and the header {}", line.fields.len(), grid.header.len());
            self.fault(new.line, Some(people.column), what, "write every empty field");
            return;
        };
        match number::read(text.trim_ascii(), plan.decimal) {
            Read::Count(count) => new.people = count,
            Read::Missing => {
                self.missing += 1;
                return;
            }
            Read::Broken => {
                let what = format!("“{}” is no count of people", shown(&text));
                let remedy =
                    "write a number such as 1700, “about 1700”, “900–1000” or “more than 900”, or leave it empty";
                self.fault(new.line, Some(people.column), what, remedy);
                return;
            }
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
            new.sender = u16::try_from(self.senders.number(sender.as_bytes())).unwrap_or(u16::MAX);
        }
        if self.rows.len() < MOST_ROWS {
            self.rows.push(new);
        }
    }

    /// The row's day; none within: each column has its own. None: the row stays out.
    #[expect(clippy::option_option, reason = "the two say different things, as the line above tells")]
    fn day(&mut self, plan: &Plan, line: Line<'_>, memory: &mut Memory) -> Option<Option<Dated>> {
        let field = |column: usize| line.field(column).unwrap_or(Cow::Borrowed(b""));
        let (read, column) = match &plan.day {
            DayPlan::Always(day) => return Some(Some(*day)),
            DayPlan::InColumns => return Some(None),
            DayPlan::Column(column, order) => {
                if let Some(day) = line.span(*column).and_then(|(text, length)| date::iso(&text[..length])) {
                    return Some(Some(day));
                }
                let make =
                    |text: &[u8]| std::str::from_utf8(text).map_or(date::Read::Broken, |text| date::read(text, *order));
                (line.understood(*column, &mut memory.days, make).unwrap_or(date::Read::Missing), *column)
            }
            DayPlan::Parts { year, quarter, month, day } => {
                let key = &mut memory.key;
                key.clear();
                for column in [Some(*year), *quarter, *month, *day].into_iter().flatten() {
                    key.extend_from_slice(&field(column));
                    key.push(0x1f);
                }
                let parts = || [Some(*year), *quarter, *month, *day].map(|column| column.map(&field));
                (memory.days.get(key, || parts_day(&parts())), *year)
            }
        };
        let text = || shown(&field(column));
        match read {
            date::Read::Day(day) => return Some(Some(day)),
            date::Read::Open => {
                self.open_days += 1;
                let what = format!("“{}” can be read as day and month in either order", text());
                self.fault(line.line, Some(column), what, "say which: --set day.order=dmy or --set day.order=mdy");
            }
            date::Read::Missing => self.fault(line.line, Some(column), "the row has no day".to_owned(), "fill it in"),
            date::Read::Broken => {
                let what = format!("“{}” is no day of the calendar", text());
                self.fault(line.line, Some(column), what, "write it as 2022-02-13, 2022-02, 2022-Q1 or 2022");
            }
        }
        None
    }

    #[expect(clippy::type_complexity, reason = "four words, in the order of the columns of a record")]
    fn words(
        &mut self,
        plan: &Plan,
        line: Line<'_>,
        memory: &mut Memory,
    ) -> Option<(Option<Scope>, Option<Component>, Option<Command>, Option<StageKind>)> {
        let mut bad = None;
        let words = (
            word(&plan.scope, line, &mut memory.scopes, &mut bad),
            word(&plan.component, line, &mut memory.components, &mut bad),
            word(&plan.command, line, &mut memory.commands, &mut bad),
            word(&plan.stage, line, &mut memory.stages, &mut bad),
        );
        let Some(column) = bad else { return Some(words) };
        let text = line.field(column).map(|text| shown(&text)).unwrap_or_default();
        let what = format!("“{text}” is none of the words that are known there");
        self.fault(line.line, Some(column), what, "say in the recipe what it means, under “words”");
        None
    }

    fn fault(&mut self, line: u32, column: Option<usize>, what: String, remedy: &'static str) {
        self.broken += 1;
        if self.problems.len() < MOST_PROBLEMS {
            self.problems.push((line, column, what, remedy));
        }
    }
}

/// The number of what a row says of a party.
fn party(plan: &PartyPlan, line: Line<'_>, interner: &mut Interner, key: &mut Vec<u8>) -> u32 {
    // Most tables have one column for it, which is its own key.
    if let [column] = plan.columns[..]
        && let Some((text, length)) = line.span(column)
    {
        return interner.number_within(text, length);
    }
    plan.key(line.text, line.fields, key);
    interner.number(key)
}

/// What a cell says in a closed set of words; `bad` names the column if it says something else.
fn word<T: Copy + std::str::FromStr>(
    plan: &WordPlan<T>,
    line: Line<'_>,
    memo: &mut Memo<Said<T>>,
    bad: &mut Option<usize>,
) -> Option<T> {
    let Some(column) = plan.column else { return plan.always };
    let said = line.understood(column, memo, |text| {
        let Ok(text) = std::str::from_utf8(text) else { return Said::Else };
        if number::is_missing(text) {
            return Said::Nothing;
        }
        let lower = text.to_lowercase();
        let word = plan.words.get(&lower).copied().or_else(|| lower.replace([' ', '_'], "-").parse().ok());
        word.map_or(Said::Else, Said::Word)
    });
    match said {
        None => None,
        Some(Said::Nothing) => plan.always,
        Some(Said::Word(word)) => Some(word),
        Some(Said::Else) => {
            *bad = Some(column);
            None
        }
    }
}

/// Year with quarter, or month, or month and day.
fn parts_day(parts: &[Option<Cow<'_, [u8]>>; 4]) -> date::Read {
    let text = |i: usize| parts[i].as_ref().map(|text| String::from_utf8_lossy(text).trim().to_owned());
    let said = |i: usize| text(i).filter(|text| !number::is_missing(text));
    let Some(year) = said(0) else { return date::Read::Missing };
    let made = || {
        let year = date::year(&year)?;
        if let Some(quarter) = said(1) {
            return date::dated(year, date::quarter(&quarter)? * 3, 1, Precision::Quarter);
        }
        match (said(2), said(3)) {
            (Some(month), Some(day)) => date::dated(year, date::month(&month)?, day.parse().ok()?, Precision::Day),
            (Some(month), None) => date::dated(year, date::month(&month)?, 1, Precision::Month),
            (None, _) => date::dated(year, 12, 31, Precision::Year),
        }
    };
    made().map_or(date::Read::Broken, date::Read::Day)
}

/// Whether a filter lets a row through.
fn passes(plan: &FilterPlan, line: Line<'_>, memo: &mut Memo<bool>) -> bool {
    let filter = &plan.filter;
    let make = |text: &[u8]| {
        let text = String::from_utf8_lossy(text);
        let begins = |with: &String| text.to_lowercase().starts_with(&with.to_lowercase());
        (filter.only.is_empty() || filter.only.iter().any(|only| *only == text))
            && !filter.not.iter().any(|not| *not == text)
            && !filter.not_beginning.iter().any(begins)
    };
    line.understood(plan.column, memo, make).unwrap_or_else(|| make(b""))
}

/// How many counts a text will hold, by the length of its first rows: so that a growing list is not copied over and over.
fn expected(bytes: &[u8], plan: &Plan) -> usize {
    let sample = &bytes[..bytes.len().min(1 << 16)];
    let rows = lines(sample).max(1) as usize;
    let per_row = plan.people.len().clamp(1, 3);
    let counts = (bytes.len() / (sample.len() / rows).max(1) * per_row).saturating_mul(21) / 20;
    // Empty lines are none: no more is asked for than a few times the text.
    counts.min(bytes.len() / 8)
}

fn shown(text: &[u8]) -> String {
    let text = String::from_utf8_lossy(&text[..text.len().min(240)]);
    text.chars().take(60).map(|c| if c.is_control() { '�' } else { c }).collect()
}
