//! How far a reading has come, shared with whoever reads.

use crate::import::Watch;
use std::sync::Arc;

/// What reading has done so far, shared with the thread that reads.
#[derive(Debug, Clone, Default)]
pub struct Reading(pub Arc<Watch>);

impl Reading {
    /// A fresh account; the window keeps a core for itself.
    pub(in crate::session) fn beside_a_window() -> Self {
        Self(Arc::new(Watch::beside_a_window()))
    }
}

impl PartialEq for Reading {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}
