//! What holds on a day, as known on a day: the answer to one [`Query`], with the records behind each number.
//!
//! Levels (reported, present, gap) and changes (promised, arrived, net) are different quantities and are never added.

mod query;
mod result;

pub use query::{Filter, Query};
pub use result::{
    Change, Figures, Finding, FindingKind, HostFigures, Level, Posture, RegionTotal, Share, Total, Unplaced,
};
