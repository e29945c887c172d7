//! What follows from the state: postures, series, counts, each kept until the state asks for something else.

mod answers;
mod backing;
mod behind;
pub(in crate::session) mod change_list;
pub(in crate::session) mod fetched;
mod fetching;
pub(in crate::session) mod follow;
pub(in crate::session) mod host_charts;
mod large;
pub(in crate::session) mod learnt;
mod moments;
mod numbers;
mod of_day;
mod panes;
pub(in crate::session) mod period;
mod picture;
pub(in crate::session) mod scale;
pub(in crate::session) mod standing;
mod table;
mod threads;
mod through;
mod tints;
pub(in crate::session) mod today;

pub use change_list::{changes_as_tsv, changes_in_window, sources_of, stages_of};
pub use fetched::{Fetch, Fetched};
pub use follow::Derived;
pub use host_charts::{HostChart, HostCharts, event_days};
pub use learnt::Learnt;
pub use period::can_stack;
pub use picture::picture;
pub use scale::greatest;
pub use standing::Facts;
pub use today::Today;
