//! From rows to records. What depends on the rows before (ids that no other record has, sources by first mention) is done in their order.

mod apart;
mod dataset;
mod entered;
mod events;
mod making;
mod movements;
mod operations;
mod slug;
mod strengths;

pub use dataset::dataset;
pub use making::Making;
pub use slug::slug;
