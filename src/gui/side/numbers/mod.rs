//! Numbers of all hosts and of one, in the measure that is shown: each with how it came to be, and the records behind it.

pub mod amount;
pub mod behind;
pub mod breakdown;
pub mod levels;
pub mod origin;
pub mod ranking;
pub mod totals;
