//! Issues in sentences.

use super::doubt::{Doubt, Why};
use super::rows::exchanged;
use crate::geo::Countries;
use crate::import::draft::Draft;
use crate::import::read::{LETTERS, SheetStart};
use crate::import::recipe::{DoubtKind, Remedy};

/// An issue as a sentence without a full stop.
pub fn tell(draft: &Draft, doubt: &Doubt) -> String {
    let line = |row: u32| SheetStart::line(&draft.sheets, draft.row(row).map_or(0, |row| row.line));
    let plain = match (doubt.kind, doubt.why) {
        (DoubtKind::Doubled, Why::Until(day)) => return text!("import-doubled-until", day = day.to_string()),
        (DoubtKind::Doubled, Why::Beside(before, after)) => {
            return text!("import-doubled-between", before = before, after = after);
        }
        (DoubtKind::Doubled, Why::Times(times, before, after)) => {
            return text!("import-times-between", times = u32::from(times), before = before, after = after);
        }
        (DoubtKind::Day, Why::Converted) => {
            let day = draft.row(doubt.row).and_then(|row| exchanged(row.day)).map(|day| day.to_string());
            return text!("import-day-converted", day = day.unwrap_or_default());
        }
        (_, Why::PartOf(row)) => return text!("import-part-larger", line = line(row)),
        (DoubtKind::Day, Why::NoEnd) => text!("import-no-end"),
        (DoubtKind::Day, Why::EndBefore(day)) => return text!("import-end-before", day = day.to_string()),
        (DoubtKind::Day, Why::OtherOrder) => {
            let day = draft.row(doubt.row).map(|row| row.day.to_string());
            return text!("import-day-order", day = day.unwrap_or_default());
        }
        (DoubtKind::Point, Why::LiesIn(country)) => {
            return text!("import-lies-in", country = Countries::embedded().name(&country));
        }
        (_, Why::SecondOf(row)) => return text!("import-second-of", line = line(row)),
        (DoubtKind::Duplicate, Why::PartBeside(row)) => return text!("import-part-beside", line = line(row)),
        (DoubtKind::Jump, Why::Beside(before, after)) => {
            return text!("import-jump-between", before = before, after = after);
        }
        (DoubtKind::List, Why::Beside(sum, own)) => return text!("import-list-sum", sum = sum, own = own),
        (DoubtKind::Nines, _) => text!("import-nines"),
        (DoubtKind::Mission, Why::Span(from, Some(until))) => {
            return text!("import-mission-span", from = from.to_string(), until = until.to_string());
        }
        (DoubtKind::Mission, Why::Span(from, None)) => return text!("import-mission-from", from = from.to_string()),
        (DoubtKind::Mission, _) => text!("import-mission"),
        (DoubtKind::List, _) => text!("import-list"),
        (DoubtKind::Duplicate, Why::SameAs(row)) => return text!("import-same-as", line = line(row)),
        (DoubtKind::Duplicate, Why::OtherThan(row)) => return text!("import-other-than", line = line(row)),
        (DoubtKind::Doubled, Why::AlwaysEven) => text!("import-doubled-even"),
        (DoubtKind::Doubled, Why::WholeDay) => text!("import-doubled-day"),
        (DoubtKind::Doubled, _) => text!("import-doubled"),
        (DoubtKind::Zero, Why::AllZero) => text!("import-zero-all"),
        (DoubtKind::Zero, Why::PointsAway) => text!("import-zero-away"),
        (DoubtKind::Zero, _) => text!("import-zero"),
        (DoubtKind::Jump, _) => text!("import-jump"),
        (DoubtKind::Duplicate | DoubtKind::SecondReport, _) => text!("import-duplicate"),
        (DoubtKind::Imputed, _) => text!("import-imputed"),
        (DoubtKind::Total, _) => text!("import-total"),
        (DoubtKind::Own, _) => text!("import-own"),
        (DoubtKind::Day, _) => text!("import-day"),
        (DoubtKind::Cut, _) => return text!("import-cut", n = LETTERS),
        (DoubtKind::Fraction, _) => text!("import-fraction"),
        (DoubtKind::Point, _) if doubt.remedy == Remedy::Swap => text!("import-swapped"),
        (DoubtKind::Point, _) => text!("import-off-land"),
    };
    plain.to_owned()
}
