//! Work that takes time, as data: importing, joining, exporting, downloading.

pub(in crate::session) mod importing;
pub(in crate::session) mod joining;
pub(in crate::session) mod outgoing;
pub(in crate::session) mod sources;

pub use importing::{Doubts, ImportStep, ImportView, Importing, Reading};
pub use joining::{JoinJob, Joined};
pub use outgoing::{ExportJob, Outgoing};
pub use sources::Fetching;
