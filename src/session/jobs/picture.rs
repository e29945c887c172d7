//! What is shown of maps goes into a picture's file.

use crate::{io, paint, scene::Row};
use std::path::{Path, PathBuf};

/// A kind of picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PictureKind {
    /// Shapes and text.
    Svg,
    /// Pixels.
    Png,
}

impl PictureKind {
    /// The kind that a path asks for by its ending.
    pub fn of(path: &Path) -> Option<Self> {
        match path.extension()?.to_string_lossy().to_lowercase().as_str() {
            "svg" => Some(Self::Svg),
            "png" => Some(Self::Png),
            _ => None,
        }
    }
}

/// A picture that is to be written.
#[derive(Debug)]
pub struct PictureJob {
    /// What is shown.
    pub row: Row,
    /// Pixels of a PNG for each logical one.
    pub scale: f32,
    /// To where: its ending says in which kind.
    pub path: PathBuf,
}

impl PictureJob {
    /// Draws and writes it.
    pub fn write(&self) -> anyhow::Result<()> {
        let bytes = match PictureKind::of(&self.path) {
            Some(PictureKind::Svg) => paint::svg_row(&self.row).into_bytes(),
            Some(PictureKind::Png) => paint::png_row(&self.row, self.scale)?,
            None => anyhow::bail!(text!("job-picture-name")),
        };
        Ok(io::write_file(&self.path, &bytes)?)
    }

    /// The same for the window: the path, or a sentence that names it.
    pub(super) fn save(self) -> Result<PathBuf, String> {
        match self.write() {
            Ok(()) => Ok(self.path),
            Err(error) => {
                Err(text!("notice-not-saved", path = self.path.display().to_string(), error = error.to_string()))
            }
        }
    }
}
