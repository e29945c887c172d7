//! Texts of a row that its record needs, read again from the grid.

use super::rows::DraftRow;
use crate::import::read::{Grid, Rows};
use crate::import::recipe::{Mapping, Recipe};
use crate::import::understand::{
    LastDay, LengthUnit, is_all, is_bare, is_total, last_day, last_of, order_of, placed, span, staged, within,
};
use crate::model::{Dated, Thing};
use crate::parse::{DateOrder, DateText, date, degrees, is_missing, is_no_count};
use std::cell::OnceCell;

/// The columns whose texts are read when a record is made.
pub struct ColumnTexts<'g> {
    grid: &'g Grid,
    pub operation: (Option<usize>, &'g Mapping),
    /// The thing and its type.
    pub things: (Option<usize>, Option<usize>),
    pub unit: (Option<usize>, &'g Mapping),
    pub place: (Option<usize>, &'g Mapping),
    /// The place stands in the cell of its country.
    place_in_host: bool,
    lat: Option<usize>,
    lon: Option<usize>,
    pub movement: Option<usize>,
    published: Option<usize>,
    /// The column of the last day, and how it stands there.
    until: Option<(usize, UntilForm)>,
    keep: Vec<usize>,
}

/// How the last day stands in its column.
#[derive(Debug, Clone, Copy)]
enum UntilForm {
    /// As a day.
    Day(DateOrder),
    /// Behind the first one.
    Span(DateOrder),
    /// As a length of time, in a unit where the cell names none.
    Length(Option<LengthUnit>),
}

impl UntilForm {
    fn of(grid: &Grid, recipe: &Recipe, at: usize) -> Self {
        if let Some(unit) = &recipe.until.value {
            return Self::Length(unit.parse().ok());
        }
        let first = recipe
            .day
            .column
            .as_ref()
            .and_then(|name| grid.column(name))
            .filter(|_| recipe.day.order == DateOrder::Auto);
        // Both columns together show the order of day and month.
        let order = first.map_or(recipe.day.order, |first| order_of(grid, &[first, at]));
        if recipe.until.column == recipe.day.column { Self::Span(order) } else { Self::Day(order) }
    }
}

impl<'g> ColumnTexts<'g> {
    pub fn new(grid: &'g Grid, recipe: &'g Recipe) -> Self {
        let at = |cell: &Mapping| cell.column.as_ref().and_then(|name| grid.column(name));
        Self {
            grid,
            operation: (at(&recipe.operation), &recipe.operation),
            things: (at(&recipe.what), at(&recipe.kind)),
            unit: (at(&recipe.unit), &recipe.unit),
            place: (at(&recipe.place), &recipe.place),
            place_in_host: recipe.host.columns.iter().any(|named| Some(&named.column) == recipe.place.column.as_ref()),
            lat: at(&recipe.lat),
            lon: at(&recipe.lon),
            movement: at(&recipe.movement),
            published: at(&recipe.published),
            until: at(&recipe.until).map(|at| (at, UntilForm::of(grid, recipe, at))),
            keep: recipe.keep.iter().filter_map(|name| grid.column(name)).collect(),
        }
    }

    /// The last column whose texts are read; none: no text is.
    fn last_column(&self) -> Option<usize> {
        let until = self.until.map(|until| until.0);
        let cells = [
            self.things.0,
            self.things.1,
            self.operation.0,
            self.unit.0,
            self.place.0,
            self.lat,
            self.lon,
            self.movement,
            self.published,
            until,
        ];
        cells.into_iter().flatten().chain(self.keep.iter().copied()).max()
    }

    /// Whether rows may be about different parts of a sender's people in a host.
    pub fn tells_parts(&self) -> bool {
        [self.things.0, self.things.1, self.operation.0, self.unit.0, self.place.0, self.lat]
            .iter()
            .any(Option::is_some)
    }

    /// The texts of a row.
    pub fn of(&self, row: &DraftRow) -> RowTexts<'_, 'g> {
        self.up_to(row, self.last_column())
    }

    /// The coordinates and the last day of a row, and no other text: these are asked for all rows of a table.
    pub fn where_and_until(&self, row: &DraftRow) -> RowTexts<'_, 'g> {
        let columns = [self.lat, self.lon, self.until.map(|until| until.0)];
        self.up_to(row, columns.into_iter().flatten().max())
    }

    fn up_to(&self, row: &DraftRow, last: Option<usize>) -> RowTexts<'_, 'g> {
        let fields = last.map(|last| self.grid.row_at(row.at as usize, last + 1));
        RowTexts { texts: self, row: fields, line: row.line, kept: OnceCell::new() }
    }
}

/// The texts of one row.
pub struct RowTexts<'t, 'g> {
    pub texts: &'t ColumnTexts<'g>,
    /// None: no column is read.
    row: Option<Rows<'g>>,
    line: u32,
    kept: OnceCell<String>,
}

impl RowTexts<'_, '_> {
    /// The text in a column; empty if there is none.
    pub fn column(&self, column: usize) -> String {
        let text = self.row.as_ref().and_then(|row| row.field(column)).unwrap_or_default();
        // Most texts are a word, and there is nothing to tidy.
        if text.iter().all(u8::is_ascii_graphic) {
            return String::from_utf8_lossy(&text).into_owned();
        }
        in_words(&String::from_utf8_lossy(&text))
    }

    /// The same with its lines, for texts that are read and not compared.
    fn lines(&self, column: usize) -> String {
        let field = || self.row.as_ref().and_then(|row| row.field(column)).unwrap_or_default();
        let whole = self.texts.grid.whole(self.line, column).map(|text| text.as_bytes().into());
        let text = whole.unwrap_or_else(field);
        let text = String::from_utf8_lossy(&text);
        let lines = text.trim().lines().flat_map(|line| line.split('\r')).map(in_words);
        lines.collect::<Vec<_>>().join("\n")
    }

    pub fn cell(&self, (column, cell): (Option<usize>, &Mapping)) -> String {
        let said = column.map(|column| self.column(column)).filter(|text| !is_missing(text));
        said.or_else(|| cell.value.clone()).unwrap_or_default()
    }

    /// The name of a part: an operation, a place, a unit; that of a total names the whole.
    pub fn named(&self, cell: (Option<usize>, &Mapping)) -> String {
        Some(self.cell(cell)).filter(|text| !is_total(text) && !is_all(text)).unwrap_or_default()
    }

    /// The place of a row; of a cell that names its country too what is left of it.
    pub fn place(&self) -> String {
        let said = self.named(self.texts.place);
        if self.texts.place_in_host {
            let part = || within(&said).map(|within| within.part);
            let stage = || staged(&said).filter(|_| self.texts.operation.0.is_none()).map(str::to_owned);
            placed(&said).map(|(_, place)| place.to_owned()).or_else(part).or_else(stage).unwrap_or_default()
        } else {
            said
        }
    }

    /// The type of the thing that a row counts: what it says of it, or what it calls the thing where that is more than its name.
    pub fn kind(&self) -> String {
        let said = |column: Option<usize>| column.map(|column| self.column(column)).filter(|text| !is_missing(text));
        let (thing, kind) = self.texts.things;
        said(kind)
            .or_else(|| said(thing).filter(|text| !is_bare(text) && text.parse::<Thing>().is_err()))
            .unwrap_or_default()
    }

    /// Operation, place, unit and type of a row, as they are compared; a place without words by its coordinates.
    pub fn part(&self) -> [String; 4] {
        let place = self.place().to_lowercase();
        let degrees = self.degrees().filter(|_| place.is_empty());
        let place = degrees.map_or(place, |(lat, lon)| format!("{lat:.3} {lon:.3}"));
        let [operation, unit] = [self.texts.operation, self.texts.unit].map(|cell| self.named(cell).to_lowercase());
        [operation, place, unit, self.kind().to_lowercase()]
    }

    /// Latitude and longitude as they stand.
    pub fn degrees(&self) -> Option<(f64, f64)> {
        let one = |column: Option<usize>| {
            let text = self.row.as_ref()?.field(column?)?;
            degrees(std::str::from_utf8(&text).ok()?)
        };
        one(self.texts.lat).zip(one(self.texts.lon))
    }

    /// The day on which the row was published.
    pub fn published(&self) -> Option<Dated> {
        match date(&self.column(self.texts.published?), DateOrder::Auto) {
            DateText::Day(day) => Some(day),
            _ => None,
        }
    }

    /// The last day that the people of a row of this day are there; none: no column says it.
    pub fn until(&self, first: Dated) -> Option<LastDay> {
        let (column, form) = self.texts.until?;
        let text = self.column(column);
        Some(match form {
            UntilForm::Length(unit) => last_of(first, &text, unit),
            UntilForm::Span(_)
                if text
                    .split([' ', '-', '–', '—', '/'])
                    .any(|word| word.contains('?') || is_no_count(word) && !is_missing(word)) =>
            {
                LastDay::Unknown
            }
            UntilForm::Span(order) => span(&text, order).and_then(|(_, last)| last).map_or(LastDay::Open, LastDay::On),
            UntilForm::Day(order) => last_day(&text, order),
        })
    }

    /// The columns that are kept, with their names: found once for all counts of a row.
    pub fn kept(&self) -> &str {
        let one = |column: &usize| {
            let text = self.lines(*column);
            (!is_missing(&text)).then(|| format!("{}: {text}", self.texts.grid.header[*column]))
        };
        self.kept.get_or_init(|| self.texts.keep.iter().filter_map(one).collect::<Vec<_>>().join("; "))
    }
}

/// A text with one space between its words.
fn in_words(text: &str) -> String {
    text.replace('\0', "�").split_whitespace().collect::<Vec<_>>().join(" ")
}
