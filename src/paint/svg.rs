//! The scene as SVG: text stays text, each symbol has its `<title>`, the same scene gives the same bytes.

use super::svg_font;
use crate::geo::{Countries, ProjectedShape};
use crate::scene::{Color, Inset, Letters, Mark, Pictured, Plate, Pos, Scene, Stroke};
use crate::visible;
use std::collections::BTreeSet;
use std::fmt::Write;

/// The scene as an SVG document whose letters are text. Coordinates are rounded to a tenth of a pixel.
pub fn svg(scene: &Scene) -> String {
    let mut out = Writer::default();
    out.document(scene.size);
    out.scene(scene);
    out.done()
}

/// A plate as SVG document. Each of several pictures is a group that is cut off at the picture's edge; the names of its groups begin with
/// its number.
pub fn svg_plate(plate: &Plate, letters: Letters) -> String {
    let mut out = Writer { letters, ..Writer::default() };
    out.document(plate.size);
    if let Some(scene) = plate.only() {
        out.scene(scene);
        return out.done();
    }
    out.element("title", &plate.title());
    out.element("desc", &plate.description());
    out.ground(plate.size, plate.ground);
    for (n, Pictured { at: [left, top], scene }) in plate.pictures.iter().enumerate() {
        let [w, h] = scene.size;
        out.prefix = format!("picture-{}-", n + 1);
        let edge = format!("{}edge", out.prefix);
        let _ = writeln!(out.out, "<clipPath id=\"{edge}\"><rect width=\"{w}\" height=\"{h}\"/></clipPath>");
        let place = format!("transform=\"translate({left} {top})\" clip-path=\"url(#{edge})\"");
        let _ = writeln!(out.out, "<g id=\"{}all\" {place}>", out.prefix);
        out.scene(scene);
        out.out.push_str("</g>\n");
    }
    out.prefix = String::new();
    if !plate.marks.is_empty() {
        out.group("sheet", plate.marks.iter());
    }
    out.done()
}

pub(super) struct Writer {
    pub(super) out: String,
    /// What the names of groups begin with.
    prefix: String,
    pub(super) letters: Letters,
    /// The letters that were written in each weight.
    pub(super) used: [BTreeSet<char>; 2],
    /// Where the fonts go in a document that has them.
    head: usize,
    /// The countries that have their names as elements; none: elements have no names.
    named: Option<BTreeSet<String>>,
}

impl Default for Writer {
    fn default() -> Self {
        Self {
            out: String::with_capacity(512 * 1024),
            prefix: String::new(),
            letters: Letters::Text,
            used: Default::default(),
            head: 0,
            named: Some(BTreeSet::new()),
        }
    }
}

/// How a document begins, and how its first element ends: by these a picture of ours is known again.
pub const SVG_HEAD: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" ";
/// How the first element of a document ends.
pub const SVG_TAIL: &str = " role=\"img\" font-family=\"'Noto Sans', sans-serif\" stroke-linejoin=\"round\">";
/// The names by which Inkscape knows layers.
const LAYERS: &str = "xmlns:inkscape=\"http://www.inkscape.org/namespaces/inkscape\" ";

impl Writer {
    /// For a piece of a picture, which may stand in a document several times.
    pub(super) fn of_piece() -> Self {
        Self { out: String::new(), named: None, ..Self::default() }
    }

    /// Begins a document.
    fn document(&mut self, [w, h]: [f32; 2]) {
        let size = format!("width=\"{w}\" height=\"{h}\" viewBox=\"0 0 {w} {h}\"");
        let _ = writeln!(self.out, "{SVG_HEAD}{LAYERS}{size}{SVG_TAIL}");
        self.head = self.out.len();
    }

    /// The document with its fonts.
    fn done(mut self) -> String {
        self.out.push_str("</svg>\n");
        if self.letters == Letters::Embedded {
            self.out.insert_str(self.head, &svg_font::style(&self.used));
        }
        self.out
    }

    fn ground(&mut self, [w, h]: [f32; 2], color: Color) {
        if color.a > 0 {
            let _ = writeln!(self.out, "<rect width=\"{w}\" height=\"{h}\" fill=\"{color}\"/>");
        }
    }

    fn scene(&mut self, scene: &Scene) {
        self.element("title", &scene.title);
        self.element("desc", &scene.description);
        self.ground(scene.size, scene.background);
        // Bands that can be seen through do not cover what of the map reaches into them.
        let cut = (scene.background.a < 255).then(|| format!("{}frame", self.prefix));
        if let Some(cut) = &cut {
            let _ = write!(self.out, "<clipPath id=\"{cut}\">");
            self.mark(&Mark::Panel { area: scene.map.area, corner: 0.0, fill: Color::hex(0), stroke: None });
            let _ = writeln!(self.out, "</clipPath>\n<g clip-path=\"url(#{cut})\">");
        }
        self.map(scene);
        if cut.is_some() {
            self.out.push_str("</g>\n");
        }
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
        self.open_named(id, layer(id));
    }

    /// Begins a group, which is a layer of that name where elements may have names.
    pub(super) fn open_named(&mut self, id: &str, name: &str) {
        let _ = write!(self.out, "<g id=\"{}{id}\"", self.prefix);
        if self.has_names() {
            self.out.push_str(" inkscape:groupmode=\"layer\" inkscape:label=\"");
            self.escaped(name);
            self.out.push('"');
        }
        self.out.push_str(">\n");
    }

    /// Whether elements may have names: there is one picture in the document.
    pub(super) fn has_names(&self) -> bool {
        self.named.is_some() && self.prefix.is_empty()
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
    pub(super) fn escaped(&mut self, words: &str) {
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
                self.country_open(shape);
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
        self.own(scene);
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

    pub(super) fn color(&mut self, name: &str, color: Color) {
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

    /// Begins the land of a country, which has the country's name and code where elements may have names.
    fn country_open(&mut self, shape: &ProjectedShape) {
        let new = |named: &mut BTreeSet<String>| shape.code.filter(|code| named.insert(code.to_string()));
        let new = self.named.as_mut().and_then(new);
        match new.filter(|_| self.prefix.is_empty()) {
            Some(code) => {
                let _ = write!(self.out, "<path id=\"country-{code}\" data-iso=\"{code}\" inkscape:label=\"");
                self.escaped(Countries::embedded().name(&code));
                self.out.push_str("\" d=\"");
            }
            None => self.path_open(),
        }
    }

    pub(super) fn path_fill(&mut self, fill: Color) {
        self.out.push_str("\" fill-rule=\"evenodd\"");
        self.paint(Some(fill), None);
    }

    pub(super) fn path_stroke(&mut self, stroke: Stroke) {
        self.out.push('"');
        self.paint(None, Some(stroke));
    }
}

/// The name of a layer for people.
fn layer(id: &str) -> &'static str {
    match id {
        "map" => text!("scene-layer-map"),
        "insets" => text!("scene-layer-insets"),
        "flows" => text!("scene-layer-arrows"),
        "symbols" => text!("scene-layer-symbols"),
        "labels" => text!("scene-layer-labels"),
        _ => text!("scene-layer-texts"),
    }
}
