//! Files that Laydown wrote itself: the five tables of a data package as sheets or as files of an archive, and all records in one table.
//! Nothing is guessed about them and nothing is asked: they are read as the data package that they came from.

use crate::import::read::{Grid, GridForm, Writer};
use crate::import::recipe::Recipe;
use crate::io::{Loaded, read_package};
use crate::model::{Column, Dataset, HashSet, Table, from_text};
use std::borrow::Cow;
use std::collections::BTreeMap;
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

/// The data package of a file of ours; none: it is another one.
pub fn read(grids: &[Grid]) -> Option<Loaded> {
    let tables =
        Table::ALL.into_iter().filter_map(|table| Some((table, grids.iter().find(|grid| is_table(grid, table))?)));
    let tables: Vec<(Table, &Grid)> = tables.collect();
    if tables.iter().any(|(table, _)| *table != Table::Sources) {
        let mut built = Built::default();
        for (table, grid) in tables {
            built.copy(table, grid);
        }
        return Some(built.load());
    }
    let flat = grids.iter().find(|grid| MARKS.iter().all(|mark| grid.header.iter().any(|name| name == mark)))?;
    let mut built = Built::default();
    built.part(flat);
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

/// The five tables, with the line of the file from which each of their rows comes.
#[derive(Default)]
struct Built {
    tables: BTreeMap<&'static str, (Writer, Vec<u32>)>,
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
        let (places, guarded) = (places(grid), matches!(grid.form, GridForm::Delimited(_)));
        let needed = Table::ALL.into_iter().flat_map(Table::columns).filter(|column| column.required);
        let beside: BTreeMap<Table, &str> =
            needed.filter_map(|column| Some((*column.links.first()?, *column.flat.first()?))).collect();
        let mut seen: HashSet<(Table, String)> = HashSet::default();
        for (line, texts) in grid.verbatim() {
            // A workbook and Parquet hold the text as it is.
            let said = |text| if guarded { from_text(text) } else { Cow::Borrowed(text) };
            let text = |name: &str| {
                places
                    .get(name)
                    .and_then(|at| texts.get(*at))
                    .map_or(Cow::Borrowed(""), |text: &String| said(text.as_str()))
            };
            let own = Table::ALL.into_iter().find(|table| table.one() == text("record"));
            let own = own.map(|table| (table, text("id")));
            for (table, id) in own.into_iter().chain(beside.iter().map(|(table, name)| (*table, text(name)))) {
                // Of those that several rows refer to the first one counts.
                if !beside.contains_key(&table) || !id.is_empty() && seen.insert((table, id.clone().into_owned())) {
                    let flat = |column: &Column| column.flat.first().map_or(Cow::Borrowed(""), |name| text(name));
                    self.row(table, line, |column| if column.name == "id" { id.clone() } else { flat(column) });
                }
            }
        }
    }

    fn load(self) -> Loaded {
        let open = |name: &str| -> std::io::Result<Box<dyn Read>> {
            let table = self.tables.get(name).ok_or(std::io::ErrorKind::NotFound)?;
            Ok(Box::new(Cursor::new(table.0.bytes.clone())))
        };
        let mut loaded = read_package(&open);
        // The description of a dataset has no place in tables: that it is missing is not a problem of theirs.
        loaded.problems.retain(|problem| problem.file != "datapackage.json");
        // Problems are reported by their line in the file.
        for problem in &mut loaded.problems {
            let lines = self.tables.get(problem.file.as_str()).map(|table| &table.1);
            let row = problem.line.and_then(|line| usize::try_from(line).ok()?.checked_sub(2));
            if let Some(line) = lines.zip(row).and_then(|(lines, row)| lines.get(row)) {
                problem.line = Some(u64::from(*line));
            }
        }
        loaded
    }
}

fn places(grid: &Grid) -> BTreeMap<&str, usize> {
    grid.header.iter().enumerate().map(|(at, name)| (name.as_str(), at)).collect()
}
