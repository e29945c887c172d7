//! The map as a picture: on the clipboard, or in a file.

use super::tasks::Tasks;
use crate::scene::Scene;
use egui::Context;
use std::path::PathBuf;

/// Puts it on the clipboard.
pub fn copy(_ctx: &Context, _scene: Option<&Scene>, _tasks: &Tasks) {}

/// Writes it to a file, by its ending.
pub fn save(_ctx: &Context, _scene: Option<&Scene>, _tasks: &Tasks, _path: PathBuf) {}
