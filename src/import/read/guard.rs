//! Third-party readers, guarded so that their panics are contained.

use super::error::FileError;
use crate::threads::held;

/// Runs a reader of a foreign format. If it panics, the file is damaged.
pub fn guard<T>(name: &str, format: &'static str, read: impl FnOnce() -> Result<T, FileError>) -> Result<T, FileError> {
    let broken = |_| FileError::Broken(name.to_owned(), format, text!("error-contradiction").to_owned());
    held(read).map_err(broken)?
}
