//! Last days that are not known, or that are before the first.

use super::doubt::{Doubt, Why};
use crate::import::draft::{DraftRow, RowTexts};
use crate::import::recipe::{DoubtKind, Remedy};
use crate::import::understand::LastDay;

/// What is wrong with the last day of a row, whose texts these are.
pub fn doubt(number: u32, row: &DraftRow, texts: &RowTexts<'_, '_>) -> Option<Doubt> {
    let why = match texts.until(row.day)? {
        LastDay::Unknown => Why::NoEnd,
        LastDay::On(last) if last.day() < row.day.first() => Why::EndBefore(last.day()),
        _ => return None,
    };
    Some(Doubt { kind: DoubtKind::Day, remedy: Remedy::Keep, row: number, why })
}
