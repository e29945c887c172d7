//! All that can change the state, and the one place where it does.

pub(in crate::session) mod action;
pub(in crate::session) mod apply;
pub(in crate::session) mod command;

pub use action::Action;
pub use apply::apply;
pub use command::{Command, Effect, ImportReply, Reply, Saved};
