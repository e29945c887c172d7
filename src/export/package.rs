//! Records as a data package, in a folder or a zip file: its own tables, byte for byte, and beside them how to cite it.

use super::{Citation, ExportError};
use crate::io::Package;
use std::path::Path;

/// The file with the citation.
const CITATION: &str = "CITATION.txt";

pub(super) fn save(path: &Path, mut package: Package, citation: &Citation) -> Result<(), ExportError> {
    package.save_with(path, &[(CITATION, citation.to_string().into_bytes())])?;
    Ok(())
}
