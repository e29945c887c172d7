//! Lines of text in an SVG.

use super::{HALO, svg::Writer, svg_font};
use crate::scene::{Anchor, Color, Letters, Text, Weight, advance};
use crate::visible;
use std::fmt::Write;

impl Writer {
    /// A line of text. Its halo is an element of its own below it: some readers paint the halo of one that has both over its letters.
    pub(super) fn text(&mut self, text: &Text) {
        if self.letters == Letters::Outlined {
            return self.outlined(text);
        }
        self.used[usize::from(text.weight == Weight::SemiBold)].extend(visible::lines(&text.text).chars());
        if let Some(halo) = text.halo {
            self.text_open(text);
            self.out.push_str(" aria-hidden=\"true\"");
            self.halo(halo);
            self.out.push('>');
            self.escaped(&text.text);
            self.out.push_str("</text>\n");
        }
        self.text_open(text);
        self.color("fill", text.color);
        self.out.push('>');
        self.escaped(&text.text);
        self.out.push_str("</text>\n");
    }

    fn text_open(&mut self, text: &Text) {
        let wide = || text.text.chars().map(|c| advance(c, text.weight)).sum::<f32>() * text.size;
        let (at, anchor) = match text.anchor {
            Anchor::Start => (text.at[0], ""),
            Anchor::Middle => (text.at[0] + wide() / 2.0, " text-anchor=\"middle\""),
            Anchor::End => (text.at[0] + wide(), " text-anchor=\"end\""),
        };
        self.out.push_str("<text x=\"");
        self.tenth(at);
        self.out.push_str("\" y=\"");
        self.tenth(text.at[1]);
        self.out.push_str("\" font-size=\"");
        self.tenth(text.size);
        self.out.push('"');
        self.out.push_str(anchor);
        if text.weight == Weight::SemiBold {
            self.out.push_str(" font-weight=\"600\"");
        }
    }

    fn halo(&mut self, color: Color) {
        self.color("fill", color);
        self.color("stroke", color);
        let _ = write!(self.out, " stroke-width=\"{}\"", 2.0 * HALO);
    }

    /// The same as shapes, which say what they spell.
    fn outlined(&mut self, text: &Text) {
        let shapes = svg_font::outlines(text);
        self.out.push_str("<g role=\"img\" aria-label=\"");
        self.escaped(&text.text);
        self.out.push_str("\">");
        if let Some(halo) = text.halo {
            let _ = write!(self.out, "<path d=\"{shapes}\"");
            self.halo(halo);
            self.out.push_str("/>");
        }
        let _ = write!(self.out, "<path d=\"{shapes}\"");
        self.color("fill", text.color);
        self.out.push_str("/></g>\n");
    }
}
