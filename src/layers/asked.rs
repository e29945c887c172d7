//! How a layer is read, and why it may not be.

use crate::io::{Cancel, Cancelled};
use crate::limits;
use std::path::PathBuf;

/// Why a file is not a layer.
#[derive(Debug, thiserror::Error)]
pub enum LayerError {
    /// It cannot be read.
    #[error("{}", text!("layer-error-io", path = .0.display().to_string(), cause = .1.to_string()))]
    Io(PathBuf, std::io::Error),
    /// It is too large.
    #[error("{}", text!("layer-error-large", name = .0, most = limits::LAYER_BYTES >> 20))]
    Large(String),
    /// It unpacks to too much.
    #[error("{}", text!("layer-error-swells", name = .0))]
    Swells(String),
    /// It is broken.
    #[error("{}", text!("layer-error-broken", name = .0, cause = .1))]
    Broken(String, String),
    /// It is of no known kind.
    #[error("{}", text!("layer-error-unknown", name = .0))]
    Unknown(String),
    /// A table has no columns of places.
    #[error("{}", text!("layer-error-places", name = .0))]
    NoPlaces(String),
    /// An archive has no layer in it.
    #[error("{}", text!("layer-error-none", name = .0))]
    NoLayer(String),
    /// Somebody stopped it.
    #[error(transparent)]
    Cancelled(#[from] Cancelled),
}

/// How a file is read: by whom it is stopped, and who is told of how much of its bytes is done, of how many.
pub(super) struct Asked<'a> {
    pub cancel: &'a Cancel,
    pub told: &'a dyn Fn(u64, u64),
    /// The bytes of the file.
    pub all: u64,
}

impl Asked<'_> {
    /// Says that a part of all is done.
    pub fn told(&self, done: usize, all: usize) -> Result<(), Cancelled> {
        if done.is_multiple_of(64) || done + 1 >= all {
            let part = done.min(all) as u64 * self.all / (all.max(1) as u64);
            (self.told)(part, self.all);
        }
        self.cancel.check()
    }
}
