//! One table as CSV, in UTF-8 with commas. Its citation stands in a text file beside it, for a table has no room for it.

use super::{Citation, ExportError, Format, Sheet};
use crate::io::{Cancel, Goal, GoalError, InTheWay, is_stream};
use std::io::Write;

/// Writes a table.
pub fn write_csv(out: impl Write, sheet: &Sheet<'_>, cancel: &Cancel) -> Result<(), ExportError> {
    let mut csv = csv::Writer::from_writer(out);
    csv.write_record(sheet.columns.iter().map(|column| column.name))?;
    for row in 0..sheet.len {
        cancel.check()?;
        csv.write_record(sheet.row(row).iter().map(|cell| cell.clone().plain().into_owned()))?;
    }
    csv.flush().map_err(csv::Error::from)?;
    Ok(())
}

/// The citation is written before the table takes its place: neither stands there without the other, and what is stopped changes nothing.
/// A pipe has nothing beside it.
pub(super) fn save(goal: &Goal, sheet: &Sheet<'_>, citation: &Citation, cancel: &Cancel) -> Result<(), ExportError> {
    let (text, is) = (citation.to_string(), Format::Csv.sniff());
    let beside = Goal::from(goal.path.with_extension("citation.txt"));
    if !is_stream(&goal.path) {
        goal.check(is)?;
        // A citation that stands there without a table is of something else, and so is one that we did not write.
        let there = std::fs::read(&beside.path).ok();
        let ours = |there: &[u8]| goal.path.exists() && there.starts_with(head(&text));
        if there.is_some_and(|there| there != text.as_bytes() && !ours(&there)) {
            return Err(GoalError::Other(beside.path, text!("error-goal-elsewhere")).into());
        }
    }
    goal.replace(is, |out| {
        write_csv(out, sheet, cancel)?;
        let over = Goal { in_the_way: InTheWay::Goes, ..beside };
        if is_stream(&goal.path) { Ok(()) } else { Ok(over.write(is, text.as_bytes())?) }
    })
}

/// With what each citation begins.
fn head(citation: &str) -> &[u8] {
    citation.split_inclusive(':').next().unwrap_or(citation).as_bytes()
}
