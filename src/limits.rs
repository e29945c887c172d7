//! How much a file may unpack to. Any room may use it.

/// So many times its own size, and this many bytes in any case.
const SWELL: u64 = 15;
const ALWAYS: u64 = 8 << 20;
/// No file unpacks to more than this.
const MOST: u64 = 2 << 30;

/// How much a packed file of some size may unpack to in memory.
pub(crate) fn allowance(packed: usize) -> u64 {
    swollen(packed, SWELL)
}

/// The same for what unpacks to so many times its size.
pub(crate) fn swollen(packed: usize, times: u64) -> u64 {
    (packed as u64).saturating_mul(times).clamp(ALWAYS, MOST)
}
