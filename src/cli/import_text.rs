//! What `laydown import` says of a table, for people.

use crate::import::{ColumnUse, DoubtGroup, DoubtLine, Import, ImportReport, Question, TableUse, UnmatchedName};
use crate::model::{Code, in_quotes};
use crate::print::Out;
use crate::reading::DocumentFormat;
use std::{io::Write, path::Path};

/// How many of each list are written.
const MOST: usize = 10;

/// Writes what was read, what the columns are taken for, what is asked, and what looks wrong.
pub(super) fn write(out: &mut Out<impl Write>, import: &Import, report: &ImportReport<'_>) -> std::io::Result<()> {
    let table = import.table();
    let several = table.sheets.iter().map(|sheet| sheet.name.as_str()).collect::<Vec<_>>().join(", ");
    let (file, sheet) = (&report.file, if several.is_empty() { &table.name } else { &several });
    let table = if sheet.is_empty() { file.clone() } else { text!("cli-import-table", file = file, table = sheet) };
    if report.waiting > 0 {
        out.line(text!("cli-import-waiting", table = table, n = report.waiting))?;
    } else {
        out.line(text!("cli-import-read", table = table, n = report.rows, recipe = &report.recipe))?;
        let counts = text!(
            "cli-import-counts",
            imported = report.entered,
            skipped = report.left_out,
            invalid = report.broken,
            filtered = report.filtered,
            empty = report.missing
        );
        out.line(counts)?;
        for (code, cells) in report.codes.iter().take(MOST) {
            out.line(text!("cli-import-code", n = *cells, code = code))?;
        }
    }
    write_tables(out, report)?;
    write_columns(out, report)?;
    for Question { text, options, flag, needed, .. } in &report.questions {
        let text = if options.is_empty() { text.clone() } else { format!("{text} ({})", options.join(", ")) };
        let line = if *needed {
            text!("cli-import-needed", question = text, flag = flag)
        } else {
            text!("cli-import-optional", question = text, flag = flag)
        };
        out.line(line)?;
    }
    let asks = report.questions.iter().any(|question| question.needed);
    if asks && DocumentFormat::of(Path::new(&report.file)).is_some() {
        out.line(text!("cli-import-text", file = &report.file))?;
    }
    if !report.unmatched.is_empty() {
        out.line(text!("cli-import-names"))?;
    }
    for UnmatchedName { name, rows, at, reason, suggestions, .. } in report.unmatched.iter().take(MOST * 5) {
        let lines = at.join(", ");
        let near = suggestions.iter().map(Code::to_string).collect::<Vec<_>>().join(", ");
        let line = if near.is_empty() {
            text!("cli-import-name", name = name, n = *rows, lines = lines, reason = reason)
        } else {
            text!("cli-import-name-near", name = name, n = *rows, lines = lines, reason = reason, near = near)
        };
        out.line(format!("  {line}"))?;
    }
    write_doubts(out, import)?;
    for problem in report.problems.iter().take(MOST) {
        out.line(problem.to_string())?;
    }
    if report.broken > MOST {
        let more = report.broken - MOST.min(report.problems.len());
        out.line(text!("cli-import-more-invalid", n = more))?;
    }
    Ok(())
}

/// Where a file has several tables: which is read, and how the others are. Then formulas without a result.
fn write_tables(out: &mut Out<impl Write>, report: &ImportReport<'_>) -> std::io::Result<()> {
    let said = |table: &TableUse| match (table.read, table.hidden) {
        (true, false) => text!("cli-import-sheet-read", name = &table.name, n = table.rows),
        (true, true) => text!("cli-import-sheet-read-hidden", name = &table.name, n = table.rows),
        (false, false) => text!("cli-import-sheet", name = &table.name, n = table.rows),
        (false, true) => text!("cli-import-sheet-hidden", name = &table.name, n = table.rows),
    };
    let tables = |read: bool| listed(report.tables.iter().filter(|table| table.read == read).map(said).collect());
    if report.tables.iter().any(|table| !table.read) {
        out.line(text!("cli-import-sheets", read = tables(true), others = tables(false)))?;
    }
    for table in report.tables.iter().filter(|table| table.read) {
        for (column, formulas) in table.unvalued.iter().take(COLUMNS) {
            out.line(text!("cli-import-formulas", column = column, n = *formulas))?;
        }
    }
    Ok(())
}

/// Issues by kind and fix, each with its first rows.
fn write_doubts(out: &mut Out<impl Write>, import: &Import) -> std::io::Result<()> {
    for DoubtGroup { kind, remedy, rows, unsure, skipped, first } in import.doubt_groups(3) {
        let kind = kind.word();
        // A row without a host is skipped whatever is decided: most totals name none.
        let state = match (unsure, skipped) {
            (0, 0) => text!("cli-import-decided").to_owned(),
            (0, _) => text!("cli-import-skipped").to_owned(),
            (_, 0) => text!("cli-import-unsure", kind = kind),
            (_, n) => text!("cli-import-unsure-skipped", kind = kind, n = n),
        };
        out.line(text!("cli-import-issue", kind = kind, n = rows, fix = remedy.word(), state = state))?;
        for DoubtLine { at: line, host, day, people, text, .. } in first {
            let row = text!("cli-import-issue-row", line = line, host = host, day = day, people = people, text = text);
            out.line(format!("  {row}"))?;
        }
    }
    Ok(())
}

/// What the columns are taken for, in one line, and which are ignored.
fn write_columns(out: &mut Out<impl Write>, report: &ImportReport<'_>) -> std::io::Result<()> {
    let one = |used: &ColumnUse| match (&used.column, &used.value) {
        (Some(column), Some(value)) => format!("{} {} ({value})", used.role, in_quotes(column)),
        (Some(column), None) => format!("{} {}", used.role, in_quotes(column)),
        (None, value) => {
            text!("cli-import-for-all", role = used.role, value = value.as_deref().unwrap_or_default())
        }
    };
    if !report.columns.is_empty() {
        let columns = listed(report.columns.iter().map(one).collect());
        out.line(text!("cli-import-columns", columns = columns))?;
    }
    if !report.unused.is_empty() {
        let one = |column: &String| match report.told_apart.iter().find(|told| told.column == *column) {
            Some(told) => format!("{column} ({})", told.in_words()),
            None => column.clone(),
        };
        let columns = listed(report.unused.iter().map(one).collect());
        out.line(text!("cli-import-ignored", columns = columns))?;
    }
    Ok(())
}

/// How many columns are listed.
pub(super) const COLUMNS: usize = 20;

/// Texts one after the other, and how many more there are.
fn listed(texts: Vec<String>) -> String {
    let more = texts.len().saturating_sub(COLUMNS);
    let first = texts.into_iter().take(COLUMNS).collect::<Vec<_>>().join(", ");
    if more == 0 { first } else { text!("cli-import-more-columns", first = first, n = more) }
}
