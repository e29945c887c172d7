//! What is remembered of a file, so that the import can be run again.

use super::read::{Watch, is_utf8};
use std::path::Path;

/// What is remembered of a file, so that the import can be run again.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct FileFacts {
    /// Its name without folders.
    pub name: String,
    /// Its length in bytes.
    pub length: u64,
    /// SHA-256 of its bytes, in builds that have it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sha256: Option<String>,
}

impl FileFacts {
    /// What is known before the file is read.
    pub(super) fn of(name: &str, bytes: &[u8], watch: &Watch) -> Self {
        let sha256 = if hash_now(bytes, watch) { sha256(bytes) } else { None };
        Self { name: name.to_owned(), length: bytes.len() as u64, sha256 }
    }

    /// The same with a hash, for which all bytes of the file are given.
    pub(super) fn hashed(&self, bytes: &[u8]) -> Self {
        Self { sha256: self.sha256.clone().or_else(|| sha256(bytes)), ..self.clone() }
    }

    /// The name without its ending.
    pub(super) fn stem(&self) -> &str {
        self.name.rsplit_once('.').map_or(self.name.as_str(), |(stem, _)| stem)
    }
}

/// A file's name without its folders.
pub fn name_of(path: &Path) -> String {
    path.file_name().map_or_else(|| path.display().to_string(), |name| name.to_string_lossy().into_owned())
}

/// Whether the hash is made at once. That of a plain text waits until it is needed: its grid is its bytes.
fn hash_now(bytes: &[u8], watch: &Watch) -> bool {
    const LARGE: usize = 16 << 20;
    let plain = bytes.first().is_some_and(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'"' | b'_' | b'#'));
    let packed = bytes.starts_with(b"PK") || bytes.starts_with(b"PAR1");
    !plain || packed || (bytes.len() < LARGE && !is_utf8(bytes, watch))
}

#[cfg(feature = "download")]
#[expect(clippy::unnecessary_wraps, reason = "builds without it have none")]
fn sha256(bytes: &[u8]) -> Option<String> {
    use sha2::{Digest as _, Sha256};
    let digest = Sha256::digest(bytes);
    let hex = |byte: &u8| [byte >> 4, byte & 15].map(|digit| char::from_digit(u32::from(digit), 16).unwrap_or('0'));
    Some(digest.iter().flat_map(hex).collect())
}

#[cfg(not(feature = "download"))]
fn sha256(_: &[u8]) -> Option<String> {
    None
}
