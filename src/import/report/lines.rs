//! Issues with their places and fixes.

use crate::geo::Countries;
use crate::import::judge::{Doubt, decided};
use crate::import::read::SheetStart;
use crate::import::{draft::DraftRow, recipe::Remedy, run::Import};

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

impl Import {
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
            host_known: self.draft().host(row).is_some_and(|name| name.on(row.day.day()).is_some()),
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
