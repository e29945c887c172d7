//! What is needed to make records of rows: texts are read again where they are needed, ids follow from what a row says.

use super::{apart::apart, slug::slug};
use crate::import::draft::{Draft, DraftRow, RowTexts};
use crate::import::judge::{Verdict, Verdicts};
use crate::import::read::{Grid, SheetStart};
use crate::import::{recipe::Recipe, understand::Match};
use crate::model::{Code, Evidence, HashSet, Host, Id, LatLon, Review, SharedText};

/// What is needed to make records.
pub struct Making<'a> {
    pub grid: &'a Grid,
    pub recipe: &'a Recipe,
    pub draft: &'a Draft,
    pub verdicts: &'a Verdicts,
    /// The file, as its source names it.
    pub file: &'a str,
    /// The series that all rows are of; empty: none.
    pub series: SharedText,
    apart: HashSet<u32>,
    /// How a locator begins, how it ends for each column of counts, and how without one.
    locator: (String, Vec<String>, String),
    threads: usize,
    /// So many rows at most.
    most: usize,
}

impl<'a> Making<'a> {
    /// `file`: as its source names it.
    pub fn new(
        grid: &'a Grid,
        recipe: &'a Recipe,
        draft: &'a Draft,
        verdicts: &'a Verdicts,
        file: &'a str,
        threads: usize,
    ) -> Self {
        let columns = recipe.people.iter().filter_map(|people| grid.column(&people.column));
        let columns = columns.map(|at| locator(grid, Some(&grid.header[at])).1).collect();
        let (begin, end) = locator(grid, None);
        let (locator, apart) = ((begin, columns, end), apart(draft));
        let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
        let series = if recipe.complete == Some(true) { slug(stem).into() } else { SharedText::default() };
        Self { grid, recipe, draft, verdicts, file, series, apart, locator, threads, most: usize::MAX }
    }

    /// Of about the first so many rows only.
    pub fn first(self, most: usize) -> Self {
        Self { most, ..self }
    }

    /// The draft, piece by piece of so many rows at most, each with the number of its first row.
    pub fn pieces(&self, size: usize) -> Vec<(u32, &'a [DraftRow])> {
        let mut pieces: Vec<(u32, &[DraftRow])> = Vec::new();
        let mut number = 0;
        for piece in self.draft.chunks().flat_map(|rows| rows.chunks(size)).take(self.most.div_ceil(size)) {
            pieces.push((number, piece));
            number += piece.len() as u32;
        }
        pieces
    }

    /// On how many threads records are made.
    pub fn threads(&self) -> usize {
        self.threads.max(1)
    }

    /// The rows that are imported, with sender, host and what becomes of them.
    pub fn entering(&self) -> impl Iterator<Item = (u32, &DraftRow, Code, Match, &Verdict)> {
        self.draft.rows().take(self.most).filter_map(|(number, row)| {
            let verdict = self.verdicts.of(number);
            let (sender, place) = self.parties(number, &verdict.mended(row)).filter(|_| !verdict.out)?;
            Some((number, row, sender, place, verdict))
        })
    }

    /// The rows for which another one is a second source.
    pub fn joined(&self) -> impl Iterator<Item = u32> {
        self.verdicts.joined()
    }

    /// Sender and host; none: one of them is not known, and the row is skipped.
    pub fn parties(&self, number: u32, row: &DraftRow) -> Option<(Code, Match)> {
        let sender = self.draft.senders.get(row.sender as usize)?.sender()?;
        let mut place = self.draft.host(row)?.on(row.day.day())?.clone();
        if self.apart.contains(&number) {
            place.host = Host::Unplaced;
        }
        Some((sender, place))
    }

    /// The coordinates of a row, unless they are a possible issue.
    pub fn point(said: &RowTexts<'_, '_>, verdict: &Verdict) -> Option<LatLon> {
        let (lat, lon) = said.degrees()?;
        let (lat, lon) = if verdict.swap { (lon, lat) } else { (lat, lon) };
        let on_globe = lat.abs() <= 90.0 && lon.abs() <= 180.0;
        (on_globe && !verdict.no_point).then_some(LatLon { lat, lon })
    }

    /// What stands behind a row; the source is that of its text.
    pub fn evidence(&self, row: &DraftRow, said: &RowTexts<'_, '_>, verdict: &Verdict, source: Id) -> Evidence {
        let note = match (said.kept(), verdict.note.as_str()) {
            (kept, "") => kept.to_owned(),
            ("", note) => note.to_owned(),
            (kept, note) => format!("{kept}; {note}"),
        };
        let clean = self.recipe.review.unwrap_or(Review::Seen);
        Evidence {
            locator: self.locator(row).into(),
            known_from: said.published(),
            derived: verdict.derived(row, &self.grid.sheets).into(),
            review: if verdict.unsure { Review::Unsure } else { clean },
            note: note.into(),
            ..Evidence::new(source)
        }
    }
}

impl Making<'_> {
    /// Where a row stands.
    fn locator(&self, row: &DraftRow) -> String {
        let (begin, columns, end) = &self.locator;
        let end = columns.get(row.column as usize).unwrap_or(end);
        if let Some((sheet, line)) = SheetStart::of(&self.grid.sheets, row.line) {
            // Of several tables each has its own lines.
            return format!("{begin}{line}{end}").replacen(OF_SHEET, sheet, 1);
        }
        let mut locator = String::with_capacity(begin.len() + 10 + end.len());
        locator.push_str(begin);
        locator.push_str(&row.line.to_string());
        locator.push_str(end);
        locator
    }
}

/// Stands where the name of a row's table will, where several were put together.
const OF_SHEET: &str = "\u{1}";

/// What is before and after the number of the line in a locator, with the sheet and the column where there are any: made once, for there
/// may be millions of rows.
fn locator(grid: &Grid, column: Option<&str>) -> (String, String) {
    const LINE: &str = "\0";
    let sheet = if grid.sheets.is_empty() { grid.name.as_str() } else { OF_SHEET };
    let whole = match (sheet.is_empty(), column) {
        (true, None) => text!("import-line", line = LINE),
        (true, Some(column)) => text!("import-line-column", line = LINE, column = column),
        (false, None) => text!("import-line-sheet", line = LINE, sheet = sheet),
        (false, Some(column)) => text!("import-line-sheet-column", line = LINE, sheet = sheet, column = column),
    };
    whole.rsplit_once(LINE).map(|(begin, end)| (begin.to_owned(), end.to_owned())).unwrap_or_default()
}
