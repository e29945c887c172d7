//! Rows of one shape, written as a table for a terminal, as CSV or as JSON.

use crate::export::{CsvRows, people_cells};
use crate::model::{Day, Estimate, as_text};
use crate::print::Out;
use crate::visible;
use serde_json::{Map, Value, json};
use std::{borrow::Cow, io::Write};
use unicode_width::UnicodeWidthStr as _;

/// How an answer is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum Format {
    Table,
    Csv,
    Json,
}

/// What stands in one column of one row.
pub(super) enum Cell {
    /// Words.
    Text(String),
    /// Nothing where there is none.
    Day(Option<Day>),
    /// People; none: not reported, which is not zero.
    People(Option<Estimate>),
    /// Several words, such as ids.
    List(Vec<String>),
}

/// Rows under named columns. The names are stable: they are the keys of the JSON and the header of the CSV.
pub(super) struct Sheet {
    pub columns: Vec<&'static str>,
    pub rows: Vec<Vec<Cell>>,
}

impl Sheet {
    /// Writes it; `about` goes before the rows in JSON, and `heading` before the table.
    pub fn write(
        &self,
        out: &mut Out<impl Write>,
        format: Format,
        heading: &str,
        about: Map<String, Value>,
    ) -> anyhow::Result<()> {
        match format {
            Format::Table => self.table(out, heading)?,
            Format::Csv => self.csv(out)?,
            Format::Json => self.json(out, about)?,
        }
        Ok(())
    }

    fn table(&self, out: &mut Out<impl Write>, heading: &str) -> std::io::Result<()> {
        out.line(heading)?;
        out.line("")?;
        if self.rows.is_empty() {
            return out.line(text!("cli-nothing"));
        }
        let text = |cell: &Cell| match cell {
            Cell::Text(text) => text.clone(),
            Cell::Day(day) => day.map_or_else(|| "–".to_owned(), |day| day.to_string()),
            Cell::People(people) => {
                people.map_or_else(|| text!("figure-not-reported").to_owned(), |people| people.to_string())
            }
            Cell::List(words) => words.join(", "),
        };
        let label = |name: &str| {
            let mut letters = name.chars().map(|c| if c == '_' { ' ' } else { c });
            letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
        };
        let mut rows: Vec<Vec<String>> = vec![self.columns.iter().map(|name| label(name)).collect()];
        rows.extend(self.rows.iter().map(|row| row.iter().map(text).collect()));
        let right: Vec<bool> = self.rows[0].iter().map(|cell| matches!(cell, Cell::People(_))).collect();
        write_aligned(out, &rows, &right, false)
    }

    fn csv(&self, out: &mut Out<impl Write>) -> anyhow::Result<()> {
        let mut csv = CsvRows::new(out.plain());
        let people = |column: usize| self.rows.first().is_some_and(|row| matches!(row[column], Cell::People(_)));
        let parts = ["low", "best", "high", "word"];
        let header = self.columns.iter().enumerate().flat_map(|(column, name)| {
            if people(column) { parts.map(|part| format!("{name}_{part}")).to_vec() } else { vec![(*name).to_owned()] }
        });
        csv.row(header)?;
        for row in &self.rows {
            let cells = row.iter().flat_map(|cell| match cell {
                Cell::Text(text) => vec![plain(text)],
                Cell::Day(day) => vec![day.map(|day| day.to_string()).unwrap_or_default()],
                Cell::People(people) => people_cells(*people).map(|cell| cell.plain().into_owned()).to_vec(),
                Cell::List(words) => vec![plain(&words.join(";"))],
            });
            csv.row(cells)?;
        }
        Ok(csv.end()?)
    }

    fn json(&self, out: &mut Out<impl Write>, mut about: Map<String, Value>) -> anyhow::Result<()> {
        let value = |cell: &Cell| match cell {
            Cell::Text(text) if text.is_empty() => Value::Null,
            Cell::Text(text) => json!(text),
            Cell::Day(day) => json!(day),
            Cell::People(people) => json!(people),
            Cell::List(words) => json!(words),
        };
        let row = |row: &Vec<Cell>| -> Value {
            self.columns
                .iter()
                .zip(row)
                .map(|(name, cell)| ((*name).to_owned(), value(cell)))
                .collect::<Map<_, _>>()
                .into()
        };
        about.insert("rows".to_owned(), self.rows.iter().map(row).collect());
        Ok(out.json(&about)?)
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
    let rows: Vec<Vec<Cow<'_, str>>> =
        rows.iter().map(|row| row.as_ref().iter().map(|cell| visible::line(cell)).collect()).collect();
    let width = |column: usize| rows.iter().map(|row| row[column].width()).max().unwrap_or(0);
    let widths: Vec<usize> = (0..right.len()).map(width).collect();
    for (n, row) in rows.iter().enumerate() {
        if n == 1 || (last && n + 1 == rows.len()) {
            out.line("─".repeat(widths.iter().sum::<usize>() + 2 * (widths.len() - 1)))?;
        }
        let cell = |((text, width), right): ((&Cow<'_, str>, &usize), &bool)| {
            let gap = " ".repeat(width - text.width());
            if *right { gap + text } else { format!("{text}{gap}") }
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
