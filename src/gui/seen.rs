//! Hidden characters are shown: the final check of a frame before it is painted, named for screen readers or put over the window.
//!
//! Texts of a dataset come into the window in a hundred places. Here all of them come past once more, so that none is missed.

use crate::visible;
use egui::accesskit::{Node, Role};
use egui::epaint::text::{ByteIndex, LayoutJob};
use egui::{Context, FullOutput, Plugin, Shape, ViewportCommand};
use std::borrow::Cow;

/// Shows in each frame what would hide.
pub struct Seen;

impl Plugin for Seen {
    fn debug_name(&self) -> &'static str {
        "seen"
    }

    fn output_hook(&mut self, ctx: &Context, output: &mut FullOutput) {
        output.shapes.iter_mut().for_each(|clipped| shape(ctx, &mut clipped.shape));
        let nodes = output.platform_output.accesskit_update.iter_mut().flat_map(|update| &mut update.nodes);
        nodes.for_each(|(_, node)| name(node));
        let commands = output.viewport_output.values_mut().flat_map(|viewport| &mut viewport.commands);
        for command in commands {
            if let ViewportCommand::Title(title) = command {
                *title = visible::line(title).into_owned();
            }
        }
    }
}

fn shape(ctx: &Context, shape: &mut Shape) {
    match shape {
        Shape::Vec(shapes) => shapes.iter_mut().for_each(|inner| self::shape(ctx, inner)),
        Shape::Text(text) => {
            if let Some(job) = seen(&text.galley.job) {
                text.galley = ctx.fonts_mut(|fonts| fonts.layout_job(job));
            }
        }
        _ => {}
    }
}

/// The same text with what hides in it; none: nothing does.
fn seen(job: &LayoutJob) -> Option<LayoutJob> {
    let Cow::Owned(text) = visible::lines(&job.text) else { return None };
    let mut new = LayoutJob { text, sections: job.sections.clone(), ..job.clone() };
    let whole = new.text.len();
    // What stands before a place decides where it is now; what belongs together stays so, if it is cut just there.
    let moved = |at: usize| job.text.get(..at).map_or(whole, |before| visible::lines(before).len()).min(whole);
    let last = job.sections.len().saturating_sub(1);
    let mut start = 0;
    for (i, section) in new.sections.iter_mut().enumerate() {
        let end = if i == last { whole } else { new_boundary(&new.text, moved(section.byte_range.end.0)) };
        section.byte_range = ByteIndex(start)..ByteIndex(end.max(start));
        start = end.max(start);
    }
    Some(new)
}

fn new_boundary(text: &str, at: usize) -> usize {
    (at..=text.len()).find(|at| text.is_char_boundary(*at)).unwrap_or(text.len())
}

/// The name of a part for screen readers. A field keeps what is typed into it, letter by letter.
fn name(node: &mut Node) {
    if let Some(Cow::Owned(text)) = node.label().map(visible::lines) {
        node.set_label(text);
    }
    if let Some(Cow::Owned(text)) = node.description().map(visible::lines) {
        node.set_description(text);
    }
    let typed = matches!(node.role(), Role::TextInput | Role::MultilineTextInput | Role::TextRun);
    if let Some(Cow::Owned(text)) = node.value().filter(|_| !typed).map(visible::lines) {
        node.set_value(text);
    }
}
