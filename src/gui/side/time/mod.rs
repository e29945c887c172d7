//! Numbers over time: of a country or of all, as lines or stacked.

mod chart;
mod stack;

pub use chart::show;
