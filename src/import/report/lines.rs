//! Issues with their places and fixes.

use crate::geo::Countries;
use crate::import::judge::{Doubt, decided};
use crate::import::read::SheetStart;
use crate::import::recipe::{DoubtKind, Remedy};
use crate::import::{draft::DraftRow, run::Import};
use std::collections::BTreeMap;

/// An issue with its place and fix.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct DoubtLine {
    /// Its kind.
    pub kind: &'static str,
    /// The host's name.
    pub host: String,
    /// The day.
    pub day: String,
    /// The line in the source.
    pub line: u32,
    /// The same in words; of several tables with the name of its own.
    #[serde(skip)]
    pub at: String,
    /// The sheet, where several were read as one.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sheet: String,
    /// How many people the row says.
    pub people: u32,
    /// The fix.
    pub remedy: &'static str,
    /// Whether its host is known: without one it is skipped in any case, as totals are.
    pub host_known: bool,
    /// What was decided; none: nothing, and the row is imported as unsure if its host is known.
    pub decided: Option<&'static str>,
    /// Why, in a sentence.
    pub text: String,
}

/// All issues of an import, each written only when it is asked for: there may be as many as rows.
#[derive(Clone, Copy)]
pub struct DoubtLines<'i>(&'i Import);

impl DoubtLines<'_> {
    /// Them in the order of the rows.
    pub fn iter(&self) -> impl Iterator<Item = DoubtLine> {
        self.0.doubts().iter().filter_map(|doubt| self.0.line_of(doubt))
    }
}

impl std::fmt::Debug for DoubtLines<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

impl serde::Serialize for DoubtLines<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}

/// Issues of one kind with one fix.
#[derive(Debug, Clone)]
pub struct DoubtGroup {
    /// Their kind.
    pub kind: DoubtKind,
    /// Their fix.
    pub remedy: Remedy,
    /// How many there are.
    pub rows: usize,
    /// Of these, nothing is decided about so many, which are imported as unsure.
    pub unsure: usize,
    /// Of these, nothing is decided about so many, which are skipped, for their host is not known.
    pub skipped: usize,
    /// The first of them.
    pub first: Vec<DoubtLine>,
}

impl Import {
    /// All issues.
    pub fn doubt_lines(&self) -> DoubtLines<'_> {
        DoubtLines(self)
    }

    /// The issues by kind and fix, each with so many of its first.
    pub fn doubt_groups(&self, most: usize) -> Vec<DoubtGroup> {
        let mut groups: BTreeMap<(DoubtKind, Remedy), DoubtGroup> = BTreeMap::new();
        for doubt in self.doubts() {
            let Some(row) = self.draft().row(doubt.row) else { continue };
            let Doubt { kind, remedy, .. } = *doubt;
            let none = || DoubtGroup { kind, remedy, rows: 0, unsure: 0, skipped: 0, first: Vec::new() };
            let group = groups.entry((kind, remedy)).or_insert_with(none);
            group.rows += 1;
            if decided(self.draft(), self.recipe(), doubt).is_none() {
                let known = self.is_host_known(row);
                *(if known { &mut group.unsure } else { &mut group.skipped }) += 1;
            }
            if group.first.len() < most {
                group.first.extend(self.line_of(doubt));
            }
        }
        groups.into_values().collect()
    }

    fn is_host_known(&self, row: &DraftRow) -> bool {
        self.draft().host(row).is_some_and(|name| name.on(row.day.day()).is_some())
    }

    /// An issue with its place and fix.
    pub fn line_of(&self, doubt: &Doubt) -> Option<DoubtLine> {
        let row = self.draft().row(doubt.row)?;
        Some(DoubtLine {
            kind: doubt.kind.word(),
            host: self.host_name(row),
            day: row.day.to_string(),
            line: row.line,
            at: self.line_name(row.line),
            sheet: SheetStart::of(&self.table().sheets, row.line).map(|of| of.0.to_owned()).unwrap_or_default(),
            people: row.people.n,
            remedy: doubt.remedy.word(),
            host_known: self.is_host_known(row),
            decided: decided(self.draft(), self.recipe(), doubt).map(Remedy::word),
            text: self.tell(doubt),
        })
    }

    /// The name of a row's host for people.
    pub(super) fn host_name(&self, row: &DraftRow) -> String {
        let Some(name) = self.draft().host(row) else { return String::new() };
        let place = name.on(row.day.day());
        match place.map(|place| (place.host.country(), place.text.as_str())) {
            Some((Some(code), "")) => Countries::embedded().name(&code).to_owned(),
            Some((_, text)) if !text.is_empty() => text.to_owned(),
            _ => name.text.clone(),
        }
    }
}
