//! The bytes of a file as it was read. Those of a large table stand in the file alone: beside its records they would take as much memory
//! again.

use foldhash::quality::RandomState;
use std::hash::BuildHasher as _;
use std::sync::LazyLock;

/// From so many bytes on those of a table without faults are let go.
const LARGE: usize = 32 << 20;

/// By what bytes are known again; another one in each run, so that nobody can make others of the same hash.
static KNOWN_BY: LazyLock<RandomState> = LazyLock::new(RandomState::default);

/// The bytes of a file, or what they are known by.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Contents {
    /// As they were read; none if there was no such file.
    Here(Vec<u8>),
    /// They can be read again.
    There { length: usize, hash: u64 },
}

impl Default for Contents {
    fn default() -> Self {
        Self::Here(Vec::new())
    }
}

impl Contents {
    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        matches!(self, Self::Here(bytes) if bytes.is_empty())
    }

    /// The bytes, as far as they are kept.
    pub fn here(&self) -> &[u8] {
        if let Self::Here(bytes) = self { bytes } else { &[] }
    }

    /// Whether they are these.
    pub fn are(&self, bytes: &[u8]) -> bool {
        match self {
            Self::Here(own) => own == bytes,
            Self::There { length, hash } => *length == bytes.len() && *hash == KNOWN_BY.hash_one(bytes),
        }
    }

    /// Whether they are too many to be kept beside their records.
    pub fn are_many(&self) -> bool {
        matches!(self, Self::Here(bytes) if bytes.len() >= LARGE)
    }

    /// Keeps of them what they are known by.
    pub fn let_go(&mut self) {
        if let Self::Here(bytes) = self {
            *self = Self::There { length: bytes.len(), hash: KNOWN_BY.hash_one(bytes.as_slice()) };
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_that_were_let_go_are_known_again() {
        let mut contents = Contents::Here(b"id,sender\nM1,USA\n".to_vec());
        assert!(contents.are(b"id,sender\nM1,USA\n") && !contents.are(b"id,sender\nM1,FRA\n"));
        contents.let_go();
        assert!(contents.are(b"id,sender\nM1,USA\n") && !contents.are(b"id,sender\nM1,FRA\n"));
        assert!(contents.here().is_empty() && !contents.is_empty());
    }
}
