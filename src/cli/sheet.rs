//! Rows of one shape, written as a table for a terminal, as CSV or as JSON.

use crate::export::{CsvRows, people_cells};
use crate::model::{Day, Estimate, as_text};
use crate::posture::Figures;
use crate::print::Out;
use crate::{visible, words};
use serde::{Serialize, Serializer};
use serde_json::{Map, Value, json};
use std::io::Write;
use unicode_width::UnicodeWidthStr as _;

/// How an answer is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum Format {
    Table,
    Csv,
    Json,
}

/// What stands in one column of one row.
#[derive(Clone)]
pub(super) enum Cell {
    /// Words.
    Text(String),
    /// Nothing where there is none.
    Day(Option<Day>),
    /// People; none: not reported, which is not zero.
    People(Option<Estimate>),
    /// Who is present of some figures, as the table says it, and as data has it.
    Present(Box<Figures>, Option<Estimate>),
    /// Several words, such as ids.
    List(Vec<String>),
}

impl Cell {
    const fn is_number(&self) -> bool {
        matches!(self, Self::People(_) | Self::Present(..))
    }
}

/// Rows under named columns. The names are stable: they are the keys of the JSON and the header of the CSV. Rows are made when they are
/// written, and for a table twice: there may be a million.
pub(super) struct Sheet<R> {
    pub columns: Vec<&'static str>,
    pub rows: R,
}

impl<R: Iterator<Item = Vec<Cell>> + Clone> Sheet<R> {
    /// Writes it; `about` goes before the rows in JSON, and `heading` before the table.
    pub fn write(
        self,
        out: &mut Out<impl Write>,
        format: Format,
        heading: &str,
        about: Map<String, Value>,
    ) -> anyhow::Result<()> {
        match format {
            Format::Table => self.table(out, heading)?,
            Format::Csv => self.csv(out)?,
            Format::Json => out.json(&Answer { about, rows: Rows(self) })?,
        }
        Ok(())
    }

    fn table(self, out: &mut Out<impl Write>, heading: &str) -> std::io::Result<()> {
        out.line(heading)?;
        out.line("")?;
        let Some(first) = self.rows.clone().next() else { return out.line(text!("cli-nothing")) };
        let text = |cell: Cell| match cell {
            Cell::Text(text) => text,
            Cell::Day(day) => day.map_or_else(|| "–".to_owned(), |day| day.to_string()),
            Cell::People(None) => text!("figure-not-reported").to_owned(),
            Cell::People(Some(people)) => people.to_string(),
            Cell::Present(figures, _) => words::present(&figures),
            Cell::List(words) => words.join(", "),
        };
        let label = |name: &str| {
            let mut letters = name.chars().map(|c| if c == '_' { ' ' } else { c });
            letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
        };
        let head: Vec<String> = self.columns.iter().map(|name| label(name)).collect();
        let rows = self.rows.map(|row| row.into_iter().map(text).collect());
        let right: Vec<bool> = first.iter().map(Cell::is_number).collect();
        write_lines(out, std::iter::once(head).chain(rows), &right, false)
    }

    fn csv(self, out: &mut Out<impl Write>) -> anyhow::Result<()> {
        let mut csv = CsvRows::new(out.plain());
        let first = self.rows.clone().next();
        let people = |column: usize| first.as_ref().is_some_and(|row| row[column].is_number());
        let parts = ["low", "best", "high", "word"];
        let header = self.columns.iter().enumerate().flat_map(|(column, name)| {
            if people(column) { parts.map(|part| format!("{name}_{part}")).to_vec() } else { vec![(*name).to_owned()] }
        });
        csv.row(header)?;
        for row in self.rows {
            let cells = row.into_iter().flat_map(|cell| match cell {
                Cell::Text(text) => vec![plain(&text)],
                Cell::Day(day) => vec![day.map(|day| day.to_string()).unwrap_or_default()],
                Cell::People(people) | Cell::Present(_, people) => {
                    people_cells(people).map(|cell| cell.plain().into_owned()).to_vec()
                }
                Cell::List(words) => vec![plain(&words.join(";"))],
            });
            csv.row(cells)?;
        }
        Ok(csv.end()?)
    }
}

/// What is asked, and the rows.
#[derive(Serialize)]
#[serde(bound(serialize = "Rows<R>: Serialize"))]
struct Answer<R> {
    #[serde(flatten)]
    about: Map<String, Value>,
    rows: Rows<R>,
}

struct Rows<R>(Sheet<R>);

impl<R: Iterator<Item = Vec<Cell>> + Clone> Serialize for Rows<R> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let value = |cell: Cell| match cell {
            Cell::Text(text) if text.is_empty() => Value::Null,
            Cell::Text(text) => json!(text),
            Cell::Day(day) => json!(day),
            Cell::People(people) | Cell::Present(_, people) => json!(people),
            Cell::List(words) => json!(words),
        };
        let row = |row: Vec<Cell>| -> Map<String, Value> {
            self.0.columns.iter().zip(row).map(|(name, cell)| ((*name).to_owned(), value(cell))).collect()
        };
        to.collect_seq(self.0.rows.clone().map(row))
    }
}

/// Writes rows with their columns one below the other, the first above a line; where `last` says so, a line stands above the last one too.
/// `right`: which columns are numbers.
pub(super) fn write_aligned<R: AsRef<[String]>>(
    out: &mut Out<impl Write>,
    rows: &[R],
    right: &[bool],
    last: bool,
) -> std::io::Result<()> {
    write_lines(out, rows.iter().map(|row| row.as_ref().to_vec()), right, last)
}

/// The same of rows that are made twice: to see how wide they are, and to write them.
fn write_lines(
    out: &mut Out<impl Write>,
    rows: impl Iterator<Item = Vec<String>> + Clone,
    right: &[bool],
    last: bool,
) -> std::io::Result<()> {
    let (mut widths, mut count) = (vec![0; right.len()], 0);
    for row in rows.clone() {
        count += 1;
        for (width, cell) in widths.iter_mut().zip(&row) {
            *width = visible::line(cell).width().max(*width);
        }
    }
    for (n, row) in rows.enumerate() {
        if n == 1 || (last && n + 1 == count) {
            out.line("─".repeat(widths.iter().sum::<usize>() + 2 * widths.len().saturating_sub(1)))?;
        }
        let cell = |((text, width), right): ((&String, &usize), &bool)| {
            let text = visible::line(text);
            let gap = " ".repeat(width - text.width());
            if *right { gap + &text } else { format!("{text}{gap}") }
        };
        let cells: Vec<String> = row.iter().zip(&widths).zip(right).map(cell).collect();
        out.line(cells.join("  ").trim_end())?;
    }
    Ok(())
}

/// Text that no spreadsheet runs as a formula.
fn plain(text: &str) -> String {
    as_text(text.into()).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wide_letters_take_their_room() {
        let rows = [["Host", "People"], ["日本", "7"], ["Côte d’Ivoire", "1,700"]].map(|row| row.map(str::to_owned));
        let mut out = crate::print::kept();
        write_aligned(&mut out, &rows, &[false, true], false).unwrap();
        let line = "─".repeat(21);
        let expected = format!("Host           People\n{line}\n日本                7\nCôte d’Ivoire   1,700\n");
        assert_eq!(out.text(), expected);
    }
}
