//! Remarks about the numbers: the dialog that lists all, and what the panel says of them and of what stands beside the sums.

pub mod dialog;
pub mod remarks;
