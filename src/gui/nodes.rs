//! What screen readers get, written to a file after each frame: tests of the real window find things by name in it.

use crate::print;
use egui::{Context, FullOutput, Plugin, accesskit::Node};
use std::{fs, path::PathBuf};

/// Writes the named nodes of each frame to the file in `LAYDOWN_NODES`, a line each: left, top, width and height in points, role, name.
pub struct Nodes(PathBuf);

impl Nodes {
    /// None, unless it is asked for.
    pub fn from_environment() -> Option<Self> {
        std::env::var_os("LAYDOWN_NODES").map(|path| Self(path.into()))
    }
}

impl Plugin for Nodes {
    fn debug_name(&self) -> &'static str {
        "nodes"
    }

    fn setup(&mut self, ctx: &Context) {
        ctx.enable_accesskit();
    }

    fn output_hook(&mut self, _: &Context, output: &mut FullOutput) {
        let Some(update) = &output.platform_output.accesskit_update else { return };
        let lines: String = update.nodes.iter().filter_map(|(_, node)| line(node)).collect();
        // Whoever reads meanwhile has the frame before, and never half of one.
        let new = self.0.with_extension("new");
        if let Err(error) = fs::write(&new, lines).and_then(|()| fs::rename(&new, &self.0)) {
            let path = self.0.display().to_string();
            print::say(text!("window-no-nodes", path = path, error = error.to_string()));
        }
    }
}

fn line(node: &Node) -> Option<String> {
    let name = node.label().or_else(|| node.value())?.replace('\n', " ");
    let at = node.bounds()?;
    let size = (at.width(), at.height());
    Some(format!("{:.0} {:.0} {:.0} {:.0} {:?} {name}\n", at.x0, at.y0, size.0, size.1, node.role()))
}
