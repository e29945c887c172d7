//! The finished picture: placed, sized, ordered and coloured. Painters only draw it.

use super::{Area, Color, DrawnLayer, MapShapes, Mark, Pos, Stroke, Text, View, region::InsetRegion};
use crate::{geo::LineKind, model::Code};
use std::sync::Arc;

/// A picture of the map. Paint in the order of the fields.
///
/// Its symbols have their words, so that it can be read without being drawn:
///
/// ```
/// use laydown::{
///     geo::{Basemap, Countries, Extent},
///     io, paint,
///     posture::{Index, Query, RegionMembers},
///     scene::{MapCache, Subject, View, build},
/// };
///
/// # let data = io::sample("article-2022-02-13")?.package.dataset;
/// # let index = Index::build(&data, &RegionMembers::new());
/// # let query = Query::on("2022-02-13".parse()?);
/// # let (posture, accounts) = (index.posture(&data, &query), index.accounts(&data, &query));
/// let subject =
///     Subject { dataset: &data, posture: &posture, accounts: &accounts, gist: None, hues: None, before: None, greatest: 4_700 };
/// let (basemap, countries) = (Basemap::embedded(), Countries::embedded());
/// let extent = Extent::Europe;
/// let view = View::new(extent.projection(None, basemap, countries), &extent.bounds(basemap, countries), [640.0, 400.0]);
/// let scene = build(&subject, &view, &mut MapCache::default());
/// assert!(scene.symbols.iter().any(|symbol| symbol.title.starts_with("Romania: ")));
///
/// // Two pixels for each of the view's.
/// let png = paint::png(&scene, 2.0)?;
/// assert!(png.starts_with(b"\x89PNG"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone)]
pub struct Scene {
    /// Counts the scenes built with one cache: painters keep what they made of a scene by it.
    pub serial: u64,
    /// Width and height in logical pixels.
    pub size: [f32; 2],
    /// What the picture shows, in one line.
    pub title: String,
    /// The same with its numbers, for who can't see it.
    pub description: String,
    /// Fills the picture.
    pub background: Color,
    /// Sea, graticule, land, borders.
    pub map: MapLayer,
    /// Crowded parts of the map, drawn again: over it and under all else.
    pub insets: Vec<Inset>,
    /// Arrows from origins to hosts. No text: the words beside them are labels.
    pub flows: Vec<Mark>,
    /// Symbols, largest first.
    pub symbols: Vec<SymbolNode>,
    /// Labels, none over another.
    pub labels: Vec<Label>,
    /// Title, legend, notes, footnote.
    pub furniture: Vec<Mark>,
}

/// The map under the symbols: shapes in the plane and how they come to the picture. Paint the sea within the outline, then
/// graticule, land, coasts and borders, the user's own layers, the outline, the selected country's edge.
///
/// A plane point p lies at `p · scale + offset`. Shapes are shared, so that a moved map costs nothing.
#[derive(Debug, Clone)]
pub struct MapLayer {
    /// The part of the picture that it takes.
    pub area: Area,
    /// The shapes.
    pub shapes: Arc<MapShapes>,
    /// Pixels per unit of the plane.
    pub scale: f32,
    /// Where the plane's origin lies in the picture.
    pub offset: Pos,
    /// Colour of each country's land, in the order of the shapes.
    pub fills: Vec<Color>,
    /// Water.
    pub sea: Color,
    /// Meridians and parallels.
    pub graticule: Stroke,
    /// Dashes along disputed lines and hatches on disputed land, on the picture.
    pub disputed: Vec<Vec<Pos>>,
    /// Lines between countries.
    pub border: Stroke,
    /// Lines between land and water.
    pub coast: Stroke,
    /// The map's own edge.
    pub outline: Stroke,
    /// The user's own layers, over land and lines, those below first.
    pub own: Vec<Arc<DrawnLayer>>,
    /// Whether one of them stands in for the borders of countries.
    pub own_borders: bool,
    /// The selected country's edge, if it is on the map.
    pub selected: Option<(usize, Stroke)>,
}

/// From so many pixels per radius on there are rivers.
const RIVERS: f32 = 500.0;

impl MapLayer {
    /// Where a plane point lies in the picture.
    pub fn place(&self, [x, y]: [f32; 2]) -> Pos {
        [x * self.scale + self.offset[0], y * self.scale + self.offset[1]]
    }

    /// Which kinds of line are painted one after the other, and how.
    pub fn strokes(&self) -> impl Iterator<Item = (LineKind, Stroke)> + use<> {
        let faded = |stroke: Stroke, width, part| Stroke { width, color: stroke.color.fade(part) };
        let mut fine = vec![
            (LineKind::Province, faded(self.border, 0.6, 0.55)),
            (LineKind::River, faded(self.coast, 0.7, 0.7)),
            (LineKind::Shore, faded(self.coast, 0.6, 0.9)),
        ];
        let has = |kind: &LineKind| self.shapes.map.lines.parts.iter().any(|(other, _)| other == kind);
        fine.retain(|(kind, _)| has(kind) && (*kind != LineKind::River || self.scale >= RIVERS));
        let borders = !self.own_borders;
        let lines = fine.into_iter().chain([(LineKind::Border, self.border), (LineKind::Coast, self.coast)]);
        lines.filter(move |(kind, _)| borders || !matches!(kind, LineKind::Border | LineKind::Province))
    }
}

/// A part of the map, drawn again.
#[derive(Debug, Clone)]
pub struct Inset {
    /// Where it stands in the picture.
    pub area: Area,
    /// What is seen in it: a view of the picture's size in which the part lies in that place.
    pub view: View,
    /// What says on the map which part it is.
    pub veil: Vec<Mark>,
    /// Sea, land, borders and edge, cut off at its edge. Shared, so that it costs nothing while the map around it moves.
    pub ground: Arc<Vec<Mark>>,
    /// Which part.
    pub(super) region: &'static InsetRegion,
    /// Where that lies on the map.
    pub(super) source: Area,
}

/// The symbol of one host, or of one place in it: its marks, and what a reader, a pointer or a screen reader needs of it.
#[derive(Debug, Clone, PartialEq)]
pub struct SymbolNode {
    /// Whose symbol.
    pub host: Code,
    /// The place in the host that it stands for, in thousandths of a degree north and east; none: the host's own symbol.
    pub spot: Option<[i32; 2]>,
    /// Centre.
    pub centre: Pos,
    /// Outer radius.
    pub radius: f32,
    /// What counts as hit: around the symbol, at least 24 pixels wide and high.
    pub target: Area,
    /// What its size stands for: people, or billionths in other units; fewer than before are below zero.
    pub amount: i64,
    /// “Poland: about 1,133 arrived of 4,700 promised”, “Rzeszów, Poland: 1,700 of 4,000 present”.
    pub title: String,
    /// Who is at its place, and who says so; empty: nothing more than the title.
    pub detail: String,
    /// What to draw.
    pub marks: Vec<Mark>,
}

/// A label on the map.
#[derive(Debug, Clone, PartialEq)]
pub struct Label {
    /// Whose; none: it stands for no country, as the names of layers.
    pub host: Option<Code>,
    /// Whether it is a symbol's label rather than the plain name of a country or a word beside an arrow.
    pub of_symbol: bool,
    /// The box around all its lines.
    pub area: Area,
    /// A line from its symbol, where it stands further off.
    pub leader: Option<Mark>,
    /// Its lines.
    pub lines: Vec<Text>,
}

impl Inset {
    /// All of its ground, in the order in which it is painted.
    pub fn marks(&self) -> impl Iterator<Item = &Mark> {
        self.veil.iter().chain(self.ground.iter())
    }
}

impl Scene {
    /// All of the picture.
    pub fn area(&self) -> super::Area {
        super::Area::sized([0.0, 0.0], self.size[0], self.size[1])
    }

    /// All that lies over the map and under the labels' text, in the order in which it is painted: grounds of insets, arrows, symbols and
    /// lines to labels.
    pub fn under_labels(&self) -> impl Iterator<Item = &Mark> {
        self.insets.iter().flat_map(Inset::marks).chain(self.over_grounds())
    }

    /// The same without the grounds of insets.
    pub fn over_grounds(&self) -> impl Iterator<Item = &Mark> {
        let symbols = self.symbols.iter().flat_map(|node| &node.marks);
        let leaders = self.labels.iter().filter_map(|label| label.leader.as_ref());
        self.flows.iter().chain(symbols).chain(leaders)
    }

    /// The symbol under a point: of those that hold it the one whose centre is nearest, as far as its radius allows;
    /// small symbols win over the large ones beneath them.
    pub fn pick(&self, at: Pos) -> Option<&SymbolNode> {
        let distance = |node: &SymbolNode| (node.centre[0] - at[0]).hypot(node.centre[1] - at[1]);
        let inside = self.symbols.iter().rev().find(|node| distance(node) <= node.radius);
        inside.or_else(|| {
            let near = self.symbols.iter().filter(|node| node.target.contains(at));
            near.min_by(|a, b| distance(a).total_cmp(&distance(b)))
        })
    }
}
