//! Files written by Laydown: the five tables of a data package as sheets or as files of an archive, and all records in one table.
//! Nothing is guessed about them and nothing is asked: they are read as the data package that they came from.

use crate::import::read::{Grid, GridForm, Writer};
use crate::import::recipe::Recipe;
use crate::io::{Loaded, Severity, read_package};
use crate::model::{Column, Dataset, HashSet, ReportSeries, Table, from_text};
use serde_json::{Map, Value, json};
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read};

/// The name of the recipe that stands for these files.
pub const NAME: &str = "laydown";

/// The recipe that stands for these files: it has nothing to say.
pub fn recipe() -> Recipe {
    let about = text!("import-own-recipe").to_owned();
    Recipe { recipe: 1, name: NAME.to_owned(), about, ..Recipe::default() }
}

/// The columns of records in one table that no other table has together.
const MARKS: [&str; 9] =
    ["record", "id", "sender_name", "host_name", "first_day", "last_day", "word", "source_title", "movement_note"];

/// What a file of ours holds.
#[derive(Debug)]
pub struct Own {
    /// The dataset and what is wrong with it.
    pub loaded: Loaded,
    /// How many rows of the file made no record.
    pub broken: usize,
}

impl Own {
    /// Its dataset. A table has no title, and is called as its file is; a description that came with it may have one.
    pub fn dataset(&self, name: String, title: &str) -> Dataset {
        let data = self.loaded.package.dataset.clone();
        if data.title.is_empty() { Dataset { name, title: title.to_owned(), ..data } } else { data }
    }
}

/// The data package of a file of ours; none: it is another one. `described`: the `datapackage.json` that came with it.
pub fn read(grids: &[Grid], described: Option<&[u8]>) -> Option<Own> {
    let tables =
        Table::ALL.into_iter().filter_map(|table| Some((table, grids.iter().find(|grid| is_table(grid, table))?)));
    let tables: Vec<(Table, &Grid)> = tables.collect();
    if tables.iter().any(|(table, _)| *table != Table::Sources) {
        let mut built = Built { described: described.map(<[u8]>::to_vec), ..Built::default() };
        for (table, grid) in tables {
            built.copy(table, grid);
        }
        grids.iter().filter(|grid| is_series(grid)).for_each(|grid| built.list_series(grid, ReportSeries::COLUMNS));
        return Some(built.load());
    }
    let flat = grids.iter().find(|grid| MARKS.iter().all(|mark| grid.header.iter().any(|name| name == mark)))?;
    let mut built = Built { flat: true, ..Built::default() };
    built.part(flat);
    let [title, complete] = ReportSeries::FLAT;
    built.list_series(flat, ["series", title, complete]);
    Some(built.load())
}

/// How many records a dataset has.
pub fn records(data: &Dataset) -> usize {
    data.strengths.len() + data.movements.len() + data.stages.len() + data.events.len()
}

/// Whether a grid is a table of a data package, by its name and its columns.
fn is_table(grid: &Grid, table: Table) -> bool {
    let file = grid.name.rsplit(['/', '\\']).next().unwrap_or_default();
    let stem = file.strip_suffix(".csv").unwrap_or(file);
    table.file().strip_suffix(".csv").is_some_and(|name| name.eq_ignore_ascii_case(stem))
        && table
            .columns()
            .iter()
            .filter(|column| column.required)
            .all(|column| grid.header.iter().any(|name| name == column.name))
}

/// Whether a grid lists running reports.
fn is_series(grid: &Grid) -> bool {
    grid.name.eq_ignore_ascii_case(text!("export-series"))
        && ReportSeries::COLUMNS.iter().all(|name| grid.header.iter().any(|column| column == name))
}

/// The five tables, with the line of the file from which each of their rows comes, and what is declared beside them.
#[derive(Default)]
struct Built {
    tables: BTreeMap<&'static str, (Writer, Vec<u32>)>,
    /// Title and completeness of the running reports by their names.
    series: BTreeMap<String, (String, bool)>,
    described: Option<Vec<u8>>,
    /// All rows are of one table.
    flat: bool,
}

impl Built {
    /// Adds a row; the first one brings the header with it.
    fn row<'t>(&mut self, table: Table, line: u32, cell: impl Fn(&'static Column) -> Cow<'t, str>) {
        let (writer, lines) = self.tables.entry(table.file()).or_default();
        if lines.is_empty() {
            table.columns().iter().for_each(|column| writer.cell(column.name));
            writer.end_row();
        }
        let before = writer.bytes.len();
        table.columns().iter().for_each(|column| writer.verbatim(&cell(column)));
        writer.end_row();
        // A row may go over several lines, as far as a reader counts them.
        let ends = memchr::memchr_iter(b'\n', &writer.bytes[before..]).count();
        lines.extend(std::iter::repeat_n(line, ends));
    }

    fn copy(&mut self, table: Table, grid: &Grid) {
        let places = places(grid);
        for (line, texts) in grid.verbatim() {
            self.row(table, line, |column| {
                Cow::Borrowed(places.get(column.name).and_then(|at| texts.get(*at)).map_or("", String::as_str))
            });
        }
    }

    /// Takes the one table apart: each row is a record, with the records that it must refer to next to it.
    fn part(&mut self, grid: &Grid) {
        let places = places(grid);
        let needed = Table::ALL.into_iter().flat_map(Table::columns).filter(|column| column.required);
        let beside: BTreeMap<Table, &str> =
            needed.filter_map(|column| Some((*column.links.first()?, *column.flat.first()?))).collect();
        let mut seen: HashSet<(Table, String)> = HashSet::default();
        let mut lacking = Vec::new();
        for (line, texts) in grid.verbatim() {
            let text = |name: &str| cell(grid, &places, &texts, name);
            let own = Table::ALL.into_iter().find(|table| table.one() == text("record"));
            let own = own.map(|table| (table, text("id")));
            for (table, id) in own.into_iter().chain(beside.iter().map(|(table, name)| (*table, text(name)))) {
                let is_beside = beside.contains_key(&table);
                if is_beside && !id.is_empty() && !seen.contains(&(table, id.to_string())) && lacks(table, &text) {
                    lacking.push((table, id.into_owned(), line, texts.clone()));
                } else if !is_beside || !id.is_empty() && seen.insert((table, id.clone().into_owned())) {
                    self.part_of(table, line, &id, &text);
                }
            }
        }
        // What no row says in full is told by the first that names it.
        for (table, id, line, texts) in lacking {
            if seen.insert((table, id.clone())) {
                self.part_of(table, line, &id, &|name| cell(grid, &places, &texts, name));
            }
        }
    }

    /// A record of one of the tables in a row of the one table.
    fn part_of<'t>(&mut self, table: Table, line: u32, id: &str, text: &dyn Fn(&str) -> Cow<'t, str>) {
        let flat = |column: &Column| column.flat.first().map_or(Cow::Borrowed(""), |name| text(name));
        self.row(table, line, |column| if column.name == "id" { Cow::Owned(id.to_owned()) } else { flat(column) });
    }

    /// Takes name, title and completeness of running reports from columns of those names. One is complete if all rows say so.
    fn list_series(&mut self, grid: &Grid, columns: [&str; 3]) {
        let places = places(grid);
        for (_, texts) in grid.verbatim() {
            let [name, title, complete] = columns.map(|name| cell(grid, &places, &texts, name));
            let said = ReportSeries::SAID.iter().position(|word| *word == complete.trim());
            if let Some(said) = said.filter(|_| !name.trim().is_empty()) {
                let entry = self.series.entry(name.trim().to_owned());
                entry.or_insert_with(|| (title.into_owned(), true)).1 &= said == 0;
            }
        }
    }

    /// The description of the dataset: that which came with the tables, or else what was declared in them.
    fn description(&self) -> Vec<u8> {
        let mut json = match self.described.as_deref().map(serde_json::from_slice) {
            None => Map::new(),
            Some(Ok(Value::Object(json))) => json,
            // What is wrong with it is told where it is read.
            Some(_) => return self.described.clone().unwrap_or_default(),
        };
        // The tables are found under their own names.
        json.remove("resources");
        if self.described.is_none() {
            let one = |(name, (title, complete)): (&String, &(String, bool))| json!({ "name": name, "title": title, "complete": complete });
            json.insert("laydown".to_owned(), json!({ "series": self.series.iter().map(one).collect::<Vec<_>>() }));
        }
        serde_json::to_vec(&json).unwrap_or_default()
    }

    fn load(self) -> Own {
        let description = self.description();
        let open = |name: &str| -> std::io::Result<Box<dyn Read>> {
            if name == "datapackage.json" {
                return Ok(Box::new(Cursor::new(description.clone())));
            }
            let table = self.tables.get(name).ok_or(std::io::ErrorKind::NotFound)?;
            Ok(Box::new(Cursor::new(table.0.bytes.clone())))
        };
        let mut loaded = read_package(&open);
        loaded.leave_out_errors();
        // Problems are reported by their line in the file.
        for problem in &mut loaded.problems {
            let lines = self.tables.get(problem.file.as_str()).map(|table| &table.1);
            let row = problem.line.and_then(|line| usize::try_from(line).ok()?.checked_sub(2));
            if let Some(line) = lines.zip(row).and_then(|(lines, row)| lines.get(row)) {
                problem.line = Some(u64::from(*line));
            }
        }
        let errors = loaded.problems.iter().filter(|problem| problem.severity == Severity::Error);
        let place = |file| if self.flat { "" } else { file };
        let broken: BTreeSet<(&str, u64)> = errors.filter_map(|p| Some((place(p.file.as_str()), p.line?))).collect();
        let broken = broken.len();
        Own { loaded, broken }
    }
}

fn places(grid: &Grid) -> BTreeMap<&str, usize> {
    grid.header.iter().enumerate().map(|(at, name)| (name.as_str(), at)).collect()
}

/// What stands in a column of a row. Delimited text guards what a spreadsheet would run; a workbook and Parquet hold the text as it is.
fn cell<'t>(grid: &Grid, places: &BTreeMap<&str, usize>, texts: &'t [String], name: &str) -> Cow<'t, str> {
    let text = places.get(name).and_then(|at| texts.get(*at)).map_or("", String::as_str);
    if matches!(grid.form, GridForm::Delimited(_)) { from_text(text) } else { Cow::Borrowed(text) }
}

/// Whether a row does not say what a record of a table must say.
fn lacks<'t>(table: Table, text: &dyn Fn(&str) -> Cow<'t, str>) -> bool {
    let needed = table.columns().iter().filter(|column| column.required && column.name != "id");
    needed.filter_map(|column| column.flat.first()).any(|name| text(name).is_empty())
}
