//! The progress of reading, and the signal to stop.

use crate::io::Cancelled;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

/// Shared by whoever reads and whoever looks on.
#[derive(Debug)]
pub struct Watch {
    bytes: AtomicU64,
    rows: AtomicU64,
    total: AtomicU64,
    cancelled: AtomicBool,
    threads: usize,
}

impl Default for Watch {
    fn default() -> Self {
        Self::on(std::thread::available_parallelism().map_or(1, usize::from))
    }
}

impl Watch {
    /// Reads on so many threads, at least one.
    pub fn on(threads: usize) -> Self {
        let (bytes, rows, total) = Default::default();
        Self { bytes, rows, total, cancelled: AtomicBool::new(false), threads: threads.clamp(1, 64) }
    }

    /// Reads on all cores but one, which is left to a window.
    pub fn beside_a_window() -> Self {
        Self::on(std::thread::available_parallelism().map_or(1, usize::from).saturating_sub(1))
    }

    /// On how many threads.
    pub fn threads(&self) -> usize {
        self.threads
    }

    /// Bytes done, of how many, and rows found so far.
    pub fn progress(&self) -> (u64, u64, u64) {
        let get = |number: &AtomicU64| number.load(Ordering::Relaxed);
        (get(&self.bytes), get(&self.total), get(&self.rows))
    }

    /// Stops the reading soon, within 100 ms.
    pub fn cancel(&self) {
        self.cancelled.store(true, Ordering::Relaxed);
    }

    pub(in crate::import) fn begin(&self, total: usize) {
        self.bytes.store(0, Ordering::Relaxed);
        self.rows.store(0, Ordering::Relaxed);
        self.total.store(total as u64, Ordering::Relaxed);
    }

    pub(in crate::import) fn done(&self, bytes: usize, rows: usize) -> Result<(), Cancelled> {
        self.bytes.fetch_add(bytes as u64, Ordering::Relaxed);
        self.rows.fetch_add(rows as u64, Ordering::Relaxed);
        self.check()
    }

    pub(in crate::import) fn check(&self) -> Result<(), Cancelled> {
        if self.cancelled.load(Ordering::Relaxed) { Err(Cancelled) } else { Ok(()) }
    }
}
