//! A plate goes into a picture's file.

use crate::io::{Goal, Sniff};
use crate::scene::{Letters, Plate};
use crate::{paint, session::view::PrintKind};

/// A picture that is to be written.
#[derive(Debug)]
pub struct PictureJob {
    /// What is shown.
    pub plate: Plate,
    /// Pixels for each logical one.
    pub scale: f32,
    /// In which kind.
    pub kind: PrintKind,
    /// What becomes of letters.
    pub letters: Letters,
    /// To where.
    pub goal: Goal,
}

impl PictureJob {
    /// Draws and writes it.
    pub fn write(&self) -> anyhow::Result<()> {
        let is = sniff(self.kind);
        self.goal.check(is)?;
        let bytes = match self.kind {
            PrintKind::Svg => paint::svg_plate(&self.plate, self.letters).into_bytes(),
            PrintKind::Pdf => paint::pdf_pages(&[&self.plate])?,
            _ => paint::png_plate(&self.plate, self.scale)?,
        };
        Ok(self.goal.write(is, &bytes)?)
    }
}

/// Whether Laydown wrote a file of a kind.
pub(in crate::session) fn sniff(kind: PrintKind) -> Sniff {
    match kind {
        PrintKind::Svg => {
            |there| there.begins(paint::SVG_HEAD.as_bytes()) && there.has_first(paint::SVG_TAIL.as_bytes())
        }
        PrintKind::Pdf => |there| there.begins(b"%PDF-") && there.has_last(paint::MAKER.as_bytes()),
        _ => |there| there.begins(b"\x89PNG") && there.has_first(paint::MAKER.as_bytes()),
    }
}
