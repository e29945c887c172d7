//! What is shown of maps as a picture: on the clipboard, or in a file. Drawn off the frame, by the painters of the command line.

use super::tasks::Tasks;
use crate::words::text;
use crate::{paint, scene::Row, session::Command};
use egui::{ColorImage, Context};
use std::path::{Path, PathBuf};

/// Pixels to a point in saved and copied pictures: sharp in print and on dense screens.
const SCALE: f32 = 2.0;

/// Puts it on the clipboard.
pub fn copy(ctx: &Context, row: Row, tasks: &Tasks) {
    let clipboard = ctx.clone();
    tasks.run("picture", ctx, move || {
        Some(match paint::raster_row(&row, SCALE) {
            Ok(picture) => {
                let size = [picture.width as usize, picture.height as usize];
                clipboard.copy_image(ColorImage::from_rgb(size, &picture.rgb));
                Command::Notify(text!("notice-map-copied").into(), false)
            }
            Err(error) => Command::Notify(text!("notice-not-drawn", error = error.to_string()), true),
        })
    });
}

/// Writes it to a file: SVG or, by the ending, PNG.
pub fn save(ctx: &Context, row: Row, tasks: &Tasks, path: PathBuf) {
    tasks.run("picture", ctx, move || {
        Some(match write(&row, &path) {
            Ok(()) => Command::Notify(text!("notice-saved", path = path.display().to_string()), false),
            Err(error) => Command::Notify(
                text!("notice-not-saved", path = path.display().to_string(), error = error.to_string()),
                true,
            ),
        })
    });
}

fn write(row: &Row, path: &Path) -> anyhow::Result<()> {
    let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase());
    let bytes = match ending.as_deref() {
        Some("svg") => paint::svg_row(row).into_bytes(),
        Some("png") => paint::png_row(row, SCALE)?,
        _ => anyhow::bail!("end its name with .svg or .png"),
    };
    crate::io::write_file(path, &bytes)?;
    Ok(())
}
