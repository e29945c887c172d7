//! Reads a grid by a plan, on all cores: the text is cut at rows, each part is read alone, and the parts are put together.

use super::interner::Interner;
use super::part::{MOST_PROBLEMS, TablePart};
use super::rows::{Aside, Beside, Draft, DraftRow, NONE};
use crate::import::read::{Grid, Watch, plain};
use crate::import::recipe::Recipe;
use crate::import::understand::{BesidePlan, ReadingPlan, Repeats};
use crate::io::{Cancelled, Problem, Severity};
use crate::parse::{Outcome, line_end, lines, occurrences};
use crate::threads::each;
use std::ops::Range;

/// Parts of about so many bytes: enough of them that no thread waits long for the last.
const PART: usize = 8 << 20;

/// Reads all rows of a grid.
pub fn read(grid: &Grid, recipe: &Recipe, plan: &ReadingPlan, watch: &Watch) -> Result<Draft, Cancelled> {
    let range = rows_named(grid, recipe);
    watch.begin(range.len());
    // What a row repeats stands above it, which another thread would read.
    let parts = if plan.repeats == Repeats::Nothing { parts(range.len(), watch.threads()) } else { 1 };
    let parts = cut(&grid.bytes, range.clone(), parts, watch)?;
    let file = &grid.name;
    let mut read = read_parts(grid, plan, &parts, watch)?;
    if read.iter().zip(&parts).any(|(part, range)| part.end != range.end) {
        // A quotation mark lies across a cut: what looked like a row's end was none.
        watch.begin(range.len());
        read.clear();
        read = read_parts(grid, plan, std::slice::from_ref(&range), watch)?;
    }
    let first = grid.first_line + lines(&grid.bytes[grid.body..range.start]);
    let mut draft = join(read, recipe, plan, first, file, watch)?;
    draft.sheets.clone_from(&grid.sheets);
    Ok(draft)
}

/// Into how many parts a table is cut. Small ones are read at once: threads would cost more than they give.
fn parts(length: usize, threads: usize) -> usize {
    if length < 1 << 18 || threads < 2 { 1 } else { threads.max(length / PART) }
}

/// The part of the grid between the rows that the recipe names.
pub fn rows_named(grid: &Grid, recipe: &Recipe) -> Range<usize> {
    let mut range = grid.body..grid.bytes.len();
    let (after, before) = (&recipe.table.after, &recipe.table.before);
    if after.is_none() && before.is_none() {
        return range;
    }
    let says = |text: &[u8], wanted: &Option<String>| {
        let wanted = wanted.as_ref().map(|wanted| plain(wanted));
        wanted.is_some_and(|wanted| plain(&String::from_utf8_lossy(text)) == wanted)
    };
    let mut rows = grid.walk();
    let mut begun = after.is_none();
    while let Some(outcome) = rows.advance() {
        if outcome != Outcome::Row {
            continue;
        }
        let any = |wanted| (0..rows.len().min(4)).filter_map(|i| rows.field(i)).any(|text| says(&text, wanted));
        if !begun && any(after) {
            begun = true;
            range.start = rows.next();
        } else if begun && any(before) {
            range.end = rows.start();
            break;
        }
    }
    range
}

/// Cuts a range into about equal parts that end with a row, judged by the number of quotation marks.
fn cut(bytes: &[u8], range: Range<usize>, parts: usize, watch: &Watch) -> Result<Vec<Range<usize>>, Cancelled> {
    let place = |part: usize| range.start + range.len() / parts * part;
    // The marks before each place where the text might be cut.
    let marks = each(watch.threads(), (1..parts).collect(), |part| {
        watch.check().map(|()| occurrences(&bytes[place(part - 1)..place(part)], b'"'))
    });
    let mut cuts = Vec::with_capacity(parts);
    let (mut start, mut before) = (range.start, 0);
    for (part, marks) in (1..parts).zip(marks) {
        before += marks?;
        let (mut at, mut quotes) = (place(part), before);
        if at < start {
            continue;
        }
        // Within quotation marks the row goes on behind the next one that closes them.
        loop {
            let next = at + line_end(&bytes[at..range.end]);
            quotes += occurrences(&bytes[at..next], b'"');
            at = next;
            if quotes.is_multiple_of(2) || at >= range.end {
                break;
            }
        }
        cuts.push(start..at);
        start = at;
    }
    cuts.push(start..range.end);
    Ok(cuts)
}

/// Reads each part alone.
fn read_parts(
    grid: &Grid,
    plan: &ReadingPlan,
    parts: &[Range<usize>],
    watch: &Watch,
) -> Result<Vec<TablePart>, Cancelled> {
    each(watch.threads(), parts.to_vec(), |range| TablePart::read(grid, plan, range, watch)).into_iter().collect()
}

/// Puts the parts together: numbers of texts and lines become those of the whole.
fn join(
    parts: Vec<TablePart>,
    recipe: &Recipe,
    plan: &ReadingPlan,
    first_line: u32,
    file: &str,
    watch: &Watch,
) -> Result<Draft, Cancelled> {
    let [mut senders, mut hosts, mut origins, mut sources] = [(); 4].map(|()| Interner::default());
    let mut work = Vec::with_capacity(parts.len());
    let mut told = Draft::default();
    let (mut line, mut before) = (first_line, 0);
    for part in parts {
        let adopted = [
            senders.adopt(part.senders),
            hosts.adopt(part.hosts),
            origins.adopt(part.origins),
            sources.adopt(part.sources),
        ];
        told.read += part.read;
        told.filtered += part.filtered;
        told.missing += part.missing;
        told.broken += part.broken;
        told.open_days += part.open_days;
        for ((day, what, reason), (people, counts)) in part.aside {
            told.aside.push((day, Aside { what, reason, people, counts }));
        }
        for ((day, at), (people, counts)) in part.beside {
            let BesidePlan { column, decided, rest, lists, .. } = plan.beside[at];
            told.beside.push((day, Beside { column, decided, rest, lists, people, counts }));
        }
        told.days.adopt(&part.days, line);
        told.lists.extend(part.lists.iter().map(|(row, sum, own)| (row + before, *sum, *own)));
        told.against.extend(part.against.iter().map(|row| row + before));
        before += part.rows.len() as u32;
        for (code, cells) in part.codes {
            *told.codes.entry(code).or_default() += cells;
        }
        for (at, column, what, remedy) in part.problems {
            if told.problems.len() < MOST_PROBLEMS {
                let problem = Problem::file(Severity::Error, file, what, remedy).at(Some(u64::from(at + line)));
                told.problems.push(match column {
                    Some(column) => Problem { column: Some(column.to_string()), ..problem },
                    None => problem,
                });
            }
        }
        work.push((part.rows, adopted, line));
        line += part.lines;
    }
    let one = |(rows, adopted, line)| watch.check().map(|()| renumber(rows, &adopted, line));
    let chunks = each(watch.threads(), work, one).into_iter().collect::<Result<Vec<_>, _>>()?;
    told.keys = [senders, hosts, origins].map(|interner| interner.texts.into_keys());
    told.sources = sources.texts.into_keys().iter().map(str::to_owned).collect();
    let mut draft = told.with_rows(chunks);
    draft.resolve(recipe, plan);
    Ok(draft)
}

/// Rows of a part with the numbers of the whole.
fn renumber(mut rows: Vec<DraftRow>, [senders, hosts, origins, sources]: &[Vec<u32>; 4], line: u32) -> Vec<DraftRow> {
    for row in &mut rows {
        row.line += line;
        row.sender = senders.get(row.sender as usize).copied().unwrap_or(NONE);
        row.host = hosts[row.host as usize];
        row.origin = origins[row.origin as usize];
        if row.source != NONE {
            row.source = sources[row.source as usize];
        }
    }
    rows
}
