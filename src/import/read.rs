//! Reads a grid by a plan, on all cores: the text is cut at rows, each part is read by itself, and the parts are put together.

use super::{
    date,
    draft::{Draft, NONE, Row},
    grid::{Form, Grid},
    interner::{Interner, Memo},
    number::{self, Count, Read},
    plan::{DayPlan, PartyPlan, PeoplePlan, Plan, WordPlan},
    recipe::{Recipe, Target},
    split::{Fields, LONGEST_ROW, Outcome, count, line_end, lines},
    watch::{Cancelled, Watch},
};
use crate::{
    io::{Problem, Severity},
    model::{Command, Component, Dated, Day, Precision, Scope, StageKind},
};
use std::borrow::Cow;

/// The most problems that are told one by one.
const MOST_PROBLEMS: usize = 1_000;
/// How many rows pass between two looks at the watch.
const STRIDE: usize = 2_048;
/// The most rows that are read.
const MOST_ROWS: usize = u32::MAX as usize - 1;

/// Reads all rows of a grid.
pub(super) fn read(grid: &Grid, recipe: &Recipe, plan: &Plan, watch: &Watch) -> Result<Draft, Cancelled> {
    let range = range(grid, recipe);
    watch.begin(range.len());
    let parts = cut(&grid.bytes, range.clone(), watch.threads());
    let file = &grid.name;
    let mut read = read_parts(grid, plan, &parts, watch)?;
    if read.iter().zip(&parts).any(|(part, range)| part.end != range.end) {
        // A quotation mark lies across a cut: what looked like a row's end was none.
        watch.begin(range.len());
        read = read_parts(grid, plan, std::slice::from_ref(&range), watch)?;
    }
    let first = grid.first_line + lines(&grid.bytes[grid.body..range.start]);
    Ok(join(read, recipe, plan, first, file))
}

/// The part of the grid between the rows that the recipe names.
fn range(grid: &Grid, recipe: &Recipe) -> std::ops::Range<usize> {
    let mut range = grid.body..grid.bytes.len();
    let (after, before) = (&recipe.table.after, &recipe.table.before);
    if after.is_none() && before.is_none() {
        return range;
    }
    let says = |text: &Cow<'_, [u8]>, wanted: &Option<String>| {
        let wanted = wanted.as_ref().map(|wanted| super::grid::plain(wanted));
        wanted.is_some_and(|wanted| super::grid::plain(&String::from_utf8_lossy(text)) == wanted)
    };
    let (mut fields, mut at) = (Fields::default(), grid.body);
    let mut begun = after.is_none();
    while at < grid.bytes.len() {
        let rest = &grid.bytes[at..];
        let (outcome, next) = fields.split(rest, grid.delimiter);
        if outcome == Outcome::Row {
            let any = |wanted| (0..fields.len().min(4)).filter_map(|i| fields.get(rest, i)).any(|t| says(&t, wanted));
            if !begun && any(after) {
                begun = true;
                range.start = at + next;
            } else if begun && any(before) {
                range.end = at;
                break;
            }
        }
        at += next;
    }
    range
}

/// Cuts a range into about equal parts that end with a row, as far as the number of quotation marks tells.
fn cut(bytes: &[u8], range: std::ops::Range<usize>, parts: usize) -> Vec<std::ops::Range<usize>> {
    // Small tables are read at once: threads would cost more than they give.
    let parts = if range.len() < 1 << 18 { 1 } else { parts };
    let mut cuts = Vec::with_capacity(parts);
    let (mut start, mut quotes, mut counted) = (range.start, 0, range.start);
    for part in 1..parts {
        let mut at = (range.start + range.len() / parts * part).max(start);
        quotes += count(&bytes[counted..at], b'"');
        // Within quotation marks the row goes on behind the next one that closes them.
        loop {
            let next = at + line_end(&bytes[at..range.end]);
            quotes += count(&bytes[at..next], b'"');
            at = next;
            if quotes.is_multiple_of(2) || at >= range.end {
                break;
            }
        }
        counted = at;
        cuts.push(start..at);
        start = at;
    }
    cuts.push(start..range.end);
    cuts
}

fn read_parts(
    grid: &Grid,
    plan: &Plan,
    parts: &[std::ops::Range<usize>],
    watch: &Watch,
) -> Result<Vec<Part>, Cancelled> {
    if let [one] = parts {
        return Ok(vec![Part::read(grid, plan, one.clone(), watch)?]);
    }
    std::thread::scope(|scope| {
        let mut threads = Vec::with_capacity(parts.len());
        for range in parts.iter().cloned() {
            let work = move || Part::read(grid, plan, range, watch);
            threads.push(std::thread::Builder::new().name("import".to_owned()).spawn_scoped(scope, work));
        }
        let join =
            |(thread, range): (std::io::Result<std::thread::ScopedJoinHandle<'_, _>>, &std::ops::Range<usize>)| {
                // Without another thread this one does the work.
                let alone = || Part::read(grid, plan, range.clone(), watch);
                thread.map_or_else(|_| alone(), |thread| thread.join().unwrap_or(Err(Cancelled)))
            };
        threads.into_iter().zip(parts).map(join).collect()
    })
}

/// What one thread has read.
#[derive(Default)]
struct Part {
    rows: Vec<Row>,
    senders: Interner,
    hosts: Interner,
    origins: Interner,
    sources: Interner,
    read: usize,
    filtered: usize,
    missing: usize,
    broken: usize,
    open_days: usize,
    problems: Vec<(u32, Option<usize>, String, &'static str)>,
    lines: u32,
    end: usize,
}

/// What is understood once and remembered.
#[derive(Default)]
struct Memory {
    days: Memo<date::Read>,
    scopes: Memo<Option<Scope>>,
    components: Memo<Option<Component>>,
    commands: Memo<Option<Command>>,
    stages: Memo<Option<StageKind>>,
    key: Vec<u8>,
}

impl Part {
    fn read(grid: &Grid, plan: &Plan, range: std::ops::Range<usize>, watch: &Watch) -> Result<Self, Cancelled> {
        let bytes = &grid.bytes;
        let mut part = Self { rows: Vec::with_capacity(expected(&bytes[range.clone()], plan)), ..Self::default() };
        let (mut fields, mut memory) = (Fields::default(), Memory::default());
        let (mut at, mut line, mut told) = (range.start, 0, range.start);
        while at < range.end {
            let (outcome, next) = fields.split(&bytes[at..], grid.delimiter);
            match outcome {
                Outcome::Blank => {}
                Outcome::Row => part.row(plan, grid, (&bytes[at..at + next], &fields), (at, line), &mut memory),
                Outcome::Broken => {
                    part.read += 1;
                    let what = format!("the row is longer than {LONGEST_ROW} bytes, or a quotation mark is not closed");
                    part.fault(line, None, what, "shorten the row, or close the quotation mark");
                }
            }
            line += lines(&bytes[at..at + next]);
            at += next;
            if part.read.is_multiple_of(STRIDE) || at - told > 1 << 20 {
                watch.done(at - told, STRIDE)?;
                told = at;
            }
        }
        watch.done(at.min(range.end) - told.min(at), 0)?;
        (part.lines, part.end) = (line, at);
        Ok(part)
    }

    fn row(
        &mut self,
        plan: &Plan,
        grid: &Grid,
        (row, fields): (&[u8], &Fields),
        (at, line): (usize, u32),
        memory: &mut Memory,
    ) {
        self.read += 1;
        if !passes(plan, row, fields) {
            self.filtered += 1;
            return;
        }
        let Some(day) = self.day(plan, row, fields, line, memory) else { return };
        let Some(words) = self.words(plan, row, fields, line, memory) else { return };
        let key = &mut memory.key;
        let mut number = |interner: &mut Interner, party: &PartyPlan| {
            party.key(row, fields, key);
            interner.number(key)
        };
        let mut new = Row {
            at: at as u64,
            line,
            sender: u16::try_from(number(&mut self.senders, &plan.sender)).unwrap_or(u16::MAX),
            host: number(&mut self.hosts, &plan.host),
            origin: number(&mut self.origins, &plan.origin),
            source: NONE,
            day: day.unwrap_or_else(|| Dated::from(Day::from_number(0))),
            people: Count { n: 0, to: 0, word: crate::model::Word::Unknown },
            column: 0,
            component: words.1.unwrap_or(Component::All),
            scope: words.0.unwrap_or(Scope::Unspecified),
            command: words.2.unwrap_or(Command::Unknown),
            stage: words.3.unwrap_or(StageKind::Announced),
        };
        if let Some(text) = plan.source.and_then(|column| fields.get(row, column)) {
            let text = text.trim_ascii();
            if !std::str::from_utf8(text).is_ok_and(number::is_missing) {
                new.source = self.sources.number(text);
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
            self.count(plan, grid, people, (row, fields), new, words.1.is_some());
        }
    }

    /// One cell of counts.
    fn count(
        &mut self,
        plan: &Plan,
        grid: &Grid,
        people: &PeoplePlan,
        (row, fields): (&[u8], &Fields),
        mut new: Row,
        said: bool,
    ) {
        if let Some(day) = people.day {
            new.day = day;
        }
        let day = new.day.day();
        if people.from.is_some_and(|from| day < from) || people.until.is_some_and(|until| until < day) {
            return;
        }
        let Some(text) = fields.get(row, people.column) else {
            if !matches!(grid.form, Form::Delimited(_)) {
                // Other formats do not write empty cells.
                self.missing += 1;
                return;
            }
            let what = format!("the row has {} fields and the header {}", fields.len(), grid.header.len());
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
                self.fault(
                    new.line,
                    Some(people.column),
                    what,
                    "write a whole number of at most 4,294,967,295, or leave it empty",
                );
                return;
            }
        }
        if !said && let Some(component) = people.component {
            new.component = component;
        }
        if let Some(scope) = people.scope {
            new.scope = scope;
        }
        if let Some(host) = &people.host {
            new.host = self.hosts.number(host.as_bytes());
        }
        if self.rows.len() < MOST_ROWS {
            self.rows.push(new);
        }
    }

    /// The row's day; none within: each column has its own. None: the row stays out.
    #[expect(clippy::option_option, reason = "the two say different things, as the line above tells")]
    fn day(
        &mut self,
        plan: &Plan,
        row: &[u8],
        fields: &Fields,
        line: u32,
        memory: &mut Memory,
    ) -> Option<Option<Dated>> {
        let field = |column: usize| fields.get(row, column).unwrap_or(Cow::Borrowed(b""));
        let (read, column) = match &plan.day {
            DayPlan::Always(day) => return Some(Some(*day)),
            DayPlan::InColumns => return Some(None),
            DayPlan::Column(column, order) => {
                let text = field(*column);
                let make = || std::str::from_utf8(&text).map_or(date::Read::Broken, |text| date::read(text, *order));
                (memory.days.get(text.trim_ascii(), make), *column)
            }
            DayPlan::Parts { year, quarter, month, day } => {
                let key = &mut memory.key;
                key.clear();
                for column in [Some(*year), *quarter, *month, *day].into_iter().flatten() {
                    key.extend_from_slice(&field(column));
                    key.push(0x1f);
                }
                let parts = [Some(*year), *quarter, *month, *day].map(|column| column.map(&field));
                (memory.days.get(key, || parts_day(&parts)), *year)
            }
        };
        let text = || shown(&field(column));
        match read {
            date::Read::Day(day) => return Some(Some(day)),
            date::Read::Open => {
                self.open_days += 1;
                let what = format!("“{}” can be read as day and month in either order", text());
                self.fault(line, Some(column), what, "say which: --set day.order=dmy or --set day.order=mdy");
            }
            date::Read::Missing => self.fault(line, Some(column), "the row has no day".to_owned(), "fill it in"),
            date::Read::Broken => {
                let what = format!("“{}” is no day of the calendar", text());
                self.fault(line, Some(column), what, "write it as 2022-02-13, 2022-02, 2022-Q1 or 2022");
            }
        }
        None
    }

    #[expect(clippy::type_complexity, reason = "four words, in the order of the columns of a record")]
    fn words(
        &mut self,
        plan: &Plan,
        row: &[u8],
        fields: &Fields,
        line: u32,
        memory: &mut Memory,
    ) -> Option<(Option<Scope>, Option<Component>, Option<Command>, Option<StageKind>)> {
        let mut bad = None;
        let words = (
            word(&plan.scope, row, fields, &mut memory.scopes, &mut bad),
            word(&plan.component, row, fields, &mut memory.components, &mut bad),
            word(&plan.command, row, fields, &mut memory.commands, &mut bad),
            word(&plan.stage, row, fields, &mut memory.stages, &mut bad),
        );
        let Some(column) = bad else { return Some(words) };
        let text = fields.get(row, column).map(|text| shown(&text)).unwrap_or_default();
        let what = format!("“{text}” is none of the words that are known there");
        self.fault(line, Some(column), what, "say in the recipe what it means, under “words”");
        None
    }

    fn fault(&mut self, line: u32, column: Option<usize>, what: String, remedy: &'static str) {
        self.broken += 1;
        if self.problems.len() < MOST_PROBLEMS {
            self.problems.push((line, column, what, remedy));
        }
    }
}

/// What a cell says in a closed set of words; `bad` names the column if it says something else.
fn word<T: Copy + std::str::FromStr>(
    plan: &WordPlan<T>,
    row: &[u8],
    fields: &Fields,
    memo: &mut Memo<Option<T>>,
    bad: &mut Option<usize>,
) -> Option<T> {
    let Some(column) = plan.column else { return plan.always };
    let text = fields.get(row, column)?;
    let text = text.trim_ascii();
    let missing = std::str::from_utf8(text).is_ok_and(number::is_missing);
    if missing {
        return plan.always;
    }
    let make = || {
        let lower = std::str::from_utf8(text).ok()?.to_lowercase();
        plan.words.get(&lower).copied().or_else(|| lower.replace([' ', '_'], "-").parse().ok())
    };
    let word = memo.get(text, make);
    if word.is_none() {
        *bad = Some(column);
    }
    word
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

fn passes(plan: &Plan, row: &[u8], fields: &Fields) -> bool {
    plan.filters.iter().all(|plan| {
        let text = fields.get(row, plan.column).unwrap_or(Cow::Borrowed(b""));
        let text = String::from_utf8_lossy(text.trim_ascii());
        let filter = &plan.filter;
        let begins = |with: &String| text.to_lowercase().starts_with(&with.to_lowercase());
        (filter.only.is_empty() || filter.only.iter().any(|only| *only == text))
            && !filter.not.iter().any(|not| *not == text)
            && !filter.not_beginning.iter().any(begins)
    })
}

/// How many counts a text will hold, by the length of its first rows: so that a growing list is not copied over and over.
fn expected(bytes: &[u8], plan: &Plan) -> usize {
    let sample = &bytes[..bytes.len().min(1 << 16)];
    let rows = lines(sample).max(1) as usize;
    let per_row = plan.people.len().clamp(1, 3);
    (bytes.len() / (sample.len() / rows).max(1) * per_row).saturating_mul(21) / 20
}

fn shown(text: &[u8]) -> String {
    let text = String::from_utf8_lossy(&text[..text.len().min(240)]);
    text.chars().take(60).map(|c| if c.is_control() { '�' } else { c }).collect()
}

/// Puts the parts together: numbers of texts and lines become those of the whole.
fn join(parts: Vec<Part>, recipe: &Recipe, plan: &Plan, first_line: u32, file: &str) -> Draft {
    let [mut senders, mut hosts, mut origins, mut sources] = [(); 4].map(|()| Interner::default());
    let mut chunks = Vec::with_capacity(parts.len());
    let mut told = Draft::default();
    let mut line = first_line;
    for mut part in parts {
        let adopted = [
            senders.adopt(&part.senders),
            hosts.adopt(&part.hosts),
            origins.adopt(&part.origins),
            sources.adopt(&part.sources),
        ];
        for row in &mut part.rows {
            row.line += line;
            row.sender =
                adopted[0].get(row.sender as usize).map_or(u16::MAX, |n| u16::try_from(*n).unwrap_or(u16::MAX));
            row.host = adopted[1][row.host as usize];
            row.origin = adopted[2][row.origin as usize];
            if row.source != NONE {
                row.source = adopted[3][row.source as usize];
            }
        }
        told.read += part.read;
        told.filtered += part.filtered;
        told.missing += part.missing;
        told.broken += part.broken;
        told.open_days += part.open_days;
        for (at, column, what, remedy) in part.problems {
            if told.problems.len() < MOST_PROBLEMS {
                let problem = Problem::file(Severity::Error, file, what, remedy).at(Some(u64::from(at + line)));
                told.problems.push(match column {
                    Some(column) => Problem { column: Some(column.to_string()), ..problem },
                    None => problem,
                });
            }
        }
        line += part.lines;
        chunks.push(part.rows);
    }
    let texts = |interner: &Interner| -> Vec<String> {
        interner.texts.iter().map(|text| String::from_utf8_lossy(text).into_owned()).collect()
    };
    told.keys = [texts(&senders), texts(&hosts), texts(&origins)];
    told.sources = texts(&sources);
    let mut draft = told.with_rows(chunks);
    draft.resolve(recipe, plan);
    draft
}
