//! What is shown of maps as a picture on the clipboard. Drawn off the frame, by the painters of the command line.

use super::tasks::Tasks;
use crate::{paint, scene::Plate, session::Command};
use egui::{ColorImage, Context};

/// Pixels to a point in copied pictures: sharp in print and on dense screens.
const SCALE: f32 = 2.0;

/// Puts it on the clipboard.
pub fn copy(ctx: &Context, plate: Plate, tasks: &Tasks) {
    let clipboard = ctx.clone();
    tasks.run("picture", ctx, move || {
        Some(match paint::raster_plate(&plate, SCALE) {
            Ok(picture) => {
                let size = [picture.width as usize, picture.height as usize];
                clipboard.copy_image(ColorImage::from_rgb(size, &picture.rgb));
                Command::Notify(text!("notice-map-copied").into(), false)
            }
            Err(error) => Command::Notify(text!("notice-not-drawn", error = error.to_string()), true),
        })
    });
}
