//! Findings: the dialog that lists all, and the part of the panel next to the totals.

pub mod dialog;
pub mod remarks;
