//! Rows of one shape, written as a table for a terminal, as CSV or as JSON.

use crate::{
    export::{as_text, people_cells},
    model::{Day, Estimate},
};
use serde_json::{Map, Value, json};
use std::io::Write;

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
    /// People; none: not known, which is not zero.
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
        out: &mut impl Write,
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

    fn table(&self, out: &mut impl Write, heading: &str) -> std::io::Result<()> {
        writeln!(out, "{heading}\n")?;
        if self.rows.is_empty() {
            return writeln!(out, "Nothing.");
        }
        let text = |cell: &Cell| match cell {
            Cell::Text(text) => text.clone(),
            Cell::Day(day) => day.map_or_else(|| "–".to_owned(), |day| day.to_string()),
            Cell::People(people) => people.map_or_else(|| "not known".to_owned(), |people| people.to_string()),
            Cell::List(words) => words.join(", "),
        };
        let label = |name: &str| {
            let mut letters = name.chars().map(|c| if c == '_' { ' ' } else { c });
            letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
        };
        let mut rows: Vec<Vec<String>> = vec![self.columns.iter().map(|name| label(name)).collect()];
        rows.extend(self.rows.iter().map(|row| row.iter().map(text).collect()));
        let width = |column: usize| rows.iter().map(|row: &Vec<String>| row[column].chars().count()).max().unwrap_or(0);
        let widths: Vec<usize> = (0..self.columns.len()).map(width).collect();
        for (n, row) in rows.iter().enumerate() {
            if n == 1 {
                writeln!(out, "{}", "─".repeat(widths.iter().sum::<usize>() + 2 * (widths.len() - 1)))?;
            }
            let mut line = String::new();
            for (column, (cell, width)) in row.iter().zip(&widths).enumerate() {
                let people = self.rows.first().is_some_and(|row| matches!(row[column], Cell::People(_)));
                let gap = if column == 0 { "" } else { "  " };
                line.push_str(gap);
                line.push_str(&if people { format!("{cell:>width$}") } else { format!("{cell:<width$}") });
            }
            writeln!(out, "{}", line.trim_end())?;
        }
        Ok(())
    }

    fn csv(&self, out: &mut impl Write) -> anyhow::Result<()> {
        let mut csv = csv::Writer::from_writer(out);
        let people = |column: usize| self.rows.first().is_some_and(|row| matches!(row[column], Cell::People(_)));
        let parts = ["low", "best", "high", "word"];
        let header = self.columns.iter().enumerate().flat_map(|(column, name)| {
            if people(column) { parts.map(|part| format!("{name}_{part}")).to_vec() } else { vec![(*name).to_owned()] }
        });
        csv.write_record(header.collect::<Vec<_>>())?;
        for row in &self.rows {
            let cells = row.iter().flat_map(|cell| match cell {
                Cell::Text(text) => vec![plain(text)],
                Cell::Day(day) => vec![day.map(|day| day.to_string()).unwrap_or_default()],
                Cell::People(people) => people_cells(*people).map(|cell| cell.plain().into_owned()).to_vec(),
                Cell::List(words) => vec![plain(&words.join(";"))],
            });
            csv.write_record(cells.collect::<Vec<_>>())?;
        }
        csv.flush()?;
        Ok(())
    }

    fn json(&self, out: &mut impl Write, mut about: Map<String, Value>) -> anyhow::Result<()> {
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
        serde_json::to_writer_pretty(&mut *out, &about)?;
        writeln!(out)?;
        Ok(())
    }
}

/// Text that no spreadsheet runs as a formula.
fn plain(text: &str) -> String {
    as_text(text.into()).into_owned()
}
