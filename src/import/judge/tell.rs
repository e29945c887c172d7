//! Issues in sentences.

use super::doubt::{Doubt, Why};
use crate::import::draft::Draft;
use crate::import::recipe::{DoubtKind, Remedy};

/// An issue as a sentence without a full stop.
pub fn tell(draft: &Draft, doubt: &Doubt) -> String {
    let line = |row: u32| draft.row(row).map_or(0, |row| row.line).to_string();
    let plain = match (doubt.kind, doubt.why) {
        (DoubtKind::Doubled, Why::Until(day)) => return text!("import-doubled-until", day = day.to_string()),
        (DoubtKind::Doubled, Why::Beside(before, after)) => {
            return text!("import-doubled-between", before = before, after = after);
        }
        (DoubtKind::Jump, Why::Beside(before, after)) => {
            return text!("import-jump-between", before = before, after = after);
        }
        (DoubtKind::Duplicate, Why::SameAs(row)) => return text!("import-same-as", line = line(row)),
        (DoubtKind::Duplicate, Why::OtherThan(row)) => return text!("import-other-than", line = line(row)),
        (DoubtKind::Doubled, Why::AlwaysEven) => text!("import-doubled-even"),
        (DoubtKind::Doubled, Why::WholeDay) => text!("import-doubled-day"),
        (DoubtKind::Doubled, _) => text!("import-doubled"),
        (DoubtKind::Zero, Why::AllZero) => text!("import-zero-all"),
        (DoubtKind::Zero, Why::PointsAway) => text!("import-zero-away"),
        (DoubtKind::Zero, _) => text!("import-zero"),
        (DoubtKind::Jump, _) => text!("import-jump"),
        (DoubtKind::Duplicate, _) => text!("import-duplicate"),
        (DoubtKind::Imputed, _) => text!("import-imputed"),
        (DoubtKind::Total, _) => text!("import-total"),
        (DoubtKind::Own, _) => text!("import-own"),
        (DoubtKind::Day, _) => text!("import-day"),
        (DoubtKind::Point, _) if doubt.remedy == Remedy::Swap => text!("import-swapped"),
        (DoubtKind::Point, _) => text!("import-off-land"),
    };
    plain.to_owned()
}
