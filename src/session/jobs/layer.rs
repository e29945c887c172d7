//! The file of a layer is read.

use crate::io::Cancel;
use crate::layers::{Layer, ReadLayer, read_layer};
use crate::session::jobs::{fetch::Coming, host::Host};
use std::path::PathBuf;
use std::sync::Arc;

/// The file of a layer that is to be read.
#[derive(Debug)]
pub struct LayerJob {
    /// Where it is.
    pub path: PathBuf,
    /// Says how many of its bytes are done.
    pub coming: Coming,
    /// The switch that stops it.
    pub cancel: Cancel,
}

impl LayerJob {
    /// Reads it.
    pub fn read(self, host: &dyn Host) -> Result<Arc<Layer>, String> {
        let Self { path, coming, cancel } = self;
        let told = |done: u64, all: u64| {
            if coming.tell(done, Some(all)) {
                host.wake();
            }
        };
        read_layer(&ReadLayer { path, cancel }, &told).map(Arc::new).map_err(|error| error.to_string())
    }
}
