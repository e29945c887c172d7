//! Several tables with the same columns as one: a sheet for each year, month or country. What differs in their names becomes another column.

use super::title::title_day;
use crate::import::read::{Grid, SheetStart, Writer, plain};
use crate::model::HashSet;
use crate::parse::{DateOrder, DateText, Outcome, date, month, year};

/// The column with what sets the names of the tables apart.
const SHEET: &str = "sheet";
/// The column with the days that stand above the tables.
const AS_OF: &str = "as-of";

/// Stands for all tables that have the same columns as the largest one.
pub const ALL: &str = "*";

/// The tables that a name means, of which the one at `now` is read: one, several with commas between them, or all that are alike. None: there is
/// no such table.
pub fn named(grids: &[Grid], now: usize, name: &str) -> Option<Vec<usize>> {
    let at = |name: &str| grids.iter().position(|grid| grid.name == name);
    if let Some(one) = at(name) {
        return Some(vec![one]);
    }
    if name == ALL {
        return Some((0..grids.len()).filter(|i| !grids[*i].hidden && alike(&grids[*i], &grids[now])).collect());
    }
    let several: Vec<usize> = name.split(',').map(|name| at(name.trim())).collect::<Option<_>>()?;
    (several.len() > 1).then_some(several)
}

/// Where the columns with the names of tables and with the days above them stand, in a table of several.
pub fn columns_of(grid: &Grid) -> Option<(usize, Option<usize>)> {
    let last = grid.header.len().checked_sub(1).filter(|_| !grid.sheets.is_empty())?;
    if grid.header[last].starts_with(AS_OF) { Some((last - 1, Some(last))) } else { Some((last, None)) }
}

/// Whether what sets a table apart is its day: a year, a month of a year in words, a day with its year first.
pub fn is_day(label: &str) -> bool {
    let said = matches!(date(label, DateOrder::Auto), DateText::Day(_));
    let begins = || label.get(..4).is_some_and(|first| year(first).is_some());
    said && (year(label).is_some() || label.contains(char::is_alphabetic) || begins())
}

/// Whether it is a month without its year.
pub fn is_month(label: &str) -> bool {
    label.contains(char::is_alphabetic) && month(label).is_some()
}

/// Whether two tables have the same columns, in any order, or are called by their days and have most in common.
pub fn alike(one: &Grid, other: &Grid) -> bool {
    let names = |grid: &Grid| {
        let mut names: Vec<String> = grid.header.iter().map(|name| plain(name)).collect();
        names.sort_unstable();
        names
    };
    let dated = || labels(&[&one.name, &other.name]).iter().all(|label| is_day(label) || is_month(label));
    let (ours, theirs) = (names(one), names(other));
    let common = ours.iter().filter(|name| theirs.contains(name)).count();
    ours == theirs || (common * 2 > ours.len().max(theirs.len()) && dated())
}

/// The tables as one, each row on a line of its own.
pub fn stack(name: &str, grids: &[&Grid]) -> Option<Grid> {
    let first = grids.first()?;
    let days: Vec<Option<String>> =
        grids.iter().map(|grid| title_day(&grid.preamble).map(|day| day.to_string())).collect();
    let mut header: Vec<String> = Vec::new();
    for column in grids.iter().flat_map(|grid| &grid.header) {
        if !header.iter().any(|known| known == column || plain(known) == plain(column)) {
            header.push(column.clone());
        }
    }
    let labels = labels(&grids.iter().map(|grid| grid.name.as_str()).collect::<Vec<_>>());
    let dated = days.iter().all(Option::is_some);
    let (mut writer, mut sheets, mut line) = (Writer::default(), Vec::new(), first.first_line);
    for ((grid, label), day) in grids.iter().zip(&labels).zip(&days) {
        let places: Vec<Option<usize>> = header.iter().map(|column| grid.column(column)).collect();
        let before = line.saturating_sub(grid.first_line);
        sheets.push(SheetStart { name: grid.name.clone(), first: line, before, at: writer.bytes.len() });
        let mut rows = grid.walk();
        while let Some(outcome) = rows.advance() {
            if outcome == Outcome::Blank {
                continue;
            }
            while line < before + rows.line() {
                writer.end_row();
                line += 1;
            }
            // A row that cannot be read is one that says nothing: it is listed with its line.
            let whole = |at| grid.whole(rows.line(), at).map(str::to_owned);
            let text = |at| whole(at).or_else(|| rows.text(at));
            let said = |at: &Option<usize>| at.filter(|_| outcome == Outcome::Row).and_then(text);
            for at in &places {
                writer.cell(&said(at).unwrap_or_default());
            }
            writer.cell(label);
            if let Some(day) = day.as_ref().filter(|_| dated) {
                writer.cell(day);
            }
            writer.end_row();
            line += 1;
        }
        line = line.max(before + rows.next_line());
    }
    let mut stacked = Grid::written(name.to_owned(), first.form, writer, first.first_line);
    header.push(free(SHEET, &header));
    if dated {
        header.push(free(AS_OF, &header));
    }
    (stacked.header, stacked.first_line, stacked.sheets) = (header, first.first_line, sheets);
    stacked.unvalued = grids.iter().flat_map(|grid| grid.unvalued.clone()).collect();
    Some(stacked)
}

/// A name that no column has.
fn free(name: &str, header: &[String]) -> String {
    let taken = |name: &str| header.iter().any(|known| known == name);
    let mut free = name.to_owned();
    while taken(&free) {
        free.push('_');
    }
    free
}

/// What sets names apart: their words without those that all have.
fn labels(names: &[&str]) -> Vec<String> {
    let words = |name: &str| -> Vec<String> {
        name.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_lowercase).collect()
    };
    let all: Vec<HashSet<String>> = names.iter().map(|name| words(name).into_iter().collect()).collect();
    // A year that all have is a part of each day: “Jan 2021”, “Feb 2021”.
    let common = |word: &str| year(word).is_none() && all.iter().all(|words| words.contains(&word.to_lowercase()));
    let one = |name: &&str| {
        let parts = name.split(|c: char| matches!(c, '_' | '/' | '.') || c.is_whitespace());
        let own: Vec<&str> = parts.filter(|part| !part.is_empty() && !common(part)).collect();
        let own = own.join(" ");
        if own.is_empty() { (*name).to_owned() } else { own }
    };
    names.iter().map(one).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_without_what_they_share() {
        assert_eq!(labels(&["Troops 2019", "Troops 2020"]), ["2019", "2020"]);
        assert_eq!(labels(&["data/2019.csv", "data/2020.csv"]), ["2019", "2020"]);
        assert_eq!(labels(&["FY_2019_Q1", "FY_2019_Q2"]), ["2019 Q1", "2019 Q2"]);
        assert_eq!(labels(&["Jan 2021", "Feb 2021"]), ["Jan 2021", "Feb 2021"]);
        assert_eq!(labels(&["Mali", "Niger"]), ["Mali", "Niger"]);
    }
}
