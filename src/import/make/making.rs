//! What is needed to make records of rows: texts are read again where they are needed, ids follow from what a row says.

use super::apart::apart;
use crate::import::draft::{Draft, DraftRow, RowTexts};
use crate::import::judge::{Verdict, Verdicts};
use crate::import::{read::Grid, recipe::Recipe, understand::Match};
use crate::model::{Code, Estimate, Evidence, HashSet, Host, Id, LatLon, Review};

/// What is needed to make records.
pub struct Making<'a> {
    pub grid: &'a Grid,
    pub recipe: &'a Recipe,
    pub draft: &'a Draft,
    pub verdicts: &'a Verdicts,
    /// The file, as its source names it.
    pub file: &'a str,
    apart: HashSet<u32>,
    /// How a locator begins, and how it ends for each column of counts.
    locator: (String, Vec<String>),
    threads: usize,
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
        let sheet = if grid.name.is_empty() { String::new() } else { format!("{}, ", grid.name) };
        let columns = recipe.people.iter().filter_map(|people| grid.column(&people.column));
        let columns = columns.map(|at| format!(", column “{}”", grid.header[at])).collect();
        let (locator, apart) = ((format!("{sheet}line "), columns), apart(draft));
        Self { grid, recipe, draft, verdicts, file, apart, locator, threads }
    }

    /// On how many threads records are made.
    pub fn threads(&self) -> usize {
        self.threads.max(1)
    }

    /// The rows that enter, with sender, host and what becomes of them.
    pub fn entering(&self) -> impl Iterator<Item = (&DraftRow, Code, Match, &Verdict)> {
        self.draft.rows().filter_map(|(number, row)| {
            let verdict = self.verdicts.of(number);
            let (sender, place) = self.parties(number, row).filter(|_| !verdict.out)?;
            Some((row, sender, place, verdict))
        })
    }

    /// Sender and host; none: one of them is not known, and the row stays out.
    pub fn parties(&self, number: u32, row: &DraftRow) -> Option<(Code, Match)> {
        let sender = self.draft.senders.get(row.sender as usize)?.sender()?;
        let mut place = self.draft.host(row)?.on(row.day.day())?.clone();
        if self.apart.contains(&number) {
            place.host = Host::Unplaced;
        }
        Some((sender, place))
    }

    /// Where a row says that it is, as far as nobody doubts it.
    pub fn point(said: &RowTexts<'_, '_>, verdict: &Verdict) -> Option<LatLon> {
        let (lat, lon) = said.degrees()?;
        let (lat, lon) = if verdict.swap { (lon, lat) } else { (lat, lon) };
        let on_globe = lat.abs() <= 90.0 && lon.abs() <= 180.0;
        (on_globe && !verdict.no_point).then_some(LatLon { lat, lon })
    }

    /// How many people enter.
    pub fn people(row: &DraftRow, verdict: &Verdict) -> Estimate {
        if verdict.halve { row.people.half() } else { row.people }.estimate()
    }

    /// What stands behind a row; the source is that of its text.
    pub fn evidence(&self, row: &DraftRow, said: &RowTexts<'_, '_>, verdict: &Verdict, source: Id) -> Evidence {
        let note = match (said.kept(), verdict.note.as_str()) {
            (kept, "") => kept.to_owned(),
            ("", note) => note.to_owned(),
            (kept, note) => format!("{kept}; {note}"),
        };
        let (begin, columns) = &self.locator;
        let column = columns.get(row.column as usize).map_or("", String::as_str);
        let derived =
            if verdict.halve { format!("half of {}, which was added up twice", row.people.n) } else { String::new() };
        let clean = self.recipe.review.unwrap_or(Review::Seen);
        let mut locator = String::with_capacity(begin.len() + 10 + column.len());
        locator.push_str(begin);
        locator.push_str(&row.line.to_string());
        locator.push_str(column);
        Evidence {
            locator,
            known_from: said.published(),
            derived,
            review: if verdict.unsure { Review::Unsure } else { clean },
            note,
            ..Evidence::new(source)
        }
    }
}
