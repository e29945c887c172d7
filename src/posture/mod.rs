//! The posture: the numbers on a day, as known on a day. It is the answer to one [`Query`], with the records behind each number.
//!
//! Levels (reported, present, gap) and changes (promised, arrived, net) are different quantities and are never added, and neither are
//! numbers of different things: an answer is about people, or tanks, or some other single thing.
//!
//! An [`Index`] is built once for a dataset. It resolves links, ranks rival claims and sorts what is left by key and
//! day, so that a question only walks over the keys of each place and looks up days. A [`Posture`] holds numbers; the
//! records behind one are fetched on demand, as an [`Account`].

mod answer;
mod ask;
mod change;
mod claims;
mod clock;
mod course;
mod days;
mod difference;
mod facet;
mod finding;
mod findings;
mod groups;
mod index;
mod ledger;
mod levels;
mod links;
mod listed;
mod movers;
mod moves;
mod over;
mod parts;
mod places;
mod present;
mod query;
mod result;
mod scopes;
mod series;
mod sieve;
mod sum;
mod sums;
mod text;
mod things;
mod trees;

pub use days::DayChange;
pub use difference::{Difference, Quantity};
pub use facet::{Facet, FacetDefinition, FacetKind, FacetRule, FilterPanel, ReadValue, ShareKey, ValueOrder};
pub use finding::{Finding, FindingKind, Remark, Severity, accepted};
pub use findings::OVERDUE;
pub use groups::{Group, Grouping, grouped, groups};
pub use index::{Index, RegionMembers};
pub use levels::EXPIRY;
pub use over::OverScopes;
pub use parts::LevelRole;
pub use places::Sited;
pub use query::{Filter, Query};
pub use result::{
    Account, Accounts, Change, Figures, HostFigures, Level, Overlap, Posture, RegionTotal, Role, Share, Total, Unplaced,
};
pub use series::{ScopeLevel, Series, SeriesStep};
pub use text::found;
