//! How much a file may unpack to, and how much a layer may hold. Any room may use it.

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

/// A layer of one's own has at most so many bytes, unpacked too.
pub(crate) const LAYER_BYTES: u64 = 128 << 20;
/// At most so many features.
pub(crate) const LAYER_FEATURES: usize = 200_000;
/// At most so many points.
pub(crate) const LAYER_POINTS: usize = 4_000_000;
/// At most so many columns, and so many letters of a value.
pub(crate) const LAYER_COLUMNS: usize = 100;
/// See [`LAYER_COLUMNS`].
pub(crate) const LAYER_VALUE: usize = 120;
/// At most so many of its issues are listed.
pub(crate) const LAYER_ISSUES: usize = 200;
/// So many pairs of edges are compared to find rings that cross themselves.
pub(crate) const LAYER_CROSSINGS: usize = 20_000_000;
/// Elements of its file lie at most so deep within each other.
pub(crate) const LAYER_DEPTH: usize = 64;
