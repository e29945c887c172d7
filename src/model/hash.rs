//! Maps and sets by hash, for datasets of millions of records.
//!
//! The standard library's hash is safe against whoever can watch the program's answers and costs as much as all else that is done to a
//! record; this one begins differently in each run, which is enough against a file. Nothing may depend on the order of these.

/// A map by hash.
pub type HashMap<K, V> = std::collections::HashMap<K, V, foldhash::fast::RandomState>;

/// A set by hash.
pub type HashSet<K> = std::collections::HashSet<K, foldhash::fast::RandomState>;
