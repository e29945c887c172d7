//! What follows from the state: postures, series, counts, each kept until the state asks for something else.

pub(in crate::session) mod change_list;
pub(in crate::session) mod fetched;
pub(in crate::session) mod host_charts;
pub(in crate::session) mod kept;
pub(in crate::session) mod learnt;
pub(in crate::session) mod scale;
pub(in crate::session) mod standing;
pub(in crate::session) mod today;

pub use change_list::{changes_as_tsv, changes_in_window, sources_of, stages_of};
pub use fetched::{Fetch, Fetched};
pub use host_charts::{HostChart, HostCharts, event_days};
pub use kept::Derived;
pub use learnt::Learnt;
pub use scale::greatest;
pub use standing::Facts;
pub use today::Today;
