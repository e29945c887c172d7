//! What a job knows of pictures, films and pages, which are made of more than a job may know.

use std::path::PathBuf;

/// Something that is made of pictures.
pub trait Publishing: std::fmt::Debug + Send {
    /// Makes and writes it, and wakes who waits now and then: the path, or a sentence that says why not.
    fn publish(self: Box<Self>, wake: &dyn Fn()) -> Result<PathBuf, String>;
}
