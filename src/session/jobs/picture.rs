//! What is shown of maps goes into a picture's file.

use crate::io::{self, Goal, Sniff};
use crate::{paint, scene::Row};
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
    /// The kind that a path asks for by its ending; a pipe without one gets text.
    pub fn of(path: &Path) -> Option<Self> {
        let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase());
        let named = ending.as_deref().and_then(Self::named);
        named.or_else(|| io::is_stream(path).then_some(Self::Svg))
    }

    /// The kind of that name, which is its ending.
    pub fn named(name: &str) -> Option<Self> {
        match name {
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
    /// In which kind.
    pub kind: PictureKind,
    /// To where.
    pub goal: Goal,
}

impl PictureJob {
    /// Draws and writes it.
    pub fn write(&self) -> anyhow::Result<()> {
        let is: Sniff = match self.kind {
            PictureKind::Svg => {
                |there| there.begins(paint::SVG_HEAD.as_bytes()) && there.has_first(paint::SVG_TAIL.as_bytes())
            }
            PictureKind::Png => |there| there.begins(b"\x89PNG") && there.has_first(paint::PROGRAM.as_bytes()),
        };
        self.goal.check(is)?;
        let bytes = match self.kind {
            PictureKind::Svg => paint::svg_row(&self.row).into_bytes(),
            PictureKind::Png => paint::png_row(&self.row, self.scale)?,
        };
        Ok(self.goal.write(is, &bytes)?)
    }

    /// The same for the window: the path, or a sentence that names it.
    pub(super) fn save(self) -> Result<PathBuf, String> {
        match self.write() {
            Ok(()) => Ok(self.goal.path),
            Err(error) => {
                let path = self.goal.path.display().to_string();
                Err(text!("notice-not-saved", path = path, error = error.to_string()))
            }
        }
    }
}
