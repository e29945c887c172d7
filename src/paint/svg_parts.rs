//! The scene as pieces of SVG, for pages that change some of it and keep the rest.

use super::svg::Writer;
use crate::scene::{Mark, Scene};
use std::fmt::Write as _;

/// The parts of a scene, from the lowest to the highest; each piece is one element, or several beside each other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SvgParts {
    /// Ground, sea, land and lines.
    pub ground: String,
    /// Grounds of insets, and arrows.
    pub flows: Vec<String>,
    /// Symbols with their titles, each a group with its host as `data-host`.
    pub symbols: Vec<String>,
    /// Labels with the lines that lead to them.
    pub labels: Vec<String>,
    /// Title, legend, notes, footnote.
    pub furniture: String,
}

/// The parts of a scene as SVG.
pub fn svg_parts(scene: &Scene) -> SvgParts {
    let piece = |write: &dyn Fn(&mut Writer)| {
        let mut writer = Writer::of_piece();
        write(&mut writer);
        writer.out
    };
    let marks = |marks: &[Mark]| piece(&|writer| marks.iter().for_each(|mark| writer.mark(mark)));
    let symbols = scene.symbols.iter().map(|node| {
        piece(&|writer| {
            let _ = write!(writer.out, "<g data-host=\"{}\" tabindex=\"0\" role=\"button\">", node.host);
            writer.element("title", &node.title);
            node.marks.iter().for_each(|mark| writer.mark(mark));
            writer.out.push_str("</g>");
        })
    });
    let labels = scene.labels.iter().map(|label| {
        piece(&|writer| {
            label.leader.iter().for_each(|mark| writer.mark(mark));
            label.lines.iter().for_each(|line| writer.text(line));
        })
    });
    // Which parts are enlarged, and whose land is tinted in them, is a matter of the day.
    let grounds = scene.insets.iter().flat_map(|inset| [marks(&inset.veil), marks(&inset.ground)]);
    SvgParts {
        ground: piece(&|writer| {
            let [w, h] = scene.size;
            let _ = writeln!(writer.out, "<rect width=\"{w}\" height=\"{h}\" fill=\"{}\"/>", scene.background);
            writer.map(scene);
        }),
        flows: grounds.chain(scene.flows.iter().map(|mark| marks(std::slice::from_ref(mark)))).collect(),
        symbols: symbols.collect(),
        labels: labels.collect(),
        furniture: marks(&scene.furniture),
    }
}
