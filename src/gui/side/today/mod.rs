//! What changed on the day and in the window, the events around it, and what was learned since.

pub mod changes;
pub mod day;
pub mod events;
pub mod learnt;
