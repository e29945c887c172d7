//! Doubts in sentences.

use super::doubt::{Doubt, Why};
use crate::import::draft::Draft;
use crate::import::recipe::{DoubtKind, Remedy};
use crate::message::thousands;

/// A doubt in a sentence without its full stop.
pub fn tell(draft: &Draft, doubt: &Doubt) -> String {
    let line = |row: u32| draft.row(row).map_or(0, |row| row.line);
    match (doubt.kind, doubt.why) {
        (DoubtKind::Doubled, why) => doubled(why),
        (DoubtKind::Zero, Why::AllZero) => "zero for all hosts on this day: most likely no value".to_owned(),
        (DoubtKind::Zero, Why::PointsAway) => {
            "zero beside a name with a star or “see …”: most likely told elsewhere or withheld, and no value".to_owned()
        }
        (DoubtKind::Zero, _) => "zero without a source: most likely no value".to_owned(),
        (DoubtKind::Jump, Why::Beside(before, after)) => {
            format!(
                "far from what stands before ({}) and after ({})",
                thousands(before.into()),
                thousands(after.into())
            )
        }
        (DoubtKind::Jump, _) => "far from what stands before and after".to_owned(),
        (DoubtKind::Duplicate, Why::SameAs(row)) => format!("says the same as line {}", line(row)),
        (DoubtKind::Duplicate, Why::OtherThan(row)) => {
            format!("says another number than line {} for the same host and day from the same source", line(row))
        }
        (DoubtKind::Duplicate, _) => "is said twice".to_owned(),
        (DoubtKind::Imputed, _) => "interpolated, not reported".to_owned(),
        (DoubtKind::Total, _) => "a total among its parts".to_owned(),
        (DoubtKind::Own, _) => "the sender’s own country, which is no deployment".to_owned(),
        (DoubtKind::Day, _) => "a day that cannot be".to_owned(),
        (DoubtKind::Point, _) if doubt.remedy == Remedy::Swap => "latitude and longitude are exchanged".to_owned(),
        (DoubtKind::Point, _) => "the coordinates lie in the sea or off the globe".to_owned(),
    }
}

fn doubled(why: Why) -> String {
    match why {
        Why::AlwaysEven => {
            "most likely doubled: all numbers of this host are even, as if each had been added to itself".to_owned()
        }
        Why::WholeDay => {
            "most likely doubled: on this day most hosts are about twice what they are before and after".to_owned()
        }
        Why::Until(day) => {
            format!("most likely doubled: after {day} most hosts fall to a half at once")
        }
        Why::Beside(before, after) => {
            format!(
                "most likely doubled: about twice what stands before ({}) and after ({})",
                thousands(before.into()),
                thousands(after.into())
            )
        }
        _ => "most likely doubled".to_owned(),
    }
}
