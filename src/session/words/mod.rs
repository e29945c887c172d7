//! What numbers and records say, in sentences.

pub(in crate::session) mod explain;
pub(in crate::session) mod remark;
pub(in crate::session) mod told;

pub use explain::{Explanation, explained};
pub use remark::{accepted, remark};
pub use told::told;
