//! What holds on a day, as known on a day: the answer to one [`Query`], with the records behind each number.
//!
//! Levels (reported, present, gap) and changes (promised, arrived, net) are different quantities and are never added.
//!
//! An [`Index`] is built once for a dataset. It resolves links, ranks rival claims and sorts what is left by key and
//! day, so that a question only walks over keys and looks up days.

mod answer;
mod clock;
mod days;
mod findings;
mod index;
mod levels;
mod links;
mod moves;
mod query;
mod result;
mod series;
mod sieve;
mod sums;

pub use days::DayChange;
pub use index::{Index, RegionMembers};
pub use levels::EXPIRY;
pub use query::{Filter, Query};
pub use result::{
    Change, Figures, Finding, FindingKind, HostFigures, Level, Posture, RegionTotal, Role, Share, Total, Unplaced,
};
pub use series::{ScopeLevel, Series, SeriesStep};
