//! What a job knows of films and pages, which are made of more than a job may know.

use std::path::PathBuf;

/// Something that is made of many pictures.
pub trait Publishing: std::fmt::Debug + Send {
    /// Makes and writes it: the path, or a sentence that says why not.
    fn publish(self: Box<Self>) -> Result<PathBuf, String>;
}
