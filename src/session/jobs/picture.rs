//! What is shown of maps goes into a picture's file.

use crate::io::{self, Goal, Sniff};
use crate::{paint, scene::Row};
use std::path::{Path, PathBuf};

/// A kind of picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PictureKind {
    /// Shapes and text for the web and for drawing programs.
    Svg,
    /// Pixels.
    Png,
    /// Shapes and text for print.
    Pdf,
}

impl PictureKind {
    /// All of them, the first for who names none.
    pub const ALL: [Self; 3] = [Self::Svg, Self::Png, Self::Pdf];

    /// The kind that a path asks for by its ending; a pipe without one gets text.
    pub fn of(path: &Path) -> Option<Self> {
        let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase());
        let named = ending.as_deref().and_then(Self::named);
        named.or_else(|| io::is_stream(path).then_some(Self::Svg))
    }

    /// The kind of that name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.ending() == name)
    }

    /// Its name, and what its files end in.
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Svg => "svg",
            Self::Png => "png",
            Self::Pdf => "pdf",
        }
    }

    /// Whether Laydown wrote a file of its kind.
    fn sniff(self) -> Sniff {
        match self {
            Self::Svg => {
                |there| there.begins(paint::SVG_HEAD.as_bytes()) && there.has_first(paint::SVG_TAIL.as_bytes())
            }
            Self::Png => |there| there.begins(b"\x89PNG") && there.has_first(paint::MAKER.as_bytes()),
            Self::Pdf => |there| there.begins(b"%PDF-") && there.has_last(paint::MAKER.as_bytes()),
        }
    }

    /// The picture in this kind, a PNG with so many pixels for each logical one.
    fn draw(self, row: &Row, scale: f32) -> anyhow::Result<Vec<u8>> {
        Ok(match self {
            Self::Svg => paint::svg_row(row).into_bytes(),
            Self::Png => paint::png_row(row, scale)?,
            Self::Pdf => paint::pdf_pages(&[row])?,
        })
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
        let is = self.kind.sniff();
        self.goal.check(is)?;
        let bytes = self.kind.draw(&self.row, self.scale)?;
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
