//! The scene as SVG: text stays text, each symbol has its `<title>`, the same scene gives the same bytes.

use crate::scene::{Color, Inset, Mark, Pos, Row, Scene, Stroke, Text, Weight};
use crate::visible;
use std::fmt::Write;

/// How wide the halo around letters is on each side, in pixels.
pub(super) const HALO: f32 = 1.6;

/// The scene as an SVG document. Coordinates are rounded to a tenth of a pixel.
pub fn svg(scene: &Scene) -> String {
    let mut out = Writer::default();
    out.document(scene.size);
    out.scene(scene);
    out.out.push_str("</svg>\n");
    out.out
}

/// Pictures side by side as one SVG document. Each is a document within it, which cuts it off at its own edge; where there are
/// several, the names of their groups begin with their place in the row.
pub fn svg_row(row: &Row) -> String {
    if let [scene] = row.pictures.as_slice() {
        return svg(scene);
    }
    let mut out = Writer::default();
    out.document(row.size);
    let titles: Vec<&str> = row.pictures.iter().map(|scene| scene.title.as_str()).collect();
    out.element("title", &titles.join(" – "));
    out.ground(row.size, row.ground);
    for (n, (left, scene)) in row.placed().enumerate() {
        let [w, h] = scene.size;
        out.prefix = format!("picture-{}-", n + 1);
        let _ = write!(out.out, "<svg x=\"{left}\" width=\"{w}\" height=\"{h}\" viewBox=\"0 0 {w} {h}\">");
        out.scene(scene);
        out.out.push_str("</svg>\n");
    }
    out.out.push_str("</svg>\n");
    out.out
}

pub(super) struct Writer {
    pub(super) out: String,
    /// What the names of groups begin with.
    prefix: String,
}

impl Default for Writer {
    fn default() -> Self {
        Self { out: String::with_capacity(512 * 1024), prefix: String::new() }
    }
}

/// How a document begins, and how its first element ends: by these a picture of ours is known again.
pub const SVG_HEAD: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" ";
/// How the first element of a document ends.
pub const SVG_TAIL: &str = " role=\"img\" font-family=\"'Noto Sans', sans-serif\" stroke-linejoin=\"round\">";

impl Writer {
    /// For a piece of a picture.
    pub(super) fn of_piece() -> Self {
        Self { out: String::new(), prefix: String::new() }
    }

    /// Begins a document.
    fn document(&mut self, [w, h]: [f32; 2]) {
        let _ = writeln!(self.out, "{SVG_HEAD}width=\"{w}\" height=\"{h}\" viewBox=\"0 0 {w} {h}\"{SVG_TAIL}");
    }

    fn ground(&mut self, [w, h]: [f32; 2], color: Color) {
        let _ = writeln!(self.out, "<rect width=\"{w}\" height=\"{h}\" fill=\"{color}\"/>");
    }

    fn scene(&mut self, scene: &Scene) {
        self.element("title", &scene.title);
        self.element("desc", &scene.description);
        self.ground(scene.size, scene.background);
        self.map(scene);
        let grounds = scene.insets.iter().flat_map(Inset::marks);
        self.group("insets", grounds);
        self.group("flows", scene.flows.iter());
        self.open("symbols");
        for node in &scene.symbols {
            let _ = write!(self.out, "<g data-host=\"{}\">", node.host);
            self.element("title", &node.title);
            node.marks.iter().for_each(|mark| self.mark(mark));
            self.out.push_str("</g>\n");
        }
        self.out.push_str("</g>\n");
        self.open("labels");
        scene.labels.iter().filter_map(|label| label.leader.as_ref()).for_each(|mark| self.mark(mark));
        scene.labels.iter().flat_map(|label| &label.lines).for_each(|line| self.text(line));
        self.out.push_str("</g>\n");
        self.group("furniture", scene.furniture.iter());
    }

    fn open(&mut self, id: &str) {
        let _ = writeln!(self.out, "<g id=\"{}{id}\">", self.prefix);
    }

    fn group<'a>(&mut self, id: &str, marks: impl Iterator<Item = &'a Mark>) {
        self.open(id);
        marks.for_each(|mark| self.mark(mark));
        self.out.push_str("</g>\n");
    }

    pub(super) fn element(&mut self, name: &str, words: &str) {
        let _ = write!(self.out, "<{name}>");
        self.escaped(words);
        let _ = writeln!(self.out, "</{name}>");
    }

    /// Text as XML writes it, with what hides in it shown, which holds all that XML forbids.
    fn escaped(&mut self, words: &str) {
        for c in visible::lines(words).chars() {
            match c {
                '&' => self.out.push_str("&amp;"),
                '<' => self.out.push_str("&lt;"),
                '>' => self.out.push_str("&gt;"),
                '"' => self.out.push_str("&quot;"),
                '\t' | '\n' | '\r' => self.out.push(' '),
                c => self.out.push(c),
            }
        }
    }

    pub(super) fn map(&mut self, scene: &Scene) {
        let (map, whole) = (&scene.map, scene.area());
        let shapes = &map.shapes.map;
        let place = |points: &[[f32; 2]]| super::seen_part(map, points, &whole);
        self.open("map");
        let outline = place(&shapes.outline);
        self.path_open();
        self.path(&outline, true);
        self.path_fill(map.sea);
        self.path_open();
        for line in &shapes.graticule {
            self.path(&place(line), false);
        }
        self.path_stroke(map.graticule);
        for (shape, fill) in shapes.shapes.iter().zip(&map.fills) {
            if !super::is_seen(map, &shape.bounds, &whole) {
                continue;
            }
            let rings = shape.rings().map(place).filter(|ring| !ring.is_empty());
            let mut rings = rings.peekable();
            if rings.peek().is_some() {
                self.path_open();
                rings.for_each(|ring| self.path(&ring, true));
                self.path_fill(*fill);
            }
        }
        for (wanted, stroke) in map.strokes() {
            self.path_open();
            for (_, line) in shapes.lines.iter().filter(|(kind, _)| *kind == wanted) {
                self.path(&place(line), false);
            }
            self.path_stroke(stroke);
        }
        self.lines(&map.disputed, map.border);
        self.path_open();
        self.path(&outline, true);
        self.path_stroke(map.outline);
        if let Some((place_of, stroke)) = map.selected {
            self.path_open();
            for ring in shapes.shapes[place_of].rings() {
                self.path(&place(ring), true);
            }
            self.path_stroke(stroke);
        }
        self.out.push_str("</g>\n");
    }

    pub(super) fn mark(&mut self, mark: &Mark) {
        match mark {
            Mark::Circle { centre, radius, fill, stroke } => {
                self.out.push_str("<circle cx=\"");
                self.tenth(centre[0]);
                self.out.push_str("\" cy=\"");
                self.tenth(centre[1]);
                self.out.push_str("\" r=\"");
                self.tenth(*radius);
                self.out.push('"');
                self.paint(*fill, *stroke);
            }
            Mark::Polygon { points, fill } => {
                self.path_open();
                self.path(points, true);
                self.path_fill(*fill);
            }
            Mark::Lines { lines, stroke } => self.lines(lines, *stroke),
            Mark::Panel { area, corner, fill, stroke } => {
                for (name, value) in [
                    ("<rect x", area.min[0]),
                    ("\" y", area.min[1]),
                    ("\" width", area.width()),
                    ("\" height", area.height()),
                ] {
                    let _ = write!(self.out, "{name}=\"");
                    self.tenth(value);
                }
                if *corner > 0.0 {
                    self.out.push_str("\" rx=\"");
                    self.tenth(*corner);
                }
                self.out.push('"');
                self.paint(Some(*fill), *stroke);
            }
            Mark::Text(text) => self.text(text),
        }
    }

    fn lines(&mut self, lines: &[Vec<Pos>], stroke: Stroke) {
        self.path_open();
        for line in lines {
            self.path(line, false);
        }
        self.path_stroke(stroke);
    }

    pub(super) fn text(&mut self, text: &Text) {
        self.out.push_str("<text x=\"");
        self.tenth(text.at[0]);
        self.out.push_str("\" y=\"");
        self.tenth(text.at[1]);
        self.out.push_str("\" font-size=\"");
        self.tenth(text.size);
        self.out.push('"');
        if text.weight == Weight::SemiBold {
            self.out.push_str(" font-weight=\"600\"");
        }
        self.color("fill", text.color);
        if let Some(halo) = text.halo {
            self.color("stroke", halo);
            let _ = write!(self.out, " stroke-width=\"{}\" paint-order=\"stroke\"", 2.0 * HALO);
        }
        self.out.push('>');
        self.escaped(&text.text);
        self.out.push_str("</text>\n");
    }

    fn paint(&mut self, fill: Option<Color>, stroke: Option<Stroke>) {
        match fill {
            Some(fill) => self.color("fill", fill),
            None => self.out.push_str(" fill=\"none\""),
        }
        if let Some(stroke) = stroke {
            self.stroke(stroke);
        }
        self.out.push_str("/>\n");
    }

    fn stroke(&mut self, stroke: Stroke) {
        self.color("stroke", stroke.color);
        self.out.push_str(" stroke-width=\"");
        self.hundredth(stroke.width);
        self.out.push('"');
    }

    fn color(&mut self, name: &str, color: Color) {
        let _ = write!(self.out, " {name}=\"{color}\"");
        if color.a < 255 {
            let _ = write!(self.out, " {name}-opacity=\"");
            self.hundredth(f32::from(color.a) / 255.0);
            self.out.push('"');
        }
    }

    fn path_open(&mut self) {
        self.out.push_str("<path d=\"");
    }

    fn path_fill(&mut self, fill: Color) {
        self.out.push_str("\" fill-rule=\"evenodd\"");
        self.paint(Some(fill), None);
    }

    fn path_stroke(&mut self, stroke: Stroke) {
        self.out.push('"');
        self.paint(None, Some(stroke));
    }

    /// One part of a path: absolute start, then steps, in tenths. Steps of nothing are left out.
    fn path(&mut self, points: &[Pos], closed: bool) {
        let tenths = |p: &Pos| p.map(|side| (side.clamp(-1e6, 1e6) * 10.0).round() as i32);
        let Some(first) = points.first() else { return };
        let mut last = tenths(first);
        self.out.push('M');
        self.number(last[0], 1);
        self.out.push(' ');
        self.number(last[1], 1);
        self.out.push('l');
        let mut joined = true;
        for point in &points[1..] {
            let next = tenths(point);
            let step = [next[0] - last[0], next[1] - last[1]];
            if step != [0, 0] {
                for side in step {
                    if !joined && side >= 0 {
                        self.out.push(' ');
                    }
                    self.number(side, 1);
                    joined = false;
                }
            }
            last = next;
        }
        if joined {
            self.out.push_str("0 0");
        }
        if closed {
            self.out.push('z');
        }
    }

    fn tenth(&mut self, value: f32) {
        self.number((value * 10.0).round() as i32, 1);
    }

    fn hundredth(&mut self, value: f32) {
        self.number((value * 100.0).round() as i32, 2);
    }

    /// A number given in units of 10^−digits, without trailing zeros. Most of a picture's bytes are such numbers, so they are put
    /// together here and not by the formatter.
    fn number(&mut self, value: i32, digits: u32) {
        if value < 0 {
            self.out.push('-');
        }
        let (value, mut unit) = (value.unsigned_abs(), 10_u32.pow(digits));
        let (mut whole, mut rest) = (value / unit, value % unit);
        if whole > 0 || rest == 0 {
            // As many as the largest number has.
            let mut figures = [0_u8; 10];
            let mut first = figures.len();
            loop {
                first -= 1;
                figures[first] = (whole % 10) as u8;
                whole /= 10;
                if whole == 0 {
                    break;
                }
            }
            figures[first..].iter().for_each(|figure| self.figure(*figure));
        }
        if rest > 0 {
            self.out.push('.');
            while rest > 0 {
                unit /= 10;
                self.figure((rest / unit) as u8);
                rest %= unit;
            }
        }
    }

    fn figure(&mut self, figure: u8) {
        self.out.push(char::from(b'0' + figure));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_short_and_right() {
        for (value, text) in [(0.0, "0"), (0.5, ".5"), (-0.5, "-.5"), (12.0, "12"), (-3.24, "-3.2"), (0.04, "0")] {
            let mut writer = Writer::default();
            writer.tenth(value);
            assert_eq!(writer.out, text);
        }
        let mut writer = Writer::default();
        writer.hundredth(0.05);
        writer.out.push(' ');
        writer.hundredth(1.4);
        assert_eq!(writer.out, ".05 1.4");
    }

    #[test]
    fn paths_are_steps_and_text_is_escaped() {
        let mut writer = Writer::default();
        writer.path(&[[1.0, 2.0], [1.5, 1.0], [1.5, 1.0], [3.0, 3.0]], true);
        assert_eq!(writer.out, "M1 2l.5-1 1.5 2z");
        let mut writer = Writer::default();
        writer.escaped("a<b>&\"\u{1}\u{202e}\n\u{fffe}é");
        assert_eq!(writer.out, "a&lt;b&gt;&amp;&quot;\\u{1}\\u{202e} \\u{fffe}é");
    }
}
